import type { Effects } from '../effects.ts';
import { retry } from '../http/retry.ts';
import { excerptOf, type Redact, withoutSecrets } from './excerpt.ts';
import { DEPLOYMENT_HEADER } from './expectation.ts';
import { readState } from './readiness.ts';
import { Reply } from './reply.ts';
import type { CaseFailure, CaseResult } from './result.ts';
import type { ScoreCase } from './scoreCase.ts';
import type { Answer, Exchange } from './sender.ts';
import { summarizeLatencies } from './statistics.ts';
import type { Questions } from './target.ts';

export interface CaseTools {
  send(one: ScoreCase): Promise<Exchange & { readonly requestId: string }>;
  /** Throws where a 401 or 403 cannot be mended. */
  judgeRefusal(answer: Answer): Promise<unknown>;
  readonly retries: number;
  readonly effects: Effects;
  readonly redact: Redact;
  /** Absent: no logs are wanted. */
  readonly logs?: Questions['logs'];
}

/** The result, and what statistics over several cases are made from. */
export interface MeasuredCase {
  readonly result: CaseResult;
  readonly latencies: readonly number[];
}

/** Told of in full; the others are counted. */
const MOST_FAILURES = 5;
const MOST_DEPLOYMENTS = 20;

/** Sends the requests of a case, so many at a time, and holds each answer to what was expected. */
export async function runCase(
  one: ScoreCase,
  deployment: string | undefined,
  tools: CaseTools,
): Promise<MeasuredCase> {
  const { effects } = tools;
  const failures: CaseFailure[] = [];
  const latencies: number[] = [];
  const answeredBy = new Map<string, number>();
  let failed = 0;
  let done = 0;
  let retried = 0;
  let ended = false;

  const measure = async (): Promise<void> => {
    const { exchange, attempts } = await sendPatiently(one, tools);
    retried += attempts - 1;
    done += 1;
    if (exchange.answered) {
      latencies.push(exchange.answer.latencyMs);
      const by = exchange.answer.headers[DEPLOYMENT_HEADER];
      if (typeof by === 'string' && (answeredBy.has(by) || answeredBy.size < MOST_DEPLOYMENTS)) {
        answeredBy.set(by, (answeredBy.get(by) ?? 0) + 1);
      }
    }
    const shortfalls = judge(one, exchange, tools.redact);
    if (shortfalls.length === 0) return;
    failed += 1;
    if (failures.length < MOST_FAILURES) failures.push(...shortfalls);
  };
  const each = async (count: number, act: () => Promise<unknown>): Promise<void> => {
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < count && !ended) {
        next += 1;
        await act();
      }
    };
    const workers = Array.from({ length: Math.min(one.concurrency, count) }, work);
    try {
      await Promise.all(workers);
    } catch (error) {
      // The others end after the request that they are at.
      ended = true;
      await Promise.allSettled(workers);
      throw error;
    }
  };

  let interrupted = false;
  try {
    await each(one.warmUp, () => sendPatiently(one, tools));
    await each(one.repeat, measure);
  } catch (error) {
    if (!effects.signal.aborted) throw error;
    interrupted = true;
  }

  const latencyMs = summarizeLatencies(latencies);
  if (latencyMs !== undefined && !interrupted) {
    for (const expectation of one.series) {
      const shortfall = expectation.check(latencyMs);
      if (shortfall !== undefined) failures.unshift({ expectation: expectation.name, ...shortfall });
    }
  }
  const passed = failures.length === 0 && !interrupted;
  const by = deployment ?? [...answeredBy.keys()][0];
  const logs =
    passed || interrupted || by === undefined || tools.logs === undefined
      ? undefined
      : { deployment: by, ...(await tools.logs(by)) };
  const result: CaseResult = {
    name: one.name,
    ...(one.place === undefined ? {} : { place: one.place }),
    ...(deployment === undefined ? {} : { deployment }),
    passed,
    ...(interrupted ? { interrupted: true as const } : {}),
    requests: done,
    failed,
    retried,
    ...(latencyMs === undefined ? {} : { latencyMs }),
    answeredBy: Object.fromEntries([...answeredBy].sort(([a], [b]) => (a < b ? -1 : 1))),
    failures,
    ...(logs === undefined ? {} : { logs }),
  };
  return { result, latencies };
}

type Sent = Exchange & { readonly requestId: string };

/** Again, where the service is busy or the connection was lost; the last exchange counts. */
async function sendPatiently(
  one: ScoreCase,
  { send, judgeRefusal, retries, effects }: CaseTools,
): Promise<{ readonly exchange: Sent; readonly attempts: number }> {
  const outcome = await retry<Sent, Sent>(
    async (number) => {
      const exchange = await send(one);
      const state = readState(exchange, one.statuses, effects.now());
      if (state.kind === 'refused') {
        await judgeRefusal(state.answer);
        return { done: false, problem: exchange };
      }
      if (state.kind !== 'starting' || number > retries) return { done: true, value: exchange };
      const { retryAfterMs } = state;
      return {
        done: false,
        problem: exchange,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      };
    },
    { attempts: retries + 1, firstPauseMs: 500, longestPauseMs: 10_000, deadlineMs: 120_000 },
    effects,
  );
  return { exchange: outcome.done ? outcome.value : outcome.problem, attempts: outcome.attempts };
}

function judge(one: ScoreCase, exchange: Sent, redact: Redact): CaseFailure[] {
  const { requestId } = exchange;
  if (!exchange.answered) {
    const { failure, latencyMs } = exchange;
    return [{ expectation: 'answer', message: failure.message, requestId, latencyMs: Math.round(latencyMs) }];
  }
  const { answer } = exchange;
  const reply = new Reply(answer);
  let clean: Reply | undefined;
  const found: CaseFailure[] = [];
  for (const { name, check } of one.expectations) {
    if (check(reply) === undefined) continue;
    clean ??= new Reply(withoutSecrets(answer, redact));
    found.push({
      expectation: name,
      ...(check(clean) ?? { message: 'The answer holds the credential itself, and is not as expected.' }),
      requestId,
      latencyMs: Math.round(answer.latencyMs),
      // Once for each answer.
      ...(found.length === 0 ? { answer: excerptOf(clean.answer) } : {}),
    });
    // Another status has another body: what was expected of the right one says nothing of it.
    if (name === 'status') break;
  }
  return found;
}
