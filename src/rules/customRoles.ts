import { shellCommand } from '../findings/shellCommand.ts';
import type { RoleDefinition } from '../inventory/access.ts';
import { isOfFiles } from '../inventory/inventory.ts';
import { matchesOperation } from '../rbac/operations.ts';
import { hides } from './blindSpots.ts';
import { concernsAudit, isMadeForAudited } from './concern.ts';
import type { RuleContext } from './context.ts';
import { originOfPattern } from './declaredWords.ts';
import { DO_ANYTHING, WRITE_ANYTHING } from './endpointOperations.ts';
import { count, countHeads, sayHeads } from './principalWords.ts';
import { ALL_GRANTS, type RoleGrant, roleGrants } from './roleGrants.ts';
import { type FindingParts, notApplicable } from './rule.ts';

/** Custom roles once each, in the order of their ids. */
export function customRoles({ inventory }: RuleContext): readonly RoleDefinition[] {
  const found = new Map<string, RoleDefinition>();
  for (const role of inventory.roleDefinitions) {
    if (role.type === 'CustomRole' && !found.has(role.roleId)) found.set(role.roleId, role);
  }
  return [...found.values()].sort((left, right) => (left.roleId < right.roleId ? -1 : 1));
}

const USES = new WeakMap<RuleContext, ReadonlyMap<string, readonly RoleGrant[]>>();

/** Who holds the role, in whatever way, where it concerns what was audited. */
export function usesOf(context: RuleContext, roleId: string): readonly RoleGrant[] {
  let uses = USES.get(context);
  if (uses === undefined) {
    const found = new Map<string, RoleGrant[]>();
    for (const grant of roleGrants(context)) {
      if (grant.assignment.origin.kind !== 'file' && !concernsAudit(context, grant.scope)) continue;
      const present = found.get(grant.roleId);
      if (present === undefined) found.set(grant.roleId, [grant]);
      else present.push(grant);
    }
    uses = found;
    USES.set(context, uses);
  }
  return uses.get(roleId) ?? [];
}

/** Why a rule has nothing to say of a custom role that Azure lists and that is a matter of somewhere else. */
export const ELSEWHERE = notApplicable('nobody holds it at, above or below what was audited');

/**
 * Whether a custom role is a matter of what was audited: somebody holds it there, or it was made for a scope that was
 * named. That it could be assigned there, because it was made for something wider, is not enough.
 */
export function concernsRole(context: RuleContext, role: RoleDefinition): boolean {
  if (role.origin.kind === 'file') return true;
  return usesOf(context, role.roleId).length > 0 || isMadeForAudited(context, role);
}

/** Nobody is harmed by a role that nobody holds, as far as all of those could be read who might. */
export function isUnused(context: RuleContext, roleId: string): boolean {
  // A role that a file declares is there to be held, whoever is given it.
  if (isOfFiles(context.inventory)) return false;
  return usesOf(context, roleId).length === 0 && !areHoldersHidden(context);
}

/** "held by 34 people", "held by nobody". */
export function sayUses(context: RuleContext, roleId: string): string {
  const holders = new Set(usesOf(context, roleId).map(({ principalId }) => principalId));
  if (holders.size === 0 && areHoldersHidden(context)) return 'who holds it could not be read';
  if (holders.size === 0 && isOfFiles(context.inventory)) return 'no file assigns it';
  const heads = countHeads(context, holders);
  const groups = count(heads.closedGroups, 'group', 'groups');
  const closed = heads.closedGroups > 0 ? [`${groups} whose members are not known`] : [];
  const open = closed.length > 0 && heads.people + heads.workloads === 0 ? [] : [sayHeads(heads)];
  return `held by ${[...open, ...closed].join(' and ')}`;
}

function areHoldersHidden(context: RuleContext): boolean {
  return hides(context, ALL_GRANTS, '/');
}

export function roleSubject(role: RoleDefinition): FindingParts['resource'] {
  const { origin, roleId, roleName, declared } = role;
  const id =
    origin.kind === 'azure'
      ? origin.id
      : origin.kind === 'file' && declared !== undefined
        ? `${origin.file}#${declared.symbol}`
        : `/providers/Microsoft.Authorization/roleDefinitions/${roleId}`;
  return { kind: 'role-definition', id, name: roleName, origin };
}

/** In a file: where the string stands that is too much. */
export function placedAtPattern(
  role: RoleDefinition,
  pattern: string | undefined,
): Pick<FindingParts, 'origin'> {
  const origin = originOfPattern(role, pattern);
  return origin === undefined ? {} : { origin };
}

/** An action with a wildcard, and which of some operations it grants after the NotActions beside it. */
export interface WildcardAction {
  readonly pattern: string;
  readonly operations: readonly string[];
}

/** Every wildcard of every `permissions[]` object that reaches one of the operations. */
export function wildcardsReaching(
  role: RoleDefinition,
  operations: readonly string[],
): readonly WildcardAction[] {
  const found = new Map<string, Set<string>>();
  for (const { actions, notActions } of role.permissions) {
    for (const pattern of actions.filter((one) => one.includes('*'))) {
      for (const operation of operations) {
        if (!matchesOperation(pattern, operation)) continue;
        if (notActions.some((one) => matchesOperation(one, operation))) continue;
        const reached = found.get(pattern);
        if (reached === undefined) found.set(pattern, new Set([operation]));
        else reached.add(operation);
      }
    }
  }
  return [...found].map(([pattern, reached]) => ({ pattern, operations: [...reached] }));
}

/** True when a pattern stands for every provider. */
export function isEveryProvider(pattern: string): boolean {
  return matchesOperation(pattern, WRITE_ANYTHING) || matchesOperation(pattern, DO_ANYTHING);
}

/** Fetches a definition to edit and puts the edited one back: Azure replaces it as a whole. */
export function editCommand({ roleName, assignableScopes }: RoleDefinition): string {
  const scope = assignableScopes[0];
  const list = [
    ...['az', 'role', 'definition', 'list', '--name', roleName, '--custom-role-only', 'true'],
    ...(scope === undefined ? [] : ['--scope', scope]),
    ...['--query', '[0]'],
  ];
  return [
    `${shellCommand(list)} > role.json`,
    shellCommand(['az', 'role', 'definition', 'update', '--role-definition', '@role.json']),
  ].join('\n');
}
