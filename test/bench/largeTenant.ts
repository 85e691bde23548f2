// A tenant of the size that a large company has, the same on every run.
import type { Principal, RoleAssignment } from '../../src/inventory/access.ts';
import { ABSENT, known } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { onlineEndpoint, workspace } from '../rules/inventories.ts';

const ORIGIN = { kind: 'azure', id: '/bench', apiVersion: '2022-04-01' } as const;
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const ACR_PULL = '7f951dda-4ed3-4680-a7ca-43fe172d538d';
/** Owner, Contributor, AzureML Data Scientist, RBAC Administrator. */
const POWERFUL = [
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  'b24988ac-6180-42a0-ab88-20f7382dd24c',
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

export function buildTenant(sizes: Sizes): LargeTenant {
  const random = sequence(42);
  const workspaces = Array.from({ length: sizes.workspaces }, (_, index) => {
    const subscription = `/subscriptions/${guid(1, index % sizes.subscriptions)}`;
    return `${subscription}/resourceGroups/rg${index}/providers/Microsoft.MachineLearningServices/workspaces/ml${index}`;
  });
  const endpoints = Array.from(
    { length: sizes.endpoints },
    (_, index) => `${workspaces[index % workspaces.length]}/onlineEndpoints/endpoint${index}`,
  );
  // Mostly Reader and AcrPull, as in tenants that grew: one assignment in five may do something to an endpoint.
  const roleOf = (): string => {
    const which = random(100);
    if (which < 60) return READER;
    if (which < 80) return ACR_PULL;
    if (which < 90) return guid(2, random(sizes.customRoles));
    return POWERFUL[random(POWERFUL.length)] ?? '';
  };
  const scopeOf = (): string => {
    const where = random(100);
    const endpoint = endpoints[random(endpoints.length)] ?? '';
    if (where < 1) return `/providers/Microsoft.Management/managementGroups/mg${random(groupsOf(sizes))}`;
    if (where < 25) return endpoint.split('/').slice(0, 3).join('/');
    if (where < 50) return endpoint.split('/').slice(0, 5).join('/');
    return where < 75 ? endpoint.split('/').slice(0, 9).join('/') : endpoint;
  };
  const roleAssignments = Array.from({ length: sizes.assignments }, (_, index): RoleAssignment => {
    const isGroup = random(3) === 0;
    const scope = scopeOf();
    return {
      id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${guid(3, index)}`,
      roleId: roleOf(),
      principalId: isGroup ? guid(5, random(sizes.groups)) : guid(4, random(sizes.assignments / 5)),
      principalType: isGroup ? 'Group' : 'User',
      scope,
      origin: ORIGIN,
    };
  });
  const principals = Array.from(
    { length: sizes.groups },
    (_, index): Principal => ({
      id: guid(5, index),
      type: 'Group',
      displayName: known(`group ${index}`),
      userType: ABSENT,
      accountEnabled: ABSENT,
      transitiveMembers: known(Array.from({ length: 20 }, () => guid(4, random(sizes.assignments / 5)))),
      owners: ABSENT,
      servicePrincipalType: ABSENT,
      appId: ABSENT,
      exists: known(true),
      origin: ORIGIN,
    }),
  );
  const inventory: Inventory = {
    schemaVersion: '1',
    collectedAt: '2026-11-21T06:00:00Z',
    scopes: [{ scope: '/providers/Microsoft.Management/managementGroups/root', state: 'complete', gaps: [] }],
    interrupted: false,
    resources: [
      ...workspaces.map((id) => workspace({ id, key: id.toLowerCase(), name: nameOf(id) })),
      ...endpoints.map((id, index) =>
        onlineEndpoint({
          id,
          key: id.toLowerCase(),
          name: nameOf(id),
          workspace: known(id.split('/').slice(0, 9).join('/').toLowerCase()),
          authMode: known(['Key', 'AMLToken', 'AADToken'][index % 3] ?? ''),
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
      origin: ORIGIN,
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
/** Twice as much of everything. */
export const TWO: Sizes = {
  subscriptions: 100,
  workspaces: 2000,
  endpoints: 20_000,
  assignments: 100_000,
  groups: 10_000,
  customRoles: 400,
};
