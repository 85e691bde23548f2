import {
  createDefaultHttpClient,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { AgentPool } from './agents.ts';
import type { Route } from './route.ts';
import { sortTransportError, TransportFailure } from './transportFailure.ts';

export interface ClientOptions {
  readonly route: Route;
  /** Aborts every request of this client; its reason is what they throw. */
  readonly signal: AbortSignal;
  /** Per attempt, from the first byte sent to the last received. 30 s when absent. */
  readonly timeoutMs?: number;
  /** Longest body that is read. 16 MiB when absent. */
  readonly maxBytes?: number;
  /** When given, requests to any other origin are refused unsent. */
  readonly origins?: readonly string[];
  readonly onFailure?: (failure: TransportFailure) => void;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

/**
 * The one HTTP client under all traffic of this tool; Azure's clients and credentials get it as their `httpClient`.
 * It goes by the run's route, always verifies certificates, follows no redirect, asks for no compression (so that
 * a body that breaks off is seen at once), and cuts bodies that grow too long.
 *
 * Throws `TransportFailure` when no usable answer came, the signal's reason when aborted.
 */
export function createClient(options: ClientOptions): HttpClient {
  const inner = createDefaultHttpClient();
  const agents = new AgentPool();
  return {
    async sendRequest(request) {
      const url = new URL(request.url);
      const plainRefused = url.protocol !== 'https:' && request.allowInsecureConnection !== true;
      if (plainRefused || (options.origins !== undefined && !options.origins.includes(url.origin))) {
        const failure = new TransportFailure(
          'forbidden',
          url.host,
          'EORIGIN',
          `A request to ${url.host} was not sent: this run has no business there.`,
        );
        options.onFailure?.(failure);
        throw failure;
      }
      const proxy = options.route.proxyFor(url);
      const attempt = new TimedAttempt(
        options.signal,
        request.abortSignal,
        request.timeout || (options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
      );
      const headers = request.headers;
      headers.set('Accept-Encoding', 'identity');
      try {
        const response = await inner.sendRequest({
          ...request,
          headers,
          timeout: 0,
          abortSignal: attempt.signal,
          agent: agents.get(url, proxy),
          streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
          // The protocol lets the proxy's agent find the tunnel again that it kept.
          requestOverrides: { ...request.requestOverrides, protocol: url.protocol, rejectUnauthorized: true },
        });
        const bodyAsText = await readBody(response, options.maxBytes ?? DEFAULT_MAX_BYTES, url.host, attempt);
        return { status: response.status, headers: response.headers, request, bodyAsText };
      } catch (error) {
        options.signal.throwIfAborted();
        if (request.abortSignal?.aborted === true) throw error;
        const failure = attempt.timedOut
          ? new TransportFailure(
              'timeout',
              url.host,
              'ETIMEDOUT',
              `${url.host} did not answer within ${attempt.timeoutMs / 1_000} s.`,
            )
          : sortTransportError(error, url.host, proxy !== undefined);
        options.onFailure?.(failure);
        throw failure;
      } finally {
        attempt.end();
      }
    },
  };
}

/** One attempt's abort: by the run, by the caller, or by the clock. */
class TimedAttempt {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #sources: readonly { removeEventListener(type: 'abort', listener: () => void): void }[];
  readonly #abort = (): void => this.#controller.abort();
  readonly timeoutMs: number;
  timedOut = false;

  constructor(run: AbortSignal, caller: PipelineRequest['abortSignal'], timeoutMs: number) {
    this.timeoutMs = timeoutMs;
    const sources = caller === undefined ? [run] : [run, caller];
    this.#sources = sources;
    for (const source of sources) {
      if (source.aborted) this.#controller.abort();
      else source.addEventListener('abort', this.#abort);
    }
    this.#timer = setTimeout(() => {
      this.timedOut = true;
      this.#controller.abort();
    }, timeoutMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Drops the connection. */
  cut(): void {
    this.#controller.abort();
  }

  end(): void {
    clearTimeout(this.#timer);
    for (const source of this.#sources) source.removeEventListener('abort', this.#abort);
  }
}

async function readBody(
  response: PipelineResponse,
  maxBytes: number,
  host: string,
  attempt: TimedAttempt,
): Promise<string> {
  const stream = response.readableStreamBody;
  if (stream === undefined) return '';
  const tooLarge = (): TransportFailure => {
    attempt.cut();
    return new TransportFailure(
      'too-large',
      host,
      'EMSGSIZE',
      `The answer of ${host} is longer than ${maxBytes} bytes.`,
    );
  };
  // The cut makes the stream fail as well, possibly after we have left it.
  stream.on('error', () => undefined);
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += part.length;
    if (bytes > maxBytes) throw tooLarge();
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
