import { known } from '../../../src/inventory/fact.ts';
import {
  ALICE,
  assigned,
  BOB,
  BUILT_IN,
  customRole,
  group,
  KEYS,
  SCORE,
  TEAM,
  user,
} from '../accessInventories.ts';
import { inventory, onlineEndpoint, workspace } from '../inventories.ts';

const KEYED = onlineEndpoint({ authMode: known('Key') });
const PRINCIPALS = [user(ALICE, 'alice'), user(BOB, 'bob'), group(TEAM, 'ml-devs', [ALICE, BOB])];

/** A built-in role whose name says nothing of keys. */
export const bad = inventory({
  resources: [KEYED],
  principals: PRINCIPALS,
  roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.dataScientist, at: workspace().id })],
});

/** The same people may score, and read no key; the role's name claims the opposite. */
export const good = inventory({
  resources: [KEYED],
  principals: PRINCIPALS,
  roleDefinitions: [
    customRole(1, { actions: [SCORE], notActions: [KEYS] }, { roleName: 'Owner of all keys' }),
  ],
  roleAssignments: [
    assigned({ to: TEAM, type: 'Group', role: customRole(1, {}).roleId, at: workspace().id }),
  ],
});
