import { known } from '../../../src/inventory/fact.ts';
import { holding, onlineEndpoint } from '../inventories.ts';

export const bad = holding(onlineEndpoint({ authMode: known('Key') }));
export const good = holding(onlineEndpoint({ authMode: known('AADToken') }));
