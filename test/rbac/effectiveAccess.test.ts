import { describe, expect, test } from 'vitest';
import { EVERYONE } from '../../src/inventory/access.ts';
import { unknown } from '../../src/inventory/fact.ts';
import { type EffectiveAccess, evaluateAccess } from '../../src/rbac/effectiveAccess.ts';
import {
  ASSIGN,
  AT_ENDPOINT,
  AT_GROUP,
  AT_SUBSCRIPTION,
  AT_WORKSPACE,
  assignment,
  CONTRIBUTOR,
  deny,
  eligible,
  group,
  guid,
  inventory,
  LIST_ACCOUNT_KEYS,
  LIST_KEYS,
  ORIGIN,
  OWNER,
  permission,
  principal,
  READER,
  role,
  SCORE,
  SUBSCRIPTION,
} from './inventories.ts';

const [ANNA, BEN, CLEO] = [guid(101), guid(102), guid(103)];
const [OUTER, INNER] = [guid(201), guid(202)];
const CUSTOM = guid(301);
const RBAC_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
const COGNITIVE_SERVICES_USER = 'a97b65f3-24c7-4388-baec-2e87135dc908';
const OPENAI_USER = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd';
const AT_ACCOUNT = `${AT_GROUP}/providers/Microsoft.CognitiveServices/accounts/ai`;
const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/contoso';

function holders(access: EffectiveAccess, operation = LIST_KEYS, scope = AT_ENDPOINT): readonly string[] {
  return access.holders(operation, scope).map(({ principalId }) => principalId);
}

describe('a role', () => {
  test('counts by its GUID, whatever it is called', () => {
    const lying = { ...role(CUSTOM, { actions: ['*/read'] }), roleName: 'Owner' };
    const renamed = { ...role(OWNER, { actions: ['*'] }), roleName: 'Besitzer' };
    const access = evaluateAccess(
      inventory({
        roleDefinitions: [lying, renamed],
        roleAssignments: [
          assignment(ANNA, CUSTOM, AT_SUBSCRIPTION),
          assignment(BEN, OWNER.toUpperCase(), AT_SUBSCRIPTION),
        ],
      }),
    );
    expect(holders(access)).toEqual([BEN]);
  });

  test('that is built in counts where its definition could not be read', () => {
    const access = evaluateAccess(
      inventory({ roleAssignments: [assignment(ANNA, CONTRIBUTOR, AT_SUBSCRIPTION)] }),
    );
    const [chain] = access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).chains;
    expect(chain?.role.roleName).toBe('Contributor');
    expect(chain?.pattern).toBe('*');
    expect(access.decide(ANNA, ASSIGN, AT_ENDPOINT).answer).toBe('no');
  });

  test('that re-grants what another excludes wins: notActions are no deny', () => {
    const access = evaluateAccess(
      inventory({
        roleDefinitions: [role(CUSTOM, { actions: ['*'], notActions: ['*/listKeys/action'] })],
        roleAssignments: [
          assignment(ANNA, CUSTOM, AT_SUBSCRIPTION),
          assignment(ANNA, CONTRIBUTOR, AT_WORKSPACE),
          assignment(BEN, CUSTOM, AT_SUBSCRIPTION),
        ],
      }),
    );
    expect(holders(access)).toEqual([ANNA]);
  });

  test('of unknown content makes the answer unknown, not no', () => {
    const access = evaluateAccess(
      inventory({ roleAssignments: [assignment(ANNA, CUSTOM, AT_SUBSCRIPTION)] }),
    );
    const decision = access.decide(ANNA, LIST_KEYS, AT_ENDPOINT);
    expect(decision.answer).toBe('unknown');
    expect(decision.why).toContain(CUSTOM);
    expect(access.decide(BEN, LIST_KEYS, AT_ENDPOINT).answer).toBe('no');
  });

  test('with data actions reads no keys by them', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: [
          assignment(ANNA, COGNITIVE_SERVICES_USER, AT_ACCOUNT),
          assignment(BEN, OPENAI_USER, AT_ACCOUNT),
        ],
      }),
    );
    const [chain] = access.decide(ANNA, LIST_ACCOUNT_KEYS, AT_ACCOUNT).chains;
    expect(chain?.pattern).toBe('Microsoft.CognitiveServices/accounts/listkeys/action');
    expect(access.decide(BEN, LIST_ACCOUNT_KEYS, AT_ACCOUNT).answer).toBe('no');
    const chat = 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action';
    expect(access.decide(BEN, chat, AT_ACCOUNT, 'dataActions').answer).toBe('yes');
    expect(access.decide(BEN, chat, AT_ACCOUNT).answer).toBe('no');
  });

  test('in the hands of a classic administrator has no effect any more', () => {
    const access = evaluateAccess(
      inventory({
        classicAdministrators: [
          {
            id: '/x',
            subscriptionId: SUBSCRIPTION,
            emailAddress: 'a@b.example',
            role: 'CoAdministrator',
            origin: ORIGIN,
          },
        ],
      }),
    );
    expect(holders(access)).toEqual([]);
  });
});

