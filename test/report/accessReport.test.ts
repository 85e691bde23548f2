import { describe, expect, it } from 'vitest';
import type {
  DenyAssignment,
  EligibleAssignment,
  Principal,
  PrincipalType,
  RoleAssignment,
} from '../../src/inventory/access.ts';
import { EVERYONE } from '../../src/inventory/access.ts';
import { ABSENT, type Fact, known, unknown } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { Capability } from '../../src/rbac/capabilities.ts';
import { evaluateAccess } from '../../src/rbac/effectiveAccess.ts';
import { type AccessReport, reportAccess } from '../../src/report/accessReport.ts';
import { reportPrincipal } from '../../src/report/principalReport.ts';
import { MOST_MEMBERS } from '../../src/report/principalSets.ts';
import {
  account,
  azureOrigin,
  batchEndpoint,
  coverage,
  FILE_ORIGIN,
  GROUP,
  gap,
  inventory,
  onlineEndpoint,
  SUBSCRIPTION,
  serverlessEndpoint,
  WORKSPACE,
} from '../rules/inventories.ts';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const FRAUD = onlineEndpoint({ name: 'fraud' });
const CHURN = onlineEndpoint({ name: 'churn' });

function assign(
  principalId: string,
  roleId: string,
  scope: string,
  type: PrincipalType = 'User',
): RoleAssignment {
  const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/${principalId}-${roleId}`;
  return { id, roleId, principalId, principalType: type, scope, origin: azureOrigin(id) };
}

function principal(id: string, type: PrincipalType, members: Fact<readonly string[]> = ABSENT): Principal {
  return {
    id,
    type,
    displayName: known(`name of ${id}`),
    userType: ABSENT,
    accountEnabled: ABSENT,
    transitiveMembers: members,
    owners: ABSENT,
    servicePrincipalType: ABSENT,
    appId: ABSENT,
    exists: known(true),
    origin: azureOrigin(id),
  };
}

const report = (parts: Partial<Inventory>): AccessReport => {
  const whole = inventory({ resources: [FRAUD, CHURN], ...parts });
  return reportAccess(whole, evaluateAccess(whole));
};

/** Ids of all that hold the capability at the resource, and how. */
function holders(access: AccessReport, capability: Capability, resource: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const entry of access.access) {
    if (entry.capability !== capability || !entry.resources.includes(resource)) continue;
    for (const { id, grantedBy } of access.principalSets.find(({ id }) => id === entry.set)?.principals ??
      []) {
      found[id] = [...(found[id] ?? []), ...grantedBy.map(({ through }) => through.join('>'))];
    }
  }
  return found;
}

describe('who can do what', () => {
  it('says of a holder through which assignment, role, scope and string', () => {
    const assignment = assign('mona', CONTRIBUTOR, GROUP);
    const access = report({ roleAssignments: [assignment], principals: [principal('mona', 'User')] });
    expect(access.principalSets[0]).toEqual({
      id: 'ps1',
      principals: [
        {
          id: 'mona',
          type: 'User',
          displayName: 'name of mona',
          grantedBy: [
            {
              assignment: assignment.id,
              role: 'Contributor',
              scope: GROUP,
              operationString: '*',
              eligible: false,
              conditional: false,
              through: [],
            },
          ],
        },
      ],
    });
    expect(access.access[0]).toEqual({
      resources: [CHURN.id, FRAUD.id],
      capability: 'read-keys',
      set: 'ps1',
    });
  });

  it('tells capabilities apart: a contributor assigns no roles, a reader does nothing of this', () => {
    const access = report({
      roleAssignments: [assign('mona', CONTRIBUTOR, GROUP), assign('rex', READER, GROUP)],
    });
    for (const capability of ['read-keys', 'mint-token', 'rotate', 'score', 'deploy'] as const) {
      expect(Object.keys(holders(access, capability, FRAUD.id))).toEqual(['mona']);
    }
    expect(holders(access, 'assign-roles', FRAUD.id)).toEqual({});
  });

  it('says nobody by an empty set, and nothing where assignments could not be read', () => {
    const nobody = report({});
    expect(nobody.principalSets).toEqual([{ id: 'ps1', principals: [] }]);
    expect(nobody.access.map(({ capability }) => capability)).toContain('read-keys');
    expect(report({ scopes: [coverage([gap('role-assignments')])] }).access).toEqual([]);
    expect(report({ scopes: [coverage([gap('directory')])] }).access.length).toBeGreaterThan(0);
  });

  it('lists one set for all endpoints below a scope, and only what is their own beside it', () => {
    const access = report({
      roleAssignments: [assign('mona', OWNER, SUBSCRIPTION), assign('hubot', CONTRIBUTOR, FRAUD.id)],
    });
    expect(access.principalSets.map(({ principals }) => principals.map(({ id }) => id))).toEqual([
      ['mona'],
      ['hubot'],
    ]);
    expect(Object.keys(holders(access, 'read-keys', FRAUD.id)).sort()).toEqual(['hubot', 'mona']);
    expect(Object.keys(holders(access, 'read-keys', CHURN.id))).toEqual(['mona']);
  });

  it('of somebody who holds roles at several scopes lists each where it is held', () => {
    const access = report({
      roleAssignments: [assign('mona', OWNER, SUBSCRIPTION), assign('mona', CONTRIBUTOR, FRAUD.id)],
    });
    const scopes = access.principalSets.map(({ principals }) =>
      principals.flatMap(({ grantedBy }) => grantedBy.map(({ scope }) => scope)),
    );
    expect(scopes).toEqual([[SUBSCRIPTION], [FRAUD.id]]);
  });

  it('does not grow with endpoints times holders', () => {
    const endpoints = Array.from({ length: 40 }, (_, index) => onlineEndpoint({ name: `ep-${index}` }));
    const access = report({
      resources: endpoints,
      roleAssignments: [
        ...Array.from({ length: 30 }, (_, index) => assign(`user-${index}`, CONTRIBUTOR, GROUP)),
        ...endpoints.map(({ id }, index) => assign(`own-${index}`, CONTRIBUTOR, id)),
      ],
    });
    const listed = access.principalSets.reduce((sum, { principals }) => sum + principals.length, 0);
    expect(listed).toBe(30 + 40);
  });

  it('asks who holds what once per scope with assignments, however many endpoints are below it', () => {
    const questions = (endpoints: number): number => {
      const whole = inventory({
        resources: Array.from({ length: endpoints }, (_, index) => onlineEndpoint({ name: `ep-${index}` })),
        roleAssignments: [assign('mona', OWNER, SUBSCRIPTION), assign('hubot', CONTRIBUTOR, GROUP)],
      });
      const access = evaluateAccess(whole);
      let asked = 0;
      reportAccess(whole, {
        ...access,
        holders(...question) {
          asked += 1;
          return access.holders(...question);
        },
      });
      return asked;
    };
    expect(questions(50)).toBe(questions(1));
  });

  it('lists members beside their group, with the groups on the way', () => {
    const access = report({
      roleAssignments: [assign('outer', CONTRIBUTOR, GROUP, 'Group')],
      principals: [
        principal('outer', 'Group', known(['inner', 'mona', 'hubot'])),
        principal('inner', 'Group', known(['hubot'])),
        principal('mona', 'User'),
        principal('hubot', 'ServicePrincipal'),
      ],
    });
    expect(holders(access, 'read-keys', FRAUD.id)).toEqual({
      outer: [''],
      inner: ['outer'],
      mona: ['outer'],
      hubot: ['outer>inner'],
    });
  });

  it('lets the group stand for members that nobody could read, or that are too many', () => {
    const assignments = { roleAssignments: [assign('g', CONTRIBUTOR, GROUP, 'Group')] };
    const many = Array.from({ length: MOST_MEMBERS + 1 }, (_, index) => `m${index}`);
    for (const members of [unknown('missing-permission', 'GroupMember.Read.All'), known(many)]) {
      const access = report({ ...assignments, principals: [principal('g', 'Group', members)] });
      expect(holders(access, 'read-keys', FRAUD.id)).toEqual({ g: [''] });
    }
  });

  it('marks who has to activate a role first', () => {
    const { createdOn: _, ...held } = assign('mona', CONTRIBUTOR, GROUP);
    const eligible: EligibleAssignment = held;
    const access = report({ eligibleAssignments: [eligible] });
    expect(access.principalSets[0]?.principals[0]?.grantedBy[0]?.eligible).toBe(true);
  });

  it('leaves out a member whom a denial stops, and nobody elsewhere', () => {
    const denied: DenyAssignment = {
      id: 'd1',
      name: 'd1',
      scope: FRAUD.id,
      doNotApplyToChildScopes: false,
      permissions: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }],
      principals: ['mona'],
      excludePrincipals: [],
      origin: azureOrigin('d1'),
    };
    const parts = {
      roleAssignments: [assign('g', CONTRIBUTOR, GROUP, 'Group')],
      principals: [principal('g', 'Group', known(['mona', 'hubot'])), principal('mona', 'User')],
    };
    const access = report({ ...parts, denyAssignments: [denied] });
    expect(Object.keys(holders(access, 'read-keys', FRAUD.id)).sort()).toEqual(['g', 'hubot']);
    expect(Object.keys(holders(access, 'read-keys', CHURN.id)).sort()).toEqual(['g', 'hubot', 'mona']);
    expect(holders(access, 'read-keys', CHURN.id)['mona']).toEqual(['g']);
    const [permission] = denied.permissions;
    const unrelated = [{ ...permission, actions: ['Microsoft.Storage/*'] }] as DenyAssignment['permissions'];
    expect(report({ ...parts, denyAssignments: [{ ...denied, permissions: unrelated }] })).toEqual(
      report(parts),
    );
    const all = report({ ...parts, denyAssignments: [{ ...denied, principals: [EVERYONE] }] });
    expect(holders(all, 'read-keys', FRAUD.id)).toEqual({});
  });

  it('keeps a denial of a scope itself away from what is below it', () => {
    const denied = (doNotApplyToChildScopes: boolean): DenyAssignment => ({
      id: 'd1',
      name: 'd1',
      scope: GROUP,
      doNotApplyToChildScopes,
      permissions: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }],
      principals: ['mona'],
      excludePrincipals: [],
      origin: azureOrigin('d1'),
    });
    const of = (denial: DenyAssignment) =>
      Object.keys(
        holders(
          report({
            roleAssignments: [
              assign('mona', OWNER, SUBSCRIPTION),
              assign('g', CONTRIBUTOR, GROUP, 'Group'),
              assign('mona', CONTRIBUTOR, FRAUD.id),
            ],
            principals: [principal('g', 'Group', known(['mona', 'hubot']))],
            denyAssignments: [denial],
          }),
          'read-keys',
          FRAUD.id,
        ),
      ).sort();
    expect(of(denied(false))).toEqual(['g', 'hubot']);
    expect(of(denied(true))).toEqual(['g', 'hubot', 'mona']);
  });

  it('knows what each kind can do at all', () => {
    const access = report({
      resources: [FRAUD, batchEndpoint(), serverlessEndpoint(), account()],
      roleAssignments: [assign('mona', OWNER, SUBSCRIPTION)],
    });
    const may = (id: string) =>
      [
        ...new Set(
          access.access.filter(({ resources }) => resources.includes(id)).map((one) => one.capability),
        ),
      ].sort();
    expect(may(FRAUD.id)).toEqual(['assign-roles', 'deploy', 'mint-token', 'read-keys', 'rotate', 'score']);
    expect(may(batchEndpoint().id)).toEqual(['assign-roles', 'deploy', 'read-keys', 'score']);
    expect(may(serverlessEndpoint().id)).toEqual(['assign-roles', 'deploy', 'read-keys', 'rotate']);
    expect(may(account().id)).toEqual(['assign-roles', 'deploy', 'read-keys', 'rotate', 'score']);
    // Only data actions let anybody call an account; an owner has none.
    expect(holders(access, 'score', account().id)).toEqual({});
  });

  it('says nothing of what a file declares', () => {
    expect(report({ resources: [onlineEndpoint({ origin: FILE_ORIGIN })] })).toEqual({
      principalSets: [],
      access: [],
    });
  });

  it('is the same whatever the order of the inventory', () => {
    const roleAssignments = [
      assign('mona', OWNER, SUBSCRIPTION),
      assign('hubot', CONTRIBUTOR, FRAUD.id),
      assign('mona', CONTRIBUTOR, FRAUD.id),
      assign('ci', CONTRIBUTOR, WORKSPACE.id, 'ServicePrincipal'),
    ];
    const one = report({ roleAssignments });
    const other = report({ resources: [CHURN, FRAUD], roleAssignments: [...roleAssignments].reverse() });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});

describe('what a principal can do', () => {
  const answers = (id: string, parts: Partial<Inventory>) => {
    const whole = inventory({ resources: [FRAUD], ...parts });
    return Object.fromEntries(
      reportPrincipal(id, whole, evaluateAccess(whole)).map(({ capability, answer, why }) => [
        capability,
        { answer, why },
      ]),
    );
  };

  it('answers for every capability, and says why', () => {
    const found = answers('mona', {
      roleAssignments: [assign('mona', CONTRIBUTOR, GROUP)],
      principals: [principal('mona', 'User')],
    });
    expect(found['read-keys']?.answer).toBe('yes');
    expect(found['read-keys']?.why).toContain('Contributor');
    expect(found['assign-roles']?.answer).toBe('no');
    expect(found['assign-roles']?.why).not.toBe('');
  });

  it('takes the operation that is allowed, where several give a capability', () => {
    const roleId = '0b1ec700-0000-4000-8000-0000000000aa';
    const found = answers('mona', {
      roleAssignments: [assign('mona', roleId, GROUP)],
      roleDefinitions: [
        {
          roleId,
          roleName: 'deployer',
          type: 'CustomRole',
          assignableScopes: [GROUP],
          permissions: [
            {
              actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write'],
              notActions: [],
              dataActions: [],
              notDataActions: [],
            },
          ],
          origin: azureOrigin(roleId),
        },
      ],
    });
    expect(found['deploy']?.answer).toBe('yes');
    expect(found['read-keys']?.answer).toBe('no');
  });

  it.each([
    [['no', 'unknown'], 'unknown'],
    [['unknown', 'yes'], 'yes'],
    [['no', 'no'], 'no'],
  ] as const)('of operations that answer %j it says %s', (given, expected) => {
    const whole = inventory({ resources: [FRAUD] });
    const left = [...given];
    const access = {
      ...evaluateAccess(whole),
      decide: (_: string, operation: string) => ({
        answer: operation.endsWith('/write') ? (left.shift() ?? 'no') : ('no' as const),
        chains: [],
        why: operation,
      }),
    };
    const found = reportPrincipal('mona', whole, access).find(({ capability }) => capability === 'deploy');
    expect(found?.answer).toBe(expected);
  });
});
