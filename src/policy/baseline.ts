import { SEVERITIES } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { isExemptible } from './exemption.ts';
import type { JudgedFinding } from './judgedFinding.ts';
import { exactPattern } from './resourcePattern.ts';
import { createVouching, type RunFacts } from './vouching.ts';

/** What was found when a team began. Findings stand by rule and fingerprint; the rest is there for people. */
export interface BaselineEntry {
  readonly ruleId: string;
  readonly ruleName: string;
  /** ARM id, object id, or path and name of a declaration. */
  readonly resource: string;
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** How many findings with this fingerprint are known. */
  readonly count: number;
}

export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

export interface Baselined {
  readonly findings: readonly JudgedFinding[];
  /** Entries of which some or all findings are not there any more, as far as the run can say so. */
  readonly stale: number;
  readonly entries: number;
}

/** Only what was looked at and found wrong is ever known, and nothing that the audit says about itself. */
function isKnowable({ finding }: JudgedFinding): boolean {
  return finding.result === 'fail' && isExemptible(finding.ruleId);
}

/**
 * Takes what a baseline knows out of the count. What is exempted stays exempted. Of more findings of one fingerprint
 * than the baseline counts, the least severe are the known ones; the surplus is open. Pure; the order of neither matters.
 */
export function applyBaseline(
  judged: readonly JudgedFinding[],
  { entries }: Baseline,
  run: RunFacts,
): Baselined {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const groups = groupByFingerprint(judged.filter(isKnowable));
  const baselined = new Set<JudgedFinding>();
  for (const [fingerprint, group] of groups) {
    const entry = known.get(fingerprint);
    const open = group.filter(
      // An entry that names another rule than it is about would get past whoever looks for rules in a baseline.
      ({ status, finding }) => status === 'open' && finding.ruleId === entry?.ruleId,
    );
    for (const one of open.sort(compareMildest).slice(0, entry?.count ?? 0)) baselined.add(one);
  }
  const mayVouch = createVouching(run);
  const stale = entries.filter(
    ({ ruleId, resource, fingerprint, count }) =>
      (groups.get(fingerprint)?.length ?? 0) < count && mayVouch([ruleId], exactPattern(resource)),
  );
  return {
    findings: judged.map((one) => (baselined.has(one) ? { ...one, status: 'baselined' } : one)),
    stale: stale.length,
    entries: entries.length,
  };
}

/** Every failure that is not exempted: one that is comes back when its exemption ends. */
export function makeBaseline(
  judged: readonly JudgedFinding[],
  rules: readonly { readonly id: string; readonly name: string }[],
): Baseline {
  const names = new Map(rules.map(({ id, name }) => [id, name]));
  const groups = groupByFingerprint(judged.filter((one) => isKnowable(one) && one.status !== 'exempted'));
  const entries = [...groups].flatMap(([fingerprint, group]): BaselineEntry[] => {
    // Of an id in two spellings always the same one.
    const [first] = group.toSorted((one, other) =>
      compareTexts(one.finding.resource.id, other.finding.resource.id),
    );
    if (first === undefined) return [];
    const { ruleId, resource } = first.finding;
    const ruleName = names.get(ruleId) ?? ruleId.toLowerCase();
    return [{ ruleId, ruleName, resource: resource.id, fingerprint, count: group.length }];
  });
  return { entries: entries.sort(compareEntries) };
}

function groupByFingerprint(judged: readonly JudgedFinding[]): ReadonlyMap<string, JudgedFinding[]> {
  const groups = new Map<string, JudgedFinding[]>();
  for (const one of judged) {
    const fingerprint = fingerprintOf(one.finding);
    const group = groups.get(fingerprint);
    if (group === undefined) groups.set(fingerprint, [one]);
    else group.push(one);
  }
  return groups;
}

function compareMildest({ finding: one }: JudgedFinding, { finding: other }: JudgedFinding): number {
  const severity = SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity);
  return severity === 0 ? compareTexts(textOf(one), textOf(other)) : severity;
}

function textOf({ message, location }: JudgedFinding['finding']): string {
  return JSON.stringify([message, location?.file, location?.line, location?.column]);
}

function compareEntries(one: BaselineEntry, other: BaselineEntry): number {
  return (
    compareTexts(one.ruleId, other.ruleId) ||
    compareTexts(one.resource.toLowerCase(), other.resource.toLowerCase()) ||
    compareTexts(one.fingerprint, other.fingerprint)
  );
}

/** By code units: the same on every machine. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
