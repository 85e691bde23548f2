import { known } from '../../../src/inventory/fact.ts';
import { connection, holding } from '../inventories.ts';

export const bad = holding(connection({ authType: known('ApiKey') }));
export const good = holding(connection({ authType: known('AAD') }));
