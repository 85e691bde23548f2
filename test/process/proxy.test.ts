import { readFile, writeFile } from 'node:fs/promises';
import { request as requestHttps } from 'node:https';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import {
  type ConnectProxy,
  type LoopbackCertificate,
  makeLoopbackCertificate,
  serve,
  serveConnectProxy,
} from '../http/loopback.ts';
import {
  type Azure,
  expectFailure,
  expectNoSecretIn,
  loginAs,
  makeFolder,
  playAzure,
  requestLines,
} from './harness.ts';

const CUSTOM = 'azure.sim.invalid';
const LOGIN = 'login.microsoftonline.com';
const MANAGEMENT = 'management.azure.com';
const GITHUB = 'pipelines.actions.githubusercontent.com';
const SPEECH = 'speech-contoso.cognitiveservices.azure.com';
const NAMES = [CUSTOM, LOGIN, MANAGEMENT, GITHUB, SPEECH];

let certificate: LoopbackCertificate;
beforeAll(async () => {
  certificate = await makeLoopbackCertificate(NAMES);
});

interface Route {
  readonly proxy: ConnectProxy;
  readonly env: Readonly<Record<string, string>>;
}

/** Names that resolve nowhere but behind a CONNECT proxy, where the simulator answers to them. */
async function hideBehindProxy(azure: Azure, names: readonly string[], status?: number): Promise<Route> {
  const front = await serveFront(azure);
  const proxy = await serveConnectProxy(
    Object.fromEntries(names.map((name) => [`${name}:443`, front])),
    status,
  );
  onTestFinished(() => proxy.close());
  const folder = await makeFolder('proxy');
  const { oidcRequestUrl, cloudFile } = azure.simulator.announcement;
  const cloud = JSON.parse(await readFile(cloudFile, 'utf8')) as Record<string, unknown>;
  const custom = {
    ...cloud,
    authority: `https://${CUSTOM}`,
    resourceManager: `https://${CUSTOM}`,
    scoringHosts: [CUSTOM],
  };
  await writeFile(join(folder, 'cloud.json'), JSON.stringify(custom));
  await writeFile(join(folder, 'ca.pem'), certificate.ca);
  return {
    proxy,
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      AML_ENDPOINT_CLOUD_FILE: names.includes(CUSTOM) ? join(folder, 'cloud.json') : '',
      ACTIONS_ID_TOKEN_REQUEST_URL: oidcRequestUrl.replace(
        azure.simulator.origin,
        `https://${names.includes(CUSTOM) ? CUSTOM : GITHUB}`,
      ),
    },
  };
}

/** Answers under the made-up names what the simulator answers, with its addresses written as those names. */
async function serveFront({ simulator }: Azure): Promise<number> {
  const ca = await readFile(simulator.announcement.caFile);
  const front = await serve((seen, response) => {
    const host = seen.headers.host ?? '';
    const path = host === SPEECH ? `/ai-services/${host}${seen.url}` : seen.url;
    const { 'content-length': _length, ...headers } = seen.headers;
    const request = requestHttps(
      `${simulator.origin}${path}`,
      { method: seen.method, ca, headers: { ...headers, host: new URL(simulator.origin).host } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const body =
            host === CUSTOM
              ? text
              : text.replaceAll(/https:\/\/localhost:\d+\/(?:scoring|ai-services)\//g, 'https://');
          response.writeHead(answer.statusCode ?? 502, {
            'content-type': answer.headers['content-type'] ?? 'text/plain',
          });
          response.end(body.replaceAll(simulator.origin, `https://${host}`));
        });
      },
    );
    request.on('error', () => response.destroy());
    request.end(seen.body);
  }, certificate);
  onTestFinished(() => front.close());
  return front.port;
}

