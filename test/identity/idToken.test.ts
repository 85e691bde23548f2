import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { DIRECT } from '../../src/http/route.ts';
import { createTransport } from '../../src/http/transport.ts';
import { createIdTokenSource } from '../../src/identity/idToken.ts';
import { type Run, start } from './run.ts';
import { makeJwt, type StubOptions } from './stubAuthority.ts';

let run: Run;
afterEach(() => run.stub.close());

type Trouble = (response: ServerResponse, socket: Socket) => void;
const troubles: Readonly<Record<string, Trouble>> = {
  'status 500': (response) => response.writeHead(500).end(),
  'status 503 as HTML': (response) =>
    response.writeHead(503, { 'content-type': 'text/html' }).end('<html>unicorn</html>'),
  'status 429': (response) => response.writeHead(429).end(),
  'a dropped connection': (_response, socket) => socket.destroy(),
  'an empty body': (response) => response.end(),
  'an HTML page with status 200': (response) => response.end('<!doctype html><title>x</title>'),
  'JSON without a token': (response) => response.end('{"count":0}'),
  'a token that is not a JWT': (response) => response.end('{"value":"opaque"}'),
  'a body that breaks off': (response, socket) => {
    response.writeHead(200, { 'content-length': '500' }).write('{"value":');
    setImmediate(() => socket.destroy());
  },
};

/** The first so many requests for an ID token meet trouble. */
function failing(times: number, trouble: Trouble): Partial<StubOptions> {
  let count = 0;
  return {
    before(request, response, socket) {
      if (!request.url.startsWith('/idtoken') || count >= times) return false;
      count += 1;
      trouble(response, socket);
      return true;
    },
  };
}

describe('GitHub’s ID token', () => {
  it.each(Object.entries(troubles))('is asked for again after %s', async (_name, trouble) => {
    run = await start(failing(3, trouble));
    await run.logIn();
    expect(run.stub.idTokenRequests()).toHaveLength(4);
    expect(run.effects.pauses).toEqual([500, 1_000, 2_000]);
  });

  it('is waited for as long as Retry-After says', async () => {
    run = await start(failing(1, (response) => response.writeHead(429, { 'retry-after': '9' }).end()));
    await run.logIn();
    expect(run.effects.pauses).toEqual([9_500]);
  });

  it.each(Object.entries(troubles))(
    'is given up after six attempts that met %s, and called transient',
    async (_name, trouble) => {
      run = await start(failing(99, trouble));
      const details = await run.fail();
      expect(details).toMatchObject({ code: 'id-token-service-down', exitCode: 4 });
      expect(details.cause).toContain('transient');
      expect(run.stub.idTokenRequests()).toHaveLength(6);
      expect(run.stub.tokenRequests()).toHaveLength(0);
    },
  );

  it.each([400, 401, 403, 404])(
    'is not asked for again after status %i, which is permanent',
    async (status) => {
      run = await start(failing(99, (response) => response.writeHead(status).end('{"message":"no"}')));
      const details = await run.fail();
      expect(details).toMatchObject({ code: 'id-token-refused', exitCode: 4 });
      expect(details.cause).toContain('permanent');
      expect(run.stub.idTokenRequests()).toHaveLength(1);
    },
  );

  it('is not followed to another place', async () => {
    run = await start(
      failing(99, (response) => response.writeHead(302, { location: 'https://evil.test/' }).end()),
    );
    expect((await run.fail()).code).toBe('id-token-refused');
  });

  it('is never longer than the bound', async () => {
    run = await start(failing(99, (response) => response.end('x'.repeat(300_000))));
    expect((await run.fail()).code).toBe('network-answer-too-large');
  });

  it('is asked for over https only', async () => {
    run = await start({}, { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/idtoken?x=1' });
    expect(await run.fail()).toMatchObject({ code: 'id-token-refused', exitCode: 2 });
  });

  it('is shared by callers that ask at the same time, and kept per audience until 60 s before its end', async () => {
    run = await start();
    const source = createIdTokenSource(
      createTransport({ route: DIRECT, signal: run.effects.signal }),
      run.effects,
    );
    const [one, two] = await Promise.all([source.get('a'), source.get('a')]);
    expect(one.jwt).toBe(two.jwt);
    await source.get('b');
    run.effects.advance(239_000);
    await source.get('a');
    expect(
      run.stub.idTokenRequests().map((url) => new URL(url, 'https://x.test').searchParams.get('audience')),
    ).toEqual(['a', 'b']);
    run.effects.advance(2_000);
    expect((await source.get('a')).jwt).not.toBe(one.jwt);
    expect(source.last?.claims['aud']).toBe('a');
  });

  it('that failed is asked for again by the next caller', async () => {
    run = await start(failing(1, (response) => response.writeHead(403).end()));
    const source = createIdTokenSource(
      createTransport({ route: DIRECT, signal: run.effects.signal }),
      run.effects,
    );
    await expect(source.get('a')).rejects.toThrow();
    expect((await source.get('a')).claims['aud']).toBe('a');
  });

  it('without an end is used once and not kept', async () => {
    run = await start({ idClaims: { exp: undefined } });
    const source = createIdTokenSource(
      createTransport({ route: DIRECT, signal: run.effects.signal }),
      run.effects,
    );
    await source.get('a');
    await source.get('a');
    expect(run.stub.idTokenRequests()).toHaveLength(2);
  });

  it('ends with the reason of the run when it is aborted', async () => {
    const reason = new Error('SIGTERM');
    run = await start(failing(99, () => run.effects.controller.abort(reason)));
    await expect(run.logIn()).rejects.toBe(reason);
  });

  it('is not shown when GitHub answers it with a wrong frame around it', async () => {
    const jwt = makeJwt({ sub: 'secret-subject' });
    run = await start(failing(99, (response) => response.end(`<html>${jwt}</html>`)));
    run.stub.secrets.push(jwt);
    expect((await run.fail()).code).toBe('id-token-service-down');
  });
});
