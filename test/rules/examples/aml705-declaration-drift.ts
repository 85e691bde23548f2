import { known } from '../../../src/inventory/fact.ts';
import type { Inventory } from '../../../src/inventory/inventory.ts';
import type { Origin } from '../../../src/inventory/origin.ts';
import { holding, inventory, onlineEndpoint } from '../inventories.ts';

export const FILE: Origin = {
  kind: 'file',
  file: 'infra/main.bicep',
  line: 12,
  column: 3,
  endLine: 12,
  endColumn: 20,
};

/** What a template declares of the endpoint, which does not say where it will stand. */
export function declaredEndpoint(overrides: Parameters<typeof onlineEndpoint>[0] = {}): Inventory {
  const { key, ...live } = onlineEndpoint({ name: 'fraud' });
  const resource = {
    ...live,
    id: 'infra/main.bicep#endpoint',
    key: key.replace(
      /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/,
      '/subscriptions/{m}/resourcegroups/{m}',
    ),
    origin: FILE,
    authMode: known('AADToken', FILE),
    ...overrides,
  };
  return { ...inventory(), resources: [resource], unresolved: [] };
}

export const bad = { ...holding(onlineEndpoint({ authMode: known('Key') })), declared: declaredEndpoint() };
export const good = { ...holding(onlineEndpoint()), declared: declaredEndpoint() };
