/** The form of a baseline, published for editors; `parseBaseline` checks the same by hand. */
export const baselineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/org/aml-endpoint-action/main/schemas/baseline.schema.json',
  title: 'Baseline of aml-endpoint',
  description:
    'What an audit found when somebody began: findings that do not count. Written by audit --write-baseline, one entry per line, sorted. It holds no line numbers, no messages and no secret, but ids of resources.',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'tool', 'findings'],
  properties: {
    schemaVersion: { const: '1' },
    tool: {
      description: 'What wrote the file.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'version'],
      properties: { name: { type: 'string' }, version: { type: 'string' } },
    },
    findings: {
      description: 'No fingerprint stands twice.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['ruleId', 'ruleName', 'resource', 'fingerprint', 'count'],
        properties: {
          ruleId: { description: 'The rule of the findings.', type: 'string', pattern: '^AML\\d{3}$' },
          ruleName: { description: 'For people.', type: 'string' },
          resource: {
            description: 'ARM id, object id, or path and name of a declaration. For people.',
            type: 'string',
          },
          fingerprint: {
            description:
              'What makes the findings the same ones next time: rule, resource, and what else tells them apart.',
            type: 'string',
            pattern: '^[0-9a-f]{64}$',
          },
          count: {
            description: 'How many findings with this fingerprint are known; more than that count.',
            type: 'integer',
            minimum: 1,
            maximum: Number.MAX_SAFE_INTEGER,
          },
        },
      },
    },
  },
} as const;
