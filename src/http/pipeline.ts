import type { TokenCredential } from '@azure/core-auth';
import {
  bearerTokenAuthenticationPolicy,
  createEmptyPipeline,
  type HttpClient,
  type Pipeline,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  setClientRequestIdPolicy,
} from '@azure/core-rest-pipeline';
import type { Effects } from '../effects.ts';
import { type ClientOptions, createClient } from './client.ts';
import { userAgent } from './product.ts';
import { DEFAULT_SCHEDULE, isTransientStatus, readRetryAfter, retry, type Schedule } from './retry.ts';
import { TransportFailure } from './transportFailure.ts';

export interface ServiceOptions extends Omit<ClientOptions, 'signal'> {
  readonly effects: Effects;
  readonly credential?: TokenCredential;
  /** `https://management.azure.com/.default` */
  readonly scope?: string;
  readonly schedule?: Schedule;
  /** Whether a request may be sent again after its fate is unknown. GET and HEAD when absent. */
  readonly repeatable?: (request: PipelineRequest) => boolean;
}

export interface Service {
  readonly httpClient: HttpClient;
  readonly pipeline: Pipeline;
  send(request: PipelineRequest): Promise<PipelineResponse>;
}

/**
 * A pipeline for one service of Azure: retries, a bearer token from the login's credential, an id per request; no
 * redirects, bounded bodies. Answers with whatever status the service gave last. Throws `TransportFailure` when no
 * answer came, the credential's `Failure` when there is no token.
 */
export function createService(options: ServiceOptions): Service {
  const { effects } = options;
  const httpClient = createClient({ ...options, signal: effects.signal });
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(createUserAgentPolicy());
  pipeline.addPolicy(setClientRequestIdPolicy());
  pipeline.addPolicy(
    createRetryPolicy(effects, { schedule: options.schedule, repeatable: options.repeatable }),
    { phase: 'Retry' },
  );
  if (options.credential !== undefined && options.scope !== undefined) {
    pipeline.addPolicy(
      bearerTokenAuthenticationPolicy({ credential: options.credential, scopes: options.scope }),
      { phase: 'Sign' },
    );
  }
  return { httpClient, pipeline, send: (request) => pipeline.sendRequest(httpClient, request) };
}

function createUserAgentPolicy(): PipelinePolicy {
  return {
    name: 'amlUserAgent',
    sendRequest(request, next) {
      request.headers.set('User-Agent', userAgent());
      return next(request);
    },
  };
}

export interface RetryOptions {
  readonly schedule?: Schedule | undefined;
  readonly repeatable?: ((request: PipelineRequest) => boolean) | undefined;
  /** Another reason to ask again, from the answer itself. */
  readonly isTransient?: (response: PipelineResponse) => boolean;
}

/**
 * Sends again after a transient status or a broken connection, with jitter and an obeyed `Retry-After`
 * (https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling). After 429, and
 * when the connection was not even accepted, nothing has been done on the other side, so any request is sent again;
 * after everything else only a repeatable one.
 *
 * Instead of the SDK's own retry policy: that one re-sends a POST after a 500, has no deadline, and its clock cannot
 * be given.
 */
export function createRetryPolicy(effects: Effects, options: RetryOptions = {}): PipelinePolicy {
  const repeatable =
    options.repeatable ?? ((request) => request.method === 'GET' || request.method === 'HEAD');
  return {
    name: 'amlRetry',
    async sendRequest(request, next) {
      const outcome = await retry<PipelineResponse, PipelineResponse | TransportFailure>(
        async () => {
          try {
            const response = await next(request);
            const transient = isTransientStatus(response.status) || options.isTransient?.(response) === true;
            if (!transient || (response.status !== 429 && !repeatable(request)))
              return { done: true, value: response };
            const retryAfterMs = readRetryAfter((name) => response.headers.get(name), effects.now());
            return {
              done: false,
              problem: response,
              ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
            };
          } catch (error) {
            if (!(error instanceof TransportFailure) || !error.transient) throw error;
            if (error.kind !== 'refused' && !repeatable(request)) throw error;
            return { done: false, problem: error };
          }
        },
        options.schedule ?? DEFAULT_SCHEDULE,
        effects,
      );
      if (outcome.done) return outcome.value;
      if (outcome.problem instanceof TransportFailure) throw outcome.problem;
      return outcome.problem;
    },
  };
}
