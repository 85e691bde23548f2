import { at } from '../azure/body.ts';
import type { CollectedPart } from '../inventory/inventory.ts';
import { NO_PIM_LICENCE } from '../inventory/inventory.ts';
import { AUTHORIZATION, PRIVILEGED_IDENTITY, type Versions } from './apiVersions.ts';
import { denyAssignmentOf } from './denyAssignments.ts';
import type { Draft } from './draft.ts';
import type { Listing } from './reader.ts';
import { type Refusal, refusal } from './refusal.ts';
import { roleAssignmentOf } from './roleAssignments.ts';
import type { Run } from './run.ts';
import { activeAssignmentOf, eligibleAssignmentOf } from './scheduleInstances.ts';
import { scheduledName } from './scheduleNames.ts';

type Assigned<T> = (body: unknown, apiVersion: string) => T | undefined;

interface Kind {
  readonly part: CollectedPart;
  readonly type: string;
  readonly versions: Versions;
  /** Takes one item; false for what is not one. */
  put(draft: Draft, body: unknown, apiVersion: string): boolean;
}

function kind<T extends { readonly id: string }>(
  part: CollectedPart,
  type: string,
  versions: Versions,
  read: Assigned<T>,
  into: (draft: Draft) => Map<string, T>,
): Kind {
  return {
    part,
    type,
    versions,
    put(draft, body, apiVersion) {
      const one = read(body, apiVersion);
      if (one !== undefined) into(draft).set(one.id, one);
      return one !== undefined;
    },
  };
}

const KINDS: readonly Kind[] = [
  kind('role-assignments', 'roleAssignments', AUTHORIZATION, roleAssignmentOf, (d) => d.roleAssignments),
  kind('deny-assignments', 'denyAssignments', AUTHORIZATION, denyAssignmentOf, (d) => d.denyAssignments),
  kind(
    'eligible-assignments',
    'roleEligibilityScheduleInstances',
    PRIVILEGED_IDENTITY,
    eligibleAssignmentOf,
    (d) => d.eligibleAssignments,
  ),
  kind(
    'active-assignments',
    'roleAssignmentScheduleInstances',
    PRIVILEGED_IDENTITY,
    activeAssignmentOf,
    (d) => d.activeAssignments,
  ),
];

/**
 * Who holds what at, above and below a scope. `atScope()` answers at and above; the list over the whole subscription
 * everything in it, which also tells what an endpoint's identity may do elsewhere. Where that list is refused, the one at
 * the scope itself still holds what is below it.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest
 */
export async function collectAssignments(
  run: Run,
  scope: string,
  subscription: string | undefined,
  once: (key: string, work: () => Promise<Listing>) => Promise<Listing>,
): Promise<void> {
  await Promise.all(
    KINDS.map(async (one) => {
      const list = (at: string, filter?: string): Promise<Listing> =>
        once(`${one.type} ${at.toLowerCase()} ${filter ?? ''}`, () => listAssignments(run, one, at, filter));
      const inSubscription = subscription === undefined ? undefined : await list(subscription);
      const wide = inSubscription?.refusal;
      if (wide?.reason.detail === NO_PIM_LICENCE.detail) {
        run.draft.gap(one.part, subscription ?? scope, wide);
        return;
      }
      const above = await list(scope, 'atScope()');
      const below =
        inSubscription === undefined || (wide !== undefined && subscription !== scope)
          ? await list(scope)
          : inSubscription;
      const refused = above.refusal ?? below.refusal;
      if (refused !== undefined) run.draft.gap(one.part, scope, refused);
      else if (wide !== undefined && one.part === 'role-assignments') {
        run.draft.gap('role-assignments-elsewhere', subscription ?? scope, wide);
      }
    }),
  );
}

async function listAssignments(run: Run, one: Kind, scope: string, filter?: string): Promise<Listing> {
  const listing = await run.arm.list(`${scope}/providers/Microsoft.Authorization/${one.type}`, {
    versions: one.versions,
    operation: `Microsoft.Authorization/${one.type}/read`,
    ...(filter === undefined ? {} : { query: { $filter: filter } }),
  });
  let odd: Refusal | undefined;
  for (const item of listing.items) {
    noteInheritance(run.draft, scope, item);
    const named = scheduledName(item, listing.apiVersion);
    if (named !== undefined) run.draft.scheduledNames.set(named.id, named);
    if (!one.put(run.draft, item, listing.apiVersion)) {
      odd = refusal('unexpected-answer', `an item of ${one.type} has no id, scope, role or principal`);
    }
  }
  const refused = listing.refusal ?? odd;
  return refused === undefined ? listing : { ...listing, refusal: refused };
}

/** An assignment to a management group, listed in a subscription: the group lies above it. */
function noteInheritance({ inheritedFrom }: Draft, listedAt: string, item: unknown): void {
  const subscription = /^\/subscriptions\/([^/]+)/i.exec(listedAt)?.[1]?.toLowerCase();
  const scope = at(item, 'properties', 'scope');
  if (subscription === undefined || typeof scope !== 'string') return;
  if (!/^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(scope)) return;
  const groups = inheritedFrom.get(subscription) ?? new Set<string>();
  inheritedFrom.set(subscription, groups.add(scope.toLowerCase()));
}