describe('an assignment', () => {
  test('is told apart from what is assigned above, before and after answers are forgotten', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: [
          assignment(ANNA, OWNER, AT_SUBSCRIPTION),
          assignment(BEN, OWNER, AT_WORKSPACE),
          assignment(CLEO, READER, AT_WORKSPACE),
        ],
      }),
    );
    const assigned = () =>
      access.assignedAt(LIST_KEYS, AT_WORKSPACE.toUpperCase()).map(({ principalId }) => principalId);
    expect([assigned(), holders(access)]).toEqual([[BEN], [ANNA, BEN]]);
    access.forget();
    expect([assigned(), holders(access)]).toEqual([[BEN], [ANNA, BEN]]);
  });

  test.each(['/', MANAGEMENT_GROUP, AT_SUBSCRIPTION, AT_GROUP.toUpperCase(), AT_WORKSPACE, AT_ENDPOINT])(
    'at %s reaches the endpoint',
    (scope) => {
      const access = evaluateAccess(
        inventory({
          roleAssignments: [assignment(ANNA, CONTRIBUTOR, scope)],
          managementGroups: { [SUBSCRIPTION]: ['contoso'] },
        }),
      );
      expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
      expect(access.holders(LIST_KEYS, AT_ENDPOINT)[0]?.chains[0]?.scope).toBe(scope);
    },
  );

  test.each([`${AT_GROUP}0`, `${AT_ENDPOINT}2`, `${AT_ENDPOINT}/deployments/blue`, `${AT_SUBSCRIPTION}0`])(
    'at %s does not reach the endpoint',
    (scope) => {
      const access = evaluateAccess(inventory({ roleAssignments: [assignment(ANNA, CONTRIBUTOR, scope)] }));
      expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('no');
      expect(holders(access)).toEqual([]);
    },
  );

  test('at a management group that nobody could place is neither yes nor no', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: [
          assignment(ANNA, CONTRIBUTOR, MANAGEMENT_GROUP),
          assignment(BEN, READER, MANAGEMENT_GROUP),
        ],
        managementGroups: {},
      }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('unknown');
    expect(access.decide(BEN, LIST_KEYS, AT_ENDPOINT).answer).toBe('no');
  });

  test('where assignments could not be read leaves the answer unknown', () => {
    const reason = { kind: 'missing-permission', detail: 'roleAssignments/read' } as const;
    const gap = { part: 'role-assignments', scope: AT_GROUP, reason } as const;
    const access = evaluateAccess(
      inventory({
        scopes: [{ scope: AT_SUBSCRIPTION, state: 'partial', gaps: [gap] }],
        roleAssignments: [assignment(BEN, OWNER, AT_SUBSCRIPTION)],
      }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('unknown');
    expect(access.decide(BEN, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
    expect(access.decide(ANNA, LIST_KEYS, `${AT_GROUP}0`).answer).toBe('no');
  });

  test('at an endpoint adds to what is held above it, each principal once', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: [
          assignment(ANNA, OWNER, AT_SUBSCRIPTION),
          assignment(CLEO, OWNER, AT_SUBSCRIPTION),
          assignment(BEN, CONTRIBUTOR, AT_ENDPOINT),
          assignment(ANNA, CONTRIBUTOR, AT_ENDPOINT),
        ],
      }),
    );
    expect(holders(access)).toEqual([ANNA, BEN, CLEO]);
    expect(
      access
        .holders(LIST_KEYS, AT_ENDPOINT)[0]
        ?.chains.map(({ scope }) => scope)
        .sort(),
    ).toEqual([AT_SUBSCRIPTION, AT_ENDPOINT]);
    expect(holders(access, LIST_KEYS, AT_WORKSPACE)).toEqual([ANNA, CLEO]);
  });

  test('at the endpoint itself is looked at only where it grants something: all others share one answer', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: [assignment(ANNA, OWNER, AT_SUBSCRIPTION), assignment(BEN, READER, AT_ENDPOINT)],
      }),
    );
    const answer = access.holders(LIST_KEYS, AT_WORKSPACE);
    expect(access.holders(LIST_KEYS.toLowerCase(), AT_ENDPOINT)).toBe(answer);
    expect(access.holders(LIST_KEYS, `${AT_WORKSPACE}/onlineEndpoints/other/`)).toBe(answer);
  });
});

