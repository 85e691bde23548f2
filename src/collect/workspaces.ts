import { at, booleanFact, textFact } from '../azure/body.ts';
import { ABSENT, type Fact, known, knownValue } from '../inventory/fact.ts';
import type { Workspace } from '../inventory/resource.ts';
import { MACHINE_LEARNING } from './apiVersions.ts';
import { collectBatchEndpoints } from './batchEndpoints.ts';
import { collectComputes } from './computes.ts';
import { collectConnections } from './connections.ts';
import { collectDatastores } from './datastores.ts';
import {
  identityOf,
  isRecord,
  listFact,
  plainText,
  privateEndpointConnections,
  referenceFact,
  resourceOf,
  type Shown,
  since,
  textItem,
} from './facts.ts';
import { collectOnlineEndpoints } from './onlineEndpoints.ts';
import { getOrGap, type Run } from './run.ts';
import { collectServerlessEndpoints } from './serverlessEndpoints.ts';
import { isIdOfType } from './shownItems.ts';

export const WORKSPACE_TYPE = 'Microsoft.MachineLearningServices/workspaces';
export const WORKSPACES = {
  versions: MACHINE_LEARNING,
  operation: `${WORKSPACE_TYPE}/read`,
} as const;

/** The workspace and all that is in it. What may not be read in it hides nothing else. */
export async function collectWorkspace(run: Run, shown: Shown): Promise<void> {
  const workspace = workspaceOf(shown);
  run.draft.put(workspace);
  await Promise.all([
    collectOnlineEndpoints(run, shown.id),
    collectBatchEndpoints(run, shown.id),
    collectServerlessEndpoints(run, shown.id),
    collectConnections(run, shown.id, WORKSPACE_TYPE),
    collectComputes(run, shown.id),
    collectDatastores(run, shown.id),
    collectHub(run, workspace),
  ]);
}

/** The network rules of a project are its hub's, which may lie outside what was asked for. */
export async function collectHub(run: Run, { hub }: Workspace): Promise<void> {
  const id = knownValue(hub);
  if (id === undefined || run.draft.resources.has(id) || !isIdOfType(id, WORKSPACE_TYPE)) return;
  const read = await getOrGap(run, 'resources', id, WORKSPACES);
  if (!read.ok) return;
  const shownId = at(read.body, 'id');
  const own = typeof shownId === 'string' && shownId.toLowerCase() === id ? shownId : id;
  if (!run.draft.resources.has(id)) run.draft.put(workspaceOf({ ...read, id: own }));
}

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
export function workspaceOf(shown: Shown): Workspace {
  const { body, apiVersion } = shown;
  return {
    ...resourceOf(shown),
    kind: 'workspace',
    workspaceKind: textFact(body, 'kind'),
    identity: identityOf(body),
    publicNetworkAccess: textFact(body, 'properties', 'publicNetworkAccess'),
    ipAllowlist: listFact(body, ['properties', 'ipAllowlist'], textItem),
    allowPublicAccessWhenBehindVnet: booleanFact(body, 'properties', 'allowPublicAccessWhenBehindVnet'),
    isolationMode: textFact(body, 'properties', 'managedNetwork', 'isolationMode'),
    outboundFqdns: outboundFqdns(body),
    systemDatastoresAuthMode: since(
      '2025-12-01',
      apiVersion,
      'systemDatastoresAuthMode',
      textFact(body, 'properties', 'systemDatastoresAuthMode'),
    ),
    allowRoleAssignmentOnResourceGroup: booleanFact(body, 'properties', 'allowRoleAssignmentOnRG'),
    hub: referenceFact(body, 'properties', 'hubResourceId'),
    primaryUserAssignedIdentity: referenceFact(body, 'properties', 'primaryUserAssignedIdentity'),
    storageAccount: referenceFact(body, 'properties', 'storageAccount'),
    keyVault: referenceFact(body, 'properties', 'keyVault'),
    containerRegistry: referenceFact(body, 'properties', 'containerRegistry'),
    privateEndpointConnections: privateEndpointConnections(body),
    createdAt: plainText(body, 'systemData', 'createdAt'),
  };
}

/** `outboundRules` is an object of rules by name; those of type `FQDN` have the name of a host as their destination. */
function outboundFqdns(body: unknown): Fact<readonly string[]> {
  const rules = at(body, 'properties', 'managedNetwork', 'outboundRules');
  if (!isRecord(rules)) return ABSENT;
  return known(
    Object.values(rules).flatMap((rule) => {
      const destination = at(rule, 'destination');
      return at(rule, 'type') === 'FQDN' && typeof destination === 'string' ? [destination] : [];
    }),
  );
}
