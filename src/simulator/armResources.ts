import { playAddresses } from './addresses.ts';
import { checkApiVersion } from './apiVersions.ts';
import { type ArmCall, authorize } from './arm.ts';
import {
  authorizationFailed,
  methodNotAllowed,
  parentNotFound,
  resourceGroupNotFound,
  resourceNotFound,
} from './armErrors.ts';
import { type ArmPath, isWithin, parentId, parseArmPath, typeOfId } from './armId.ts';
import { queryValue, type Response } from './exchange.ts';
import { answerPage } from './paging.ts';
import type { ArmResource } from './scenario.ts';
import type { World } from './world.ts';

const RESOURCE_GROUPS = 'Microsoft.Resources/resourceGroups';
const SERVERLESS = 'microsoft.machinelearningservices/workspaces/serverlessendpoints';
const FIRST_WITH_SERVERLESS_AUTH = '2025-12-01';

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
    return {
      status: 404,
      body: { error: { code: 'NotFound', message: 'The requested path was not found.' } },
    };
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
    const scope = parentScope(path.id);
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
  return { status: 404, body: { error: { code: 'NotFound', message: 'The requested path was not found.' } } };
}

function parentScope(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
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

/** GET of one resource: permission first, so that those without any cannot learn what exists. */
export function readResource(call: ArmCall): Response {
  const { path, request, world } = call;
  const type = path.type ?? '';
  const version = checkApiVersion(request, type, world.scenario);
  authorize(call, `${world.tenant.typeName(type)}/read`, path.id);
  return { status: 200, body: render(findResource(call, path.id, 'read'), version, world) };
}

/** The resource, or ARM's 404 for the first thing on the way to it that is missing. */
export function findResource(call: ArmCall, id: string, verb: string): ArmResource {
  const { tenant } = call.world;
  const resource = tenant.find(id);
  if (resource !== undefined) {
    return resource;
  }
  const path = parseArmPath(id);
  const type = path.type ?? '';
  checkParents(call, path, verb);
  throw resourceNotFound(call.world.tenant.typeName(type), path.names, path.resourceGroup);
}

function checkParents(call: ArmCall, path: ArmPath, verb: string): void {
  const { tenant } = call.world;
  const group = path.resourceGroup;
  if (group !== undefined && !tenant.exists(`/subscriptions/${path.subscription}/resourceGroups/${group}`)) {
    throw resourceGroupNotFound(group);
  }
  const parent = path.collection ? path.id.slice(0, path.id.lastIndexOf('/')) : parentId(path.id);
  const isResource = parseArmPath(parent).names.length > 0;
  if (isResource && !tenant.exists(parent)) {
    throw parentNotFound(verb, path.type ?? '', parent);
  }
}

/** GET of a collection: in a parent, a resource group or a subscription. */
export function listResources(call: ArmCall): Response {
  const { path, request, world } = call;
  const type = path.type ?? '';
  const version = checkApiVersion(request, type, world.scenario);
  authorize(
    call,
    `${world.tenant.typeName(type)}/read`,
    path.names.length > 0 ? parentScope(path.id) : path.scope,
  );
  checkParents(call, path, 'read');
  const parent = path.names.length > 0 ? parentScope(path.id) : path.scope;
  const found =
    path.names.length > 0 || !/^\/subscriptions\/[^/]+$/i.test(parent)
      ? world.tenant.children(parent, type)
      : world.tenant.ofType(type).filter((one) => isWithin(one.id, parent));
  const name = queryValue(request, 'name');
  const compute = queryValue(request, 'computeType');
  const wanted = found.filter(
    (one) =>
      (name === undefined || one.name === name) &&
      (compute === undefined || (one.kind ?? 'Managed').toLowerCase() === compute.toLowerCase()),
  );
  const size = Number(queryValue(request, 'count') ?? queryValue(request, '$top') ?? '');
  return page(
    call,
    wanted.map((one) => render(one, version, world)),
    Number.isInteger(size) && size > 0 ? size : undefined,
  );
}

function page(call: ArmCall, items: readonly unknown[], size?: number): Response {
  const { request, world, path } = call;
  const machineLearning = path.namespace?.toLowerCase() === 'microsoft.machinelearningservices';
  return answerPage(
    items,
    request,
    world.origin,
    size ?? world.scenario.pageSize ?? 100,
    machineLearning ? '$skip' : '$skipToken',
  );
}

/** A resource as the scenario has it, at the simulator's addresses, and as an api-version shows it. */
export function render(resource: ArmResource, version: string, world: World): unknown {
  const played = playAddresses(world.origin, resource) as ArmResource;
  if (typeOfId(resource.id)?.toLowerCase() === SERVERLESS && version < FIRST_WITH_SERVERLESS_AUTH) {
    return { ...played, properties: { ...played.properties, authMode: 'Key' } };
  }
  return played;
}