describe('a group', () => {
  const nested = [group(OUTER, [INNER, ANNA, BEN]), group(INNER, [ANNA]), principal(ANNA), principal(BEN)];

  test('hands its role to its members, through every group between', () => {
    const access = evaluateAccess(
      inventory({
        principals: nested,
        roleAssignments: [assignment(OUTER, OWNER, AT_SUBSCRIPTION, { principalType: 'Group' })],
      }),
    );
    expect(holders(access)).toEqual([OUTER]);
    const people = access.individuals(LIST_KEYS, AT_ENDPOINT);
    expect(people.map(({ principalId, chains }) => [principalId, chains[0]?.through])).toEqual([
      [ANNA, [OUTER, INNER]],
      [BEN, [OUTER]],
    ]);
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).chains[0]?.through).toEqual([OUTER, INNER]);
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).why).toContain(
      ` as a member of principal ${OUTER.slice(-3)}, then principal ${INNER.slice(-3)} grants *`,
    );
    expect(access.members(OUTER)).toMatchObject({ state: 'known', value: [ANNA, BEN, INNER].sort() });
    expect([...access.groupsOf(ANNA)].sort()).toEqual([OUTER, INNER].sort());
    expect([OUTER, INNER, ANNA].map((id) => access.holdsGroups(id))).toEqual([true, false, false]);
  });

  test('hands it on where its own list stops at the group inside it', () => {
    const access = evaluateAccess(
      inventory({
        principals: [group(OUTER, [INNER]), group(INNER, [ANNA]), principal(ANNA)],
        roleAssignments: [assignment(OUTER, OWNER, AT_SUBSCRIPTION, { principalType: 'Group' })],
      }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
    expect(access.individuals(LIST_KEYS, AT_ENDPOINT)).toMatchObject([
      { principalId: ANNA, chains: [{ through: [OUTER, INNER] }] },
    ]);
  });

  test('in a circle ends', () => {
    const circle = [group(OUTER, [INNER, ANNA]), group(INNER, [OUTER, ANNA]), principal(ANNA)];
    const access = evaluateAccess(
      inventory({
        principals: circle,
        roleAssignments: [assignment(INNER, OWNER, AT_SUBSCRIPTION, { principalType: 'Group' })],
      }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
    expect(access.individuals(LIST_KEYS, AT_ENDPOINT).map(({ principalId }) => principalId)).toEqual([ANNA]);
  });

  test('whose members nobody could read leaves everybody else unknown', () => {
    const closed = principal(OUTER, 'Group', unknown('missing-permission', 'GroupMember.Read.All'));
    const access = evaluateAccess(
      inventory({
        principals: [closed],
        roleAssignments: [
          assignment(OUTER, OWNER, AT_WORKSPACE, { principalType: 'Group' }),
          assignment(BEN, OWNER, AT_WORKSPACE),
        ],
      }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT)).toMatchObject({
      answer: 'unknown',
      why: expect.stringContaining(OUTER),
    });
    expect(access.decide(ANNA, LIST_KEYS, AT_GROUP).answer).toBe('no');
    expect(access.decide(BEN, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
    expect(access.decide(OUTER, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
    expect(access.individuals(LIST_KEYS, AT_ENDPOINT).map(({ principalId }) => principalId)).toEqual([
      BEN,
      OUTER,
    ]);
    expect(access.members(guid(999)).state).toBe('unknown');
  });
});

describe('eligibility', () => {
  test('does not count until it is activated, and is shown', () => {
    const access = evaluateAccess(
      inventory({ eligibleAssignments: [eligible(ANNA, OWNER, AT_SUBSCRIPTION)] }),
    );
    const decision = access.decide(ANNA, LIST_KEYS, AT_ENDPOINT);
    expect(decision.answer).toBe('no');
    expect(decision.chains).toMatchObject([{ eligible: true, activated: false }]);
    expect(access.holders(LIST_KEYS, AT_ENDPOINT)[0]?.chains).toMatchObject([{ eligible: true }]);
  });

  test('that has ended is gone', () => {
    const access = evaluateAccess(
      inventory({
        eligibleAssignments: [
          eligible(ANNA, OWNER, AT_SUBSCRIPTION, { endDateTime: '2026-11-20T00:00:00Z' }),
          eligible(BEN, OWNER, AT_SUBSCRIPTION, { endDateTime: '2026-12-20T00:00:00Z' }),
        ],
      }),
    );
    expect(holders(access)).toEqual([BEN]);
  });

  test('that somebody activated is one chain that counts, told from a standing one', () => {
    const standing = assignment(ANNA, OWNER, AT_SUBSCRIPTION);
    const activated = assignment(BEN, OWNER, AT_SUBSCRIPTION);
    const access = evaluateAccess(
      inventory({
        roleAssignments: [standing, activated],
        activeAssignments: [
          { ...standing, id: '/s1', assignmentType: 'Assigned', roleAssignmentId: standing.id },
          { ...activated, id: '/s2', assignmentType: 'Activated', roleAssignmentId: activated.id },
        ],
      }),
    );
    expect(
      access.holders(LIST_KEYS, AT_ENDPOINT).map(({ chains }) => chains.map((chain) => chain.activated)),
    ).toEqual([[false], [true]]);
  });

  test('known to PIM alone counts too', () => {
    const known = assignment(ANNA, OWNER, AT_SUBSCRIPTION);
    const access = evaluateAccess(
      inventory({ activeAssignments: [{ ...known, assignmentType: 'Activated' }] }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
  });
});

describe('a condition', () => {
  const condition = `((!(ActionMatches{'${ASSIGN}'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER}}))`;

  test('on an assignment limits no reading of keys, and is shown', () => {
    const access = evaluateAccess(
      inventory({ roleAssignments: [assignment(ANNA, OWNER, AT_SUBSCRIPTION, { condition })] }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT)).toMatchObject({
      answer: 'yes',
      chains: [{ conditional: true, conditionLimits: false, conditions: [] }],
    });
    expect(access.decide(ANNA, ASSIGN, AT_ENDPOINT)).toMatchObject({
      answer: 'yes',
      chains: [{ conditional: true, conditionLimits: true, conditions: [condition] }],
    });
  });

  test('inside a role limits what it assigns, and nothing else', () => {
    const foundryOwner = 'c883944f-8b7b-4483-af10-35834be79c4a';
    const access = evaluateAccess(
      inventory({
        roleAssignments: [
          assignment(ANNA, foundryOwner, AT_GROUP),
          assignment(BEN, RBAC_ADMINISTRATOR, AT_GROUP),
        ],
      }),
    );
    const limits = access
      .holders(ASSIGN, AT_ACCOUNT)
      .map(({ principalId, chains }) => [principalId, chains[0]?.conditionLimits]);
    expect(limits).toEqual([
      [ANNA, true],
      [BEN, false],
    ]);
    expect(access.decide(ANNA, LIST_ACCOUNT_KEYS, AT_ACCOUNT)).toMatchObject({
      answer: 'yes',
      chains: [{ conditional: true, conditionLimits: false }],
    });
  });

  test('that never holds grants nothing', () => {
    const impossible = `((!(ActionMatches{'${ASSIGN}'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] GuidEquals ${OWNER} AND @Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] GuidEquals ${READER}))`;
    const access = evaluateAccess(
      inventory({
        roleAssignments: [assignment(ANNA, OWNER, AT_SUBSCRIPTION, { condition: impossible })],
      }),
    );
    expect(access.decide(ANNA, ASSIGN, AT_ENDPOINT).answer).toBe('no');
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('yes');
  });

  test('of each permissions object counts for that object alone, not that of the first for all', () => {
    const anything = "((ActionMatches{'Microsoft.Authorization/*'}))";
    const twice = role(
      guid(70),
      { actions: ['*/write'], condition },
      { actions: ['Microsoft.Authorization/*'], condition: anything },
    );
    const access = evaluateAccess(
      inventory({ roleDefinitions: [twice], roleAssignments: [assignment(ANNA, guid(70), AT_SUBSCRIPTION)] }),
    );
    expect(access.decide(ANNA, ASSIGN, AT_ENDPOINT).chains).toMatchObject([
      { pattern: 'Microsoft.Authorization/*', conditional: true, conditionLimits: false },
    ]);
  });
});

describe('a deny assignment', () => {
  const everybodyAnna = [assignment(ANNA, OWNER, AT_SUBSCRIPTION), assignment(BEN, OWNER, AT_SUBSCRIPTION)];

  test('stands above every role, except for whom it excludes', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: everybodyAnna,
        denyAssignments: [deny(AT_GROUP, ['*/action'], [EVERYONE], { excludePrincipals: [BEN] })],
      }),
    );
    expect(holders(access)).toEqual([BEN]);
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT)).toMatchObject({
      answer: 'no',
      why: expect.stringContaining('denyAssignments'),
    });
    expect(holders(access, LIST_KEYS, `${AT_GROUP}0`)).toEqual([ANNA, BEN]);
    expect(holders(access, ASSIGN)).toEqual([ANNA, BEN]);
  });

  test('that spares child scopes denies at its own scope alone', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: everybodyAnna,
        denyAssignments: [deny(AT_WORKSPACE, ['*'], [EVERYONE], { doNotApplyToChildScopes: true })],
      }),
    );
    expect(holders(access, LIST_KEYS, AT_WORKSPACE)).toEqual([]);
    expect(holders(access, LIST_KEYS, AT_ENDPOINT)).toEqual([ANNA, BEN]);
  });

  test('has its own notActions, and data actions apart', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: everybodyAnna,
        denyAssignments: [
          deny(AT_GROUP, [], [EVERYONE], {
            permissions: [
              permission({ actions: ['*'], notActions: ['*/score/action'] }),
              permission({ dataActions: ['*'] }),
            ],
          }),
        ],
      }),
    );
    expect(holders(access, SCORE)).toEqual([ANNA, BEN]);
    expect(holders(access, LIST_KEYS)).toEqual([]);
  });

  test('of a group reaches its members; an excluded member of a denied group stays', () => {
    const principals = [group(OUTER, [ANNA, BEN]), principal(ANNA), principal(BEN)];
    const throughGroup = [assignment(OUTER, OWNER, AT_SUBSCRIPTION, { principalType: 'Group' })];
    const denied = evaluateAccess(
      inventory({
        principals,
        roleAssignments: everybodyAnna,
        denyAssignments: [deny(AT_GROUP, ['*'], [OUTER], { excludePrincipals: [BEN] })],
      }),
    );
    expect(holders(denied)).toEqual([BEN]);
    const excluded = evaluateAccess(
      inventory({
        principals,
        roleAssignments: throughGroup,
        denyAssignments: [deny(AT_GROUP, ['*'], [EVERYONE], { excludePrincipals: [BEN] })],
      }),
    );
    expect(excluded.holders(LIST_KEYS, AT_ENDPOINT)).toMatchObject([
      { principalId: BEN, principalType: 'User', chains: [{ through: [OUTER] }] },
    ]);
  });

  test('of a single member leaves the group, without that member', () => {
    const access = evaluateAccess(
      inventory({
        principals: [group(OUTER, [ANNA, BEN]), principal(ANNA), principal(BEN)],
        roleAssignments: [assignment(OUTER, OWNER, AT_SUBSCRIPTION, { principalType: 'Group' })],
        denyAssignments: [deny(AT_GROUP, ['*'], [ANNA])],
      }),
    );
    expect(holders(access)).toEqual([OUTER]);
    expect(access.individuals(LIST_KEYS, AT_ENDPOINT).map(({ principalId }) => principalId)).toEqual([BEN]);
    expect(access.individuals(LIST_KEYS, AT_SUBSCRIPTION).map(({ principalId }) => principalId)).toEqual([
      ANNA,
      BEN,
    ]);
  });

  test('that could not be read leaves a yes with a doubt that is said, and a no as it is', () => {
    const reason = { kind: 'missing-permission', detail: 'forbidden' } as const;
    const unreadAt = (scope: string) =>
      evaluateAccess(
        inventory({
          roleAssignments: [assignment(ANNA, OWNER, AT_SUBSCRIPTION)],
          scopes: [{ scope, state: 'partial', gaps: [{ part: 'deny-assignments', scope, reason }] }],
        }),
      );
    const doubt = (scope: string) =>
      `deny assignments at ${scope} could not be read, and one of them may take it away`;
    for (const scope of [AT_SUBSCRIPTION, AT_ENDPOINT, `${AT_ENDPOINT}/deployments/blue`]) {
      const decision = unreadAt(scope).decide(ANNA, LIST_KEYS, AT_ENDPOINT);
      expect(decision).toMatchObject({ answer: 'yes', doubt: doubt(scope) });
      expect(decision.why).toContain(`grants *; ${doubt(scope)}`);
      expect(unreadAt(scope).decide(BEN, LIST_KEYS, AT_ENDPOINT)).not.toHaveProperty('doubt');
    }
    expect(unreadAt(`${AT_GROUP}0`).decide(ANNA, LIST_KEYS, AT_ENDPOINT)).not.toHaveProperty('doubt');
  });

  test('with a condition inside its permissions may or may not count', () => {
    const denial = deny(AT_GROUP, ['*'], [EVERYONE]);
    const permissions = denial.permissions.map((one) => ({
      ...one,
      condition: "@Resource[x] StringEquals 'y'",
    }));
    const access = evaluateAccess(
      inventory({ roleAssignments: everybodyAnna, denyAssignments: [{ ...denial, permissions }] }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('unknown');
  });

  test('with a condition, or for a group that nobody could read, may or may not count', () => {
    const closed = principal(OUTER, 'Group', unknown('missing-permission', 'GroupMember.Read.All'));
    for (const denial of [
      deny(AT_GROUP, ['*'], [EVERYONE], { condition: "@Resource[x] StringEquals 'y'" }),
      deny(AT_GROUP, ['*'], [OUTER]),
      deny(AT_GROUP, ['*'], [EVERYONE], { excludePrincipals: [OUTER] }),
    ]) {
      const access = evaluateAccess(
        inventory({
          principals: [closed],
          roleAssignments: everybodyAnna,
          denyAssignments: [denial],
        }),
      );
      expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT).answer).toBe('unknown');
      expect(holders(access)).toEqual([ANNA, BEN]);
    }
  });
});

