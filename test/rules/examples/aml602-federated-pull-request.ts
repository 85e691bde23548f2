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
import { inventory, onlineEndpoint } from '../inventories.ts';

const base = {
  resources: [onlineEndpoint()],
  principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
  applications: [application()],
  federatedCredentials: [federated('repo:contoso/fraud:pull_request')],
};
const held = { to: DEPLOYER, type: 'ServicePrincipal' } as const;

export const bad = inventory({
  ...base,
  roleAssignments: [assigned({ ...held, role: BUILT_IN.contributor })],
});

/** How an audit runs on pull requests. */
export const good = inventory({ ...base, roleAssignments: [assigned({ ...held, role: BUILT_IN.reader })] });
