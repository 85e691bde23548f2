import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { ClientOptions } from '../../src/http/client.ts';
import { userAgent, VERSION } from '../../src/http/product.ts';
import { readRoute } from '../../src/http/route.ts';
import { createTransport } from '../../src/http/transport.ts';
import { TransportFailure } from '../../src/http/transportFailure.ts';
import {
  type Answer,
  type ConnectProxy,
  type Loopback,
  type LoopbackCertificate,
  makeLoopbackCertificate,
  serve,
  serveConnectProxy,
} from './loopback.ts';
import { trust } from './trust.ts';

let certificate: LoopbackCertificate;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  certificate = await makeLoopbackCertificate(['hidden.test.invalid']);
  trust(certificate.ca);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function server(
  answer: Answer,
  with_: LoopbackCertificate | undefined = certificate,
): Promise<Loopback> {
  const loopback = await serve(answer, with_);
  open.push(loopback);
  return loopback;
}

async function connectProxy(known: Record<string, number>, status?: number): Promise<ConnectProxy> {
  const proxy = await serveConnectProxy(known, status);
  open.push(proxy);
  return proxy;
}

const ok: Answer = (_request, response) => response.end('fine');
const transport = (env: Record<string, string> = {}, options: Partial<ClientOptions> = {}) =>
  createTransport({ route: readRoute(env), signal: new AbortController().signal, ...options });
const get = (url: string, env?: Record<string, string>, options?: Partial<ClientOptions>) =>
  transport(env, options).send({ method: 'GET', url });
async function failure(run: Promise<unknown>): Promise<TransportFailure> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TransportFailure) return error;
  throw new Error(`not a transport failure: ${String(error)}`);
}

