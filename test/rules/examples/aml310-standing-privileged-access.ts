import { ALICE, assigned, BUILT_IN, scheduled, user } from '../accessInventories.ts';
import { daysAgo, inventory, onlineEndpoint } from '../inventories.ts';

const base = { resources: [onlineEndpoint()], principals: [user(ALICE, 'alice')] };
const held = { role: BUILT_IN.owner };

export const bad = inventory({
  ...base,
  roleAssignments: [assigned(held)],
  activeAssignments: [scheduled(held)],
});
export const good = inventory({
  ...base,
  roleAssignments: [assigned(held)],
  activeAssignments: [
    scheduled(held, { assignmentType: 'Activated', startDateTime: daysAgo(0), endDateTime: daysAgo(-0.1) }),
  ],
});
