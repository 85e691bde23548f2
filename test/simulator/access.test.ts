import { describe, expect, test } from 'vitest';
import { type Access, covers, evaluateAccess } from '../../src/simulator/access.ts';
import type { ArmResource, Principal, Scenario } from '../../src/simulator/scenario.ts';
import { buildTenant } from '../../src/simulator/tenant.ts';

const SUBSCRIPTION = '/subscriptions/5ca1ab1e-0000-4000-8000-000000000001';
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg1`;
const ENDPOINT = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/w/onlineEndpoints/e`;
const LIST_KEYS = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listkeys/action';

describe('an operation string', () => {
  test.each([
    ['*', LIST_KEYS, true],
    ['*/read', 'A.B/c/d/read', true],
    ['*/read', 'A.B/c/d/write', false],
    ['microsoft.machinelearningservices/WORKSPACES/onlineEndpoints/LISTKEYS/action', LIST_KEYS, true],
    ['A.B/workspaces/*/read', 'A.B/workspaces/read', true],
    ['A.B/workspaces/*/read', 'A.B/workspaces/x/y/read', true],
    ['A.B/*/query/*', 'A.B/c/query/d', true],
    ['A.B/*/query/*', 'A.B/query/d', true],
    ['A.B/exports/*', 'A.B/exports/run/action', true],
    ['A.B/exports/*', 'A.B/exports', false],
    ['A.B/exports', 'A.B/exports/run', false],
    ['A.B/x*z/read', 'A.B/xyz/read', true],
    ['ab*ba', 'aba', false],
    ['A.B/w/*/x/*/read', 'A.B/w/x/read', true],
    ['A.B/*/x/*/read', 'A.B/y/x/read', true],
  ])('%s covers %s: %s', (pattern, operation, expected) => {
    expect(covers(pattern, operation)).toBe(expected);
  });
});

interface Given {
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
}

interface World {
  readonly roles?: Readonly<Record<string, readonly Given[]>>;
  readonly assignments?: readonly (readonly [principal: string, role: string, scope: string])[];
  readonly principals?: readonly Principal[];
  readonly denyAssignments?: readonly ArmResource[];
  readonly managementGroups?: readonly ArmResource[];
}

function access({ roles = {}, assignments = [], principals = [], ...rest }: World): Access {
  const scenario: Scenario = {
    schemaVersion: '1',
    tenantId: '5ca1ab1e-0000-4000-8000-00000000000f',
    subscriptions: [{ id: SUBSCRIPTION, subscriptionId: SUBSCRIPTION.slice(15), displayName: 's' }],
    resources: [],
    roleDefinitions: Object.entries(roles).map(([name, permissions]) => ({
      id: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${name}`,
      name,
      type: 'Microsoft.Authorization/roleDefinitions',
      properties: { permissions },
    })),
    roleAssignments: assignments.map(([principalId, role, scope], index) => ({
      id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${index}`,
      name: String(index),
      type: 'Microsoft.Authorization/roleAssignments',
      properties: {
        principalId,
        scope,
        roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      },
    })),
    principals,
    applications: [],
    ...rest,
  };
  return evaluateAccess(buildTenant(scenario));
}

describe('a role', () => {
  const roles = {
    all: [{ actions: ['*'] }],
    clone: [{ actions: ['*'], notActions: [LIST_KEYS] }],
    two: [{ actions: ['*'], notActions: ['*/action'] }, { actions: [LIST_KEYS] }],
    data: [{ dataActions: ['*'] }],
  };

  test.each([
    ['reaches what lies under its scope', 'all', GROUP, true],
    ['reaches its very scope', 'all', ENDPOINT, true],
    ['does not reach a sibling with a longer name', 'all', GROUP.slice(0, -1), false],
    ['does not grant what its NotActions exclude', 'clone', GROUP, false],
    ['grants what any one of its permissions grants', 'two', GROUP, true],
    ['grants no action by its data actions', 'data', GROUP, false],
  ])('%s', (_, role, scope, expected) => {
    const evaluated = access({ roles, assignments: [['me', role, scope]] });
    expect(evaluated.allows('me', LIST_KEYS, ENDPOINT)).toBe(expected);
  });

  test('may grant what another excludes', () => {
    const evaluated = access({
      roles,
      assignments: [
        ['me', 'clone', GROUP],
        ['me', 'all', ENDPOINT],
      ],
    });
    expect(evaluated.allows('me', LIST_KEYS, ENDPOINT)).toBe(true);
  });

  test('of data actions grants those and nothing else', () => {
    const evaluated = access({ roles, assignments: [['me', 'data', GROUP]] });
    expect(evaluated.allows('me', LIST_KEYS, ENDPOINT, 'dataActions')).toBe(true);
  });

  test('reaches through groups in groups, round and round', () => {
    const group = (id: string, members: string[]): Principal => ({
      id,
      type: 'Group',
      displayName: id,
      members,
    });
    const principals = [group('outer', ['inner']), group('inner', ['ME', 'outer'])];
    const evaluated = access({ roles, principals, assignments: [['outer', 'all', GROUP]] });
    expect(evaluated.allows('me', LIST_KEYS, ENDPOINT)).toBe(true);
    expect(evaluated.allows('you', LIST_KEYS, ENDPOINT)).toBe(false);
  });

  test('reaches from a management group down to a subscription', () => {
    const type = 'Microsoft.Management/managementGroups';
    const root = '/providers/Microsoft.Management/managementGroups/root';
    const child = '/providers/Microsoft.Management/managementGroups/child';
    const managementGroups = [
      { id: root, name: 'root', type },
      {
        id: child,
        name: 'child',
        type,
        properties: {
          details: { parent: { id: root } },
          children: [{ id: SUBSCRIPTION, type: '/subscriptions' }],
        },
      },
    ];
    const assigned = (scope: string) =>
      access({ roles, managementGroups, assignments: [['me', 'all', scope]] }).allows(
        'me',
        LIST_KEYS,
        ENDPOINT,
      );
    expect([assigned(root), assigned(child), assigned('/'), assigned(`${root}er`)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a deny assignment', () => {
  const deny = (properties: object): ArmResource => ({
    id: `${GROUP}/providers/Microsoft.Authorization/denyAssignments/d`,
    name: 'd',
    type: 'Microsoft.Authorization/denyAssignments',
    properties: {
      scope: GROUP,
      permissions: [{ actions: ['*/action'] }],
      principals: [{ id: '00000000-0000-0000-0000-000000000000' }],
      ...properties,
    },
  });
  const allows = (properties: object, scope = ENDPOINT) =>
    access({
      roles: { all: [{ actions: ['*'] }] },
      assignments: [['me', 'all', SUBSCRIPTION]],
      denyAssignments: [deny(properties)],
    }).allows('me', LIST_KEYS, scope);

  test('of everyone blocks what a role grants', () => {
    expect(allows({})).toBe(false);
  });

  test('spares whom it excludes and whom it does not name', () => {
    expect(allows({ excludePrincipals: [{ id: 'ME' }] })).toBe(true);
    expect(allows({ principals: [{ id: 'you' }] })).toBe(true);
  });

  test('leaves out its own NotActions', () => {
    expect(allows({ permissions: [{ actions: ['*'], notActions: [LIST_KEYS] }] })).toBe(true);
  });

  test('may stop at its scope', () => {
    expect(allows({ doNotApplyToChildScopes: true })).toBe(true);
    expect(allows({ doNotApplyToChildScopes: true }, GROUP)).toBe(false);
  });
});
