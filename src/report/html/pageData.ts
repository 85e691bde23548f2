import type { Confidence, Evidence, Persona, Severity } from '../../findings/finding.ts';
import type { FindingStatus } from '../../policy/judgedFinding.ts';
import type { Capability } from '../../rbac/capabilities.ts';
import type { ReportedPrincipal } from '../accessReport.ts';
import type { Reach, ResourceNetwork } from '../networkReport.ts';

// What the report's file holds for its script, as JSON in blocks of their own, so that a browser reads what it shows
// and no more.

/** Ids of the blocks; of those that come in numbers, what stands before the number. */
export const BLOCKS = {
  page: 'data-page',
  /** `PageFinding[]`, `ROWS_PER_BLOCK` each. */
  rows: 'data-rows-',
  /** `FindingDetails[]`, `DETAILS_PER_BLOCK` each. */
  details: 'data-details-',
  /** `EscalationRoute[]`, `ROUTES_PER_BLOCK` each. */
  routes: 'data-routes-',
  /** `PageEndpoint[]`. */
  endpoints: 'data-endpoints',
  /** `PageAccess[]`. */
  access: 'data-access',
  /** `ReportedPrincipal[][]`, one list per set. */
  sets: 'data-sets-',
  /** `number[]`: the number of the first set of each block of sets. */
  setStarts: 'data-set-starts',
} as const;

export const ROWS_PER_BLOCK = 1_000;
export const DETAILS_PER_BLOCK = 100;
export const ROUTES_PER_BLOCK = 100;

export interface PageData {
  readonly rules: readonly { readonly id: string; readonly name: string }[];
  readonly findings: number;
  /** The first so many findings have details. */
  readonly detailed: number;
  /** How many have an escalation path, in the page or not. */
  readonly routes: number;
  /** Whose findings are shown at first. */
  readonly personas: readonly Persona[];
  /** What findings are grouped by, in words; none when nobody asked. */
  readonly groupBy?: string;
  readonly words: {
    readonly capabilities: Readonly<Record<Capability, string>>;
    readonly reaches: Readonly<Record<Reach, string>>;
  };
  /** Who holds roles could not be read everywhere, so nothing is said of an endpoint without an entry. */
  readonly accessGaps: boolean;
}

/** A finding as a list shows it, worst first. */
export interface PageFinding {
  /** Index into `rules`. */
  readonly rule: number;
  readonly result: 'fail' | 'unknown';
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly persona: Persona;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** `file:line`, where it was found in a file. */
  readonly place?: string;
  readonly message: string;
  readonly owner?: string;
  readonly group?: string;
  readonly fingerprint: string;
  /** Number of the escalation path to draw. */
  readonly route?: number;
}

export interface FindingDetails {
  readonly confidence: Confidence;
  readonly reason?: string;
  readonly evidence: readonly Evidence[];
  /** Steps of the proof that had no room. */
  readonly moreEvidence?: number;
  readonly remediation: string;
  readonly command?: string;
  readonly destructive: boolean;
  readonly docs: string;
  readonly exemption?: string;
}

export interface PageEndpoint {
  /** ARM id. */
  readonly id: string;
  readonly reach: Reach;
  readonly allowed: ResourceNetwork['allowed'];
  /** Ways in that had no room. */
  readonly moreAllowed?: number;
  /** The worst open failure of the endpoint itself. */
  readonly worst?: Severity;
}

/** What is held, the number of the set of those who hold it, the numbers of the endpoints. */
export type PageAccess = readonly [Capability, number, readonly number[]];

export type PageSets = readonly (readonly ReportedPrincipal[])[];
