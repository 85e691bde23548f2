import type { RoleAssignment, RoleDefinition } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { AnyResource } from '../inventory/resource.ts';
import { scopeKey } from './scopes.ts';

/** What files declare of roles, in the ids of what is in Azure. */
export interface PlacedAccess {
  readonly assignments: readonly RoleAssignment[];
  readonly definitions: readonly RoleDefinition[];
  /** Assignments whose scope is of nothing that was collected. */
  readonly unplaced: readonly RoleAssignment[];
}

/**
 * Finds for what files declare the place in Azure. Ids that files name stay; what stands in braces for a subscription, a
 * group or a name is known where a declared resource and one of Azure are of the same type and name, and only these two
 * are. A principal that is not there yet keeps its stand-in: it will be one.
 */
export function placeAccess(declared: Inventory, live: Inventory): PlacedAccess {
  const names = bindNames(declared.resources, live.resources);
  const byKey = new Map(live.resources.map((resource) => [resource.key, resource]));
  const roles = new Map<string, string>();
  const definitions = declared.roleDefinitions.map((role) => {
    const same = live.roleDefinitions.find(
      ({ type, roleName }) => type === 'CustomRole' && roleName.toLowerCase() === role.roleName.toLowerCase(),
    );
    const roleId = same?.roleId ?? role.roleId;
    roles.set(role.roleId, roleId);
    return { ...role, roleId };
  });
  const assignments: RoleAssignment[] = [];
  const unplaced: RoleAssignment[] = [];
  for (const assignment of declared.roleAssignments) {
    const scope = place(assignment.scope, names);
    if (scope === undefined) unplaced.push(assignment);
    else {
      assignments.push({
        ...assignment,
        scope,
        roleId: roles.get(assignment.roleId) ?? assignment.roleId,
        principalId: placePrincipal(assignment.principalId, names, byKey),
      });
    }
  }
  return { assignments, definitions, unplaced };
}

/** The same role for the same principal at the same scope. */
export function sameGrant({ roleId, principalId, scope }: RoleAssignment): string {
  return `${roleId} ${principalId} ${scopeKey(scope)}`.toLowerCase();
}

const STAND_IN = /\{[^{}]*\}/g;

/** What each text in braces stands for, where all that says something of it says the same. */
function bindNames(
  declared: readonly AnyResource[],
  live: readonly AnyResource[],
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [{ key }, twin] of pairWithAzure(declared, live)) {
    const real = twin.key.split('/');
    for (const [index, segment] of key.split('/').entries()) {
      if (!/^\{[^{}]*\}$/.test(segment)) continue;
      // One text may stand for a subscription and a group alike.
      const name = `${key.split('/')[index - 1]}/${segment}`;
      found.set(name, (found.get(name) ?? new Set()).add(real[index] ?? ''));
    }
  }
  return new Map(
    [...found].flatMap(([standIn, values]) => {
      const [value = ''] = values;
      return values.size === 1 ? [[standIn, value] as const] : [];
    }),
  );
}

/**
 * Each declared resource with the one in Azure that it must be: of the same type and name, not another one by any name
 * above it, and the only such one.
 */
export function pairWithAzure(
  declared: readonly AnyResource[],
  live: readonly AnyResource[],
): readonly (readonly [declared: AnyResource, live: AnyResource])[] {
  const byName = new Map<string, AnyResource[]>();
  for (const resource of live) {
    const name = typeAndName(resource.key);
    byName.set(name, [...(byName.get(name) ?? []), resource]);
  }
  return declared.flatMap((resource) => {
    const segments = resource.key.split('/');
    if (segments.at(-1)?.includes('{') !== false || !resource.key.startsWith('/')) return [];
    const [only, ...more] = (byName.get(typeAndName(resource.key)) ?? []).filter(({ key }) => {
      const others = key.split('/');
      return (
        others.length === segments.length &&
        segments.every((one, index) => one.includes('{') || one === others[index])
      );
    });
    return only === undefined || more.length > 0 ? [] : [[resource, only] as const];
  });
}

function typeAndName(key: string): string {
  const segments = key.split('/');
  const types = segments.filter((_, index) => index % 2 === 1);
  return `${types.slice(types.indexOf('providers') + 1).join('/')} ${segments.at(-1)}`;
}

/** Undefined where something in it is still not known. */
function place(scope: string, names: ReadonlyMap<string, string>): string | undefined {
  const segments = scope.toLowerCase().split('/');
  const placed = segments
    .map((segment, index) => names.get(`${segments[index - 1]}/${segment}`) ?? segment)
    .join('/');
  return placed.search(STAND_IN) >= 0 ? undefined : scope.includes('{') ? placed : scope;
}

const PRINCIPAL_OF = /^\{principal of (\/.*)\}$/;

function placePrincipal(
  id: string,
  names: ReadonlyMap<string, string>,
  byKey: ReadonlyMap<string, AnyResource>,
): string {
  const declared = PRINCIPAL_OF.exec(id)?.[1];
  const key = declared === undefined ? undefined : place(declared, names);
  const resource = key === undefined ? undefined : byKey.get(key);
  if (resource === undefined) return id;
  const fact =
    resource.kind === 'managed-identity'
      ? resource.principalId
      : 'identity' in resource
        ? resource.identity.systemAssigned
        : undefined;
  return fact === undefined ? id : (knownValue(fact)?.toLowerCase() ?? id);
}
