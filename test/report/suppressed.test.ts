import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { SuppressionNotes } from '../../src/policy/suppressing.ts';
import { renderAuditSummary } from '../../src/report/auditSummary.ts';
import { renderAuditText } from '../../src/report/auditTerminal.ts';
import { describeEnding, describeExpiry, describeNotes } from '../../src/report/suppressed.ts';
import { judged } from '../policy/judged.ts';
import { type Audit, audit, NOW } from './audits.ts';

const EXEMPTION = {
  ruleIds: ['AML001', 'AML101'],
  resource: '*/onlineEndpoints/fraud',
  reason: 'moves to Entra in spring',
  owner: 'team-ml',
  expiresOn: '2026-11-22',
  place: { file: '.github/aml-policy.yml', line: 3, column: 5, endLine: 7, endColumn: 3 },
};
const ENDING: SuppressionNotes['ending'] = [
  { exemption: EXEMPTION, days: 1 },
  { exemption: { ...EXEMPTION, resource: 'churn', expiresOn: '2026-12-03' }, days: 12 },
];
const exempted = (expiresOn: string, message: string) =>
  judged(
    { message },
    { status: 'exempted', exemption: { reason: `why ${message}`, owner: 'team-ml', expiresOn } },
  );

const notes = (suppressions: SuppressionNotes, readableByAnyone = false): readonly string[] =>
  describeNotes({ suppressions }, readableByAnyone);
const summary = ({ report, gate }: Audit, readableByAnyone = false, most?: number): string =>
  renderAuditSummary(
    { report, gate, now: NOW, identity: {}, command: 'aml-endpoint audit' },
    readableByAnyone,
    most,
  )
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\u2060', '');
const terminal = ({ report, gate }: Audit, readableByAnyone = false): string =>
  [...renderAuditText(report, gate, NOW, { colours: false, target: 'terminal', readableByAnyone })].join('');

describe('when an exemption expires', () => {
  it.each([
    ['2026-12-03', 'expires in 12 days'],
    ['2026-11-23', 'expires in 2 days'],
    ['2026-11-22', 'expires tomorrow'],
    ['2026-11-21', 'expires today'],
    ['2026-11-20', 'has expired'],
    ['soon', 'expires on an unknown day'],
  ])('on %s, it %s, all through the 21st in UTC', (day, words) => {
    expect(describeExpiry(day, Date.UTC(2026, 10, 21))).toBe(words);
    expect(describeExpiry(day, Date.UTC(2026, 10, 22) - 1)).toBe(words);
  });
});

describe('notes about exemptions and baseline', () => {
  it('name each exemption that ends soon, its owner and its last day', () => {
    expect(notes({ ending: ENDING })).toEqual([
      'The exemption of AML001, AML101 for */onlineEndpoints/fraud (owner: team-ml) ends tomorrow, with 2026-11-22.',
      'The exemption of AML001, AML101 for churn (owner: team-ml) ends in 12 days, with 2026-12-03.',
    ]);
  });

  it('hold numbers only where anyone may read them', () => {
    expect(notes({ ending: ENDING }, true)).toEqual(['2 exemptions end within 14 days, the first tomorrow.']);
    expect(describeEnding({ ending: ENDING.slice(0, 1) })).toBe('An exemption ends tomorrow.');
    expect(describeEnding({ ending: [] })).toBeUndefined();
  });

  it('count the entries of a baseline whose findings are gone', () => {
    expect(notes({ ending: [], baseline: { entries: 40, stale: 3 } })).toEqual([
      '3 of 40 entries of the baseline know findings that are gone: write it anew, and they cannot come back unseen.',
    ]);
    expect(notes({ ending: [], baseline: { entries: 1, stale: 1 } }, true)[0]).toMatch(
      /^1 of 1 entry of the baseline knows findings/,
    );
    expect(notes({ ending: [], baseline: { entries: 40, stale: 0 } })).toEqual([]);
    expect(describeNotes({}, false)).toEqual([]);
  });
});

describe('what a policy exempts', () => {
  const all = audit({
    findings: [judged(), exempted('2027-01-31', 'later'), exempted('2026-12-03', 'sooner')],
    report: { suppressions: { ending: ENDING, baseline: { entries: 2, stale: 1 } } },
  });

  it('is listed folded in the summary, with reason, owner and last day, the first to end first', () => {
    const text = summary(all);
    expect(text).toContain('<details><summary>2 exempted findings</summary>');
    expect(text).toMatch(
      /\| 2026-12-03 \| AML001 online-endpoint-key-auth \| sooner \| [^|]+ \| why sooner \| team-ml \|\n\| 2027-01-31 /,
    );
    expect(text).toContain(
      '- The exemption of AML001, AML101 for */onlineEndpoints/fraud (owner: team-ml) ends tomorrow',
    );
    expect(text).toContain('- 1 of 2 entries of the baseline knows');
    const html = new Marked({ gfm: true }).parse(text, { async: false });
    expect(html.match(/<table>/g)).toHaveLength(2);
  });

  it('is listed in a terminal', () => {
    expect(terminal(all)).toMatch(
      /exempted until 2026-12-03 AML001: sooner\n {2}--> \/subscriptions\/.+\n {2}reason: why sooner \(owner: team-ml\)\nexempted until 2027-01-31/,
    );
    expect(terminal(all)).toContain('\nnote: The exemption of AML001, AML101 for */onlineEndpoints/fraud ');
  });

  it('is a number where anyone may read it, there and in the notes', () => {
    for (const text of [summary(all, true), terminal(all, true)]) {
      expect(text).toContain('2 exempted, next expires in 12 days');
      expect(text).toContain('2 exemptions end within 14 days, the first tomorrow.');
      expect(text).not.toMatch(/sooner|team-ml|onlineEndpoints|fraud|churn/);
    }
  });

  it('has room of its own, and what has none is counted', () => {
    const many = audit({
      findings: Array.from({ length: 5_000 }, () => exempted('2027-01-31', 'x'.repeat(500))),
    });
    expect(Buffer.byteLength(summary(many, false, 100_000))).toBeLessThan(100_000);
    expect(summary(many)).toMatch(
      /\n\d+ more exempted findings had no room here; the JSON report has them\./,
    );
    expect(terminal(many)).toContain('and 4900 more exempted; the JSON report has them\n');
  });
});
