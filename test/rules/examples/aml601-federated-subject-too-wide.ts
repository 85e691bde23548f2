import { application, DEPLOYER, federated, flexible, servicePrincipal } from '../accessInventories.ts';
import { inventory } from '../inventories.ts';

const base = { principals: [servicePrincipal(DEPLOYER, 'deploy')], applications: [application()] };

export const bad = inventory({
  ...base,
  federatedCredentials: [flexible("claims['sub'] matches 'repo:contoso/*'")],
});
export const good = inventory({
  ...base,
  federatedCredentials: [federated('repo:contoso/fraud:environment:prod')],
});
