import { ABSENT, known } from '../../src/inventory/fact.ts';
import type { CollectedPart, Gap, Inventory, ScopeCoverage } from '../../src/inventory/inventory.ts';
import type { Origin } from '../../src/inventory/origin.ts';
import type {
  AiServicesAccount,
  AnyResource,
  BatchEndpoint,
  Compute,
  Connection,
  Datastore,
  Deployment,
  ManagedIdentity,
  OnlineEndpoint,
  ResourceIdentity,
  SearchService,
  ServerlessEndpoint,
  Workspace,
} from '../../src/inventory/resource.ts';

// Everything made here is as it should be: a test spoils the one thing that it is about.

export const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';
export const GROUP = `${SUBSCRIPTION}/resourceGroups/ml`;
export const NOW = Date.UTC(2026, 10, 21, 6, 0, 0);
export const NO_IDENTITY: ResourceIdentity = { systemAssigned: ABSENT, userAssigned: [] };

const API_VERSION = '2025-12-01';

/** ISO 8601, so many days before the tests' present. */
export function daysAgo(days: number): string {
  return new Date(NOW - days * 86_400_000).toISOString();
}

export function azureOrigin(id: string, apiVersion = API_VERSION): Origin {
  return { kind: 'azure', id, apiVersion };
}

export const FILE_ORIGIN: Extract<Origin, { kind: 'file' }> = {
  kind: 'file',
  file: 'deploy/endpoint.yml',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 16,
};

function identify(id: string) {
  return {
    id,
    key: id.toLowerCase(),
    name: id.slice(id.lastIndexOf('/') + 1),
    origin: azureOrigin(id),
    tags: {},
  };
}

export function workspace(overrides: Partial<Workspace> = {}): Workspace {
  const name = overrides.name ?? 'mlw';
  return {
    ...identify(`${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/${name}`),
    kind: 'workspace',
    workspaceKind: known('Default'),
    identity: { systemAssigned: known('aaaaaaaa-0000-4000-8000-000000000001'), userAssigned: [] },
    publicNetworkAccess: known('Disabled'),
    ipAllowlist: ABSENT,
    allowPublicAccessWhenBehindVnet: ABSENT,
    isolationMode: known('AllowOnlyApprovedOutbound'),
    outboundFqdns: known(['pypi.org']),
    systemDatastoresAuthMode: known('Identity'),
    allowRoleAssignmentOnResourceGroup: known(false),
    hub: ABSENT,
    primaryUserAssignedIdentity: ABSENT,
    storageAccount: known(`${GROUP}/providers/microsoft.storage/storageaccounts/mlwstorage`.toLowerCase()),
    keyVault: known(`${GROUP}/providers/microsoft.keyvault/vaults/mlwvault`.toLowerCase()),
    containerRegistry: ABSENT,
    privateEndpointConnections: known([{ id: 'pe-1', status: 'Approved' }]),
    createdAt: known(daysAgo(400)),
    ...overrides,
  };
}

export const WORKSPACE = workspace();

export function onlineEndpoint(overrides: Partial<OnlineEndpoint> = {}, parent = WORKSPACE): OnlineEndpoint {
  return {
    ...identify(`${parent.id}/onlineEndpoints/${overrides.name ?? 'fraud'}`),
    kind: 'online-endpoint',
    workspace: known(parent.key),
    authMode: known('AADToken'),
    publicNetworkAccess: known('Disabled'),
    compute: ABSENT,
    scoringUri: known('https://fraud.eastus.inference.ml.azure.com/score'),
    identity: { systemAssigned: known('aaaaaaaa-0000-4000-8000-000000000002'), userAssigned: [] },
    traffic: known({}),
    mirrorTraffic: ABSENT,
    provisioningState: known('Succeeded'),
    createdAt: known(daysAgo(200)),
    keysRegeneratedAt: ABSENT,
    diagnosticCategories: known(['AmlOnlineEndpointTrafficLog']),
    ...overrides,
  };
}

/** An endpoint on an attached cluster. */
export function kubernetesEndpoint(overrides: Partial<OnlineEndpoint> = {}): OnlineEndpoint {
  return onlineEndpoint({ compute: known(`${WORKSPACE.key}/computes/aks-prod`), ...overrides });
}

export function batchEndpoint(overrides: Partial<BatchEndpoint> = {}, parent = WORKSPACE): BatchEndpoint {
  return {
    ...identify(`${parent.id}/batchEndpoints/${overrides.name ?? 'nightly'}`),
    kind: 'batch-endpoint',
    workspace: known(parent.key),
    authMode: known('AADToken'),
    provisioningState: known('Succeeded'),
    ...overrides,
  };
}

export function serverlessEndpoint(
  overrides: Partial<ServerlessEndpoint> = {},
  parent = WORKSPACE,
): ServerlessEndpoint {
  return {
    ...identify(`${parent.id}/serverlessEndpoints/${overrides.name ?? 'llama'}`),
    kind: 'serverless-endpoint',
    workspace: known(parent.key),
    authMode: known('AAD'),
    modelId: known('azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct/versions/9'),
    createdAt: known(daysAgo(200)),
    keysRegeneratedAt: ABSENT,
    ...overrides,
  };
}

