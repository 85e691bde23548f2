import { known } from '../../../src/inventory/fact.ts';
import {
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  DEPLOYER,
  federated,
  password,
  servicePrincipal,
} from '../accessInventories.ts';
import { inventory } from '../inventories.ts';

const base = {
  principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
  federatedCredentials: [federated('repo:contoso/fraud:environment:prod')],
  roleAssignments: [assigned({ to: DEPLOYER, type: 'ServicePrincipal', role: BUILT_IN.reader })],
};

export const bad = inventory({
  ...base,
  applications: [application({ passwords: known([password('key-1', { old: 30, left: 60 })]) })],
});

/** What is left of it ended yesterday. */
export const good = inventory({
  ...base,
  applications: [application({ passwords: known([password('key-1', { old: 91, left: -1 })]) })],
});
