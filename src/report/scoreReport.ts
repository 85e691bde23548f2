import type { FailureDetails, Result } from '../failure.ts';
import type { CaseResult } from '../scoring/result.ts';
import type { LatencyStatistics } from '../scoring/statistics.ts';
import type { RunReport } from './runReport.ts';

/** What came of one endpoint. */
export interface EndpointScore {
  readonly endpointId: string;
  readonly name: string;
  readonly scoringUri?: string;
  readonly tokenType?: string;
  /** Every case passed, and there was at least one. */
  readonly passed: boolean;
  /** How long it was waited for until it answered, over all deployments that were asked. */
  readonly ready?: { readonly attempts: number; readonly waitedMs: number };
  readonly cases: readonly CaseResult[];
  readonly latencyMs?: LatencyStatistics;
  /** Why it was not scored to the end. */
  readonly failure?: Omit<FailureDetails, 'exitCode'>;
}

/** A whole run of `score`, as JSON (schemas/score-report.schema.json). Never holds a secret. */
export interface ScoreReport {
  readonly schemaVersion: '1';
  readonly tool: RunReport['tool'];
  readonly command: 'score';
  readonly endedAt: string;
  readonly result: Result;
  readonly exitCode: number;
  readonly passed: boolean;
  /** False: the run was interrupted, and what follows is not all. */
  readonly complete: boolean;
  readonly identity: RunReport['identity'];
  readonly summary: {
    readonly endpoints: number;
    readonly cases: number;
    readonly failedCases: number;
    readonly requests: number;
    readonly latencyMs?: LatencyStatistics;
  };
  readonly endpoints: readonly EndpointScore[];
}

/** The verdict in one sentence, without any name. */
export function describeScore({ passed, complete, summary, endpoints }: ScoreReport): string {
  const { cases, failedCases, requests, latencyMs } = summary;
  const stopped = endpoints.filter(({ failure }) => failure !== undefined).length;
  const parts = [
    `${cases - failedCases} of ${count(cases, 'case')} passed (${count(requests, 'request')}` +
      `${latencyMs === undefined ? '' : `, median ${latencyMs.p50} ms, 95 % within ${latencyMs.p95} ms`})`,
    ...(stopped === 0 ? [] : [`${count(stopped, 'endpoint')} could not be scored`]),
    ...(complete ? [] : ['the run was interrupted']),
  ];
  return `${passed ? 'Passed' : 'Not passed'}: ${parts.join('; ')}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** What the output `results` says: one entry for each endpoint, no word of an answer. */
export function summarizeEndpoints({ endpoints }: ScoreReport): string {
  return JSON.stringify(
    endpoints.map(({ endpointId, passed, cases, latencyMs, failure }) => ({
      endpointId,
      passed,
      cases: cases.length,
      failedCases: cases.filter((one) => !one.passed).length,
      ...(latencyMs === undefined ? {} : { latencyP50: latencyMs.p50, latencyP95: latencyMs.p95 }),
      ...(failure === undefined ? {} : { failure: failure.code }),
    })),
  );
}

export function renderScoreReport(report: ScoreReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
