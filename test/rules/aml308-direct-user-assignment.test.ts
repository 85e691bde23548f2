import { describe, expect, it } from 'vitest';
import { aml308 } from '../../src/rules/aml308-direct-user-assignment.ts';
import { ALICE, assigned, BOB, BUILT_IN, DEPLOYER, eligible, TEAM, user } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml308-direct-user-assignment.ts';
import { coverage, GROUP, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];

describe('a role that people hold in person', () => {
  it('is found for those who look for hygiene', () => {
    expect(theFinding(aml308, bad)).toMatchObject({
      severity: 'low',
      persona: 'pedantic',
      message: '1 person holds AzureML Data Scientist at resource group ml in person, over 1 endpoint: alice',
    });
  });

  it('through a group, or activated for a time, is in order', () => {
    expect(answers(aml308, good)).toEqual(['pass', 'pass']);
  });

  it('is one line per role and scope, with everybody in it', () => {
    const given = inventory({
      resources,
      principals: [user(ALICE, 'alice'), user(BOB, 'bob')],
      roleAssignments: [ALICE, BOB].map((to) => assigned({ to, role: BUILT_IN.contributor })),
    });
    const finding = theFinding(aml308, given);
    expect(finding.message).toContain('2 people hold Contributor');
    expect(finding.identity).toEqual([BUILT_IN.contributor, ALICE, BOB]);
  });

  it.each([
    ['reads', assigned({ role: BUILT_IN.reader })],
    ['is a workload’s', assigned({ to: DEPLOYER, type: 'ServicePrincipal', role: BUILT_IN.contributor })],
    ['is a group’s', assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor })],
    ['is elsewhere', assigned({ role: BUILT_IN.contributor, at: `${GROUP}10` })],
  ])('that %s is silent', (_name, assignment) => {
    expect(findings(aml308, inventory({ resources, roleAssignments: [assignment] }))).toEqual([]);
  });

  it('that has to be activated, or that the policy allows (break glass), is silent', () => {
    const given = inventory({ resources, eligibleAssignments: [eligible({ role: BUILT_IN.owner })] });
    expect(findings(aml308, given)).toEqual([]);
    expect(findings(aml308, bad, { allowedPrincipals: [ALICE] })).toEqual([]);
  });
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
  expect(answers(aml308, given)).toEqual(['unknown']);
});
