import { describe, expect, it } from 'vitest';
import { known } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import { aml401 } from '../../src/rules/aml401-custom-role-wildcard.ts';
import { aml402 } from '../../src/rules/aml402-custom-role-grants-keys.ts';
import { aml403 } from '../../src/rules/aml403-escalation-path.ts';
import { aml404 } from '../../src/rules/aml404-role-definition-writer.ts';
import { aml601 } from '../../src/rules/aml601-federated-subject-too-wide.ts';
import { aml602 } from '../../src/rules/aml602-federated-pull-request.ts';
import { aml603 } from '../../src/rules/aml603-federated-subject-mutable.ts';
import { aml604 } from '../../src/rules/aml604-federated-identity-over-privileged.ts';
import { aml605 } from '../../src/rules/aml605-pipeline-client-secret.ts';
import { createContext } from '../../src/rules/context.ts';
import { judge } from '../../src/rules/judge.ts';
import type { Rule } from '../../src/rules/rule.ts';
import {
  ALICE,
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  customRole,
  DEPLOYER,
  delegation,
  eligible,
  federated,
  flexible,
  group,
  password,
  roleGuid,
  servicePrincipal,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import {
  coverage,
  FILE_ORIGIN,
  GROUP,
  gap,
  inventory,
  managedIdentity,
  NOW,
  onlineEndpoint,
  SUBSCRIPTION,
  WORKSPACE,
} from './inventories.ts';

/** How often a rule passes, if it is asked at all. */
const passes = (rule: Rule, tenant: Inventory): number => judge([rule], createContext(tenant, NOW)).pass;

const ELSEWHERE = `${SUBSCRIPTION}/resourceGroups/ml-other`;
const PLATFORM = '/providers/Microsoft.Management/managementGroups/platform';
const MANAGED = { managementGroups: { [SUBSCRIPTION.split('/')[2] ?? '']: [PLATFORM.toLowerCase()] } };
const HELD = { to: DEPLOYER, type: 'ServicePrincipal' } as const;

const EVERYTHING = customRole(1, { actions: ['*'] });
const KEYS_TOO = customRole(1, {
  actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*/action'],
});
const ROLES: readonly (readonly [Rule, ReturnType<typeof customRole>])[] = [
  [aml401, EVERYTHING],
  [aml402, KEYS_TOO],
  [aml404, EVERYTHING],
];

describe.each(ROLES)('$id: a custom role', (rule, role) => {
  const base = { resources: [onlineEndpoint()], roleDefinitions: [role], ...MANAGED };
  const held = (at: string) => inventory({ ...base, roleAssignments: [assigned({ role: role.roleId, at })] });

  it('that could be assigned here, and is held by nobody, is left alone', () => {
    expect(answers(rule, inventory(base))).toEqual(['notApplicable']);
  });

  it.each([ELSEWHERE, `${GROUP}10`])('that somebody holds at %s alone is left alone', (at) => {
    expect(answers(rule, held(at))).toEqual(['notApplicable']);
  });

  it.each([PLATFORM, SUBSCRIPTION, GROUP, WORKSPACE.id, onlineEndpoint().id, `${GROUP}/providers/N.T/x/y`])(
    'that somebody holds at %s counts',
    (at) => {
      expect(theFinding(rule, held(at)).message).toContain('held by 1 person');
    },
  );

  it('that is eligible or delegated above counts as well', () => {
    const eligibleAssignments = [eligible({ role: role.roleId, at: SUBSCRIPTION })];
    expect(findings(rule, inventory({ ...base, eligibleAssignments }))).toHaveLength(1);
    expect(findings(rule, inventory({ ...base, delegations: [delegation(role.roleId)] }))).toHaveLength(1);
  });

  it('that was made for a scope that was named counts, and weighs low while nobody holds it', () => {
    const named = inventory({ ...base, scopes: [coverage([], SUBSCRIPTION)] });
    expect(theFinding(rule, named)).toMatchObject({ severity: 'low' });
    const above = inventory({ ...base, scopes: [coverage([], PLATFORM)] });
    expect(findings(rule, above)).toHaveLength(1);
  });

  it('that is held here and elsewhere is said to be held by who holds it here', () => {
    const roleAssignments = [
      assigned({ role: role.roleId }),
      assigned({ ...HELD, role: role.roleId, at: ELSEWHERE }),
    ];
    expect(theFinding(rule, inventory({ ...base, roleAssignments })).message).toContain('held by 1 person');
  });

  it('that a file declares counts, whoever holds it', () => {
    const declared = { ...role, origin: FILE_ORIGIN };
    expect(findings(rule, inventory({ ...base, roleDefinitions: [declared] }))).toHaveLength(1);
  });
});

const PULL = federated('repo:contoso/fraud:pull_request');
const WIDE = flexible("claims['sub'] matches 'repo:contoso/*'");
const TRUSTS: readonly (readonly [Rule, Partial<Inventory>])[] = [
  [aml601, { federatedCredentials: [WIDE] }],
  [aml602, { federatedCredentials: [PULL] }],
  [aml603, { federatedCredentials: [PULL] }],
  [aml604, { federatedCredentials: [PULL] }],
  [
    aml605,
    {
      federatedCredentials: [PULL],
      applications: [application({ passwords: known([password('key-1', { old: 30, left: 60 })]) })],
    },
  ],
];

describe.each(TRUSTS)('$id: an application that GitHub can be', (rule, parts) => {
  const holding = (at: string, more: Partial<Inventory> = {}) =>
    inventory({
      resources: [onlineEndpoint()],
      principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
      applications: [application()],
      roleAssignments: [assigned({ ...HELD, role: BUILT_IN.contributor, at })],
      ...parts,
      ...more,
    });

  it('and that holds something elsewhere alone is left alone', () => {
    expect(answers(rule, holding(ELSEWHERE))).toEqual(['notApplicable']);
  });

  it.each([SUBSCRIPTION, GROUP])('and that holds something at %s counts', (at) => {
    expect(findings(rule, holding(at))).toHaveLength(1);
  });

  it('and that holds something above through a group counts', () => {
    const principals = [
      servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) }),
      group(TEAM, 'deployers', [DEPLOYER]),
    ];
    const roleAssignments = [
      assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor, at: SUBSCRIPTION }),
    ];
    expect(findings(rule, holding(GROUP, { principals, roleAssignments }))).toHaveLength(1);
  });
});

