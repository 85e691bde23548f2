import { SEVERITIES } from '../findings/finding.ts';
import { ALL_RULES } from '../rules/allRules.ts';
import { CLOSABLE, POLICY_KEYS, RULE_LISTS, RULE_OPTIONS, SEVERITIES_AND_OFF } from './policyKeys.ts';

/** The part of JSON Schema (2020-12) that this schema keeps to, and that `readNode` knows. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly (string | boolean)[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly minProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  /** Exactly one of them fits the kind of a value (mapping, list, single value). */
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const GUID = '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

const reason: Schema = {
  type: 'string',
  // Blanks alone are no reason.
  pattern: '\\S',
  maxLength: 1_000,
  title: 'a reason in words',
  description: 'Why that is fine. Mandatory.',
};

const scopeText: Schema = {
  type: 'string',
  pattern: '^/(?:[^\\s?#%]*)$',
  maxLength: 1_000,
  title: 'an ARM id: / or /subscriptions/… or /providers/Microsoft.Management/managementGroups/…',
};

function own(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    ...(required.length === 0 ? {} : { required }),
  };
}

function listOf(items: Schema, description: string, most = 1_000): Schema {
  return { type: 'array', maxItems: most, items, description };
}

const severity: Schema = {
  enum: SEVERITIES_AND_OFF,
  description:
    "Replaces the severity of the rule's findings, whatever makes one weigh more or less. off: the rule is not asked.",
};
const leastSeverity: Schema = {
  enum: SEVERITIES,
  description:
    'The least severity of its findings; it may not be off. What weighs more by itself keeps its weight.',
};
const exemptions: Schema = { const: false, description: 'Nothing that this rule finds may be exempted.' };

const optionsOf = (rule: string): Record<string, Schema> =>
  Object.fromEntries(
    RULE_OPTIONS.filter((option) => option.rule === rule).map(({ key, schema, meaning }) => [
      key,
      { ...schema, description: meaning },
    ]),
  );

const listsOf = (rule: string): Record<string, Schema> =>
  Object.fromEntries(
    RULE_LISTS.filter((list) => list.rule === rule).map(({ key, field, schema, meaning }) => [
      key,
      listOf(own({ [field]: schema, reason }, [field, 'reason']), meaning),
    ]),
  );

const ruleSettings = (rule: string): Schema => ({
  anyOf: [severity, { ...own({ severity, ...optionsOf(rule), ...listsOf(rule) }), minProperties: 1 }],
});

/** An empty list would let every registry be, which is no floor. */
const boundsOf = (rule: string): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(optionsOf(rule)).map(([key, schema]) => [
      key,
      schema.type === 'array' ? { ...schema, minItems: 1 } : schema,
    ]),
  );

const ruleFloor = (rule: string): Schema => ({
  anyOf: [
    leastSeverity,
    { ...own({ severity: leastSeverity, exemptions, ...boundsOf(rule) }), minProperties: 1 },
  ],
});

const WITH_OPTIONS = [...RULE_OPTIONS, ...RULE_LISTS].map(({ rule }) => rule);
const RULE_WORDS = ALL_RULES.flatMap(({ id, name }) => [id, name]);

/** Every rule under its id and under its name. */
function byRule(kind: 'rule' | 'floor'): Schema {
  return own(
    Object.fromEntries(
      ALL_RULES.flatMap(({ id, name, summary }) => {
        const definition = WITH_OPTIONS.includes(id) ? `${kind}-${id}` : kind;
        const entry: Schema = { $ref: `#/$defs/${definition}`, description: `${id} ${name}: ${summary}` };
        return [
          [id, entry],
          [name, entry],
        ];
      }),
    ),
  );
}

const topKeys = Object.fromEntries(
  POLICY_KEYS.map(({ key, schema, meaning }) => [key, { ...schema, description: meaning } as Schema]),
);

/** What a floor may say of a key: the loosest value would bind nobody, and is refused as a mistake. */
const topBounds = Object.fromEntries(
  POLICY_KEYS.map(({ key, dial, schema, meaning }) => [
    key,
    (dial.kind === 'order'
      ? { enum: dial.order.slice(0, -1), description: `Bound: ${meaning}` }
      : { ...schema, description: `Bound: ${meaning}` }) as Schema,
  ]),
);

