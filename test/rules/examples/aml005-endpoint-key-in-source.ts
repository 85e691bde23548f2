import type { WrittenSecret } from '../../../src/inventory/inventory.ts';
import { FILE_ORIGIN, inventory } from '../inventories.ts';

export function writtenSecret(overrides: Partial<WrittenSecret> = {}): WrittenSecret {
  return {
    kind: 'endpoint-key',
    resource: { kind: 'endpoint', id: 'deploy/endpoint.yml#managedOnlineEndpoint/fraud', name: 'fraud' },
    path: 'properties.keys.primaryKey',
    length: 'short',
    origin: FILE_ORIGIN,
    ...overrides,
  };
}

export const bad = inventory({ resources: [], unresolved: [], writtenSecrets: [writtenSecret()] });
export const good = inventory({ resources: [], unresolved: [], writtenSecrets: [] });
