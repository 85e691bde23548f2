import { known } from '../../../src/inventory/fact.ts';
import { account, holding } from '../inventories.ts';

export const bad = holding(account({ disableLocalAuth: known(false) }));
export const good = holding(account({ disableLocalAuth: known(true) }));
