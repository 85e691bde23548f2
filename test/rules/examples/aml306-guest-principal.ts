import { assigned, BOB, BUILT_IN, GUEST, group, guest, TEAM, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.dataScientist })],
};

/** A guest in a group that is trusted. */
export const bad = inventory({
  ...base,
  principals: [user(BOB, 'bob'), guest(GUEST, 'eve'), group(TEAM, 'ml-devs', [BOB, GUEST])],
});

/** The guest is still in the directory, and in the group no more. */
export const good = inventory({
  ...base,
  principals: [user(BOB, 'bob'), guest(GUEST, 'eve'), group(TEAM, 'ml-devs', [BOB])],
});
