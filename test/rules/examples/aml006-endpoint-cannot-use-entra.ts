import { known } from '../../../src/inventory/fact.ts';
import { holding, kubernetesEndpoint } from '../inventories.ts';

export const bad = holding(kubernetesEndpoint({ authMode: known('AMLToken') }));
export const good = holding(kubernetesEndpoint({ authMode: known('AADToken') }));