export function deployment(overrides: Partial<Deployment> = {}, parent = onlineEndpoint()): Deployment {
  return {
    ...identify(`${parent.id}/deployments/${overrides.name ?? 'blue'}`),
    kind: 'online-deployment',
    endpoint: known(parent.key),
    egressPublicNetworkAccess: known('Disabled'),
    environmentVariables: known([]),
    model: known(`${WORKSPACE.id}/models/fraud/versions/3`),
    appInsightsEnabled: known(true),
    provisioningState: known('Succeeded'),
    createdAt: known(daysAgo(5)),
    ...overrides,
  };
}

export function connection(overrides: Partial<Connection> = {}, parent: AnyResource = WORKSPACE): Connection {
  return {
    ...identify(`${parent.id}/connections/${overrides.name ?? 'openai'}`),
    kind: 'connection',
    parent: known(parent.key),
    authType: known('AAD'),
    isSharedToAll: known(false),
    category: known('AzureOpenAI'),
    target: known('https://contoso.openai.azure.com/'),
    ...overrides,
  };
}

export function compute(overrides: Partial<Compute> = {}, parent = WORKSPACE): Compute {
  return {
    ...identify(`${parent.id}/computes/${overrides.name ?? 'cpu-cluster'}`),
    kind: 'compute',
    workspace: known(parent.key),
    computeType: known('AmlCompute'),
    identity: NO_IDENTITY,
    disableLocalAuth: known(true),
    sshPublicAccess: ABSENT,
    remoteLoginPortPublicAccess: known('Disabled'),
    enableNodePublicIp: known(false),
    ...overrides,
  };
}

export function datastore(overrides: Partial<Datastore> = {}, parent = WORKSPACE): Datastore {
  return {
    ...identify(`${parent.id}/datastores/${overrides.name ?? 'training'}`),
    kind: 'datastore',
    workspace: known(parent.key),
    datastoreType: known('AzureBlob'),
    credentialsType: known('None'),
    ...overrides,
  };
}

export function account(overrides: Partial<AiServicesAccount> = {}): AiServicesAccount {
  return {
    ...identify(`${GROUP}/providers/Microsoft.CognitiveServices/accounts/${overrides.name ?? 'ai-contoso'}`),
    kind: 'ai-services-account',
    accountKind: known('AIServices'),
    identity: NO_IDENTITY,
    disableLocalAuth: known(true),
    publicNetworkAccess: known('Disabled'),
    networkDefaultAction: known('Deny'),
    ipRules: known([]),
    subnetRules: known([]),
    restrictOutboundNetworkAccess: known(true),
    allowedFqdns: known(['contoso.blob.core.windows.net']),
    privateEndpointConnections: known([]),
    createdAt: known(daysAgo(300)),
    keysRegeneratedAt: ABSENT,
    ...overrides,
  };
}

export function searchService(overrides: Partial<SearchService> = {}): SearchService {
  return {
    ...identify(`${GROUP}/providers/Microsoft.Search/searchServices/${overrides.name ?? 'search-contoso'}`),
    kind: 'search-service',
    disableLocalAuth: known(true),
    publicNetworkAccess: known('Disabled'),
    ...overrides,
  };
}

export function managedIdentity(overrides: Partial<ManagedIdentity> = {}): ManagedIdentity {
  const name = overrides.name ?? 'scoring-mi';
  return {
    ...identify(`${GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`),
    kind: 'managed-identity',
    principalId: known('aaaaaaaa-0000-4000-8000-000000000003'),
    clientId: known('aaaaaaaa-0000-4000-8000-000000000004'),
    ...overrides,
  };
}

export function gap(part: CollectedPart, overrides: Partial<Gap> = {}): Gap {
  return {
    part,
    scope: WORKSPACE.id,
    reason: { kind: 'missing-permission', detail: 'forbidden' },
    ...overrides,
  };
}

/** What the user named, and what of it could not be read. */
export function coverage(gaps: readonly Gap[], scope = GROUP): ScopeCoverage {
  return { scope, state: gaps.length === 0 ? 'complete' : 'partial', gaps };
}

/** A complete inventory of one resource group that holds these, and the workspace they are in. */
export function inventory(parts: Partial<Inventory> = {}): Inventory {
  const resources = parts.resources ?? [];
  return {
    schemaVersion: '1',
    collectedAt: new Date(NOW).toISOString(),
    tenantId: '99999999-0000-4000-8000-000000000000',
    scopes: [coverage([])],
    interrupted: false,
    roleDefinitions: [],
    roleAssignments: [],
    eligibleAssignments: [],
    activeAssignments: [],
    denyAssignments: [],
    delegations: [],
    classicAdministrators: [],
    principals: [],
    applications: [],
    federatedCredentials: [],
    managementGroups: {},
    ...parts,
    resources: resources.some(({ kind }) => kind === 'workspace') ? resources : [WORKSPACE, ...resources],
  };
}

/** An inventory that holds only these resources and the workspace they are in. */
export function holding(...resources: readonly AnyResource[]): Inventory {
  return inventory({ resources });
}
