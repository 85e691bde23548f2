import type { Effects } from '../effects.ts';
import { readRetryAfter } from '../http/retry.ts';
import type { TransportFailure } from '../http/transportFailure.ts';
import type { Answer, Exchange } from './sender.ts';
import { includesStatus, type StatusSet } from './statusSet.ts';

/** What an exchange says of the service, before anybody looks at the answer itself. */
export type ServiceState =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** It may well answer a little later. `what` is short and in our own words. */
  | { readonly kind: 'starting'; readonly what: string; readonly retryAfterMs?: number }
  | { readonly kind: 'not-found'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly answer: Answer }
  /** No attempt will ever get through. */
  | { readonly kind: 'unreachable'; readonly failure: TransportFailure };

/** A gateway whose container is not up, or is overrun. 408 is a model that is too slow: it will be so again. */
const STARTING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Reads the state off one exchange. What the case itself expects counts as an answer, whatever the status.
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints#http-status-codes
 */
export function readState(exchange: Exchange, expected: StatusSet, now: number): ServiceState {
  if (!exchange.answered) {
    const { failure } = exchange;
    // The name of an endpoint of a minute ago may not be known everywhere yet.
    return failure.transient || failure.kind === 'dns'
      ? { kind: 'starting', what: WORDS[failure.kind] ?? 'no answer' }
      : { kind: 'unreachable', failure };
  }
  const { answer } = exchange;
  if (includesStatus(expected, answer.status)) return { kind: 'answered', answer };
  if (answer.status === 401 || answer.status === 403) return { kind: 'refused', answer };
  if (answer.status === 404) return { kind: 'not-found', answer };
  const reason = String(answer.headers['ms-azureml-model-error-reason'] ?? '');
  const notReady = answer.status === 424 && reason.toLowerCase() === 'model_not_ready';
  if (!notReady && !STARTING.has(answer.status)) return { kind: 'answered', answer };
  const retryAfterMs = readRetryAfter((name) => header(answer, name), now);
  return {
    kind: 'starting',
    what: notReady ? '424 model_not_ready' : `status ${answer.status}`,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

const WORDS: Readonly<Record<string, string>> = {
  dns: 'its name is not known',
  refused: 'no connection',
  reset: 'the connection broke off',
  timeout: 'no answer in time',
};

function header({ headers }: Answer, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

export interface Readiness {
  readonly attempts: number;
  readonly waitedMs: number;
}

export type Waiting = { readonly forMs?: number; readonly what: string; readonly retryAfterMs?: number };

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;
const TELL_EVERY = 15_000;

/**
 * Asks until `look` has nothing more to wait for. `look` answers undefined when the service is ready, what is waited for
 * when it is not, and throws when waiting is of no use; `forMs` bounds this kind of waiting more tightly. A server that
 * says when to come back is obeyed. At the end of the time `late` says what to throw.
 */
export async function waitUntilReady(
  name: string,
  look: () => Promise<Waiting | undefined>,
  longestMs: number,
  late: (seen: readonly string[], waitedMs: number) => Promise<never>,
  { now, random, sleep, signal, log }: Pick<Effects, 'now' | 'random' | 'sleep' | 'signal' | 'log'>,
): Promise<Readiness> {
  const start = now();
  const seen = new Map<string, number>();
  const since = new Map<string, number>();
  let told = start;
  for (let attempts = 1; ; attempts += 1) {
    signal.throwIfAborted();
    const waiting = await look();
    if (waiting === undefined) return { attempts, waitedMs: now() - start };
    const { what, forMs = longestMs, retryAfterMs } = waiting;
    seen.set(what, (seen.get(what) ?? 0) + 1);
    if (!since.has(what)) since.set(what, now());
    const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempts - 1, 10));
    const pause = (retryAfterMs ?? ceiling / 2) + (random() * ceiling) / 2;
    const end = Math.min(start + longestMs, (since.get(what) ?? start) + forMs);
    if (now() + pause > end) {
      return await late(
        [...seen].map(([word, count]) => (count === 1 ? word : `${word} (${count} times)`)),
        now() - start,
      );
    }
    if (attempts === 1 || now() - told >= TELL_EVERY) {
      told = now();
      log.info(`${name} is not ready yet: ${what}. Waiting, ${Math.round(longestMs / 1000)} s at most.`);
    }
    await sleep(pause, signal);
  }
}
