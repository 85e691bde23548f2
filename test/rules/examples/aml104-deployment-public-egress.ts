import { known } from '../../../src/inventory/fact.ts';
import { deployment, holding, onlineEndpoint, workspace } from '../inventories.ts';

const UNMANAGED = workspace({ isolationMode: known('Disabled') });

export const bad = holding(
  UNMANAGED,
  onlineEndpoint(),
  deployment({ egressPublicNetworkAccess: known('Enabled') }),
);
export const good = holding(
  UNMANAGED,
  onlineEndpoint(),
  deployment({ egressPublicNetworkAccess: known('Disabled') }),
);
