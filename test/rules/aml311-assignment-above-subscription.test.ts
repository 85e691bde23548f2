import { describe, expect, it } from 'vitest';
import { aml311 } from '../../src/rules/aml311-assignment-above-subscription.ts';
import { ALICE, assigned, BUILT_IN, customRole, eligible, roleGuid } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml311-assignment-above-subscription.ts';
import { coverage, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];
const groupId = (name: string) => `/providers/Microsoft.Management/managementGroups/${name}`;
const TENANT = '99999999-0000-4000-8000-000000000000';
const managementGroups = {
  [SUBSCRIPTION]: [groupId('platform'), groupId(TENANT)].map((id) => id.toLowerCase()),
};
const at = (scope: string, role: string = BUILT_IN.contributor, more = {}) =>
  inventory({ resources, managementGroups, roleAssignments: [assigned({ role, at: scope })], ...more });

describe('an assignment above the subscription', () => {
  it('at / is found, with the command that takes it away', () => {
    const finding = theFinding(aml311, bad);
    expect(finding).toMatchObject({ severity: 'high', resource: { kind: 'root', id: '/' } });
    expect(finding.message).toContain(
      'User Access Administrator for user alice at the root scope / stands above every subscription',
    );
    expect(finding.remediation.command).toBe(`az role assignment delete --ids ${bad.roleAssignments[0]?.id}`);
  });

  it('at a scope that the policy names is in its place, there and not beside it', () => {
    const allowedScopes = [`${groupId('PLATFORM')}/`];
    expect(findings(aml311, at(groupId('platform')), { allowedScopes })).toEqual([]);
    expect(theFinding(aml311, at(groupId(TENANT)), { allowedScopes })).toMatchObject({ severity: 'high' });
  });

  it('that only reads, or stands at the subscription, is in order', () => {
    expect(findings(aml311, good)).toEqual([]);
  });

  it.each([
    ['/', 'high'],
    [groupId(TENANT), 'high'],
    [groupId('platform'), 'medium'],
    [groupId('PLATFORM'), 'medium'],
  ])('at %s weighs %s', (scope, severity) => {
    expect(theFinding(aml311, at(scope))).toMatchObject({ severity });
  });

  it('at the last group of a chain weighs high, whatever its name', () => {
    const chain = { [SUBSCRIPTION]: ['platform', 'top'].map((name) => groupId(name).toLowerCase()) };
    expect(theFinding(aml311, { ...at(groupId('top')), managementGroups: chain })).toMatchObject({
      severity: 'high',
    });
    expect(theFinding(aml311, { ...at(groupId('platform')), managementGroups: chain })).toMatchObject({
      severity: 'medium',
    });
  });

  it('is not taken for the root group by the order of names, where management groups could not be read', () => {
    const chain = { [SUBSCRIPTION]: ['platform', 'top'].map((name) => groupId(name).toLowerCase()) };
    const scopes = [coverage([gap('management-groups', { scope: SUBSCRIPTION })])];
    expect(theFinding(aml311, { ...at(groupId('top')), managementGroups: chain, scopes })).toMatchObject({
      severity: 'medium',
    });
  });

  it('weighs less when it has to be activated', () => {
    const given = inventory({
      resources,
      managementGroups,
      eligibleAssignments: [eligible({ role: BUILT_IN.owner, at: '/' })],
    });
    expect(theFinding(aml311, given)).toMatchObject({
      severity: 'medium',
      identity: [ALICE, BUILT_IN.owner, 'eligible'],
    });
  });

  it('is told by what it grants, not by its name', () => {
    const lie = customRole(1, { actions: ['*/read'] }, { roleName: 'Owner' });
    expect(findings(aml311, at('/', roleGuid(1), { roleDefinitions: [lie] }))).toEqual([]);
    const quiet = customRole(1, { actions: ['Microsoft.Authorization/*/write'] }, { roleName: 'Reader' });
    expect(findings(aml311, at('/', roleGuid(1), { roleDefinitions: [quiet] }))).toHaveLength(1);
  });

  it('is silent about whom the policy allows', () => {
    expect(findings(aml311, bad, { allowedPrincipals: [ALICE] })).toEqual([]);
  });
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
  expect(answers(aml311, given)).toEqual(['unknown']);
});
