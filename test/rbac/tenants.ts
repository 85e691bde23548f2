import fc from 'fast-check';
import { EVERYONE } from '../../src/inventory/access.ts';
import { ABSENT, known } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { ArmResource, Scenario } from '../../src/simulator/scenario.ts';
import { guid, inventory, ORIGIN, permission } from './inventories.ts';

// Random tenants, as the simulator takes them and as an inventory has them. The two are made from one plain model here,
// and share no code of either side.

const SUBSCRIPTIONS = [1, 2, 3].map((number) => guid(900 + number));
const MANAGEMENT_GROUPS = ['root-group', 'platform', 'landing-zones'].map(
  (name) => `/providers/Microsoft.Management/managementGroups/${name}`,
);
const [ROOT_GROUP = '', PLATFORM = '', LANDING_ZONES = ''] = MANAGEMENT_GROUPS;
/** Nearest first. The third subscription is in none. */
const ABOVE: readonly (readonly string[])[] = [
  [LANDING_ZONES, PLATFORM, ROOT_GROUP],
  [PLATFORM, ROOT_GROUP],
  [],
];

const AT_SUBSCRIPTIONS = SUBSCRIPTIONS.map((subscription) => `/subscriptions/${subscription}`);
const SCOPES = AT_SUBSCRIPTIONS.flatMap((at) => {
  return [
    at,
    ...['rg1', 'rg10', 'RG-1'].flatMap((group) => {
      const workspaces = `${at}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces`;
      return [
        `${at}/resourceGroups/${group}`,
        `${workspaces}/ml`,
        `${workspaces}/ml1`,
        `${workspaces}/ml/onlineEndpoints/fraud`,
        `${workspaces}/ml/onlineEndpoints/fraud2`,
      ];
    }),
  ];
});
export const TARGETS = [...MANAGEMENT_GROUPS, ...SCOPES];

export const OPERATIONS = [
  'Microsoft.MachineLearningServices/workspaces/read',
  'Microsoft.MachineLearningServices/workspaces/write',
  'Microsoft.MachineLearningServices/workspaces/listKeys/action',
  'Microsoft.MachineLearningServices/workspaces/computes/write',
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write',
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listKeys/action',
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write',
  'Microsoft.CognitiveServices/accounts/listKeys/action',
  'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
  'Microsoft.Authorization/roleAssignments/write',
];

export const USERS = [1, 2, 3, 4].map(guid);
export const GROUPS = [11, 12, 13, 14].map(guid);
const ROLES = [21, 22, 23, 24, 25].map(guid);

interface Model {
  readonly members: readonly (readonly string[])[];
  readonly roles: readonly (readonly Permissions[])[];
  readonly assignments: readonly { readonly who: string; readonly role: string; readonly at: string }[];
  readonly denials: readonly {
    readonly at: string;
    readonly who: readonly string[];
    readonly but: readonly string[];
    readonly childless: boolean;
    readonly permissions: readonly Permissions[];
  }[];
}

interface Permissions {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
}

const letterCase = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.constantFrom('as it is', 'upper', 'lower'))
    .map(([one, form]) =>
      form === 'upper' ? one.toUpperCase() : form === 'lower' ? one.toLowerCase() : one,
    );

/** An operation with one run of its segments turned into a `*`, or with letters cut off; or one of the wide ones. */
export const pattern: fc.Arbitrary<string> = letterCase(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('*', '*/read', '*/write', '*/action', 'Microsoft.*/write') },
    { weight: 2, arbitrary: fc.constantFrom(...OPERATIONS) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...OPERATIONS), fc.nat(6), fc.nat(3), fc.boolean())
        .map(([operation, from, count, add]) => {
          const segments = operation.split('/');
          segments.splice(Math.min(from, segments.length - (add ? 0 : 1)), add ? 0 : count, '*');
          return segments.join('/');
        }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...OPERATIONS), fc.nat(70), fc.nat(8))
        .map(([operation, from, count]) => `${operation.slice(0, from)}*${operation.slice(from + count)}`),
    },
  ),
);

export const permissions: fc.Arbitrary<Permissions> = fc.record({
  actions: fc.array(pattern, { minLength: 1, maxLength: 3 }),
  notActions: fc.array(pattern, { maxLength: 2 }),
  dataActions: fc.array(pattern, { maxLength: 2 }),
  notDataActions: fc.array(pattern, { maxLength: 1 }),
});
const scope = letterCase(
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('/', ...MANAGEMENT_GROUPS, ...AT_SUBSCRIPTIONS) },
    { weight: 3, arbitrary: fc.constantFrom(...TARGETS) },
  ),
);
const anybody = fc.constantFrom(...USERS, ...GROUPS);

