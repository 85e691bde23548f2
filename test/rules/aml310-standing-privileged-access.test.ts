import { describe, expect, it } from 'vitest';
import { NO_PIM_LICENCE } from '../../src/inventory/inventory.ts';
import { aml310 } from '../../src/rules/aml310-standing-privileged-access.ts';
import {
  ALICE,
  assigned,
  BOB,
  BUILT_IN,
  DEPLOYER,
  denied,
  eligible,
  group,
  scheduled,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml310-standing-privileged-access.ts';
import { coverage, daysAgo, GROUP, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];
const held = { role: BUILT_IN.owner };
const standing = (schedule: Parameters<typeof scheduled>[1], role: string = BUILT_IN.owner) =>
  inventory({
    resources,
    roleAssignments: [assigned({ role })],
    activeAssignments: [scheduled({ role }, schedule)],
  });

describe('a strong role', () => {
  it('that stands without an end is found, and the request that makes it eligible', () => {
    const finding = theFinding(aml310, bad);
    expect(finding).toMatchObject({ severity: 'high', confidence: 'high' });
    expect(finding.message).toContain('stands without an end for one person');
    expect(finding.evidence[0]?.why).toBe('assignmentType is Assigned and endDateTime is not set');
    expect(finding.remediation.command).toMatch(
      new RegExp(
        `^az rest --method put --url ${GROUP}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests/"\\$\\(uuidgen\\)"'\\?api-version=2020-10-01' --body `,
      ),
    );
    expect(finding.remediation.command).toContain('"requestType":"AdminAssign"');
  });

  it('that somebody activated is in order', () => {
    expect(answers(aml310, good)).toEqual(['pass']);
  });

  it.each([
    [90, 'pass'],
    [91, 'fail'],
  ])('that stands for %i days: %s', (days, answer) => {
    expect(answers(aml310, standing({ startDateTime: daysAgo(days - 1), endDateTime: daysAgo(-1) }))).toEqual(
      [answer],
    );
  });

  it('may stand as long as the policy says', () => {
    const given = standing({ startDateTime: daysAgo(10), endDateTime: daysAgo(-10) });
    expect(answers(aml310, given, { maxStandingDays: 10 })).toEqual(['fail']);
  });

  it('weighs less where it writes and gives no roles', () => {
    expect(theFinding(aml310, standing({}, BUILT_IN.contributor))).toMatchObject({ severity: 'medium' });
  });

  it.each([BUILT_IN.reader, BUILT_IN.dataScientist])('is not %s', (role) => {
    expect(findings(aml310, standing({}, role))).toEqual([]);
  });

  it('of a workload is AML313’s: workloads activate nothing', () => {
    const to = { to: DEPLOYER, type: 'ServicePrincipal', ...held } as const;
    const given = inventory({
      resources,
      roleAssignments: [assigned(to)],
      activeAssignments: [scheduled(to)],
    });
    expect(findings(aml310, given)).toEqual([]);
  });

  it('that has to be activated, is denied or is elsewhere is silent', () => {
    expect(findings(aml310, inventory({ resources, eligibleAssignments: [eligible(held)] }))).toEqual([]);
    expect(findings(aml310, { ...bad, denyAssignments: [denied({ actions: ['*'] })] })).toEqual([]);
    const elsewhere = { role: BUILT_IN.owner, at: `${GROUP}10` };
    expect(
      findings(
        aml310,
        inventory({
          resources,
          roleAssignments: [assigned(elsewhere)],
          activeAssignments: [scheduled(elsewhere)],
        }),
      ),
    ).toEqual([]);
  });

  it('of a group is found with less confidence, for membership may be activated; not when nobody is in it', () => {
    const to = { to: TEAM, type: 'Group', ...held } as const;
    const base = { resources, roleAssignments: [assigned(to)], activeAssignments: [scheduled(to)] };
    const full = inventory({ ...base, principals: [user(BOB, 'bob'), group(TEAM, 'admins', [BOB])] });
    expect(theFinding(aml310, full)).toMatchObject({ confidence: 'medium' });
    const empty = inventory({ ...base, principals: [group(TEAM, 'admins', [])] });
    expect(answers(aml310, empty)).toEqual(['pass']);
  });

  it('that PIM lists no schedule for is found with less confidence', () => {
    const given = inventory({ resources, roleAssignments: [assigned(held)] });
    expect(theFinding(aml310, given)).toMatchObject({ confidence: 'medium' });
  });

  it('is silent about whom the policy allows', () => {
    expect(findings(aml310, bad, { allowedPrincipals: [ALICE] })).toEqual([]);
  });
});

describe('PIM', () => {
  it('that the tenant has not bought makes the rule not applicable', () => {
    const scopes = [coverage([gap('active-assignments', { scope: SUBSCRIPTION, reason: NO_PIM_LICENCE })])];
    expect(answers(aml310, { ...bad, activeAssignments: [], scopes })).toEqual(['notApplicable']);
  });

  it('that could not be read makes it unknown, and nothing is called standing', () => {
    const scopes = [coverage([gap('active-assignments', { scope: SUBSCRIPTION })])];
    expect(answers(aml310, { ...bad, activeAssignments: [], scopes })).toEqual(['unknown']);
  });
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
  expect(answers(aml310, given)).toEqual(['unknown']);
});
