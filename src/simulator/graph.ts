import { jsonBody, queryValue, Refusal, type Request, type Response } from './exchange.ts';
import { authenticateGraph } from './graphAuthentication.ts';
import { describe, type GraphObject, selected } from './graphObjects.ts';
import type { Application } from './scenario.ts';
import type { World } from './world.ts';

// Microsoft Graph, as far as an audit of role holders reads it.
// https://learn.microsoft.com/graph/permissions-reference

const MOST_IDS = 1_000;
const MOST_IN_FILTER = 15;
const DIRECTORY = 'Directory.Read.All';
const USERS = ['User.Read.All', 'User.ReadBasic.All', DIRECTORY];
const GROUPS = ['GroupMember.Read.All', 'Group.Read.All', DIRECTORY];
const APPLICATIONS = ['Application.Read.All', DIRECTORY];

export async function answerGraph(request: Request, world: World): Promise<Response> {
  const permissions = await authenticateGraph(request, world);
  const allow = (any: readonly string[]): void => {
    if (!any.some((one) => permissions.has(one))) {
      throw graphError(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
    }
  };
  const [, version = '', ...rest] = request.path.split('/');
  const [collection = '', id = '', relation = ''] = rest.map((segment) => segment.toLowerCase());
  const named = /^applications\(appid='([^']+)'\)$/.exec(collection)?.[1];
  const see = (principal: string): GraphObject => describe(world, principal, permissions);
  if (collection === 'directoryobjects' && id === 'getbyids' && request.method === 'POST') {
    allow([...USERS, ...GROUPS, ...APPLICATIONS]);
    return getByIds(request, world, see);
  }
  if (request.method !== 'GET')
    throw graphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed.');
  if (collection === 'users' && id === '') {
    allow(USERS);
    return listUsers(request, world, see);
  }
  if (collection === 'groups' && relation === 'transitivemembers') {
    allow(GROUPS);
    return page(request, world, [...membersOf(world, existing(world, id, 'Group'))].map(see));
  }
  if (collection === 'groups' && relation === 'owners') {
    allow(GROUPS);
    return page(request, world, ownersOf(world, existing(world, id, 'Group')).map(see));
  }
  if (collection === 'serviceprincipals' && relation === 'owners') {
    allow(APPLICATIONS);
    return page(request, world, ownersOf(world, existing(world, id, 'ServicePrincipal')).map(see));
  }
  if (collection === 'applications' || named !== undefined) {
    allow(APPLICATIONS);
    const application = findApplication(world, named ?? id, named !== undefined);
    return answerApplication(request, world, application, named === undefined ? relation : '', version, see);
  }
  throw graphError(400, 'BadRequest', `Resource not found for the segment '${collection}'.`);
}

function getByIds(request: Request, world: World, see: (id: string) => GraphObject): Response {
  const ids = jsonBody(request)?.['ids'];
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST_IDS) {
    throw graphError(400, 'Request_BadRequest', `Property ids must hold between 1 and ${MOST_IDS} ids.`);
  }
  const wanted = new Set(ids.map((one) => String(one).toLowerCase()));
  const known = world.scenario.principals.filter(
    ({ id, type }) => wanted.has(id.toLowerCase()) && type !== 'ForeignGroup',
  );
  // Known to leave out what is not among the default properties of a user.
  const objects = known.map(({ id, type }) => {
    const { userType, accountEnabled, ...object } = see(id);
    return type === 'User' ? object : { ...object, userType, accountEnabled };
  });
  // In one piece, however many.
  return { status: 200, body: { value: objects } };
}

function listUsers(request: Request, world: World, see: (id: string) => GraphObject): Response {
  const filter = queryValue(request, '$filter') ?? '';
  const list = /^id in \(([^)]*)\)$/i.exec(filter)?.[1];
  const ids = list?.split(',').map((one) => one.trim().replaceAll("'", '').toLowerCase());
  if (ids !== undefined && ids.length > MOST_IN_FILTER) {
    throw graphError(
      400,
      'Request_UnsupportedQuery',
      `Too many child clauses specified in search filter expression containing 'OR' operators: ${ids.length}. Max allowed: ${MOST_IN_FILTER}.`,
    );
  }
  const users = world.scenario.principals.filter(
    ({ id, type }) => type === 'User' && (ids === undefined || ids.includes(id.toLowerCase())),
  );
  return page(
    request,
    world,
    users.map(({ id }) => see(id)),
  );
}

