import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DialValue, isLooser, tighten } from '../../src/policy/dials.ts';
import { combinePolicies, type InputLayer, type PolicyLayer } from '../../src/policy/effectivePolicy.ts';
import type { PolicyFile } from '../../src/policy/policy.ts';
import { parsePolicy } from '../../src/policy/policyFile.ts';
import { dialOf, POLICY_KEYS, RULE_OPTIONS, SEVERITIES_AND_OFF } from '../../src/policy/policyKeys.ts';

const NOW = Date.UTC(2026, 10, 21, 23, 59, 59);
const GUID = '11111111-2222-3333-4444-555555555555';

async function file(text: string, name = 'p.yml'): Promise<PolicyFile> {
  const parsed = await parsePolicy(text, name);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.file;
}

/** Each file builds on all that stand before it. */
async function chain(...texts: readonly string[]): Promise<PolicyLayer[]> {
  const files = await Promise.all(texts.map((text, index) => file(text, `${index}.yml`)));
  return files.map((one, index) => ({ file: one, builtOn: new Set(files.slice(0, index)) }));
}

const given = (values: Readonly<Record<string, DialValue>>): InputLayer =>
  new Map(Object.entries(values).map(([key, value]) => [key, { value, name: `input ${key}` }]));

async function effective(texts: readonly string[], inputs: Readonly<Record<string, DialValue>> = {}) {
  const combined = combinePolicies(await chain(...texts), NOW, given(inputs));
  if (!combined.ok) throw new Error(combined.problems.join('\n'));
  return combined.policy;
}
async function problems(texts: readonly string[], inputs: Readonly<Record<string, DialValue>> = {}) {
  const combined = combinePolicies(await chain(...texts), NOW, given(inputs));
  return combined.ok ? [] : combined.problems;
}

describe('precedence', () => {
  it('without any file has the defaults of the contract', async () => {
    expect(await effective([])).toMatchObject({
      gate: { failOn: 'high', failOnIncomplete: true, personas: ['regular'], require: [] },
      settings: { profile: 'entra-only', maxKeyAgeDays: 90, owners: { min: 2, max: 3 } },
      maxExemptionDays: 90,
      newRules: 'notice',
      files: [],
    });
  });

  it('is default, extended policy, policy file, input', async () => {
    const texts = [
      'fail-on: low\nrequire: [pim]\nrules: { AML007: { severity: low, max-key-age-days: 10 } }\n',
      'fail-on: medium\nrules: { AML007: high }\n',
    ];
    const policy = await effective(texts, { require: ['directory'] });
    expect(policy.gate).toMatchObject({ failOn: 'medium', require: ['directory'], failOnIncomplete: true });
    expect(policy.settings.maxKeyAgeDays).toBe(10);
    expect(policy.severities.get('AML007')).toEqual({ set: 'high' });
    expect((await effective(texts, { 'fail-on': 'never' })).gate.failOn).toBe('never');
    expect(policy.files).toEqual(['0.yml', '1.yml']);
  });

  it('adds lists of what is fine, and exemptions, file by file', async () => {
    const allow = (id: string) => `allowed-principals: [{ principal: ${id}, reason: x }]\n`;
    const other = GUID.replace(/^1/, '2');
    expect((await effective([allow(GUID), allow(other)])).settings.allowedPrincipals).toEqual([GUID, other]);
  });

  it('replaces the list of registries: naming more allows more', async () => {
    const registries = (list: string) => `rules: { AML702: { allowed-registries: ${list} } }\n`;
    expect((await effective([registries('[a, b]'), registries('[c]')])).settings.allowedRegistries).toEqual([
      'c',
    ]);
  });
});

