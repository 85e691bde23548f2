import { describe, expect, it } from 'vitest';
import {
  renderAuditText,
  renderPrincipalText,
  type TerminalStyle,
  usesColours,
} from '../../src/report/auditTerminal.ts';
import { covered, gap, judged, undecidedFinding } from '../policy/judged.ts';
import { type Audit, accessOf, audit, ENDPOINT, manyFindings, NOW } from './audits.ts';

const PLAIN: TerminalStyle = { colours: false, target: 'terminal', readableByAnyone: false };
const text = ({ report, gate }: Audit, style: Partial<TerminalStyle> = {}): string =>
  [...renderAuditText(report, gate, NOW, { ...PLAIN, ...style })].join('');

const MIXED = audit({
  findings: [
    judged({
      ruleId: 'AML101',
      severity: 'medium',
      message: 'fraud can be called from the whole internet',
      evidence: [],
      location: { file: 'deploy/endpoint.yml', line: 4, column: 1, endLine: 4, endColumn: 16 },
      remediation: {
        text: 'Close it.',
        command: "az ml online-endpoint update -n fraud \\\n  --set 'public_network_access=disabled'",
        destructive: false,
      },
    }),
    undecidedFinding({ ruleId: 'AML303', message: 'key-reader cannot be decided for fraud', evidence: [] }),
    judged(),
    judged({ persona: 'pedantic', message: 'hygiene' }),
    judged(
      { ruleId: 'AML101', severity: 'low', message: 'accepted' },
      { status: 'exempted', exemption: { reason: 'r', owner: 'o', expiresOn: '2026-12-03' } },
    ),
  ],
  coverage: [
    covered('complete'),
    covered(
      'partial',
      gap('role-assignments', { operation: 'Microsoft.Authorization/roleAssignments/read' }),
    ),
  ],
  report: accessOf(ENDPOINT),
});

describe('the audit in a terminal', () => {
  it('reads like a compiler: what, where, why, what to do; worst first, counts and verdict last', () => {
    expect(text(MIXED)).toMatchInlineSnapshot(`
      "high AML001 online-endpoint-key-auth: fraud hands the same unexpiring key to every caller
        --> /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/onlineEndpoints/fraud
        why: authMode is Key: keys do not expire
        fix: Create it anew with Entra authentication. (can stop something that works today)
        docs: https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint

      medium AML101 endpoint-public-network: fraud can be called from the whole internet
        --> deploy/endpoint.yml:4:1 (/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/onlineEndpoints/fraud)
        fix: Close it.
             $ az ml online-endpoint update -n fraud \\
                 --set 'public_network_access=disabled'
        docs: https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint

      unknown (high) AML303 key-reader: key-reader cannot be decided for fraud
        --> /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/onlineEndpoints/fraud
        why unknown: missing-permission: Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read
        fix: Create it anew with Entra authentication. (can stop something that works today)
        docs: https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint

      access to fraud /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/onlineEndpoints/fraud
        read keys       at least 4 (held by ml-devs, Hubot: eligible, ci)
        mint tokens     unknown
        rotate          unknown
        score           unknown
        deploy          unknown
        assign roles    unknown
        reachable from  the internet

      partial: /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw
        not read: Microsoft.Authorization/roleAssignments/read
      exempted until 2026-12-03 AML101: accepted
        --> /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/onlineEndpoints/fraud
        reason: r (owner: o)
      3 fail (2 high, 1 medium), 40 pass, 1 unknown, 5 not applicable, 1 exempted
      failed: 1 high at or above high; role assignments not read everywhere; 1 unknown; 1 exempted, next expires in 12 days; 1 for other personas
      "
    `);
  });

  it('says where each step of the proof was seen, and ten of them at most', () => {
    const evidence = Array.from({ length: 12 }, (_, index) => ({
      what: `step ${index}`,
      where: `scope-${index}`,
      why: 'it counts',
    }));
    const shown = text(audit({ findings: [judged({ evidence })] }));
    expect(shown).toContain('  why: step 0: it counts\n       at scope-0\n');
    expect(shown).toContain('step 9');
    expect(shown).not.toContain('step 10');
    expect(shown).toContain('       and 2 more steps; the JSON report has them\n');
  });

  it('of nothing says so', () => {
    expect(text(audit())).toBe(
      '0 fail, 40 pass, 0 unknown, 5 not applicable\npassed: nothing at or above high\n',
    );
  });

  it('shows other personas when asked for', () => {
    const findings = [judged({ persona: 'pedantic', message: 'hygiene' })];
    expect(text(audit({ findings }))).not.toContain('hygiene');
    expect(text(audit({ findings, settings: { personas: ['regular', 'pedantic'] } }))).toContain('hygiene');
  });

  it('says that a report is partial', () => {
    expect(text(audit({ interrupted: true }))).toContain(
      'The run was interrupted: this report is partial.\n',
    );
  });

  it('shows the access of twenty endpoints, those with findings first, and says how many there are', () => {
    const endpoints = manyFindings(25).map(({ finding }) => finding.resource.id);
    const findings = manyFindings(25).slice(24);
    const shown = text(audit({ findings, report: accessOf(...endpoints) }));
    const order = [...shown.matchAll(/^access to (\S+)/gm)].map(([, name]) => name);
    expect(order).toHaveLength(20);
    expect(order.slice(0, 2)).toEqual(['ep-000024', 'ep-000000']);
    expect(shown).toContain('and 5 more; the JSON report has them');
  });

  it('says unknown, and not nobody, where assignments could not be read', () => {
    const report = { ...accessOf(ENDPOINT), access: { principalSets: [], access: [] } };
    expect(text(audit({ report }))).toMatch(/read keys +n\/a/);
    expect(text(audit({ report, coverage: [covered('partial', gap('role-assignments'))] }))).toMatch(
      /read keys +unknown/,
    );
  });

  it('names rules and numbers only where anyone may read the log (T8)', () => {
    const shown = text(MIXED, { readableByAnyone: true });
    expect(shown).toMatchInlineSnapshot(`
      "high AML001 online-endpoint-key-auth: 1 found, 0 unknown
      medium AML101 endpoint-public-network: 1 found, 0 unknown
      high AML303 key-reader: 0 found, 1 unknown
      Names are left out, because anyone may read this log; the JSON report has them.
      3 fail (2 high, 1 medium), 40 pass, 1 unknown, 5 not applicable, 1 exempted
      failed: 1 high at or above high; role assignments not read everywhere; 1 unknown; 1 exempted, next expires in 12 days; 1 for other personas
      "
    `);
    expect(shown).not.toMatch(/fraud|subscriptions|ml-devs|Mona|deploy/);
  });

  it('says once what several rules could not decide for one reason, with their names', () => {
    const message = 'Cannot be decided for all of resource group rg: roles could not be read.';
    const findings = [
      undecidedFinding({ ruleId: 'AML303', message }),
      undecidedFinding({ ruleId: 'AML101', message, severity: 'medium' }),
      undecidedFinding({ ruleId: 'AML303', message: 'Cannot be decided for fraud: odd' }),
    ];
    const shown = text(audit({ findings }));
    expect(shown).toContain(
      `unknown (up to high) 2 rules: ${message}\n  --> ${ENDPOINT}\n  rule: AML303 key-reader\n  rule: AML101 endpoint-public-network\n`,
    );
    expect(shown.split(message)).toHaveLength(2);
    expect(shown).toContain('unknown (high) AML303 key-reader: Cannot be decided for fraud: odd');
  });

  it('comes in pieces', () => {
    const { report, gate } = audit({ findings: manyFindings(100) });
    expect([...renderAuditText(report, gate, NOW, PLAIN)].length).toBeGreaterThan(100);
  });
});

