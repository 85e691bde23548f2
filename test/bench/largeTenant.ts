// A tenant of the size that a large company has, the same on every run.
import type { Principal, PrincipalType, RoleAssignment } from '../../src/inventory/access.ts';
import { ABSENT, known } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { onlineEndpoint, workspace } from '../rules/inventories.ts';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const ACR_PULL = '7f951dda-4ed3-4680-a7ca-43fe172d538d';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
/** Owner, Contributor, AzureML Data Scientist, RBAC Administrator. */
const POWERFUL = [
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  CONTRIBUTOR,
  'f6c7c914-8db3-469d-8ca1-694a8f32e121',
  'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
];

/** The same numbers on every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function guid(kind: number, number: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export interface Sizes {
  readonly subscriptions: number;
  readonly workspaces: number;
  readonly endpoints: number;
  readonly assignments: number;
  readonly groups: number;
  readonly customRoles: number;
}

/** Azure allows 500 role assignments at a management group. */
function groupsOf({ subscriptions }: Sizes): number {
  return subscriptions / 10;
}

export interface LargeTenant {
  readonly inventory: Inventory;
  /** ARM ids. */
  readonly endpoints: readonly string[];
}

/**
 * As tenants that grew are: every endpoint has an identity of its own with AcrPull on its registry, as Azure gives it,
 * which is one assignment in five; every workspace has one with Contributor on its resource group; more than half of the
 * assignments are Readers. Rather more than one in five (Owner, Contributor, Data Scientist, RBAC Administrator, custom
 * roles with wildcards) does something to an endpoint, a quarter of them for a whole subscription. A third of what people
 * hold comes through groups of twenty, some of them nested. People are known to the directory, a few are guests, and
 * some endpoints run as an identity that holds too much. Ids, names and origins are as long as Azure's, each its own text.
 */
