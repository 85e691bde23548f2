import { FILE_ORIGIN, inventory } from '../inventories.ts';

export const bad = inventory({
  resources: [],
  unresolved: [
    {
      expression: "parameters('role')",
      why: 'the parameter role has no default',
      type: 'Microsoft.Authorization/roleAssignments',
      origin: FILE_ORIGIN,
    },
  ],
});
export const good = inventory({ resources: [], unresolved: [] });
