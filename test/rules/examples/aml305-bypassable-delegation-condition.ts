import { ALLOW_LIST_CONDITION } from '../../../src/rules/constrainedDelegation.ts';
import { ALICE, assigned, BUILT_IN, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = { resources: [onlineEndpoint()], principals: [user(ALICE, 'alice')] };
const held = { role: BUILT_IN.roleAdministrator };

/** Everything may be given but Owner. */
const DENY_LIST =
  "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR " +
  '(@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAllValues:GuidNotEquals ' +
  `{${BUILT_IN.owner}}))`;

export const bad = inventory({
  ...base,
  roleAssignments: [assigned(held, { condition: DENY_LIST, conditionVersion: '2.0' })],
});
export const good = inventory({
  ...base,
  roleAssignments: [assigned(held, { condition: ALLOW_LIST_CONDITION, conditionVersion: '2.0' })],
});
