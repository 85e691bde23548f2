import { ALICE, assigned, customRole, roleGuid, SCORE, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  principals: [user(ALICE, 'alice')],
  roleAssignments: [assigned({ role: roleGuid(1) })],
};

export const bad = inventory({ ...base, roleDefinitions: [customRole(1, { actions: ['*'] })] });

/** Wildcards that only read, or that reach nothing of endpoints. */
export const good = inventory({
  ...base,
  roleDefinitions: [customRole(1, { actions: ['*/read', 'Microsoft.Insights/*', SCORE] })],
});