describe('a request', () => {
  it('says who asks and carries an id', async () => {
    const { origin, requests } = await server(ok);
    const response = await get(`${origin}/a?b=c`);
    expect(response).toMatchObject({ status: 200, text: 'fine' });
    expect(requests[0]?.headers['user-agent']).toBe(userAgent());
    expect(requests[0]?.headers['x-ms-client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(VERSION).toBe(packageJson.version);
  });

  it('follows no redirect', async () => {
    const other = await server(ok);
    const { origin } = await server((_request, response) =>
      response.writeHead(307, { location: other.origin }).end(),
    );
    expect((await get(origin)).status).toBe(307);
    expect(other.requests).toHaveLength(0);
  });

  it('uses one connection for one after the other', async () => {
    const ports = new Set<number | undefined>();
    const { origin } = await server((_request, response, socket) => {
      ports.add(socket.remotePort);
      response.end();
    });
    const client = transport();
    for (let count = 0; count < 3; count += 1) await client.send({ method: 'GET', url: origin });
    expect(ports.size).toBe(1);
  });

  it('does not leave for an origin that the client is not for', async () => {
    const { origin, requests } = await server(ok);
    expect((await failure(get(origin, {}, { origins: ['https://login.test'] }))).kind).toBe('forbidden');
    expect(requests).toHaveLength(0);
  });

  it('does not go out in plain http unless told', async () => {
    const plain = await serve(ok);
    open.push(plain);
    expect((await failure(get(plain.origin))).kind).toBe('forbidden');
    expect(plain.requests).toHaveLength(0);
    const response = await transport().send({ method: 'GET', url: plain.origin, allowPlainHttp: true });
    expect(response.status).toBe(200);
  });
});

describe('a body', () => {
  it('that grows beyond the bound is cut, whether its length is announced or not', async () => {
    const chunk = 'x'.repeat(64 * 1024);
    let written = 0;
    const endless = await server((_request, response) => {
      const more = (): void => {
        written += chunk.length;
        if (!response.destroyed && response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    expect((await failure(get(endless.origin, {}, { maxBytes: 100_000 }))).kind).toBe('too-large');
    const announced = await server((_request, response) =>
      response.writeHead(200, { 'content-length': '1000000000' }).write('x'),
    );
    expect((await failure(get(announced.origin, {}, { maxBytes: 100_000 }))).kind).toBe('too-large');
    expect(written).toBeLessThan(64 * 1024 * 1024);
  });

  it('of exactly the bound is whole', async () => {
    const { origin } = await server((_request, response) => response.end('é'.repeat(50)));
    expect((await get(origin, {}, { maxBytes: 100 })).text).toBe('é'.repeat(50));
  });

  it('that stalls ends with the timeout', async () => {
    const { origin } = await server((_request, response) => response.writeHead(200).write('half'));
    const problem = await failure(get(origin, {}, { timeoutMs: 80 }));
    expect(problem).toMatchObject({ kind: 'timeout', transient: true });
  });

  it('that breaks off is a reset, not a short answer', async () => {
    const { origin } = await server((_request, response, socket) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => socket.destroy());
    });
    expect((await failure(get(origin))).kind).toBe('reset');
  });
});

describe('what goes wrong has a kind', () => {
  it('timeout: no answer at all', async () => {
    const { origin } = await server(() => undefined);
    expect((await failure(get(origin, {}, { timeoutMs: 80 }))).kind).toBe('timeout');
  });

  it('reset: the connection is dropped', async () => {
    const { origin } = await server((_request, _response, socket) => socket.destroy());
    expect(await failure(get(origin))).toMatchObject({ kind: 'reset', transient: true });
  });

  it('refused: nothing listens', async () => {
    const { origin, close } = await serve(ok, certificate);
    await close();
    expect(await failure(get(origin))).toMatchObject({ kind: 'refused', transient: true });
  });

  it('dns: the name is unknown', async () => {
    expect((await failure(get('https://no-such-host.invalid'))).kind).toBe('dns');
  });

  it('malformed: the server does not speak HTTP', async () => {
    const tcp = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.resume();
      socket.end('SSH-2.0-nothing\r\n');
    });
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(tcp.address() as AddressInfo).port}`;
    const problem = await failure(transport().send({ method: 'GET', url, allowPlainHttp: true }));
    await new Promise((resolve) => tcp.close(resolve));
    expect(problem.kind).toBe('malformed');
  });

  it('tls: the authority is unknown, also when the environment switches verification off later', async () => {
    const strange = await server(ok, await makeLoopbackCertificate());
    expect(await failure(get(strange.origin))).toMatchObject({ kind: 'tls', transient: false });
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect((await failure(get(strange.origin))).kind).toBe('tls');
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
    expect(strange.requests).toHaveLength(0);
  });

  it('and no failure holds a header, a query or a body', async () => {
    const { origin } = await server((_request, _response, socket) => socket.destroy());
    const run = transport().send({
      method: 'POST',
      url: `${origin}/path-secret?query-secret`,
      headers: { Authorization: 'Bearer header-secret' },
      body: 'body-secret',
    });
    const problem = await failure(run);
    const { inspect } = await import('node:util');
    expect(inspect(problem, { depth: 9, showHidden: true })).not.toMatch(/(?:path|query|header|body)-secret/);
  });
});

describe('an abort', () => {
  it('of the run ends a request with the reason of the run', async () => {
    const controller = new AbortController();
    const reason = new Error('SIGTERM');
    const { origin } = await server(() => controller.abort(reason));
    await expect(get(origin, {}, { signal: controller.signal })).rejects.toBe(reason);
  });

  it('of the caller ends this request only', async () => {
    const controller = new AbortController();
    const { origin } = await server((request, response) =>
      request.url === '/wait' ? controller.abort() : response.end(),
    );
    const client = transport();
    await expect(
      client.send({ method: 'GET', url: `${origin}/wait`, signal: controller.signal }),
    ).rejects.toThrow(/abort/i);
    expect((await client.send({ method: 'GET', url: origin })).status).toBe(200);
  });
});

describe('a CONNECT proxy', () => {
  it('is the way to a name that nobody else can resolve', async () => {
    const { port, requests } = await server(ok);
    const proxy = await connectProxy({ [`hidden.test.invalid:${port}`]: port });
    const url = `https://hidden.test.invalid:${port}/x`;
    expect((await get(url, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })).text).toBe('fine');
    expect(proxy.asked).toEqual([`hidden.test.invalid:${port}`]);
    expect(requests.map((seen) => seen.url)).toEqual(['/x']);
    expect((await failure(get(url))).kind).toBe('dns');
  });

  it('gets its user and password, and keeps the tunnel for the next request', async () => {
    const { port } = await server(ok);
    const proxy = await connectProxy({ [`hidden.test.invalid:${port}`]: port });
    const client = transport({ https_proxy: `http://me:p%40ss@127.0.0.1:${proxy.port}` });
    for (let count = 0; count < 2; count += 1) {
      await client.send({ method: 'GET', url: `https://hidden.test.invalid:${port}` });
    }
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('me:p@ss').toString('base64')}`]);
  });

  it('is left out for what NO_PROXY names', async () => {
    const { port } = await server(ok);
    const proxy = await connectProxy({ [`hidden.test.invalid:${port}`]: port });
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'test.invalid' };
    expect((await failure(get(`https://hidden.test.invalid:${port}`, env))).kind).toBe('dns');
    expect(proxy.asked).toEqual([]);
  });

  it.each([403, 407, 502])('that refuses with %i is told apart from a server that does', async (status) => {
    const proxy = await connectProxy({}, status);
    const problem = await failure(
      get('https://hidden.test.invalid', { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }),
    );
    expect(problem).toMatchObject({ kind: 'proxy', code: String(status), transient: status === 502 });
  });

  it('that is not there is named as the culprit', async () => {
    const { port, close } = await serveConnectProxy({});
    await close();
    expect(
      (await failure(get('https://hidden.test.invalid', { HTTPS_PROXY: `http://127.0.0.1:${port}` }))).kind,
    ).toBe('proxy');
  });

  it('cannot pass a certificate of its own off as the server’s', async () => {
    const middle = await server(ok, await makeLoopbackCertificate(['hidden.test.invalid']));
    const proxy = await connectProxy({ 'hidden.test.invalid:443': middle.port });
    const problem = await failure(
      get('https://hidden.test.invalid', { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }),
    );
    expect(problem.kind).toBe('tls');
    expect(middle.requests).toHaveLength(0);
  });
});
