// The one source of schemas/inventory.schema.json. A test holds the two together, and one holds it to what is collected.

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const flag = { type: 'boolean' };
const key = { type: 'string', minLength: 1 };

/** Fields that nobody knows are mistakes. */
function own(properties: object, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function listOf(name: string): object {
  return { type: 'array', items: { $ref: `#/$defs/${name}` } };
}

const origin = { $ref: '#/$defs/origin' };

/** Known with its value, absent, or unknown with the reason. */
function fact(value: object): object {
  return {
    type: 'object',
    discriminator: { propertyName: 'state' },
    required: ['state'],
    oneOf: [
      own({ state: { const: 'known' }, value, origin }, ['origin']),
      own({ state: { const: 'absent' }, origin }, ['origin']),
      own({ state: { const: 'unknown' }, reason: { $ref: '#/$defs/unknownReason' }, origin }, ['origin']),
    ],
  };
}

const textFact = { $ref: '#/$defs/textFact' };
const flagFact = { $ref: '#/$defs/flagFact' };
const textsFact = { $ref: '#/$defs/textsFact' };
const numbersFact = { $ref: '#/$defs/numbersFact' };
const identity = { $ref: '#/$defs/identity' };
const connectionsFact = { $ref: '#/$defs/privateEndpointConnections' };

const common = { key, id: key, name: text, origin, tags: { type: 'object', additionalProperties: text } };

function resource(kind: string | readonly string[], properties: object): object {
  const kinds = typeof kind === 'string' ? { const: kind } : { enum: kind };
  return own({ kind: kinds, ...common, ...properties });
}

const PARTS = [
  'resources',
  'deployments',
  'connections',
  'computes',
  'datastores',
  'accounts',
  'role-assignments',
  'role-assignments-elsewhere',
  'role-definitions',
  'deny-assignments',
  'eligible-assignments',
  'active-assignments',
  'classic-administrators',
  'delegations',
  'management-groups',
  'federated-credentials',
  'diagnostic-settings',
  'activity-log',
  'directory',
  'applications',
];

const principalType = { enum: ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'Unknown'] };
const grant = {
  id: key,
  roleId: key,
  principalId: key,
  principalType,
  scope: key,
  condition: text,
  origin,
};

const position = { type: 'integer', minimum: 1 };

const definitions = {
  origin: {
    type: 'object',
    discriminator: { propertyName: 'kind' },
    required: ['kind'],
    oneOf: [
      own({ kind: { const: 'azure' }, id: text, apiVersion: text }),
      own({ kind: { const: 'graph' }, path: text }),
      own({
        kind: { const: 'file' },
        file: text,
        line: position,
        column: position,
        endLine: position,
        endColumn: position,
      }),
    ],
  },
  unknownReason: own({
    kind: {
      enum: [
        'missing-permission',
        'unresolved-expression',
        'api-version',
        'throttled',
        'unexpected-answer',
        'not-read',
      ],
    },
    detail: text,
  }),
  textFact: fact(text),
  flagFact: fact(flag),
  textsFact: fact(texts),
  numbersFact: fact({ type: 'object', additionalProperties: { type: 'number' } }),
  privateEndpointConnections: fact({ type: 'array', items: own({ id: text, status: text }) }),
  identity: own({
    systemAssigned: textFact,
    userAssigned: { type: 'array', items: own({ key, principalId: textFact }) },
  }),
  gap: own(
    { part: { enum: PARTS }, scope: text, operation: text, reason: { $ref: '#/$defs/unknownReason' } },
    ['operation'],
  ),
  scopeCoverage: own(
    {
      scope: key,
      state: { enum: ['complete', 'partial', 'unreadable'] },
      gaps: listOf('gap'),
      nothing: { enum: ['not-found', 'empty'] },
    },
    ['nothing'],
  ),
  permission: own(
    { actions: texts, notActions: texts, dataActions: texts, notDataActions: texts, condition: text },
    ['condition'],
  ),
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
    ],
  },
  roleDefinition: own({
    roleId: key,
    roleName: text,
    type: { enum: ['BuiltInRole', 'CustomRole'] },
    assignableScopes: texts,
    permissions: listOf('permission'),
    origin,
  }),
  roleAssignment: own({ ...grant, conditionVersion: text, createdOn: text, delegatedManagedIdentity: text }, [
    'condition',
    'conditionVersion',
    'createdOn',
    'delegatedManagedIdentity',
  ]),
  eligibleAssignment: own({ ...grant, memberType: text, endDateTime: text }, [
    'condition',
    'memberType',
    'endDateTime',
  ]),
  activeAssignment: own(
    {
      ...grant,
      assignmentType: { enum: ['Assigned', 'Activated'] },
      memberType: text,
      startDateTime: text,
      endDateTime: text,
      roleAssignmentId: text,
    },
    ['condition', 'memberType', 'startDateTime', 'endDateTime', 'roleAssignmentId'],
  ),
  denyAssignment: own(
    {
      id: key,
      name: text,
      scope: key,
      doNotApplyToChildScopes: flag,
      permissions: listOf('permission'),
      principals: texts,
      excludePrincipals: texts,
      condition: text,
      origin,
    },
    ['condition'],
  ),
  delegation: own({
    id: key,
    scope: text,
    managedByTenantId: text,
    authorizations: { type: 'array', items: own({ principalId: key, displayName: text, roleId: key }) },
    origin,
  }),
  classicAdministrator: own({ id: key, subscriptionId: text, emailAddress: text, role: text, origin }),
  principal: own({
    id: key,
    type: principalType,
    displayName: textFact,
    userType: textFact,
    accountEnabled: flagFact,
    transitiveMembers: textsFact,
    owners: textsFact,
    servicePrincipalType: textFact,
    appId: textFact,
    exists: flagFact,
    origin,
  }),
  application: own({
    objectId: key,
    appId: key,
    displayName: text,
    owners: textsFact,
    passwords: fact({
      type: 'array',
      items: own({ keyId: text, startDateTime: text, endDateTime: text }),
    }),
    origin,
  }),
  federatedCredential: own({
    key,
    name: text,
    holder: own({ kind: { enum: ['application', 'managed-identity'] }, id: key }),
    issuer: textFact,
    subject: textFact,
    audiences: textsFact,
    claimsMatchingExpression: textFact,
    origin,
  }),
};

/** JSON Schema (2020-12) of an inventory snapshot, version 1. */
export const inventorySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Inventory snapshot',
  description: 'What an audit looked at, before any judgement. No value of a secret is ever in it.',
  ...own(
    {
      schemaVersion: { const: '1' },
      collectedAt: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' },
      tenantId: text,
      scopes: listOf('scopeCoverage'),
      interrupted: flag,
      resources: listOf('resource'),
      roleDefinitions: listOf('roleDefinition'),
      roleAssignments: listOf('roleAssignment'),
      eligibleAssignments: listOf('eligibleAssignment'),
      activeAssignments: listOf('activeAssignment'),
      denyAssignments: listOf('denyAssignment'),
      delegations: listOf('delegation'),
      classicAdministrators: listOf('classicAdministrator'),
      principals: listOf('principal'),
      applications: listOf('application'),
      federatedCredentials: listOf('federatedCredential'),
      managementGroups: { type: 'object', additionalProperties: texts },
    },
    ['tenantId'],
  ),
  $defs: definitions,
} as const;
