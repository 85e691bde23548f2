import type { Schema } from '../policy/policySchema.ts';

const duration: Schema = {
  type: 'string',
  pattern: '^\\d{1,9}(?:\\.\\d{1,3})?(?:ms|s|m|h)$',
  title: 'a duration such as 800ms, 30s or 2m',
};
const file: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 1_000,
  description: 'Path from the root of the repository.',
};
const text: Schema = { type: 'string', maxLength: 100_000 };
const pattern: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 1_000,
  description: 'Regular expression in the syntax of RE2, found anywhere in the text.',
};
const expression: Schema = { type: 'string', minLength: 1, maxLength: 1_000, description: 'JMESPath.' };
const status: Schema = { type: 'integer', minimum: 100, maximum: 599 };
const statusText: Schema = {
  type: 'string',
  pattern: '^[1-5](?:xx|\\d\\d)(?: *, *[1-5](?:xx|\\d\\d))*$',
  title: '200, 2xx, or several with commas',
};

function own(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties,
    ...(required.length === 0 ? {} : { required }),
  };
}

const headerCheck = own('What the header must be like.', {
  equals: text,
  contains: text,
  matches: pattern,
  present: { type: 'boolean' },
});

const expect: Schema = own('What each answer must be like; 2xx and a body that is not empty when left out.', {
  status: { anyOf: [status, statusText], description: 'Status of the answer. 2xx when left out.' },
  'max-latency': { ...duration, description: 'Longest time of each request.' },
  p50: { ...duration, description: 'Longest median of the latencies of this case.' },
  p95: { ...duration, description: 'Longest 95th percentile.' },
  p99: { ...duration, description: 'Longest 99th percentile.' },
  body: own('The body as text.', { equals: text, contains: text, matches: pattern }),
  json: { description: 'Members that must stand in the answer, at any depth, with these values.' },
  schema: { ...file, description: 'File with a JSON Schema (2020-12) that the answer must fit.' },
  query: {
    type: 'array',
    minItems: 1,
    maxItems: 200,
    description: 'JMESPath expressions and what they must come to.',
    items: own(
      'One expression.',
      {
        expression,
        equals: { description: 'The value it must come to.' },
        contains: { ...text, description: 'A text that must stand in the text it comes to.' },
        matches: pattern,
        'at-least': { type: 'number' },
        'at-most': { type: 'number' },
      },
      ['expression'],
    ),
  },
  golden: own(
    'A JSON file that the answer must be equal to, numbers within a tolerance.',
    {
      file,
      absolute: { type: 'number', minimum: 0, description: 'Numbers may be so far apart.' },
      relative: { type: 'number', minimum: 0, description: 'The same, as a share of the expected number.' },
    },
    ['file'],
  ),
  shape: {
    type: 'array',
    minItems: 1,
    maxItems: 200,
    description: 'Lengths of lists within lists.',
    items: own(
      'One list.',
      {
        at: { ...expression, description: 'JMESPath of the list; the whole answer when left out.' },
        is: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          description: 'Its length, the length of each of its entries, and so on. "*" stands for any.',
          items: { anyOf: [{ type: 'integer', minimum: 0 }, { enum: ['*'] }] },
        },
      },
      ['is'],
    ),
  },
  headers: {
    type: 'array',
    minItems: 1,
    maxItems: 100,
    description: 'Headers of the answer.',
    items: {
      ...headerCheck,
      properties: { name: { $ref: '#/$defs/headerName' }, ...headerCheck.properties },
      required: ['name'],
    },
  },
  size: own('Length of the body in bytes.', {
    'at-least': { type: 'integer', minimum: 0 },
    'at-most': { type: 'integer', minimum: 0 },
  }),
});

const settings: Readonly<Record<string, Schema>> = {
  repeat: {
    type: 'integer',
    minimum: 1,
    maximum: 100_000,
    description: 'How many requests are measured. 1 when left out.',
  },
  concurrency: {
    type: 'integer',
    minimum: 1,
    maximum: 200,
    description: 'How many of them are under way at a time. 1 when left out.',
  },
  'warm-up': {
    type: 'integer',
    minimum: 0,
    maximum: 1_000,
    description: 'Requests before that, which count for nothing. The input warm-up-requests when left out.',
  },
  timeout: {
    ...duration,
    description: 'How long one request may take. The input request-timeout when left out.',
  },
  deployment: {
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9-]{1,62}[A-Za-z0-9]$',
    title: 'the name of a deployment',
    description: 'Deployment to send to, whatever the traffic. The input deployment wins.',
  },
};

/** What a suite file may say: published as schemas/suite.schema.json, and what `parseSuite` goes by. */
export const suiteSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/org/aml-endpoint-action/main/schemas/suite.schema.json',
  title: 'Suite of aml-endpoint score',
  ...own(
    'Requests to an endpoint and what their answers must be like. ${NAME} in a text stands for the environment variable of that name, which the input suite-env must list; $${ stands for ${ itself.',
    {
      defaults: own('What holds for each case that does not say otherwise.', settings),
      cases: {
        type: 'array',
        minItems: 1,
        maxItems: 1_000,
        description: 'In the order in which they are sent.',
        items: own(
          'One request and what its answers must be like.',
          {
            name: {
              type: 'string',
              pattern: '\\S',
              maxLength: 200,
              title: 'a name in words',
              description: 'Must be its own.',
            },
            request: own('What is sent. One of json, text, form and file.', {
              json: { description: 'Sent as JSON.' },
              text: { ...text, description: 'Sent as it is.' },
              form: {
                type: 'array',
                maxItems: 1_000,
                description: 'Sent as application/x-www-form-urlencoded.',
                items: own('One field.', { name: text, value: text }, ['name', 'value']),
              },
              file: { ...file, description: 'Sent byte by byte.' },
              'content-type': {
                type: 'string',
                pattern: '^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:; ?[A-Za-z0-9-]+=[A-Za-z0-9-]+)?$',
                title: 'a content type such as application/json',
                description:
                  'application/json for json and *.json files, text/plain for text, application/octet-stream for other files when left out.',
              },
            }),
            headers: {
              type: 'array',
              maxItems: 50,
              description: 'Further headers of the request.',
              items: own(
                'One header.',
                { name: { $ref: '#/$defs/headerName' }, value: { type: 'string', maxLength: 4_000 } },
                ['name', 'value'],
              ),
            },
            ...settings,
            expect,
          },
          ['name', 'request'],
        ),
      },
    },
    ['cases'],
  ),
  $defs: {
    headerName: {
      type: 'string',
      pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$",
      title: 'the name of a header',
    },
  },
} as const satisfies Schema & { readonly $schema: string; readonly $id: string };