describe('a principal of another tenant', () => {
  test('holds what is delegated to it, which no role assignment shows', () => {
    const access = evaluateAccess(
      inventory({
        delegations: [
          {
            id: `${AT_SUBSCRIPTION}/providers/Microsoft.ManagedServices/registrationAssignments/d`,
            scope: AT_SUBSCRIPTION,
            managedByTenantId: guid(7),
            authorizations: [
              { principalId: ANNA, displayName: 'partner', roleId: CONTRIBUTOR },
              { principalId: BEN, displayName: 'partner', roleId: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9' },
            ],
            origin: ORIGIN,
          },
        ],
      }),
    );
    expect(access.decide(ANNA, LIST_KEYS, AT_ENDPOINT)).toMatchObject({
      answer: 'yes',
      chains: [{ delegated: true }],
    });
    // User Access Administrator may be delegated for the roles of managed identities alone.
    expect(access.decide(BEN, ASSIGN, AT_ENDPOINT).chains[0]?.conditionLimits).toBe(true);
  });

  test('that is unknown to the directory still holds its role', () => {
    const access = evaluateAccess(
      inventory({
        roleAssignments: [assignment(ANNA, OWNER, AT_SUBSCRIPTION, { principalType: 'ForeignGroup' })],
      }),
    );
    expect(access.holders(LIST_KEYS, AT_ENDPOINT)).toMatchObject([{ principalType: 'ForeignGroup' }]);
    // A group of another tenant holds nobody of this one.
    expect(access.decide(BEN, LIST_KEYS, AT_ENDPOINT).answer).toBe('no');
  });
});
