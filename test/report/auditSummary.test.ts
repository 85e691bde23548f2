import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { renderAuditSummary } from '../../src/report/auditSummary.ts';
import { MOST_BYTES } from '../../src/report/summaryBudget.ts';
import { covered, gap, judged, undecidedFinding } from '../policy/judged.ts';
import { type Audit, accessOf, audit, ENDPOINT, manyFindings, NOW } from './audits.ts';

const COMMAND = 'aml-endpoint audit --scope /subscriptions/s';
const IDENTITY = { objectId: 'OBJECT', tenantId: 'TENANT', clientId: 'CLIENT' };
const summary = ({ report, gate }: Audit, readableByAnyone = false, most?: number): string =>
  renderAuditSummary(
    { report, gate, now: NOW, identity: IDENTITY, command: COMMAND },
    readableByAnyone,
    most,
  );
const decode = (markdown: string): string =>
  markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('\u2060', '');
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const exempted = (expiresOn: string) =>
  judged({}, { status: 'exempted', exemption: { reason: 'r', owner: 'o', expiresOn } });

describe('the first line of the summary: verdict and gate', () => {
  it.each([
    [
      'failed: 2 high at or above high; 1 unknown; 3 exempted, next expires in 12 days',
      audit({
        findings: [
          ...manyFindings(2),
          undecidedFinding({ reason: { kind: 'api-version', detail: '' } }),
          exempted('2027-01-01'),
          exempted('2026-12-03'),
          exempted('2026-12-04'),
        ],
      }),
    ],
    [
      'failed: 1 high, 2 medium at or above medium',
      audit({
        findings: [judged(), ...manyFindings(2, { severity: 'medium' })],
        settings: { failOn: 'medium' },
      }),
    ],
    ['passed: nothing at or above high', audit({ findings: manyFindings(3, { severity: 'medium' }) })],
    ['passed: fail-on is never', audit({ findings: manyFindings(3), settings: { failOn: 'never' } })],
    [
      'incomplete: nothing at or above high; resources not read everywhere',
      audit({ coverage: [covered('partial', gap('resources'))] }),
    ],
    [
      'passed: nothing at or above high; resources not read everywhere',
      audit({ coverage: [covered('partial', gap('resources'))], settings: { failOnIncomplete: false } }),
    ],
    [
      'unreachable: nothing at or above high; 2 scopes unreadable',
      audit({ coverage: [covered('unreadable'), covered('unreadable')] }),
    ],
    [
      'passed: nothing at or above high; 1 exempted, next expires today',
      audit({ findings: [exempted('2026-11-21')] }),
    ],
    [
      'passed: nothing at or above high; 1 exempted, next expires tomorrow',
      audit({ findings: [exempted('2026-11-22')] }),
    ],
    [
      'passed: nothing at or above high; 1 exempted, next has expired',
      audit({ findings: [exempted('2026-11-20')] }),
    ],
    [
      'passed: nothing at or above high; 2 baselined',
      audit({ findings: [judged({}, { status: 'baselined' }), judged({}, { status: 'baselined' })] }),
    ],
    [
      'passed: nothing at or above high; 1 for other personas',
      audit({ findings: [judged({ persona: 'auditor' })] }),
    ],
  ])('%s', (expected, one) => {
    expect(firstLine(summary(one))).toBe(`### ${expected}`);
    expect(firstLine(summary(one, true))).toBe(`### ${expected}`);
  });
});

