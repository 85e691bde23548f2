import { checkApiVersion } from './apiVersions.ts';
import type { ArmCall } from './arm.ts';
import { armError } from './armErrors.ts';
import type { ArmPath } from './armId.ts';
import { isRecord, jsonBody, type Response } from './exchange.ts';

export function isResourceGraphPath(path: ArmPath): boolean {
  return path.type?.toLowerCase() === 'microsoft.resourcegraph/resources';
}

/**
 * Azure Resource Graph answers one table of all: subscriptions among `resourcecontainers`, with the management groups
 * above them, to whoever may see them.
 */
export function answerResourceGraph(call: ArmCall): Response {
  const { request, world, caller } = call;
  checkApiVersion(request, 'Microsoft.ResourceGraph', world.scenario);
  const body = jsonBody(request) ?? {};
  const query = String(body['query'] ?? '');
  if (!/^\s*resourcecontainers\b/i.test(query) || !/microsoft\.resources\/subscriptions'/i.test(query)) {
    throw armError(
      400,
      'BadRequest',
      'Please provide below info when asking for support: the query is not played here.',
    );
  }
  const wanted = Array.isArray(body['subscriptions'])
    ? body['subscriptions'].map((one) => String(one).toLowerCase())
    : undefined;
  const data = world.scenario.subscriptions
    .filter(({ subscriptionId }) => wanted?.includes(subscriptionId.toLowerCase()) !== false)
    .filter(({ subscriptionId }) => world.access.sees(caller.objectId, `/subscriptions/${subscriptionId}`))
    .map((one) =>
      project(query, {
        id: `/subscriptions/${one.subscriptionId}`,
        name: one.displayName,
        type: 'microsoft.resources/subscriptions',
        subscriptionId: one.subscriptionId,
        tenantId: one.tenantId ?? world.scenario.tenantId,
        properties: {
          state: one.state ?? 'Enabled',
          managementGroupAncestorsChain: world.tenant
            .managementGroupsAbove(`/subscriptions/${one.subscriptionId}`)
            .map((id) => {
              const group = world.scenario.managementGroups?.find((each) => each.id.toLowerCase() === id);
              return { displayName: group?.properties?.['displayName'] ?? group?.name, name: group?.name };
            }),
        },
      }),
    );
  return {
    status: 200,
    headers: { 'x-ms-user-quota-remaining': '14', 'x-ms-user-quota-resets-after': '00:00:05' },
    body: { totalRecords: data.length, count: data.length, data, facets: [], resultTruncated: 'false' },
  };
}

/** `project a, b = c.d` */
function project(query: string, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const clause = /\|\s*project\s+([^|]+)/i.exec(query)?.[1];
  if (clause === undefined) return row;
  return Object.fromEntries(
    clause.split(',').map((column) => {
      const [name = '', path = name] = column.split('=').map((part) => part.trim());
      const value = path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), row);
      return [name, value ?? null];
    }),
  );
}
