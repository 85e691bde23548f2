import { known } from '../../../src/inventory/fact.ts';
import {
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  DEPLOYER,
  federated,
  flexible,
  servicePrincipal,
} from '../accessInventories.ts';
import { inventory } from '../inventories.ts';

const base = {
  principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
  applications: [application()],
  roleAssignments: [assigned({ to: DEPLOYER, type: 'ServicePrincipal', role: BUILT_IN.reader })],
};

export const bad = inventory({
  ...base,
  federatedCredentials: [flexible("claims['sub'] matches 'repo:contoso/*'")],
});
export const good = inventory({
  ...base,
  federatedCredentials: [federated('repo:contoso/fraud:environment:prod')],
});