const exemption = own(
  {
    rule: {
      anyOf: [
        { enum: RULE_WORDS },
        { type: 'array', minItems: 1, maxItems: 100, uniqueItems: true, items: { enum: RULE_WORDS } },
      ],
      description: 'Id or name of a rule, or a list of them.',
    },
    resource: {
      type: 'string',
      pattern: '\\S',
      maxLength: 1_000,
      title: 'an ARM id, the end of one, a name or a path, with * for any characters',
      description: 'What is exempted: an ARM id, the end of one, a name or a path, with wildcards.',
    },
    reason: { ...reason, description: 'Why this need not be mended now. Mandatory.' },
    owner: {
      type: 'string',
      pattern: '\\S',
      maxLength: 200,
      title: 'somebody in words',
      description: 'Who answers for it.',
    },
    'expires-on': {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      title: 'a day such as 2027-01-31',
      description: 'The last day on which it holds (UTC), at most max-exemption-days from today.',
    },
  },
  ['rule', 'resource', 'reason', 'owner', 'expires-on'],
);

/** JSON Schema of a policy file: editors complete by it, and this tool itself checks by it. */
export const policySchema: Schema & { readonly $schema: string; readonly $id: string } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/org/aml-endpoint-action/main/schemas/policy.schema.json',
  title: 'Policy of aml-endpoint audit',
  description:
    'What a team makes of the audit: severities, options, what is fine and why, exemptions. YAML, by default in .github/aml-policy.yml, at most 256 KiB. docs/policy.md says more.',
  ...own({
    version: { const: 1, description: 'Version of this format.' },
    extends: {
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 500 },
        {
          type: 'array',
          maxItems: 10,
          uniqueItems: true,
          items: { type: 'string', minLength: 1, maxLength: 500 },
        },
      ],
      description:
        'Policies that this one builds on: org/repo/path@commit (all 40 digits), or a path beside this file. Later ones win over earlier ones, this file over all of them.',
    },
    ...topKeys,
    'allowed-principals': listOf(
      own(
        {
          principal: { type: 'string', pattern: GUID, title: "a principal's object id, a GUID" },
          reason,
          name: { type: 'string', maxLength: 200, description: 'For the reader; nothing depends on it.' },
        },
        ['principal', 'reason'],
      ),
      'Principals that may hold what they hold: rules about roles leave them out. Each with a reason.',
    ),
    'allowed-scopes': listOf(
      own({ scope: scopeText, reason }, ['scope', 'reason']),
      'Scopes at which roles over endpoints may be given: AML301 and AML311 leave assignments at exactly these out. Each with a reason.',
    ),
    rules: {
      ...byRule('rule'),
      description: 'By id or name of a rule: a severity, off, or a mapping with severity and options.',
    },
    exemptions: listOf(exemption, 'Findings that need not be mended for a while.', 5_000),
    enforce: {
      ...own({
        ...topBounds,
        closed: {
          type: 'array',
          maxItems: 10,
          uniqueItems: true,
          items: { enum: CLOSABLE },
          description:
            'Lists to which no other file may add anything. baseline: no baseline file may be used. severities: no other file may set a severity but high, nor turn a rule off.',
        },
        rules: {
          ...byRule('floor'),
          description:
            'By id or name of a rule: the least severity, or a mapping with it, bounds for options, and exemptions: false.',
        },
      }),
      description: 'A floor: files that build on this one, and inputs, may only be as strict or stricter.',
    },
  }),
  examples: [
    {},
    {
      version: 1,
      extends: 'contoso/policies/aml.yml@0123456789abcdef0123456789abcdef01234567',
      'fail-on': 'medium',
      rules: { AML203: 'off', 'key-not-rotated': { severity: 'medium', 'max-key-age-days': 60 } },
    },
  ],
  $defs: {
    rule: { anyOf: [severity, { ...own({ severity }), minProperties: 1 }] },
    floor: { anyOf: [leastSeverity, { ...own({ severity: leastSeverity, exemptions }), minProperties: 1 }] },
    ...Object.fromEntries(
      [...new Set(WITH_OPTIONS)].flatMap((rule) => [
        [`rule-${rule}`, ruleSettings(rule)],
        [`floor-${rule}`, ruleFloor(rule)],
      ]),
    ),
  },
};
