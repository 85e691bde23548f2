import { expect, test } from 'vitest';
import { readBuiltInRoles, renderTable } from '../../.ci/generate-built-in-roles.ts';
import { builtInRole, builtInRoleNamed, builtInRoles } from '../../src/rbac/builtInRoles.ts';
import { TABLE_DATE } from '../../src/rbac/builtInRoleTable.ts';
import { readDelegationCondition } from '../../src/rbac/conditions.ts';
import { CHECKED_OPERATIONS } from '../../src/rbac/endpointOperations.ts';
import { grantingPattern } from '../../src/rbac/operations.ts';

const ROLES = [...builtInRoles().values()];
const ML = 'Microsoft.MachineLearningServices/workspaces';
const AI = 'Microsoft.CognitiveServices/accounts';
const AUTHORIZATION = 'Microsoft.Authorization';
const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';

function grantersOf(operation: string): readonly string[] {
  return ROLES.filter(({ permissions }) => grantingPattern(permissions, operation) !== undefined)
    .map(({ roleName }) => roleName)
    .sort();
}

function conditionalGranters(operation: string): number {
  return ROLES.filter(({ permissions }) => grantingPattern(permissions, operation)?.conditional === true)
    .length;
}

const OWNER_CONTRIBUTOR_ADMINISTRATOR = ['Azure AI Administrator', 'Contributor', 'Owner'];
const FIVE = ['Azure AI Developer', 'AzureML Data Scientist', ...OWNER_CONTRIBUTOR_ADMINISTRATOR].sort();
const ACCOUNT_WRITERS = [
  ...OWNER_CONTRIBUTOR_ADMINISTRATOR,
  'Cognitive Services Contributor',
  'Cognitive Services Security Integration Admin',
  'Foundry Account Owner',
  'Foundry Owner',
].sort();

// Microsoft's own definitions, evaluated by hand when the table was first made.
test.each([
  [`${ML}/onlineEndpoints/listkeys/action`, FIVE],
  [`${ML}/onlineEndpoints/token/action`, FIVE],
  [`${ML}/onlineEndpoints/regenerateKeys/action`, FIVE],
  [`${ML}/onlineEndpoints/score/action`, FIVE],
  [`${ML}/onlineEndpoints/write`, FIVE],
  [`${ML}/onlineEndpoints/deployments/write`, FIVE],
  [`${ML}/serverlessEndpoints/listKeys/action`, FIVE],
  [`${ML}/serverlessEndpoints/regenerateKeys/action`, FIVE],
  [`${ML}/batchEndpoints/listKeys/action`, FIVE],
  [`${ML}/datastores/listsecrets/action`, FIVE],
  [`${ML}/jobs/write`, FIVE],
  [
    `${ML}/connections/listsecrets/action`,
    [...FIVE, 'Azure Machine Learning Workspace Connection Secrets Reader'].sort(),
  ],
  [`${ML}/listKeys/action`, OWNER_CONTRIBUTOR_ADMINISTRATOR],
  [`${ML}/write`, OWNER_CONTRIBUTOR_ADMINISTRATOR],
  [
    `${ML}/computes/write`,
    ['Azure AI Developer', 'AzureML Compute Operator', ...OWNER_CONTRIBUTOR_ADMINISTRATOR].sort(),
  ],
  [
    `${AI}/listKeys/action`,
    [
      ...ACCOUNT_WRITERS,
      'Cognitive Services Content Understanding Owner',
      'Cognitive Services LUIS Owner',
      'Cognitive Services Language Owner',
      'Cognitive Services User',
      'Defender Cloud Secrets Posture',
      'Foundry User',
    ].sort(),
  ],
  [`${AI}/regenerateKey/action`, ACCOUNT_WRITERS],
  [`${AI}/write`, ACCOUNT_WRITERS],
  [`${AUTHORIZATION}/roleDefinitions/write`, ['Owner', 'User Access Administrator']],
  [`${AUTHORIZATION}/elevateAccess/action`, ['Owner', 'User Access Administrator']],
  [`${AUTHORIZATION}/roleAssignmentScheduleRequests/write`, ['Owner', 'User Access Administrator']],
  [`${AUTHORIZATION}/roleManagementPolicies/write`, ['Owner', 'User Access Administrator']],
  [
    `${IDENTITY}/federatedIdentityCredentials/write`,
    [
      'Azure Red Hat OpenShift Federated Credential',
      'Contributor',
      'Managed Identity Contributor',
      'Managed Identity Federated Identity Credential Contributor',
      'Owner',
    ],
  ],
  [
    `${IDENTITY}/assign/action`,
    ['Azure Red Hat OpenShift Machine API Operator', 'Contributor', 'Managed Identity Operator', 'Owner'],
  ],
  [
    'Microsoft.ContainerRegistry/registries/push/write',
    ['AcrPush', ...OWNER_CONTRIBUTOR_ADMINISTRATOR, 'Defender Registry Access'].sort(),
  ],
])('%s is granted by these built-in roles and no other', (operation, expected) => {
  expect(grantersOf(operation)).toEqual(expected);
});

test('five built-in roles read the keys of online endpoints, thirteen those of AI services accounts', () => {
  expect(grantersOf(`${ML}/onlineEndpoints/listKeys/action`)).toHaveLength(5);
  expect(grantersOf(`${AI}/listKeys/action`)).toHaveLength(13);
  expect(grantersOf('Microsoft.Storage/storageAccounts/listKeys/action')).toHaveLength(24);
  expect(grantersOf('Microsoft.KeyVault/vaults/accessPolicies/write')).toHaveLength(7);
});

