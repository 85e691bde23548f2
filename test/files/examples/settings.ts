import type { Example, ExampleFormat } from './example.ts';

const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest';

/**
 * A declaration in each format with a hole (`%`) for the setting that a rule looks at. `name` is marked where a setting
 * that is left out is told of.
 */
export type Envelope = Readonly<Partial<Record<ExampleFormat, string>>>;

/** Bad, good and, where it can be left open, undecided: what fills the hole. */
export type Fragments = readonly [bad: string, good: string, unknown?: string];

/** One example per format of a setting. */
export function setting(
  rule: string,
  envelope: Envelope,
  formats: Readonly<Partial<Record<ExampleFormat, Fragments>>>,
  of?: string,
): readonly Example[] {
  return Object.entries(formats).map(([name, [bad, good, unknown]]) => {
    const format = name as ExampleFormat;
    const around = envelope[format];
    if (around === undefined) throw new Error(`${rule}: no envelope for ${format}`);
    return {
      rule,
      format,
      ...(of === undefined ? {} : { of }),
      bad: fill(around, bad),
      good: fill(around, good).replaceAll(/[«»]/g, ''),
      ...(unknown === undefined ? {} : { unknown: fill(around, unknown) }),
    };
  });
}

/** Where the fragment marks a place, that of the name is none. */
function fill(around: string, fragment: string): string {
  const envelope = fragment.includes('«') ? around.replaceAll(/[«»]/g, '') : around;
  return envelope.replace('%', () => fragment);
}

function arm(type: string, name: string, rest = '"properties": { % }'): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "p": { "type": "string" }, "key": { "type": "securestring" } },
  "resources": [{
    "type": «"${type}"»,
    "apiVersion": "2025-12-01",
    "name": "${name}",
    "location": "westeurope",
    ${rest}
  }]
}`;
}

function bicep(type: string, name: string, rest = 'properties: {\n    %\n  }'): string {
  return `param p string
@secure()
param key string

resource «it» '${type}@2025-12-01' = {
  name: '${name}'
  location: 'westeurope'
  ${rest}
}
`;
}

function azapi(type: string, rest = 'properties = {\n      %\n    }'): string {
  return `variable "p" {}
«resource "azapi_resource" "it"» {
  type      = "${type}@2025-12-01"
  name      = "it"
  parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg"
  body = {
    ${rest}
  }
}
`;
}

function azurerm(type: string): string {
  return `variable "p" {}
«resource "${type}" "it"» {
  name = "it"
  %
}
`;
}

const ML = 'Microsoft.MachineLearningServices/workspaces';

function machineLearning(type: string, names: string, schema: string, yaml: string): Envelope {
  return {
    'cli-yaml': `${SCHEMA}/${schema}.schema.json\n«name»: it\n${yaml}%\n`,
    arm: arm(`${ML}/${type}`, names),
    bicep: bicep(`${ML}/${type}`, names),
    azapi: azapi(`${ML}/${type}`),
  };
}

export const ONLINE_ENDPOINT = machineLearning('onlineEndpoints', 'ws/it', 'managedOnlineEndpoint', '');
export const KUBERNETES_ENDPOINT: Envelope = {
  'cli-yaml': `${SCHEMA}/kubernetesOnlineEndpoint.schema.json\nname: it\ncompute: azureml:cluster\n%\n`,
  bicep: bicep(`${ML}/onlineEndpoints`, 'ws/it', "properties: {\n    compute: 'cluster'\n    %\n  }"),
};
export const BATCH_ENDPOINT = machineLearning('batchEndpoints', 'ws/it', 'batchEndpoint', '');
export const SERVERLESS_ENDPOINT = machineLearning(
  'serverlessEndpoints',
  'ws/it',
  'serverlessEndpoint',
  'model_id: azureml://registries/r/models/m/versions/1\n',
);
export const DEPLOYMENT = machineLearning(
  'onlineEndpoints/deployments',
  'ws/ep/it',
  'managedOnlineDeployment',
  'endpoint_name: ep\n',
);
export const WORKSPACE: Envelope = {
  'cli-yaml': `${SCHEMA}/workspace.schema.json\n«name»: it\n%\n`,
  arm: arm(ML, 'it'),
  bicep: bicep(ML, 'it'),
  azapi: azapi(ML),
  azurerm: azurerm('azurerm_machine_learning_workspace'),
};
export const COMPUTE: Envelope = {
  'cli-yaml': `${SCHEMA}/amlCompute.schema.json\n«name»: it\ntype: amlcompute\nsize: Standard_DS3_v2\n%\n`,
  arm: arm(`${ML}/computes`, 'ws/it', '"properties": { "computeType": "AmlCompute", % }'),
  bicep: bicep(`${ML}/computes`, 'ws/it', "properties: {\n    computeType: 'AmlCompute'\n    %\n  }"),
  azurerm: azurerm('azurerm_machine_learning_compute_cluster'),
};
export const DATASTORE: Envelope = {
  'cli-yaml': `${SCHEMA}/azureBlob.schema.json\n«name»: it\ntype: azure_blob\naccount_name: a\ncontainer_name: c\n%\n`,
  arm: arm(`${ML}/datastores`, 'ws/it', '"properties": { "datastoreType": "AzureBlob", % }'),
  bicep: bicep(`${ML}/datastores`, 'ws/it', "properties: {\n    datastoreType: 'AzureBlob'\n    %\n  }"),
  azurerm: azurerm('azurerm_machine_learning_datastore_blobstorage'),
};
export const CONNECTION: Envelope = {
  'cli-yaml': `${SCHEMA}/azureOpenAIConnection.schema.json\n«name»: it\ntype: azure_open_ai\nazure_endpoint: https://a.openai.azure.com\n%\n`,
  arm: arm(`${ML}/connections`, 'ws/it'),
  bicep: bicep(`${ML}/connections`, 'ws/it'),
  azapi: azapi(`${ML}/connections`),
};
export const AI_ACCOUNT: Envelope = {
  arm: arm('Microsoft.CognitiveServices/accounts', 'it', '"kind": "OpenAI",\n    "properties": { % }'),
  bicep: bicep('Microsoft.CognitiveServices/accounts', 'it', "kind: 'OpenAI'\n  properties: {\n    %\n  }"),
  azapi: azapi('Microsoft.CognitiveServices/accounts', 'kind = "OpenAI"\n    properties = {\n      %\n    }'),
  azurerm: azurerm('azurerm_cognitive_account'),
  plan: `{
  "format_version": "1.2",
  "terraform_version": "1.9.0",
  "resource_changes": [
    {
      "address": «"azurerm_cognitive_account.it"», "mode": "managed", "type": "azurerm_cognitive_account", "name": "it",
      "change": { "actions": ["create"], "before": null, "after": % }
    }
  ]
}
`,
};
