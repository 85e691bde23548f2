import { applyBaseline, type Baseline } from './baseline.ts';
import { applyExemptions, type EndingExemption, type ExemptingRun } from './exempting.ts';
import type { PolicyExemption } from './exemption.ts';
import type { JudgedFinding } from './judgedFinding.ts';

/** What a team has decided about findings. */
export interface Decisions {
  readonly exemptions: readonly PolicyExemption[];
  readonly baseline?: Baseline;
}

/** What is to be said about these decisions themselves, beside the findings AML903 and AML904. */
export interface SuppressionNotes {
  /** Exemptions in their last two weeks, the first to end first. */
  readonly ending: readonly EndingExemption[];
  /** How many entries the baseline has, and of how many some finding is gone. */
  readonly baseline?: { readonly entries: number; readonly stale: number };
}

/** Every finding with its status, whatever a team decided: exempted goes before baselined. `now` as in `applyExemptions`. */
export function suppress(
  { exemptions, baseline }: Decisions,
  run: ExemptingRun,
  now: number,
): { readonly findings: readonly JudgedFinding[]; readonly notes: SuppressionNotes } {
  const { findings, ending } = applyExemptions(exemptions, run, now);
  if (baseline === undefined) return { findings, notes: { ending } };
  const { findings: all, entries, stale } = applyBaseline(findings, baseline, run);
  return { findings: all, notes: { ending, baseline: { entries, stale } } };
}