describe('a floor', () => {
  it.each([
    [
      'fail-on: medium',
      'fail-on: high',
      'fail-on: high is looser than what 0.yml:1:21 enforces: at least as strict as medium',
    ],
    [
      'fail-on-incomplete: true',
      'fail-on-incomplete: false',
      'fail-on-incomplete: false is looser than what 0.yml:1:32 enforces: true',
    ],
    [
      'require: [directory]',
      'require: [pim]',
      'require: ["pim"] is looser than what 0.yml:1:21 enforces: all of ["directory"]',
    ],
    [
      'personas: [pedantic]',
      'personas: [auditor]',
      'personas: ["regular", "auditor"] is looser than what 0.yml:1:22 enforces: all of ["regular", "pedantic"]',
    ],
    [
      'profile: entra-only',
      'profile: aml-token-ok',
      'profile: aml-token-ok is looser than what 0.yml:1:21 enforces: entra-only',
    ],
    [
      'new-rules: enforce',
      'new-rules: notice',
      'new-rules: notice is looser than what 0.yml:1:23 enforces: enforce',
    ],
    [
      'max-exemption-days: 30',
      'max-exemption-days: 31',
      'max-exemption-days: 31 is looser than what 0.yml:1:32 enforces: at most 30',
    ],
    [
      'rules: { AML001: medium }',
      'rules: { AML001: low }',
      'AML001.severity: low is looser than what 0.yml:1:29 enforces: at least as strict as medium',
    ],
    [
      'rules: { AML001: info }',
      'rules: { AML001: off }',
      'AML001.severity: off is looser than what 0.yml:1:29 enforces: at least as strict as info',
    ],
    [
      'rules: { AML007: { max-key-age-days: 30 } }',
      'rules: { key-not-rotated: { max-key-age-days: 60 } }',
      'AML007.max-key-age-days: 60 is looser than what 0.yml:1:49 enforces: at most 30',
    ],
    [
      'rules: { AML301: { max-scope: workspace } }',
      'rules: { AML301: { max-scope: resource-group } }',
      'AML301.max-scope: resource-group is looser than what 0.yml:1:42 enforces: at least as strict as workspace',
    ],
    [
      'rules: { AML309: { min-owners: 2 } }',
      'rules: { AML309: { min-owners: 1 } }',
      'AML309.min-owners: 1 is looser than what 0.yml:1:43 enforces: at least 2',
    ],
    [
      'rules: { AML702: { allowed-registries: [a] } }',
      'rules: { AML702: { allowed-registries: [] } }',
      'AML702.allowed-registries: [] is looser than what 0.yml:1:51 enforces: nothing but ["a"]',
    ],
  ])('of %s refuses %s, at its line', async (floor, loose, said) => {
    const [problem = '', ...others] = await problems([`enforce: { ${floor} }\n`, `${loose}\n`]);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^1\.yml:1:\d+: /);
    expect(problem.replace(/^\S+ /, '')).toBe(said);
  });

  it('refuses a looser input, by its name', async () => {
    expect(await problems(['enforce: { fail-on: medium }\n'], { 'fail-on': 'never' })).toEqual([
      'input fail-on: fail-on: never is looser than what 0.yml:1:21 enforces: at least as strict as medium',
    ]);
  });

  it('takes what is stricter, from files and inputs', async () => {
    const floor =
      'enforce: { fail-on: medium, rules: { AML007: { severity: low, max-key-age-days: 90 } } }\n';
    const policy = await effective([floor, 'rules: { AML007: { severity: high, max-key-age-days: 7 } }\n'], {
      'fail-on': 'info',
    });
    expect(policy.gate.failOn).toBe('info');
    expect(policy.severities.get('AML007')).toEqual({ set: 'high', atLeast: 'low' });
    expect(policy.settings.maxKeyAgeDays).toBe(7);
  });

  it('lifts defaults and what it builds on, without a word', async () => {
    const policy = await effective([
      'fail-on: never\nrules: { AML001: off, AML702: { allowed-registries: [x] } }\n',
      'enforce: { fail-on: low, require: [pim], rules: { AML001: high, AML002: high, AML702: { allowed-registries: [a] } } }\n',
    ]);
    expect(policy.gate).toMatchObject({ failOn: 'low', require: ['pim'] });
    expect(policy.severities.get('AML001')).toEqual({ set: 'high', atLeast: 'high' });
    expect(policy.severities.get('AML002')).toEqual({ atLeast: 'high' });
    // Nothing in common is no empty list, which would allow everything.
    expect(policy.settings.allowedRegistries).toEqual(['a']);
  });

  it('binds its own file, and one that stands beside it, before or after', async () => {
    expect(await problems(['fail-on: never\nenforce: { fail-on: high }\n'])).toHaveLength(1);
    const [floor, loose] = await Promise.all([
      file('enforce: { fail-on: low }\n', 'floor.yml'),
      file('fail-on: high\n', 'beside.yml'),
    ]);
    const alone = (one: PolicyFile): PolicyLayer => ({ file: one, builtOn: new Set() });
    for (const layers of [
      [alone(floor), alone(loose)],
      [alone(loose), alone(floor)],
    ]) {
      expect(combinePolicies(layers, NOW)).toMatchObject({
        ok: false,
        problems: [expect.stringMatching(/^beside\.yml:1:10: /)],
      });
    }
  });

  it('closes lists to other files, and not to its own', async () => {
    const own = `allowed-principals: [{ principal: ${GUID}, reason: x }]\nenforce: { closed: [allowed-principals, exemptions] }\n`;
    expect(await problems([own])).toEqual([]);
    const exemption =
      'exemptions: [{ rule: AML101, resource: x, reason: y, owner: z, expires-on: 2026-12-01 }]\n';
    expect(
      await problems([own, `allowed-principals: [{ principal: ${GUID}, reason: mine }]\n${exemption}`]),
    ).toEqual([
      '1.yml:1:22: allowed-principals: nothing may be added, as 0.yml:2:20 enforces',
      '1.yml:2:14: exemptions: nothing may be added, as 0.yml:2:20 enforces',
    ]);
  });

  it('closes severities, but for those that are high', async () => {
    const floor = 'rules: { AML204: low }\nenforce: { closed: [severities] }\n';
    expect(await problems([floor, 'rules: { AML001: high, AML007: { max-key-age-days: 9 } }\n'])).toEqual([]);
    expect(await problems([floor, 'rules: { AML001: medium, AML101: off }\n'])).toEqual([
      '1.yml:1:18: severities: nothing may be added, as 0.yml:2:20 enforces',
      '1.yml:1:34: severities: nothing may be added, as 0.yml:2:20 enforces',
    ]);
  });

  it('keeps a rule from being exempted by anybody', async () => {
    const floor = 'enforce: { rules: { AML001: { exemptions: false } } }\n';
    const exemption =
      'exemptions: [{ rule: [AML101, AML001], resource: x, reason: y, owner: z, expires-on: 2026-12-01 }]\n';
    expect(await problems([floor, exemption])).toEqual([
      '1.yml:1:14: AML001 may not be exempted, as 0.yml:1:43 enforces',
    ]);
    expect(await problems([floor + exemption])).toHaveLength(1);
  });

  it('of several the strictest holds', async () => {
    const policy = await effective([
      'enforce: { fail-on: low, rules: { AML001: high } }\n',
      'enforce: { fail-on: high, rules: { AML001: info } }\n',
    ]);
    expect(policy.gate.failOn).toBe('low');
    expect(policy.severities.get('AML001')).toEqual({ atLeast: 'high' });
  });

  it('says everything at once', async () => {
    expect(
      await problems(
        ['enforce: { fail-on: low, rules: { AML001: high } }\n', 'fail-on: never\nrules: { AML001: off }\n'],
        { 'fail-on': 'high' },
      ),
    ).toHaveLength(3);
  });
});

