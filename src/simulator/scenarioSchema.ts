// The one source of schemas/scenario.schema.json. A test holds the two together.

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const guid = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  title: 'a GUID',
};
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
const status = { type: 'integer', minimum: 100, maximum: 599 };
const access = { enum: ['read', 'write', 'none'] };
const headers = { type: 'object', additionalProperties: { type: 'string' } };
const armResources = { type: 'array', items: { $ref: '#/$defs/armResource' } };

/** An object of the scenario's own: fields that nobody knows are mistakes. */
function own(properties: object, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

const armResource = {
  type: 'object',
  description: 'An ARM resource exactly as a GET answers it.',
  properties: {
    id: {
      type: 'string',
      pattern: '^/(subscriptions/|providers/)',
      title: 'a whole ARM id, such as /subscriptions/…',
    },
    name: { type: 'string' },
    type: { type: 'string' },
    location: { type: ['string', 'null'] },
    kind: { type: ['string', 'null'] },
    tags: { type: ['object', 'null'] },
    properties: { type: 'object' },
  },
  required: ['id'],
};

function armResourceWith(properties: object, required: readonly string[]): object {
  return {
    $ref: '#/$defs/armResource',
    type: 'object',
    properties: { properties: { type: 'object', properties, required } },
    required: ['properties'],
  };
}

const deployment = {
  latencyMs: count,
  statuses: {
    type: 'array',
    items: status,
    description: 'Statuses of the first requests, one each; later requests are answered normally.',
  },
  answers: {
    type: 'array',
    items: own({ status, headers, body: {} }),
    description: 'Given in turn, then from the start again. A body that is a text is sent as it is.',
  },
  logs: { type: 'string', description: 'What getLogs answers.' },
};

const bucket = own(
  { size: { type: 'integer', minimum: 1 }, refillPerSecond: { type: 'number', minimum: 0 } },
  ['size', 'refillPerSecond'],
);

const filesByPath = { type: 'object', additionalProperties: { type: 'string' } };
const filesByCommit = {
  type: 'object',
  propertyNames: { pattern: '^[0-9a-f]{40}$', title: 'the 40 digits of a commit' },
  additionalProperties: filesByPath,
};

const definitions = {
  armResource,
  subscription: {
    type: 'object',
    description: 'As `GET /subscriptions/{id}` answers it. One with another tenantId belongs to that tenant.',
    properties: { id: text, subscriptionId: guid, tenantId: guid, displayName: text, state: text },
    required: ['subscriptionId'],
  },
  roleDefinition: armResourceWith(
    {
      roleName: { type: 'string' },
      permissions: {
        type: 'array',
        items: {
          type: 'object',
          properties: { actions: texts, notActions: texts, dataActions: texts, notDataActions: texts },
        },
      },
      assignableScopes: texts,
    },
    ['permissions'],
  ),
  roleAssignment: armResourceWith({ roleDefinitionId: text, principalId: text, scope: text }, [
    'roleDefinitionId',
    'principalId',
  ]),
  principal: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device'] },
      displayName: text,
      userType: { enum: ['Member', 'Guest'] },
      accountEnabled: flag,
      members: { ...texts, description: 'Object ids of the direct members of a group.' },
      owners: { ...texts, description: 'Object ids of who may change a group or a service principal.' },
    },
    required: ['id', 'type'],
  },
  federatedCredential: {
    type: 'object',
    properties: {
      name: text,
      issuer: {
        ...text,
        description:
          'https://token.actions.githubusercontent.com stands for the GitHub issuer that the simulator plays, https://oidc.prod-aks.azure.com/… for its cluster issuer.',
      },
      subject: text,
      audiences: texts,
      claimsMatchingExpression: {
        ...text,
        description: 'Microsoft Graph shows it in place of the subject; nobody signs in by it.',
      },
    },
    required: ['issuer', 'subject'],
  },
  activityLogEvent: {
    type: 'object',
    description: 'An event exactly as the activity log answers it.',
    properties: {
      eventTimestamp: text,
      operationName: { type: 'object', properties: { value: text }, required: ['value'] },
      status: { type: 'object', properties: { value: text }, required: ['value'] },
      resourceId: text,
    },
    required: ['eventTimestamp', 'operationName', 'status', 'resourceId'],
  },
  application: own(
    {
      clientId: guid,
      principalId: { ...text, description: 'Object id of the service principal.' },
      displayName: text,
      type: { enum: ['Application', 'ManagedIdentity'] },
      tenantId: guid,
      federatedCredentials: { type: 'array', items: { $ref: '#/$defs/federatedCredential' } },
      secrets: { type: 'array', items: own({ value: text, expiresOn: text }, ['value']) },
      enabled: flag,
      blockedByConditionalAccess: flag,
      assignmentRequired: flag,
      objectId: { ...guid, description: 'Object id of the app registration.' },
      owners: { ...texts, description: 'Object ids of the owners of the app registration.' },
      graphPermissions: {
        ...texts,
        description: 'Application permissions of Microsoft Graph, such as Directory.Read.All.',
      },
    },
    ['clientId', 'principalId'],
  ),
  credentials: own({
    primaryKey: { type: ['string', 'null'] },
    secondaryKey: { type: ['string', 'null'] },
    key1: text,
    key2: text,
  }),
  scoring: own({ ...deployment, deployments: { type: 'object', additionalProperties: own(deployment) } }),
  github: own(
    {
      repository: { type: 'string', pattern: '^[^/]+/[^/]+$', title: 'OWNER/NAME' },
      repositoryId: count,
      ownerId: count,
      visibility: { enum: ['public', 'private', 'internal'] },
      event: text,
      ref: { type: 'string', pattern: '^refs/', title: 'a whole ref, such as refs/heads/main' },
      sha: text,
      environment: text,
      actor: text,
      workflow: text,
      workflowFile: text,
      immutableSubject: { ...flag, description: 'Subjects of the form repo:OWNER@ID/REPO@ID:…' },
      subject: { ...text, description: 'A customised subject, whole.' },
      idTokenPermission: { ...flag, description: 'False plays a job without id-token: write.' },
      pullRequest: own(
        {
          number: count,
          head: own({ ref: text, sha: text, repository: text }),
          base: own({ ref: text, sha: text }),
          author: text,
          files: {
            type: 'array',
            items: own({ filename: text, status: text, previousFilename: text, patch: { type: 'string' } }, [
              'filename',
            ]),
          },
          comments: { type: 'array', items: own({ author: text, body: text }, ['author', 'body']) },
          reviewComments: {
            type: 'array',
            items: own({ author: text, path: text, line: count, body: text }, ['author', 'path', 'body']),
          },
        },
        ['number'],
      ),
      files: {
        ...filesByPath,
        description:
          "Files of the repository at the run's commit and at the head of its branch: path to text.",
      },
      commits: { ...filesByCommit, description: 'The same at other commits, by their 40 digits.' },
      contentsPermission: { ...flag, description: 'False plays a job without contents: read.' },
      permissions: {
        ...own({ contents: access, 'pull-requests': access, issues: access, 'security-events': access }),
        description: 'What the token of the job may do; what is not named it may not. All when left out.',
      },
      tokenLogin: { ...text, description: 'Who posts with the token: github-actions[bot] when left out.' },
      codeScanning: own({
        enabled: { ...flag, description: 'False plays a private repository without GitHub Code Security.' },
        pendingLooks: {
          ...count,
          description: 'How often an upload is still being processed; 1 when left out.',
        },
        errors: { ...texts, description: 'What the processing of an upload ends with.' },
      }),
      rateLimits: own({
        requests: { ...count, description: 'Primary: requests in a window; 1000 when left out.' },
        windowSeconds: { ...count, description: '3600 when left out.' },
        changes: {
          ...count,
          description: 'Secondary: changes before there must be a pause; 80 when left out.',
        },
        retryAfterSeconds: { ...count, description: '60 when left out.' },
      }),
      otherRepositories: {
        type: 'array',
        items: own(
          {
            repository: { type: 'string', pattern: '^[^/]+/[^/]+$', title: 'OWNER/NAME' },
            visibility: { enum: ['public', 'private', 'internal'] },
            readable: {
              ...flag,
              description: 'True: the token of the run may read it, though it is not public.',
            },
            commits: filesByCommit,
          },
          ['repository', 'commits'],
        ),
      },
    },
    ['repository'],
  ),
  fault: own(
    {
      match: own(
        {
          method: { type: 'string', pattern: '^[A-Za-z]+$' },
          path: {
            ...text,
            description:
              '`*` stands for anything within a segment, `**` for anything. Without a slash in front it may start anywhere.',
          },
        },
        ['path'],
      ),
      times: { ...count, description: 'How many requests are hit; all when left out.' },
      skip: { ...count, description: 'How many matching requests are let through first.' },
      afterEffect: { ...flag, description: 'The request takes effect first; only its answer is lost.' },
      status,
      headers,
      body: {},
      delayMs: count,
      reset: flag,
      truncate: { ...count, description: 'Bytes of the body that are sent before the connection closes.' },
    },
    ['match'],
  ),
};

