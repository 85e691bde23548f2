import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DenyAssignment, Principal, RoleAssignment } from '../../src/inventory/access.ts';
import { EVERYONE } from '../../src/inventory/access.ts';
import { ABSENT, known } from '../../src/inventory/fact.ts';
import { CAPABILITIES, operationsOf } from '../../src/rbac/capabilities.ts';
import { evaluateAccess } from '../../src/rbac/effectiveAccess.ts';
import { reportAccess } from '../../src/report/accessReport.ts';
import {
  azureOrigin,
  GROUP,
  inventory,
  onlineEndpoint,
  SUBSCRIPTION,
  WORKSPACE,
} from '../rules/inventories.ts';

const ENDPOINTS = [onlineEndpoint({ name: 'fraud' }), onlineEndpoint({ name: 'churn' })];
const SCOPES = ['/', SUBSCRIPTION, GROUP, WORKSPACE.id, ...ENDPOINTS.map(({ id }) => id)];
const USERS = ['u1', 'u2', 'u3'];
const GROUPS = { g1: ['u1', 'g2', 'u2'], g2: ['u2'], g3: ['u3', 'u1'] };
const EVERYBODY = [...USERS, ...Object.keys(GROUPS)];
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

const principals = EVERYBODY.map((id): Principal => {
  const members = id in GROUPS ? known(GROUPS[id as keyof typeof GROUPS]) : ABSENT;
  return {
    id,
    type: id in GROUPS ? 'Group' : 'User',
    displayName: known(id),
    userType: ABSENT,
    accountEnabled: ABSENT,
    transitiveMembers: members,
    owners: ABSENT,
    servicePrincipalType: ABSENT,
    appId: ABSENT,
    exists: known(true),
    origin: azureOrigin(id),
  };
});

const assignment = fc
  .record({
    principalId: fc.constantFrom(...EVERYBODY),
    roleId: fc.constantFrom(CONTRIBUTOR, OWNER),
    scope: fc.constantFrom(...SCOPES),
  })
  .map(({ principalId, roleId, scope }): RoleAssignment => {
    const id = `${scope}/${principalId}/${roleId}`;
    const principalType = principalId in GROUPS ? 'Group' : 'User';
    return { id, principalId, roleId, scope, principalType, origin: azureOrigin(id) };
  });
const denial = fc
  .record({
    scope: fc.constantFrom(...SCOPES),
    doNotApplyToChildScopes: fc.boolean(),
    actions: fc.constantFrom(['*'], ['*/write'], ['*/listKeys/action'], ['Microsoft.Storage/*']),
    principals: fc.subarray([...EVERYBODY, EVERYONE], { maxLength: 2 }),
    excludePrincipals: fc.subarray(EVERYBODY, { maxLength: 2 }),
  })
  .map(({ actions, ...rest }): DenyAssignment => {
    const id = JSON.stringify([actions, rest]);
    const permissions = [{ actions, notActions: [], dataActions: [], notDataActions: [] }];
    return { id, name: id, ...rest, permissions, origin: azureOrigin(id) };
  });

it('the access report says of every endpoint and capability what the evaluator says of it alone', () => {
  fc.assert(
    fc.property(
      fc.array(assignment, { maxLength: 6 }),
      fc.array(assignment, { maxLength: 2 }),
      fc.array(denial, { maxLength: 3 }),
      (roleAssignments, eligibleAssignments, denyAssignments) => {
        const whole = inventory({
          resources: ENDPOINTS,
          principals,
          roleAssignments,
          eligibleAssignments,
          denyAssignments,
        });
        const access = evaluateAccess(whole);
        const report = reportAccess(whole, access);
        const sets = new Map(report.principalSets.map(({ id, principals }) => [id, principals]));
        for (const { id, kind } of ENDPOINTS) {
          for (const capability of CAPABILITIES) {
            const listed = report.access
              .filter((entry) => entry.capability === capability && entry.resources.includes(id))
              .flatMap(({ set }) => sets.get(set) ?? [])
              .map((principal) => principal.id)
              .filter((principal) => USERS.includes(principal));
            const expected = operationsOf(kind, capability)
              .flatMap(({ operation, plane }) => access.individuals(operation, id, plane))
              .map(({ principalId }) => principalId);
            expect([...new Set(listed)].sort(), `${capability} ${id}`).toEqual([...new Set(expected)].sort());
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});
