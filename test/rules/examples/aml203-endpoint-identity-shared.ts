import { ABSENT, known } from '../../../src/inventory/fact.ts';
import { holding, managedIdentity, onlineEndpoint } from '../inventories.ts';

const runningAs = (name: string) => {
  const { key, principalId } = managedIdentity({ name });
  return { systemAssigned: ABSENT, userAssigned: [{ key, principalId }] };
};

export const bad = holding(
  managedIdentity({ name: 'shared-mi' }),
  onlineEndpoint({ name: 'fraud', identity: runningAs('shared-mi') }),
  onlineEndpoint({ name: 'churn', identity: runningAs('shared-mi') }),
);
export const good = holding(
  managedIdentity({ name: 'fraud-mi' }),
  managedIdentity({ name: 'churn-mi', clientId: known('aaaaaaaa-0000-4000-8000-000000000009') }),
  onlineEndpoint({ name: 'fraud', identity: runningAs('fraud-mi') }),
  onlineEndpoint({ name: 'churn', identity: runningAs('churn-mi') }),
);
