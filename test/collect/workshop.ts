import { contoso } from '../../src/simulator/contoso.ts';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import type { ArmResource, Scenario } from '../../src/simulator/scenario.ts';

/** Looks real, opens nothing. */
export const SECRETS = {
  storageKey: `${'Q'.repeat(84)}A1==`,
  jwt: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl',
  password: 'correct-horse-battery-staple',
  sas: 'https://store.blob.core.windows.net/models?sv=2024-11-04&sig=c2lnbmF0dXJlLW9mLW5vYm9keS1hdC1hbGw%3D',
  clientSecret: 'abc8Q~nobodys.secret.of.the.right.form12',
} as const;

const network = `${IDS.production}/resourceGroups/rg-network/providers`;
export const WORKSHOP = {
  /** In another group than what runs as it. */
  sharedIdentity: `${network}/Microsoft.ManagedIdentity/userAssignedIdentities/id-shared`,
  searchById: `${network}/Microsoft.Search/searchServices/search-by-id`,
  searchByName: `${network}/Microsoft.Search/searchServices/search-by-name`,
  searchUnconnected: `${network}/Microsoft.Search/searchServices/search-unconnected`,
  compute: `${IDS.fraud}/computes/cpu-cluster`,
  datastore: `${IDS.fraud}/datastores/workspaceblobstore`,
  secretDeployment: `${IDS.fraudKey}/deployments/blue`,
  project: `${IDS.foundry}/projects/assistant`,
  delegation: `${IDS.production}/providers/Microsoft.ManagedServices/registrationAssignments/5e1e0000-0000-4000-8000-000000000001`,
  /** A principal of the directory, and nobody's member. */
  stranger: '7e0b1a00-0000-4000-8000-0000000000aa',
} as const;

export function child(
  parent: string,
  type: string,
  name: string,
  properties: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>> = {},
): ArmResource {
  return { id: `${parent}/${type}/${name}`, name, type: '', properties, ...rest };
}

