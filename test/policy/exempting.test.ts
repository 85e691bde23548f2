import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { fingerprintOf } from '../../src/findings/fingerprint.ts';
import { NO_PIM_LICENCE } from '../../src/inventory/inventory.ts';
import { isWithinScope } from '../../src/inventory/scope.ts';
import { applyExemptions, type ExemptingRun } from '../../src/policy/exempting.ts';
import type { PolicyExemption } from '../../src/policy/exemption.ts';
import { covered, gap, judged, RULES, undecidedFinding, WORKSPACE } from './judged.ts';

const NOW = Date.UTC(2026, 10, 21, 6);
const FRAUD = `${WORKSPACE}/onlineEndpoints/fraud`;
const PLACE = { file: '.github/aml-policy.yml', line: 12, column: 5, endLine: 16, endColumn: 30 };
const SAID: ExemptingRun['rules'] = [
  { id: 'AML903', severity: 'low', persona: 'regular', needs: [] },
  { id: 'AML904', severity: 'info', persona: 'pedantic', needs: [] },
];

function exemption(changes: Partial<PolicyExemption> = {}): PolicyExemption {
  return {
    ruleIds: ['AML001'],
    resource: FRAUD,
    reason: 'moves to Entra in spring',
    owner: 'team-ml',
    expiresOn: '2027-01-31',
    place: PLACE,
    ...changes,
  };
}

function run(findings: readonly Finding[], changes: Partial<ExemptingRun> = {}): ExemptingRun {
  return {
    findings,
    coverage: [covered('complete')],
    interrupted: false,
    isWithin: isWithinScope,
    rules: [...RULES, ...SAID],
    ...changes,
  };
}

/** Status of each finding, and which rules speak of the exemptions. */
function outcome(
  exemptions: readonly PolicyExemption[],
  findings: readonly Finding[],
  changes: Partial<ExemptingRun> = {},
  now = NOW,
) {
  const { findings: all } = applyExemptions(exemptions, run(findings, changes), now);
  return {
    statuses: all.slice(0, findings.length).map(({ status }) => status),
    said: all.slice(findings.length).map(({ finding }) => finding.ruleId),
  };
}

const open = judged().finding;

