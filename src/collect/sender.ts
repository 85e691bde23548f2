import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import type { Effects } from '../effects.ts';
import { Failure } from '../failure.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { createService } from '../http/pipeline.ts';
import type { Schedule as RetrySchedule } from '../http/retry.ts';
import type { Route } from '../http/route.ts';
import { TransportFailure } from '../http/transportFailure.ts';
import type { Login } from '../identity/login.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Schedule } from './schedule.ts';

export interface SenderOptions {
  /** Requests go to this origin and to no other. */
  readonly origin: string;
  readonly audience: string;
  /** Ends the sentence "Could not …": `reach Azure Resource Manager`. */
  readonly purpose: string;
  readonly login: Login;
  readonly route: Route;
  readonly effects: Effects;
  readonly schedule: Schedule;
  /** What the service counts requests by. */
  readonly bucketOf: (url: string) => string;
  /** True: without any answer at all the run is over. */
  readonly indispensable: boolean;
  /** Called after each answer. */
  readonly onAnswer: () => void;
}

/** Sends one request, a few at a time, with retries and a token. */
export interface Sender {
  readonly origin: string;
  /** An answer of whatever status; a refusal where there was none. */
  send(method: 'GET' | 'POST', url: string, body?: unknown): Promise<PipelineResponse | Refusal>;
}

const LONGEST_ANSWER = 32 * 1024 * 1024;
/** So many requests in a row that got no answer mean that the way is gone. */
const PATIENCE = 8;
/** An audit runs unattended: it waits longer than a person would. */
const RETRIES: RetrySchedule = {
  attempts: 6,
  firstPauseMs: 1_000,
  longestPauseMs: 30_000,
  deadlineMs: 600_000,
};

/**
 * Throws a `Failure` when an indispensable service never answered, and the signal's reason when the run is aborted;
 * everything else that keeps an answer away is a refusal.
 */
export function createSender(options: SenderOptions): Sender {
  const { origin, effects, schedule, bucketOf } = options;
  const service = createService({
    effects,
    route: options.route,
    credential: options.login.credential,
    scope: `${options.audience}/.default`,
    origins: [origin],
    maxBytes: LONGEST_ANSWER,
    schedule: RETRIES,
    // Nothing is sent here that changes anything.
    repeatable: () => true,
  });
  let answered = 0;
  let unanswered = 0;

  // Inside the retries, so that the first 429 holds up every other request of its bucket at once.
  service.pipeline.addPolicy(
    {
      name: 'amlQuota',
      async sendRequest(request, next) {
        const response = await next(request);
        schedule.heed(bucketOf(request.url), {
          status: response.status,
          header: (name) => response.headers.get(name),
        });
        return response;
      },
    },
    { afterPhase: 'Retry' },
  );

  return {
    origin,
    async send(method: HttpMethods, url, body) {
      const request = createPipelineRequest({
        method,
        url,
        ...(body === undefined
          ? {}
          : {
              body: JSON.stringify(body),
              headers: createHttpHeaders({ 'Content-Type': 'application/json' }),
            }),
      });
      try {
        const response = await schedule.run(bucketOf(url), async () => {
          // Here and not before: many wait for their turn while the way is lost.
          if (unanswered >= PATIENCE) return undefined;
          effects.log.debug(`${method} ${url}`);
          return service.send(request);
        });
        if (response === undefined) {
          return refusal('unexpected-answer', `Could not ${options.purpose}: it no longer answers`);
        }
        answered += 1;
        unanswered = 0;
        options.onAnswer();
        return response;
      } catch (error) {
        effects.signal.throwIfAborted();
        const failure =
          error instanceof TransportFailure ? explainTransportFailure(error, options.purpose) : error;
        if (!(failure instanceof Failure) || (options.indispensable && answered === 0)) throw failure;
        unanswered += 1;
        return refusal('unexpected-answer', failure.message);
      }
    },
  };
}

/** A link from an answer is followed as it stands, within the same origin. */
export function nextPage(link: unknown, origin: string): string | undefined {
  if (typeof link !== 'string' || link.length > 16_384) return undefined;
  try {
    const url = new URL(link);
    return url.origin === origin && url.username === '' && url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
