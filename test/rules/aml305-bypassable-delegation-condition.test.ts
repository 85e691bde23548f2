import { describe, expect, it } from 'vitest';
import { aml305 } from '../../src/rules/aml305-bypassable-delegation-condition.ts';
import {
  ALICE,
  assigned,
  BUILT_IN,
  customRole,
  denied,
  group,
  roleGuid,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml305-bypassable-delegation-condition.ts';
import { coverage, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const WRITE = 'Microsoft.Authorization/roleAssignments/write';
const DELETE = 'Microsoft.Authorization/roleAssignments/delete';
const request = '@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]';
const resource = '@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId]';

function allow(roleIds: readonly string[], { removal = true } = {}): string {
  const list = roleIds.join(', ');
  const write = `((!(ActionMatches{'${WRITE}'})) OR (${request} ForAnyOfAnyValues:GuidEquals {${list}}))`;
  const remove = `((!(ActionMatches{'${DELETE}'})) OR (${resource} ForAnyOfAnyValues:GuidEquals {${list}}))`;
  return removal ? `${write} AND ${remove}` : write;
}

function under(condition: string, more = {}, role: string = BUILT_IN.roleAdministrator) {
  return inventory({
    resources: [onlineEndpoint()],
    roleAssignments: [assigned({ role }, { condition, conditionVersion: '2.0' })],
    ...more,
  });
}

const what = (given: ReturnType<typeof under>) => theFinding(aml305, given).evidence.map((one) => one.what);

describe('a condition can be walked around when', () => {
  it('it forbids some roles and allows the rest', () => {
    const finding = theFinding(aml305, bad);
    expect(finding).toMatchObject({ result: 'fail', severity: 'high' });
    expect(finding.message).toContain('it forbids some roles and allows all others');
    expect(finding.evidence.map(({ why }) => why)).toContain(`allows all but Owner (${BUILT_IN.owner})`);
  });

  it.each([
    ['Owner', BUILT_IN.owner],
    ['Contributor', BUILT_IN.contributor],
    ['AzureML Data Scientist', BUILT_IN.dataScientist],
    ['User Access Administrator', BUILT_IN.userAccessAdministrator],
  ])('its allow-list holds %s', (name, role) => {
    expect(what(under(allow([BUILT_IN.reader, role])))).toContain(`it allows ${name} (${role})`);
  });

  it('its allow-list holds a custom role that writes endpoints', () => {
    const roleDefinitions = [
      customRole(5, { actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*'] }),
    ];
    expect(what(under(allow([roleGuid(5)]), { roleDefinitions }))).toContain(
      `it allows Custom Role 5 (${roleGuid(5)})`,
    );
  });

  it('it limits giving and not taking away', () => {
    expect(what(under(allow([BUILT_IN.reader], { removal: false })))).toContain(
      'it limits giving roles and not taking them away',
    );
  });

  it('it says to whom and not which', () => {
    const condition =
      `((!(ActionMatches{'${WRITE}'})) OR (@Request[Microsoft.Authorization/roleAssignments:PrincipalType] ` +
      "StringEqualsIgnoreCase 'ServicePrincipal'))";
    expect(what(under(condition))).toContain('it limits to whom roles are given, and not which');
  });

  it('its holder may also write role definitions, by the same role, another, or a group', () => {
    const condition = allow([BUILT_IN.reader]);
    const says = 'its holder may also write role definitions';
    expect(what(under(condition, {}, BUILT_IN.owner))).toContain(says);
    const writer = customRole(1, { actions: ['Microsoft.Authorization/roleDefinitions/write'] });
    const viaGroup = under(condition, {
      roleDefinitions: [writer],
      principals: [user(ALICE, 'alice'), group(TEAM, 'role-makers', [ALICE])],
      roleAssignments: [
        assigned({ role: BUILT_IN.roleAdministrator }, { condition }),
        assigned({ to: TEAM, type: 'Group', role: roleGuid(1) }),
      ],
    });
    expect(what(viaGroup)).toContain(says);
  });
});

describe('nothing is said of', () => {
  it('an allow-list of harmless roles, whatever they are called', () => {
    expect(answers(aml305, good)).toEqual(['pass']);
    const roleDefinitions = [customRole(5, { actions: ['*/read'] }, { roleName: 'Owner' })];
    expect(answers(aml305, under(allow([roleGuid(5)]), { roleDefinitions }))).toEqual(['pass']);
  });

  it('a role that assigns none, and one without a condition, which is AML304’s', () => {
    expect(answers(aml305, under(allow([BUILT_IN.owner]), {}, BUILT_IN.contributor))).toEqual([]);
    expect(answers(aml305, under(''))).toEqual([]);
  });

  it('a condition about something else, which is AML304’s', () => {
    expect(answers(aml305, under("((!(ActionMatches{'Microsoft.Storage/storageAccounts/read'})))"))).toEqual(
      [],
    );
  });

  it('what a deny assignment takes away', () => {
    const denyAssignments = [denied({ actions: ['Microsoft.Authorization/*'] })];
    expect(findings(aml305, under(allow([BUILT_IN.owner]), { denyAssignments }))).toEqual([]);
  });
});

describe('it is undecided when', () => {
  it('the condition is not understood', () => {
    const finding = theFinding(aml305, under('((Nonsense{'));
    expect(finding).toMatchObject({ result: 'unknown', reason: { kind: 'unresolved-expression' } });
  });

  it('nobody could read what an allowed role grants', () => {
    const finding = theFinding(aml305, under(allow([roleGuid(77)])));
    expect(finding).toMatchObject({ result: 'unknown' });
    expect(finding.reason?.detail).toContain(roleGuid(77));
  });

  it.each(['role-assignments', 'role-definitions'] as const)('%s could not be read', (part) => {
    const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
    expect(answers(aml305, given)).toEqual(['unknown']);
  });
});
