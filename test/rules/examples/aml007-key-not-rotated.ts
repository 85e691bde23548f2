import { known } from '../../../src/inventory/fact.ts';
import { daysAgo, holding, onlineEndpoint } from '../inventories.ts';

export const bad = holding(onlineEndpoint({ authMode: known('Key'), keysRegeneratedAt: known(daysAgo(91)) }));
export const good = holding(
  onlineEndpoint({ authMode: known('Key'), keysRegeneratedAt: known(daysAgo(90)) }),
);
