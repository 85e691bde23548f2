import type { AuditScope } from '../inventory/scope.ts';
import { collectAssignments } from './assignments.ts';
import { collectClassicAdministrators } from './classicAdministrators.ts';
import { collectAncestors } from './managementGroups.ts';
import type { Listing } from './reader.ts';
import { collectDelegations } from './registrationAssignments.ts';
import { collectCustomRoles, collectHeldRoles } from './roleDefinitions.ts';
import { once, type Run } from './run.ts';
import type { ScopeMet } from './scopeResources.ts';

/** Who may do what in the scopes that could be read. Each list is asked for once, however many scopes need it. */
export async function collectAccess(
  run: Run,
  scopes: readonly (readonly [AuditScope, ScopeMet])[],
): Promise<void> {
  const listing = once<Listing>();
  const places = new Set<string>();
  const subscriptions = new Set<string>();
  const delegated = new Set<string>();
  const work: Promise<void>[] = [];

  const lookAt = async (scope: string, subscription: string | undefined): Promise<void> => {
    const [place] = await Promise.all([
      collectCustomRoles(run, scope, subscription, listing),
      collectAssignments(run, scope, subscription, listing),
    ]);
    if (place !== undefined) places.add(place);
  };
  for (const [{ kind, id }, met] of scopes) {
    for (const subscription of met.subscriptions) {
      subscriptions.add(subscription);
      const home = `/subscriptions/${subscription}`;
      if (kind === 'management-group') work.push(lookAt(home, home));
      // An id in its own letters is the same scope: the list must not be asked for twice.
      else work.push(lookAt(kind === 'subscription' ? home : id, home));
    }
    if (kind === 'management-group') work.push(lookAt(id, undefined));
  }
  for (const subscription of subscriptions) {
    const home = `/subscriptions/${subscription}`;
    delegated.add(home);
    work.push(collectClassicAdministrators(run, home));
  }
  for (const { key, kind } of run.draft.resources.values()) {
    // What lies elsewhere was only led to.
    if (kind === 'managed-identity' || kind === 'search-service') continue;
    const group = key.split('/').slice(0, 5).join('/');
    if (subscriptions.has(key.split('/')[2] ?? '')) delegated.add(group);
  }
  for (const scope of delegated) work.push(collectDelegations(run, scope));
  await Promise.all(work);
  await Promise.all([
    collectHeldRoles(run, [...places].sort()),
    subscriptions.size === 0 ? undefined : collectAncestors(run, [...subscriptions].sort()),
  ]);
}
