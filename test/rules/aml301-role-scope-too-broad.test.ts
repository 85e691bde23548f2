import { describe, expect, it } from 'vitest';
import { known } from '../../src/inventory/fact.ts';
import { aml301 } from '../../src/rules/aml301-role-scope-too-broad.ts';
import {
  ALICE,
  assigned,
  BUILT_IN,
  customRole,
  delegation,
  denied,
  eligible,
  group,
  KEYS,
  objectId,
  roleGuid,
  SCORE,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml301-role-scope-too-broad.ts';
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

const ENDPOINT = onlineEndpoint();
const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/platform';

function holding(role: string, at: string, more = {}) {
  return inventory({ resources: [ENDPOINT], roleAssignments: [assigned({ role, at })], ...more });
}

describe('a role that gets at endpoints', () => {
  it('is found at the subscription, in one line with whom and what it reaches', () => {
    const finding = theFinding(aml301, bad);
    expect(finding).toMatchObject({
      severity: 'high',
      resource: { kind: 'subscription', id: SUBSCRIPTION },
      identity: [TEAM, BUILT_IN.dataScientist],
      message:
        'AzureML Data Scientist for group ml-devs (2 people) at subscription 11111111-2222-3333-4444-555555555555 ' +
        'lets 2 people read the keys of 2 endpoints (and mint tokens, read secrets, deploy, change them, change keys, score)',
    });
    expect(finding.evidence[1]).toMatchObject({
      where: `role AzureML Data Scientist (${BUILT_IN.dataScientist})`,
      what: 'Microsoft.MachineLearningServices/workspaces/*/action',
    });
  });

  it('is in its place at a scope that the policy names, and nowhere else', () => {
    expect(findings(aml301, bad, { allowedScopes: [SUBSCRIPTION.toUpperCase()] })).toEqual([]);
    expect(findings(aml301, bad, { allowedScopes: [GROUP] })).toHaveLength(1);
  });

  it('is mended by the same role at the workspace, and then without the wide one', () => {
    expect(theFinding(aml301, bad).remediation).toMatchObject({
      destructive: true,
      command: [
        `az role assignment create --assignee-object-id ${TEAM} --assignee-principal-type Group --role ${BUILT_IN.dataScientist} --scope ${WORKSPACE.id}`,
        `az role assignment delete --ids ${bad.roleAssignments[0]?.id}`,
      ].join('\n'),
    });
  });

  it('is in its place at the workspace and at the endpoint', () => {
    expect(findings(aml301, good)).toEqual([]);
    expect(findings(aml301, holding(BUILT_IN.dataScientist, ENDPOINT.id))).toEqual([]);
  });

  it.each([
    ['/', 'high'],
    [MANAGEMENT_GROUP, 'high'],
    [SUBSCRIPTION, 'high'],
    [GROUP, 'medium'],
  ])('at %s weighs %s', (at, severity) => {
    const managementGroups = { [SUBSCRIPTION]: [MANAGEMENT_GROUP.toLowerCase()] };
    expect(theFinding(aml301, holding(BUILT_IN.dataScientist, at, { managementGroups }))).toMatchObject({
      severity,
    });
  });

  it('is found at a management group of which nobody could say that it is above', () => {
    expect(findings(aml301, holding(BUILT_IN.dataScientist, MANAGEMENT_GROUP))).toHaveLength(1);
  });

  it('that only scores belongs on the endpoint, and weighs little at the workspace', () => {
    const roleDefinitions = [customRole(1, { actions: [SCORE] })];
    const at = (scope: string) => holding(roleGuid(1), scope, { roleDefinitions });
    expect(theFinding(aml301, at(WORKSPACE.id))).toMatchObject({ severity: 'low' });
    expect(findings(aml301, at(ENDPOINT.id))).toEqual([]);
  });

  it('may stand wider where the policy says so', () => {
    const settings = { maxScope: 'resource-group' } as const;
    expect(findings(aml301, holding(BUILT_IN.dataScientist, GROUP), settings)).toEqual([]);
    expect(findings(aml301, holding(BUILT_IN.dataScientist, SUBSCRIPTION), settings)).toHaveLength(1);
  });

  it('for an account is in its place at the account', () => {
    const resources = [account()];
    const given = (at: string) =>
      inventory({ resources, roleAssignments: [assigned({ role: BUILT_IN.cognitiveUser, at })] });
    expect(findings(aml301, given(account().id))).toEqual([]);
    expect(theFinding(aml301, given(GROUP)).message).toContain('read the keys of 1 account');
    expect(theFinding(aml301, given(GROUP)).evidence[0]?.why).toContain('wider than the account');
  });

  it('that has to be activated first weighs a step less, and is told apart', () => {
    const given = inventory({
      resources: [ENDPOINT],
      eligibleAssignments: [eligible({ role: BUILT_IN.contributor, at: SUBSCRIPTION })],
    });
    const finding = theFinding(aml301, given);
    expect(finding).toMatchObject({
      severity: 'medium',
      identity: [ALICE, BUILT_IN.contributor, 'eligible'],
    });
    expect(finding.message).toContain(', once activated, lets');
    expect(finding.remediation.command).toContain('roleEligibilityScheduleRequests');
  });

  it('says so when the members of the group are not known', () => {
    const given = inventory({
      resources: [ENDPOINT],
      principals: [group(TEAM, 'ml-devs', undefined)],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor })],
    });
    expect(theFinding(aml301, given).message).toContain('group ml-devs (members not known)');
    expect(theFinding(aml301, given).message).toContain('lets its members (not known) read');
  });

  it('of a platform-created identity is labelled and not left out', () => {
    const to = 'aaaaaaaa-0000-4000-8000-000000000001';
    const given = inventory({
      roleAssignments: [assigned({ to, type: 'ServicePrincipal', role: BUILT_IN.contributor })],
    });
    expect(theFinding(aml301, given).message).toContain(
      '(managed identity of workspace mlw, platform-created)',
    );
  });
});

