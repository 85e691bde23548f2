import {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as requestHttp,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import { createSecureContext, rootCertificates } from 'node:tls';
import { AgentPool } from '../http/agents.ts';
import type { Route } from '../http/route.ts';
import { sortTransportError, TransportFailure } from '../http/transportFailure.ts';

/** One request as it goes over the wire, but for the credential. */
export interface Outgoing {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** From the first byte sent to the last received. */
  readonly timeoutMs: number;
}

/** Times in milliseconds, from before the request was written. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly latencyMs: number;
}

/** What came of one request: an answer, whatever its status, or why there is none. */
export type Exchange =
  | { readonly answered: true; readonly answer: Answer }
  | { readonly answered: false; readonly failure: TransportFailure; readonly latencyMs: number };

export interface SenderOptions {
  /** Every request goes there; nothing that is sent or answered changes it. */
  readonly url: URL;
  readonly route: Route;
  /** Ends what is under way; its reason is what the requests throw. */
  readonly signal: AbortSignal;
  /** PEM text of further authorities, trusted for this host alone. */
  readonly ca?: string;
  /** Longest body that is read. */
  readonly maxBytes?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

export interface Sender {
  send(outgoing: Outgoing): Promise<Exchange>;
  /** Closes the connections that were kept. */
  close(): void;
}

/** More than an online endpoint sends in any sensible answer. */
const LONGEST_BODY = 8 * 1024 * 1024;

/**
 * Sends to one address over connections that it keeps. Certificates are always verified, no redirect is followed, no
 * compression is asked for, bodies are bounded. On Node's own client and not on the pipeline of Azure's SDKs, whose
 * fetch-like layers reach a third of its throughput.
 */
export function createSender({
  url,
  route,
  signal,
  ca,
  maxBytes = LONGEST_BODY,
  clock,
}: SenderOptions): Sender {
  const agents = new AgentPool(
    ca === undefined ? undefined : createSecureContext({ ca: [...rootCertificates, ca] }),
  );
  const proxy = route.proxyFor(url);
  const options = {
    method: 'POST',
    agent: agents.get(url, proxy),
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port),
    path: `${url.pathname}${url.search}`,
  };
  const start = url.protocol === 'http:' ? requestHttp : requestHttps;
  // One listener for all requests: one each would be the most expensive part of a fast request.
  const underWay = new Set<() => void>();
  const stop = (): void => {
    for (const end of underWay) end();
  };
  signal.addEventListener('abort', stop);

  const sendOnce = (outgoing: Outgoing): Promise<Exchange & { readonly stale?: true }> =>
    new Promise((resolve, reject) => {
      const began = clock();
      const request: ClientRequest = start({ ...options, headers: outgoing.headers });
      let ended = false;
      const settle = (act: () => void): void => {
        if (ended) return;
        ended = true;
        clearTimeout(timer);
        underWay.delete(interrupt);
        act();
      };
      const fail = (failure: TransportFailure, stale: boolean): void =>
        settle(() => {
          request.destroy();
          resolve({
            answered: false,
            failure,
            latencyMs: clock() - began,
            ...(stale ? { stale: true as const } : {}),
          });
        });
      const broken = (error: unknown): void =>
        fail(
          sortTransportError(error, url.host, proxy !== undefined),
          request.reusedSocket && incoming === undefined,
        );
      const interrupt = (): void =>
        settle(() => {
          request.destroy();
          reject(signal.reason);
        });
      let incoming: IncomingMessage | undefined;
      const timer = setTimeout(() => {
        fail(
          new TransportFailure(
            'timeout',
            url.host,
            'ETIMEDOUT',
            `${url.host} did not answer within ${outgoing.timeoutMs / 1_000} s.`,
          ),
          false,
        );
      }, outgoing.timeoutMs);
      underWay.add(interrupt);
      request.on('error', broken);
      request.on('response', (response) => {
        incoming = response;
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > maxBytes) {
            const what = `The answer of ${url.host} is longer than ${maxBytes} bytes.`;
            fail(new TransportFailure('too-large', url.host, 'EMSGSIZE', what), false);
          } else chunks.push(chunk);
        });
        response.on('error', broken);
        response.on('end', () =>
          settle(() => {
            const body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
            const { statusCode: status = 0, headers } = response;
            resolve({
              answered: true,
              answer: { status, headers, body, latencyMs: clock() - began },
            });
          }),
        );
      });
      request.end(outgoing.body);
    });

  return {
    async send(outgoing) {
      signal.throwIfAborted();
      const exchange = await sendOnce(outgoing);
      // The server closed a kept connection just as it was used again: it has not seen the request.
      return !exchange.answered && exchange.stale === true && exchange.failure.kind === 'reset'
        ? await sendOnce(outgoing)
        : exchange;
    },
    close() {
      signal.removeEventListener('abort', stop);
      agents.close();
    },
  };
}
