import { createHttpHeaders, createPipelineRequest, type HttpMethods } from '@azure/core-rest-pipeline';
import { type ClientOptions, createClient } from './client.ts';
import { userAgent } from './product.ts';

export interface TransportRequest {
  readonly method: HttpMethods;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** For this request instead of the transport's. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Plain http is refused without it. */
  readonly allowPlainHttp?: boolean;
}

export interface TransportResponse {
  readonly status: number;
  /** A header by its name in any letter case. */
  header(name: string): string | undefined;
  readonly text: string;
}

/** One request, one answer: whatever its status. No retry, no redirect. */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
}

/** Throws what `createClient` says; a plain http URL without `allowPlainHttp` is a bug of the caller. */
export function createTransport(options: ClientOptions): Transport {
  const client = createClient(options);
  return {
    async send(request) {
      const pipelineRequest = createPipelineRequest({
        url: request.url,
        method: request.method,
        headers: createHttpHeaders({ 'User-Agent': userAgent(), ...request.headers }),
        allowInsecureConnection: request.allowPlainHttp ?? false,
        timeout: request.timeoutMs ?? 0,
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(request.signal === undefined ? {} : { abortSignal: request.signal }),
      });
      pipelineRequest.headers.set('x-ms-client-request-id', pipelineRequest.requestId);
      const response = await client.sendRequest(pipelineRequest);
      return {
        status: response.status,
        header: (name) => response.headers.get(name),
        text: response.bodyAsText ?? '',
      };
    },
  };
}
