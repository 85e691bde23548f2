import type { Verdict } from '../findings/finding.ts';
import type { RoleDefinition } from '../inventory/access.ts';
import { formChain } from '../rbac/chain.ts';
import { type Grant, grantsOf } from '../rbac/grants.ts';
import { grantingPattern, type Plane } from '../rbac/operations.ts';
import { type ScopeClass, scopeClass, scopeKey, scopesAbove } from '../rbac/scopes.ts';
import { hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import {
  ENDPOINT_OPERATIONS,
  type EndpointOperation,
  PRIVILEGE_OPERATIONS,
  WRITE_ANYTHING,
} from './endpointOperations.ts';
import { type Reach, reachOf } from './reach.ts';
import { type RuleMetadata, undecided } from './rule.ts';

/** An operation that a role grants, and the string by which it does. */
export interface Power {
  readonly operation: string;
  readonly pattern: string;
}

/** What a role lets its holder do, as far as endpoints are concerned. */
export interface RolePowers {
  readonly endpoint: readonly (Power & EndpointOperation)[];
  /** Privileges that no condition limits. */
  readonly privileges: readonly Power[];
  /** Privileges within a condition. */
  readonly limited: readonly Power[];
  /** Set where the role may write to whatever provider there is, as Owner and Contributor may. */
  readonly writesAnything?: Power;
}

/** A role that somebody holds, with its definition and what that comes to. */
export interface RoleGrant extends Grant {
  readonly role: RoleDefinition;
  readonly powers: RolePowers;
  readonly scopeKind: ScopeClass;
  /** What of the audited lies at and below its scope. */
  readonly reach: Reach;
}

/** A role that a principal holds itself or through groups (outermost first). */
export interface HeldGrant {
  readonly grant: RoleGrant;
  readonly through: readonly string[];
}

/** What tells who holds a role now. */
export const ACTIVE_GRANTS = ['role-assignments', 'active-assignments', 'delegations'] as const;

/** The same with those who may activate one. */
export const ALL_GRANTS = [...ACTIVE_GRANTS, 'eligible-assignments'] as const;

interface GrantIndex {
  readonly all: readonly RoleGrant[];
  readonly byPrincipal: ReadonlyMap<string, readonly RoleGrant[]>;
  /** Grants of roles whose definition nobody could read. */
  readonly nameless: readonly Grant[];
}

const INDEXES = new WeakMap<RuleContext, GrantIndex>();

/** Every role that is held, by scope, principal and role; those of unreadable definitions are `unreadRoles`. */
export function roleGrants(context: RuleContext): readonly RoleGrant[] {
  return indexOf(context).all;
}

/** The same without those that the policy lets hold what they hold. */
export function judgedGrants(context: RuleContext): readonly RoleGrant[] {
  const allowed = allowedPrincipals(context);
  return allowed.size === 0
    ? roleGrants(context)
    : roleGrants(context).filter(({ principalId }) => !allowed.has(principalId));
}

export function allowedPrincipals({ settings }: RuleContext): ReadonlySet<string> {
  return new Set(settings.allowedPrincipals.map((id) => id.toLowerCase()));
}

/** Scopes at which the policy lets roles over endpoints be given, as `Grant.scopeKey` has them. */
export function allowedScopes({ settings }: RuleContext): ReadonlySet<string> {
  return new Set(settings.allowedScopes.map(scopeKey));
}

/** What one principal holds itself. */
export function ownGrants(context: RuleContext, principalId: string): readonly RoleGrant[] {
  return indexOf(context).byPrincipal.get(principalId.toLowerCase()) ?? [];
}

/** What one principal holds: its own roles first, then those of its groups. */
export function grantsHeldBy(context: RuleContext, principalId: string): readonly HeldGrant[] {
  const id = principalId.toLowerCase();
  const held: HeldGrant[] = ownGrants(context, id).map((grant) => ({ grant, through: [] }));
  for (const group of [...context.access.groupsOf(id)].sort()) {
    const grants = ownGrants(context, group);
    if (grants.length === 0) continue;
    const through = pathThrough(context, group, id);
    for (const grant of grants) held.push({ grant, through });
  }
  return held;
}

/** Groups between, outermost first. */
export function pathThrough(context: RuleContext, group: string, principalId: string): readonly string[] {
  const { access } = context;
  if (!access.holdsGroups(group)) return [group];
  const between: string[] = [];
  for (const one of access.groupsOf(principalId)) {
    if (one !== group && access.groupsOf(one).has(group)) between.push(one);
  }
  between.sort((a, b) => access.groupsOf(a).size - access.groupsOf(b).size || (a < b ? -1 : 1));
  return [group, ...between];
}

const PATTERNS: Readonly<Record<Plane, WeakMap<RoleDefinition, Map<string, Power | undefined>>>> = {
  actions: new WeakMap(),
  dataActions: new WeakMap(),
};

/** The string by which a role grants an operation, conditions aside. */
export function roleGrantsOperation(
  role: RoleDefinition,
  operation: string,
  plane: Plane = 'actions',
): Power | undefined {
  let known = PATTERNS[plane].get(role);
  if (known === undefined) {
    known = new Map();
    PATTERNS[plane].set(role, known);
  }
  const present = known.get(operation);
  if (present !== undefined || known.has(operation)) return present;
  const pattern = grantingPattern(role.permissions, operation, plane)?.pattern;
  const power = pattern === undefined ? undefined : { operation, pattern };
  known.set(operation, power);
  return power;
}

/** A deny assignment takes the operation from this principal at that scope, for certain. */
export function isDenied(
  context: RuleContext,
  { principalId }: Grant,
  operation: string,
  scope: string,
): boolean {
  if (context.inventory.denyAssignments.length === 0) return false;
  const { answer, chains } = context.access.decide(principalId, operation, scope);
  return answer === 'no' && chains.some(({ eligible }) => !eligible);
}

/** Roles that are assigned and that nobody could look into: one answer for all of them. */
export function* unreadRoles(rule: RuleMetadata, context: RuleContext): Iterable<Verdict> {
  const [first] = indexOf(context).nameless;
  if (first === undefined || hides(context, ['role-definitions'], first.scope)) return;
  const ids = [...new Set(indexOf(context).nameless.map(({ roleId }) => roleId))].sort();
  const shown = ids.slice(0, 5).join(', ');
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  yield undecided(
    rule,
    {
      kind: 'scope',
      id: first.scope,
      name: first.scope,
      origin: first.assignment.origin,
    },
    {
      kind: 'not-read',
      detail: `what these roles grant could not be read, and they are assigned: ${shown}${more}`,
    },
    { identity: ['role-definitions', ...ids.slice(0, 5)] },
  );
}

function indexOf(context: RuleContext): GrantIndex {
  const present = INDEXES.get(context);
  if (present !== undefined) return present;
  const made = makeIndex(context);
  INDEXES.set(context, made);
  return made;
}

function makeIndex(context: RuleContext): GrantIndex {
  const powers = new Map<string, RolePowers>();
  const all: RoleGrant[] = [];
  const nameless: Grant[] = [];
  const byPrincipal = new Map<string, RoleGrant[]>();
  for (const grant of grantsOf(context.inventory)) {
    const role = context.access.role(grant.roleId);
    if (role === undefined) {
      nameless.push(grant);
      continue;
    }
    // What a role comes to depends on its conditions and on nothing else of the assignment.
    const key = `${grant.roleId} ${grant.delegated} ${grant.condition ?? ''}`;
    let known = powers.get(key);
    if (known === undefined) {
      known = powersOf(grant, role);
      powers.set(key, known);
    }
    const full = completeGrant(grant, role, known, context);
    all.push(full);
    const own = byPrincipal.get(grant.principalId);
    if (own === undefined) byPrincipal.set(grant.principalId, [full]);
    else own.push(full);
  }
  all.sort(compareGrants);
  return { all, byPrincipal, nameless };
}

/** Field by field: spread, each of them would take twice the room. */
function completeGrant(
  grant: Grant,
  role: RoleDefinition,
  powers: RolePowers,
  context: RuleContext,
): RoleGrant {
  const { assignment, roleId, principalId, principalType, scope, scopeKey, condition } = grant;
  const { eligible, activated, delegated } = grant;
  const full = {
    assignment,
    roleId,
    principalId,
    principalType,
    scope,
    scopeKey,
    eligible,
    activated,
    delegated,
    role,
    powers,
    scopeKind: scopeClass(scope),
    reach: reachOf(context, scope),
  };
  return condition === undefined ? full : { ...full, condition };
}

function powersOf(grant: Grant, role: RoleDefinition): RolePowers {
  const privileges: Power[] = [];
  const limited: Power[] = [];
  for (const operation of PRIVILEGE_OPERATIONS) {
    const pattern = grantingPattern(role.permissions, operation);
    if (pattern === undefined) continue;
    const chain = formChain({
      grant,
      role,
      pattern,
      operation: operation.toLowerCase(),
      plane: 'actions',
      through: [],
    });
    if (chain !== undefined) {
      (chain.conditionLimits ? limited : privileges).push({ operation, pattern: chain.pattern });
    }
  }
  const writes = roleGrantsOperation(role, WRITE_ANYTHING);
  return {
    endpoint: ENDPOINT_OPERATIONS.flatMap((one) => {
      const power = roleGrantsOperation(role, one.operation);
      return power === undefined ? [] : [{ ...one, pattern: power.pattern }];
    }),
    privileges,
    limited,
    ...(writes === undefined ? {} : { writesAnything: writes }),
  };
}

function compareGrants(left: RoleGrant, right: RoleGrant): number {
  return (
    compare(left.scopeKey, right.scopeKey) ||
    compare(left.principalId, right.principalId) ||
    compare(left.roleId, right.roleId) ||
    Number(left.eligible) - Number(right.eligible) ||
    compare(left.assignment.id, right.assignment.id)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Keys of a scope and of all above it. */
export function keysAbove(context: RuleContext, scope: string): readonly string[] {
  let known = ABOVE.get(context);
  if (known === undefined) {
    known = new Map();
    ABOVE.set(context, known);
  }
  const present = known.get(scope);
  if (present !== undefined) return present;
  const made = scopesAbove(scope, context.inventory.managementGroups);
  known.set(scope, made);
  return made;
}

const ABOVE = new WeakMap<RuleContext, Map<string, readonly string[]>>();
