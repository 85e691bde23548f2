import { ALLOW_LIST_CONDITION } from '../../../src/rules/constrainedDelegation.ts';
import { ALICE, assigned, BUILT_IN, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = { resources: [onlineEndpoint()], principals: [user(ALICE, 'alice')] };
const held = { role: BUILT_IN.roleAdministrator };

export const bad = inventory({ ...base, roleAssignments: [assigned(held)] });

/** What the remediation of the bad case makes of it. */
export const good = inventory({
  ...base,
  roleAssignments: [assigned(held, { condition: ALLOW_LIST_CONDITION, conditionVersion: '2.0' })],
});
