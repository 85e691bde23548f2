import type { Inventory } from '../inventory/inventory.ts';

export type ScopeClass = 'root' | 'management-group' | 'subscription' | 'resource-group' | 'resource';
export type ManagementGroups = Inventory['managementGroups'];

const SUBSCRIPTIONS = '/subscriptions';
const GROUP_PREFIX = '/providers/microsoft.management/managementgroups/';

/** @see https://learn.microsoft.com/azure/role-based-access-control/scope-overview */
export function scopeClass(scope: string): ScopeClass {
  const key = scopeKey(scope);
  if (key === '') return 'root';
  if (key.startsWith(GROUP_PREFIX) && !key.includes('/', GROUP_PREFIX.length)) return 'management-group';
  if (key !== SUBSCRIPTIONS && !key.startsWith(`${SUBSCRIPTIONS}/`)) return 'resource';
  const end = key.indexOf('/', SUBSCRIPTIONS.length + 1);
  if (end < 0) return 'subscription';
  return /^\/resourcegroups(?:\/[^/]*)?$/.test(key.slice(end)) ? 'resource-group' : 'resource';
}

/** The scope is the target, or lies above it: at a slash, in any case, and through management groups. */
export function covers(scope: string, target: string, managementGroups: ManagementGroups): boolean {
  return scopesAbove(target, managementGroups).includes(scopeKey(scope));
}

/** A scope as scopes are compared: lower case, no slash at its end. The root is the empty text. */
export function scopeKey(scope: string): string {
  let end = scope.length;
  while (end > 0 && scope.charAt(end - 1) === '/') end -= 1;
  return scope.slice(0, end).toLowerCase();
}

/** Keys of the scope itself and of all that it inherits from, nearest first, the root last. */
export function scopesAbove(scope: string, managementGroups: ManagementGroups): readonly string[] {
  const above: string[] = [];
  for (let key = scopeKey(scope); key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('/')))) {
    above.push(key, ...groupsAbove(key, managementGroups));
  }
  above.push('');
  return above;
}

/** False: nobody could say in which management groups the scope's subscription is. */
export function knowsAncestry(scope: string, managementGroups: ManagementGroups): boolean {
  const subscription = /^\/subscriptions\/[^/]+/.exec(scopeKey(scope))?.[0];
  return subscription === undefined || hierarchyOf(managementGroups).has(subscription);
}

function groupsAbove(key: string, managementGroups: ManagementGroups): readonly string[] {
  return hierarchyOf(managementGroups).get(key) ?? [];
}

const HIERARCHIES = new WeakMap<ManagementGroups, ReadonlyMap<string, readonly string[]>>();

/** Management groups above each subscription, and above each management group that lies above one. */
function hierarchyOf(managementGroups: ManagementGroups): ReadonlyMap<string, readonly string[]> {
  const present = HIERARCHIES.get(managementGroups);
  if (present !== undefined) return present;
  const made = new Map<string, readonly string[]>();
  for (const [subscription, groups] of Object.entries(managementGroups)) {
    const key = scopeKey(subscription);
    const above = groups.map(groupKey);
    made.set(key.startsWith('/') ? key : `/subscriptions/${key}`, above);
    for (const [index, group] of above.entries()) {
      const rest = above.slice(index + 1);
      if (rest.length > (made.get(group)?.length ?? -1)) made.set(group, rest);
    }
  }
  HIERARCHIES.set(managementGroups, made);
  return made;
}

/** Ids are given by name as well as in full. */
function groupKey(id: string): string {
  const key = scopeKey(id);
  return key.startsWith('/') ? key : `${GROUP_PREFIX}${key}`;
}
