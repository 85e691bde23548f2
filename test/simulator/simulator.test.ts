import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';

const manager = secretApplication();
let bench: TestBench;
beforeAll(async () => {
  bench = await startBench(
    withGrants(contoso(), [{ application: manager, actions: ['*'], scope: IDS.production }]),
  );
});
afterAll(() => bench.stop());

describe('the announcement', () => {
  test('names everything at one origin', () => {
    const { origin, announcement } = bench.simulator;
    const { resourceManager, authority, graph, github, oidcRequestUrl } = announcement;
    expect(origin).toMatch(/^https:\/\/localhost:\d+$/);
    expect(new Set([resourceManager, authority, graph, github, new URL(oidcRequestUrl).origin])).toEqual(
      new Set([origin]),
    );
    expect(Object.keys(announcement).sort()).toEqual([
      'authority',
      'caFile',
      'cloudFile',
      'env',
      'github',
      'graph',
      'oidcRequestToken',
      'oidcRequestUrl',
      'resourceManager',
    ]);
  });

  test('holds the variables of a client process, and leaves the choice among many applications open', () => {
    const { env, caFile, cloudFile } = bench.simulator.announcement;
    expect(env).toMatchObject({
      NODE_EXTRA_CA_CERTS: caFile,
      AML_ENDPOINT_CLOUD_FILE: cloudFile,
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: bench.simulator.origin,
      GITHUB_API_URL: `${bench.simulator.origin}/api/v3`,
      GITHUB_REPOSITORY: 'contoso/fraud-model',
      GITHUB_REF: 'refs/heads/main',
    });
    expect(env).not.toHaveProperty('AZURE_CLIENT_ID');
  });

  test('names the application, tenant and subscription of a scenario with one application', async () => {
    const scenario = contoso();
    const one = await startBench({
      ...scenario,
      applications: scenario.applications.slice(0, 1),
      github: { repository: 'o/r', pullRequest: { number: 7, head: { repository: 'fork/r' } } },
    });
    try {
      expect(one.simulator.announcement.env).toMatchObject({
        AZURE_CLIENT_ID: APPS.gitHubDeploy.clientId,
        AZURE_TENANT_ID: CONTOSO.tenantId,
        AZURE_SUBSCRIPTION_ID: CONTOSO.production,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/7/merge',
      });
      const event: unknown = JSON.parse(await readFile(join(one.directory, 'event.json'), 'utf8'));
      expect(event).toMatchObject({
        pull_request: { number: 7, head: { repo: { full_name: 'fork/r', fork: true } } },
      });
    } finally {
      await one.stop();
    }
  });

  test('leads to a cloud file with every field of a custom cloud', async () => {
    const { origin, announcement } = bench.simulator;
    expect(JSON.parse(await readFile(announcement.cloudFile, 'utf8'))).toEqual({
      name: 'AzureSimulator',
      authority: origin,
      resourceManager: origin,
      resourceManagerAudience: origin,
      machineLearningAudience: 'https://ml.azure.com',
      cognitiveServicesAudience: 'https://cognitiveservices.azure.com',
      graph: origin,
      scoringHosts: [new URL(origin).host],
      federationAudience: 'api://AzureADTokenExchange',
    });
  });
});

describe('the files of a run', () => {
  test.skipIf(process.platform === 'win32')('are for their owner alone', async () => {
    const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await mode(bench.directory)).toBe('700');
    for (const name of ['ca.pem', 'cloud.json', 'event.json']) {
      expect(await mode(join(bench.directory, name))).toBe('600');
    }
  });
});

describe('the certificate', () => {
  test('holds for localhost and the loopback addresses, under the announced CA alone', async () => {
    const certificate = await new Promise<{ subjectaltname?: string; ca?: boolean }>((resolve, reject) => {
      const socket = connect(
        { host: '127.0.0.1', port: Number(new URL(bench.simulator.origin).port), ca: bench.ca },
        () => {
          resolve(socket.getPeerCertificate());
          socket.destroy();
        },
      );
      socket.on('error', reject);
    });
    expect(certificate.subjectaltname).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
    );
    await expect(fetch(bench.simulator.origin)).rejects.toThrow('fetch failed');
  });
});

describe('the record of requests', () => {
  test('says what was asked and answered, and holds no secret', async () => {
    const token = await bench.token(manager);
    await bench.call(`${IDS.fraudKey}/listKeys?api-version=2025-12-01`, { method: 'POST', token });
    expect(bench.simulator.requests.slice(-2)).toEqual([
      {
        method: 'POST',
        path: `/${CONTOSO.tenantId}/oauth2/v2.0/token`,
        query: '',
        status: 200,
        surface: 'entra',
      },
      {
        method: 'POST',
        path: `${IDS.fraudKey}/listKeys`,
        query: '?api-version=2025-12-01',
        status: 200,
        surface: 'arm',
        apiVersion: '2025-12-01',
      },
    ]);
    const record = JSON.stringify(bench.simulator.requests);
    expect(bench.simulator.secrets().filter((secret) => record.includes(secret))).toEqual([]);
  });

  test('stands beside all secrets that were handed out', async () => {
    const { announcement, secrets } = bench.simulator;
    const token = await bench.token(manager);
    const { oidcRequestToken, oidcRequestUrl, env } = announcement;
    const idToken = (await bench.call(oidcRequestUrl, { token: oidcRequestToken })).json.text('value');
    const keys = (
      await bench.call(`${IDS.openAi}/listKeys?api-version=2025-09-01`, { method: 'POST', token })
    ).json;
    const aml = (
      await bench.call(`${IDS.fraudToken}/token?api-version=2025-12-01`, { method: 'POST', token })
    ).json;
    expect(secrets()).toEqual(
      expect.arrayContaining([
        token,
        oidcRequestToken,
        idToken,
        env['GITHUB_TOKEN'],
        keys.text('key1'),
        keys.text('key2'),
        aml.text('accessToken'),
        bench.simulator.managedIdentityEnv['IDENTITY_HEADER'],
      ]),
    );
  });
});

test('addresses where nothing is served say so', async () => {
  expect((await bench.call('/nothing')).status).toBe(404);
  expect((await bench.call(`/${CONTOSO.tenantId}/nothing/here`)).status).toBe(404);
});

test('a stopped simulator refuses connections, and its port can be taken again', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'simulator-stop-'));
  try {
    const first = await startSimulator({ scenario: contoso(), directory });
    const port = Number(new URL(first.origin).port);
    await first.stop();
    const second = await startSimulator({ scenario: contoso(), directory, port });
    expect(second.origin).toBe(first.origin);
    await second.stop();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
