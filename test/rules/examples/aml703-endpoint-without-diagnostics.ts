import { known } from '../../../src/inventory/fact.ts';
import { holding, onlineEndpoint } from '../inventories.ts';

export const bad = holding(onlineEndpoint({ diagnosticCategories: known([]) }));
export const good = holding(onlineEndpoint({ diagnosticCategories: known(['AmlOnlineEndpointTrafficLog']) }));
