import { checkApiVersion } from './apiVersions.ts';
import { type ArmCall, authorize } from './arm.ts';
import {
  armError,
  authorizationFailed,
  methodNotAllowed,
  resourceGroupNotFound,
  resourceNotFound,
} from './armErrors.ts';
import { type ArmPath, isWithin, parseArmPath, typeOfId } from './armId.ts';
import { collectionParent, page } from './armResources.ts';
import { queryValue, type Response } from './exchange.ts';

const RESOURCE_GROUPS = 'Microsoft.Resources/resourceGroups';

/** Subscriptions, resource groups, tenants, management groups and the resource lists over all types. */
export function isContainerPath(path: ArmPath): boolean {
  return (
    path.type === undefined ||
    /^microsoft\.management\/managementgroups(\/|$)/i.test(path.type) ||
    path.namespace === ''
  );
}

export function answerContainers(call: ArmCall): Response {
  const { path, request, world, caller } = call;
  if (request.method !== 'GET') {
    throw methodNotAllowed(request.method);
  }
  const segments = path.id.split('/').slice(1);
  const last = segments.at(-1)?.toLowerCase();
  const visible = (id: string) => world.access.sees(caller.objectId, id);
  if (path.type !== undefined) {
    return answerManagementGroups(call);
  }
  checkApiVersion(request, 'Microsoft.Resources', world.scenario);
  if (path.id.toLowerCase() === '/tenants') {
    const { tenantId, tenantName } = world.scenario;
    return page(call, [{ id: `/tenants/${tenantId}`, tenantId, displayName: tenantName ?? tenantId }]);
  }
  if (path.id.toLowerCase() === '/subscriptions') {
    const own = world.scenario.subscriptions.filter(
      (one) => (one.tenantId ?? world.scenario.tenantId).toLowerCase() === caller.tenantId.toLowerCase(),
    );
    return page(
      call,
      own.filter((one) => visible(`/subscriptions/${one.subscriptionId}`)),
    );
  }
  const subscription =
    path.subscription === undefined ? undefined : world.tenant.subscription(path.subscription);
  if (subscription === undefined) {
    throw armError(404, 'NotFound', 'The requested path was not found.');
  }
  const id = `/subscriptions/${path.subscription}`;
  if (segments.length === 2) {
    if (!visible(id)) {
      authorize(call, 'Microsoft.Resources/subscriptions/read', id);
    }
    return { status: 200, body: { tenantId: world.scenario.tenantId, state: 'Enabled', ...subscription } };
  }
  if (segments.length === 3 && last === 'resourcegroups') {
    const groups = world.tenant.ofType(RESOURCE_GROUPS).filter((one) => isWithin(one.id, id));
    return listVisible(call, groups, 'Microsoft.Resources/subscriptions/resourceGroups/read', id);
  }
  if (segments.length === 4 && path.resourceGroup !== undefined) {
    authorize(call, 'Microsoft.Resources/subscriptions/resourceGroups/read', path.id);
    const group = world.tenant.find(path.id);
    if (group === undefined) {
      throw resourceGroupNotFound(path.resourceGroup);
    }
    return { status: 200, body: group };
  }
  if (last === 'resources') {
    const scope = collectionParent(path.id);
    const all = [...world.tenant.resources.values()].filter(
      (one) => isWithin(one.id, scope) && parseArmPath(one.id).names.length === 1,
    );
    const type = /resourceType\s+eq\s+'([^']+)'/i.exec(queryValue(call.request, '$filter') ?? '')?.[1];
    const wanted = all.filter(
      (one) => type === undefined || typeOfId(one.id)?.toLowerCase() === type.toLowerCase(),
    );
    const summaries = wanted.map(({ properties: _, systemData: __, ...summary }) => ({
      ...summary,
      id: summary.id,
    }));
    return listVisible(call, summaries, 'Microsoft.Resources/subscriptions/resources/read', scope);
  }
  throw armError(404, 'NotFound', 'The requested path was not found.');
}

/** Lists of containers show what the caller may see, and refuse only those who may see nothing in them. */
function listVisible(
  call: ArmCall,
  items: readonly { readonly id: string }[],
  operation: string,
  scope: string,
): Response {
  const { world, caller } = call;
  if (world.access.allows(caller.objectId, operation, scope)) {
    return page(call, items);
  }
  if (!world.access.sees(caller.objectId, scope)) {
    throw authorizationFailed(caller.clientId, caller.objectId, operation, scope);
  }
  return page(
    call,
    items.filter((one) => world.access.sees(caller.objectId, one.id)),
  );
}

function answerManagementGroups(call: ArmCall): Response {
  const { path, request, world } = call;
  checkApiVersion(request, 'Microsoft.Management', world.scenario);
  const groups = world.scenario.managementGroups ?? [];
  if (path.collection && path.names.length === 0) {
    return page(
      call,
      groups.filter((one) => world.access.sees(call.caller.objectId, one.id)),
    );
  }
  const id = `/providers/Microsoft.Management/managementGroups/${path.names[0] ?? ''}`;
  authorize(call, 'Microsoft.Management/managementGroups/read', id);
  const group = groups.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (group === undefined) {
    throw resourceNotFound('Microsoft.Management/managementGroups', path.names, undefined);
  }
  if (path.collection) {
    const below = [...groups, ...world.scenario.subscriptions].filter((one) =>
      world.tenant.managementGroupsAbove(one.id).includes(id.toLowerCase()),
    );
    return page(
      call,
      below.map((one) => ({
        id: one.id,
        name: 'subscriptionId' in one ? one.subscriptionId : one['name'],
        type:
          'subscriptionId' in one ? '/subscriptions' : 'Microsoft.Management/managementGroups/descendants',
        properties: { displayName: one['displayName'] },
      })),
    );
  }
  return { status: 200, body: group };
}
