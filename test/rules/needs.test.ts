import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/findings/fingerprint.ts';
import { unknown } from '../../src/inventory/fact.ts';
import type { CollectedPart, Inventory } from '../../src/inventory/inventory.ts';
import type { AnyResource } from '../../src/inventory/resource.ts';
import { isWithinScope } from '../../src/inventory/scope.ts';
import { covers } from '../../src/rbac/scopes.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import { createContext, type RuleContext } from '../../src/rules/context.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { assigned, BUILT_IN, delegation, denied, group, objectId } from './accessInventories.ts';
import { account, coverage, GROUP, gap, NOW, SUBSCRIPTION } from './inventories.ts';

// A rule says what it reads. Whatever part of a tenant is taken away and recorded as a gap: where a finding disappears
// with it, the rule has said that it needs the part, and answers "unknown" for it.

interface Examples {
  readonly bad: Inventory;
  readonly good: Inventory;
}

/** The rules about the audit itself judge no tenant, and neither do those about files. */
const RULES = ALL_RULES.filter(
  ({ id, needs }) => !id.startsWith('AML9') && needs.some((part) => part !== 'files'),
);

const examplesOf = async ({ id, name }: Rule) =>
  (await import(`./examples/${id.toLowerCase()}-${name}.ts`)) as Examples;

/** The same rights, come by in another way. */
const PLATFORM = '/providers/Microsoft.Management/managementGroups/platform';
const OTHER_GROUP = `${SUBSCRIPTION}/resourceGroups/ml-other`;
const WAYS: Readonly<Record<string, (tenant: Inventory) => Inventory>> = {
  'as they are': (tenant) => tenant,
  'by activating a role': (tenant) => ({
    ...tenant,
    roleAssignments: [],
    eligibleAssignments: [...tenant.eligibleAssignments, ...tenant.roleAssignments],
  }),
  'from another tenant': (tenant) => ({
    ...tenant,
    roleAssignments: [],
    delegations: tenant.roleAssignments.map(({ roleId, principalId, scope }, index) =>
      delegation(roleId, {
        id: `${scope}/providers/Microsoft.ManagedServices/registrationAssignments/${index}`,
        scope,
        authorizations: [{ principalId, displayName: '', roleId }],
      }),
    ),
  }),
  'through a group': (tenant) => ({
    ...tenant,
    roleAssignments: tenant.roleAssignments.map((one, index) => ({
      ...one,
      principalId: objectId(5000 + index),
      principalType: 'Group',
    })),
    principals: [
      ...tenant.principals,
      ...tenant.roleAssignments.map(({ principalId }, index) =>
        group(objectId(5000 + index), `group ${index}`, [principalId]),
      ),
    ],
  }),
  'from a management group': (tenant) => ({
    ...tenant,
    roleAssignments: tenant.roleAssignments.map((one) => ({ ...one, scope: PLATFORM })),
    managementGroups: { [SUBSCRIPTION.split('/')[2] ?? '']: [PLATFORM.toLowerCase()] },
  }),
  'over an account': (tenant) => ({
    ...tenant,
    resources: tenant.resources.some(({ kind }) => kind === 'ai-services-account')
      ? tenant.resources
      : [account()],
  }),
  elsewhere: (tenant) => ({
    ...tenant,
    roleAssignments: [
      ...tenant.roleAssignments,
      ...tenant.roleAssignments.map((one) => ({
        ...one,
        id: `${one.id}-elsewhere`,
        scope: OTHER_GROUP,
      })),
      ...tenant.resources.flatMap((one) =>
        'identity' in one && one.identity.systemAssigned.state === 'known'
          ? [
              assigned({
                to: one.identity.systemAssigned.value,
                type: 'ServicePrincipal',
                role: BUILT_IN.contributor,
                at: OTHER_GROUP,
              }),
            ]
          : [],
      ),
    ],
  }),
};

const TENANTS: (readonly [string, Inventory])[] = [];
for (const rule of RULES) {
  const { bad, good } = await examplesOf(rule);
  TENANTS.push([`${rule.id} good`, good]);
  for (const [way, come] of Object.entries(WAYS)) TENANTS.push([`${rule.id} bad, ${way}`, come(bad)]);
}

const UNREAD = unknown('missing-permission', 'no right to read it');
const withoutKinds =
  (...kinds: readonly AnyResource['kind'][]) =>
  (tenant: Inventory): Inventory => ({
    ...tenant,
    resources: tenant.resources.filter(({ kind }) => !kinds.includes(kind)),
  });

