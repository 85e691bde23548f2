import { EXIT, type Result } from '../failure.ts';
import { type Persona, SEVERITIES, type Severity } from '../findings/finding.ts';
import type { Gap, ScopeCoverage } from '../inventory/inventory.ts';
import { type Counts, countFindings, NO_SEVERITIES } from './counts.ts';
import type { JudgedFinding } from './judgedFinding.ts';
import { isRefusal, type Requirement, requirementOf } from './requirements.ts';

export type FailOn = Severity | 'never';

export interface GateSettings {
  /** The least severity that fails a run. */
  readonly failOn: FailOn;
  readonly failOnIncomplete: boolean;
  /** Whose findings are shown. What is not shown is counted, and never fails a run that would not say why. */
  readonly personas: readonly Persona[];
  /** What else has to be complete. */
  readonly require: readonly Requirement[];
}

export const DEFAULT_GATE: GateSettings = {
  failOn: 'high',
  failOnIncomplete: true,
  personas: ['regular'],
  require: [],
};

/** Everything counts that could not be looked at, whoever the rule is for; what `require` names is a choice even so. */
export const STRICTEST_GATE = {
  failOn: 'info',
  personas: ['regular', 'pedantic', 'auditor'],
} as const satisfies Partial<GateSettings>;

/** What the gate has to know of a rule: its severity after the policy, and what it reads. */
export interface GateRule {
  readonly id: string;
  readonly severity: Severity;
  readonly persona: Persona;
  readonly needs: readonly Gap['part'][];
}

export interface GateFacts {
  readonly findings: readonly JudgedFinding[];
  readonly pass: number;
  readonly notApplicable: number;
  /** One entry per scope that the user named. */
  readonly coverage: readonly ScopeCoverage[];
  /** Scopes, paths and suites that the user named and that matched nothing. */
  readonly unmatched: readonly string[];
  /** Collecting was cut short. */
  readonly interrupted: boolean;
  /** What else could not be found out, whatever it was: "not all changed files are known". */
  readonly missing?: readonly string[];
  /** Ways to what nobody may come to by a change. */
  readonly newAccess?: number;
  readonly rules: readonly GateRule[];
}

export interface Gate {
  readonly exitCode: 0 | 3 | 4 | 10 | 11;
  readonly result: Extract<Result, 'ok' | 'findings' | 'incomplete' | 'nothing-matched' | 'unreachable'>;
  readonly failOn: FailOn;
  /** The run ends green. */
  readonly passed: boolean;
  /**
   * Nothing was refused that the user named, that a rule whose findings are shown needs, or that `require` names. How a
   * run ends is another matter: for that, only rules at or above the threshold count.
   */
  readonly complete: boolean;
  readonly counts: Counts;
  /** Open failures that are shown and reach the threshold. */
  readonly atOrAbove: Readonly<Record<Severity, number>>;
  readonly personas: readonly Persona[];
  /** Open findings of personas that nobody asked for. */
  readonly hidden: number;
  /** What makes it not complete, in words for a person; names of scopes stand in the coverage. */
  readonly missing: readonly string[];
  readonly unmatched: readonly string[];
  readonly interrupted: boolean;
  /** Ways to what nobody may come to by a change; each fails the run. */
  readonly newAccess?: number;
  /** The first day on which an exemption ends, `2027-01-31`. */
  readonly nextExpiry?: string;
}

/**
 * Decides how an audit ends. When several things are wrong, the first of these wins: every scope unreadable, findings,
 * something unreadable, something that matched nothing.
 */
