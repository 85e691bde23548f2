import { ALICE, assigned, BOB, BUILT_IN, group, TEAM, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint, SUBSCRIPTION, WORKSPACE } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint(), onlineEndpoint({ name: 'churn' })],
  principals: [user(ALICE, 'alice'), user(BOB, 'bob'), group(TEAM, 'ml-devs', [ALICE, BOB])],
};
const held = { to: TEAM, type: 'Group', role: BUILT_IN.dataScientist } as const;

export const bad = inventory({ ...base, roleAssignments: [assigned({ ...held, at: SUBSCRIPTION })] });
export const good = inventory({ ...base, roleAssignments: [assigned({ ...held, at: WORKSPACE.id })] });
