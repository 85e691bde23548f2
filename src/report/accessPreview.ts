import type { RoleAssignment } from '../inventory/access.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { CAPABILITIES, type Capability, operationsOf } from '../rbac/capabilities.ts';
import { type PlacedAccess, placeAccess, sameGrant } from '../rbac/declaredOnto.ts';
import { type Chain, type EffectiveAccess, evaluateAccess } from '../rbac/effectiveAccess.ts';
import { covers } from '../rbac/scopes.ts';
import { accessSubjects, type Callable } from './accessReport.ts';

/** Principals who can do something to endpoints of Azure once a change is deployed, or no longer can. */
export interface PreviewedAccess {
  readonly change: 'granted' | 'removed';
  readonly capability: Capability;
  /** Object ids; of an identity that is not there yet, what stands for it. Sorted. */
  readonly principals: readonly string[];
  /** ARM ids, sorted. */
  readonly resources: readonly string[];
  readonly role: string;
  /** Where the role is, or was, assigned. */
  readonly scope: string;
}

export interface AccessPreview {
  /** What is granted first; of that, what rules before what reads. */
  readonly changes: readonly PreviewedAccess[];
  /** New or changed assignments in files whose place in Azure could not be told. */
  readonly unplaced: number;
}

/** From ruling to reading. */
const WORST_FIRST: readonly Capability[] = [
  'assign-roles',
  'deploy',
  'read-keys',
  'rotate',
  'mint-token',
  'score',
];

/**
 * What a change makes of who can do what in Azure, as it was collected: with what its files declare of role assignments
 * and custom roles instead of what they declared before. Without `before`, on top of what is there.
 */
export function previewAccess(
  live: Inventory,
  after: Inventory,
  before: Inventory | undefined,
): AccessPreview {
  const old = before === undefined ? NOTHING : placeAccess(before, live);
  const now = placeAccess(after, live);
  const oldGrants = new Set(old.assignments.map(sameGrant));
  const newGrants = new Set(now.assignments.map(sameGrant));
  const unplaced = new Set(old.unplaced.map(sameGrant));
  const isGone = (one: RoleAssignment): boolean =>
    oldGrants.has(sameGrant(one)) && !newGrants.has(sameGrant(one));
  const base = withAccess(live, live.roleAssignments, old, old);
  const head = withAccess(
    live,
    live.roleAssignments.filter((one) => !isGone(one)),
    now,
    { ...now, definitions: [...old.definitions, ...now.definitions] },
  );
  const left =
    now.unplaced.filter((one) => !unplaced.has(sameGrant(one))).length + newlyHidden(after, before);
  const affected = affectedScopes(base, head);
  if (affected.length === 0) return { changes: [], unplaced: left };
  const subjects = accessSubjects(live).filter(({ id }) =>
    affected.some((scope) => covers(scope, id, live.managementGroups)),
  );
  return { changes: compare(subjects, evaluateAccess(base), evaluateAccess(head)), unplaced: left };
}

/** Assignments of which files hide so much that they are none yet: a role or a scope that only a deployment knows. */
function newlyHidden(after: Inventory, before: Inventory | undefined): number {
  const hidden = ({ unresolved = [] }: Pick<Inventory, 'unresolved'>): string[] =>
    unresolved.flatMap(({ type, expression, origin }) =>
      /\/role(?:Assignments|Definitions)$/i.test(type ?? '')
        ? [`${origin.kind === 'file' ? origin.file : ''} ${expression}`]
        : [],
    );
  const known = new Set(before === undefined ? [] : hidden(before));
  return hidden(after).filter((one) => !known.has(one)).length;
}

const NOTHING: PlacedAccess = { assignments: [], definitions: [], unplaced: [] };

function withAccess(
  live: Inventory,
  present: readonly RoleAssignment[],
  { assignments }: PlacedAccess,
  { definitions }: Pick<PlacedAccess, 'definitions'>,
): Inventory {
  const held = new Set(present.map(sameGrant));
  const changed = new Map(definitions.map((role) => [role.roleId, role]));
  return {
    ...live,
    roleDefinitions: [
      ...live.roleDefinitions.filter(({ roleId }) => !changed.has(roleId)),
      ...changed.values(),
    ],
    roleAssignments: [...present, ...assignments.filter((one) => !held.has(sameGrant(one)))],
  };
}

/** Where an assignment, or a role that is assigned there, is another one. */
function affectedScopes(base: Inventory, head: Inventory): readonly string[] {
  const rights = ({ roleDefinitions }: Inventory): ReadonlyMap<string, string> =>
    new Map(roleDefinitions.map(({ roleId, permissions }) => [roleId, JSON.stringify(permissions)]));
  const [was, is] = [rights(base), rights(head)];
  const grants = ({ roleAssignments }: Inventory): ReadonlySet<string> =>
    new Set(roleAssignments.map(sameGrant));
  const [before, after] = [grants(base), grants(head)];
  const changed = [...base.roleAssignments, ...head.roleAssignments].filter((one) => {
    const key = sameGrant(one);
    return before.has(key) !== after.has(key) || was.get(one.roleId) !== is.get(one.roleId);
  });
  return [...new Set(changed.map(({ scope }) => scope))];
}

function compare(
  subjects: readonly Callable[],
  base: EffectiveAccess,
  head: EffectiveAccess,
): readonly PreviewedAccess[] {
  const found = new Map<string, Found>();
  for (const { kind, id } of subjects) {
    for (const capability of CAPABILITIES) {
      const was = holdersOf(base, kind, id, capability);
      const is = holdersOf(head, kind, id, capability);
      for (const [principal, chain] of is)
        if (!was.has(principal)) add(found, 'granted', capability, principal, id, chain);
      for (const [principal, chain] of was)
        if (!is.has(principal)) add(found, 'removed', capability, principal, id, chain);
    }
  }
  const rank = ({ change, capability }: Found): number =>
    (change === 'granted' ? 0 : WORST_FIRST.length) + WORST_FIRST.indexOf(capability);
  return [...found]
    .sort(([one, a], [other, b]) => rank(a) - rank(b) || (one < other ? -1 : 1))
    .map(([, { change, capability, principals, resources, role, scope }]) => ({
      ...{ change, capability, role, scope },
      principals: [...principals].sort(),
      resources: [...resources].sort(),
    }));
}

interface Found extends Pick<PreviewedAccess, 'change' | 'capability' | 'role' | 'scope'> {
  readonly principals: Set<string>;
  readonly resources: Set<string>;
}

/** Who can do it now, not only once a role is activated; the shortest chain of each. */
function holdersOf(
  access: EffectiveAccess,
  kind: Callable['kind'],
  id: string,
  capability: Capability,
): ReadonlyMap<string, Chain> {
  const found = new Map<string, Chain>();
  for (const { operation, plane } of operationsOf(kind, capability)) {
    for (const { principalId, chains } of access.individuals(operation, id, plane)) {
      const chain = chains.find(({ eligible }) => !eligible);
      if (chain !== undefined && !found.has(principalId)) found.set(principalId, chain);
    }
  }
  return found;
}

function add(
  found: Map<string, Found>,
  change: Found['change'],
  capability: Capability,
  principal: string,
  resource: string,
  { role, scope }: Chain,
): void {
  const key = `${change} ${capability} ${role.roleName} ${scope.toLowerCase()}`;
  const entry = found.get(key) ?? {
    ...{ change, capability, role: role.roleName, scope },
    principals: new Set<string>(),
    resources: new Set<string>(),
  };
  entry.principals.add(principal);
  entry.resources.add(resource);
  found.set(key, entry);
}