export function buildTenant(sizes: Sizes): LargeTenant {
  const random = sequence(42);
  const users = sizes.assignments / 5;
  const workspaces = Array.from({ length: sizes.workspaces }, (_, index) => {
    const subscription = `/subscriptions/${guid(1, index % sizes.subscriptions)}`;
    return `${subscription}/resourceGroups/rg${index}/providers/Microsoft.MachineLearningServices/workspaces/ml${index}`;
  });
  const endpoints = Array.from(
    { length: sizes.endpoints },
    (_, index) => `${workspaces[index % workspaces.length]}/onlineEndpoints/endpoint${index}`,
  );
  const groupOf = (id: string): string => id.split('/').slice(0, 5).join('/');
  const registryOf = (id: string): string =>
    `${groupOf(id)}/providers/Microsoft.ContainerRegistry/registries/acr${nameOf(groupOf(id))}`;

  const powerful = (): string => POWERFUL[random(POWERFUL.length)] ?? '';
  const roleOf = (): string => {
    const which = random(100);
    if (which < 68) return READER;
    return which < 84 ? guid(2, random(sizes.customRoles)) : powerful();
  };
  const scopeOf = (): string => {
    const where = random(100);
    const endpoint = endpoints[random(endpoints.length)] ?? '';
    if (where < 1) return `/providers/Microsoft.Management/managementGroups/mg${random(groupsOf(sizes))}`;
    if (where < 25) return endpoint.split('/').slice(0, 3).join('/');
    if (where < 50) return groupOf(endpoint);
    return where < 75 ? endpoint.split('/').slice(0, 9).join('/') : endpoint;
  };
  const assign = (
    index: number,
    roleId: string,
    [principalType, principalId]: readonly [PrincipalType, string],
    scope: string,
  ): RoleAssignment => {
    const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/${guid(3, index)}`;
    const origin = { kind: 'azure', id: `${id}`, apiVersion: '2022-04-01' } as const;
    return { id, roleId, principalId, principalType, scope, origin };
  };
  const roleAssignments = Array.from({ length: sizes.assignments }, (_, index): RoleAssignment => {
    const service = 'ServicePrincipal';
    if (index % 5 === 0) {
      const endpoint = (index / 5) % sizes.endpoints;
      return assign(index, ACR_PULL, [service, guid(6, endpoint)], registryOf(endpoints[endpoint] ?? ''));
    }
    if (index % 5 === 1 && index < sizes.workspaces * 5) {
      const workspace = (index - 1) / 5;
      return assign(index, CONTRIBUTOR, [service, guid(7, workspace)], groupOf(workspaces[workspace] ?? ''));
    }
    const who = random(300);
    if (who === 0) {
      return assign(index, powerful(), [service, guid(6, random(sizes.endpoints))], scopeOf());
    }
    const holder: readonly [PrincipalType, string] =
      who < 100 ? ['Group', guid(5, random(sizes.groups))] : ['User', guid(4, random(users))];
    return assign(index, roleOf(), holder, scopeOf());
  });

  const members = Array.from({ length: sizes.groups }, () =>
    Array.from({ length: 20 }, () => guid(4, random(users))),
  );
  // Graph answers members of members as well.
  const transitiveMembers = members.map((own, index) =>
    index % 10 === 0 ? [...own, guid(5, index + 1), ...(members[index + 1] ?? [])] : own,
  );
  const principal = (id: string, type: PrincipalType, displayName: string): Principal => ({
    id,
    type,
    displayName: known(displayName),
    userType: ABSENT,
    accountEnabled: known(true),
    transitiveMembers: ABSENT,
    owners: ABSENT,
    servicePrincipalType: type === 'ServicePrincipal' ? known('ManagedIdentity') : ABSENT,
    appId: ABSENT,
    exists: known(true),
    origin: { kind: 'graph', path: '/directoryObjects/getByIds' },
  });
  const principals = [
    ...transitiveMembers.map((value, index) => ({
      ...principal(guid(5, index), 'Group', `group ${index}`),
      accountEnabled: ABSENT,
      transitiveMembers: known(value),
    })),
    ...Array.from({ length: users }, (_, index) => ({
      ...principal(guid(4, index), 'User', `user ${index}`),
      userType: known(index % 50 === 0 ? 'Guest' : 'Member'),
    })),
    ...endpoints.map((id, index) => principal(guid(6, index), 'ServicePrincipal', nameOf(id))),
    ...workspaces.map((id, index) => principal(guid(7, index), 'ServicePrincipal', nameOf(id))),
  ];

  const inventory: Inventory = {
    schemaVersion: '1',
    collectedAt: '2026-11-21T06:00:00Z',
    scopes: [{ scope: '/providers/Microsoft.Management/managementGroups/root', state: 'complete', gaps: [] }],
    interrupted: false,
    resources: [
      ...workspaces.map((id, index) =>
        workspace({
          id,
          key: id.toLowerCase(),
          name: nameOf(id),
          origin: { kind: 'azure', id: `${id}`, apiVersion: '2025-12-01' },
          tags: { owner: `team ${index % 40}` },
          identity: { systemAssigned: known(guid(7, index)), userAssigned: [] },
          storageAccount: known(
            `${groupOf(id)}/providers/Microsoft.Storage/storageAccounts/st${index}`.toLowerCase(),
          ),
          keyVault: known(`${groupOf(id)}/providers/Microsoft.KeyVault/vaults/kv${index}`.toLowerCase()),
          containerRegistry: known(registryOf(id).toLowerCase()),
        }),
      ),
      ...endpoints.map((id, index) =>
        onlineEndpoint({
          id,
          key: id.toLowerCase(),
          name: nameOf(id),
          origin: { kind: 'azure', id: `${id}`, apiVersion: '2025-12-01' },
          workspace: known(id.split('/').slice(0, 9).join('/').toLowerCase()),
          authMode: known(['Key', 'AMLToken', 'AADToken'][index % 3] ?? ''),
          identity: { systemAssigned: known(guid(6, index)), userAssigned: [] },
        }),
      ),
    ],
    roleDefinitions: Array.from({ length: sizes.customRoles }, (_, index) => ({
      roleId: guid(2, index),
      roleName: `custom ${index}`,
      type: 'CustomRole',
      assignableScopes: ['/'],
      permissions: [
        {
          actions: [
            'Microsoft.Insights/*/read',
            ['*', 'Microsoft.MachineLearningServices/workspaces/*/action', '*/read'][index % 3] ?? '',
          ],
          notActions: index % 2 === 0 ? ['Microsoft.Authorization/*/write', '*/listKeys/action'] : [],
          dataActions: [],
          notDataActions: [],
        },
      ],
      origin: { kind: 'azure', id: '/bench', apiVersion: '2022-04-01' },
    })),
    roleAssignments,
    eligibleAssignments: [],
    activeAssignments: [],
    denyAssignments: [],
    delegations: [],
    classicAdministrators: [],
    principals,
    applications: [],
    federatedCredentials: [],
    managementGroups: Object.fromEntries(
      Array.from({ length: sizes.subscriptions }, (_, index) => [
        guid(1, index),
        [`mg${index % groupsOf(sizes)}`, 'root'],
      ]),
    ),
  };
  return { inventory, endpoints };
}

/** The last segment of an ARM id. */
function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** 1,000 workspaces, 10,000 endpoints, 50,000 role assignments, 5,000 groups. */
export const ONE: Sizes = {
  subscriptions: 50,
  workspaces: 1000,
  endpoints: 10_000,
  assignments: 50_000,
  groups: 5000,
  customRoles: 200,
};
/** As little as there can be, of everything. */
export const SMALL: Sizes = {
  subscriptions: 10,
  workspaces: 10,
  endpoints: 10,
  assignments: 100,
  groups: 10,
  customRoles: 10,
};
/** Twice as much of everything. */
export const TWO: Sizes = {
  subscriptions: 100,
  workspaces: 2000,
  endpoints: 20_000,
  assignments: 100_000,
  groups: 10_000,
  customRoles: 400,
};
