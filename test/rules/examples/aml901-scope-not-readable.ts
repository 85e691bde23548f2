import { coverage, gap, inventory } from '../inventories.ts';

export const bad = inventory({
  scopes: [
    coverage([gap('computes', { operation: 'Microsoft.MachineLearningServices/workspaces/computes/read' })]),
  ],
});
export const good = inventory({ scopes: [coverage([])] });
