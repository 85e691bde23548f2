import { ALICE, assigned, BUILT_IN, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint, SUBSCRIPTION } from '../inventories.ts';

const base = { resources: [onlineEndpoint()], principals: [user(ALICE, 'alice')] };

/** A global administrator elevated access, and left it so. */
export const bad = inventory({
  ...base,
  roleAssignments: [assigned({ role: BUILT_IN.userAccessAdministrator, at: '/' })],
});

/** At the subscription; and at / nothing but reading. */
export const good = inventory({
  ...base,
  roleAssignments: [
    assigned({ role: BUILT_IN.userAccessAdministrator, at: SUBSCRIPTION }),
    assigned({ role: BUILT_IN.reader, at: '/' }),
  ],
});
