import type { Evidence, Severity, Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import type { RuleContext } from './context.ts';
import { removalCommand } from './grantRemoval.ts';
import { describeGrant, describeReach, grantEvidence } from './grantWords.ts';
import { capitalise, describePrincipal, isGuest, nameOf } from './principalWords.ts';
import { reachOf } from './reach.ts';
import { relevantGrants } from './relevantGrants.ts';
import {
  ALL_GRANTS,
  allowedPrincipals,
  grantsHeldBy,
  type HeldGrant,
  type RoleGrant,
  unreadRoles,
} from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml306: Rule = {
  id: 'AML306',
  name: 'guest-principal',
  since: '0.1.0',
  summary: 'Nobody of another tenant holds a role over endpoints.',
  severity: 'high',
  persona: 'regular',
  only: 'azure',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
  why: 'A guest’s password, devices and leaving are looked after by another organisation. Guests come in by name, inside groups, as groups of another tenant, and by delegations that no list of role assignments shows.',
  fix: 'Delete the assignment or take the guest out of the group; where the work must be done, give it an end by an access review.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-external-users',
    'https://learn.microsoft.com/azure/lighthouse/concepts/tenants-users-roles',
  ],
  supersedes: ['Steampipe iam_external_user_with_owner_role', 'ScoutSuite aad-guest-users'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml306, context);
    yield* unreadRoles(aml306, context);
    const allowed = allowedPrincipals(context);
    const relevant = new Set(relevantGrants(context));
    // Where nobody holds anything, no guest was found to hold nothing.
    if (relevant.size === 0) return;
    for (const { id } of context.inventory.principals) {
      if (allowed.has(id) || !isGuest(context, id)) continue;
      const held = grantsHeldBy(context, id).filter(({ grant }) => relevant.has(grant));
      yield held.length === 0 ? PASS : judgeGuest(id, held, context);
    }
    yield* judgeForeigners([...relevant], context);
  },
};

function judgeGuest(guestId: string, held: readonly HeldGrant[], context: RuleContext): Verdict {
  const name = describePrincipal(context, guestId, 'User');
  const direct = held.filter(({ through }) => through.length === 0).map(({ grant }) => grant);
  const groups = [...new Set(held.flatMap(({ through }) => through.slice(-1)))].sort();
  const severity = severityOf(held.map(({ grant }) => grant));
  const [first] = held;
  return fail(aml306, {
    resource: {
      kind: 'principal',
      id: guestId,
      name: nameOf(context, guestId),
      origin: context.principal(guestId)?.origin ?? { kind: 'graph', path: `/users/${guestId}` },
    },
    message: `${capitalise(name)} holds ${held.length === 1 ? 'a role' : `${held.length} roles`} over ${describeReach(reachOf(context, first?.grant.scope ?? '/'))}${groups.length === 0 ? '' : `, through ${sayGroups(groups, context)}`}`,
    severity,
    evidence: held.slice(0, MOST_EVIDENCE).flatMap((one) => proof(one, context)),
    remediation: {
      text: 'Take the guest out of the groups named here and delete its own assignments, or have them reviewed and ended.',
      command: [
        ...(direct.length === 0 ? [] : [removalCommand(direct)]),
        ...groups.map((group) =>
          shellCommand(['az', 'ad', 'group', 'member', 'remove', '--group', group, '--member-id', guestId]),
        ),
      ].join('\n'),
      destructive: true,
    },
  });
}

const MOST_EVIDENCE = 10;

function proof({ grant, through }: HeldGrant, context: RuleContext): readonly Evidence[] {
  const path = through.map((group) => nameOf(context, group)).join(', then ');
  const why = through.length === 0 ? 'the guest holds it itself' : `the guest is a member of ${path}`;
  const strong = [...grant.powers.privileges, ...grant.powers.endpoint];
  return grantEvidence(context, grant, strong, why);
}

/** Roles that get at endpoints, or that give roles, weigh more than those that read. */
function severityOf(grants: readonly RoleGrant[]): Severity {
  const strong = grants.filter(isStrong);
  if (strong.some(({ eligible }) => !eligible)) return 'high';
  return strong.length > 0 || grants.some(({ eligible }) => !eligible) ? 'medium' : 'low';
}

function isStrong({ powers }: RoleGrant): boolean {
  return powers.endpoint.length + powers.privileges.length + powers.limited.length > 0;
}

/** Groups of another tenant, and what is delegated to one: whom they stand for is known there alone. */
function* judgeForeigners(grants: readonly RoleGrant[], context: RuleContext): Iterable<Verdict> {
  const foreign = new Map<string, RoleGrant[]>();
  for (const grant of grants) {
    const isForeign = grant.delegated ? isStrong(grant) : grant.principalType === 'ForeignGroup';
    if (!isForeign) continue;
    const key = grant.delegated ? grant.assignment.id : grant.principalId;
    foreign.set(key, [...(foreign.get(key) ?? []), grant]);
  }
  for (const [key, held] of foreign) {
    const [first] = held;
    if (first === undefined) continue;
    yield fail(aml306, {
      resource: {
        kind: first.delegated ? 'delegation' : 'principal',
        id: key,
        name: first.delegated ? (key.split('/').at(-1) ?? key) : nameOf(context, key),
        origin: first.assignment.origin,
      },
      message: first.delegated
        ? `${sayDelegation(first, context)} holds ${held.map(({ role }) => role.roleName).join(', ')} over ${describeReach(reachOf(context, first.scope))}, and no list of role assignments shows it`
        : `${held.map((grant) => describeGrant(context, grant)).join('; ')} opens ${describeReach(reachOf(context, first.scope))} to a group of another tenant`,
      severity: severityOf(held),
      evidence: held
        .slice(0, MOST_EVIDENCE)
        .flatMap((grant) =>
          grantEvidence(
            context,
            grant,
            [...grant.powers.privileges, ...grant.powers.endpoint],
            first.delegated ? 'delegated by Azure Lighthouse' : 'its members are of another tenant',
          ),
        ),
      remediation: {
        text: first.delegated
          ? 'End the delegation, or have it made again with a role that reads no key.'
          : 'Delete the assignment, or replace the group by one of this tenant.',
        // One delegation holds all its roles, so it is ended once.
        command: removalCommand(first.delegated ? [first] : held),
        destructive: true,
      },
    });
  }
}

function sayDelegation(grant: RoleGrant, context: RuleContext): string {
  const { assignment } = grant;
  const tenant = 'managedByTenantId' in assignment ? assignment.managedByTenantId : 'another';
  return `Tenant ${tenant} (${describeAuthorized(grant, context)})`;
}

function describeAuthorized({ assignment, principalId }: RoleGrant, context: RuleContext): string {
  if (!('authorizations' in assignment)) return nameOf(context, principalId);
  const found = assignment.authorizations.find((one) => one.principalId.toLowerCase() === principalId);
  return found === undefined || found.displayName === '' ? principalId : found.displayName;
}

function sayGroups(groups: readonly string[], context: RuleContext): string {
  const names = groups.map((group) => nameOf(context, group));
  return names.length > 3
    ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more groups`
    : names.join(', ');
}
