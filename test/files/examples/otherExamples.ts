import type { Example } from './example.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const OPENAI_CONNECTION = `$schema: https://azuremlschemas.azureedge.net/latest/azureOpenAIConnection.schema.json
name: openai
type: azure_open_ai
azure_endpoint: https://contoso.openai.azure.com
`;

const script = (lines: string): string => `#!/bin/bash\n${lines}\n`;

const steps = (run: string): string => `on: push
jobs:
  score:
    runs-on: ubuntu-latest
    steps:
      - name: key
        run: |
          ${run}
`;

const MASKED =
  'KEY=$(az ml online-endpoint get-credentials -n fraud -g rg -w ws --query primaryKey -o tsv); echo "::add-mask::$KEY"';
const UNMASKED =
  'KEY=$(az ml online-endpoint get-credentials -n fraud -g rg -w ws --query primaryKey -o tsv)';

function serverless(apiVersion: string, mode: string): string {
  return `resource it '${ML}/serverlessEndpoints@${apiVersion}' = {
  name: 'ws/it'
  properties: { authMode: ${mode} }
}
`;
}

/** A hub and its project, and what they pass on. */
function hub(property: string, project = ''): string {
  return `resource hub '${ML}@2025-12-01' = {
  name: 'hub'
  kind: 'Hub'
  properties: { ${property} }
}
resource project '${ML}@2025-12-01' = {
  name: 'project'
  kind: 'Project'
  properties: {
    hubResourceId: hub.id
    ${project}
  }
}
`;
}

function network(mode: string, egress: string): string {
  return `resource workspace '${ML}@2025-12-01' = {
  name: 'ws'
  properties: { managedNetwork: { isolationMode: '${mode}' } }
}
resource endpoint '${ML}/onlineEndpoints@2025-12-01' = {
  parent: workspace
  name: 'fraud'
  properties: { authMode: 'AADToken' }
}
resource «blue» '${ML}/onlineEndpoints/deployments@2025-12-01' = {
  parent: endpoint
  name: 'blue'
  properties: { ${egress} }
}
`;
}

/** What several resources say together, and what workflows and scripts do. */
export const OTHER_EXAMPLES: readonly Example[] = [
  {
    rule: 'AML001',
    format: 'script',
    bad: script('«az ml online-endpoint create -n fraud --auth-mode key»'),
    good: script('az ml online-endpoint create -n fraud --auth-mode aad_token'),
    unknown: script('«az ml online-endpoint create -n fraud --auth-mode $MODE»'),
  },
  {
    rule: 'AML001',
    format: 'workflow',
    bad: steps('«az ml online-endpoint create -f endpoint.yml --set auth_mode=key»'),
    good: steps('az ml online-endpoint create -f endpoint.yml --set auth_mode=aad_token'),
    unknown: steps('«az ml online-endpoint create -f endpoint.yml --set auth_mode=${{ inputs.mode }}»'),
  },
  {
    rule: 'AML002',
    format: 'script',
    bad: script('«az ml online-endpoint update -n fraud --set auth_mode=aml_token»'),
    good: script('az ml online-endpoint update -n fraud --set auth_mode=aad_token'),
    unknown: script('«az ml online-endpoint update -n fraud --set "auth_mode=$MODE"»'),
  },
  {
    rule: 'AML002',
    format: 'workflow',
    bad: steps('«az ml online-endpoint create -n fraud --auth-mode aml_token»'),
    good: steps('az ml online-endpoint create -n fraud --auth-mode aad_token'),
    unknown: steps('«az ml online-endpoint create -n fraud --auth-mode ${{ inputs.mode }}»'),
  },
  {
    rule: 'AML003',
    format: 'bicep',
    of: 'an api-version that does not know the mode',
    bad: serverless('2024-04-01', "«'Key'»"),
    good: serverless('2025-12-01', "'AAD'"),
    unknown: serverless('2024-04-01', "«'AAD'»"),
  },
  {
    rule: 'AML005',
    format: 'cli-yaml',
    of: 'a connection',
    bad: `${OPENAI_CONNECTION}api_key: «0123456789abcdef0123456789abcdef»\n`,
    good: `${OPENAI_CONNECTION}api_key: "{{API_KEY}}"\n`,
  },
  // What a command does stands in its text, or is not seen: of AML008 nothing is undecided in any format.
  {
    rule: 'AML008',
    format: 'workflow',
    bad: steps(`«${UNMASKED}»`),
    good: steps(MASKED),
  },
  {
    rule: 'AML008',
    format: 'script',
    bad: script(`«set -x»\n${MASKED}`),
    good: script(MASKED),
  },
  {
    rule: 'AML102',
    format: 'bicep',
    of: 'a project has the network of its hub',
    bad: hub("publicNetworkAccess: «'Enabled'»", "publicNetworkAccess: 'Disabled'"),
    good: hub("publicNetworkAccess: 'Disabled'", "publicNetworkAccess: 'Enabled'"),
  },
  {
    rule: 'AML104',
    format: 'bicep',
    of: 'with the network of its workspace',
    bad: network('Disabled', ''),
    good: network('AllowOnlyApprovedOutbound', '').replaceAll(/[«»]/g, ''),
    unknown: `param p string\n${network('Disabled', 'egressPublicNetworkAccess: p')
      .replaceAll(/[«»]/g, '')
      .replace('Access: p', 'Access: «p»')}`,
  },
  {
    rule: 'AML104',
    format: 'bicep',
    of: 'with a network that is not known',
    bad: network('Disabled', ''),
    good: network('AllowInternetOutbound', '').replaceAll(/[«»]/g, ''),
    unknown: `param p string\n${network('Disabled', '').replaceAll(/[«»]/g, '').replace("'Disabled'", '«p»')}`,
  },
];
