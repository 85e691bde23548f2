import { known } from '../../../src/inventory/fact.ts';
import { deployment, holding } from '../inventories.ts';

export const bad = holding(
  deployment({
    environmentVariables: known([
      { name: 'BLOB', shape: 'literal', looksLike: 'azure-storage-key' },
      { name: 'LOG_LEVEL', shape: 'literal' },
    ]),
  }),
);
export const good = holding(
  deployment({
    environmentVariables: known([
      { name: 'BLOB_KEY', shape: 'reference' },
      { name: 'LOG_LEVEL', shape: 'literal' },
    ]),
  }),
);
