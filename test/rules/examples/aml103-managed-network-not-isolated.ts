import { known } from '../../../src/inventory/fact.ts';
import { holding, workspace } from '../inventories.ts';

export const bad = holding(workspace({ isolationMode: known('Disabled') }));
export const good = holding(workspace({ isolationMode: known('AllowOnlyApprovedOutbound') }));
