import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDelegationCondition } from '../../src/rbac/conditions.ts';
import { evaluateAccess } from '../../src/rbac/effectiveAccess.ts';
import { matchesOperation } from '../../src/rbac/operations.ts';
import { covers, evaluateAccess as evaluateNaively } from '../../src/simulator/access.ts';
import { buildTenant } from '../../src/simulator/tenant.ts';
import {
  ASSIGN,
  AT_ENDPOINT,
  AT_GROUP,
  assignment,
  guid,
  inventory,
  permission,
  role as roleOf,
} from './inventories.ts';
import {
  GROUPS,
  model,
  OPERATIONS,
  pattern,
  permissions,
  TARGETS,
  toInventory,
  toScenario,
  USERS,
} from './tenants.ts';

// The simulator has an evaluator of its own, naive and written apart. Each is the other's second opinion.

const question = fc.record({
  who: fc.constantFrom(...USERS),
  operation: fc.constantFrom(...OPERATIONS),
  at: fc.constantFrom(...TARGETS),
  plane: fc.constantFrom('actions' as const, 'dataActions' as const),
});

test('a decision is the one that the simulator makes for the same tenant', () => {
  let allowed = 0;
  let denied = 0;
  fc.assert(
    fc.property(model, fc.array(question, { minLength: 20, maxLength: 20 }), (tenant, questions) => {
      const access = evaluateAccess(toInventory(tenant));
      const naive = evaluateNaively(buildTenant(toScenario(tenant)));
      for (const { who, operation, at, plane } of questions) {
        const wanted = naive.allows(who, operation, at, plane) ? 'yes' : 'no';
        if (wanted === 'yes') allowed += 1;
        else if (naive.deniedBy(who, operation, at) !== undefined) denied += 1;
        expect(access.decide(who, operation, at, plane).answer).toBe(wanted);
      }
    }),
    { numRuns: 1000 },
  );
  // A property over tenants that grant and deny nothing would hold for any evaluator.
  expect(allowed).toBeGreaterThan(200);
  expect(denied).toBeGreaterThan(50);
});

test('the individuals who hold an operation are those for whom the decision is yes', () => {
  fc.assert(
    fc.property(model, fc.array(question, { minLength: 5, maxLength: 5 }), (tenant, questions) => {
      const access = evaluateAccess(toInventory(tenant));
      for (const { operation, at, plane } of questions) {
        const holders = access.individuals(operation, at, plane).map(({ principalId }) => principalId);
        const deciders = USERS.filter((who) => access.decide(who, operation, at, plane).answer === 'yes');
        expect(holders).toEqual(deciders);
      }
    }),
    { numRuns: 300 },
  );
});

test('without denials a group holds what the simulator lets its own id do', () => {
  fc.assert(
    fc.property(model, fc.array(question, { minLength: 5, maxLength: 5 }), (tenant, questions) => {
      const without = { ...tenant, denials: [], members: GROUPS.map(() => []) };
      const access = evaluateAccess(toInventory(without));
      const naive = evaluateNaively(buildTenant(toScenario(without)));
      for (const { operation, at, plane } of questions) {
        const holders = access.holders(operation, at, plane).map(({ principalId }) => principalId);
        const wanted = [...USERS, ...GROUPS].filter((id) => naive.allows(id, operation, at, plane));
        expect(holders).toEqual(wanted);
      }
    }),
    { numRuns: 300 },
  );
});

test('a pattern covers what the simulator says that it covers', () => {
  fc.assert(
    fc.property(pattern, fc.constantFrom(...OPERATIONS), (one, operation) => {
      expect(matchesOperation(one, operation)).toBe(covers(one, operation));
    }),
    { numRuns: 3000 },
  );
});

// What a condition lets through is known here by how it was made, and never by its text.
const LISTED = [1, 2, 3].map((number) => guid(50 + number));
const UNLISTED = guid(59);
const condition = fc.oneof(
  fc.record({ form: fc.constantFrom('allow', 'forbid'), roles: fc.subarray(LISTED, { minLength: 1 }) }),
  fc.record({ form: fc.constantFrom('anything', 'nothing'), roles: fc.constant(LISTED) }),
);
type Condition = typeof condition extends fc.Arbitrary<infer T> ? T : never;

function letsThrough({ form, roles }: Condition, role: string): boolean {
  if (form === 'anything' || form === 'nothing') return form === 'anything';
  return roles.includes(role) === (form === 'allow');
}

function toText({ form, roles }: Condition): string {
  const attribute = '@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]';
  const list = `{${roles.join(', ')}}`;
  const test = {
    allow: `${attribute} ForAnyOfAnyValues:GuidEquals ${list}`,
    forbid: `${attribute} ForAnyOfAllValues:GuidNotEquals ${list}`,
    anything: "ActionMatches{'Microsoft.Authorization/*'}",
    nothing: roles.map((role) => `${attribute} GuidEquals ${role}`).join(' AND '),
  }[form];
  return `((!(ActionMatches{'${ASSIGN}'})) OR (${test ?? ''}))`;
}

test('each permissions object gives the roles that its own condition lets through, where the simulator says that it assigns', () => {
  const [who = ''] = USERS;
  const granting = permissions.map((one) => ({
    ...one,
    actions: [...one.actions, 'Microsoft.Authorization/*'],
  }));
  const role = fc.array(fc.tuple(fc.oneof(permissions, granting), fc.option(condition)), {
    minLength: 1,
    maxLength: 4,
  });
  let given = 0;
  let limited = 0;
  fc.assert(
    fc.property(role, fc.option(condition), (objects, outer) => {
      const access = evaluateAccess(
        inventory({
          roleDefinitions: [
            roleOf(
              guid(21),
              ...objects.map(([one, inner]) => (inner === null ? one : { ...one, condition: toText(inner) })),
            ),
          ],
          roleAssignments: [
            assignment(who, guid(21), AT_GROUP, outer === null ? {} : { condition: toText(outer) }),
          ],
        }),
      );
      const assigning = objects.filter(([one]) =>
        evaluateNaively(buildTenant(toScenario(alone(who, one)))).allows(who, ASSIGN, TARGET),
      );
      const { answer, chains } = access.decide(who, ASSIGN, AT_ENDPOINT);
      for (const roleId of [...LISTED, UNLISTED]) {
        const wanted =
          (outer === null || letsThrough(outer, roleId)) &&
          assigning.some(([, inner]) => inner === null || letsThrough(inner, roleId));
        const found =
          answer === 'yes' && (chains[0]?.conditions ?? []).every((text) => permits(text, roleId));
        expect(found).toBe(wanted);
        if (wanted) given += 1;
        else limited += Number(assigning.length > 0);
      }
    }),
    { numRuns: 1000 },
  );
  expect(given).toBeGreaterThan(200);
  expect(limited).toBeGreaterThan(200);
});

/** A place of the random tenants, for a tenant in which one principal holds one role with one permissions object. */
const [TARGET = ''] = TARGETS.filter((one) => one.startsWith('/subscriptions/'));

function alone(who: string, one: Parameters<typeof permission>[0]): Parameters<typeof toScenario>[0] {
  return {
    members: GROUPS.map(() => []),
    roles: [[permission(one)]],
    assignments: [{ who, role: guid(21), at: TARGET }],
    denials: [],
  };
}

function permits(text: string, roleId: string): boolean {
  const { write } = readDelegationCondition(text);
  if (write.form === 'allow-list') return write.roleIds.includes(roleId);
  if (write.form === 'deny-list') return !write.roleIds.includes(roleId);
  return write.form === 'unlimited';
}
