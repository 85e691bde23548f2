import { expect, test } from 'vitest';
import { CAPABILITIES, operationsOf } from '../../src/rbac/capabilities.ts';
import { CHECKED_OPERATIONS } from '../../src/rbac/endpointOperations.ts';
import { leastPrivilegeRoles, type RolePurpose } from '../../src/rbac/leastPrivilegeRoles.ts';
import { grantingPattern } from '../../src/rbac/operations.ts';
import { checkRole } from '../../src/rbac/roleCheck.ts';
import { readRoleDefinition } from '../../src/rbac/roleDefinitionShape.ts';
import { ENDPOINT_OPERATIONS, PRIVILEGE_OPERATIONS } from '../../src/rules/endpointOperations.ts';
import { AT_SUBSCRIPTION } from './inventories.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const KINDS = ['online-endpoint', 'batch-endpoint', 'serverless-endpoint', 'ai-services-account'] as const;

function grantedBy(purpose: RolePurpose): readonly string[] {
  const [role] = leastPrivilegeRoles(AT_SUBSCRIPTION, purpose);
  const read = readRoleDefinition(role, 'role');
  if (!read.ok) throw new Error(read.problems.join());
  return checkRole(read.role)
    .operations.filter(({ granted }) => granted)
    .map(({ operation }) => operation);
}

test.each<[RolePurpose, readonly string[]]>([
  ['scorer', [`${ML}/onlineEndpoints/score/action`]],
  ['token-fetcher', [`${ML}/onlineEndpoints/token/action`]],
  ['rotator', [`${ML}/onlineEndpoints/listkeys/action`, `${ML}/onlineEndpoints/regenerateKeys/action`]],
  [
    'serverless-rotator',
    [`${ML}/serverlessEndpoints/listKeys/action`, `${ML}/serverlessEndpoints/regenerateKeys/action`],
  ],
  [
    'ai-services-rotator',
    [
      'Microsoft.CognitiveServices/accounts/listKeys/action',
      'Microsoft.CognitiveServices/accounts/regenerateKey/action',
    ],
  ],
  ['auditor', [`${ML}/read`]],
])('the role of a %s may do this to endpoints and no more', (purpose, expected) => {
  expect(grantedBy(purpose)).toEqual(expected);
});

test('the printed roles have no wildcard, and the scope that was asked for', () => {
  const roles = leastPrivilegeRoles(AT_SUBSCRIPTION);
  expect(roles.length).toBeGreaterThanOrEqual(4);
  for (const role of roles) {
    expect(role.Actions.filter((action) => action.includes('*'))).toEqual([]);
    expect(role.AssignableScopes).toEqual([AT_SUBSCRIPTION]);
    expect(role.IsCustom).toBe(true);
  }
});

test('an auditor reads, and reads no secret', () => {
  const [auditor] = leastPrivilegeRoles(AT_SUBSCRIPTION, 'auditor');
  expect(auditor?.Actions.filter((action) => !action.endsWith('/read'))).toEqual([]);
  expect(auditor?.Actions.filter((action) => /secret|key|token/i.test(action))).toEqual([]);
});

test('every capability comes from operations of its own kind of resource', () => {
  for (const kind of KINDS) {
    expect(operationsOf(kind, 'assign-roles')).toEqual([
      { operation: 'Microsoft.Authorization/roleAssignments/write', plane: 'actions' },
    ]);
    const own = CAPABILITIES.filter((capability) => capability !== 'assign-roles').flatMap((capability) =>
      operationsOf(kind, capability),
    );
    const [word] = kind.split('-');
    for (const { operation } of own) {
      expect(operation.toLowerCase()).toContain(
        word === 'ai' ? 'cognitiveservices/accounts/' : `/${word}endpoints/`,
      );
    }
    expect(new Set(own.map(({ operation }) => operation)).size).toBe(own.length);
  }
});

test('only a data action calls an AI services account', () => {
  expect(operationsOf('ai-services-account', 'score').map(({ plane }) => plane)).toEqual(['dataActions']);
  expect(operationsOf('online-endpoint', 'score').map(({ plane }) => plane)).toEqual(['actions']);
});

test('what the rules hold against a role, the roles command looks at as well', () => {
  const checked = CHECKED_OPERATIONS.map((operation) => operation.toLowerCase());
  expect(CHECKED_OPERATIONS).toHaveLength(27);
  expect(new Set(checked).size).toBe(checked.length);
  for (const operation of [
    ...ENDPOINT_OPERATIONS.map(({ operation: one }) => one),
    ...PRIVILEGE_OPERATIONS,
  ]) {
    expect(checked).toContain(operation.toLowerCase());
    expect(
      grantingPattern([{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }], operation),
    ).toBeDefined();
  }
});
