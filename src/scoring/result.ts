import type { JsonDifference } from './jsonComparison.ts';
import type { CasePlace } from './scoreCase.ts';
import type { LatencyStatistics } from './statistics.ts';

/** What was seen of an answer; every text of it is bounded, and none of it can be trusted. */
export interface AnswerExcerpt {
  readonly status: number;
  /** Those that say what went wrong and who answered. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly excerpt: string;
}

/** One request that did not end as expected. */
export interface CaseFailure {
  /** Name of the expectation; `answer` where there was none at all. */
  readonly expectation: string;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly differences?: readonly JsonDifference[];
  readonly requestId?: string;
  readonly latencyMs?: number;
  readonly answer?: AnswerExcerpt;
}

export interface CaseResult {
  readonly name: string;
  readonly place?: CasePlace;
  /** The deployment that it was pinned to. */
  readonly deployment?: string;
  readonly passed: boolean;
  /** The run ended before the case did. */
  readonly interrupted?: true;
  /** Requests that were measured, and how many of them failed. */
  readonly requests: number;
  readonly failed: number;
  /** Attempts that were repeated, because the service was busy. */
  readonly retried: number;
  readonly latencyMs?: LatencyStatistics;
  /** How many answers came from which deployment, as far as they said. */
  readonly answeredBy: Readonly<Record<string, number>>;
  /** The first few. */
  readonly failures: readonly CaseFailure[];
  /** Last lines of the deployment's container, or why there are none. */
  readonly logs?: { readonly deployment: string; readonly text?: string; readonly missing?: string };
}