describe('nothing is said of', () => {
  it.each([
    ['Reader', BUILT_IN.reader],
    ['User Access Administrator', BUILT_IN.userAccessAdministrator],
    ['Cognitive Services User, where there is no account', BUILT_IN.cognitiveUser],
  ])('%s', (_name, role) => {
    expect(findings(aml301, holding(role, SUBSCRIPTION))).toEqual([]);
  });

  it('a custom role that is called Owner and reads, or that only has DataActions', () => {
    const roles = [
      customRole(1, { actions: ['*/read'] }, { roleName: 'Owner' }),
      customRole(1, { dataActions: [KEYS, '*'] }),
    ];
    for (const role of roles) {
      expect(findings(aml301, holding(roleGuid(1), SUBSCRIPTION, { roleDefinitions: [role] }))).toEqual([]);
    }
  });

  it('a resource group that holds none of it, and one whose name only begins alike', () => {
    expect(findings(aml301, holding(BUILT_IN.contributor, `${SUBSCRIPTION}/resourceGroups/network`))).toEqual(
      [],
    );
    expect(findings(aml301, holding(BUILT_IN.contributor, `${GROUP}10`))).toEqual([]);
    expect(findings(aml301, holding(BUILT_IN.contributor, GROUP.slice(0, -1)))).toEqual([]);
  });

  it('what a deny assignment takes away', () => {
    expect(
      findings(
        aml301,
        holding(BUILT_IN.contributor, GROUP, { denyAssignments: [denied({ actions: ['*'] })] }),
      ),
    ).toEqual([]);
  });

  it('who is allowed by the policy, and what is delegated, which AML306 reports', () => {
    expect(findings(aml301, bad, { allowedPrincipals: [TEAM] })).toEqual([]);
    expect(findings(aml301, inventory({ delegations: [delegation(BUILT_IN.contributor)] }))).toEqual([]);
  });
});

it('one line per assignment, however many people and endpoints', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    onlineEndpoint({ name: `e${index}`, authMode: known('Key') }),
  );
  const people = Array.from({ length: 34 }, (_, index) => user(objectId(1000 + index), `person ${index}`));
  const given = inventory({
    resources: many,
    principals: [
      ...people,
      group(
        TEAM,
        'ml-devs',
        people.map(({ id }) => id),
      ),
    ],
    roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor, at: SUBSCRIPTION })],
  });
  expect(theFinding(aml301, given).message).toContain('lets 34 people read the keys of 30 endpoints');
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
  expect(answers(aml301, given)).toEqual(['unknown']);
});

it('hostile names stay as they are in messages, and cannot leave their place in commands', () => {
  const scope = `${SUBSCRIPTION}/resourceGroups/a'; rm -rf ~ #`;
  const endpoint = onlineEndpoint(
    {},
    { ...WORKSPACE, id: `${scope}/providers/Microsoft.MachineLearningServices/workspaces/w` },
  );
  const given = inventory({
    resources: [endpoint],
    roleAssignments: [assigned({ role: BUILT_IN.contributor, at: scope })],
  });
  expect(theFinding(aml301, given).remediation.command).toContain(`'\\''; rm -rf ~ #`);
});
