import { known } from '../../../src/inventory/fact.ts';
import { batchEndpoint, holding } from '../inventories.ts';

export const bad = holding(batchEndpoint({ authMode: known('Key') }));
export const good = holding(batchEndpoint({ authMode: known('AADToken') }));
