import { describe, expect, test } from 'vitest';
import { policyBicep, policyBundle } from '../../src/exports/policyFiles.ts';
import { renderRolesBicep } from '../../src/exports/rolesBicep.ts';
import { leastPrivilegeRoles } from '../../src/rbac/leastPrivilegeRoles.ts';
import { Expression, readBicepFile } from './bicepReader.ts';

const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';
const GROUP = '/providers/Microsoft.Management/managementGroups/contoso';

describe.each([
  ['subscription', SUBSCRIPTION],
  ['managementGroup', GROUP],
])('Bicep for a %s', (target, scope) => {
  const options = { scope, effect: 'Audit', profile: 'entra-only' } as const;
  const policies = readBicepFile(policyBicep(options));
  const { definitions, initiative } = policyBundle(options);

  test('holds the same definitions as the JSON', () => {
    expect(policies.targetScope).toBe(target);
    for (const { name, type, properties } of definitions) {
      expect(policies.resources.get(properties.metadata.rule.toLowerCase())).toEqual({
        type: `${type}@2023-04-01`,
        body: { name, properties },
      });
    }
    expect(policies.resources.size).toBe(definitions.length + 1);
  });

  test('holds the same initiative, which refers to the definitions so that they are made first', () => {
    const policyDefinitions = initiative.properties.policyDefinitions.map((reference) => ({
      ...reference,
      policyDefinitionId: new Expression(`${reference.policyDefinitionReferenceId.toLowerCase()}.id`),
    }));
    expect(policies.resources.get('initiative')).toEqual({
      type: `${initiative.type}@2023-04-01`,
      body: { name: initiative.name, properties: { ...initiative.properties, policyDefinitions } },
    });
    expect(policies.outputs).toEqual(['initiativeId']);
  });

  test('holds the same roles as aml-endpoint roles prints, under names that stay', () => {
    const text = renderRolesBicep(scope);
    const { targetScope, resources, outputs } = readBicepFile(text);
    expect(targetScope).toBe(target);
    const roles = leastPrivilegeRoles(scope);
    expect([...resources.values()].map(({ body }) => body)).toEqual(
      roles.map((role, index) => ({
        name: new Expression(
          `guid(${target}().id, 'aml-endpoint', '${['scorer', 'token-fetcher', 'rotator', 'serverless-rotator', 'ai-services-rotator', 'auditor'][index]}')`,
        ),
        properties: {
          roleName: role.Name,
          description: role.Description,
          type: 'CustomRole',
          permissions: [{ actions: role.Actions, notActions: [], dataActions: [], notDataActions: [] }],
          assignableScopes: new Expression('assignableScopes'),
        },
      })),
    );
    expect(outputs).toHaveLength(roles.length);
    expect(text).toContain(`param assignableScopes array = [\n  '${scope}'\n]`);
  });
});

test('roles without a scope can be assigned where they are deployed', () => {
  expect(renderRolesBicep('/subscriptions/SUBSCRIPTION_ID')).toContain(
    'param assignableScopes array = [\n  subscription().id\n]',
  );
});

test('roles for a resource group are deployed to its subscription', () => {
  expect(readBicepFile(renderRolesBicep(`${SUBSCRIPTION}/resourceGroups/ml`)).targetScope).toBe(
    'subscription',
  );
});
