import { assigned, BUILT_IN, DEPLOYER, servicePrincipal } from '../accessInventories.ts';
import { GROUP, inventory, onlineEndpoint, SUBSCRIPTION } from '../inventories.ts';

const base = { resources: [onlineEndpoint()], principals: [servicePrincipal(DEPLOYER, 'deploy')] };
const held = { to: DEPLOYER, type: 'ServicePrincipal', role: BUILT_IN.contributor } as const;

export const bad = inventory({ ...base, roleAssignments: [assigned({ ...held, at: SUBSCRIPTION })] });
export const good = inventory({ ...base, roleAssignments: [assigned({ ...held, at: GROUP })] });
