import { known } from '../../../src/inventory/fact.ts';
import { holding, workspace } from '../inventories.ts';

export const bad = holding(workspace({ publicNetworkAccess: known('Enabled') }));
export const good = holding(workspace({ publicNetworkAccess: known('Disabled') }));
