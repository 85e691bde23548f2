import type { World } from './world.ts';

export type GraphObject = Readonly<Record<string, unknown>>;

/** What each type's properties need; without it only type and id are shown. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  User: ['User.Read.All', 'User.ReadBasic.All', 'Directory.Read.All'],
  Group: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  ServicePrincipal: ['Application.Read.All', 'Directory.Read.All'],
  Device: ['Device.Read.All', 'Directory.Read.All'],
};

const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  User: ['displayName', 'userPrincipalName', 'userType', 'accountEnabled'],
  ServicePrincipal: ['displayName', 'accountEnabled', 'appId', 'servicePrincipalType'],
};

/**
 * A directory object as those with these permissions see it.
 * https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 */
export function describe(world: World, id: string, permissions: ReadonlySet<string>): GraphObject {
  const principal = world.scenario.principals.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (principal === undefined) return { '@odata.type': '#microsoft.graph.directoryObject', id };
  const { type, displayName } = principal;
  const bare = {
    '@odata.type': `#microsoft.graph.${type.charAt(0).toLowerCase()}${type.slice(1)}`,
    id: principal.id,
  };
  if (!(NEEDED[type] ?? []).some((one) => permissions.has(one))) {
    return { ...bare, ...Object.fromEntries((HIDDEN[type] ?? ['displayName']).map((name) => [name, null])) };
  }
  switch (type) {
    case 'User':
      return {
        ...bare,
        displayName,
        userPrincipalName: `${displayName.split(' ')[0]?.toLowerCase()}@${principal.userType === 'Guest' ? 'fabrikam.com#EXT#@' : ''}contoso.com`,
        userType: principal.userType ?? 'Member',
        accountEnabled: principal.accountEnabled ?? true,
      };
    case 'ServicePrincipal': {
      const application = world.tenant.applications.find(
        (one) => one.principalId.toLowerCase() === principal.id.toLowerCase(),
      );
      return {
        ...bare,
        displayName,
        accountEnabled: application?.enabled ?? principal.accountEnabled ?? true,
        appId: application?.clientId ?? null,
        servicePrincipalType:
          application?.type ?? (application === undefined ? 'ManagedIdentity' : 'Application'),
      };
    }
    default:
      return { ...bare, displayName };
  }
}

/** `$select`: the id and the type are always there. */
export function selected(object: object, fields: string | undefined): object {
  if (fields === undefined) return object;
  const wanted = new Set(['@odata.type', 'id', ...fields.split(',').map((one) => one.trim())]);
  return Object.fromEntries(Object.entries(object).filter(([name]) => wanted.has(name)));
}