test('of 28 built-in roles that assign roles, three do so without a condition', () => {
  const assign = `${AUTHORIZATION}/roleAssignments/write`;
  expect(grantersOf(assign)).toHaveLength(28);
  expect(conditionalGranters(assign)).toBe(25);
  const free = ROLES.filter(
    ({ permissions }) => grantingPattern(permissions, assign)?.conditional === false,
  ).map(({ roleName }) => roleName);
  expect(free.sort()).toEqual([
    'Owner',
    'Role Based Access Control Administrator',
    'User Access Administrator',
  ]);
});

test('a condition inside a role stands beside keys of accounts in two of them', () => {
  expect(conditionalGranters(`${AI}/listKeys/action`)).toBe(2);
  expect(conditionalGranters(`${AI}/write`)).toBe(2);
  for (const operation of CHECKED_OPERATIONS.filter((one) => one.startsWith(ML))) {
    expect(conditionalGranters(operation), operation).toBe(0);
  }
});

test('roles that sound as if they read keys do not', () => {
  for (const roleId of [
    'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
    'a001fd3d-188f-4b5d-821b-7da978bf7442',
    '635dd51f-9968-44d3-b7fb-6d9a6bd613ae',
    '1823dd4f-9b8c-4ab6-ab4e-7397a3684615',
    '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  ]) {
    const permissions = builtInRole(roleId)?.permissions ?? [];
    expect(permissions.length, roleId).toBeGreaterThan(0);
    for (const operation of [`${ML}/onlineEndpoints/listKeys/action`, `${AI}/listKeys/action`]) {
      expect(grantingPattern(permissions, operation), `${roleId} ${operation}`).toBeUndefined();
    }
  }
});

test('the strings that grant are those of the definitions', () => {
  const by = (roleId: string, operation: string): string | undefined =>
    grantingPattern(builtInRole(roleId)?.permissions ?? [], operation)?.pattern;
  expect(by('8e3af657-a8ff-443c-a75c-2fe8c4bcb635', `${ML}/onlineEndpoints/listKeys/action`)).toBe('*');
  expect(by('F6C7C914-8DB3-469D-8CA1-694A8F32E121', `${ML}/onlineEndpoints/listKeys/action`)).toBe(
    `${ML}/*/action`,
  );
  expect(by('b78c5d69-af96-48a3-bf8d-a8b4d589de94', `${ML}/onlineEndpoints/listKeys/action`)).toBe(`${ML}/*`);
  expect(by('a97b65f3-24c7-4388-baec-2e87135dc908', `${AI}/listKeys/action`)).toBe(`${AI}/listkeys/action`);
});

test('every condition of a built-in role that assigns roles is an allow-list', () => {
  const assign = `${AUTHORIZATION}/roleAssignments/write`;
  const forms = ROLES.flatMap(({ permissions }) => grantingPattern(permissions, assign)?.ways ?? []).map(
    ({ condition }) => readDelegationCondition(condition).write.form,
  );
  expect(forms).toHaveLength(25);
  expect(new Set(forms)).toEqual(new Set(['allow-list']));
});

test('the table has a date, every role once, and is found by name in any letters', () => {
  expect(TABLE_DATE).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(ROLES.length).toBeGreaterThan(900);
  for (const { roleId, roleName, permissions } of ROLES) {
    expect(roleId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(roleName).not.toBe('');
    for (const { actions, notActions, dataActions, notDataActions } of permissions) {
      for (const operation of [...actions, ...notActions, ...dataActions, ...notDataActions]) {
        expect(operation, roleName).toMatch(/^[^\s,;`]+$/);
      }
    }
  }
  expect(builtInRoleNamed('contributor')?.roleId).toBe('b24988ac-6180-42a0-ab88-20f7382dd24c');
  expect(builtInRoleNamed('nobody')).toBeUndefined();
  expect(builtInRoleNamed('Azure AI User')?.roleName).toBe('Foundry User');
  expect(builtInRole('00000000-0000-0000-0000-000000000000')).toBeUndefined();
});

test('the generator gives the same table for the same roles in another order and form', () => {
  const flat = ROLES.slice(0, 40).map(({ roleId, roleName, permissions }) => ({
    name: roleId,
    roleName,
    roleType: 'BuiltInRole',
    permissions: permissions.map((one) => ({ ...one, condition: one.condition ?? null })),
  }));
  const nested = flat.toReversed().map(({ name, roleName, permissions }) => ({
    id: `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${name.toUpperCase()}`,
    name,
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: { roleName, type: 'BuiltInRole', permissions },
  }));
  const table = renderTable(readBuiltInRoles(JSON.stringify(flat)), '2026-01-31');
  expect(renderTable(readBuiltInRoles(JSON.stringify({ value: nested })), '2026-01-31')).toBe(table);
  expect(table).toContain("TABLE_DATE = '2026-01-31'");
});

test('the generator leaves custom roles out, and says what is wrong with a definition', () => {
  const custom = { name: 'x', roleName: 'Own', roleType: 'CustomRole', permissions: [] };
  expect(readBuiltInRoles(JSON.stringify([custom]))).toEqual([]);
  expect(() => readBuiltInRoles(JSON.stringify([custom, { name: 'y' }]))).toThrow('[1]');
  expect(() => readBuiltInRoles('5')).toThrow('a list of role definitions');
});