describe('the summary of an audit', () => {
  it('has ten rows, worst first, with owner and place, and folds the rest', () => {
    const findings = [
      ...manyFindings(12, { severity: 'low' }),
      undecidedFinding(),
      judged({
        ruleId: 'AML303',
        severity: 'medium',
        location: { file: 'a.yml', line: 7, column: 1, endLine: 7, endColumn: 2 },
      }),
      judged(),
    ];
    const { report, gate } = audit({ findings });
    const owned = { ...report, findings: report.findings.map((one) => ({ ...one, owner: 'team-ml' })) };
    const shown = decode(summary({ report: owned, gate }));
    const [open = '', folded = ''] = shown.split('<details><summary>5 more findings</summary>');
    const rows = (text: string) => [
      ...text.matchAll(/^\| (high|medium|low|unknown.*?) \| (AML\d+) .*? \| .*? \| (.*?) \| (.*?) \|$/gm),
    ];
    expect(rows(open).map(([, severity]) => severity)).toEqual(['high', 'medium', ...Array(8).fill('low')]);
    expect(rows(open)[1]?.slice(2)).toEqual(['AML303', 'team-ml', 'a.yml:7']);
    expect(rows(folded).map(([, severity]) => severity)).toEqual([...Array(4).fill('low'), 'unknown (high)']);
  });

  it('names each rule once before it names any of them again, within a severity', () => {
    const findings = [
      ...manyFindings(12),
      ...manyFindings(3, { ruleId: 'AML101' }),
      judged({ ruleId: 'AML303' }),
      judged({ ruleId: 'AML002', severity: 'low' }),
    ];
    const [open = '', folded = ''] = decode(summary(audit({ findings }))).split('<summary>7 more findings');
    const rulesOf = (text: string) =>
      [...text.matchAll(/^\| (?:high|low) \| (AML\d+)/gm)].map(([, id]) => id);
    expect(rulesOf(open)).toEqual(['AML001', 'AML101', 'AML303', ...Array(7).fill('AML001')]);
    expect(rulesOf(folded)).toEqual([...Array(4).fill('AML001'), 'AML101', 'AML101', 'AML002']);
  });

  it('says why and what to do, with the command', () => {
    const remediation = {
      text: 'Remove it.',
      command: "az role assignment delete --ids 'a b'",
      destructive: true,
    };
    const shown = decode(summary(audit({ findings: [judged({ remediation })] })));
    expect(shown).toContain(`- resource: ${ENDPOINT}\n- authMode is Key: keys do not expire`);
    expect(shown).toContain('What to do: Remove it. This can stop something that works today.');
    expect(shown).toContain("```shell\naz role assignment delete --ids 'a b'\n```");
  });

  it('says what could not be decided and what could not be read', () => {
    const shown = decode(
      summary(
        audit({
          findings: [undecidedFinding()],
          coverage: [
            covered('complete'),
            covered('partial', gap('resources', { operation: 'Microsoft.X/read' })),
          ],
        }),
      ),
    );
    expect(shown).toContain('- could not be decided: missing-permission: Microsoft.MachineLearningServices');
    expect(shown).toContain('1 of 2 scopes could not be looked at in full');
    expect(shown).toMatch(/\| partial \| Microsoft\.X\/read \|/);
  });

  it('has a table of who can do what, and from where', () => {
    expect(decode(summary(audit({ report: accessOf(ENDPOINT) })))).toContain(
      '| mlw/onlineEndpoints/fraud in rg (11111111) | the internet | 4 (held by ml-devs, Hubot: eligible, ci) | n/a | n/a | n/a | n/a | nobody |',
    );
  });

  it('answers first what was asked about a principal, ten answers open and the rest folded', () => {
    const { report, gate } = audit({ findings: [judged()] });
    const answers = Array.from({ length: 12 }, () => ({
      resource: ENDPOINT,
      name: 'fraud',
      capability: 'read-keys' as const,
      answer: 'no' as const,
      why: 'no role grants it',
    }));
    const facts = { report, gate, now: NOW, identity: IDENTITY, command: COMMAND };
    const principal = { name: 'mona', answers };
    const shown = decode(renderAuditSummary({ ...facts, principal }, false));
    expect(shown.indexOf('What mona can do')).toBeLessThan(shown.indexOf('AML001'));
    expect(shown).toContain(
      '| mlw/onlineEndpoints/fraud in rg (11111111) | read keys | no | no role grants it |',
    );
    expect(shown).toContain('<details><summary>2 more answers</summary>');
    expect(renderAuditSummary({ ...facts, principal }, true)).not.toContain('mona');
  });

  it('says of each group how many of what there are, and which, worst first', () => {
    const { report, gate } = audit({
      findings: [
        ...manyFindings(3, { severity: 'low' }),
        judged(),
        undecidedFinding(),
        judged({ ruleId: 'AML303' }, { status: 'baselined' }),
      ],
    });
    const groupOf = ({ resource: { name } }: { resource: { name: string } }): string =>
      name === 'fraud' ? 'team|fraud' : 'untagged';
    const findings = report.findings.map((one) => ({ ...one, group: groupOf(one) }));
    const grouped = { gate, report: { ...report, findings, groupBy: 'tag:team' } };
    const shown = decode(summary(grouped));
    expect(shown).toContain(
      '#### By tag:team\n\n| tag:team | high | medium | low | info | unknown | exempted or in the baseline |',
    );
    expect(shown).toContain('| team|fraud | 1 | 0 | 0 | 0 | 1 | 1 |\n| untagged | 0 | 0 | 3 | 0 | 0 | 0 |');
    const [, fraud = '', untagged = ''] = shown.split(/<details><summary>(?=team|untagged)/);
    expect(fraud).toMatch(
      /^team\|fraud: 1 high, 1 unknown, 1 exempted or in the baseline<\/summary>[\s\S]*\| high \|[\s\S]*\| unknown \(high\) \|/,
    );
    expect(untagged.match(/^\| low \|/gm)).toHaveLength(3);
    expect(summary(grouped, true)).not.toMatch(/team|untagged/);
  });

  it('keeps to its limit with more groups than anybody looks through', () => {
    const { report, gate } = audit({ findings: manyFindings(2_000) });
    const findings = report.findings.map((one, index) => ({
      ...one,
      group: `${index} ${'g'.repeat(2_000)}`,
    }));
    const shown = summary({ gate, report: { ...report, findings, groupBy: 'tag:team' } });
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(MOST_BYTES);
    expect(shown).toMatch(/\d+ more groups are in the other reports/);
    expect(shown).toContain('aml-endpoint audit --scope');
  });

  it('says where the other reports are, also where it names nothing', () => {
    const { report, gate } = audit();
    const facts = { report, gate, now: NOW, identity: {}, command: COMMAND, reports: '/tmp/r (audit.json)' };
    for (const readableByAnyone of [true, false]) {
      expect(decode(renderAuditSummary(facts, readableByAnyone))).toContain(
        'Reports of this run: /tmp/r (audit.json). They go with the job unless a step keeps them (actions/upload-artifact); they hold names and ids, and whoever may read a repository may read its artifacts.',
      );
    }
  });

  it('ends with the identity and the command that says it again', () => {
    expect(decode(summary(audit()))).toMatch(
      /Audited at 2026-11-21T06:00:00Z by object id OBJECT, client id CLIENT, tenant TENANT\. The same again:\n\n```shell\naml-endpoint audit --scope \/subscriptions\/s\n```\n$/,
    );
  });

  it('names nobody and nothing where anyone may read it (T8)', () => {
    const one = audit({
      findings: [judged(), ...manyFindings(30), undecidedFinding({ ruleId: 'AML303' })],
      coverage: [covered('partial', gap('resources'))],
      report: accessOf(ENDPOINT),
    });
    const shown = summary(one, true);
    expect(decode(shown)).toContain('| high | AML001 online-endpoint-key-auth | 31 | 0 |');
    expect(decode(shown)).toContain('| high | AML303 key-reader | 0 | 1 |');
    expect(decode(shown)).not.toMatch(
      /fraud|ep-0|subscriptions|ml-devs|Mona|OBJECT|TENANT|CLIENT|aml-endpoint audit|mlw/,
    );
  });

  it('counts by rule and severity there: one high beside thirty low is not thirty-one high', () => {
    const findings = [judged(), ...manyFindings(30, { severity: 'low' })];
    const shown = decode(summary(audit({ findings }), true));
    expect(shown).toContain(
      '| high | AML001 online-endpoint-key-auth | 1 | 0 |\n| low | AML001 online-endpoint-key-auth | 30 | 0 |\n',
    );
  });

  it('is HTML that closes what it opens', () => {
    const findings = [...manyFindings(30), undecidedFinding()];
    const endpoints = findings.map(({ finding }) => finding.resource.id);
    const html = new Marked({ gfm: true }).parse(
      summary(
        audit({ findings, coverage: [covered('partial', gap('resources'))], report: accessOf(...endpoints) }),
      ),
      { async: false },
    );
    for (const tag of ['details', 'summary', 'table', 'tr', 'td', 'ul', 'pre', 'code']) {
      const count = (pattern: string) => html.match(new RegExp(pattern, 'g'))?.length ?? 0;
      expect(count(`<${tag}\\b`), tag).toBe(count(`</${tag}>`));
    }
    expect(html.match(/<details>/g)).toHaveLength(4);
  });
});