export function assignment(
  principalId: string,
  role: string,
  scope: string,
  principalType = 'ServicePrincipal',
): ArmResource {
  const name = `${principalId.slice(0, 8)}-${role.slice(0, 4)}-4000-8000-${principalId.slice(-12)}`;
  return {
    id: `${scope === '/' ? '' : scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      scope,
      principalId,
      principalType,
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
    },
  };
}

export const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const DAY_MS = 24 * 60 * 60 * 1_000;

export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString();
}

/** Contoso with something of every kind that is collected, and an auditor (`APPS.reader`) who may read all of it. */
export function workshop(changes: Partial<Scenario> = {}): Scenario {
  const base = contoso();
  return {
    ...base,
    resources: [...base.resources.map(changeResource), ...moreResources()],
    roleAssignments: [...base.roleAssignments, assignment(APPS.reader.principalId, READER, IDS.root)],
    roleAssignmentScheduleInstances: [activated()],
    registrationAssignments: [delegation()],
    classicAdministrators: [
      {
        id: `${IDS.production}/providers/Microsoft.Authorization/classicAdministrators/1001`,
        name: '1001',
        type: 'Microsoft.Authorization/classicAdministrators',
        properties: { emailAddress: 'owner@contoso.com', role: 'ServiceAdministrator;AccountAdministrator' },
      },
    ],
    activityLog: [
      regeneration(IDS.fraudKey, daysAgo(40), 'Succeeded'),
      regeneration(IDS.fraudKey, daysAgo(20), 'Succeeded'),
      regeneration(IDS.fraudKey, daysAgo(10), 'Failed'),
      regeneration(IDS.openAi, daysAgo(5), 'Succeeded'),
    ],
    principals: base.principals.map((one) =>
      one.id === PEOPLE.engineers ? { ...one, owners: [PEOPLE.chen] } : one,
    ),
    applications: base.applications.map((one) => {
      switch (one.clientId) {
        case APPS.reader.clientId:
          return { ...one, graphPermissions: ['Directory.Read.All'] };
        case APPS.legacy.clientId:
          return {
            ...one,
            owners: [PEOPLE.erin],
            federatedCredentials: [
              {
                name: 'flexible',
                issuer: 'https://token.actions.githubusercontent.com',
                subject: 'unused',
                claimsMatchingExpression: "claims['sub'] matches 'repo:contoso/*'",
              },
            ],
          };
        default:
          return one;
      }
    }),
    ...changes,
  };
}

function changeResource(one: ArmResource): ArmResource {
  switch (one.id) {
    case IDS.fraud:
      return {
        ...one,
        tags: { owner: 'fraud-team', 'db-password': SECRETS.password, note: SECRETS.jwt },
        identity: {
          type: 'SystemAssigned,UserAssigned',
          principalId: '5a5a0000-0000-4000-8000-00000000000A',
          userAssignedIdentities: {
            [WORKSHOP.sharedIdentity]: { principalId: '5A5A0000-0000-4000-8000-00000000000b' },
          },
        },
        properties: {
          ...one.properties,
          systemDatastoresAuthMode: 'AccessKey',
          managedNetwork: {
            isolationMode: 'AllowOnlyApprovedOutbound',
            outboundRules: {
              pypi: { type: 'FQDN', destination: '*.pypi.org' },
              storage: { type: 'PrivateEndpoint', destination: { serviceResourceId: '/x' } },
            },
          },
          privateEndpointConnections: [
            {
              id: `${network}/Microsoft.Network/privateEndpoints/pe`,
              properties: { privateLinkServiceConnectionState: { status: 'Approved' } },
            },
          ],
        },
      };
    case WORKSHOP.secretDeployment:
      return {
        ...one,
        properties: {
          ...one.properties,
          environmentVariables: {
            STORAGE: SECRETS.storageKey,
            API_PASSWORD: SECRETS.password,
            CALLER: SECRETS.jwt,
            MODEL: SECRETS.sas,
            CLIENT: SECRETS.clientSecret,
            FROM_CONNECTION: '${{azureml://connections/search/credentials/key}}',
            LOG_LEVEL: 'info',
            EMPTY: '',
          },
        },
      };
    default:
      return one;
  }
}

function moreResources(): ArmResource[] {
  const ml = `${IDS.fraud}`;
  const search = (id: string, disableLocalAuth: boolean): ArmResource => ({
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    type: 'Microsoft.Search/searchServices',
    location: 'eastus',
    properties: { disableLocalAuth, publicNetworkAccess: 'enabled' },
  });
  return [
    child(ml, 'computes', 'cpu-cluster', {
      computeType: 'AmlCompute',
      disableLocalAuth: false,
      properties: { remoteLoginPortPublicAccess: 'Enabled', enableNodePublicIp: true },
    }),
    child(ml, 'datastores', 'workspaceblobstore', {
      datastoreType: 'AzureBlob',
      accountName: 'rgfraudstore',
      credentials: { credentialsType: 'AccountKey', secrets: null },
    }),
    child(ml, 'connections', 'search', {
      authType: 'ApiKey',
      category: 'CognitiveSearch',
      target: 'https://search-by-id.search.windows.net/',
      isSharedToAll: true,
      credentials: null,
      metadata: { ResourceId: WORKSHOP.searchById },
    }),
    child(ml, 'connections', 'search2', {
      authType: 'AAD',
      category: 'CognitiveSearch',
      target: 'https://search-by-name.search.windows.net',
    }),
    child(ml, 'connections', 'store', {
      authType: 'SAS',
      category: 'AzureBlob',
      target: SECRETS.sas,
    }),
    child(IDS.foundry, 'projects', 'assistant', { displayName: 'assistant' }),
    child(WORKSHOP.project, 'connections', 'openai', {
      authType: 'ApiKey',
      category: 'AzureOpenAI',
      target: 'https://x/',
    }),
    child(IDS.openAi, 'connections', 'app-insights', {
      authType: 'ApiKey',
      category: 'AppInsights',
      target: 'https://y/',
    }),
    search(WORKSHOP.searchById, false),
    search(WORKSHOP.searchByName, true),
    search(WORKSHOP.searchUnconnected, true),
    {
      id: WORKSHOP.sharedIdentity,
      name: 'id-shared',
      type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
      location: 'eastus',
      properties: {
        tenantId: CONTOSO.tenantId,
        principalId: '5a5a0000-0000-4000-8000-00000000000b',
        clientId: '5a5a0000-0000-4000-8000-0000000000cb',
      },
    },
    child(WORKSHOP.sharedIdentity, 'federatedIdentityCredentials', 'plain', {
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:contoso/fraud-model:pull_request',
      audiences: ['api://AzureADTokenExchange'],
    }),
    child(WORKSHOP.sharedIdentity, 'federatedIdentityCredentials', 'wide', {
      issuer: 'https://token.actions.githubusercontent.com',
      audiences: ['api://AzureADTokenExchange'],
      claimsMatchingExpression: { value: "claims['sub'] matches 'repo:contoso/*'", languageVersion: 1 },
    }),
    child(`${IDS.fraudKey}/providers/Microsoft.Insights`, 'diagnosticSettings', 'to-law', {
      workspaceId: `${network}/Microsoft.OperationalInsights/workspaces/law`,
      logs: [
        { category: 'AmlOnlineEndpointTrafficLog', enabled: true },
        { category: 'AmlOnlineEndpointConsoleLog', enabled: false },
      ],
    }),
  ];
}

function regeneration(resourceId: string, eventTimestamp: string, status: string) {
  return {
    eventTimestamp,
    operationName: {
      value: resourceId.includes('Cognitive')
        ? 'Microsoft.CognitiveServices/accounts/regenerateKey/action'
        : 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/regenerateKeys/action',
    },
    status: { value: status },
    resourceId,
  };
}

function activated(): ArmResource {
  const name = 'ac71a7ed-0000-4000-8000-000000000001';
  return {
    id: `${IDS.production}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignmentScheduleInstances',
    properties: {
      scope: IDS.production,
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635`,
      principalId: PEOPLE.amira,
      principalType: 'User',
      assignmentType: 'Activated',
      memberType: 'Direct',
      startDateTime: '2026-11-01T00:00:00Z',
      endDateTime: '2026-11-01T08:00:00Z',
      originRoleAssignmentId: `${IDS.production}/providers/Microsoft.Authorization/roleAssignments/X`,
    },
  };
}

function delegation(): ArmResource {
  return {
    id: WORKSHOP.delegation,
    name: '5e1e0000-0000-4000-8000-000000000001',
    type: 'Microsoft.ManagedServices/registrationAssignments',
    properties: {
      registrationDefinition: {
        properties: {
          managedByTenantId: 'FABFAB00-0000-4000-8000-000000000001',
          authorizations: [
            {
              principalId: 'FABFAB00-0000-4000-8000-0000000000aa',
              principalIdDisplayName: 'Fabrikam operators',
              roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
            },
          ],
        },
      },
    },
  };
}

/** Contoso has no application of this kind: one that may do exactly these operations at the scope. */
export function limitedTo(
  scenario: Scenario,
  application: { readonly principalId: string },
  actions: readonly string[],
  scope: string,
  notActions: readonly string[] = [],
): Scenario {
  const guid = `11417ed0-0000-4000-8000-${application.principalId.slice(-12)}`;
  return {
    ...scenario,
    roleDefinitions: [
      ...scenario.roleDefinitions,
      {
        id: `/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
        name: guid,
        type: 'Microsoft.Authorization/roleDefinitions',
        properties: {
          roleName: `Limited ${guid.slice(-2)}`,
          type: 'CustomRole',
          assignableScopes: [IDS.root],
          permissions: [{ actions, notActions, dataActions: [], notDataActions: [] }],
        },
      },
    ],
    roleAssignments: [...scenario.roleAssignments, assignment(application.principalId, guid, scope)],
  };
}