describe('an exemption', () => {
  const until = (day: string, more = '') =>
    `${more}exemptions: [{ rule: AML101, resource: x, reason: y, owner: z, expires-on: ${day} }]\n`;

  it('may end at most max-exemption-days from today, by the day in UTC', async () => {
    expect(await problems([until('2027-02-19')])).toEqual([]);
    expect(await problems([until('2027-02-20')])).toEqual([
      '0.yml:1:14: exemptions: expires on 2027-02-20, and max-exemption-days is 90: write 2027-02-19 or earlier',
    ]);
  });

  it('is held to the limit of whoever comes last, and to every floor', async () => {
    expect(await problems([until('2027-02-20'), 'max-exemption-days: 91\n'])).toEqual([]);
    expect(await problems([until('2026-12-01'), 'enforce: { max-exemption-days: 5 }\n'])).toHaveLength(1);
  });
});

it('owners that cannot be are a mistake', async () => {
  expect(await problems(['rules: { AML309: { min-owners: 5 } }\n'])).toEqual([
    '0.yml:1:32: AML309: min-owners 5 is more than max-owners 3',
  ]);
});

/** Any value that the dial of a key takes. */
function someValueOf(key: string): fc.Arbitrary<DialValue> {
  const dial = dialOf(key);
  switch (dial.kind) {
    case 'order':
      return fc.constantFrom<DialValue>(...dial.order);
    case 'all':
    case 'only':
      return fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
    default:
      return fc.integer({ min: 0, max: 9 });
  }
}
const KEYS = [
  ...POLICY_KEYS.map(({ key }) => key),
  ...RULE_OPTIONS.map(({ rule, key }) => `${rule}.${key}`),
  'AML001.severity',
  'AML101.severity',
];
const place = { file: 'x.yml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const saying = fc
  .uniqueArray(fc.constantFrom(...KEYS))
  .chain((keys) =>
    fc.tuple(...keys.map((key) => someValueOf(key).map((value) => [key, { value, place }] as const))),
  )
  .map((entries) => new Map(entries));
const anyFile = fc.record({ said: saying, bounds: saying }).map(
  ({ said, bounds }): PolicyFile => ({
    name: 'x.yml',
    extends: [],
    said,
    allowed: [],
    exemptions: [],
    floor: {
      bounds: new Map([...bounds].filter(([, { value }]) => value !== 'off')),
      closed: new Map(),
      unexemptible: new Map(),
    },
  }),
);
const anyInputs = saying.map(
  (said): InputLayer => new Map([...said].map(([key, { value }]) => [key, { value, name: key }])),
);

describe('whatever files and inputs say', () => {
  it('what holds in the end is never looser than any floor', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(anyFile, { minLength: 1, maxLength: 4 }),
        anyInputs,
        fc.boolean(),
        (files, inputs, chained) => {
          const layers = files.map((one, index) => ({
            file: one,
            builtOn: new Set(chained ? files.slice(0, index) : []),
          }));
          const combined = combinePolicies(layers, NOW, inputs);
          if (!combined.ok) return;
          taken += 1;
          const {
            gate,
            settings,
            severities,
            newRules,
            maxExemptionDays,
            inlineExemptions,
            exemptionsInChanges,
          } = combined.policy;
          const final: Readonly<Record<string, DialValue | undefined>> = {
            profile: settings.profile,
            'fail-on': gate.failOn,
            'fail-on-incomplete': gate.failOnIncomplete,
            require: gate.require,
            personas: gate.personas,
            'new-rules': newRules,
            'max-exemption-days': maxExemptionDays,
            'inline-exemptions': inlineExemptions,
            'exemptions-in-changes': exemptionsInChanges,
            'AML007.max-key-age-days': settings.maxKeyAgeDays,
            'AML203.endpoints-per-identity': settings.endpointsPerIdentity,
            'AML301.max-scope': settings.maxScope,
            'AML309.min-owners': settings.owners.min,
            'AML309.max-owners': settings.owners.max,
            'AML310.max-standing-days': settings.maxStandingDays,
            'AML702.allowed-registries': settings.allowedRegistries,
            'AML704.max-idle-deployment-days': settings.maxIdleDeploymentDays,
          };
          for (const { floor } of files) {
            for (const [key, { value: bound }] of floor.bounds) {
              const value = key.endsWith('.severity')
                ? (severities.get(key.split('.')[0] ?? '')?.set ??
                  severities.get(key.split('.')[0] ?? '')?.atLeast)
                : final[key];
              expect(value, key).toBeDefined();
              expect(isLooser(dialOf(key), value ?? 'off', bound), key).toBe(false);
            }
          }
        },
      ),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('tightening leaves nothing looser than the bound, nor than the value was', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...KEYS)
          .chain((key) => fc.tuple(fc.constant(key), someValueOf(key), someValueOf(key))),
        ([key, value, bound]) => {
          const dial = dialOf(key);
          const both = tighten(dial, value, bound);
          expect(isLooser(dial, both, bound)).toBe(false);
          // Registries without any in common have no list that is part of both.
          if (dial.kind !== 'only') expect(isLooser(dial, both, value)).toBe(false);
        },
      ),
    );
  });

  it('severities are ordered as their words are', () => {
    for (const [index, one] of SEVERITIES_AND_OFF.entries()) {
      for (const other of SEVERITIES_AND_OFF.slice(index + 1)) {
        expect(isLooser(dialOf('AML001.severity'), other, one)).toBe(true);
        expect(isLooser(dialOf('AML001.severity'), one, other)).toBe(false);
      }
    }
  });
});
