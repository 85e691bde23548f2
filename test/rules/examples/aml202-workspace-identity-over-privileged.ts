import { assigned, BUILT_IN } from '../accessInventories.ts';
import { GROUP, inventory, WORKSPACE } from '../inventories.ts';

const held = { to: 'aaaaaaaa-0000-4000-8000-000000000001', type: 'ServicePrincipal' } as const;

/** What Azure gave until November 2024. */
export const bad = inventory({
  roleAssignments: [assigned({ ...held, role: BUILT_IN.contributor, at: GROUP })],
});

export const good = inventory({
  roleAssignments: [assigned({ ...held, role: BUILT_IN.aiAdministrator, at: WORKSPACE.id })],
});
