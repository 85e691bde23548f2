import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';
import { expectArmError } from './expectations.ts';
import { shapeErrors } from './shapes.ts';

const VERSION = 'api-version=2025-09-01';
const reader = secretApplication();
let bench: TestBench;
let token: string;
let time = Date.now();

beforeAll(async () => {
  bench = await startBench(
    withGrants(contoso(), [{ application: reader, actions: ['*/read'], scope: IDS.production }]),
    { now: () => time },
  );
  token = await bench.token(reader);
});
afterAll(() => bench.stop());

describe('every answer', () => {
  test('carries its ids and what is left of the caller’s quota', async () => {
    const spender = secretApplication();
    const scenario = withGrants(contoso(), [{ application: spender, actions: ['*'], scope: IDS.production }]);
    const own = await startBench(scenario, { now: () => time });
    try {
      const secret = await own.token(spender);
      const read = await own.call(`${IDS.fraudKey}?${VERSION}`, {
        token: secret,
        headers: { 'x-ms-correlation-request-id': 'correlate-me' },
      });
      expect(read.headers['x-ms-ratelimit-remaining-subscription-reads']).toBe('249');
      expect(read.headers['x-ms-ratelimit-remaining-subscription-global-reads']).toBe('3749');
      expect(read.headers['x-ms-correlation-request-id']).toBe('correlate-me');
      expect(read.headers['date']).toBe(new Date(time).toUTCString());
      expect(read.headers['x-ms-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      const write = await own.call(`${IDS.fraudKey}/listKeys?${VERSION}`, { token: secret, method: 'POST' });
      expect(write.headers['x-ms-ratelimit-remaining-subscription-writes']).toBe('199');
    } finally {
      await own.stop();
    }
  });
});

describe('the rate limit', () => {
  test('answers 429 with Retry-After once the bucket is empty, and refills with time', async () => {
    const scenario = { ...contoso(), rateLimits: { reads: { size: 2, refillPerSecond: 0.5 } } };
    const limited = await startBench(
      withGrants(scenario, [{ application: reader, actions: ['*/read'], scope: IDS.production }]),
      { now: () => time },
    );
    const start = time;
    try {
      const secret = await limited.token(reader);
      const read = () => limited.call(`${IDS.fraudKey}?${VERSION}`, { token: secret });
      expect([(await read()).status, (await read()).status]).toEqual([200, 200]);
      const throttled = await read();
      expectArmError(
        throttled,
        429,
        'SubscriptionRequestsThrottled',
        `actor '${reader.principalId}' exceeded`,
      );
      expect(throttled.headers['retry-after']).toBe('2');
      time = start + 2_000;
      expect((await read()).status).toBe(200);
    } finally {
      time = start;
      await limited.stop();
    }
  });
});

describe('paging', () => {
  test('leads through every item once by nextLink at this origin', async () => {
    const scenario = withGrants({ ...contoso(), pageSize: 3 }, [
      { application: reader, actions: ['*/read'], scope: IDS.production },
    ]);
    const paged = await startBench(scenario);
    try {
      const secret = await paged.token(reader);
      const names: unknown[] = [];
      let pages = 0;
      let next = `${IDS.fraud}/onlineEndpoints?${VERSION}`;
      while (next !== 'undefined') {
        const answer = await paged.call(next, { token: secret });
        expect(shapeErrors('page', answer.json.value)).toEqual([]);
        names.push(...answer.json.list('value').map((one) => one.at('name')));
        next = answer.json.text('nextLink');
        expect(next === 'undefined' || next.startsWith(paged.simulator.origin)).toBe(true);
        pages += 1;
      }
      expect([pages, names.length, new Set(names).size]).toEqual([3, 8, 8]);
    } finally {
      await paged.stop();
    }
  });

  test('takes a count, a name and a compute type, and refuses a made-up token', async () => {
    const list = (query: string) => bench.call(`${IDS.fraud}/onlineEndpoints?${VERSION}&${query}`, { token });
    expect((await list('count=2')).json.list('value')).toHaveLength(2);
    expect((await list('name=fraud-key')).json.list('value').map((one) => one.at('id'))).toEqual([
      IDS.fraudKey,
    ]);
    expect((await list('computeType=K8S')).json.list('value').map((one) => one.at('id'))).toEqual([
      IDS.fraudEdge,
    ]);
    expectArmError(await list('$skip=%20'), 400, 'InvalidSkipToken');
  });
});

describe('a cloud that lags behind', () => {
  test('knows only the api-versions that its scenario names', async () => {
    const scenario = {
      ...contoso(),
      apiVersions: { 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints': ['2024-04-01'] },
    };
    const old = await startBench(
      withGrants(scenario, [{ application: reader, actions: ['*/read'], scope: IDS.production }]),
    );
    try {
      const secret = await old.token(reader);
      const read = (version: string) => old.call(`${IDS.phiKey}?api-version=${version}`, { token: secret });
      expectArmError(
        await read('2025-12-01'),
        400,
        'NoRegisteredProviderFound',
        "supported api-versions are '2024-04-01'",
      );
      expect((await read('2024-04-01')).status).toBe(200);
    } finally {
      await old.stop();
    }
  });
});

describe('GET /metadata/endpoints', () => {
  test('describes this cloud in both of its shapes, without a token', async () => {
    const { origin } = bench.simulator;
    const old = await bench.call('/metadata/endpoints?api-version=2015-01-01');
    expect(old.json.at('authentication', 'loginEndpoint')).toBe(`${origin}/`);
    const answer = await bench.call('/metadata/endpoints?api-version=2022-09-01');
    expect(answer.json.at(0, 'resourceManager')).toBe(`${origin}/`);
    expect(answer.json.at(0, 'authentication', 'audiences', 0)).toBe(origin);
  });
});
