import { at } from '../azure/body.ts';
import type { RoleDefinition } from '../inventory/access.ts';
import { isWithinScope } from '../inventory/scope.ts';
import { AUTHORIZATION } from './apiVersions.ts';
import { nameOf } from './facts.ts';
import { permissionsOf, texts } from './permissions.ts';
import type { Listing } from './reader.ts';
import { refusal } from './refusal.ts';
import type { Run } from './run.ts';

const ROLE_DEFINITIONS = {
  versions: AUTHORIZATION,
  operation: 'Microsoft.Authorization/roleDefinitions/read',
} as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A custom role is at home in few scopes; a built-in one is everywhere. */
const MOST_PLACES = 3;

/**
 * Custom roles that can be assigned at the scope: in the subscription, or where that is refused, at the scope itself.
 * Answers where role definitions may be read, if anywhere.
 * @see https://learn.microsoft.com/rest/api/authorization/role-definitions/list
 */
export async function collectCustomRoles(
  run: Run,
  scope: string,
  subscription: string | undefined,
  once: (key: string, work: () => Promise<Listing>) => Promise<Listing>,
): Promise<string | undefined> {
  const places = subscription === undefined || subscription === scope ? [scope] : [subscription, scope];
  for (const place of places) {
    const listing = await once(`custom ${place.toLowerCase()}`, () =>
      run.arm.list(`${place}/providers/Microsoft.Authorization/roleDefinitions`, {
        ...ROLE_DEFINITIONS,
        query: { $filter: "type eq 'CustomRole'" },
      }),
    );
    for (const item of listing.items) put(run, item, listing.apiVersion);
    if (listing.refusal === undefined) return place;
    if (place === places.at(-1)) run.draft.gap('role-definitions', scope, listing.refusal);
  }
  return undefined;
}

/** The roles that somebody holds, each by its GUID, where the list of custom roles has not brought them. */
export async function collectHeldRoles(run: Run, places: readonly string[]): Promise<void> {
  const { draft } = run;
  const wanted = new Map<string, string>();
  for (const { roleId, scope } of [
    ...draft.roleAssignments.values(),
    ...draft.eligibleAssignments.values(),
    ...draft.activeAssignments.values(),
  ]) {
    if (!draft.roleDefinitions.has(roleId) && GUID.test(roleId)) wanted.set(roleId, scope);
  }
  for (const delegation of draft.delegations.values()) {
    for (const { roleId } of delegation.authorizations) {
      if (!draft.roleDefinitions.has(roleId) && GUID.test(roleId)) wanted.set(roleId, delegation.scope);
    }
  }
  await Promise.all([...wanted].map(([roleId, scope]) => readRole(run, roleId, nearestFirst(places, scope))));
}

async function readRole(run: Run, roleId: string, places: readonly string[]): Promise<void> {
  for (const place of places) {
    const id = `${place}/providers/Microsoft.Authorization/roleDefinitions/${roleId}`;
    const read = await run.arm.get(id, ROLE_DEFINITIONS);
    if (read.ok) {
      put(run, read.body, read.apiVersion);
      return;
    }
    if (place === places.at(-1)) {
      const { reason } = read.refusal;
      run.draft.gap('role-definitions', id, {
        ...read.refusal,
        ...refusal(reason.kind, `role ${roleId}: ${reason.detail}`),
      });
    }
  }
}

function nearestFirst(places: readonly string[], scope: string): string[] {
  const near = places.filter((place) => isWithinScope(scope, place));
  return [...near, ...places.filter((place) => !near.includes(place))].slice(0, MOST_PLACES);
}

function put({ draft }: Run, body: unknown, apiVersion: string): void {
  const role = roleDefinitionOf(body, apiVersion);
  if (role !== undefined) draft.roleDefinitions.set(role.roleId, role);
}

function roleDefinitionOf(body: unknown, apiVersion: string): RoleDefinition | undefined {
  const id = at(body, 'id');
  const name = at(body, 'properties', 'roleName');
  if (typeof id !== 'string' || id === '') return undefined;
  return {
    roleId: nameOf(id).toLowerCase(),
    roleName: typeof name === 'string' ? name : nameOf(id),
    type: at(body, 'properties', 'type') === 'BuiltInRole' ? 'BuiltInRole' : 'CustomRole',
    assignableScopes: texts(body, 'properties', 'assignableScopes'),
    permissions: permissionsOf(body),
    origin: { kind: 'azure', id, apiVersion },
  };
}
