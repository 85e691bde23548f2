import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerCertificate } from './certificate.ts';
import { Refusal, type Request, type Response } from './exchange.ts';
import type { FaultPlan } from './faults.ts';
import type { Fault } from './scenario.ts';

const LARGEST_BODY = 16 * 1024 * 1024;

/** Answers a request; a thrown `Refusal` is an answer too. */
export type Handler = (request: Request) => Promise<Response>;

/** Told of every request once its status is known; 0 stands for a connection that was reset. */
export type Observer = (request: Request, status: number) => void;

export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServerParts {
  readonly certificate: ServerCertificate;
  /** 0 takes a free one. */
  readonly port: number;
  readonly handler: Handler;
  readonly faults: FaultPlan;
  readonly observe: Observer;
  /** The clock of the `Date` header: clients judge their own by it. */
  readonly now: () => number;
}

/** Serves TLS on 127.0.0.1 alone. */
export async function listen(parts: ServerParts): Promise<LoopbackServer> {
  const { certificate, port } = parts;
  const server = createServer({ cert: certificate.certificate, key: certificate.key, minVersion: 'TLSv1.2' });
  // Longer than any client here keeps a connection unused: one that closes as it is taken up again looks like a fault.
  server.keepAliveTimeout = 120_000;
  server.on('request', (incoming, outgoing) => {
    answer(incoming, outgoing, parts).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { handler, faults, observe, now }: ServerParts,
): Promise<void> {
  const request = await readRequest(incoming);
  if (request === undefined) {
    // The rest of the body is not read, so the connection is of no more use.
    outgoing.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const fault = faults.next(request);
  const wait = () => (fault?.delayMs === undefined ? undefined : pause(fault.delayMs));
  const afterEffect = fault?.afterEffect === true;
  if (!afterEffect) {
    await wait();
  }
  const replaced = fault !== undefined && (fault.status !== undefined || fault.reset === true);
  const served = replaced && !afterEffect ? { status: 200 } : await serve(request, handler);
  if (afterEffect) {
    await wait();
  }
  if (fault?.reset === true) {
    observe(request, 0);
    incoming.socket.destroy();
    return;
  }
  const response = fault === undefined ? served : applyFault(served, fault);
  if (response.delayMs !== undefined && response.delayMs > 0) {
    await pause(response.delayMs);
  }
  observe(request, response.status);
  send(request, response, outgoing, now(), fault?.truncate);
}

/** Does not keep a process alive that has been told to end. */
function pause(milliseconds: number): Promise<void> {
  return delay(milliseconds, undefined, { ref: false });
}

async function serve(request: Request, handler: Handler): Promise<Response> {
  try {
    return await handler(request);
  } catch (error) {
    if (error instanceof Refusal) {
      return error.response;
    }
    const message = error instanceof Error ? error.message : 'unknown';
    return {
      status: 500,
      body: { error: { code: 'SimulatorError', message: `The simulator failed: ${message}` } },
    };
  }
}

/** A fault with a status stands in for the whole answer; one without changes only what it names. */
function applyFault(response: Response, fault: Fault): Response {
  const base: Response = fault.status === undefined ? response : { status: fault.status };
  return {
    ...base,
    headers: { ...base.headers, ...lowerCaseKeys(fault.headers ?? {}) },
    ...(fault.body === undefined ? {} : { body: fault.body }),
  };
}

function lowerCaseKeys(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function send(
  request: Request,
  response: Response,
  outgoing: ServerResponse,
  now: number,
  truncate: number | undefined,
): void {
  const isText = typeof response.body === 'string';
  const body =
    response.body === undefined ? '' : isText ? String(response.body) : JSON.stringify(response.body);
  const bytes = Buffer.from(body, 'utf8');
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  outgoing.writeHead(response.status, {
    ...(bytes.length === 0 ? {} : { 'content-type': type }),
    ...lowerCaseKeys(response.headers ?? {}),
    date: new Date(now).toUTCString(),
    'content-length': String(bytes.length),
  });
  if (truncate === undefined || request.method === 'HEAD') {
    outgoing.end(bytes);
    return;
  }
  outgoing.write(bytes.subarray(0, truncate), () => outgoing.destroy());
}

async function readRequest(incoming: IncomingMessage): Promise<Request | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > LARGEST_BODY) {
      return undefined;
    }
    chunks.push(bytes);
  }
  // ARM does not mind a doubled slash at the front, which SDKs send.
  const target = (incoming.url ?? '/').replace(/^\/+/, '/');
  const origin = `https://${incoming.headers.host ?? 'localhost'}`;
  const url = new URL(target, URL.canParse(origin) ? origin : 'https://localhost');
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  return {
    method: incoming.method ?? 'GET',
    url,
    path: decodePath(url.pathname),
    query: url.searchParams,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** An escaped slash stays one: it is part of a name, not the end of it. */
function decodePath(path: string): string {
  try {
    return path
      .split('/')
      .map((segment) => decodeURIComponent(segment).replaceAll('/', '%2F'))
      .join('/');
  } catch {
    return path;
  }
}
