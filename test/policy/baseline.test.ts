import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { isWithinScope } from '../../src/inventory/scope.ts';
import { applyBaseline, type Baseline, makeBaseline } from '../../src/policy/baseline.ts';
import { parseBaseline, renderBaseline } from '../../src/policy/baselineFile.ts';
import type { JudgedFinding } from '../../src/policy/judgedFinding.ts';
import type { RunFacts } from '../../src/policy/vouching.ts';
import { covered, gap, judged, RULES, undecidedFinding, WORKSPACE } from './judged.ts';

const TOOL = { name: 'aml-endpoint', version: '0.1.0' };
const NAMES = [{ id: 'AML001', name: 'online-endpoint-key-auth' }];

function ofEndpoint(name: string, changes: Partial<Finding> = {}): JudgedFinding {
  return judged({
    resource: { kind: 'online-endpoint', id: `${WORKSPACE}/onlineEndpoints/${name}`, name },
    ...changes,
  });
}

/** What a file declares, at a line. */
function inFile(symbol: string, line: number, changes: Partial<Finding> = {}): JudgedFinding {
  const file = 'deploy/main.bicep';
  return judged({
    resource: { kind: 'online-endpoint', id: `${file}#${symbol}`, name: symbol },
    location: { file, line, column: 3, endLine: line, endColumn: 20 },
    message: `${symbol} at line ${line}`,
    ...changes,
  });
}

function run(findings: readonly JudgedFinding[], changes: Partial<RunFacts> = {}): RunFacts {
  return {
    findings: findings.map(({ finding }) => finding),
    coverage: [covered('complete')],
    interrupted: false,
    isWithin: isWithinScope,
    rules: RULES,
    ...changes,
  };
}

const write = (findings: readonly JudgedFinding[]): string =>
  [...renderBaseline(makeBaseline(findings, NAMES), TOOL)].join('');
const keep = (findings: readonly JudgedFinding[]): Baseline => parseBaseline(write(findings), 'b.json');
const apply = (findings: readonly JudgedFinding[], baseline: Baseline, changes: Partial<RunFacts> = {}) =>
  applyBaseline(findings, baseline, run(findings, changes));
const statuses = (findings: readonly JudgedFinding[], baseline: Baseline) =>
  apply(findings, baseline).findings.map(({ status }) => status);

