import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { PolicyFile } from '../../src/policy/policy.ts';
import { parsePolicy } from '../../src/policy/policyFile.ts';
import { policySchema } from '../../src/policy/policySchema.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';

const NAME = '.github/aml-policy.yml';
const GUID = '11111111-2222-3333-4444-555555555555';
const SHA = '0123456789abcdef0123456789abcdef01234567';

async function read(text: string): Promise<PolicyFile> {
  const parsed = await parsePolicy(text, NAME);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.file;
}

/** Without the file's name in front. */
async function problems(text: string): Promise<readonly string[]> {
  const parsed = await parsePolicy(text, NAME);
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.replace(`${NAME}:`, ''));
}

/** Policies that say everything there is to say, one way or the other. */
const GOOD: Readonly<Record<string, string>> = {
  empty: '',
  'of comments alone': '# nothing yet\n',
  'of a document that is nothing': '---\n',
  'of every key': `version: 1
extends: [org/policies/aml.yml@${SHA}, base.yml]
profile: aml-token-ok
fail-on: medium
fail-on-incomplete: false
require: [directory, pim]
personas: [pedantic]
new-rules: enforce
max-exemption-days: 30
allowed-principals:
  - principal: ${GUID}
    reason: break glass
    name: emergency
allowed-scopes:
  - { scope: /providers/Microsoft.Management/managementGroups/platform, reason: the platform team }
rules:
  AML001: high
  AML007: { severity: medium, max-key-age-days: 30 }
  AML101:
    allowed-public-endpoints:
      - { endpoint: public-*, reason: a demo for everybody }
  AML203: { endpoints-per-identity: 2 }
  AML301: { max-scope: resource-group }
  AML309: { min-owners: 1, max-owners: 4 }
  AML310: { max-standing-days: 10 }
  AML601: { allowed-issuers: [{ issuer: 'https://github.example.com/_services/token', reason: ours }] }
  AML702: { allowed-registries: [contoso, azureml] }
  AML704: { max-idle-deployment-days: 10 }
  orphaned-assignment: off
exemptions:
  - rule: [AML101, endpoint-without-diagnostics]
    resource: '*/onlineEndpoints/fraud'
    reason: moves in spring
    owner: team-ml
    expires-on: 2027-01-31
enforce:
  profile: entra-only
  fail-on: high
  fail-on-incomplete: true
  require: [directory]
  personas: [regular]
  new-rules: enforce
  max-exemption-days: 60
  closed: [allowed-principals, baseline]
  rules:
    AML001: high
    AML007: { severity: low, max-key-age-days: 90, exemptions: false }
    AML702: { allowed-registries: [contoso] }
`,
};

