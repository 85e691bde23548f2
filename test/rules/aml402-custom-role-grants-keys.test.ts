import { describe, expect, it } from 'vitest';
import type { Permission } from '../../src/inventory/access.ts';
import { aml402 } from '../../src/rules/aml402-custom-role-grants-keys.ts';
import { assigned, customRole, KEYS, permission, roleGuid } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml402-custom-role-grants-keys.ts';
import { coverage, gap, inventory } from './inventories.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const granting = (permissions: Partial<Permission>, overrides = {}) =>
  inventory({
    roleDefinitions: [customRole(1, permissions, overrides)],
    roleAssignments: [assigned({ role: roleGuid(1) })],
  });

describe('a custom role', () => {
  it('that scores through a wildcard is found, with the string to write instead', () => {
    const finding = theFinding(aml402, bad);
    expect(finding).toMatchObject({ severity: 'medium', persona: 'regular' });
    expect(finding.message).toContain(
      `grants ${ML}/onlineEndpoints/*/action, which reads keys too (onlineEndpoints/listKeys/action, onlineEndpoints/token/action)`,
    );
    expect(finding.remediation.text).toContain(`write ${ML}/onlineEndpoints/score/action in its place`);
  });

  it('that names score/action is in order', () => {
    expect(answers(aml402, good)).toEqual(['pass']);
  });

  it('that is Microsoft’s sample for data scientists is found: it leaves workspace keys out and endpoint keys in', () => {
    const sample = {
      actions: [`${ML}/*/read`, `${ML}/*/action`, `${ML}/*/delete`, `${ML}/*/write`],
      notActions: [
        `${ML}/delete`,
        `${ML}/write`,
        `${ML}/computes/*/write`,
        `${ML}/computes/*/delete`,
        `${ML}/listKeys/action`,
        'Microsoft.Authorization/*',
      ],
    };
    const finding = theFinding(aml402, granting(sample));
    expect(finding.message).toContain(`grants ${ML}/*/action`);
    expect(finding.message).not.toContain('(listKeys/action');
    expect(finding.evidence[0]?.why).toContain('add to NotActions: ');
    expect(finding.evidence[0]?.why).not.toContain(`${ML}/listKeys/action,`);
  });

  it.each([
    'Microsoft.CognitiveServices/*',
    'Microsoft.CognitiveServices/accounts/*/action',
    `${ML}/connections/*`,
  ])('that grants %s is found', (action) => {
    expect(findings(aml402, granting({ actions: [action] }))).toHaveLength(1);
  });

  it('that names the operation is for pedants: somebody meant it', () => {
    expect(theFinding(aml402, granting({ actions: [KEYS] }))).toMatchObject({
      persona: 'pedantic',
      severity: 'low',
    });
  });

  it.each([
    ['has DataActions that read alike', { dataActions: ['Microsoft.CognitiveServices/*'] }],
    [
      'takes the keys away',
      {
        actions: [`${ML}/onlineEndpoints/*/action`],
        notActions: [`${ML}/onlineEndpoints/LISTKEYS/action`, `${ML}/onlineEndpoints/token/action`],
      },
    ],
    ['reads', { actions: [`${ML}/*/read`] }],
    ['grants everything, which is AML401’s', { actions: ['*'] }],
    ['grants every action, which is AML401’s', { actions: ['*/action'] }],
  ])('that %s is silent', (_name, permissions) => {
    expect(answers(aml402, granting(permissions))).toEqual(['pass']);
  });

  it('is looked at in every permissions object', () => {
    const permissions = [
      permission({ actions: ['*/read'] }),
      permission({ actions: [`${ML}/onlineEndpoints/*`] }),
    ];
    expect(findings(aml402, granting({}, { permissions }))).toHaveLength(1);
  });

  it('is not a built-in role', () => {
    expect(findings(aml402, granting({ actions: [`${ML}/*`] }, { type: 'BuiltInRole' }))).toEqual([]);
  });
});

it('without role definitions the answer is unknown', () => {
  expect(answers(aml402, inventory({ scopes: [coverage([gap('role-definitions')])] }))).toEqual(['unknown']);
});