describe('a user-assigned identity that trusts GitHub too widely', () => {
  const identity = managedIdentity();
  const away = managedIdentity({
    id: `${ELSEWHERE}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/away`,
    key: `${ELSEWHERE}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/away`.toLowerCase(),
  });
  const trusting = (key: string) => ({
    federatedCredentials: [{ ...WIDE, holder: { kind: 'managed-identity', id: key } as const }],
  });

  it('counts where it lies in the scope, and is left alone where it lies elsewhere', () => {
    const resources = [onlineEndpoint(), identity, away];
    expect(findings(aml601, inventory({ resources, ...trusting(identity.key) }))).toHaveLength(1);
    expect(answers(aml601, inventory({ resources, ...trusting(away.key) }))).toEqual(['notApplicable']);
  });

  it('counts wherever it lies when an endpoint runs as it', () => {
    const endpoint = onlineEndpoint({
      identity: {
        systemAssigned: { state: 'absent' },
        userAssigned: [{ key: away.key, principalId: away.principalId }],
      },
    });
    expect(findings(aml601, inventory({ resources: [endpoint, away], ...trusting(away.key) }))).toHaveLength(
      1,
    );
  });
});

it('pull requests that write elsewhere and only read here are in order', () => {
  const tenant = inventory({
    resources: [onlineEndpoint()],
    principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
    applications: [application()],
    federatedCredentials: [PULL],
    roleAssignments: [
      assigned({ ...HELD, role: BUILT_IN.reader }),
      assigned({ ...HELD, role: BUILT_IN.contributor, at: ELSEWHERE }),
    ],
  });
  expect(answers(aml602, tenant)).toEqual(['pass']);
});

describe('a scope that matched nothing', () => {
  /** Everything that is wrong with a subscription around it. */
  const around: Partial<Inventory> = {
    resources: [],
    principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
    applications: [application({ passwords: known([password('key-1', { old: 300, left: 60 })]) })],
    federatedCredentials: [PULL, { ...WIDE, key: 'wide', name: 'wide' }],
    roleDefinitions: [EVERYTHING],
    roleAssignments: [
      assigned({ role: roleGuid(1), at: SUBSCRIPTION }),
      assigned({ ...HELD, role: BUILT_IN.owner, at: SUBSCRIPTION }),
      assigned({ role: BUILT_IN.owner, at: ELSEWHERE }),
    ],
  };

  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s finds nothing where the scope holds nothing, whatever is around it',
    (_id, rule) => {
      const empty = { ...inventory(around), resources: [] };
      for (const scope of [GROUP, SUBSCRIPTION]) {
        const scopes = [{ scope, state: 'complete', gaps: [], nothing: 'empty' } as const];
        expect(findings(rule, { ...empty, scopes })).toEqual([]);
      }
    },
  );

  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s passes nothing where there is no such scope',
    (_id, rule) => {
      const scopes = [{ scope: GROUP, state: 'complete', gaps: [], nothing: 'not-found' } as const];
      expect(passes(rule, { ...inventory({}), resources: [], scopes })).toBe(0);
    },
  );
});

it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
  '%s passes nothing of a scope that could not be read',
  (_id, rule) => {
    const scopes = [
      { scope: GROUP, state: 'unreadable', gaps: [gap('resources', { scope: GROUP })] } as const,
    ];
    expect(passes(rule, { ...inventory({}), resources: [], scopes })).toBe(0);
  },
);

it('an escalation to something elsewhere is left alone', () => {
  const tenant = (at: string) =>
    inventory({
      resources: [onlineEndpoint()],
      roleDefinitions: [EVERYTHING],
      roleAssignments: [assigned({ role: BUILT_IN.userAccessAdministrator, at })],
    });
  expect(findings(aml403, tenant(GROUP))).not.toEqual([]);
  expect(findings(aml403, tenant(ELSEWHERE))).toEqual([]);
  const owned = (at: string) =>
    inventory({
      resources: [onlineEndpoint()],
      principals: [user(ALICE, 'alice'), group(TEAM, 'admins', [], { owners: known([ALICE]) })],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor, at })],
    });
  expect(findings(aml403, owned(SUBSCRIPTION))).not.toEqual([]);
  expect(findings(aml403, owned(ELSEWHERE))).toEqual([]);
});
