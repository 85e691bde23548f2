import fc from 'fast-check';
import { covered, gap, judged, undecidedFinding } from '../policy/judged.ts';
import { type Audit, accessOf, audit } from './audits.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<!-- ',
    '-->',
    '</details>',
    '<details>',
    '</summary>',
    '</td>',
    '<script>',
    '![a](https://evil.test/x.png)',
    '[a](javascript:alert(1))',
    '\n[a]: https://evil.test\n',
    'https://evil.test/x',
    'www.evil.test',
    'mona@evil.test',
    '@mona',
    '@contoso/team',
    '#12',
    'contoso/fraud#12',
    'GH-12',
    '**b**',
    '`c`',
    '```\n',
    '~~~\n',
    '| a | b |',
    '\n---\n',
    '\n# head',
    '\n\n- item',
    '\n> quote',
    '\n    code',
    '&lt;b&gt;',
    '\\',
    '$x$',
    '::error::x',
    '\n::error::x',
    '::stop-commands::x',
    '##[error]x',
    '##[',
    '%0A::error::x',
    '\r',
    '\r\n::error::x',
    '\u001b[31m',
    '\u001b]0;title\u0007',
    '\u001b]8;;https://evil.test\u001b\\',
    '\u009b31m',
    '\b\b\b',
    '\u202e',
    '\u200b',
    '\u2028',
    '\u0085',
    '\ud800',
    '\0',
    '\t',
    ']]>',
    '<![CDATA[',
    '&#0;',
    '\ufffe',
    '=1+1',
    '@SUM(1)',
    '+cmd',
    '-2',
    '"',
    '","',
    ';=1',
    '\uff1d1',
    '[a](1)',
    '](',
    '{0}',
    '{',
    '1}',
    '../',
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
/** Names that want to be markup, a command, a formula, or to hide. */
export const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

/** Every text that can come from outside is this one. */
export function auditOf(name: string): Audit {
  const id = `/subscriptions/${name}`;
  const parts = {
    resource: { kind: 'online-endpoint', id, name },
    message: name,
    evidence: [{ what: name, where: name, why: name }],
    remediation: { text: name, command: name, destructive: true },
    identity: [name],
  };
  const unread = gap('resources', {
    operation: name,
    scope: name,
    reason: { kind: 'throttled', detail: name },
  });
  const { report, gate } = audit({
    findings: [
      judged(parts),
      judged({ ...parts, location: { file: name, line: 1, column: 1, endLine: 1, endColumn: 2 } }),
      undecidedFinding({ ...parts, reason: { kind: 'throttled', detail: name } }),
      judged(parts, {
        status: 'exempted',
        exemption: { reason: name, owner: name, expiresOn: '2027-01-31' },
      }),
      ...Array.from({ length: 10 }, () => judged({ ...parts, severity: 'low' })),
    ],
    coverage: [{ ...covered('partial', unread), scope: name }],
    report: accessOf(id),
  });
  const access = {
    ...report.access,
    principalSets: report.access.principalSets.map((set) => ({
      ...set,
      principals: set.principals.map((principal) => ({ ...principal, displayName: name })),
    })),
  };
  return {
    gate: { ...gate, unmatched: [name] },
    report: {
      ...report,
      access,
      groupBy: `tag:${name}`,
      suppressions: {
        ending: [
          {
            exemption: {
              ruleIds: ['AML001'],
              resource: name,
              reason: name,
              owner: name,
              expiresOn: '2026-11-22',
              place: { file: name, line: 1, column: 1, endLine: 1, endColumn: 2 },
            },
            days: 1,
          },
        ],
      },
      findings: report.findings.map((finding) => ({ ...finding, owner: name, group: name })),
    },
  };
}
