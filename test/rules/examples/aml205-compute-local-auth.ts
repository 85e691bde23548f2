import { known } from '../../../src/inventory/fact.ts';
import { compute, holding } from '../inventories.ts';

export const bad = holding(compute({ disableLocalAuth: known(false) }));
export const good = holding(compute({ disableLocalAuth: known(true) }));
