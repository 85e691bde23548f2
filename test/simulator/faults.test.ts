import { afterEach, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { planFaults } from '../../src/simulator/faults.ts';
import type { Fault } from '../../src/simulator/scenario.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';

const manager = secretApplication();
let bench: TestBench | undefined;
afterEach(async () => {
  await bench?.stop();
  bench = undefined;
});

async function startWith(...faults: Fault[]): Promise<TestBench> {
  const scenario = { ...contoso(), longRunning: { mode: 'synchronous' as const } };
  bench = await startBench(
    withGrants(scenario, [{ application: manager, actions: ['*'], scope: IDS.production }]),
    { faults },
  );
  return bench;
}

const KEYS = `${IDS.fraudKey}/listKeys?api-version=2025-12-01`;
const REGENERATE = `${IDS.fraudKey}/regenerateKeys?api-version=2025-12-01`;

describe('a fault', () => {
  test('hits as many requests as it says, then lets the rest through', async () => {
    const { call, token } = await startWith({
      match: { method: 'POST', path: '**/listKeys' },
      times: 2,
      status: 503,
      headers: { 'Retry-After': '7' },
      body: { error: { code: 'ServiceUnavailable' } },
    });
    const secret = await token(manager);
    const statuses = [];
    for (let index = 0; index < 3; index += 1) {
      const answer = await call(KEYS, { method: 'POST', token: secret });
      statuses.push([answer.status, answer.headers['retry-after'], answer.json.at('error', 'code')]);
    }
    expect(statuses).toEqual([
      [503, '7', 'ServiceUnavailable'],
      [503, '7', 'ServiceUnavailable'],
      [200, undefined, undefined],
    ]);
  });

  test('strikes Entra and the OIDC issuer too', async () => {
    const { call, simulator, token } = await startWith(
      { match: { path: '/*/oauth2/v2.0/token' }, times: 1, status: 500, body: '<html>' },
      { match: { path: '/_services/**' }, times: 1, status: 200, body: '' },
    );
    await expect(token(manager)).rejects.toThrow('<html>');
    const { oidcRequestUrl, oidcRequestToken } = simulator.announcement;
    const answer = await call(oidcRequestUrl, { token: oidcRequestToken });
    expect([answer.status, answer.text]).toEqual([200, '']);
  });

  test('resets the connection, and the request has no effect', async () => {
    const { call, token, simulator } = await startWith({
      match: { path: '**/regenerateKeys' },
      times: 1,
      reset: true,
    });
    const secret = await token(manager);
    const keys = async () => (await call(KEYS, { method: 'POST', token: secret })).text;
    const before = await keys();
    await expect(
      call(REGENERATE, { method: 'POST', token: secret, body: { keyType: 'Primary' } }),
    ).rejects.toThrow(/hang up|ECONNRESET/);
    expect(await keys()).toBe(before);
    expect(simulator.requests.map((one) => one.status)).toContain(0);
  });

  test('after the effect loses the answer only', async () => {
    const { call, token } = await startWith({
      match: { path: '**/regenerateKeys' },
      times: 1,
      status: 500,
      afterEffect: true,
    });
    const secret = await token(manager);
    const keys = async () => (await call(KEYS, { method: 'POST', token: secret })).text;
    const before = await keys();
    const answer = await call(REGENERATE, { method: 'POST', token: secret, body: { keyType: 'Primary' } });
    expect([answer.status, answer.text]).toEqual([500, '']);
    expect(await keys()).not.toBe(before);
  });

  test('delays an answer whose request has had its effect already', async () => {
    const { call, token } = await startWith({
      match: { path: '**/regenerateKeys' },
      afterEffect: true,
      delayMs: 400,
    });
    const secret = await token(manager);
    const keys = async () => (await call(KEYS, { method: 'POST', token: secret })).text;
    const before = await keys();
    let answered = false;
    const regenerating = call(REGENERATE, {
      method: 'POST',
      token: secret,
      body: { keyType: 'Primary' },
    }).then(() => {
      answered = true;
    });
    let after = before;
    while (after === before && !answered) {
      after = await keys();
    }
    expect([after === before, answered]).toEqual([false, false]);
    await regenerating;
  });

  test('truncates a body', async () => {
    const { call, token } = await startWith({ match: { path: '**/listKeys' }, truncate: 10 });
    const secret = await token(manager);
    await expect(call(KEYS, { method: 'POST', token: secret })).rejects.toThrow(/aborted|ECONNRESET/);
  });

  test('changes a header and nothing else when it names nothing else', async () => {
    const { call, token } = await startWith({ match: { path: '**/listKeys' }, headers: { 'X-Extra': '1' } });
    const answer = await call(KEYS, { method: 'POST', token: await token(manager) });
    expect([answer.status, answer.headers['x-extra']]).toEqual([200, '1']);
    expect(answer.json.at('primaryKey')).toBeDefined();
  });

  test('delays an answer', async () => {
    const { call, token } = await startWith({ match: { path: '**/listKeys' }, delayMs: 400 });
    const secret = await token(manager);
    const order: string[] = [];
    await Promise.all([
      call(KEYS, { method: 'POST', token: secret }).then(() => order.push('delayed')),
      call(`${IDS.fraudKey}?api-version=2025-12-01`, { token: secret }).then(() => order.push('other')),
    ]);
    expect(order).toEqual(['other', 'delayed']);
  });
});

describe('the pattern of a path', () => {
  const hits = (pattern: string, path: string, method = 'GET') =>
    planFaults([{ match: { path: pattern } }]).next({ method, path }) !== undefined;

  test.each([
    ['/a/*/c', '/a/b/c', true],
    ['/a/*/c', '/a/b/b/c', false],
    ['/a/**/c', '/a/b/b/c', true],
    ['**/listKeys', '/x/y/LISTKEYS', true],
    ['*/listKeys', '/x/y/listKeys', true],
    ['listKeys', '/x/y/listKeys', true],
    ['listKeys', '/x/y/relistKeys', false],
    ['/a.c', '/abc', false],
    ['/a', '/a/b', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(hits(pattern, path)).toBe(expected);
  });

  test('goes with a method, skips and counts', () => {
    const plan = planFaults([{ match: { method: 'post', path: '/a' }, skip: 1, times: 1, status: 500 }]);
    expect(plan.next({ method: 'GET', path: '/a' })).toBeUndefined();
    const hitsInTurn = [1, 2, 3].map(() => plan.next({ method: 'POST', path: '/a' })?.status);
    expect(hitsInTurn).toEqual([undefined, 500, undefined]);
  });
});