describe('a CONNECT proxy as the only way', () => {
  test('a whole token run goes by it: ID token, discovery, exchange, ARM', async () => {
    const azure = await playAzure();
    const { proxy, env } = await hideBehindProxy(azure, [CUSTOM]);
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() }, { env });
    expect(run.outputs).toMatchObject({
      result: 'ok',
      'scoring-uri': `https://${CUSTOM}/scoring/fraud-token.eastus.inference.ml.azure.com/score`,
    });
    expect(run.requests).toHaveLength(5);
    expect(new Set(proxy.asked)).toEqual(new Set([`${CUSTOM}:443`]));
    expect(run.log).toContain(`proxy: http://127.0.0.1:${proxy.port} (from HTTPS_PROXY)`);
    await expectNoSecretIn(run);
  });

  test("one of Microsoft's own clouds: a chain of four, with no discovery, and the names it should have", async () => {
    const azure = await playAzure();
    const { proxy, env } = await hideBehindProxy(azure, [LOGIN, MANAGEMENT, GITHUB]);
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs(), cloud: '' }, { env });
    expect(run.outputs).toMatchObject({
      result: 'ok',
      'scoring-uri': 'https://fraud-token.eastus.inference.ml.azure.com/score',
    });
    expect(requestLines(run)).toEqual([
      expect.stringMatching(/^GET \/_services\/actions\/.*audience=api%3A%2F%2FAzureADTokenExchange 200$/),
      `POST /${CONTOSO.tenantId}/oauth2/v2.0/token?client-request-id=… 200`,
      `GET ${CONTOSO_IDS.fraudToken}?api-version=2024-04-01 200`,
      `POST ${CONTOSO_IDS.fraudToken}/token?api-version=2024-04-01 200`,
    ]);
    expect([...new Set(proxy.asked)]).toEqual([`${GITHUB}:443`, `${LOGIN}:443`, `${MANAGEMENT}:443`]);
    await expectNoSecretIn(run);
  });

  test("an account's own host, which exchanges its key, is reached by it as well", async () => {
    const azure = await playAzure();
    const { proxy, env } = await hideBehindProxy(azure, [LOGIN, MANAGEMENT, GITHUB, SPEECH]);
    const run = await azure.run(
      { endpoint: CONTOSO_IDS.speech, 'auth-mode': 'CognitiveToken', ...loginAs(), cloud: '' },
      { env },
    );
    expect(run.outputs).toMatchObject({ result: 'ok', 'token-type': 'CognitiveToken' });
    expect(proxy.asked.at(-1)).toBe(`${SPEECH}:443`);
    await expectNoSecretIn(run);
  });

  test('with a name and password, which are sent to it and masked', async () => {
    const azure = await playAzure();
    const { proxy, env } = await hideBehindProxy(azure, [CUSTOM]);
    const run = await azure.run(
      { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() },
      { env: { ...env, HTTPS_PROXY: `http://me:hunter%2022@127.0.0.1:${proxy.port}` } },
    );
    expect(run.exitCode).toBe(0);
    const basic = `Basic ${Buffer.from('me:hunter 22').toString('base64')}`;
    expect(new Set(proxy.authorizations)).toEqual(new Set([basic]));
    expect(run.log).toContain(`proxy: http://***@127.0.0.1:${proxy.port}`);
    expect(run.log).not.toContain('hunter');
  });

  test('that asks for a password ends the run, with where to look', async () => {
    const azure = await playAzure();
    const { env } = await hideBehindProxy(azure, [CUSTOM], 407);
    const run = await azure.run(
      { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() },
      { env: { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://unknown.sim.invalid/?x=1' } },
    );
    await expectFailure(run, {
      code: 'network-proxy',
      exitCode: 4,
      result: 'unreachable',
      message: 'with status 407',
      remedy: /HTTPS_PROXY/,
    });
  });
});

describe('NO_PROXY', () => {
  test('names the hosts that are asked for directly', async () => {
    const azure = await playAzure();
    const { proxy, env } = await hideBehindProxy(azure, [CUSTOM]);
    const run = await azure.run(
      { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() },
      { env: { ...env, NO_PROXY: '.sim.invalid' } },
    );
    await expectFailure(run, {
      code: 'network-name-not-found',
      exitCode: 4,
      result: 'unreachable',
      message: CUSTOM,
    });
    expect(proxy.asked).toEqual([]);
  });

  test('loopback is never asked for by a proxy', async () => {
    const azure = await playAzure();
    const { proxy, env } = await hideBehindProxy(azure, [CUSTOM]);
    const run = await azure.run(
      { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() },
      { env: { HTTPS_PROXY: env['HTTPS_PROXY'] } },
    );
    expect(run.exitCode).toBe(0);
    expect(proxy.asked).toEqual([]);
  });
});

test('a proxy that is not understood is refused before anything is sent', async () => {
  const azure = await playAzure();
  const run = await azure.run(
    { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() },
    { env: { HTTPS_PROXY: 'socks5://127.0.0.1:9' } },
  );
  await expectFailure(run, { code: 'proxy-not-supported', exitCode: 2, result: 'refused' });
  expect(run.requests).toEqual([]);
});
