import type { Expectation, SeriesExpectation } from './expectation.ts';
import type { StatusSet } from './statusSet.ts';

/** Where a case is written down, for annotations. Lines and columns count from one. */
export interface CasePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One request and what its answers must be like. */
export interface ScoreCase {
  readonly name: string;
  readonly place?: CasePlace;
  /** The deployment that it asks for itself. */
  readonly deployment?: string;
  readonly request: {
    readonly contentType: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
  };
  /** Statuses that count as an answer; others of a service that is starting are waited for. */
  readonly statuses: StatusSet;
  readonly expectations: readonly Expectation[];
  readonly series: readonly SeriesExpectation[];
  /** How many requests are measured. */
  readonly repeat: number;
  /** How many of them are under way at a time. */
  readonly concurrency: number;
  /** Requests before that, which count for nothing. */
  readonly warmUp: number;
  readonly timeoutMs: number;
}
