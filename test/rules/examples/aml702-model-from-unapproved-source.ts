import { known } from '../../../src/inventory/fact.ts';
import { deployment, holding } from '../inventories.ts';

export const bad = holding(deployment({ model: known('https://models.example/fraud.pkl') }));
export const good = holding(deployment({ model: known('azureml:fraud:3') }));
