import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateAccess } from '../../src/rbac/effectiveAccess.ts';
import { matchesOperation } from '../../src/rbac/operations.ts';
import { covers, evaluateAccess as evaluateNaively } from '../../src/simulator/access.ts';
import { buildTenant } from '../../src/simulator/tenant.ts';
import { GROUPS, model, OPERATIONS, pattern, TARGETS, toInventory, toScenario, USERS } from './tenants.ts';

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
