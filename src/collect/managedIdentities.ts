import { at, textFact } from '../azure/body.ts';
import { knownValue } from '../inventory/fact.ts';
import type { AnyResource, ManagedIdentity } from '../inventory/resource.ts';
import { MANAGED_IDENTITY } from './apiVersions.ts';
import { keyOf, lowerCased, resourceOf, type Shown } from './facts.ts';
import { collectFederatedCredentials } from './federatedCredentials.ts';
import { getOrGap, type Run } from './run.ts';
import { isIdOfType } from './shownItems.ts';

export const IDENTITY_TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';
export const IDENTITIES = { versions: MANAGED_IDENTITY, operation: `${IDENTITY_TYPE}/read` } as const;

/** https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/get */
export async function collectManagedIdentity(run: Run, shown: Shown): Promise<void> {
  const identity: ManagedIdentity = {
    ...resourceOf(shown),
    kind: 'managed-identity',
    principalId: lowerCased(textFact(shown.body, 'properties', 'principalId')),
    clientId: lowerCased(textFact(shown.body, 'properties', 'clientId')),
  };
  run.draft.put(identity);
  await collectFederatedCredentials(run, shown.id);
}

/** The identities that endpoints, workspaces, accounts and computes run as, wherever they lie. */
export async function collectAttachedIdentities(run: Run): Promise<void> {
  const missing = new Set<string>();
  for (const resource of run.draft.resources.values()) {
    for (const key of attachedTo(resource)) {
      if (!run.draft.resources.has(key) && isIdOfType(key, IDENTITY_TYPE)) missing.add(key);
    }
  }
  await Promise.all(
    [...missing].map(async (key) => {
      const read = await getOrGap(run, 'resources', key, IDENTITIES);
      if (!read.ok) return;
      const id = at(read.body, 'id');
      const own = typeof id === 'string' && keyOf(id) === key ? id : key;
      await collectManagedIdentity(run, { ...read, id: own });
    }),
  );
}

function attachedTo(resource: AnyResource): string[] {
  const keys = 'identity' in resource ? resource.identity.userAssigned.map(({ key }) => key) : [];
  const primary =
    resource.kind === 'workspace' ? knownValue(resource.primaryUserAssignedIdentity) : undefined;
  return primary === undefined ? keys : [...keys, primary];
}
