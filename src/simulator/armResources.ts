import { playAddresses } from './addresses.ts';
import { checkApiVersion } from './apiVersions.ts';
import { type ArmCall, authorize } from './arm.ts';
import { parentNotFound, resourceGroupNotFound, resourceNotFound } from './armErrors.ts';
import { type ArmPath, isWithin, parentId, parseArmPath, typeOfId } from './armId.ts';
import { queryValue, type Response } from './exchange.ts';
import { answerPage } from './paging.ts';
import type { ArmResource } from './scenario.ts';
import type { World } from './world.ts';

const SERVERLESS = 'microsoft.machinelearningservices/workspaces/serverlessendpoints';
const FIRST_WITH_SERVERLESS_AUTH = '2025-12-01';

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

/** What a collection hangs in: its id without the last segment. */
export function collectionParent(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** GET of a collection: in a parent, a resource group or a subscription. */
export function listResources(call: ArmCall): Response {
  const { path, request, world } = call;
  const type = path.type ?? '';
  const version = checkApiVersion(request, type, world.scenario);
  authorize(
    call,
    `${world.tenant.typeName(type)}/read`,
    path.names.length > 0 ? collectionParent(path.id) : path.scope,
  );
  checkParents(call, path, 'read');
  const parent = path.names.length > 0 ? collectionParent(path.id) : path.scope;
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

/** A page of a list, as long as the scenario or the request says. */
export function page(call: ArmCall, items: readonly unknown[], size?: number): Response {
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