describe('an exemption', () => {
  it('takes what it names out of the count, with reason, owner and last day', () => {
    const { findings } = applyExemptions([exemption()], run([open]), NOW);
    expect(findings).toEqual([
      {
        finding: open,
        status: 'exempted',
        exemption: { reason: 'moves to Entra in spring', owner: 'team-ml', expiresOn: '2027-01-31' },
      },
    ]);
  });

  it('also exempts what could not be decided', () => {
    expect(outcome([exemption()], [undecidedFinding().finding])).toEqual({
      statuses: ['exempted'],
      said: [],
    });
  });

  it('leaves other rules and other resources alone', () => {
    const other = judged({ resource: { kind: 'online-endpoint', id: `${FRAUD}0`, name: 'fraud0' } }).finding;
    expect(outcome([exemption()], [open, judged({ ruleId: 'AML002' }).finding, other]).statuses).toEqual([
      'exempted',
      'open',
      'open',
    ]);
  });

  it.each(['AML901', 'AML903', 'AML904'])(
    'never covers %s, in which the audit speaks about itself',
    (ruleId) => {
      const finding = judged({ ruleId }).finding;
      expect(outcome([exemption({ ruleIds: [ruleId], resource: '*' })], [finding]).statuses).toEqual([
        'open',
      ]);
    },
  );

  it('may cover an expression that nobody can evaluate', () => {
    const finding = undecidedFinding({ ruleId: 'AML902' }).finding;
    expect(outcome([exemption({ ruleIds: ['AML902'] })], [finding]).statuses).toEqual(['exempted']);
  });

  it('holds to the last millisecond of its day in UTC; then what it covered is open again, and AML903 says why', () => {
    const last = exemption({ expiresOn: '2026-11-20' });
    const midnight = Date.UTC(2026, 10, 21);
    expect(outcome([last], [open], {}, midnight - 1)).toEqual({ statuses: ['exempted'], said: [] });
    expect(outcome([last], [open], {}, midnight)).toEqual({ statuses: ['open'], said: ['AML903'] });
    const { findings } = applyExemptions([last], run([open]), midnight);
    expect(findings[1]).toMatchObject({
      status: 'open',
      finding: {
        location: PLACE,
        severity: 'low',
        message: expect.stringContaining('one finding is exempted no longer'),
      },
    });
  });

  it('that another entry holds longer than lends that one its reason and its day', () => {
    const longer = exemption({ expiresOn: '2027-02-01', owner: 'team-two' });
    const ended = exemption({ expiresOn: '2026-11-01' });
    for (const entries of [
      [exemption(), longer, ended],
      [ended, longer, exemption()],
    ]) {
      const { findings } = applyExemptions(entries, run([open]), NOW);
      expect(findings[0]?.exemption).toMatchObject({ owner: 'team-two', expiresOn: '2027-02-01' });
      expect(findings[1]?.finding.message).toContain('exempted by another entry');
    }
  });

  it('says that it ends soon in its last two weeks, the first to end first, and only where it covers something', () => {
    const ending = (exemptions: readonly PolicyExemption[]) =>
      applyExemptions(exemptions, run([open]), NOW).ending.map(({ exemption: { expiresOn }, days }) => [
        expiresOn,
        days,
      ]);
    expect(
      ending([
        exemption({ expiresOn: '2026-12-05' }),
        exemption({ expiresOn: '2026-11-21' }),
        exemption({ expiresOn: '2026-12-06' }),
        exemption({ expiresOn: '2026-11-20' }),
        exemption({ expiresOn: '2026-11-22', resource: 'another' }),
      ]),
    ).toEqual([
      ['2026-11-21', 0],
      ['2026-12-05', 14],
    ]);
  });

  it('speaks with the severity that the policy gives the rule, and not at all when it is off', () => {
    const ended = exemption({ expiresOn: '2026-11-01' });
    const rules = [...RULES, { id: 'AML903', severity: 'high', persona: 'auditor', needs: [] }] as const;
    const { findings } = applyExemptions([ended], run([open], { rules }), NOW);
    expect(findings[1]?.finding).toMatchObject({ severity: 'high', persona: 'auditor' });
    expect(outcome([ended], [open], { rules: RULES }).said).toEqual([]);
  });
});

describe('an exemption of another repository', () => {
  const at = (commit: string): Finding | undefined => {
    const place = { ...PLACE, file: `contoso/policies/aml.yml@${commit.repeat(40)}` };
    return applyExemptions([exemption({ expiresOn: '2026-11-20', place })], run([open]), NOW).findings[1]
      ?.finding;
  };

  it('is said without a place in this one, and is the same at every commit', () => {
    const [one, other] = [at('a'), at('b')];
    if (one === undefined || other === undefined) throw new Error('nothing was said');
    expect(one).not.toHaveProperty('location');
    expect(one.evidence[0]?.where).toBe(`contoso/policies/aml.yml@${'a'.repeat(40)}:12`);
    expect(fingerprintOf(one)).toBe(fingerprintOf(other));
  });
});

