import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/inventory/fact.ts';
import { aml307 } from '../../src/rules/aml307-orphaned-assignment.ts';
import { ALICE, assigned, BOB, BUILT_IN, TEAM, user } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml307-orphaned-assignment.ts';
import { coverage, GROUP, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];
const gone = user(BOB, 'bob', { exists: known(false) });

describe('an assignment', () => {
  it('of somebody whom the directory does not know is found, when it knows others', () => {
    const finding = theFinding(aml307, bad);
    expect(finding).toMatchObject({
      severity: 'medium',
      resource: { kind: 'principal', id: BOB },
      identity: ['missing'],
    });
    expect(finding.message).toBe(`1 role belongs to ${BOB}, which the directory does not know any more`);
    expect(finding.remediation.command).toBe(`az role assignment delete --ids ${bad.roleAssignments[1]?.id}`);
  });

  it('of people who exist is silent', () => {
    expect(answers(aml307, good)).toEqual(['pass', 'pass']);
  });

  it('is undecided when the directory answered for nobody', () => {
    const given = inventory({
      resources,
      principals: [gone],
      roleAssignments: [assigned({ to: BOB, role: BUILT_IN.owner })],
    });
    const finding = theFinding(aml307, given);
    expect(finding).toMatchObject({ result: 'unknown' });
    expect(finding.reason?.detail).toContain('did not answer for a single principal');
  });

  it('is undecided when nobody asked for the principal, whatever the type of the assignment says', () => {
    const given = inventory({
      resources,
      principals: [user(ALICE, 'alice')],
      roleAssignments: [assigned({ to: BOB, type: 'Unknown', role: BUILT_IN.owner })],
    });
    expect(theFinding(aml307, given)).toMatchObject({ result: 'unknown' });
  });

  it('is undecided when existence is unknown', () => {
    const given = inventory({
      resources,
      principals: [user(ALICE, 'alice'), user(BOB, 'bob', { exists: unknown('throttled', 'Graph') })],
      roleAssignments: [assigned({ to: BOB, role: BUILT_IN.owner })],
    });
    expect(theFinding(aml307, given)).toMatchObject({ result: 'unknown' });
  });

  it('of a disabled user is found, and said to be that', () => {
    const given = inventory({
      resources,
      principals: [user(ALICE, 'alice', { accountEnabled: known(false) })],
      roleAssignments: [assigned({ role: BUILT_IN.reader })],
    });
    const finding = theFinding(aml307, given);
    expect(finding).toMatchObject({ severity: 'low', identity: ['disabled'] });
    expect(finding.evidence[0]?.why).toContain('disabled-principal');
  });

  it.each([
    [BUILT_IN.reader, 'low'],
    [BUILT_IN.dataScientist, 'medium'],
    [BUILT_IN.userAccessAdministrator, 'medium'],
  ])('of the role %s weighs %s', (role, severity) => {
    const given = inventory({
      resources,
      principals: [user(ALICE, 'alice'), gone],
      roleAssignments: [assigned({ to: BOB, role })],
    });
    expect(theFinding(aml307, given)).toMatchObject({ severity });
  });

  it('of another tenant’s group or identity is not an orphan', () => {
    const given = inventory({
      resources,
      principals: [user(ALICE, 'alice'), gone],
      roleAssignments: [
        assigned({ to: TEAM, type: 'ForeignGroup', role: BUILT_IN.contributor }),
        assigned(
          { to: BOB, type: 'ServicePrincipal', role: BUILT_IN.contributor },
          { delegatedManagedIdentity: '/subscriptions/x' },
        ),
      ],
    });
    expect(findings(aml307, given)).toEqual([]);
  });

  it('elsewhere is not this tool’s', () => {
    const given = inventory({
      resources,
      principals: [user(ALICE, 'alice'), gone],
      roleAssignments: [assigned({ to: BOB, role: BUILT_IN.owner, at: `${GROUP}10` })],
    });
    expect(findings(aml307, given)).toEqual([]);
  });

  it('several of one principal are one thing to mend', () => {
    const roleAssignments = [BUILT_IN.reader, BUILT_IN.owner].map((role) => assigned({ to: BOB, role }));
    const given = inventory({ resources, principals: [user(ALICE, 'alice'), gone], roleAssignments });
    const { command } = theFinding(aml307, given).remediation;
    for (const { id } of roleAssignments) expect(command).toContain(id);
  });
});

it('without Graph the answer is unknown, and nobody is called an orphan', () => {
  const given = inventory({
    resources,
    scopes: [coverage([gap('directory', { scope: 'directory' })])],
    roleAssignments: [assigned({ to: BOB, role: BUILT_IN.owner })],
  });
  expect(answers(aml307, given)).toEqual(['unknown']);
});

it('without role assignments the answer is unknown', () => {
  expect(
    answers(aml307, inventory({ scopes: [coverage([gap('role-assignments', { scope: SUBSCRIPTION })])] })),
  ).toEqual(['unknown']);
});
