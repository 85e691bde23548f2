// The one source of schemas/inventory.schema.json. A test holds the two together, and one holds it to what is collected.
import { accessSchemas } from './accessSchemas.ts';
import { resourceSchemas } from './resourceSchemas.ts';
import { fact, flag, key, listOf, own, text, textFact, texts } from './schemaPieces.ts';

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
  'files',
];

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
  unknownReason: own(
    {
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
      at: { $ref: '#/$defs/origin' },
    },
    ['at'],
  ),
  textFact: fact(text),
  flagFact: fact(flag),
  textsFact: fact(texts),
  numbersFact: fact({ type: 'object', additionalProperties: { type: 'number' } }),
  privateEndpointConnections: fact({ type: 'array', items: own({ id: text, status: text }) }),
  identity: own({
    systemAssigned: textFact,
    userAssigned: { type: 'array', items: own({ key, principalId: textFact }) },
  }),
  unresolvedExpression: own({ expression: text, why: text, type: text, origin: { $ref: '#/$defs/origin' } }, [
    'type',
  ]),
  writtenSecret: own(
    {
      kind: { enum: ['endpoint-key', 'connection-credential', 'key-output'] },
      resource: own({ kind: text, id: text, name: text }),
      path: text,
      length: { enum: ['short', 'long'] },
      origin: { $ref: '#/$defs/origin' },
      confidence: { enum: ['medium', 'low'] },
    },
    ['confidence'],
  ),
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
  ...resourceSchemas,
  ...accessSchemas,
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
      unresolved: listOf('unresolvedExpression'),
      writtenSecrets: listOf('writtenSecret'),
    },
    ['tenantId', 'unresolved', 'writtenSecrets'],
  ),
  $defs: definitions,
} as const;
