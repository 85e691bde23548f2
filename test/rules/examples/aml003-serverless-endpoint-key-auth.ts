import { known } from '../../../src/inventory/fact.ts';
import { holding, serverlessEndpoint } from '../inventories.ts';

export const bad = holding(serverlessEndpoint({ authMode: known('Key') }));
export const good = holding(serverlessEndpoint({ authMode: known('AAD') }));
