import { describe, expect, it } from 'vitest';
import { readDelegationCondition } from '../../src/rbac/conditions.ts';
import { aml304 } from '../../src/rules/aml304-unconstrained-role-assigner.ts';
import { aml305 } from '../../src/rules/aml305-bypassable-delegation-condition.ts';
import { ALLOW_LIST_CONDITION } from '../../src/rules/constrainedDelegation.ts';
import {
  assigned,
  BUILT_IN,
  customRole,
  delegation,
  denied,
  eligible,
  permission,
  roleGuid,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml304-unconstrained-role-assigner.ts';
import { coverage, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];
const holding = (role: string, more = {}, assignment = {}) =>
  inventory({ resources, roleAssignments: [assigned({ role }, assignment)], ...more });

describe('who may assign roles', () => {
  it('without a condition is found', () => {
    const finding = theFinding(aml304, bad);
    expect(finding).toMatchObject({ severity: 'high', result: 'fail' });
    expect(finding.message).toContain(
      'lets one person give any role to anybody, those that open 1 endpoint among them',
    );
    expect(finding.evidence[1]).toMatchObject({
      what: 'Microsoft.Authorization/roleAssignments/write',
      why: 'grants Microsoft.Authorization/roleAssignments/write',
    });
  });

  it('within an allow-list is silent', () => {
    expect(answers(aml304, good)).toEqual(['pass']);
  });

  it.each([BUILT_IN.owner, BUILT_IN.userAccessAdministrator, BUILT_IN.roleAdministrator])(
    'through the built-in role %s is found',
    (role) => {
      expect(findings(aml304, holding(role))).toHaveLength(1);
    },
  );

  it.each([
    ['Contributor', BUILT_IN.contributor],
    ['Azure AI Administrator', BUILT_IN.aiAdministrator],
    ['Foundry Account Owner, which has a condition inside', BUILT_IN.foundryAccountOwner],
  ])('is not who holds %s', (_name, role) => {
    expect(findings(aml304, holding(role))).toEqual([]);
  });

  it.each([
    [
      'is about reading blobs',
      "((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'})))",
    ],
    [
      'is about removing roles alone',
      "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {acdd72a7-3385-48ef-bd42-f606fba81ae7}))",
    ],
  ])('is found under a condition that %s', (_name, condition) => {
    const finding = theFinding(aml304, holding(BUILT_IN.owner, {}, { condition }));
    expect(finding.evidence.at(-1)).toMatchObject({ what: condition });
  });

  it('is found in any case of letters, by a wildcard, and by one object of two that has no condition', () => {
    const roles = [
      customRole(1, { actions: ['microsoft.authorization/ROLEASSIGNMENTS/WRITE'] }),
      customRole(1, { actions: ['Microsoft.Authorization/*'] }),
      customRole(
        1,
        {},
        {
          permissions: [
            permission({
              actions: ['Microsoft.Authorization/roleAssignments/write'],
              condition: ALLOW_LIST_CONDITION,
            }),
            permission({ actions: ['Microsoft.Authorization/roleAssignments/*'] }),
          ],
        },
      ),
    ];
    for (const role of roles)
      expect(findings(aml304, holding(roleGuid(1), { roleDefinitions: [role] }))).toHaveLength(1);
  });

  it('is not a clone of Owner whose NotActions name the writing, nor one with DataActions', () => {
    const roles = [
      customRole(
        1,
        { actions: ['*'], notActions: ['Microsoft.Authorization/*/Write'] },
        { roleName: 'Owner' },
      ),
      customRole(1, { dataActions: ['*'] }),
    ];
    for (const role of roles)
      expect(findings(aml304, holding(roleGuid(1), { roleDefinitions: [role] }))).toEqual([]);
  });

  it('weighs less after activation, and is silent when denied or delegated', () => {
    const given = inventory({ resources, eligibleAssignments: [eligible({ role: BUILT_IN.owner })] });
    expect(theFinding(aml304, given)).toMatchObject({ severity: 'medium' });
    const deny = denied({ actions: ['Microsoft.Authorization/roleAssignments/write'] });
    expect(findings(aml304, holding(BUILT_IN.owner, { denyAssignments: [deny] }))).toEqual([]);
    // Lighthouse lets nobody assign more than it names.
    const delegated = inventory({ resources, delegations: [delegation(BUILT_IN.userAccessAdministrator)] });
    expect(findings(aml304, delegated)).toEqual([]);
  });
});

it('the condition that it recommends is an allow-list for giving and taking, and no other rule minds it', () => {
  const read = readDelegationCondition(ALLOW_LIST_CONDITION);
  expect([read.write.form, read.delete.form]).toEqual(['allow-list', 'allow-list']);
  expect(theFinding(aml304, bad).remediation.command).toContain(
    ALLOW_LIST_CONDITION.replaceAll("'", "'\\''"),
  );
  expect(answers(aml305, good)).toEqual(['pass']);
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
  expect(answers(aml304, given)).toEqual(['unknown']);
});
