import {
  connectionsFact,
  fact,
  flagFact,
  identity,
  key,
  numbersFact,
  origin,
  own,
  text,
  textFact,
  textsFact,
} from './schemaPieces.ts';

const common = { key, id: key, name: text, origin, tags: { type: 'object', additionalProperties: text } };

function resource(kind: string | readonly string[], properties: object): object {
  const kinds = typeof kind === 'string' ? { const: kind } : { enum: kind };
  return own({ kind: kinds, ...common, ...properties });
}

/** One kind of resource each, told apart by `kind`. */
export const resourceSchemas = {
  resource: {
    type: 'object',
    discriminator: { propertyName: 'kind' },
    required: ['kind'],
    oneOf: [
      resource('workspace', {
        workspaceKind: textFact,
        identity,
        publicNetworkAccess: textFact,
        ipAllowlist: textsFact,
        allowPublicAccessWhenBehindVnet: flagFact,
        isolationMode: textFact,
        outboundFqdns: textsFact,
        systemDatastoresAuthMode: textFact,
        allowRoleAssignmentOnResourceGroup: flagFact,
        hub: textFact,
        primaryUserAssignedIdentity: textFact,
        storageAccount: textFact,
        keyVault: textFact,
        containerRegistry: textFact,
        privateEndpointConnections: connectionsFact,
        createdAt: textFact,
      }),
      resource('online-endpoint', {
        workspace: textFact,
        authMode: textFact,
        publicNetworkAccess: textFact,
        compute: textFact,
        scoringUri: textFact,
        identity,
        traffic: numbersFact,
        mirrorTraffic: numbersFact,
        provisioningState: textFact,
        createdAt: textFact,
        keysRegeneratedAt: textFact,
        diagnosticCategories: textsFact,
      }),
      resource('batch-endpoint', { workspace: textFact, authMode: textFact, provisioningState: textFact }),
      resource('serverless-endpoint', {
        workspace: textFact,
        authMode: textFact,
        modelId: textFact,
        createdAt: textFact,
        keysRegeneratedAt: textFact,
      }),
      resource(['online-deployment', 'batch-deployment'], {
        endpoint: textFact,
        egressPublicNetworkAccess: textFact,
        environmentVariables: fact({
          type: 'array',
          // A value has no place here.
          items: own({ name: text, shape: { enum: ['empty', 'reference', 'literal'] }, looksLike: text }, [
            'looksLike',
          ]),
        }),
        model: textFact,
        appInsightsEnabled: flagFact,
        provisioningState: textFact,
        createdAt: textFact,
      }),
      resource('connection', {
        parent: textFact,
        authType: textFact,
        isSharedToAll: flagFact,
        category: textFact,
        target: textFact,
      }),
      resource('compute', {
        workspace: textFact,
        computeType: textFact,
        identity,
        disableLocalAuth: flagFact,
        sshPublicAccess: textFact,
        remoteLoginPortPublicAccess: textFact,
        enableNodePublicIp: flagFact,
      }),
      resource('datastore', { workspace: textFact, datastoreType: textFact, credentialsType: textFact }),
      resource('ai-services-account', {
        accountKind: textFact,
        identity,
        disableLocalAuth: flagFact,
        publicNetworkAccess: textFact,
        networkDefaultAction: textFact,
        ipRules: textsFact,
        subnetRules: textsFact,
        restrictOutboundNetworkAccess: flagFact,
        allowedFqdns: textsFact,
        privateEndpointConnections: connectionsFact,
        createdAt: textFact,
        keysRegeneratedAt: textFact,
      }),
      resource('search-service', { disableLocalAuth: flagFact, publicNetworkAccess: textFact }),
      resource('managed-identity', { principalId: textFact, clientId: textFact }),
      resource('pipeline-step', {
        login: textFact,
        exposures: {
          type: 'array',
          items: own({ kind: text, what: text, origin: { $ref: '#/$defs/origin' } }),
        },
      }),
    ],
  },
};
