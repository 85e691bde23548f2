import { parseArmPath } from './armId.ts';
import { CONTOSO_IDS as IDS } from './contosoIds.ts';
import type { ArmResource } from './scenario.ts';

const SYSTEM_DATA = {
  createdAt: '2026-03-04T09:12:44.1Z',
  createdBy: 'Erin Walsh',
  createdByType: 'User',
  lastModifiedAt: '2026-09-17T14:02:10.5Z',
};

/** A resource with what its id says already filled in. */
export function resource(
  id: string,
  location: string,
  properties: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>> = {},
): ArmResource {
  const path = parseArmPath(id);
  return {
    id,
    name: path.names.at(-1) ?? '',
    type: path.type ?? '',
    location,
    tags: {},
    properties,
    ...rest,
  };
}

export function contosoEndpoints(): ArmResource[] {
  return [...managedEndpoints(), ...otherOnlineEndpoints(), ...batchEndpoints(), ...serverlessEndpoints()];
}

function online(
  id: string,
  location: string,
  authMode: string,
  traffic: Readonly<Record<string, number>>,
  more: Readonly<Record<string, unknown>> = {},
  rest: Readonly<Record<string, unknown>> = {},
): ArmResource[] {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const host = `${name}.${location}.inference.ml.azure.com`;
  const endpoint = resource(
    id,
    location,
    {
      description: null,
      authMode,
      provisioningState: 'Succeeded',
      compute: null,
      scoringUri: `https://${host}/score`,
      swaggerUri: `https://${host}/swagger.json`,
      traffic,
      mirrorTraffic: {},
      publicNetworkAccess: 'Enabled',
      properties: { 'azureml.onlineendpointid': id.toLowerCase() },
      ...more,
    },
    { kind: 'Managed', sku: null, identity: { type: 'SystemAssigned' }, systemData: SYSTEM_DATA, ...rest },
  );
  return [endpoint, ...Object.keys(traffic).map((deployment) => onlineDeployment(id, deployment, location))];
}

function onlineDeployment(endpoint: string, name: string, location: string): ArmResource {
  return resource(
    `${endpoint}/deployments/${name}`,
    location,
    {
      endpointComputeType: 'Managed',
      provisioningState: 'Succeeded',
      model: 'azureml://registries/contoso/models/fraud/versions/7',
      environmentId: 'azureml://registries/azureml/environments/sklearn-1.5/versions/32',
      instanceType: 'Standard_DS3_v2',
      appInsightsEnabled: true,
      egressPublicNetworkAccess: 'Enabled',
      environmentVariables: {},
      requestSettings: {
        maxConcurrentRequestsPerInstance: 1,
        maxQueueWait: 'PT0.5S',
        requestTimeout: 'PT5S',
      },
      scaleSettings: { scaleType: 'Default' },
    },
    { kind: 'Managed', sku: { name: 'Default', capacity: 1 }, systemData: SYSTEM_DATA },
  );
}

function managedEndpoints(): ArmResource[] {
  const reserved = { tags: { 'aml-endpoint-secondary': 'ci' } };
  return [
    ...online(IDS.fraudToken, 'eastus', 'AMLToken', { blue: 90, green: 10 }),
    ...online(IDS.fraudEntra, 'eastus', 'AADToken', { blue: 100 }),
    ...online(IDS.fraudKey, 'eastus', 'Key', { blue: 100 }),
    ...online(IDS.fraudReserved, 'eastus', 'Key', { blue: 100 }, {}, reserved),
    ...online(IDS.fraudPrivate, 'eastus', 'AADToken', { blue: 100 }, { publicNetworkAccess: 'Disabled' }),
    ...online(
      IDS.fraudCreating,
      'eastus',
      'AMLToken',
      {},
      { provisioningState: 'Creating', scoringUri: null, swaggerUri: null },
    ),
    ...online(IDS.fraudFailed, 'eastus', 'Key', {}, { provisioningState: 'Failed', swaggerUri: null }),
    ...online(IDS.churnKey, 'westeurope', 'Key', { blue: 100 }),
    ...online(IDS.churnKeyless, 'westeurope', 'Key', { blue: 100 }),
  ];
}

/** A Kubernetes endpoint has an address of its own cluster, here one that is reserved for documentation. */
function otherOnlineEndpoints(): ArmResource[] {
  return online(
    IDS.fraudEdge,
    'eastus',
    'Key',
    { blue: 100 },
    {
      compute: `${IDS.fraud}/computes/aks-edge`,
      scoringUri: 'http://203.0.113.14/api/v1/endpoint/fraud-edge/score',
      swaggerUri: 'http://203.0.113.14/api/v1/endpoint/fraud-edge/swagger.json',
    },
    { kind: 'K8S' },
  );
}

function batchEndpoints(): ArmResource[] {
  const host = 'fraud-nightly.eastus.inference.ml.azure.com';
  return [
    resource(
      IDS.fraudNightly,
      'eastus',
      {
        authMode: 'AADToken',
        scoringUri: `https://${host}/jobs`,
        swaggerUri: null,
        defaults: { deploymentName: 'scan' },
        provisioningState: 'Succeeded',
      },
      { kind: null, identity: { type: 'SystemAssigned' }, systemData: SYSTEM_DATA },
    ),
    resource(`${IDS.fraudNightly}/deployments/scan`, 'eastus', {
      compute: `${IDS.fraud}/computes/cpu-cluster`,
      provisioningState: 'Succeeded',
      resources: { instanceCount: 2 },
    }),
  ];
}

function serverlessEndpoints(): ArmResource[] {
  const make = (id: string, authMode: string, more: Readonly<Record<string, unknown>> = {}) =>
    resource(
      id,
      'eastus2',
      {
        authMode,
        modelSettings: { modelId: 'azureml://registries/azureml/models/Phi-4' },
        inferenceEndpoint: {
          uri: `https://${id.slice(id.lastIndexOf('/') + 1)}.eastus2.models.ai.azure.com`,
          headers: {},
        },
        contentSafety: { contentSafetyStatus: 'Enabled' },
        provisioningState: 'Succeeded',
        endpointState: 'Online',
        ...more,
      },
      { kind: 'MIR', sku: { name: 'Consumption' }, systemData: SYSTEM_DATA },
    );
  return [
    make(IDS.phiKey, 'Key'),
    make(IDS.phiEntra, 'AAD'),
    make(IDS.phiBoth, 'KeyAndAAD'),
    make(IDS.phiCreating, 'Key', {
      provisioningState: 'Creating',
      endpointState: 'Creating',
      inferenceEndpoint: null,
    }),
  ];
}
