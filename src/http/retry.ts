import type { Effects } from '../effects.ts';

export interface Schedule {
  /** All attempts, the first included. */
  readonly attempts: number;
  /** Upper end of the first pause; it doubles from pause to pause. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** No attempt starts later than this after the first. */
  readonly deadlineMs: number;
}

/** Four attempts within two minutes: enough for a restart on the other side, short enough for a waiting person. */
export const DEFAULT_SCHEDULE: Schedule = {
  attempts: 4,
  firstPauseMs: 1_000,
  longestPauseMs: 20_000,
  deadlineMs: 120_000,
};

export type Attempt<Value, Problem> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly problem: Problem; readonly retryAfterMs?: number };

export type Outcome<Value, Problem> =
  | { readonly done: true; readonly value: Value; readonly attempts: number }
  | { readonly done: false; readonly problem: Problem; readonly attempts: number };

/**
 * Attempts until it is done, the attempts are used up or the deadline would pass. Pauses have full jitter (between
 * nothing and twice the one before). A server that says when to come back is obeyed; when that is after the deadline,
 * there is no further attempt. What `attempt` throws ends it at once.
 */
export async function retry<Value, Problem>(
  attempt: (number: number) => Promise<Attempt<Value, Problem>>,
  schedule: Schedule,
  effects: Pick<Effects, 'now' | 'random' | 'sleep' | 'signal'>,
): Promise<Outcome<Value, Problem>> {
  const end = effects.now() + schedule.deadlineMs;
  for (let number = 1; ; number += 1) {
    effects.signal.throwIfAborted();
    const result = await attempt(number);
    if (result.done) return { done: true, value: result.value, attempts: number };
    const ceiling = Math.min(schedule.longestPauseMs, schedule.firstPauseMs * 2 ** (number - 1));
    const pause = (result.retryAfterMs ?? 0) + effects.random() * ceiling;
    if (number >= schedule.attempts || effects.now() + pause > end) {
      return { done: false, problem: result.problem, attempts: number };
    }
    await effects.sleep(pause, effects.signal);
  }
}

/** Statuses after which the same request may well be answered. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/**
 * How long the server asks us to wait, in milliseconds; `retry-after-ms` and `x-ms-retry-after-ms` (Azure) before
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
 */
export function readRetryAfter(
  header: (name: string) => string | undefined,
  now: number,
): number | undefined {
  for (const name of ['retry-after-ms', 'x-ms-retry-after-ms']) {
    const text = header(name)?.trim();
    if (text !== undefined && /^\d{1,12}$/.test(text)) return Number(text);
  }
  const text = header('retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
