import { type ObjectValue, valueAt } from './value.ts';

/** What a file of the Azure ML command line declares. */
export interface CliKind {
  /** The schema's name without `.schema.json`. */
  readonly schema: string;
  /** ARM's collections below the workspace; none for a workspace itself. */
  readonly collections: readonly string[];
  readonly properties:
    | 'online-endpoint'
    | 'batch-endpoint'
    | 'serverless-endpoint'
    | 'deployment'
    | 'workspace'
    | 'connection'
    | 'datastore'
    | 'compute';
  /** Of a workspace: ARM's `kind`. */
  readonly workspaceKind?: string;
  /** What entries of a legacy `deployments:` list are. */
  readonly deployments?: CliKind;
}

const onlineDeployment = (schema: string): CliKind => ({
  schema,
  collections: ['onlineEndpoints', 'deployments'],
  properties: 'deployment',
});
const batchDeployment = (schema: string): CliKind => ({
  schema,
  collections: ['batchEndpoints', 'deployments'],
  properties: 'deployment',
});
const onlineEndpoint = (schema: string): CliKind => ({
  schema,
  collections: ['onlineEndpoints'],
  properties: 'online-endpoint',
  deployments: onlineDeployment('managedOnlineDeployment'),
});
const workspace = (schema: string, workspaceKind: string): CliKind => ({
  schema,
  collections: [],
  properties: 'workspace',
  workspaceKind,
});
const child = (schema: string, collection: string, properties: CliKind['properties']): CliKind => ({
  schema,
  collections: [collection],
  properties,
});

/** Names of schemas, lower-cased. https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
export const CLI_KINDS: readonly CliKind[] = [
  onlineEndpoint('managedOnlineEndpoint'),
  onlineEndpoint('kubernetesOnlineEndpoint'),
  onlineEndpoint('onlineEndpoint'),
  {
    schema: 'batchEndpoint',
    collections: ['batchEndpoints'],
    properties: 'batch-endpoint',
    deployments: batchDeployment('batchDeployment'),
  },
  child('serverlessEndpoint', 'serverlessEndpoints', 'serverless-endpoint'),
  onlineDeployment('managedOnlineDeployment'),
  onlineDeployment('kubernetesOnlineDeployment'),
  batchDeployment('batchDeployment'),
  batchDeployment('modelBatchDeployment'),
  batchDeployment('pipelineComponentBatchDeployment'),
  workspace('workspace', 'Default'),
  workspace('hub', 'Hub'),
  workspace('project', 'Project'),
  workspace('featureStore', 'FeatureStore'),
  ...['workspaceConnection', 'connection', 'azureOpenAIConnection', 'azureAIServicesConnection'].map(
    (schema) => child(schema, 'connections', 'connection'),
  ),
  ...['azureBlob', 'azureFile', 'azureDataLakeGen1', 'azureDataLakeGen2', 'oneLake'].map((schema) =>
    child(schema, 'datastores', 'datastore'),
  ),
  ...['amlCompute', 'computeInstance', 'kubernetesCompute', 'vmCompute', 'synapseSparkCompute'].map(
    (schema) => child(schema, 'computes', 'compute'),
  ),
];

const BY_SCHEMA = new Map(CLI_KINDS.map((kind) => [kind.schema.toLowerCase(), kind]));

/** By the last segment of the schema's address. Schemas of prompt flow have the same names and mean local files. */
export function kindBySchema(schema: string): CliKind | undefined {
  if (/\/promptflow\//i.test(schema)) return undefined;
  const name = /([A-Za-z0-9]+)\.schema\.json$/i.exec(schema.trim())?.[1];
  return name === undefined ? undefined : BY_SCHEMA.get(name.toLowerCase());
}

/** A file without a schema: by the keys that only one kind has. */
export function kindByShape(value: ObjectValue): CliKind | undefined {
  const has = (...keys: readonly string[]): boolean => keys.every((key) => value.entries.has(key));
  const kind = (schema: string): CliKind | undefined => BY_SCHEMA.get(schema.toLowerCase());
  if (!has('name')) return undefined;
  if (has('endpoint_name')) {
    return has('model') || has('instance_type') || has('code_configuration') || has('environment')
      ? kind(has('compute') || has('mini_batch_size') ? 'batchDeployment' : 'managedOnlineDeployment')
      : undefined;
  }
  if (has('auth_mode')) {
    if (has('defaults')) return kind('batchEndpoint');
    const compute = valueAt(value, 'compute');
    return kind(compute === undefined ? 'managedOnlineEndpoint' : 'kubernetesOnlineEndpoint');
  }
  if (has('system_datastores_auth_mode') || has('managed_network')) return kind('workspace');
  if (has('type') && (has('ssh_public_access_enabled') || has('enable_node_public_ip')))
    return kind('amlCompute');
  return undefined;
}
