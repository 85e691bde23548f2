import { SEVERITIES } from '../findings/finding.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import type { Dial, DialValue } from './dials.ts';
import { DEFAULT_GATE } from './gate.ts';
import { REQUIREMENTS } from './requirements.ts';

/** One key of a policy file whose value has a tighter and a looser side; schema and docs are made from these. */
export interface PolicyKey {
  readonly key: string;
  readonly dial: Dial;
  readonly preset: DialValue;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly meaning: string;
}

/** An option of one rule, as it stands below the rule. */
export interface RuleOption extends PolicyKey {
  readonly rule: string;
}

export const PERSONAS = ['regular', 'pedantic', 'auditor'] as const;
export const SEVERITIES_AND_OFF = [...SEVERITIES, 'off'] as const;
/** An exemption may end so many days from today, unless a policy says otherwise. */
export const MAX_EXEMPTION_DAYS = 90;

/** What each file adds to. In `enforce`, `closed` names that to which no other file may add. */
export const CLOSABLE = [
  'allowed-principals',
  'allowed-scopes',
  'allowed-public-endpoints',
  'allowed-issuers',
  'exemptions',
  'baseline',
  'severities',
] as const;
export type Closable = (typeof CLOSABLE)[number];
/** Those of them whose entries are something that is fine, and why. */
export type AllowedList = Exclude<Closable, 'exemptions' | 'baseline' | 'severities'>;

const days = (most: number) => ({ type: 'integer', minimum: 1, maximum: most });

/** Keys of the file itself. */
export const POLICY_KEYS: readonly PolicyKey[] = [
  {
    key: 'profile',
    dial: { kind: 'order', order: ['entra-only', 'aml-token-ok'] },
    preset: DEFAULT_SETTINGS.profile,
    schema: { enum: ['entra-only', 'aml-token-ok'] },
    meaning:
      'entra-only: callers should come with Entra tokens. aml-token-ok: AML tokens are good enough, AML002 only informs.',
  },
  {
    key: 'fail-on',
    dial: { kind: 'order', order: ['info', 'low', 'medium', 'high', 'never'] },
    preset: DEFAULT_GATE.failOn,
    schema: { enum: [...SEVERITIES, 'never'] },
    meaning: 'The least severity that fails a run. The input fail-on wins over it.',
  },
  {
    key: 'fail-on-incomplete',
    dial: { kind: 'order', order: [true, false] },
    preset: DEFAULT_GATE.failOnIncomplete,
    schema: { type: 'boolean' },
    meaning: 'Whether a run fails when something that counts could not be looked at. The input wins over it.',
  },
  {
    key: 'require',
    dial: { kind: 'all' },
    preset: DEFAULT_GATE.require,
    schema: { type: 'array', maxItems: 10, uniqueItems: true, items: { enum: [...REQUIREMENTS] } },
    meaning:
      'What else must be readable: directory (Microsoft Graph), pim, expressions. The input wins over it.',
  },
  {
    key: 'personas',
    dial: { kind: 'all' },
    preset: DEFAULT_GATE.personas,
    schema: { type: 'array', maxItems: 10, uniqueItems: true, items: { enum: [...PERSONAS] } },
    meaning: 'Whose findings are shown and can fail a run. regular is always among them.',
  },
  {
    key: 'new-rules',
    dial: { kind: 'order', order: ['enforce', 'notice'] },
    preset: 'notice',
    schema: { enum: ['notice', 'enforce'] },
    meaning:
      'Whether a rule that came in a minor version counts at once, or is of severity info until the next major version.',
  },
  {
    key: 'max-exemption-days',
    dial: { kind: 'most' },
    preset: MAX_EXEMPTION_DAYS,
    schema: days(3650),
    meaning: 'An exemption may end at most so many days from today.',
  },
  {
    key: 'inline-exemptions',
    dial: { kind: 'order', order: [false, true] },
    preset: true,
    schema: { type: 'boolean' },
    meaning: 'Whether comments in the files themselves (aml: exempt[…]) exempt anything.',
  },
  {
    key: 'exemptions-in-changes',
    dial: { kind: 'order', order: [false, true] },
    preset: false,
    schema: { type: 'boolean' },
    meaning:
      'Whether comments that exempt count in the very pull request that brings them. Without it they count once they are merged.',
  },
];

