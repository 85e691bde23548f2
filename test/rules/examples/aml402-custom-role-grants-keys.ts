import { ALICE, assigned, customRole, roleGuid, SCORE, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  principals: [user(ALICE, 'alice')],
  roleAssignments: [assigned({ role: roleGuid(1) })],
};

/** The scoring role of a guide of Microsoft's. */
export const bad = inventory({
  ...base,
  roleDefinitions: [
    customRole(1, { actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*/action'] }),
  ],
});
export const good = inventory({ ...base, roleDefinitions: [customRole(1, { actions: [SCORE] })] });
