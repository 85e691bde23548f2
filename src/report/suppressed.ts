import { daysUntil, SOON_DAYS } from '../policy/expiry.ts';
import type { Exemption } from '../policy/judgedFinding.ts';
import type { SuppressionNotes } from '../policy/suppressing.ts';
import type { AuditReport, ReportedFinding } from './auditReport.ts';

/** A finding that does not count, with the words of the policy. */
export interface ExemptedFinding {
  readonly finding: ReportedFinding;
  readonly exemption: Exemption;
}

/** What a policy exempts, the first to end first, else in the report's order. */
export function exemptedFindings({ findings }: Pick<AuditReport, 'findings'>): ExemptedFinding[] {
  return findings
    .flatMap((finding) =>
      finding.exemption === undefined ? [] : [{ finding, exemption: finding.exemption }],
    )
    .sort(({ exemption: one }, { exemption: other }) =>
      one.expiresOn < other.expiresOn ? -1 : one.expiresOn > other.expiresOn ? 1 : 0,
    );
}

/**
 * What else is to be said of exemptions and baseline, a line each. Where anyone may read it there are numbers only: a
 * policy may stand in a repository that is not public.
 */
export function describeNotes(
  report: Pick<AuditReport, 'suppressions'>,
  readableByAnyone: boolean,
): string[] {
  const { suppressions: notes } = report;
  if (notes === undefined) return [];
  const ending = describeEnding(notes);
  const each = notes.ending.map(
    ({ exemption: { ruleIds, resource, owner, expiresOn }, days }) =>
      `The exemption of ${ruleIds.join(', ')} for ${resource} (owner: ${owner}) ends ${describeDays(days)}, with ${expiresOn}.`,
  );
  const stale = describeStale(notes);
  return [
    ...(readableByAnyone && ending !== undefined ? [ending] : each),
    ...(stale === undefined ? [] : [stale]),
  ];
}

/** How many exemptions end soon, and when the first does; names nobody. */
export function describeEnding({ ending }: SuppressionNotes): string | undefined {
  const [first] = ending;
  if (first === undefined) return undefined;
  if (ending.length === 1) return `An exemption ends ${describeDays(first.days)}.`;
  return `${ending.length} exemptions end within ${SOON_DAYS} days, the first ${describeDays(first.days)}.`;
}

function describeStale({ baseline }: SuppressionNotes): string | undefined {
  if (baseline === undefined || baseline.stale === 0) return undefined;
  const { stale, entries } = baseline;
  return `${stale} of ${entries} ${entries === 1 ? 'entry' : 'entries'} of the baseline ${stale === 1 ? 'knows' : 'know'} findings that are gone: write it anew, and they cannot come back unseen.`;
}

/** "expires in 12 days": whole days of the calendar in UTC; the day itself still counts. */
export function describeExpiry(day: string, now: number): string {
  const days = daysUntil(day, now);
  if (Number.isNaN(days)) return 'expires on an unknown day';
  return days < 0 ? 'has expired' : `expires ${describeDays(days)}`;
}

function describeDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}
