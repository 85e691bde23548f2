import { checkApiVersion } from './apiVersions.ts';
import { type ArmCall, authorize } from './arm.ts';
import { armError, methodNotAllowed, resourceNotFound } from './armErrors.ts';
import { isWithin, lastSegment } from './armId.ts';
import { queryValue, type Response } from './exchange.ts';
import { answerPage } from './paging.ts';
import type { ArmResource } from './scenario.ts';

const NAMESPACE = 'Microsoft.Authorization';

type Listed =
  | 'roleAssignments'
  | 'denyAssignments'
  | 'roleEligibilityScheduleInstances'
  | 'roleAssignmentScheduleInstances';

const KINDS: Readonly<Record<string, Listed>> = {
  roleassignments: 'roleAssignments',
  denyassignments: 'denyAssignments',
  roleeligibilityscheduleinstances: 'roleEligibilityScheduleInstances',
  roleassignmentscheduleinstances: 'roleAssignmentScheduleInstances',
};

/** `{scope}/providers/Microsoft.Authorization/…`: what describes who may do what. */
export function answerAuthorization(call: ArmCall): Response {
  const { path, request, world } = call;
  if (request.method !== 'GET') {
    throw methodNotAllowed(request.method);
  }
  const kind = path.type?.split('/')[1]?.toLowerCase() ?? '';
  checkApiVersion(request, `${NAMESPACE}/${kind}`, world.scenario);
  const scope = path.scope === '' ? '/' : path.scope;
  const listed = KINDS[kind];
  if (listed !== undefined) {
    authorize(call, `${NAMESPACE}/${listed}/read`, scope);
    const items = world.scenario[listed] ?? [];
    return path.collection ? listAssignments(call, items, scope) : readOne(call, items);
  }
  switch (kind) {
    case 'roledefinitions':
      authorize(call, `${NAMESPACE}/roleDefinitions/read`, scope);
      return path.collection ? listRoleDefinitions(call, scope) : readOne(call, world.tenant.roleDefinitions);
    case 'permissions':
      authorize(call, `${NAMESPACE}/permissions/read`, scope);
      return page(call, world.access.permissions(call.caller.objectId, scope));
    case 'classicadministrators':
      authorize(call, `${NAMESPACE}/classicAdministrators/read`, scope);
      return page(
        call,
        (world.scenario.classicAdministrators ?? []).filter((one) => isWithin(one.id, scope)),
      );
    default:
      throw armError(
        404,
        'InvalidResourceType',
        `The resource type '${kind}' could not be found in the namespace '${NAMESPACE}' for api version '${queryValue(request, 'api-version')}'.`,
      );
  }
}

function page(call: ArmCall, items: readonly unknown[]): Response {
  return answerPage(
    items,
    call.request,
    call.world.origin,
    call.world.scenario.pageSize ?? 100,
    '$skipToken',
  );
}

/** By GUID: the prefix of an id says only where it was asked for. */
function readOne(call: ArmCall, items: readonly ArmResource[]): Response {
  const { path } = call;
  const name = lastSegment(path.id).toLowerCase();
  const found = items.find((one) => lastSegment(one.id).toLowerCase() === name);
  if (found === undefined) {
    throw resourceNotFound(path.type ?? '', path.names, path.resourceGroup);
  }
  return { status: 200, body: found };
}

/**
 * Without a filter: at, above and below the scope. `atScope()`: at and above.
 * https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope
 */
function listAssignments(call: ArmCall, items: readonly ArmResource[], scope: string): Response {
  const { access, tenant } = call.world;
  const filter = queryValue(call.request, '$filter') ?? '';
  const assignedTo = /assignedTo\('([^']+)'\)/i.exec(filter)?.[1];
  const principal = /principalId\s+eq\s+'([^']+)'/i.exec(filter)?.[1];
  const atScope = /atScope\(\)/i.test(filter);
  if (
    filter !== '' &&
    assignedTo === undefined &&
    principal === undefined &&
    !/atScope\(\)|asTarget\(\)/i.test(filter)
  ) {
    throw armError(
      400,
      'UnsupportedQuery',
      `The filter '${filter}' is not supported. Supported filters are either 'atScope()', 'principalId eq '{value}'' or 'assignedTo('{value}')'.`,
    );
  }
  const target = /asTarget\(\)/i.test(filter) ? call.caller.objectId : assignedTo;
  const reached =
    target === undefined ? undefined : new Set([target.toLowerCase(), ...tenant.groupsOf(target)]);
  return page(
    call,
    items.filter((one) => {
      const at = String(one.properties?.['scope'] ?? '');
      const who = String(one.properties?.['principalId'] ?? '').toLowerCase();
      return (
        (access.appliesAt(at, scope) || (!atScope && isWithin(at, scope))) &&
        (reached === undefined || reached.has(who)) &&
        (principal === undefined || who === principal.toLowerCase())
      );
    }),
  );
}

/** Built-in definitions everywhere; custom ones where they may be assigned, or, on request, below. */
function listRoleDefinitions(call: ArmCall, scope: string): Response {
  const { access, tenant } = call.world;
  const filter = queryValue(call.request, '$filter') ?? '';
  const type = /type\s+eq\s+'(\w+)'/i.exec(filter)?.[1]?.toLowerCase();
  const name = /roleName\s+eq\s+'([^']+)'/i.exec(filter)?.[1];
  const below = /atScopeAndBelow\(\)/i.test(filter);
  return page(
    call,
    tenant.roleDefinitions.filter((role) => {
      const scopes = role.properties?.['assignableScopes'];
      const assignable = Array.isArray(scopes) ? scopes.map(String) : ['/'];
      return (
        (type === undefined || String(role.properties?.['type'] ?? '').toLowerCase() === type) &&
        (name === undefined || role.properties?.['roleName'] === name) &&
        assignable.some((one) => access.appliesAt(one, scope) || (below && isWithin(one, scope)))
      );
    }),
  );
}
