import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import type { Fault } from '../../src/simulator/scenario.ts';
import {
  type Azure,
  expectFailure,
  expectNoSecretIn,
  loginAs,
  makeFolder,
  playAzure,
  withFaults,
  withResource,
} from './harness.ts';

const ENDPOINT = { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() };
const READ = { method: 'GET', path: '**/onlineEndpoints/fraud-token' };
const MINT = { method: 'POST', path: '**/onlineEndpoints/fraud-token/token' };
const THROTTLED = { error: { code: 'TooManyRequests', message: 'Too many requests.' } };

type Fate = Omit<Fault, 'match' | 'times'>;

describe.each([
  ['the read', READ],
  ['the token call', MINT],
] as const)('%s', (_name, match) => {
  test.each<[string, Fate]>([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '0' }, body: THROTTLED }],
    ['500', { status: 500, body: { error: { code: 'InternalServerError', message: 'oops' } } }],
    ['503 with an HTML body', { status: 503, body: '<html><body>Service Unavailable</body></html>' }],
    ['504 with nothing', { status: 504 }],
    ['a broken connection', { reset: true }],
    ['JSON that breaks off', { truncate: 20 }],
  ])('%s is asked again, once for each time, and the run goes on', async (_fate, fate) => {
    const azure = await playAzure(withFaults({ match, times: 2, ...fate }));
    const run = await azure.run(ENDPOINT);
    expect(run.exitCode).toBe(0);
    expect(run.requests.filter(({ surface }) => surface === 'arm')).toHaveLength(4);
    await expectNoSecretIn(run);
  });
});

describe('for good', () => {
  test.each<[string, Fate, string, RegExp]>([
    ['429', { status: 429, body: THROTTLED }, 'azure-throttled', /HTTP 429: TooManyRequests/],
    [
      '503',
      { status: 503, body: '<html>Service <b>Unavailable</b></html>' },
      'azure-unavailable',
      /Unavailable/,
    ],
    ['a broken connection', { reset: true }, 'network-connection-lost', /ECONNRESET/],
  ])('%s: four attempts, then what it was', async (_name, fate, code, cause) => {
    const azure = await playAzure(withFaults({ match: READ, ...fate }));
    const run = await azure.run(ENDPOINT);
    await expectFailure(run, { code, exitCode: 4, result: 'unreachable', cause });
    expect(run.requests.filter(({ surface }) => surface === 'arm')).toHaveLength(4);
  });

  test('an HTML page with status 200 is no endpoint', async () => {
    const azure = await playAzure(withFaults({ match: READ, status: 200, body: '<html>welcome</html>' }));
    const run = await azure.run(ENDPOINT);
    await expectFailure(run, { code: 'azure-answer-unexpected', exitCode: 1, result: 'error' });
  });

  test('JSON that is cut short but whole on the wire is no endpoint either', async () => {
    const azure = await playAzure(withFaults({ match: READ, status: 200, body: '{"id": "/subscri' }));
    const run = await azure.run(ENDPOINT);
    await expectFailure(run, { code: 'azure-answer-unexpected', exitCode: 1, result: 'error' });
  });

  test('an answer without end is cut off', async () => {
    const azure = await playAzure(
      withFaults({ match: READ, status: 200, body: 'x'.repeat(5 * 1024 * 1024) }),
    );
    const run = await azure.run(ENDPOINT);
    await expectFailure(run, { code: 'network-answer-too-large', exitCode: 4, result: 'unreachable' });
  });

  test('a Retry-After beyond the patience of a run ends it at once', async () => {
    const azure = await playAzure(
      withFaults({ match: READ, status: 429, headers: { 'retry-after': '3600' }, body: THROTTLED }),
    );
    const run = await azure.run(ENDPOINT);
    await expectFailure(run, { code: 'azure-throttled', exitCode: 4, result: 'unreachable' });
    expect(run.requests.filter(({ surface }) => surface === 'arm')).toHaveLength(1);
  });
});

describe('redirects', () => {
  test.each([
    ['the ID token', { path: '/_services/actions/**' }],
    ['discovery', { path: '/*/v2.0/.well-known/openid-configuration' }],
    ['the exchange', { path: '/*/oauth2/v2.0/token' }],
    ['the read', READ],
    ['the token call', MINT],
  ])('of %s are not followed, so nothing arrives elsewhere', async (_name, match) => {
    const elsewhere = await playElsewhere();
    for (const status of [302, 307]) {
      const azure = await playAzure(
        withFaults({ match, status, headers: { location: `${elsewhere.origin}/caught` } }),
      );
      const run = await azure.run(ENDPOINT, { env: await elsewhere.trusted(azure) });
      expect(run.exitCode).not.toBe(0);
      expect(run.outputs).not.toHaveProperty('token');
      await expectNoSecretIn(run);
    }
    expect(elsewhere.count()).toBe(0);
  });
});