describe('colours', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: false }, {}, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: '1' }, false],
  ])('%j with %j: %s', (stream, env, expected) => {
    expect(usesColours(stream, env)).toBe(expected);
  });

  it('are the only difference they make', () => {
    const coloured = text(MIXED, { colours: true });
    expect(coloured).toContain('\u001b[31mhigh AML001\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the very thing that is looked for
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text(MIXED));
    expect(text(MIXED)).not.toContain('\u001b');
  });
});

describe('findings in groups, in a terminal', () => {
  const groups: Readonly<Record<string, string>> = { AML001: 'team-b', AML101: 'team-a', AML303: 'untagged' };
  const findings = MIXED.report.findings.map((one) => ({ ...one, group: groups[one.ruleId] ?? '' }));
  const grouped = { gate: MIXED.gate, report: { ...MIXED.report, findings, groupBy: 'tag:team' } };

  it('stand below the name of each group, which says how many there are, what belongs to none last', () => {
    expect(text(grouped).match(/^(?:==|\w+ (?:\(\w+\) )?AML).*$/gm)).toEqual([
      '== team-a: 1 medium, 1 exempted or in the baseline',
      'medium AML101 endpoint-public-network: fraud can be called from the whole internet',
      '== team-b: 1 high',
      'high AML001 online-endpoint-key-auth: fraud hands the same unexpiring key to every caller',
      '== untagged: 1 unknown',
      'unknown (high) AML303 key-reader: key-reader cannot be decided for fraud',
    ]);
  });

  it('are not named for everybody to read (T8)', () => {
    expect(text(grouped, { readableByAnyone: true })).not.toMatch(/team-|untagged/);
  });
});

describe('what a principal can do, in a terminal', () => {
  const answers = [
    { resource: ENDPOINT, name: 'fraud', capability: 'read-keys', answer: 'yes', why: 'Contributor at rg' },
    { resource: ENDPOINT, name: 'fraud', capability: 'score', answer: 'unknown', why: 'groups unread' },
    { resource: ENDPOINT, name: 'fraud', capability: 'assign-roles', answer: 'no', why: 'no role grants it' },
  ] as const;

  it('stands below each endpoint, with what makes it so', () => {
    expect([...renderPrincipalText('mona', answers, PLAIN)].join('')).toMatchInlineSnapshot(`
      "what mona can do
        fraud /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/onlineEndpoints/fraud
          read keys     yes     Contributor at rg
          score         unknown groups unread
          assign roles  no      no role grants it
      "
    `);
  });

  it('is nothing for everybody to read (T8)', () => {
    expect([...renderPrincipalText('mona', answers, { ...PLAIN, readableByAnyone: true })]).toEqual([]);
  });
});
