import { assigned, BUILT_IN } from '../accessInventories.ts';
import { GROUP, inventory, onlineEndpoint, WORKSPACE } from '../inventories.ts';

const IDENTITY = 'aaaaaaaa-0000-4000-8000-000000000002';
const held = { to: IDENTITY, type: 'ServicePrincipal' } as const;

export const bad = inventory({
  resources: [onlineEndpoint()],
  roleAssignments: [assigned({ ...held, role: BUILT_IN.contributor, at: GROUP })],
});

/** What Azure gives to the identity of an endpoint, and the data that the model reads. */
export const good = inventory({
  resources: [onlineEndpoint()],
  roleAssignments: [
    assigned({ ...held, role: BUILT_IN.acrPull, at: GROUP }),
    assigned({ ...held, role: BUILT_IN.blobReader, at: GROUP }),
    assigned({ ...held, role: '635dd51f-9968-44d3-b7fb-6d9a6bd613ae', at: WORKSPACE.id }),
    assigned({ ...held, role: 'ea01e6af-a1c1-4350-9563-ad00f8c72ec5', at: WORKSPACE.id }),
  ],
});
