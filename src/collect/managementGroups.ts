import { at } from '../azure/body.ts';
import { MANAGEMENT_GROUPS, RESOURCE_GRAPH } from './apiVersions.ts';
import { keyOf } from './facts.ts';
import type { Refusal } from './refusal.ts';
import { refusal } from './refusal.ts';
import type { Run } from './run.ts';

const PREFIX = '/providers/Microsoft.Management/managementGroups/';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BATCH = 200;
const ANCESTORS =
  "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' " +
  '| project id, subscriptionId, chain = properties.managementGroupAncestorsChain | order by id asc';

/**
 * The management groups above each subscription. Resource Graph tells them to whoever may read the subscription; without
 * it they are known as far as somebody holds a role there, for those assignments are inherited.
 * @see https://learn.microsoft.com/azure/governance/resource-graph/reference/supported-tables-resources
 */
export async function collectAncestors(run: Run, subscriptions: readonly string[]): Promise<void> {
  for (let start = 0; start < subscriptions.length; start += BATCH) {
    const batch = subscriptions.slice(start, start + BATCH);
    const refused = await readChains(run, batch);
    for (const subscription of batch) {
      if (run.draft.managementGroups.has(subscription)) continue;
      // Groups that show up as the scope of what is inherited: their order is not known, so it is that of their names.
      const above = [...(run.draft.inheritedFrom.get(subscription) ?? [])].sort();
      run.draft.managementGroups.set(subscription, above);
      run.draft.gap(
        'management-groups',
        `/subscriptions/${subscription}`,
        refused ?? {
          ...refusal('missing-permission', 'Azure Resource Graph does not show this subscription'),
          operation: 'Microsoft.Resources/subscriptions/read',
        },
      );
    }
  }
}

async function readChains(run: Run, subscriptions: readonly string[]): Promise<Refusal | undefined> {
  const read = await run.arm.query(
    '/providers/Microsoft.ResourceGraph/resources',
    { subscriptions, query: ANCESTORS, options: { resultFormat: 'objectArray', $top: 1_000 } },
    { versions: RESOURCE_GRAPH, operation: 'Microsoft.ResourceGraph/resources/read' },
  );
  if (!read.ok) return read.refusal;
  const rows = at(read.body, 'data');
  if (!Array.isArray(rows)) return refusal('unexpected-answer', 'Azure Resource Graph answered no rows');
  for (const row of rows) {
    const subscription = String(at(row, 'subscriptionId')).toLowerCase();
    const chain = at(row, 'chain');
    if (!subscriptions.includes(subscription) || !Array.isArray(chain)) continue;
    run.draft.managementGroups.set(
      subscription,
      chain.flatMap((group: unknown) => {
        const name = at(group, 'name');
        return typeof name === 'string' ? [keyOf(PREFIX + name)] : [];
      }),
    );
  }
  return undefined;
}

/** Subscriptions below a management group, whatever groups lie between. */
export async function subscriptionsBelow(
  { arm }: Run,
  group: string,
): Promise<{ readonly subscriptions: readonly string[]; readonly refusal?: Refusal }> {
  const listing = await arm.list(`${group}/descendants`, {
    versions: MANAGEMENT_GROUPS,
    operation: 'Microsoft.Management/managementGroups/descendants/read',
  });
  const subscriptions = listing.items.flatMap((item) => {
    const name = at(item, 'name');
    const type = String(at(item, 'type')).toLowerCase();
    return /(^|\/)subscriptions$/.test(type) && typeof name === 'string' && GUID.test(name)
      ? [name.toLowerCase()]
      : [];
  });
  return { subscriptions, ...(listing.refusal === undefined ? {} : { refusal: listing.refusal }) };
}
