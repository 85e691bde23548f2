import { known } from '../../../src/inventory/fact.ts';
import { deployment, holding, onlineEndpoint } from '../inventories.ts';

export const bad = holding(onlineEndpoint({ traffic: known({ blue: 90 }) }), deployment({ name: 'blue' }));
export const good = holding(onlineEndpoint({ traffic: known({ blue: 100 }) }), deployment({ name: 'blue' }));