/** JSON Schema (2020-12) of a scenario file. */
export const scenarioSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Scenario of the Azure simulator',
  description: 'A tenant, its resources and a repository, as the simulator plays them.',
  ...own(
    {
      $schema: { type: 'string' },
      schemaVersion: { enum: ['1', 1] },
      tenantId: guid,
      tenantName: text,
      subscriptions: { type: 'array', items: { $ref: '#/$defs/subscription' } },
      managementGroups: armResources,
      resources: armResources,
      roleDefinitions: { type: 'array', items: { $ref: '#/$defs/roleDefinition' } },
      roleAssignments: { type: 'array', items: { $ref: '#/$defs/roleAssignment' } },
      denyAssignments: armResources,
      roleEligibilityScheduleInstances: armResources,
      roleAssignmentScheduleInstances: armResources,
      registrationAssignments: armResources,
      classicAdministrators: armResources,
      activityLog: { type: 'array', items: { $ref: '#/$defs/activityLogEvent' } },
      principals: { type: 'array', items: { $ref: '#/$defs/principal' } },
      applications: { type: 'array', items: { $ref: '#/$defs/application' } },
      credentials: { type: 'object', additionalProperties: { $ref: '#/$defs/credentials' } },
      scoring: { type: 'object', additionalProperties: { $ref: '#/$defs/scoring' } },
      github: { $ref: '#/$defs/github' },
      faults: { type: 'array', items: { $ref: '#/$defs/fault' } },
      apiVersions: { type: 'object', additionalProperties: texts },
      pageSize: { type: 'integer', minimum: 1 },
      rateLimits: own({ reads: bucket, writes: bucket, deletes: bucket }),
      longRunning: own({
        mode: { enum: ['synchronous', 'asynchronous'] },
        durationMs: count,
        retryAfterSeconds: count,
        outcome: { enum: ['Succeeded', 'Failed', 'Canceled'] },
      }),
    },
    ['schemaVersion', 'tenantId', 'subscriptions', 'resources'],
  ),
  $defs: definitions,
} as const;

/** The same for a file of faults: an array of them. */
export const faultsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Faults of the Azure simulator',
  type: 'array',
  items: { $ref: '#/$defs/fault' },
  $defs: { fault: definitions.fault },
} as const;