describe('foreign hosts in answers', () => {
  test.each([
    ['another host', 'https://scoring.evil.example/score'],
    ['the name of Azure as a prefix', 'https://fraud.inference.ml.azure.com.evil.example/score'],
    ['the name of Azure as a user', 'https://fraud.inference.ml.azure.com@evil.example/score'],
    ['plain http', 'http://localhost/score'],
    ['another scheme', 'file:///etc/passwd'],
    ['another port', 'https://localhost:1/score'],
  ])('%s as the scoring URI: nothing is fetched for it', async (_name, scoringUri) => {
    const azure = await playAzure(withResource(CONTOSO_IDS.fraudToken, { scoringUri }));
    const run = await azure.run(ENDPOINT);
    await expectFailure(run, { code: 'scoring-host-not-allowed', exitCode: 2, result: 'refused' });
    expect(
      run.requests.some(({ path }) => path.endsWith('/token') && path.startsWith('/subscriptions')),
    ).toBe(false);
  });

  test('the body of another endpoint is not taken for the one asked for', async () => {
    const azure = await playAzure(
      withFaults({
        match: READ,
        status: 200,
        body: {
          id: CONTOSO_IDS.fraudKey,
          properties: { authMode: 'AMLToken', scoringUri: 'https://localhost/score' },
        },
      }),
    );
    const run = await azure.run(ENDPOINT);
    await expectFailure(run, { code: 'endpoint-elsewhere', exitCode: 2, result: 'refused' });
  });

  test('a discovery document that names another token endpoint does not make the ID token go there', async () => {
    const elsewhere = await playElsewhere();
    const document: Record<string, string> = {};
    const azure = await playAzure(
      withFaults({
        match: { path: '/*/v2.0/.well-known/openid-configuration' },
        status: 200,
        body: document,
      }),
    );
    const tenant = `${azure.simulator.origin}/${CONTOSO.tenantId}`;
    Object.assign(document, {
      issuer: `${tenant}/v2.0`,
      authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
      jwks_uri: `${tenant}/discovery/v2.0/keys`,
      token_endpoint: `${elsewhere.origin}/${CONTOSO.tenantId}/oauth2/v2.0/token`,
    });
    const run = await azure.run(ENDPOINT, { env: await elsewhere.trusted(azure) });
    await expectFailure(run, { code: 'network-foreign-host', exitCode: 2, result: 'refused' });
    expect(elsewhere.count()).toBe(0);
  });
});

test('a server of an unknown authority is not talked to', async () => {
  const azure = await playAzure();
  const run = await azure.run(ENDPOINT, { env: { NODE_EXTRA_CA_CERTS: undefined } });
  await expectFailure(run, {
    code: 'network-tls',
    exitCode: 4,
    result: 'unreachable',
    remedy: /NODE_EXTRA_CA_CERTS/,
  });
  expect(run.requests).toEqual([]);
});

test('the other server would be reached, if the run went there', async () => {
  const elsewhere = await playElsewhere();
  const azure = await playAzure();
  const run = await azure.run(ENDPOINT, {
    env: {
      ...(await elsewhere.trusted(azure)),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${elsewhere.origin}/_services/actions?x=1`,
    },
  });
  expect(run.exitCode).toBe(4);
  expect(elsewhere.count()).toBe(1);
});

test('nobody listens: said so, with the host', async () => {
  const azure = await playAzure((scenario) => scenario);
  await azure.simulator.stop();
  const run = await azure.run(ENDPOINT);
  expect(run.exitCode).toBe(4);
  expect(run.log).toContain('ECONNREFUSED');
  await expectNoSecretIn(run);
});

interface Elsewhere {
  readonly origin: string;
  /** Environment of a run that would trust its certificate. */
  trusted(azure: Azure): Promise<{ NODE_EXTRA_CA_CERTS: string }>;
  count(): number;
}

/** A second server, with a certificate that the run trusts, so that only the run itself keeps it from going there. */
async function playElsewhere(): Promise<Elsewhere> {
  const { simulator } = await playAzure((scenario) => scenario);
  const folder = await makeFolder('authorities');
  return {
    origin: simulator.origin,
    count: () => simulator.requests.length,
    async trusted(azure) {
      const file = join(folder, 'both.pem');
      const files = [simulator, azure.simulator].map(({ announcement }) =>
        readFile(announcement.caFile, 'utf8'),
      );
      await writeFile(file, (await Promise.all(files)).join('\n'));
      return { NODE_EXTRA_CA_CERTS: file };
    },
  };
}
