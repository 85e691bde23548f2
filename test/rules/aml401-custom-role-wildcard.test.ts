import { describe, expect, it } from 'vitest';
import type { Permission } from '../../src/inventory/access.ts';
import { known } from '../../src/inventory/fact.ts';
import { aml401 } from '../../src/rules/aml401-custom-role-wildcard.ts';
import {
  ALICE,
  assigned,
  BUILT_IN,
  customRole,
  group,
  permission,
  roleGuid,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml401-custom-role-wildcard.ts';
import { compute, coverage, gap, inventory, SUBSCRIPTION } from './inventories.ts';

const held = [assigned({ role: roleGuid(1) })];
const granting = (permissions: Partial<Permission>, overrides = {}, more = {}) =>
  inventory({ roleDefinitions: [customRole(1, permissions, overrides)], roleAssignments: held, ...more });

describe('a custom role', () => {
  it('that grants everything is found, with who holds it', () => {
    const finding = theFinding(aml401, bad);
    expect(finding).toMatchObject({
      severity: 'high',
      resource: { kind: 'role-definition', name: 'Custom Role 1' },
    });
    expect(finding.message).toBe(
      'Custom role Custom Role 1 grants *, which is as much as Owner; held by 1 person',
    );
    expect(finding.remediation.command).toBe(
      [
        `az role definition list --name 'Custom Role 1' --custom-role-only true --scope ${SUBSCRIPTION} --query '[0]' > role.json`,
        'az role definition update --role-definition @role.json',
      ].join('\n'),
    );
  });

  it.each([
    ['*', 'high'],
    ['*/write', 'high'],
    ['*/Action', 'high'],
    ['Microsoft.Authorization/*', 'high'],
    ['Microsoft.Authorization/*/write', 'high'],
    ['microsoft.machinelearningservices/*', 'medium'],
    ['Microsoft.CognitiveServices/*', 'medium'],
  ])('that grants %s weighs %s', (action, severity) => {
    expect(theFinding(aml401, granting({ actions: [action] }))).toMatchObject({ severity });
  });

  it.each([
    ['reads everything', { actions: ['*/read'] }],
    ['reads one provider', { actions: ['Microsoft.Insights/*/read'] }],
    ['does all with another provider', { actions: ['Microsoft.Compute/*', 'Microsoft.Storage/*'] }],
    ['has all DataActions', { dataActions: ['*'] }],
    [
      'takes everything but reading away',
      { actions: ['*'], notActions: ['*/write', '*/action', '*/delete'] },
    ],
    [
      'takes the endpoints away',
      {
        actions: ['Microsoft.MachineLearningServices/*'],
        notActions: ['Microsoft.MachineLearningServices/workspaces/*'],
      },
    ],
    [
      'has a narrower wildcard, which is AML402’s',
      { actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*/action'] },
    ],
    ['names what it grants', { actions: ['Microsoft.Authorization/roleAssignments/write'] }],
  ])('that %s is silent', (_name, permissions) => {
    expect(answers(aml401, granting(permissions))).toEqual(['pass']);
  });

  it('that is a clone of Contributor is called that, with what its NotActions leave open', () => {
    const notActions = [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
    ];
    const full = theFinding(aml401, granting({ actions: ['*'], notActions }));
    expect(full.message).toContain('grants *, which is as much as Contributor; held');
    const some = theFinding(
      aml401,
      granting({ actions: ['*'], notActions: ['Microsoft.Authorization/*/Write'] }),
    );
    expect(some.message).toContain(
      'which is as much as Contributor, and its NotActions leave open roleAssignments/delete, roleDefinitions/delete, elevateAccess/action',
    );
    expect(some.message).not.toContain('as much as Owner');
  });

  it('is looked at in every permissions object, each with its own NotActions', () => {
    const permissions = [
      permission({ actions: ['*/read'] }),
      permission({ actions: ['*'], notActions: ['Microsoft.Authorization/*'] }),
    ];
    expect(findings(aml401, granting({}, { permissions }))).toHaveLength(1);
    const crossed = [permission({ actions: ['*'] }), permission({ actions: ['*/read'], notActions: ['*'] })];
    expect(findings(aml401, granting({}, { permissions: crossed }))).toHaveLength(1);
  });

  it('that nobody holds weighs little, unless assignments could not be read', () => {
    const unused = inventory({
      roleDefinitions: [customRole(1, { actions: ['*'] })],
      scopes: [coverage([], SUBSCRIPTION)],
    });
    expect(theFinding(aml401, unused)).toMatchObject({ severity: 'low' });
    expect(theFinding(aml401, unused).message).toContain('held by nobody');
    const blind = { ...unused, scopes: [coverage([gap('role-assignments')], SUBSCRIPTION)] };
    const found = findings(aml401, blind);
    expect(found.map(({ result }) => result)).toEqual(['unknown', 'fail']);
    expect(found[1]).toMatchObject({ severity: 'high' });
    expect(found[1]?.message).toContain('who holds it could not be read');
  });

  it('that can be given in a whole management group weighs a step more', () => {
    const assignableScopes = ['/providers/Microsoft.Management/managementGroups/platform'];
    expect(
      theFinding(aml401, granting({ actions: ['Microsoft.CognitiveServices/*'] }, { assignableScopes })),
    ).toMatchObject({ severity: 'high' });
  });

  it('that only reads, and so reads the keys of notebooks, is for auditors where there are notebooks', () => {
    const resources = [compute({ computeType: known('ComputeInstance') })];
    expect(theFinding(aml401, granting({ actions: ['*/read'] }, {}, { resources }))).toMatchObject({
      severity: 'info',
      persona: 'auditor',
    });
    const without = {
      actions: ['*/read'],
      notActions: ['Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read'],
    };
    expect(findings(aml401, granting(without, {}, { resources }))).toEqual([]);
  });

  it('is one that somebody made: built-in roles are not looked at', () => {
    expect(findings(aml401, inventory({ roleAssignments: [assigned({ role: BUILT_IN.owner })] }))).toEqual(
      [],
    );
    expect(findings(aml401, granting({ actions: ['*'] }, { type: 'BuiltInRole' }))).toEqual([]);
  });

  it('counts people through groups', () => {
    const more = {
      principals: [user(ALICE, 'alice'), group(TEAM, 'ml-devs', [ALICE])],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: roleGuid(1) }), ...held],
    };
    expect(theFinding(aml401, granting({ actions: ['*'] }, {}, more)).message).toContain('held by 1 person');
  });

  it('is in order as the good twin', () => {
    expect(answers(aml401, good)).toEqual(['pass']);
  });
});

it('without role definitions the answer is unknown', () => {
  expect(answers(aml401, inventory({ scopes: [coverage([gap('role-definitions')])] }))).toEqual(['unknown']);
});
