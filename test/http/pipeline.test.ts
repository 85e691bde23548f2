import { createPipelineRequest, type PipelineRequest } from '@azure/core-rest-pipeline';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createService, type ServiceOptions } from '../../src/http/pipeline.ts';
import { DIRECT } from '../../src/http/route.ts';
import { TransportFailure } from '../../src/http/transportFailure.ts';
import { type FakeEffects, fakeEffects } from './fakeEffects.ts';
import {
  type Answer,
  type Loopback,
  type LoopbackCertificate,
  makeLoopbackCertificate,
  serve,
} from './loopback.ts';
import { trust } from './trust.ts';

let certificate: LoopbackCertificate;
let server: Loopback;
let effects: FakeEffects;

beforeAll(async () => {
  certificate = await makeLoopbackCertificate();
  trust(certificate.ca);
});
afterEach(() => server.close());

/** Each request gets the next answer, the last one for ever. */
async function start(...answers: Answer[]): Promise<void> {
  let next = 0;
  effects = fakeEffects();
  server = await serve(
    (...request) => answers[Math.min(next++, answers.length - 1)]?.(...request),
    certificate,
  );
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(code, headers).end();
const drop: Answer = (_request, _response, socket) => socket.destroy();
const send = (method: PipelineRequest['method'], options: Partial<ServiceOptions> = {}) =>
  createService({ route: DIRECT, effects, ...options }).send(
    createPipelineRequest({
      url: `${server.origin}/x`,
      method,
      ...(method === 'POST' ? { body: '{}' } : {}),
    }),
  );

describe('a request to a service', () => {
  it('is sent again after a transient status and after a dropped connection', async () => {
    await start(status(503), drop, status(500), status(200));
    expect((await send('GET')).status).toBe(200);
    expect(effects.pauses).toHaveLength(3);
  });

  it('gives the last status when it never gets better', async () => {
    await start(status(502));
    expect((await send('GET')).status).toBe(502);
    expect(server.requests).toHaveLength(4);
  });

  it('gives the last failure when no answer ever comes', async () => {
    await start(drop);
    await expect(send('GET')).rejects.toBeInstanceOf(TransportFailure);
    expect(server.requests).toHaveLength(4);
  });

  it('waits as long as the service asks', async () => {
    await start(status(429, { 'retry-after': '20' }), status(200));
    await send('GET');
    expect(effects.pauses).toEqual([20_500]);
  });

  it.each([400, 401, 403, 404, 409, 501, 307])('is not sent again after %i', async (code) => {
    await start(status(code, { location: '/elsewhere' }));
    expect((await send('GET')).status).toBe(code);
    expect(server.requests).toHaveLength(1);
  });

  it('that changes something is not sent again when its fate is unknown', async () => {
    await start(status(500));
    expect((await send('POST')).status).toBe(500);
    expect(server.requests).toHaveLength(1);
    await server.close();
    await start(drop);
    await expect(send('POST')).rejects.toMatchObject({ kind: 'reset' });
    expect(server.requests).toHaveLength(1);
  });

  it('that changes something is sent again after 429, which says that nothing was done', async () => {
    await start(status(429), status(200));
    expect((await send('POST')).status).toBe(200);
  });

  it('may be declared repeatable', async () => {
    await start(status(500), status(200));
    expect((await send('POST', { repeatable: () => true })).status).toBe(200);
  });

  it('carries the bearer token of the credential, asked for once', async () => {
    await start(status(200));
    const scopes: unknown[] = [];
    const credential = {
      getToken: async (scope: string | string[]) => {
        scopes.push(scope);
        return { token: 'bearer-of-the-test', expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    };
    const service = createService({ route: DIRECT, effects, credential, scope: 'https://arm.test/.default' });
    const request = () => createPipelineRequest({ url: `${server.origin}/x`, method: 'GET' });
    await service.send(request());
    await service.send(request());
    expect(scopes.flat()).toEqual(['https://arm.test/.default']);
    expect(server.requests.map((seen) => seen.headers.authorization)).toEqual(
      Array(2).fill('Bearer bearer-of-the-test'),
    );
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^aml-endpoint-action\/\d+\.\d+\.\d+ /);
    expect(server.requests[0]?.headers['x-ms-client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('ends with the reason of the run when the run is aborted in a pause', async () => {
    await start(status(503));
    const reason = new Error('SIGINT');
    effects.sleep = async () => {
      effects.controller.abort(reason);
      throw reason;
    };
    await expect(send('GET')).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });
});
