import { describe, expect, it } from 'vitest';
import type { Permission } from '../../src/inventory/access.ts';
import { aml404 } from '../../src/rules/aml404-role-definition-writer.ts';
import { assigned, BUILT_IN, customRole, roleGuid } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml404-role-definition-writer.ts';
import { coverage, gap, inventory, onlineEndpoint } from './inventories.ts';

const granting = (permissions: Partial<Permission>, overrides = {}) =>
  inventory({
    resources: [onlineEndpoint()],
    roleDefinitions: [customRole(1, permissions, overrides)],
    roleAssignments: [assigned({ role: roleGuid(1) })],
  });

describe('a custom role', () => {
  it('that may change what roles grant is found, with who holds it', () => {
    const finding = theFinding(aml404, bad);
    expect(finding).toMatchObject({ severity: 'high', resource: { kind: 'role-definition' } });
    expect(finding.message).toContain('through Microsoft.Authorization/roledefinitions/*; held by 1 person');
    expect(finding.evidence[1]).toMatchObject({ where: bad.roleAssignments[0]?.id });
  });

  it.each([
    '*',
    '*/write',
    'Microsoft.Authorization/*',
    'Microsoft.Authorization/*/WRITE',
    'Microsoft.Authorization/roleDefinitions/write',
  ])('that grants %s is found', (action) => {
    expect(findings(aml404, granting({ actions: [action] }, { roleName: 'Reader' }))).toHaveLength(1);
  });

  it.each([
    ['reads definitions', { actions: ['Microsoft.Authorization/roleDefinitions/read', '*/read'] }],
    ['gives roles', { actions: ['Microsoft.Authorization/roleAssignments/*'] }],
    ['is a clone of Contributor', { actions: ['*'], notActions: ['Microsoft.Authorization/*/Write'] }],
    ['has DataActions alone', { dataActions: ['*'] }],
  ])('that %s is silent', (_name, permissions) => {
    expect(answers(aml404, granting(permissions, { roleName: 'Owner' }))).toEqual(['pass']);
  });

  it('is in order as the good twin, beside an owner, who is meant to', () => {
    expect(answers(aml404, good)).toEqual(['pass']);
    expect(
      findings(
        aml404,
        inventory({ roleAssignments: [assigned({ role: BUILT_IN.userAccessAdministrator })] }),
      ),
    ).toEqual([]);
  });
});

it('without role definitions the answer is unknown', () => {
  expect(answers(aml404, inventory({ scopes: [coverage([gap('role-definitions')])] }))).toEqual(['unknown']);
});
