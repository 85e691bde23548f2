import { known } from '../../../src/inventory/fact.ts';
import {
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  DEPLOYER,
  federated,
  servicePrincipal,
} from '../accessInventories.ts';
import { inventory, onlineEndpoint, SUBSCRIPTION, WORKSPACE } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
  applications: [application()],
  federatedCredentials: [federated('repo:contoso/fraud:environment:prod')],
};
const held = { to: DEPLOYER, type: 'ServicePrincipal' } as const;

export const bad = inventory({
  ...base,
  roleAssignments: [assigned({ ...held, role: BUILT_IN.contributor, at: SUBSCRIPTION })],
});
export const good = inventory({
  ...base,
  roleAssignments: [assigned({ ...held, role: BUILT_IN.dataScientist, at: WORKSPACE.id })],
});