describe('an exemption that covers nothing', () => {
  const gone = exemption({ resource: `${WORKSPACE}/onlineEndpoints/gone` });

  it('is said as AML904, whether it holds or has ended', () => {
    expect(outcome([gone], [open])).toEqual({ statuses: ['open'], said: ['AML904'] });
    expect(outcome([{ ...gone, expiresOn: '2026-01-01' }], [open]).said).toEqual(['AML904']);
    expect(outcome([exemption({ resource: 'gone' })], [open]).said).toEqual(['AML904']);
    expect(outcome([exemption({ resource: '*/onlineEndpoints/gone' })], [open]).said).toEqual(['AML904']);
  });

  it.each<[string, Partial<ExemptingRun>]>([
    ['the run was cut short', { interrupted: true }],
    ['its scope could not be read', { coverage: [covered('unreadable')] }],
    ['what its rule reads was refused there', { coverage: [covered('partial', gap('resources'))] }],
    ['Azure knows no such scope', { coverage: [{ ...covered('complete'), nothing: 'not-found' }] }],
    ['its rule was turned off', { rules: SAID }],
    [
      'its rule could not decide about something',
      { findings: [undecidedFinding({ resource: { kind: 'x', id: WORKSPACE, name: 'mlw' } }).finding] },
    ],
    [
      'it is about a place outside of the run',
      { coverage: [{ ...covered('complete'), scope: `${WORKSPACE}2` }] },
    ],
  ])('is not said to be unused where %s', (_, changes) => {
    expect(outcome([gone], changes.findings ?? [], changes).said).toEqual([]);
  });

  it('is said where only something else was refused, or where the tenant has no licence for PIM', () => {
    const elsewhere = [covered('partial', gap('deployments'))];
    expect(outcome([gone], [], { coverage: elsewhere }).said).toEqual(['AML904']);
    const unlicensed = [covered('complete', gap('eligible-assignments', { reason: NO_PIM_LICENCE }))];
    const standing = { ...gone, ruleIds: ['AML310'] };
    expect(outcome([standing], [], { coverage: unlicensed }).said).toEqual(['AML904']);
  });

  it('is not said to be unused where its pattern reaches beyond the run, or to files that no run looked at', () => {
    const subscription = WORKSPACE.split('/').slice(0, 3).join('/');
    for (const resource of [
      `${subscription}/**`,
      '/**',
      `${subscription}/resourceGroups/r*/**`,
      'deploy/**',
    ]) {
      expect(outcome([exemption({ resource })], []).said, resource).toEqual([]);
    }
    expect(outcome([exemption({ resource: `${WORKSPACE}/**` })], []).said).toEqual(['AML904']);
    const files = [{ ...covered('complete'), scope: '.' }];
    expect(outcome([exemption({ resource: 'deploy/**' })], [], { coverage: files }).said).toEqual(['AML904']);
  });

  it('is said of what lies below a management group that was looked at', () => {
    const group = '/providers/Microsoft.Management/managementGroups/corp';
    const coverage = [{ ...covered('complete'), scope: group }];
    const isWithin = (id: string, scope: string) => scope === group && id.startsWith('/subscriptions/');
    expect(outcome([gone], [], { coverage, isWithin }).said).toEqual(['AML904']);
  });
});

describe('exemptions, whatever they say', () => {
  const names = fc.constantFrom('a', 'b', 'ab', 'rg1', 'rg10');
  const rules = fc.constantFrom('AML001', 'AML101', 'AML901');
  const found = fc
    .record({ ruleId: rules, name: names, result: fc.constantFrom('fail', 'unknown') })
    .map(({ ruleId, name, result }): Finding => {
      const resource = { kind: 'x', id: `${WORKSPACE}/onlineEndpoints/${name}`, name };
      return (result === 'fail' ? judged : undecidedFinding)({ ruleId, resource }).finding;
    });
  const entry = fc
    .record({
      ruleIds: fc.uniqueArray(rules, { minLength: 1, maxLength: 2 }),
      name: names,
      form: fc.constantFrom('', '*/onlineEndpoints/', `${WORKSPACE}/onlineEndpoints/`),
      owner: fc.constantFrom('x', 'y'),
      expiresOn: fc.constantFrom('2026-11-20', '2026-11-21', '2026-12-31', '2027-05-01'),
    })
    .map(({ form, name, ...rest }) => exemption({ ...rest, resource: `${form}${name}` }));

  it('exempt nothing but what one of them names, while it holds', () => {
    fc.assert(
      fc.property(fc.array(found), fc.array(entry), (findings, entries) => {
        const judgement = applyExemptions(entries, run(findings), NOW).findings;
        for (const [index, finding] of findings.entries()) {
          const named = entries.some(
            ({ ruleIds, resource, expiresOn }) =>
              ruleIds.includes(finding.ruleId) &&
              finding.ruleId !== 'AML901' &&
              expiresOn >= '2026-11-21' &&
              `/${resource}`.endsWith(`/${finding.resource.name}`),
          );
          expect(judgement[index]).toMatchObject({ finding, status: named ? 'exempted' : 'open' });
        }
      }),
    );
  });

  it('give the same in any order, and drop nothing', () => {
    const sorted = (entries: readonly PolicyExemption[], findings: readonly Finding[]) => {
      const { findings: all, ending } = applyExemptions(entries, run(findings), NOW);
      return [all.map((one) => JSON.stringify(one)).sort(), ending];
    };
    fc.assert(
      fc.property(fc.array(found), fc.array(entry), (findings, entries) => {
        expect(sorted(entries.toReversed(), findings.toReversed())).toEqual(sorted(entries, findings));
      }),
    );
  });
});
