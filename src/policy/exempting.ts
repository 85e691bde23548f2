import type { Finding, Verdict } from '../findings/finding.ts';
import { exemptionExpired } from '../rules/aml903-exemption-expired.ts';
import { exemptionUnused } from '../rules/aml904-exemption-unused.ts';
import { isExemptible, type PolicyExemption } from './exemption.ts';
import { daysUntil, holdsOn, SOON_DAYS } from './expiry.ts';
import type { GateRule } from './gate.ts';
import type { JudgedFinding } from './judgedFinding.ts';
import { isRemoteName } from './policyReference.ts';
import {
  filePattern,
  matches,
  parseResourcePattern,
  type ResourcePattern,
  subjectOf,
} from './resourcePattern.ts';
import { createVouching, type RunFacts } from './vouching.ts';

/** An exemption that covers something and will not for long. */
export interface EndingExemption {
  readonly exemption: PolicyExemption;
  /** 0 on its last day. */
  readonly days: number;
}

export interface Exempted {
  /** One for each finding, in the same order, and after them what is to be said of the exemptions themselves. */
  readonly findings: readonly JudgedFinding[];
  /** Those that end within two weeks, the first to end first. */
  readonly ending: readonly EndingExemption[];
}

/** What the stage has to know of the run; its rules are those that were asked, as a policy has them. */
export interface ExemptingRun extends RunFacts {
  readonly rules: readonly GateRule[];
}

interface Entry {
  readonly exemption: PolicyExemption;
  readonly pattern: ResourcePattern;
  readonly holds: boolean;
  matched: number;
  /** Of those, the ones that no other entry exempts. */
  open: number;
}

/**
 * Takes what a policy exempts out of the count; nothing is dropped. Failures and what could not be decided can both be
 * exempted; what could not be looked at stays in the coverage all the same. Of several entries that hold, the one that
 * holds longest counts. An entry whose last day is over exempts nothing and is said as AML903; one that covers nothing,
 * as AML904. Pure, and the same whatever the order of findings and entries: `now` in milliseconds since 1970.
 */
export function applyExemptions(
  exemptions: readonly PolicyExemption[],
  run: ExemptingRun,
  now: number,
): Exempted {
  const entries = exemptions.flatMap((exemption): Entry[] => {
    const isInline = exemption.covers !== undefined;
    const parsed = isInline ? filePattern(exemption.place.file) : parseResourcePattern(exemption.resource);
    // The parser of policies has refused such a pattern; it matches nothing.
    if (!parsed.ok) return [];
    const holds = holdsOn(exemption.expiresOn, now);
    return [{ exemption, pattern: parsed.value, holds, matched: 0, open: 0 }];
  });
  const byRule = groupByRule(entries);
  const findings = run.findings.map((finding) => exempt(finding, byRule.get(finding.ruleId) ?? []));
  const said = sayEntries(entries, run).map((finding): JudgedFinding => ({ finding, status: 'open' }));
  const ending = entries
    .filter(({ holds, matched }) => holds && matched > 0)
    .map(({ exemption }) => ({ exemption, days: daysUntil(exemption.expiresOn, now) }))
    .filter(({ days }) => days <= SOON_DAYS)
    .sort((one, other) => one.days - other.days || compareEntries(one, other));
  return { findings: said.length === 0 ? findings : [...findings, ...said], ending };
}

/** Those that hold longest first. */
function groupByRule(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.toSorted(compareEntries)) {
    for (const ruleId of new Set(entry.exemption.ruleIds)) {
      if (!isExemptible(ruleId)) continue;
      const group = groups.get(ruleId);
      if (group === undefined) groups.set(ruleId, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/** By what entries say, so that their order in the file decides nothing. */
function compareEntries(
  { exemption: one }: { readonly exemption: PolicyExemption },
  { exemption: other }: { readonly exemption: PolicyExemption },
): number {
  const [left, right] = [one, other].map(({ owner, reason, resource, ruleIds, place }) =>
    JSON.stringify([owner, reason, resource, ruleIds, place]),
  ) as [string, string];
  if (one.expiresOn !== other.expiresOn) return one.expiresOn > other.expiresOn ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}

function exempt(finding: Finding, entries: readonly Entry[]): JudgedFinding {
  if (entries.length === 0) return { finding, status: 'open' };
  const subject = subjectOf(finding);
  const matching = entries.filter(({ exemption, pattern }) =>
    exemption.covers === undefined ? matches(pattern, subject) : coversPlace(exemption, finding),
  );
  for (const entry of matching) entry.matched += 1;
  const holding = matching.find(({ holds }) => holds);
  if (holding === undefined) {
    for (const entry of matching) entry.open += 1;
    return { finding, status: 'open' };
  }
  const { reason, owner, expiresOn } = holding.exemption;
  return { finding, status: 'exempted', exemption: { reason, owner, expiresOn } };
}

/** A comment is about what begins on its lines. */
function coversPlace({ place, covers = [] }: PolicyExemption, { location }: Finding): boolean {
  return (
    location !== undefined &&
    location.file === place.file &&
    covers.some(([first, last]) => first <= location.line && location.line <= last)
  );
}

/** AML903 and AML904, with the severities that the policy gives them; none where it turned them off. */
function sayEntries(entries: readonly Entry[], run: ExemptingRun): Finding[] {
  const mayVouch = createVouching(run);
  const verdicts = entries.flatMap(({ exemption, pattern, holds, matched, open }): Verdict[] => {
    if (matched > 0) return holds ? [] : [exemptionExpired(exemption, open)];
    return mayVouch(exemption.ruleIds, pattern) ? [exemptionUnused(exemption, !holds)] : [];
  });
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
  return verdicts.flatMap((verdict) => {
    const rule = verdict.result === 'finding' ? rules.get(verdict.finding.ruleId) : undefined;
    if (verdict.result !== 'finding' || rule === undefined) return [];
    const { location, ...finding } = verdict.finding;
    // A line of another repository's file is no place in this one.
    const here = location === undefined || isRemoteName(location.file) ? {} : { location };
    return [{ ...finding, ...here, severity: rule.severity, persona: rule.persona }];
  });
}
