import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/inventory/fact.ts';
import { aml306 } from '../../src/rules/aml306-guest-principal.ts';
import {
  assigned,
  BUILT_IN,
  delegation,
  eligible,
  GUEST,
  group,
  guest,
  OUTER_TEAM,
  objectId,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml306-guest-principal.ts';
import { coverage, GROUP, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];
const direct = (role: string, more = {}) =>
  inventory({
    resources,
    principals: [guest(GUEST, 'eve')],
    roleAssignments: [assigned({ to: GUEST, role })],
    ...more,
  });

describe('a guest', () => {
  it('in a group is found, with the group and the command that takes them out of it', () => {
    const finding = theFinding(aml306, bad);
    expect(finding).toMatchObject({
      severity: 'high',
      resource: { kind: 'principal', id: GUEST, name: 'eve' },
    });
    expect(finding.message).toBe('User eve (guest) holds a role over 1 endpoint, through ml-devs');
    expect(finding.evidence[0]?.why).toBe('the guest is a member of ml-devs');
    expect(finding.remediation.command).toBe(
      `az ad group member remove --group ${TEAM} --member-id ${GUEST}`,
    );
  });

  it('who left the group is silent', () => {
    expect(answers(aml306, good)).toEqual(['pass']);
  });

  it('in a group inside a group is found with both', () => {
    const given = inventory({
      resources,
      principals: [
        guest(GUEST, 'eve'),
        group(TEAM, 'inner', [GUEST]),
        group(OUTER_TEAM, 'outer', [TEAM, GUEST]),
      ],
      roleAssignments: [assigned({ to: OUTER_TEAM, type: 'Group', role: BUILT_IN.contributor })],
    });
    expect(theFinding(aml306, given).evidence[0]?.why).toBe('the guest is a member of outer, then inner');
    expect(theFinding(aml306, given).remediation.command).toContain(`--group ${TEAM} `);
  });

  it.each([
    ['who gets at endpoints', BUILT_IN.dataScientist, 'high'],
    ['who assigns roles', BUILT_IN.userAccessAdministrator, 'high'],
    ['who reads', BUILT_IN.reader, 'medium'],
  ])('%s weighs by it', (_name, role, severity) => {
    expect(theFinding(aml306, direct(role))).toMatchObject({ severity });
  });

  it('who would have to activate the role weighs less', () => {
    const given = direct(BUILT_IN.reader, {
      roleAssignments: [],
      eligibleAssignments: [eligible({ to: GUEST, role: BUILT_IN.contributor })],
    });
    expect(theFinding(aml306, given)).toMatchObject({ severity: 'medium' });
  });

  it('is told by userType, and by the mark in the name', () => {
    const marked = user(GUEST, 'eve_fabrikam.com#EXT#', { userType: unknown('not-read', 'userType') });
    expect(findings(aml306, direct(BUILT_IN.contributor, { principals: [marked] }))).toHaveLength(1);
    const renamed = user(GUEST, 'External Consultant', { userType: known('guest') });
    expect(findings(aml306, direct(BUILT_IN.contributor, { principals: [renamed] }))).toHaveLength(1);
    const member = user(GUEST, 'Guest Relations', { userType: known('Member') });
    expect(findings(aml306, direct(BUILT_IN.contributor, { principals: [member] }))).toEqual([]);
  });

  it('is silent elsewhere, and where the policy allows', () => {
    const other = [assigned({ to: GUEST, role: BUILT_IN.contributor, at: `${GROUP}10` })];
    expect(findings(aml306, direct(BUILT_IN.contributor, { roleAssignments: other }))).toEqual([]);
    expect(findings(aml306, direct(BUILT_IN.contributor), { allowedPrincipals: [GUEST] })).toEqual([]);
  });

  it('with many roles is one thing to look at', () => {
    const roleAssignments = [BUILT_IN.contributor, BUILT_IN.reader].map((role) =>
      assigned({ to: GUEST, role }),
    );
    const finding = theFinding(aml306, direct(BUILT_IN.reader, { roleAssignments }));
    expect(finding.message).toContain('holds 2 roles');
    expect(finding.remediation.command).toContain(roleAssignments.map(({ id }) => id).sort()[0]);
  });
});

describe('another tenant', () => {
  it('as a group of its own is found, without Graph too', () => {
    const given = inventory({
      resources,
      roleAssignments: [assigned({ to: TEAM, type: 'ForeignGroup', role: BUILT_IN.reader })],
    });
    expect(theFinding(aml306, given)).toMatchObject({ severity: 'medium', resource: { id: TEAM } });
  });

  it('to which roles over endpoints are delegated is found, once per delegation', () => {
    const given = inventory({
      resources,
      delegations: [
        delegation(BUILT_IN.contributor, {
          authorizations: [
            { principalId: objectId(800), displayName: 'Partner operators', roleId: BUILT_IN.contributor },
            { principalId: objectId(801), displayName: 'Partner readers', roleId: BUILT_IN.reader },
            { principalId: objectId(802), displayName: 'Partner data', roleId: BUILT_IN.dataScientist },
          ],
        }),
      ],
    });
    const finding = theFinding(aml306, given);
    expect(finding).toMatchObject({ severity: 'high', resource: { kind: 'delegation', name: 'partner' } });
    expect(finding.message).toContain(
      'Tenant 88888888-0000-4000-8000-000000000000 (Partner operators) holds Contributor, AzureML Data Scientist',
    );
    expect(finding.remediation.command).toBe(
      `az managedservices assignment delete --assignment ${given.delegations[0]?.id}`,
    );
  });

  it('to which only reading is delegated is silent', () => {
    expect(findings(aml306, inventory({ resources, delegations: [delegation(BUILT_IN.reader)] }))).toEqual(
      [],
    );
  });
});

it.each(['role-assignments', 'role-definitions', 'delegations', 'directory'] as const)(
  'without %s the answer is unknown',
  (part) => {
    const scope = part === 'directory' ? 'directory' : SUBSCRIPTION;
    expect(answers(aml306, inventory({ scopes: [coverage([gap(part, { scope })])] }))).toEqual(['unknown']);
  },
);