/** Each with all that is to be said of it. */
const BAD: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'an unknown key': ['fail-ob: high\n', ['1:1: "fail-ob" is not known here; did you mean fail-on?']],
  'a key in other letters': ['Fail-On: high\n', ['1:1: "Fail-On" is not known here; did you mean fail-on?']],
  'another severity': [
    'fail-on: hihg\n',
    ['1:10: fail-on: must be high, medium, low, info or never, not "hihg"; did you mean high?'],
  ],
  'a rule that there is not': [
    'rules:\n  AML1001: high\n',
    ['2:3: rules: "AML1001" is not known here; did you mean AML001?'],
  ],
  'a rule in other letters': [
    'rules: { aml001: high }\n',
    ['1:10: rules: "aml001" is not known here; did you mean AML001?'],
  ],
  'a rule by id and by name': [
    'rules:\n  AML001: high\n  online-endpoint-key-auth: off\n',
    ['3:29: rules.online-endpoint-key-auth: is AML001 once more'],
  ],
  'an option of another rule': [
    'rules: { AML001: { max-key-age-days: 3 } }\n',
    ['1:20: rules.AML001: "max-key-age-days" is not known here; there is severity'],
  ],
  'a number out of bounds': [
    'rules: { AML007: { max-key-age-days: 0 } }\n',
    ['1:38: rules.AML007.max-key-age-days: must be 1 to 3650, not 0'],
  ],
  'a fraction': [
    'max-exemption-days: 1.5\n',
    ['1:21: max-exemption-days: must be a whole number, not a number'],
  ],
  'a rule that says nothing': ['rules: { AML007: {} }\n', ['1:18: rules.AML007: is empty']],
  'a mapping without anything': ['rules:\n', ['1:7: rules: must be a mapping, not nothing']],
  'a list at the top': ['- fail-on: high\n', ['1:1: must be a mapping, not a list']],
  'another version': ['version: 2\n', ['1:10: version: must be 1, not 2']],
  'a word for a truth': [
    'fail-on-incomplete: yes\n',
    ['1:21: fail-on-incomplete: must be true or false, not a text'],
  ],
  'an allowed principal without reason': [
    `allowed-principals: [{ principal: ${GUID} }]\n`,
    ['1:22: allowed-principals[0]: lacks reason'],
  ],
  'a reason of blanks': [
    `allowed-scopes: [{ scope: /, reason: '  ' }]\n`,
    ['1:38: allowed-scopes[0].reason: must be a reason in words, not "  "'],
  ],
  'a principal by its name': [
    'allowed-principals: [{ principal: alice, reason: x }]\n',
    ['1:35: allowed-principals[0].principal: must be a principal\'s object id, a GUID, not "alice"'],
  ],
  'an exemption that lacks all': [
    'exemptions:\n  - rule: AML001\n',
    ['2:5: exemptions[0]: lacks resource and reason and owner and expires-on'],
  ],
  'a day that there is not': [
    'exemptions: [{ rule: AML001, resource: x, reason: y, owner: z, expires-on: 2027-02-29 }]\n',
    ['1:76: exemptions: there is no day 2027-02-29'],
  ],
  'an exemption from the audit itself': [
    'exemptions: [{ rule: AML901, resource: x, reason: y, owner: z, expires-on: 2027-02-28 }]\n',
    ['1:22: exemptions: AML901 is about the audit itself and cannot be exempted'],
  ],
  'a resource that cannot be understood': [
    'exemptions: [{ rule: AML001, resource: a//b, reason: y, owner: z, expires-on: 2027-02-28 }]\n',
    ['1:40: exemptions: this resource cannot be understood: it has two slashes in a row'],
  ],
  'an owner that is a number': [
    'exemptions: [{ rule: AML001, resource: x, reason: y, owner: 7, expires-on: 2027-02-28 }]\n',
    ['1:61: exemptions[0].owner: must be a text, not a whole number; put it in quotes'],
  ],
  'a floor that binds nobody': [
    'enforce: { fail-on: never }\n',
    ['1:21: enforce.fail-on: must be info, low, medium or high, not "never"'],
  ],
  'a floor that turns a rule off': [
    'enforce: { rules: { AML001: off } }\n',
    ['1:29: enforce.rules.AML001: must be high, medium, low or info, not "off"'],
  ],
  'a key twice': ['fail-on: high\nfail-on: low\n', ['2:1: fail-on is there already']],
  'two documents': [
    'fail-on: high\n---\nfail-on: low\n',
    ['2:1: Source contains multiple documents; please use YAML.parseAllDocuments()'],
  ],
  'an alias': [
    'fail-on: &a high\nnew-rules: *a\n',
    ['2:12: new-rules: an alias (*name) is not taken here; write the value out'],
  ],
  'a merge key': [
    'enforce: { "<<": { fail-on: high } }\n',
    [
      '1:12: enforce: "<<" is not known here; there is profile, fail-on, fail-on-incomplete, require, personas, new-rules, max-exemption-days, inline-exemptions, exemptions-in-changes, closed, rules',
    ],
  ],
  'a list entry twice': ['require: [pim, pim]\n', ['1:16: require: "pim" is there already']],
  'what is no YAML': ['fail-on: "high\n', ['2:1: Missing closing "quote']],
};

