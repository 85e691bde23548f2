import { ALICE, assigned, BUILT_IN, group, TEAM, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint, WORKSPACE } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  principals: [user(ALICE, 'alice'), group(TEAM, 'ml-devs', [ALICE])],
};
const held = { to: TEAM, type: 'Group', at: WORKSPACE.id } as const;

export const bad = inventory({
  ...base,
  roleAssignments: [assigned({ ...held, role: BUILT_IN.contributor })],
});
export const good = inventory({
  ...base,
  roleAssignments: [assigned({ ...held, role: BUILT_IN.dataScientist })],
});
