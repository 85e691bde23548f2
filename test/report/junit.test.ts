import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJUnit } from '../../src/report/junit.ts';
import { covered, gap, judged, undecidedFinding } from '../policy/judged.ts';
import { type Audit, audit, ENDPOINT, manyFindings, RULES } from './audits.ts';
import { auditOf, hostile } from './hostile.ts';
import { type Element, parseXml } from './parseXml.ts';

const junit = ({ report, gate }: Audit): Element =>
  parseXml([...renderJUnit(report, gate, { rules: RULES })].join(''));
/** Outcomes and texts by class and name of the test, fingerprints apart. */
const casesOf = (suites: Element): Record<string, string> =>
  Object.fromEntries(
    suites.children
      .flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'))
      .map(({ attributes: { classname, name }, children: [outcome] }) => [
        `${classname}: ${name?.replace(/ [0-9a-f]{8}$/, '')}`,
        outcome === undefined ? 'passed' : `${outcome.name}: ${outcome.attributes['message']}`,
      ]),
  );
const FRAUD = 'AML001 online-endpoint-key-auth: mlw/onlineEndpoints/fraud in rg (11111111)';
const WHOLE = 'audit: all that counts could be looked at';

describe('the JUnit report', () => {
  it('has a failure for each open finding, with place, proof and fix', () => {
    const location = { file: 'deploy/fraud.yml', line: 7, column: 1, endLine: 7, endColumn: 9 };
    const suites = junit(audit({ findings: [judged({ location })] }));
    const [test] =
      suites.children.find(({ attributes }) => attributes['name']?.startsWith('AML001'))?.children ?? [];
    expect(test?.attributes).toMatchObject({ file: 'deploy/fraud.yml', line: '7', time: '0' });
    const [failure] = test?.children ?? [];
    expect(failure?.attributes).toEqual({
      message: 'high: fraud hands the same unexpiring key to every caller',
      type: 'high',
    });
    expect(failure?.text).toContain(
      `resource: ${ENDPOINT}\nfile: deploy/fraud.yml:7:1\nwhy: authMode is Key at `,
    );
    expect(failure?.text).toContain(
      'fix: Create it anew with Entra authentication. This can stop something that works today.',
    );
  });

  it.each([
    [
      'exempted',
      judged({}, { status: 'exempted', exemption: { reason: 'edge', owner: 'ml', expiresOn: '2027-01-31' } }),
      'skipped: exempted until 2027-01-31 by ml: edge',
    ],
    [
      'in the baseline',
      judged({}, { status: 'baselined' }),
      'skipped: in the baseline: fraud hands the same unexpiring key to every caller',
    ],
    [
      'undecided',
      undecidedFinding({ reason: { kind: 'throttled', detail: '429' } }),
      'skipped: could not be decided: throttled: 429',
    ],
  ])('skips what is %s, and says why', (_name, finding, expected) => {
    expect(casesOf(junit(audit({ findings: [finding] })))[FRAUD]).toBe(expected);
  });

  it('passes rules without a finding, and leaves out findings that nobody asked for', () => {
    const cases = casesOf(
      junit(audit({ findings: [judged(), judged({ ruleId: 'AML101', persona: 'auditor' })] })),
    );
    expect(Object.keys(cases).filter((name) => !name.startsWith('audit: '))).toEqual([
      FRAUD,
      'AML303 key-reader: nothing to report',
    ]);
    expect(cases['AML303 key-reader: nothing to report']).toBe('passed');
  });

  it('has a test without any finding too: readers refuse a file without one', () => {
    const { report, gate } = audit();
    const suites = parseXml([...renderJUnit(report, gate, { rules: [] })].join(''));
    expect(suites.attributes).toMatchObject({ tests: '2', failures: '0', errors: '0', skipped: '0' });
    expect(casesOf(suites)[WHOLE]).toBe('passed');
  });

  it('is an error where the run is incomplete, skipped where the run gets away with it', () => {
    const coverage = [
      covered('unreadable'),
      { ...covered('partial', gap('resources', { operation: 'X/read' })), scope: '/b' },
    ];
    const red = casesOf(junit(audit({ coverage })));
    expect(red[WHOLE]).toBe('error: 1 scope unreadable, resources not read everywhere');
    expect(red[`audit: scope ${coverage[0]?.scope}`]).toMatch(/^error: not read/);
    expect(red['audit: scope /b']).toBe('skipped: not read: X/read');
    const tolerated = casesOf(junit(audit({ coverage, settings: { failOnIncomplete: false } })));
    expect(Object.values(tolerated).filter((outcome) => outcome.startsWith('error'))).toEqual([]);
    const nothing = [{ ...covered('complete'), nothing: 'not-found' as const }];
    expect(Object.values(casesOf(junit(audit({ coverage: nothing }))))).toContain(
      'error: Azure knows no such scope. Is the id right, and is it still there?',
    );
  });

  it('is an error after an interruption, whatever was found', () => {
    const interrupted = audit({
      findings: [judged()],
      interrupted: true,
      settings: { failOn: 'never', failOnIncomplete: false },
    });
    expect(casesOf(junit(interrupted))[WHOLE]).toMatch(
      /^error: The run was interrupted: this report is partial\./,
    );
  });

  it('has a suite for each group, sorted, what belongs to none last', () => {
    const { report, gate } = audit({ findings: manyFindings(4) });
    const groups = ['untagged', 'team-b', 'team-a', 'team-b'];
    const findings = report.findings.map((one, index) => ({ ...one, group: groups[index] ?? '' }));
    const suites = junit({ gate, report: { ...report, findings, groupBy: 'tag:team' } });
    expect(suites.children.map(({ attributes: { name, tests } }) => `${name}: ${tests}`)).toEqual([
      'audit: 2',
      'team-a: 1',
      'team-b: 2',
      'untagged: 1',
      'rules without a finding: 2',
    ]);
  });

  it('counts what it holds, and no two findings of a class share a name', () => {
    const suites = junit(
      audit({
        findings: [
          ...manyFindings(20),
          judged({ identity: ['a'] }),
          judged({ identity: ['b'] }),
          undecidedFinding({ ruleId: 'AML303' }),
        ],
      }),
    );
    const all = suites.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
    expect(new Set(all.map(({ attributes: { classname, name } }) => `${classname} ${name}`)).size).toBe(
      all.length,
    );
    for (const { attributes, children } of [suites, ...suites.children]) {
      const tests = children
        .flatMap((child) => (child.name === 'testsuite' ? child.children : [child]))
        .filter(({ name }) => name === 'testcase');
      const count = (kind: string) =>
        String(tests.filter(({ children: [first] }) => first?.name === kind).length);
      expect(attributes).toMatchObject({
        tests: String(tests.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      });
    }
    expect(suites.attributes).toMatchObject({ failures: '22', skipped: '1' });
  });

  it('stays well-formed XML with the same elements, whatever the names (T11)', () => {
    // Names decide the order within a suite.
    const shape = ({ name, attributes, children }: Element): string =>
      JSON.stringify([name, Object.keys(attributes), children.map(shape).sort()]);
    const expected = shape(junit(auditOf('fraud')));
    fc.assert(
      fc.property(hostile, (name) => {
        const { report, gate } = auditOf(name);
        const xml = [...renderJUnit(report, gate, { rules: RULES })].join('');
        expect(shape(parseXml(xml))).toEqual(expected);
        expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(xml).not.toContain(']]>');
      }),
      { numRuns: 300 },
    );
  });

  it('makes proofs one at a time, and no piece is cut within a name', () => {
    const { report, gate } = audit({ findings: manyFindings(5_000) });
    const pieces = [...renderJUnit(report, gate, { rules: RULES })];
    expect(pieces.length).toBeGreaterThan(10);
    for (const piece of pieces) expect(piece).toMatch(/^<[\s\S]*>\n$/);
  });
});