describe('a baseline', () => {
  it('takes what it knows out of the count, and nothing that came later', () => {
    const before = [ofEndpoint('fraud'), ofEndpoint('churn')];
    expect(statuses([...before, ofEndpoint('new')], keep(before))).toEqual([
      'baselined',
      'baselined',
      'open',
    ]);
  });

  it('is not impressed by a refactoring: lines moved, order changed, messages and severities said anew', () => {
    const before = [inFile('fraud', 10), inFile('churn', 20), ofEndpoint('live'), inFile('fraud', 40)];
    const after = [
      inFile('fraud', 210, { message: 'reworded', severity: 'low' }),
      ofEndpoint('live', {
        resource: { kind: 'x', id: `${WORKSPACE.toUpperCase()}/onlineEndpoints/live/`, name: 'Live' },
        evidence: [],
      }),
      inFile('churn', 1, { confidence: 'low' }),
      inFile('fraud', 9),
    ];
    expect(statuses(after, keep(before))).toEqual(['baselined', 'baselined', 'baselined', 'baselined']);
    expect(statuses([inFile('fraud2', 10), ...after], keep(before))[0]).toBe('open');
  });

  it('counts: of more findings of one kind the surplus is open, the worst first, in any order', () => {
    const known = [inFile('fraud', 10), inFile('fraud', 20)];
    const now = [
      inFile('fraud', 10, { severity: 'low' }),
      inFile('fraud', 20, { severity: 'high' }),
      inFile('fraud', 30, { severity: 'medium' }),
    ];
    expect(keep(known).entries).toEqual([expect.objectContaining({ count: 2 })]);
    expect(statuses(now, keep(known))).toEqual(['baselined', 'open', 'baselined']);
    expect(statuses(now.toReversed(), keep(known))).toEqual(['baselined', 'open', 'baselined']);
  });

  it('never knows what could not be decided: it may turn out to be a failure', () => {
    const question = undecidedFinding();
    expect(keep([question]).entries).toEqual([]);
    expect(statuses([question], keep([judged()]))).toEqual(['open']);
  });

  it('never knows what the audit says about itself', () => {
    const said = [judged({ ruleId: 'AML903' }), judged({ ruleId: 'AML904' })];
    expect(keep(said).entries).toEqual([]);
  });

  it('knows nothing by an entry that names another rule than its fingerprint is about', () => {
    const { entries } = keep([judged()]);
    expect(
      statuses([judged()], { entries: entries.map((entry) => ({ ...entry, ruleId: 'AML704' })) }),
    ).toEqual(['open']);
  });

  it('leaves exempted findings exempted, and does not hold them for the day after', () => {
    const exempted = judged(
      {},
      { status: 'exempted', exemption: { reason: 'r', owner: 'o', expiresOn: '2027-01-31' } },
    );
    expect(statuses([exempted], keep([judged()]))).toEqual(['exempted']);
    expect(keep([exempted]).entries).toEqual([]);
  });

  it('holds what another baseline knows already', () => {
    expect(keep([judged({}, { status: 'baselined' })]).entries).toHaveLength(1);
  });

  it('mentions entries whose findings are gone, unless the run could not see whether they are', () => {
    const before = keep([ofEndpoint('fraud'), inFile('a', 1, { ruleId: 'AML101' })]);
    expect(apply([ofEndpoint('fraud')], before)).toMatchObject({ stale: 0, entries: 2 });
    expect(apply([], before).stale).toBe(1);
    expect(apply([], before, { coverage: [{ ...covered('complete'), scope: '.' }] }).stale).toBe(1);
    expect(apply([], before, { interrupted: true }).stale).toBe(0);
    expect(apply([], before, { coverage: [covered('partial', gap('resources'))] }).stale).toBe(0);
    expect(apply([undecidedFinding()], before).stale).toBe(0);
    const exempted = ofEndpoint('fraud', {});
    expect(apply([{ ...exempted, status: 'exempted' }], before).stale).toBe(0);
  });

  it('is written sorted, one entry per line, without line numbers and messages', () => {
    const text = write([inFile('b', 7), ofEndpoint('a'), ofEndpoint('a')]);
    const lines = text.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{',
      '"schemaVersion": "1",',
      '"tool": {"name":"aml-endpoint","version":"0.1.0"},',
      '"findings": [',
    ]);
    expect(lines[4]).toMatch(
      /^\{"ruleId":"AML001","ruleName":"online-endpoint-key-auth","resource":"\/subscriptions\/[^"]+\/a","fingerprint":"[0-9a-f]{64}","count":2\},$/,
    );
    expect(lines[5]).toMatch(/^\{"ruleId":"AML001",.*"resource":"deploy\/main\.bicep#b",.*"count":1\}$/);
    expect(lines.slice(6)).toEqual([']', '}', '']);
    expect(text).not.toMatch(/"line"|message|hands the same/);
    expect(parseBaseline(write([]), 'b.json')).toEqual({ entries: [] });
  });
});

const some = fc.array(
  fc
    .record({
      ruleId: fc.constantFrom('AML001', 'AML101'),
      name: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      identity: fc.array(fc.constantFrom('primary', 'secondary'), { maxLength: 1 }),
      severity: fc.constantFrom('high', 'medium', 'low', 'info'),
    })
    .map(({ name, ...changes }) => ofEndpoint(name, changes)),
  { maxLength: 20 },
);

describe('any baseline', () => {
  it('comes back from its file as it went, and then knows everything that it was made of', () => {
    fc.assert(
      fc.property(some, (findings) => {
        const made = makeBaseline(findings, NAMES);
        const back = keep(findings);
        expect(back).toEqual(made);
        expect(statuses(findings, back)).toEqual(findings.map(() => 'baselined'));
        expect(apply(findings, back).stale).toBe(0);
      }),
    );
  });

  it('has the same bytes, and the same effect, whatever the order of the findings', () => {
    const effect = (findings: readonly JudgedFinding[], baseline: Baseline) =>
      apply(findings, baseline)
        .findings.map((one) => JSON.stringify(one))
        .sort();
    fc.assert(
      fc.property(some, some, (before, after) => {
        expect(write(before.toReversed())).toBe(write(before));
        expect(effect(after.toReversed(), keep(before))).toEqual(effect(after, keep(before)));
      }),
    );
  });
});

