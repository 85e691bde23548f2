import { describe, expect, it } from 'vitest';
import { aml302 } from '../../src/rules/aml302-role-too-powerful.ts';
import { ALLOW_LIST_CONDITION } from '../../src/rules/constrainedDelegation.ts';
import {
  assigned,
  BUILT_IN,
  customRole,
  DEPLOYER,
  denied,
  eligible,
  roleGuid,
  TEAM,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml302-role-too-powerful.ts';
import {
  account,
  coverage,
  GROUP,
  gap,
  inventory,
  onlineEndpoint,
  SUBSCRIPTION,
  WORKSPACE,
} from './inventories.ts';

const resources = [onlineEndpoint()];
const holding = (role: string, more = {}) =>
  inventory({ resources, roleAssignments: [assigned({ role })], ...more });

describe('a role that may do everything', () => {
  it('is found, with the smaller role that would do', () => {
    const finding = theFinding(aml302, bad);
    expect(finding).toMatchObject({
      severity: 'high',
      persona: 'regular',
      identity: [TEAM, BUILT_IN.contributor],
    });
    expect(finding.message).toBe(
      'Contributor for group ml-devs (1 person) at workspace mlw lets 1 person change everything there, ' +
        'where 1 endpoint would be served by AzureML Data Scientist',
    );
    expect(finding.remediation.command).toBe(
      [
        `az role assignment create --assignee-object-id ${TEAM} --assignee-principal-type Group --role ${BUILT_IN.dataScientist} --scope ${WORKSPACE.id}`,
        `az role assignment delete --ids ${bad.roleAssignments[0]?.id}`,
      ].join('\n'),
    );
  });

  it('is not a role that is made for the work', () => {
    expect(findings(aml302, good)).toEqual([]);
    expect(findings(aml302, holding(BUILT_IN.aiAdministrator))).toEqual([]);
    expect(findings(aml302, holding(BUILT_IN.reader))).toEqual([]);
  });

  it.each([
    [
      BUILT_IN.owner,
      'AzureML Data Scientist and Role Based Access Control Administrator within an allow-list',
    ],
    [BUILT_IN.userAccessAdministrator, 'Role Based Access Control Administrator within an allow-list'],
    [BUILT_IN.roleAdministrator, 'Role Based Access Control Administrator within an allow-list'],
  ])('%s is served by %s', (role, smaller) => {
    expect(theFinding(aml302, holding(role)).message).toContain(`would be served by ${smaller}`);
  });

  it('on accounts alone is served by a role for accounts', () => {
    const given = inventory({
      resources: [account()],
      roleAssignments: [assigned({ role: BUILT_IN.contributor, at: account().id })],
    });
    expect(theFinding(aml302, given).message).toContain(
      '1 account would be served by Cognitive Services OpenAI Contributor',
    );
  });

  it.each([['*'], ['*/write'], ['*/WRITE']])('is told by its actions: %s', (action) => {
    const roleDefinitions = [customRole(1, { actions: [action] }, { roleName: 'Reader' })];
    expect(findings(aml302, holding(roleGuid(1), { roleDefinitions }))).toHaveLength(1);
  });

  it.each([
    ['it is called Owner and reads', { actions: ['*/read'] }],
    ['its NotActions leave reading', { actions: ['*'], notActions: ['*/write', '*/action', '*/delete'] }],
    ['it may act and not write', { actions: ['*/action'], notActions: ['Microsoft.Authorization/*'] }],
    ['its DataActions are all', { dataActions: ['*'] }],
    ['it is about one provider', { actions: ['Microsoft.Storage/*'] }],
  ])('is not a role of which %s', (_name, permissions) => {
    const roleDefinitions = [customRole(1, permissions, { roleName: 'Owner' })];
    expect(findings(aml302, holding(roleGuid(1), { roleDefinitions }))).toEqual([]);
  });

  it('is not one that assigns roles within an allow-list, nor a built-in role with a condition inside', () => {
    const conditioned = assigned({ role: BUILT_IN.roleAdministrator }, { condition: ALLOW_LIST_CONDITION });
    expect(findings(aml302, inventory({ resources, roleAssignments: [conditioned] }))).toEqual([]);
    expect(findings(aml302, holding(BUILT_IN.foundryAccountOwner))).toEqual([]);
  });

  it('weighs a step less when it has to be activated, and is silent where it is denied or elsewhere', () => {
    const given = inventory({ resources, eligibleAssignments: [eligible({ role: BUILT_IN.owner })] });
    expect(theFinding(aml302, given)).toMatchObject({ severity: 'medium' });
    const deny = denied({ actions: ['*'] });
    expect(findings(aml302, holding(BUILT_IN.owner, { denyAssignments: [deny] }))).toEqual([]);
    const other = [assigned({ role: BUILT_IN.owner, at: `${GROUP}10` })];
    expect(findings(aml302, inventory({ resources, roleAssignments: other }))).toEqual([]);
  });
});

it('a workload that may only call endpoints, and holds more, is for somebody to look at', () => {
  const given = inventory({
    resources,
    roleAssignments: [
      assigned({ to: DEPLOYER, type: 'ServicePrincipal', role: BUILT_IN.dataScientist, at: WORKSPACE.id }),
    ],
  });
  expect(theFinding(aml302, given)).toMatchObject({ persona: 'auditor', severity: 'low', confidence: 'low' });
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
  expect(answers(aml302, given)).toEqual(['unknown']);
});