describe('a policy file', () => {
  it.each(Object.keys(GOOD))('%s is fine', async (name) => {
    expect(await problems(GOOD[name] ?? '')).toEqual([]);
  });

  it.each(Object.keys(BAD))('with %s is refused, with line and column', async (name) => {
    const [text, expected] = BAD[name] ?? ['', []];
    expect(await problems(text)).toEqual(expected);
  });

  it('has all its mistakes said at once, in the order of the lines', async () => {
    const text = `fail-on: none
rules:
  AML01: off
  AML007:
    max-key-age-days: ninety
exemptions:
  - rule: AML001
    resource: x
    owner: y
    expires-on: soon
`;
    expect((await problems(text)).map((problem) => problem.split(' ')[0])).toEqual([
      '1:10:',
      '3:3:',
      '5:23:',
      '7:5:',
      '10:17:',
    ]);
  });

  it('nested thousands deep is refused, and not a crash', async () => {
    const said = await problems(`rules: ${'['.repeat(50_000)}`);
    expect(said[0]).toMatch(/: is nested too deeply$/);
  });

  it('that is hardly YAML at all has only the first of its errors said', async () => {
    expect(await problems('"'.repeat(1_000))).toHaveLength(20);
  });

  it('says foreign words short and in quotes', async () => {
    const [problem = ''] = await problems(`"a\\n::error::${'x'.repeat(500)}": 1\n`);
    expect(problem).toContain(String.raw`"a\n::error::xxx`);
    expect(problem.length).toBeLessThan(600);
  });

  it('takes rules by name, dates as text, and says where everything stands', async () => {
    const file = await read(GOOD['of every key'] ?? '');
    expect(file.said.get('AML307.severity')).toMatchObject({
      value: 'off',
      place: { file: NAME, line: 29, column: 24 },
    });
    expect(file.said.get('AML007.max-key-age-days')).toMatchObject({
      value: 30,
      place: { line: 18, column: 49 },
    });
    expect(file.exemptions).toEqual([
      {
        ruleIds: ['AML101', 'AML703'],
        resource: '*/onlineEndpoints/fraud',
        reason: 'moves in spring',
        owner: 'team-ml',
        expiresOn: '2027-01-31',
        place: {
          file: NAME,
          line: 31,
          column: 5,
          endLine: expect.any(Number),
          endColumn: expect.any(Number),
        },
      },
    ]);
    expect(file.extends.map(({ value, place }) => [value, place.line])).toEqual([
      [`org/policies/aml.yml@${SHA}`, 2],
      ['base.yml', 2],
    ]);
    expect(file.allowed.map(({ list, value }) => [list, value])).toEqual([
      ['allowed-principals', GUID],
      ['allowed-scopes', '/providers/Microsoft.Management/managementGroups/platform'],
      ['allowed-public-endpoints', 'public-*'],
      ['allowed-issuers', 'https://github.example.com/_services/token'],
    ]);
    expect([...file.floor.closed.keys()]).toEqual(['allowed-principals', 'baseline']);
    expect([...file.floor.unexemptible.keys()]).toEqual(['AML007']);
    expect(file.floor.bounds.get('AML001.severity')?.value).toBe('high');
  });

  it('shows regular findings whatever personas it names', async () => {
    expect((await read('personas: [auditor]\n')).said.get('personas')?.value).toEqual(['regular', 'auditor']);
    expect((await read('personas: []\n')).said.get('personas')?.value).toEqual(['regular']);
  });
});

describe('the published schema', () => {
  const validate = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
  }).compile(policySchema);
  /** What only a reader of the words themselves can tell. */
  const BEYOND = new Set([
    'a rule by id and by name',
    'a day that there is not',
    'an exemption from the audit itself',
    'a resource that cannot be understood',
    'a key twice',
    'two documents',
    'an alias',
    'what is no YAML',
  ]);

  it.each(Object.keys(GOOD))('takes a policy %s', (name) => {
    const value: unknown = parse(GOOD[name] ?? '');
    if (value !== null) expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(Object.keys(BAD).filter((name) => !BEYOND.has(name)))('refuses %s', (name) => {
    expect(validate(parse(BAD[name]?.[0] ?? ''))).toBe(false);
  });

  it('describes its own examples', () => {
    for (const example of policySchema.examples ?? [])
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  test('has a description for every key, and every rule under id and name', () => {
    const { rules, enforce } = policySchema.properties ?? {};
    for (const schema of [rules, enforce?.properties?.['rules']]) {
      expect(Object.keys(schema?.properties ?? {})).toEqual(ALL_RULES.flatMap(({ id, name }) => [id, name]));
    }
    const silent = (properties: typeof policySchema.properties) =>
      Object.entries(properties ?? {}).filter(([, { description }]) => description === undefined);
    expect(silent(policySchema.properties)).toEqual([]);
    expect(silent(enforce?.properties)).toEqual([]);
  });
});
