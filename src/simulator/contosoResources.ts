import { contosoEndpoints, resource } from './contosoEndpoints.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS as IDS } from './contosoIds.ts';
import type { ArmResource } from './scenario.ts';

export function contosoResources(): ArmResource[] {
  return [...resourceGroups(), ...workspaces(), ...contosoEndpoints(), ...accounts(), ...pipelineIdentity()];
}

function resourceGroups(): ArmResource[] {
  const group = (subscription: string, name: string, location: string): ArmResource => ({
    id: `${subscription}/resourceGroups/${name}`,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    tags: {},
    properties: { provisioningState: 'Succeeded' },
  });
  return [
    group(IDS.production, 'rg-fraud', 'eastus'),
    group(IDS.production, 'rg-assistant', 'eastus2'),
    group(IDS.production, 'rg-ai-services', 'eastus'),
    group(IDS.sandbox, 'rg-research', 'westeurope'),
  ];
}

function workspaces(): ArmResource[] {
  const make = (
    id: string,
    location: string,
    kind: string,
    workspaceId: string,
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    const [, , , , group] = id.split('/');
    const own = `${id.split('/').slice(0, 5).join('/')}/providers`;
    return resource(
      id,
      location,
      {
        friendlyName: '',
        description: '',
        storageAccount: `${own}/Microsoft.Storage/storageAccounts/${group?.replaceAll('-', '')}store`,
        keyVault: `${own}/Microsoft.KeyVault/vaults/kv-${group}`,
        applicationInsights: `${own}/Microsoft.Insights/components/appi-${group}`,
        containerRegistry: null,
        hbiWorkspace: false,
        provisioningState: 'Succeeded',
        v1LegacyMode: false,
        allowRoleAssignmentOnRG: true,
        publicNetworkAccess: 'Enabled',
        ipAllowlist: [],
        networkAcls: { defaultAction: 'Allow', bypass: '', ipRules: [], resourceAccessRules: [] },
        workspaceId,
        discoveryUrl: `https://${location}.api.azureml.ms/discovery`,
        mlFlowTrackingUri: `azureml://${location}.api.azureml.ms/mlflow/v1.0${id}`,
        ...more,
      },
      { kind, identity: { type: 'SystemAssigned', tenantId: CONTOSO.tenantId } },
    );
  };
  return [
    make(IDS.fraud, 'eastus', 'Default', 'f0a1d001-0000-4000-8000-000000000001'),
    make(IDS.hub, 'eastus2', 'Hub', 'f0a1d001-0000-4000-8000-000000000002'),
    make(IDS.assistant, 'eastus2', 'Project', 'f0a1d001-0000-4000-8000-000000000003', {
      hubResourceId: IDS.hub,
    }),
    make(IDS.research, 'westeurope', 'Default', 'f0a1d001-0000-4000-8000-000000000004'),
  ];
}

function accounts(): ArmResource[] {
  const make = (
    id: string,
    kind: string,
    disableLocalAuth: boolean,
    endpoint: string,
    more: Readonly<Record<string, unknown>> = {},
    location = 'eastus',
  ) => {
    const name = id.slice(id.lastIndexOf('/') + 1);
    return resource(
      id,
      location,
      {
        endpoint,
        provisioningState: 'Succeeded',
        customSubDomainName: name,
        disableLocalAuth,
        publicNetworkAccess: 'Enabled',
        networkAcls: { defaultAction: 'Allow', ipRules: [], virtualNetworkRules: [] },
        endpoints: { [kind]: endpoint },
        isMigrated: false,
        ...more,
      },
      { kind, sku: { name: 'S0' }, identity: { type: 'SystemAssigned', tenantId: CONTOSO.tenantId } },
    );
  };
  return [
    make(IDS.openAi, 'OpenAI', false, 'https://aoai-contoso.openai.azure.com/'),
    make(IDS.foundry, 'AIServices', true, 'https://ai-contoso.cognitiveservices.azure.com/', {
      allowProjectManagement: true,
    }),
    make(IDS.language, 'TextAnalytics', true, 'https://lang-contoso.cognitiveservices.azure.com/'),
    // Without a subdomain of its own: the global address, with a region header beside the key.
    make(
      IDS.translator,
      'TextTranslation',
      false,
      'https://api.cognitive.microsofttranslator.com/',
      { customSubDomainName: null },
      'westeurope',
    ),
    make(IDS.speech, 'SpeechServices', false, 'https://speech-contoso.cognitiveservices.azure.com/'),
    make(IDS.multi, 'CognitiveServices', false, 'https://multi-contoso.cognitiveservices.azure.com/', {
      publicNetworkAccess: 'Disabled',
    }),
  ];
}

function pipelineIdentity(): ArmResource[] {
  return [
    resource(IDS.pipelineIdentity, 'eastus', { tenantId: CONTOSO.tenantId, ...APPS.pipelineIdentity }),
    {
      id: `${IDS.pipelineIdentity}/federatedIdentityCredentials/github`,
      name: 'github',
      type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
      properties: {
        issuer: 'https://token.actions.githubusercontent.com',
        subject: `repo:${CONTOSO.repository}:environment:${CONTOSO.environment}`,
        audiences: ['api://AzureADTokenExchange'],
      },
    },
  ];
}
