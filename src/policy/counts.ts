import type { Severity } from '../findings/finding.ts';
import type { JudgedFinding } from './judgedFinding.ts';

/** How many of what; the `summary` of the JSON report. */
export interface Counts {
  /** Open ones only, and so is `unknown`. */
  readonly fail: number;
  readonly pass: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly exempted: number;
  readonly baselined: number;
  /** Of the open failures. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export const NO_SEVERITIES: Counts['bySeverity'] = { high: 0, medium: 0, low: 0, info: 0 };

/** `pass` and `notApplicable` are the rules' own count, because nothing is kept of them. */
export function countFindings(
  findings: Iterable<JudgedFinding>,
  pass: number,
  notApplicable: number,
): Counts {
  const counts = { fail: 0, unknown: 0, exempted: 0, baselined: 0 };
  const bySeverity: Record<Severity, number> = { ...NO_SEVERITIES };
  for (const { finding, status } of findings) {
    if (status !== 'open') counts[status] += 1;
    else {
      counts[finding.result] += 1;
      if (finding.result === 'fail') bySeverity[finding.severity] += 1;
    }
  }
  const { fail, unknown, exempted, baselined } = counts;
  return { fail, pass, unknown, notApplicable, exempted, baselined, bySeverity };
}