export function decideGate(facts: GateFacts, settings: GateSettings): Gate {
  const shown = (persona: Persona): boolean => settings.personas.includes(persona);
  const atOrAbove: Record<Severity, number> = { ...NO_SEVERITIES };
  let hidden = 0;
  for (const { finding, status } of facts.findings) {
    if (status !== 'open') continue;
    if (!shown(finding.persona)) hidden += 1;
    else if (finding.result === 'fail' && reaches(finding.severity, settings.failOn)) {
      atOrAbove[finding.severity] += 1;
    }
  }
  const seen = facts.rules.filter(({ persona }) => shown(persona));
  const missing = whatIsMissing(facts, settings, seen);
  const strict = seen.filter(({ severity }) => reaches(severity, settings.failOn));
  const enough = whatIsMissing(facts, settings, strict).length === 0;
  const nextExpiry = facts.findings
    .flatMap(({ exemption }) => (exemption === undefined ? [] : [exemption.expiresOn]))
    .reduce<string | undefined>(
      (first, day) => (first === undefined || day < first ? day : first),
      undefined,
    );
  const end = endOf(
    facts,
    settings,
    SEVERITIES.some((severity) => atOrAbove[severity] > 0) || (facts.newAccess ?? 0) > 0,
    enough,
  );
  return {
    ...end,
    failOn: settings.failOn,
    passed: end.exitCode === EXIT.ok,
    complete: missing.length === 0,
    counts: countFindings(facts.findings, facts.pass, facts.notApplicable),
    atOrAbove,
    personas: settings.personas,
    hidden,
    missing,
    unmatched: facts.unmatched,
    interrupted: facts.interrupted,
    ...((facts.newAccess ?? 0) === 0 ? {} : { newAccess: facts.newAccess ?? 0 }),
    ...(nextExpiry === undefined ? {} : { nextExpiry }),
  };
}

/** Whether a severity is at or above the threshold. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

function endOf(
  { coverage, unmatched }: GateFacts,
  { failOnIncomplete }: GateSettings,
  found: boolean,
  enough: boolean,
): Pick<Gate, 'exitCode' | 'result'> {
  if (coverage.length > 0 && coverage.every(({ state }) => state === 'unreadable')) {
    return { exitCode: EXIT.unreachable, result: 'unreachable' };
  }
  if (found) return { exitCode: EXIT.findings, result: 'findings' };
  if (!enough && failOnIncomplete) return { exitCode: EXIT.incomplete, result: 'incomplete' };
  if (unmatched.length > 0) return { exitCode: EXIT.nothingMatched, result: 'nothing-matched' };
  return { exitCode: EXIT.ok, result: 'ok' };
}

/** A scope that the user named, or a read that one of these rules needs, or what `require` names. */
function whatIsMissing(facts: GateFacts, settings: GateSettings, rules: readonly GateRule[]): string[] {
  const needed = new Set(rules.flatMap(({ needs }) => needs));
  const counts = (gap: Gap): boolean => {
    const requirement = requirementOf(gap);
    return requirement === undefined
      ? isRefusal(gap.reason.kind) && needed.has(gap.part)
      : settings.require.includes(requirement);
  };

  const missing: string[] = [];
  const unreadable = facts.coverage.filter(({ state }) => state === 'unreadable').length;
  if (unreadable > 0) missing.push(`${unreadable} ${unreadable === 1 ? 'scope' : 'scopes'} unreadable`);
  const parts = new Set(
    facts.coverage
      .filter(({ state }) => state !== 'unreadable')
      .flatMap(({ gaps }) => gaps.filter(counts).map(({ part }) => part)),
  );
  if (parts.size > 0) missing.push(`${nameList(parts)} not read everywhere`);

  const gaps = facts.coverage.flatMap((one) => one.gaps);
  const excused = new Set(gaps.filter((gap) => !counts(gap)).map(({ part }) => part));
  const undecided = facts.findings.filter(
    ({ finding, status }) => status === 'open' && isMissing(finding, rules, excused, settings),
  );
  if (undecided.length > 0 && missing.length === 0) {
    missing.push(`${undecided.length} undecided for want of a read`);
  }
  missing.push(...(facts.missing ?? []));
  if (facts.interrupted) missing.push('interrupted');
  return missing;
}

/** "resources, role assignments and role definitions". */
function nameList(parts: ReadonlySet<Gap['part']>): string {
  const names = [...parts].sort().map((part) => part.replaceAll('-', ' '));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/**
 * An answer that stayed open although its rule counts, and for no gap that is excused: a reason does not tell which of the
 * reads was refused, so a rule that needs an excused one may have stayed open for that.
 */
function isMissing(
  { ruleId, result, reason }: JudgedFinding['finding'],
  rules: readonly GateRule[],
  excused: ReadonlySet<Gap['part']>,
  settings: GateSettings,
): boolean {
  if (result !== 'unknown' || reason === undefined) return false;
  if (reason.kind === 'unresolved-expression') return settings.require.includes('expressions');
  const rule = rules.find(({ id }) => id === ruleId);
  // A rule that needs nothing speaks of the coverage, which has been looked at.
  if (rule === undefined || rule.needs.length === 0) return false;
  return isRefusal(reason.kind) && rule.needs.every((part) => !excused.has(part));
}