function answerApplication(
  request: Request,
  world: World,
  application: Application,
  relation: string,
  version: string,
  see: (id: string) => GraphObject,
): Response {
  switch (relation) {
    case '':
      return {
        status: 200,
        body: {
          id: objectIdOf(application),
          appId: application.clientId,
          displayName: application.displayName ?? application.clientId,
          passwordCredentials: (application.secrets ?? []).map(({ value, expiresOn }, index) => ({
            keyId: `${objectIdOf(application).slice(0, -2)}${String(index + 10).padStart(2, '0')}`,
            displayName: null,
            // Graph shows the first letters, and never the secret again.
            hint: value.slice(0, 3),
            secretText: null,
            startDateTime: '2026-01-01T00:00:00Z',
            endDateTime: expiresOn ?? '2099-12-31T00:00:00Z',
          })),
        },
      };
    case 'owners':
      return page(request, world, (application.owners ?? []).map(see));
    case 'federatedidentitycredentials':
      return page(
        request,
        world,
        (application.federatedCredentials ?? []).map((one, index) => ({
          id: `${objectIdOf(application).slice(0, -2)}${String(index + 50)}`,
          name: one.name ?? `credential-${index}`,
          issuer: one.issuer,
          subject: one.claimsMatchingExpression === undefined ? one.subject : null,
          audiences: one.audiences ?? ['api://AzureADTokenExchange'],
          description: null,
          ...(version === 'beta'
            ? {
                claimsMatchingExpression:
                  one.claimsMatchingExpression === undefined
                    ? null
                    : { value: one.claimsMatchingExpression, languageVersion: 1 },
              }
            : {}),
        })),
      );
    default:
      throw graphError(400, 'BadRequest', `Resource not found for the segment '${relation}'.`);
  }
}

/** App registrations have an object id of their own, beside that of their service principal. */
function objectIdOf({ clientId, objectId }: Application): string {
  return objectId ?? `0b1ec7${clientId.slice(6)}`;
}

function findApplication(world: World, id: string, byAppId: boolean): Application {
  const found = world.tenant.applications.find(
    (one) =>
      one.type !== 'ManagedIdentity' &&
      (one.tenantId ?? world.scenario.tenantId) === world.scenario.tenantId &&
      (byAppId ? one.clientId : objectIdOf(one)).toLowerCase() === id,
  );
  if (found === undefined) throw notThere(id);
  return found;
}

function existing(world: World, id: string, type: string): string {
  const found = world.scenario.principals.find((one) => one.id.toLowerCase() === id && one.type === type);
  if (found === undefined) throw notThere(id);
  return found.id;
}

/** Everyone in a group, groups in it included, each once. */
function membersOf({ scenario }: World, group: string): Set<string> {
  const direct = new Map(scenario.principals.map((one) => [one.id.toLowerCase(), one.members ?? []]));
  const found = new Set<string>();
  const open = [group.toLowerCase()];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const member of direct.get(at) ?? []) {
      if (!found.has(member.toLowerCase())) {
        found.add(member.toLowerCase());
        open.push(member.toLowerCase());
      }
    }
  }
  return found;
}

function ownersOf({ scenario }: World, id: string): readonly string[] {
  return scenario.principals.find((one) => one.id.toLowerCase() === id.toLowerCase())?.owners ?? [];
}

function page(request: Request, world: World, items: readonly object[]): Response {
  const size = Math.min(Number(queryValue(request, '$top') ?? 100), world.scenario.pageSize ?? 999);
  const start = Number(queryValue(request, '$skiptoken') ?? 0);
  const fields = queryValue(request, '$select');
  const value = items.slice(start, start + size).map((one) => selected(one, fields));
  const next = new URL(world.origin + request.url.pathname + request.url.search);
  next.searchParams.set('$skiptoken', String(start + size));
  return {
    status: 200,
    body: { value, ...(start + size < items.length ? { '@odata.nextLink': next.href } : {}) },
  };
}

function notThere(id: string): Refusal {
  return graphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

export function graphError(status: number, code: string, message: string): Refusal {
  return new Refusal({
    status,
    body: { error: { code, message, innerError: { 'request-id': '00000000-0000-4000-8000-000000000000' } } },
  });
}
