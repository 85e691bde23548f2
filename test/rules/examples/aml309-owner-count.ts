import { ALICE, assigned, BOB, BUILT_IN, CAROL, group, objectId, TEAM, user } from '../accessInventories.ts';
import { GROUP, inventory, onlineEndpoint, SUBSCRIPTION } from '../inventories.ts';

const owner = { role: BUILT_IN.owner, at: SUBSCRIPTION };
const DAVE = objectId(4);
const people = [user(ALICE, 'alice'), user(BOB, 'bob'), user(CAROL, 'carol'), user(DAVE, 'dave')];

/** One in person, three through a group. */
export const bad = inventory({
  resources: [onlineEndpoint()],
  principals: [...people, group(TEAM, 'admins', [BOB, CAROL, DAVE])],
  roleAssignments: [assigned({ ...owner, to: ALICE }), assigned({ ...owner, to: TEAM, type: 'Group' })],
});

/** Owners of a resource group are not owners of the subscription. */
export const good = inventory({
  resources: [onlineEndpoint()],
  principals: people,
  roleAssignments: [
    assigned({ ...owner, to: ALICE }),
    assigned({ ...owner, to: BOB }),
    assigned({ ...owner, to: CAROL, at: GROUP }),
    assigned({ ...owner, to: DAVE, at: GROUP }),
  ],
});