describe('the file of a baseline', () => {
  const good = {
    schemaVersion: '1',
    tool: TOOL,
    findings: [
      {
        ruleId: 'AML001',
        ruleName: 'n',
        resource: '/x',
        fingerprint: 'a'.repeat(64),
        count: 1,
      },
    ],
  };
  const failureOf = (text: string): Failure => {
    try {
      parseBaseline(text, 'b.json');
    } catch (error) {
      if (error instanceof Failure) return error;
    }
    throw new Error('it was read');
  };

  it.each<[string, string, string, string]>([
    ['no JSON', 'secret-of-somebody', 'baseline-invalid', 'it is no JSON'],
    ['a conflict of git', '<<<<<<< HEAD\n{}', 'baseline-invalid', 'it is no JSON'],
    ['a list', '[]', 'baseline-invalid', 'no JSON object'],
    ['another version', '{"schemaVersion":"2"}', 'baseline-version', 'its schemaVersion is "2"'],
    [
      'another file',
      '{"password":"secret-of-somebody"}',
      'baseline-version',
      'no schemaVersion that is known',
    ],
    ['a hostile version', '{"schemaVersion":"secret-of-somebody"}', 'baseline-version', 'no schemaVersion'],
    [
      'no findings',
      '{"schemaVersion":"1","tool":{"name":"a","version":"1"}}',
      'baseline-invalid',
      'findings',
    ],
    [
      'an entry without a count',
      JSON.stringify({ ...good, findings: [...good.findings, { ...good.findings[0], count: 0 }] }),
      'baseline-invalid',
      'entry 2 of findings',
    ],
    [
      'an entry twice',
      JSON.stringify({ ...good, findings: [...good.findings, ...good.findings] }),
      'baseline-invalid',
      'entries 1 and 2 of findings have the same fingerprint',
    ],
  ])('with %s is refused, and nothing of it is quoted', (_, text, code, cause) => {
    const { details } = failureOf(text);
    expect(details).toMatchObject({ code, exitCode: 2, cause: expect.stringContaining(cause) });
    expect(JSON.stringify(details)).not.toContain('secret-of-somebody');
  });

  it('may begin with a byte order mark, as some editors leave it', () => {
    expect(parseBaseline(`\uFEFF${JSON.stringify(good)}`, 'b.json').entries).toEqual(good.findings);
  });

  it('is read by the same rules that its published schema states', () => {
    const schema: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../schemas/baseline.schema.json'), 'utf8'),
    );
    const fits = new Ajv2020({ strict: true, strictRequired: false }).compile(schema as object);
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        '1',
        1,
        0,
        1.5,
        -1,
        1e300,
        '',
        'AML001',
        'AML01',
        'a'.repeat(64),
        'A'.repeat(64),
      ),
      fc.constantFrom<unknown>(null, [], {}, true, [good.findings[0]], TOOL, good.findings),
    );
    const change = fc.record({
      at: fc.constantFrom('top', 'tool', 'entry'),
      key: fc.constantFrom(
        ...Object.keys(good),
        ...Object.keys(TOOL),
        ...Object.keys(good.findings[0] ?? {}),
        'x',
      ),
      value: fc.option(value, { nil: undefined }),
    });
    fc.assert(
      fc.property(change, ({ at, key, value: next }) => {
        const changed = {
          ...good,
          ...(at === 'tool' ? { tool: { ...TOOL, [key]: next } } : {}),
          ...(at === 'entry' ? { findings: [{ ...good.findings[0], [key]: next }] } : {}),
          ...(at === 'top' ? { [key]: next } : {}),
        };
        const text = JSON.stringify(changed);
        let read = true;
        try {
          parseBaseline(text, 'b.json');
        } catch {
          read = false;
        }
        expect(read, text).toBe(fits(JSON.parse(text)));
      }),
      { numRuns: 1_000 },
    );
  });
});
