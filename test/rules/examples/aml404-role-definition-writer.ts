import { ALICE, assigned, BUILT_IN, customRole, roleGuid, user } from '../accessInventories.ts';
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  principals: [user(ALICE, 'alice')],
  roleAssignments: [assigned({ role: roleGuid(1) }), assigned({ role: BUILT_IN.owner })],
};

export const bad = inventory({
  ...base,
  roleDefinitions: [customRole(1, { actions: ['Microsoft.Authorization/roledefinitions/*'] })],
});
export const good = inventory({
  ...base,
  roleDefinitions: [
    customRole(1, {
      actions: ['Microsoft.Authorization/*'],
      notActions: ['microsoft.authorization/ROLEDEFINITIONS/write'],
    }),
  ],
});
