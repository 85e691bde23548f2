import { describe, expect, it } from 'vitest';
import { known } from '../../src/inventory/fact.ts';
import { aml309 } from '../../src/rules/aml309-owner-count.ts';
import { ALLOW_LIST_CONDITION } from '../../src/rules/constrainedDelegation.ts';
import {
  assigned,
  BUILT_IN,
  customRole,
  eligible,
  group,
  objectId,
  roleGuid,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml309-owner-count.ts';
import { coverage, GROUP, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];
const owner = (number: number, at = SUBSCRIPTION) =>
  assigned({ to: objectId(number), role: BUILT_IN.owner, at });
const owners = (...numbers: number[]) =>
  inventory({ resources, roleAssignments: numbers.map((one) => owner(one)) });

describe('owners of a subscription', () => {
  it('are counted person by person, through groups', () => {
    const finding = theFinding(aml309, bad);
    expect(finding).toMatchObject({
      severity: 'medium',
      resource: { kind: 'subscription', id: SUBSCRIPTION },
    });
    expect(finding.message).toContain('has 4 owners, not 2 to 3');
    expect(finding.evidence[1]?.why).toContain('through group admins');
  });

  it('are not owners of a resource group', () => {
    expect(answers(aml309, good)).toEqual(['pass']);
  });

  it.each([
    [[1], 'fail'],
    [[1, 2], 'pass'],
    [[1, 2, 3], 'pass'],
    [[1, 2, 3, 4], 'fail'],
  ])('%j are %s', (numbers, answer) => {
    expect(answers(aml309, owners(...numbers))).toEqual([answer]);
  });

  it('are as many as the policy says', () => {
    expect(answers(aml309, owners(1, 2, 3, 4), { owners: { min: 2, max: 5 } })).toEqual(['pass']);
    expect(answers(aml309, owners(1, 2, 3), { owners: { min: 1, max: 2 } })).toEqual(['fail']);
  });

  it('are who inherits it from above, too', () => {
    const managementGroup = '/providers/Microsoft.Management/managementGroups/platform';
    const given = inventory({
      resources,
      roleAssignments: [owner(1), owner(2, managementGroup), owner(3, '/'), owner(4)],
      managementGroups: { [SUBSCRIPTION]: [managementGroup.toLowerCase()] },
    });
    expect(theFinding(aml309, given).message).toContain('4 owners');
  });

  it('are told by what they can do: a clone counts, one that is only called Owner does not', () => {
    const roleAssignments = [
      owner(1),
      owner(2),
      ...[3, 4].map((one) => assigned({ to: objectId(one), role: roleGuid(1), at: SUBSCRIPTION })),
    ];
    const clone = customRole(1, { actions: ['*'] }, { roleName: 'Platform' });
    expect(answers(aml309, inventory({ resources, roleAssignments, roleDefinitions: [clone] }))).toEqual([
      'fail',
    ]);
    const lie = customRole(1, { actions: ['*/read'] }, { roleName: 'Owner' });
    expect(answers(aml309, inventory({ resources, roleAssignments, roleDefinitions: [lie] }))).toEqual([
      'pass',
    ]);
  });

  it('are not those who assign roles within a condition, nor those who are gone', () => {
    const conditioned = { ...owner(4), condition: ALLOW_LIST_CONDITION };
    const principals = [user(objectId(3), 'carol', { exists: known(false) })];
    const roleAssignments = [owner(1), owner(2), owner(3), conditioned];
    expect(answers(aml309, inventory({ resources, roleAssignments, principals }))).toEqual(['pass']);
  });

  it('that somebody can become by activating a role are told apart and not counted', () => {
    const given = {
      ...owners(1),
      eligibleAssignments: [eligible({ to: objectId(2), role: BUILT_IN.owner, at: SUBSCRIPTION })],
    };
    expect(theFinding(aml309, given).message).toContain(
      'has 1 owner, not 2 to 3; 1 more can become one by activating a role',
    );
  });

  it('are undecided behind a group that nobody could read, unless there are too many anyway', () => {
    const closed = {
      principals: [group(TEAM, 'admins', undefined)],
      roleAssignments: [
        owner(1),
        assigned({ to: TEAM, type: 'Group', role: BUILT_IN.owner, at: SUBSCRIPTION }),
      ],
    };
    const finding = theFinding(aml309, inventory({ resources, ...closed }));
    expect(finding).toMatchObject({ result: 'unknown' });
    expect(finding.reason?.detail).toContain('admins');
    const many = { ...closed, roleAssignments: [...closed.roleAssignments, owner(2), owner(3), owner(4)] };
    expect(theFinding(aml309, inventory({ resources, ...many }))).toMatchObject({ result: 'fail' });
  });
});

it('a subscription of which no assignment was read is not judged', () => {
  expect(answers(aml309, inventory({ resources }))).toEqual(['notApplicable']);
  expect(findings(aml309, inventory({ resources, roleAssignments: [owner(1, GROUP)] }))).toEqual([]);
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = { ...owners(1), scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] };
  expect(answers(aml309, given)).toEqual(['unknown']);
});
