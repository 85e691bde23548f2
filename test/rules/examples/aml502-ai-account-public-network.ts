import { known } from '../../../src/inventory/fact.ts';
import { account, holding } from '../inventories.ts';

export const bad = holding(
  account({ publicNetworkAccess: known('Enabled'), networkDefaultAction: known('Allow') }),
);
export const good = holding(account({ publicNetworkAccess: known('Disabled') }));
