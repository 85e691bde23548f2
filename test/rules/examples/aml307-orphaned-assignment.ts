import { known } from '../../../src/inventory/fact.ts';
import { ALICE, assigned, BOB, BUILT_IN, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  roleAssignments: [
    assigned({ to: ALICE, role: BUILT_IN.reader }),
    assigned({ to: BOB, role: BUILT_IN.dataScientist }),
  ],
};

/** The directory knows alice, and bob no more. */
export const bad = inventory({
  ...base,
  principals: [user(ALICE, 'alice'), user(BOB, 'bob', { exists: known(false) })],
});
export const good = inventory({ ...base, principals: [user(ALICE, 'alice'), user(BOB, 'bob')] });