/** What is left of a tenant where a part could not be read. */
const WITHOUT: Readonly<Partial<Record<CollectedPart, (tenant: Inventory) => Inventory>>> = {
  resources: withoutKinds(
    'workspace',
    'online-endpoint',
    'batch-endpoint',
    'serverless-endpoint',
    'online-deployment',
    'batch-deployment',
    'connection',
    'compute',
    'datastore',
  ),
  deployments: withoutKinds('online-deployment', 'batch-deployment'),
  connections: withoutKinds('connection'),
  computes: withoutKinds('compute'),
  datastores: withoutKinds('datastore'),
  accounts: withoutKinds('ai-services-account', 'search-service'),
  'role-assignments': (tenant) => ({ ...tenant, roleAssignments: [], activeAssignments: [] }),
  'role-assignments-elsewhere': (tenant) => ({
    ...tenant,
    roleAssignments: tenant.roleAssignments.filter(({ scope }) =>
      tenant.scopes.some(
        (named) => isWithinScope(scope, named.scope) || covers(scope, named.scope, tenant.managementGroups),
      ),
    ),
  }),
  'role-definitions': (tenant) => ({ ...tenant, roleDefinitions: [] }),
  'deny-assignments': (tenant) => ({ ...tenant, denyAssignments: [] }),
  'eligible-assignments': (tenant) => ({ ...tenant, eligibleAssignments: [] }),
  'active-assignments': (tenant) => ({ ...tenant, activeAssignments: [] }),
  'classic-administrators': (tenant) => ({ ...tenant, classicAdministrators: [] }),
  delegations: (tenant) => ({ ...tenant, delegations: [] }),
  // What is inherited from a management group shows that it lies above.
  'management-groups': (tenant) => ({
    ...tenant,
    managementGroups: Object.fromEntries(
      Object.entries(tenant.managementGroups).map(([subscription, groups]) => [
        subscription,
        groups.filter((one) => tenant.roleAssignments.some(({ scope }) => scope.toLowerCase() === one)),
      ]),
    ),
  }),
  'federated-credentials': (tenant) => ({
    ...withoutKinds('managed-identity')(tenant),
    federatedCredentials: tenant.federatedCredentials.filter(({ holder }) => holder.kind === 'application'),
  }),
  'diagnostic-settings': (tenant) => ({
    ...tenant,
    resources: tenant.resources.map((one) =>
      one.kind === 'online-endpoint' ? { ...one, diagnosticCategories: UNREAD } : one,
    ),
  }),
  'activity-log': (tenant) => ({
    ...tenant,
    resources: tenant.resources.map((one) =>
      'keysRegeneratedAt' in one ? { ...one, keysRegeneratedAt: UNREAD } : one,
    ),
  }),
  directory: (tenant) => ({ ...tenant, principals: [] }),
  applications: (tenant) => ({
    ...tenant,
    applications: [],
    federatedCredentials: tenant.federatedCredentials.filter(({ holder }) => holder.kind !== 'application'),
  }),
};
const PARTS = Object.entries(WITHOUT) as [CollectedPart, (tenant: Inventory) => Inventory][];

/** The gap that is recorded for a part. */
function coverageWithout(part: CollectedPart): Pick<Inventory, 'scopes'> {
  const isOfDirectory = part === 'directory' || part === 'applications';
  return { scopes: [coverage([gap(part, { scope: isOfDirectory ? 'directory' : GROUP })])] };
}

function failuresOf(rule: Rule, context: RuleContext): { failures: Set<string>; isUnknown: boolean } {
  const failures = new Set<string>();
  let isUnknown = false;
  for (const verdict of rule.check(context)) {
    if (verdict.result !== 'finding') continue;
    if (verdict.finding.result === 'fail') failures.add(fingerprintOf(verdict.finding));
    else isUnknown = true;
  }
  return { failures, isUnknown };
}

describe.each(PARTS)('what could not be read of %s', (part, without) => {
  it('is said by every rule whose findings disappear with it, and is among what the rule needs', () => {
    const silent = new Set<string>();
    const unsaid = new Set<string>();
    for (const [name, tenant] of TENANTS) {
      const whole = createContext(tenant, NOW);
      const partly = createContext({ ...without(tenant), ...coverageWithout(part) }, NOW);
      for (const rule of RULES) {
        const before = failuresOf(rule, whole);
        const after = failuresOf(rule, partly);
        if ([...before.failures].every((one) => after.failures.has(one))) continue;
        if (!rule.needs.includes(part)) unsaid.add(`${rule.id} (${name})`);
        // AML901 alone says that workspaces or accounts are missing: it would blind every rule alike.
        if (part !== 'resources' && part !== 'accounts' && !after.isUnknown)
          silent.add(`${rule.id} (${name})`);
      }
    }
    expect([...unsaid]).toEqual([]);
    expect([...silent]).toEqual([]);
  });
});

describe('deny assignments', () => {
  it('are among what a rule needs whose findings they take away', () => {
    const unsaid = new Set<string>();
    let taken = 0;
    for (const [name, tenant] of TENANTS) {
      const open = createContext({ ...tenant, denyAssignments: [] }, NOW);
      const closed = createContext({ ...tenant, denyAssignments: [denied({ actions: ['*'] })] }, NOW);
      for (const rule of RULES) {
        const { failures } = failuresOf(rule, closed);
        if ([...failuresOf(rule, open).failures].every((one) => failures.has(one))) continue;
        taken += 1;
        if (!rule.needs.includes('deny-assignments')) unsaid.add(`${rule.id} (${name})`);
      }
    }
    expect([...unsaid]).toEqual([]);
    expect(taken).toBeGreaterThan(50);
  });
});
