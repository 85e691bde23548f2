import { ALICE, assigned, BUILT_IN, group, scheduled, TEAM, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  principals: [user(ALICE, 'alice'), group(TEAM, 'ml-devs', [ALICE])],
};
const own = { to: ALICE, role: BUILT_IN.dataScientist };

export const bad = inventory({ ...base, roleAssignments: [assigned(own)] });

/** Through a group; and for an hour in person, by activating it. */
export const good = inventory({
  ...base,
  roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.dataScientist }), assigned(own)],
  activeAssignments: [scheduled(own, { assignmentType: 'Activated' })],
});
