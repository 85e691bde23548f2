import { known } from '../../../src/inventory/fact.ts';
import { holding, workspace } from '../inventories.ts';

export const bad = holding(workspace({ systemDatastoresAuthMode: known('AccessKey') }));
export const good = holding(workspace({ systemDatastoresAuthMode: known('Identity') }));
