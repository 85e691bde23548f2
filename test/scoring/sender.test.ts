import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { DIRECT } from '../../src/http/route.ts';
import { createSender, type Sender, type SenderOptions } from '../../src/scoring/sender.ts';
import { makeCertificate } from '../../src/simulator/certificate.ts';

const senders: Sender[] = [];
afterEach(() => {
  for (const sender of senders.splice(0)) sender.close();
});

const OUTGOING = { headers: {}, body: Buffer.from('{}'), timeoutMs: 5_000 };

/** A host on loopback, plain or with a certificate of an authority that nobody knows. */
async function host(listener: RequestListener, tls = false) {
  const { ca, certificate, key } = tls
    ? await makeCertificate(Date.now())
    : { ca: '', certificate: '', key: '' };
  const server = tls ? createServer({ cert: certificate, key }, listener) : createPlainServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`${tls ? 'https' : 'http'}://127.0.0.1:${port}/score?x=1`), ca };
}

function sender(url: URL, options: Partial<SenderOptions> = {}): Sender {
  const made = createSender({
    url,
    route: DIRECT,
    signal: new AbortController().signal,
    clock: () => performance.now(),
    ...options,
  });
  senders.push(made);
  return made;
}

describe('TLS', () => {
  test('an authority that nobody knows is refused', async () => {
    const { url } = await host((_, response) => response.end('{}'), true);
    expect(await sender(url).send(OUTGOING)).toMatchObject({ answered: false, failure: { kind: 'tls' } });
  });

  test('is taken when it is named, for this sender alone', async () => {
    const { url, ca } = await host((_, response) => response.end('{}'), true);
    expect(await sender(url, { ca }).send(OUTGOING)).toMatchObject({ answered: true });
    expect(await sender(url).send(OUTGOING)).toMatchObject({ answered: false, failure: { kind: 'tls' } });
  });
});

test('a body that grows too long is cut off', async () => {
  const { url } = await host((_, response) => {
    const more = (): void => {
      if (!response.destroyed) response.write('x'.repeat(10_000), more);
    };
    more();
  });
  expect(await sender(url, { maxBytes: 100_000 }).send(OUTGOING)).toMatchObject({
    answered: false,
    failure: { kind: 'too-large' },
  });
});

test('an answer that never ends, or never begins, ends at its time', async () => {
  const { url } = await host((request, response) => {
    request.resume();
    if (request.headers['x-begin'] === 'yes') response.write('{');
  });
  for (const begin of ['yes', 'no']) {
    const exchange = await sender(url).send({ ...OUTGOING, headers: { 'x-begin': begin }, timeoutMs: 100 });
    expect(exchange).toMatchObject({ answered: false, failure: { kind: 'timeout' } });
  }
});

test('an answer that breaks off is no answer', async () => {
  const { url } = await host((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"half":', () => response.destroy());
  });
  expect(await sender(url).send(OUTGOING)).toMatchObject({ answered: false, failure: { kind: 'reset' } });
});

test('connections are kept; one that the host closed meanwhile is opened anew', async () => {
  const ports = new Set<number | undefined>();
  let closing = false;
  const { url } = await host((request, response) => {
    const fresh = !ports.has(request.socket.remotePort);
    ports.add(request.socket.remotePort);
    if (closing && !fresh) request.socket.resetAndDestroy();
    else response.end('{}');
  });
  const one = sender(url);
  for (let count = 0; count < 3; count += 1)
    expect(await one.send(OUTGOING)).toMatchObject({ answered: true });
  expect(ports.size).toBe(1);
  closing = true;
  expect(await one.send(OUTGOING)).toMatchObject({ answered: true });
  expect(ports.size).toBe(2);
});

test('an abort ends all that is under way with its reason', async () => {
  const controller = new AbortController();
  let arrived = 0;
  const { url } = await host((request) => {
    request.resume();
    arrived += 1;
  });
  const one = sender(url, { signal: controller.signal });
  const sent = [one.send(OUTGOING), one.send(OUTGOING)];
  const ends = Promise.allSettled(sent);
  await expect.poll(() => arrived).toBe(2);
  controller.abort(new Error('enough'));
  expect((await ends).map((end) => (end.status === 'rejected' ? String(end.reason) : 'answered'))).toEqual([
    'Error: enough',
    'Error: enough',
  ]);
  await expect(one.send(OUTGOING)).rejects.toThrow('enough');
});
