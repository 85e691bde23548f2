import { application, federated } from '../accessInventories.ts';
import { inventory } from '../inventories.ts';

export const bad = inventory({
  applications: [application()],
  federatedCredentials: [federated('repo:contoso/fraud:environment:prod')],
});
export const good = inventory({
  applications: [application()],
  federatedCredentials: [federated('repo:contoso@123/fraud@456:environment:prod')],
});