export const model: fc.Arbitrary<Model> = fc.record({
  members: fc.tuple(...GROUPS.map(() => fc.uniqueArray(anybody, { maxLength: 4 }))),
  roles: fc.tuple(...ROLES.map(() => fc.array(permissions, { minLength: 1, maxLength: 3 }))),
  assignments: fc.array(fc.record({ who: letterCase(anybody), role: fc.constantFrom(...ROLES), at: scope }), {
    minLength: 4,
    maxLength: 16,
  }),
  denials: fc.array(
    fc.record({
      at: scope,
      who: fc.uniqueArray(fc.oneof(anybody, fc.constant(EVERYONE)), { minLength: 1, maxLength: 2 }),
      but: fc.uniqueArray(anybody, { maxLength: 2 }),
      childless: fc.boolean(),
      permissions: fc.array(permissions, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

export function toScenario({ members, roles, assignments, denials }: Model): Scenario {
  const resource = (id: string, type: string, properties: ArmResource['properties']): ArmResource => ({
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    type,
    ...(properties === undefined ? {} : { properties }),
  });
  return {
    schemaVersion: '1',
    tenantId: guid(999),
    subscriptions: SUBSCRIPTIONS.map((subscriptionId) => ({
      id: `/subscriptions/${subscriptionId}`,
      subscriptionId,
      displayName: subscriptionId,
    })),
    managementGroups: [
      resource(ROOT_GROUP, 'Microsoft.Management/managementGroups', {}),
      resource(PLATFORM, 'Microsoft.Management/managementGroups', {
        details: { parent: { id: ROOT_GROUP } },
        children: [{ id: `/subscriptions/${SUBSCRIPTIONS[1]}` }],
      }),
      resource(LANDING_ZONES, 'Microsoft.Management/managementGroups', {
        details: { parent: { id: PLATFORM } },
        children: [{ id: `/subscriptions/${SUBSCRIPTIONS[0]}` }],
      }),
    ],
    resources: [],
    roleDefinitions: ROLES.map((id, index) =>
      resource(
        `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
        'Microsoft.Authorization/roleDefinitions',
        {
          permissions: roles[index],
        },
      ),
    ),
    roleAssignments: assignments.map(({ who, role, at }, index) =>
      resource(`${at}/a/${index}`, 'Microsoft.Authorization/roleAssignments', {
        principalId: who,
        roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
        scope: at,
      }),
    ),
    denyAssignments: denials.map((denial, index) =>
      resource(`${denial.at}/d/${index}`, 'Microsoft.Authorization/denyAssignments', {
        scope: denial.at,
        principals: denial.who.map((id) => ({ id })),
        excludePrincipals: denial.but.map((id) => ({ id })),
        doNotApplyToChildScopes: denial.childless,
        permissions: denial.permissions,
      }),
    ),
    principals: [
      ...USERS.map((id) => ({ id, type: 'User' as const, displayName: id })),
      ...GROUPS.map((id, index) => ({
        id,
        type: 'Group' as const,
        displayName: id,
        members: members[index] ?? [],
      })),
    ],
    applications: [],
  };
}

export function toInventory({ members, roles, assignments, denials }: Model): Inventory {
  return inventory({
    roleDefinitions: ROLES.map((roleId, index) => ({
      roleId,
      roleName: roleId,
      type: 'CustomRole',
      assignableScopes: ['/'],
      permissions: (roles[index] ?? []).map(permission),
      origin: ORIGIN,
    })),
    roleAssignments: assignments.map(({ who, role, at }, index) => ({
      id: `${at}/a/${index}`,
      roleId: role,
      principalId: who.toLowerCase(),
      principalType: GROUPS.includes(who.toLowerCase()) ? 'Group' : 'User',
      scope: at,
      origin: ORIGIN,
    })),
    denyAssignments: denials.map((denial, index) => ({
      id: `${denial.at}/d/${index}`,
      name: `${index}`,
      scope: denial.at,
      doNotApplyToChildScopes: denial.childless,
      permissions: denial.permissions.map(permission),
      principals: denial.who,
      excludePrincipals: denial.but,
      origin: ORIGIN,
    })),
    principals: [...USERS, ...GROUPS].map((id) => ({
      id,
      type: GROUPS.includes(id) ? 'Group' : 'User',
      displayName: known(id),
      userType: ABSENT,
      accountEnabled: ABSENT,
      transitiveMembers: GROUPS.includes(id) ? known(transitive(id, members)) : ABSENT,
      owners: ABSENT,
      servicePrincipalType: ABSENT,
      appId: ABSENT,
      exists: known(true),
      origin: ORIGIN,
    })),
    managementGroups: Object.fromEntries(
      SUBSCRIPTIONS.map((id, index) => [id, (ABOVE[index] ?? []).map((group) => group.toLowerCase())]),
    ),
  });
}

/** As Microsoft Graph answers transitiveMembers: everybody below, groups among them. */
function transitive(id: string, members: Model['members']): readonly string[] {
  const found = new Set<string>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const member of members[GROUPS.indexOf(one)] ?? []) {
      if (!found.has(member)) open.push(member);
      found.add(member);
    }
  }
  found.delete(id);
  return [...found];
}