/** Options of single rules. */
export const RULE_OPTIONS: readonly RuleOption[] = [
  {
    rule: 'AML007',
    key: 'max-key-age-days',
    dial: { kind: 'most' },
    preset: DEFAULT_SETTINGS.maxKeyAgeDays,
    schema: days(3650),
    meaning: 'Older keys are findings.',
  },
  {
    rule: 'AML203',
    key: 'endpoints-per-identity',
    dial: { kind: 'most' },
    preset: DEFAULT_SETTINGS.endpointsPerIdentity,
    schema: { type: 'integer', minimum: 1, maximum: 10_000 },
    meaning: 'More endpoints that run as one identity are a finding.',
  },
  {
    rule: 'AML301',
    key: 'max-scope',
    dial: { kind: 'order', order: ['endpoint', 'workspace', 'resource-group', 'subscription'] },
    preset: DEFAULT_SETTINGS.maxScope,
    schema: { enum: ['subscription', 'resource-group', 'workspace', 'endpoint'] },
    meaning: 'The widest scope at which a role may carry operations on endpoints.',
  },
  {
    rule: 'AML309',
    key: 'min-owners',
    dial: { kind: 'least' },
    preset: DEFAULT_SETTINGS.owners.min,
    schema: { type: 'integer', minimum: 0, maximum: 1_000 },
    meaning: 'Fewer owners of a subscription are a finding.',
  },
  {
    rule: 'AML309',
    key: 'max-owners',
    dial: { kind: 'most' },
    preset: DEFAULT_SETTINGS.owners.max,
    schema: { type: 'integer', minimum: 1, maximum: 1_000 },
    meaning: 'More owners of a subscription are a finding.',
  },
  {
    rule: 'AML310',
    key: 'max-standing-days',
    dial: { kind: 'most' },
    preset: DEFAULT_SETTINGS.maxStandingDays,
    schema: { type: 'integer', minimum: 0, maximum: 3_650 },
    meaning: 'A privileged role that is held for longer without an end is a finding.',
  },
  {
    rule: 'AML702',
    key: 'allowed-registries',
    dial: { kind: 'only' },
    preset: DEFAULT_SETTINGS.allowedRegistries,
    schema: {
      type: 'array',
      maxItems: 200,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 100 },
    },
    meaning:
      "Registries that models may come from, beside the workspace's own. An empty list lets every registry be.",
  },
  {
    rule: 'AML704',
    key: 'max-idle-deployment-days',
    dial: { kind: 'most' },
    preset: DEFAULT_SETTINGS.maxIdleDeploymentDays,
    schema: days(3650),
    meaning: 'A deployment without traffic for longer is a finding.',
  },
];

/** A list of what is fine, with a reason for each, as it stands below a rule. */
export interface RuleList {
  readonly rule: string;
  readonly key: AllowedList;
  readonly field: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly meaning: string;
}

export const RULE_LISTS: readonly RuleList[] = [
  {
    rule: 'AML101',
    key: 'allowed-public-endpoints',
    field: 'endpoint',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 1_000,
      description:
        'Name or ARM id of an online endpoint; * stands for any characters. Letter case does not count.',
    },
    meaning: 'Endpoints that are public on purpose, each with a reason.',
  },
  {
    rule: 'AML601',
    key: 'allowed-issuers',
    field: 'issuer',
    schema: {
      type: 'string',
      pattern: '^https://[^\\s?#]+$',
      maxLength: 500,
      title: 'the https address of an issuer, such as https://github.example.com/_services/token',
    },
    meaning:
      'Issuers of GitHub beside github.com (enterprise servers), each with a reason; for AML602 to AML605 as well.',
  },
];

const SEVERITY_DIAL: Dial = { kind: 'order', order: SEVERITIES_AND_OFF };
const DIALS: ReadonlyMap<string, Dial> = new Map([
  ...POLICY_KEYS.map(({ key, dial }) => [key, dial] as const),
  ...RULE_OPTIONS.map(({ rule, key, dial }) => [`${rule}.${key}`, dial] as const),
]);

/** The dial of a key as it is written in `PolicyFile.said`: `fail-on`, `AML007.max-key-age-days`, `AML001.severity`. */
export function dialOf(key: string): Dial {
  return DIALS.get(key) ?? SEVERITY_DIAL;
}

/** What holds where no policy says anything. Severities have no entry: each rule has its own. */
export const PRESETS: ReadonlyMap<string, DialValue> = new Map([
  ...POLICY_KEYS.map(({ key, preset }) => [key, preset] as const),
  ...RULE_OPTIONS.map(({ rule, key, preset }) => [`${rule}.${key}`, preset] as const),
]);
