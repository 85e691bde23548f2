import { SEVERITIES, type Severity } from '../findings/finding.ts';
import type { ScopeCoverage } from '../inventory/inventory.ts';
import type { Counts } from '../policy/counts.ts';
import type { Gate } from '../policy/gate.ts';
import type { ReportedFinding } from './auditReport.ts';
import { describeExpiry } from './suppressed.ts';

const WORDS: Readonly<Record<Gate['result'], string>> = {
  ok: 'passed',
  findings: 'failed',
  incomplete: 'incomplete',
  'nothing-matched': 'nothing matched',
  unreachable: 'unreachable',
};

/** Of a scope that was named and matched nothing. */
export const NOTHING_WORDS: Readonly<Record<NonNullable<ScopeCoverage['nothing']>, string>> = {
  'not-found': 'Azure knows no such scope. Is the id right, and is it still there?',
  empty: 'it holds no workspace, endpoint or AI services account.',
};

/**
 * How the audit ended and why, in one line that names nobody: "failed: 2 high at or above high; 1 unknown; 3 exempted,
 * next expires in 12 days". `now` in milliseconds since 1970.
 */
export function describeVerdict(gate: Gate, now: number): string {
  const { counts, failOn, missing, unmatched, hidden, nextExpiry, newAccess = 0 } = gate;
  const expiry = nextExpiry === undefined ? '' : `, next ${describeExpiry(nextExpiry, now)}`;
  const reached = severityList(gate.atOrAbove);
  const parts = [
    failOn === 'never' ? 'fail-on is never' : `${reached === '' ? 'nothing' : reached} at or above ${failOn}`,
    newAccess === 0 ? '' : `${newAccess} of what fail-on-new-access names`,
    missing.join(', '),
    unmatched.length === 0 ? '' : `${unmatched.length} of what was named matched nothing`,
    counts.unknown === 0 ? '' : `${counts.unknown} unknown`,
    counts.exempted === 0 ? '' : `${counts.exempted} exempted${expiry}`,
    counts.baselined === 0 ? '' : `${counts.baselined} baselined`,
    hidden === 0 ? '' : `${hidden} for other personas`,
  ];
  return `${WORDS[gate.result]}: ${parts.filter((part) => part !== '').join('; ')}`;
}

/** All four results, and what does not count: "3 fail (2 high, 1 medium), 40 pass, 1 unknown, 5 not applicable". */
export function describeCounts(counts: Counts): string {
  const severities = severityList(counts.bySeverity);
  return [
    `${counts.fail} fail${severities === '' ? '' : ` (${severities})`}`,
    `${counts.pass} pass`,
    `${counts.unknown} unknown`,
    `${counts.notApplicable} not applicable`,
    ...(counts.exempted === 0 ? [] : [`${counts.exempted} exempted`]),
    ...(counts.baselined === 0 ? [] : [`${counts.baselined} baselined`]),
  ].join(', ');
}

/** What is open and shown: failures before what could not be decided, each worst first, else in their own order. */
export function worstFirst(findings: readonly ReportedFinding[], gate: Gate): ReportedFinding[] {
  const shown = findings.filter(
    ({ status, persona }) => status === 'open' && gate.personas.includes(persona),
  );
  const rank = ({ result, severity }: ReportedFinding): number =>
    (result === 'fail' ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  return shown.sort((a, b) => rank(a) - rank(b));
}

/**
 * Of a list in the order of `worstFirst` those to show where few have room: of each severity first one finding of each
 * rule, then the rest, so that one rule with many findings hides no other.
 */
export function foremost(ordered: readonly ReportedFinding[], most: number): ReportedFinding[] {
  const seen = new Set<string>();
  const turns = ordered.map((finding) => {
    const { result, severity, ruleId } = finding;
    const rank = `${result} ${severity}`;
    const isFirst = !seen.has(`${rank} ${ruleId}`);
    seen.add(`${rank} ${ruleId}`);
    return { finding, rank, isFirst };
  });
  return [...new Set(turns.map(({ rank }) => rank))]
    .flatMap((rank) => {
      const same = turns.filter((turn) => turn.rank === rank);
      return [...same.filter(({ isFirst }) => isFirst), ...same.filter(({ isFirst }) => !isFirst)];
    })
    .slice(0, most)
    .map(({ finding }) => finding);
}

/** For those who may know no more than that: how often a rule found something so severe, and nothing of where. */
export interface RuleCount {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly severity: Severity;
  readonly fail: number;
  readonly unknown: number;
}

/** One per rule and severity, of a list in the order of `worstFirst`: each stands where the first of its findings does. */
export function countByRule(findings: readonly ReportedFinding[]): RuleCount[] {
  const found = new Map<string, RuleCount>();
  for (const { ruleId, ruleName, severity, result } of findings) {
    const key = `${ruleId} ${severity}`;
    const count = found.get(key) ?? { ruleId, ruleName, severity, fail: 0, unknown: 0 };
    found.set(key, { ...count, [result]: count[result] + 1 });
  }
  return [...found.values()];
}

/** "2 high, 1 low"; empty where there are none. */
export function severityList(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');
}