describe('the limit of a summary', () => {
  const long = 'x'.repeat(2_000);
  const huge = (count: number): Audit => {
    const evidence = Array.from({ length: 40 }, () => ({
      what: `#${long}`,
      where: `/${long}`,
      why: `é${long}`,
    }));
    const remediation = { text: long, command: `az ${long}`, destructive: true };
    const findings = manyFindings(count, { message: `<${long}`, evidence, remediation });
    return audit({
      findings,
      coverage: Array.from({ length: 2_000 }, (_, index) => ({
        ...covered('partial', gap('resources', { operation: long })),
        scope: `/${index}/${long}`,
      })),
      report: accessOf(...findings.map(({ finding }) => `${finding.resource.id}/${long}`)),
    });
  };

  it('holds, and what had no room is said', () => {
    const one = huge(3_000);
    const shown = summary(one);
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(MOST_BYTES);
    expect(MOST_BYTES).toBeLessThan(1024 * 1024);
    expect(shown).toMatch(/\d+ of these had no room here; the JSON report has them\./);
    expect(shown).toContain('Who can do what to 2900 more endpoints is in the JSON report.');
    expect(shown).toMatch(/\d+ more scopes had no room here/);
    expect(firstLine(shown)).toMatch(/^### failed: 3000 high at or above high/);
    expect(shown).toContain('aml-endpoint audit --scope');
  });

  it.each([500, 2_000, 10_000, 50_000])(
    'holds at %d bytes too, where the verdict comes before all',
    (most) => {
      const shown = summary(huge(50), false, most);
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(most);
      expect(firstLine(shown)).toMatch(/^### failed/);
    },
  );

  it('counts: what is shown and what is said to be left out are all', () => {
    const shown = summary(huge(3_000));
    const rows = [...shown.matchAll(/^\| high \|/gm)].length;
    const left = /(\d+) of these had no room here/.exec(shown)?.[1];
    expect(rows + Number(left)).toBe(3_000);
  });

  it('makes no rows that it cannot show', () => {
    const { report, gate } = audit({ findings: manyFindings(20_000) });
    let read = 0;
    const findings = report.findings.map((finding) => ({
      ...finding,
      get message() {
        read += 1;
        return 'm';
      },
    }));
    summary({ report: { ...report, findings }, gate }, false, 100_000);
    expect(read).toBeGreaterThan(10);
    expect(read).toBeLessThan(1_000);
  });
});
