import { chmod, copyFile, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import {
  type Azure,
  expectFailure,
  expectNoSecretIn,
  type Folders,
  filesBelow,
  loginAs,
  makeFolder,
  POSIX,
  playAzure,
  type Run,
  requestLines,
  withFaults,
  withResource,
} from './harness.ts';

const ENDPOINT = { endpoint: CONTOSO_IDS.fraudToken };
const INPUTS = { ...ENDPOINT, ...loginAs() };
const LEGACY = { AZURE_CLIENT_SECRET: 'sim~legacy-ci-secret-that-works-nowhere-else' };

describe('T1: no other identity than the one of the job', () => {
  const leftOver = (azure: Azure) => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
    ...LEGACY,
    AZURE_CLIENT_ID: APPS.legacy.clientId,
    AZURE_TENANT_ID: CONTOSO.tenantId,
    ...azure.simulator.managedIdentityEnv,
  });

  test.skipIf(!POSIX)(
    'without id-token: write a client secret, a managed identity and an Azure CLI of the runner are left alone',
    async () => {
      const azure = await playAzure();
      const az = await fakeAz('touch "$(dirname "$0")/called"; exit 1');
      const run = await azure.run(INPUTS, {
        env: { ...leftOver(azure), PATH: `${az}:${process.env['PATH']}` },
      });
      await expectFailure(run, { code: 'id-token-permission-missing', exitCode: 4, result: 'unreachable' });
      expect(run.requests).toEqual([]);
      await expect(stat(join(az, 'called'))).rejects.toThrow('ENOENT');
    },
  );

  test('another login is used only when auth names it', async () => {
    const azure = await playAzure();
    const run = await azure.run(
      {
        endpoint: CONTOSO_IDS.churnKey,
        'allow-key': 'true',
        auth: 'environment',
        'tenant-id': CONTOSO.tenantId,
        cloud: 'custom',
      },
      { env: leftOver(azure) },
    );
    expect(run.outputs).toMatchObject({ result: 'ok', 'identity-object-id': APPS.legacy.principalId });
    expect(run.log).toMatch(new RegExp(`environment.*${APPS.legacy.principalId}`));
    await expectNoSecretIn(run);
  });

  test('the identity in use stands in the log, the outputs and the report, also when the run fails after it', async () => {
    const azure = await playAzure();
    const run = await azure.run({ ...ENDPOINT, ...loginAs('nobody') });
    const { principalId } = APPS.nobody;
    expect(run.outputs['identity-object-id']).toBe(principalId);
    expect(run.report?.['identity']).toMatchObject({ objectId: principalId, tenantId: CONTOSO.tenantId });
    const lines = run.log.split('\n');
    expect(lines.findIndex((line) => line.includes(principalId))).toBeLessThan(5);
  });
});

describe('T3: the credential goes to the host of the endpoint and to no other', () => {
  test('a host that only looks like one of the cloud is refused before the credential is fetched', async () => {
    const azure = await playAzure(
      withResource(CONTOSO_IDS.fraudToken, { scoringUri: 'https://localhost.evil.example/score' }),
    );
    const run = await azure.run({ ...INPUTS, 'curl-config': 'true' });
    await expectFailure(run, { code: 'scoring-host-not-allowed', exitCode: 2, result: 'refused' });
    expect(requestLines(run).some((line) => line.includes('/token?api-version'))).toBe(false);
  });

  test('allow-scoring-host names exact hosts: no wildcard, no scheme, no subdomain by accident', async () => {
    const azure = await playAzure(
      withResource(CONTOSO_IDS.fraudToken, { scoringUri: 'https://a.cluster.contoso.example/score' }),
    );
    for (const host of [
      '*.cluster.contoso.example',
      'https://a.cluster.contoso.example',
      'a.cluster.contoso.example/x',
    ]) {
      const run = await azure.run({ ...INPUTS, 'allow-scoring-host': host });
      await expectFailure(run, { code: 'invalid-input', exitCode: 2, result: 'refused' });
    }
    for (const host of ['cluster.contoso.example', 'a.cluster.contoso.example:8443']) {
      const run = await azure.run({ ...INPUTS, 'allow-scoring-host': host });
      await expectFailure(run, { code: 'scoring-host-not-allowed', exitCode: 2, result: 'refused' });
    }
    const run = await azure.run({
      ...INPUTS,
      'allow-scoring-host': 'other.example\na.cluster.contoso.example',
    });
    expect(run.outputs).toMatchObject({ result: 'ok' });
  });

  test('the key that is exchanged for a token goes to a host of the cloud only', async () => {
    const azure = await playAzure(
      withResource(CONTOSO_IDS.speech, { endpoint: 'https://speech.evil.example/' }),
    );
    const run = await azure.run({
      endpoint: CONTOSO_IDS.speech,
      'auth-mode': 'CognitiveToken',
      ...loginAs(),
    });
    await expectFailure(run, { code: 'scoring-host-not-allowed', exitCode: 2, result: 'refused' });
    expect(requestLines(run).some((line) => line.includes('listKeys'))).toBe(false);
  });
});

describe('T5: addresses in answers lead nowhere', () => {
  test('an endpoint whose fields point at the metadata service of the machine makes no request there', async () => {
    const metadata = 'http://169.254.169.254/metadata/identity/oauth2/token';
    const azure = await playAzure(
      withResource(CONTOSO_IDS.fraudToken, { scoringUri: metadata, swaggerUri: metadata }),
    );
    const run = await azure.run(INPUTS);
    await expectFailure(run, { code: 'scoring-host-not-allowed', exitCode: 2, result: 'refused' });
    expect(run.requests).toHaveLength(4);
  });

  test('nextLink and a Location of an answer are not followed', async () => {
    const azure = await playAzure(
      withFaults({
        match: { method: 'GET', path: '**/onlineEndpoints/fraud-token' },
        headers: { location: '/caught', 'azure-asyncoperation': '/caught', link: '</caught>; rel=next' },
      }),
    );
    const run = await azure.run(INPUTS);
    expect(run.exitCode).toBe(0);
    expect(run.requests).toHaveLength(5);
  });
});

describe('T7: what an earlier step writes into the environment', () => {
  const withCloudFileAt = (place: keyof Folders) => async (azure: Azure) => {
    let file = '';
    return {
      prepare: async (folders: Folders) => {
        file = join(folders[place], 'cloud.json');
        await copyFile(azure.simulator.announcement.cloudFile, file);
      },
      file: (folders: Folders) => join(folders[place], 'cloud.json'),
    };
  };

  test.skipIf(!POSIX).each(['workspace', 'runnerTemp'] as const)(
    'a cloud file inside of %s is refused, also through a link',
    async (place) => {
      const azure = await playAzure();
      const root = await makeFolder('runner');
      const folders = { root, runnerTemp: join(root, '_temp'), workspace: join(root, 'workspace') };
      const { prepare, file } = await withCloudFileAt(place)(azure);
      const outside = join(await makeFolder('etc'), 'cloud.json');
      await symlink(file(folders), outside);
      for (const path of [
        file(folders),
        `${root}/./_temp/../${place === 'workspace' ? 'workspace' : '_temp'}/cloud.json`,
        outside,
      ]) {
        const run = await azure.run(INPUTS, { folders, prepare, env: { AML_ENDPOINT_CLOUD_FILE: path } });
        expect(run.report?.failure?.code).toBe('cloud-file-location');
        expect(run.exitCode).toBe(2);
        expect(run.requests).toEqual([]);
      }
    },
  );

  test('a cloud file counts with cloud: custom only, and is ignored with a warning otherwise', async () => {
    const azure = await playAzure();
    const run = await azure.run(
      { ...INPUTS, cloud: 'AzureCloud', timeout: '3s' },
      // Nothing of this may reach the internet: a proxy that is not there is the only way.
      { env: { HTTPS_PROXY: 'http://127.0.0.1:9', ACTIONS_ID_TOKEN_REQUEST_URL: '' } },
    );
    expect(run.exitCode).toBe(4);
    expect(run.log).toContain('::warning::AML_ENDPOINT_CLOUD_FILE is set and ignored');
    expect(run.log).toContain('Cloud AzureCloud: authority https://login.microsoftonline.com');
    expect(run.requests).toEqual([]);
  });

  test('a run with a custom cloud says so in its first line', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS);
    expect(run.log.split('\n')[0]).toContain('custom cloud AzureSimulator');
  });

  test("AZURE_AUTHORITY_HOST and the SDK's other variables change nothing", async () => {
    const azure = await playAzure();
    const plain = await azure.run(INPUTS);
    const run = await azure.run(INPUTS, {
      env: {
        AZURE_AUTHORITY_HOST: 'https://login.evil.example',
        AZURE_POD_IDENTITY_AUTHORITY_HOST: 'https://evil.example',
        AZURE_CLIENT_SECRET: LEGACY.AZURE_CLIENT_SECRET,
        AZURE_FEDERATED_TOKEN_FILE: '/etc/passwd',
        MSI_ENDPOINT: 'http://evil.example',
      },
    });
    expect(run.exitCode).toBe(0);
    expect(requestLines(run)).toEqual(requestLines(plain));
  });

  test('a regional authority that the SDK would turn to is not turned to: the run stops', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS, { env: { AZURE_REGIONAL_AUTHORITY_NAME: 'westus2' } });
    await expectFailure(run, {
      code: 'network-foreign-host',
      exitCode: 2,
      result: 'refused',
      remedy: /AZURE_REGIONAL_AUTHORITY_NAME/,
    });
    expect(requestLines(run).some((line) => line.startsWith('POST'))).toBe(false);
  });

  test('the proxy in force is printed, its password is not', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS, {
      env: { HTTPS_PROXY: 'http://me:hunter22@proxy.example:3128', NO_PROXY: 'internal.example' },
    });
    // The simulator is on loopback, which no proxy is asked for.
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('proxy: http://***@proxy.example:3128 (from HTTPS_PROXY)');
    expect(run.log).toContain('no proxy for: internal.example');
    expect(run.log).not.toContain('hunter22');
  });

  test('an extra authority is printed', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS);
    expect(run.log).toContain(
      `also trusted: the certificate authorities in ${azure.simulator.announcement.caFile}`,
    );
  });
});

describe('T9: secrets in state and files', () => {
  test('GITHUB_STATE holds a path, never a secret', async () => {
    const azure = await playAzure();
    const run = await azure.run({ ...INPUTS, 'curl-config': 'true' });
    expect(Object.keys(run.state)).toEqual(['curl-config-directory']);
    expect(run.state['curl-config-directory']).toBe(dirname(run.outputs['curl-config'] ?? ''));
    await expectNoSecretIn(run);
  });

  test('without curl-config no file holds the credential but GITHUB_OUTPUT', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS);
    const token = run.outputs['token'] ?? '';
    const holding: string[] = [];
    for (const path of await filesBelow(run.folders.root)) {
      if ((await readFile(path, 'utf8')).includes(token)) holding.push(path);
    }
    expect(holding).toEqual([expect.stringMatching(/\/step-[^/]+\/output$/)]);
  });

  test.skipIf(!POSIX)('the report is readable by its owner alone', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS);
    expect((await stat(run.outputs['report-json'] ?? '')).mode & 0o777).toBe(0o600);
  });

  test('the curl config is removed when the job ends', async () => {
    const azure = await playAzure();
    const run = await azure.run({ ...INPUTS, 'curl-config': 'true' });
    await run.post();
    const token = run.outputs['token'] ?? '';
    for (const path of await filesBelow(run.runnerTemp))
      expect(await readFile(path, 'utf8')).not.toContain(token);
  });

  test('a service that repeats a secret in its error: it is blotted out of log, report and summary', async () => {
    const repeated = `AADSTS7000215: Invalid client secret ${LEGACY.AZURE_CLIENT_SECRET} (${Buffer.from(LEGACY.AZURE_CLIENT_SECRET).toString('base64')}).`;
    const azure = await playAzure(
      withFaults({
        match: { path: '/*/oauth2/v2.0/token' },
        status: 401,
        body: { error: 'invalid_client', error_description: repeated, error_codes: [7000215] },
      }),
    );
    const run = await azure.run({ ...ENDPOINT, ...loginAs('legacy'), auth: 'environment' }, { env: LEGACY });
    await expectFailure(run, {
      code: 'client-secret-invalid',
      exitCode: 4,
      result: 'unreachable',
      cause: /Invalid client secret \*\*\*/,
    });
  });

  test('the credential is on no command line and in no environment of the process', async () => {
    // Nothing is started at all: a preloaded module would see it.
    const azure = await playAzure();
    const folder = await makeFolder('spawned');
    const hook = join(folder, 'hook.cjs');
    await writeFile(
      hook,
      `const c = require('node:child_process'); const fs = require('node:fs');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) {
  c[name] = () => { fs.writeFileSync(${JSON.stringify(join(folder, 'spawned'))}, name); throw new Error('spawned'); };
}
require('node:module').syncBuiltinESMExports();`,
    );
    const run = await azure.run(
      { ...INPUTS, 'curl-config': 'true' },
      { env: { NODE_OPTIONS: `--require=${hook}` } },
    );
    expect(run.exitCode).toBe(0);
    await expect(stat(join(folder, 'spawned'))).rejects.toThrow('ENOENT');
  });
});

describe('T8: what anyone may read', () => {
  const repositories: [string, Partial<Scenario>][] = [
    [
      'a public repository',
      { github: { repository: CONTOSO.repository, visibility: 'public', environment: 'x' } },
    ],
    [
      'an internal one, for comparison',
      { github: { repository: CONTOSO.repository, visibility: 'internal', environment: 'x' } },
    ],
  ];
  test.each(repositories)('the summary of a failed run in %s', async (name, change) => {
    const azure = await playAzure((scenario) => ({ ...scenario, ...change }));
    const run = await azure.run(INPUTS);
    await expectFailure(run, {
      code: 'federated-credential-subject-mismatch',
      exitCode: 4,
      result: 'unreachable',
    });
    expect(/a11c0de0|6f1c2c0e|contoso/.test(run.summary)).toBe(!name.includes('public'));
  });

  test('a repository of unknown visibility counts as public', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS, { env: { GITHUB_EVENT_PATH: '/no/such/file' } });
    expect(run.summary).toContain('anyone may read this summary');
    expect(run.summary).not.toMatch(/fraud|0b1ec700|localhost/);
  });
});

describe('T13: no bait', () => {
  const snippets = (run: Run) => (run.report?.failure?.snippets ?? []).map(({ text }) => text).join('\n');

  test.each([
    ['a pull request', { pullRequest: { number: 7 } }],
    ['another repository', { subject: 'repo:mallory/fraud-model:ref:refs/heads/main' }],
    ['a subject that names no repository', { subject: 'enterprise:contoso' }],
    [
      'pull_request_target',
      {
        event: 'pull_request_target',
        pullRequest: { number: 7 },
        subject: `repo:${CONTOSO.repository}:pull_request`,
      },
    ],
  ])('the subject of %s gets no federated credential to paste', async (_name, github) => {
    const azure = await playAzure((scenario) => ({
      ...scenario,
      github: { repository: CONTOSO.repository, ...github },
    }));
    const run = await azure.run(INPUTS);
    await expectFailure(run, {
      code: 'federated-credential-subject-mismatch',
      exitCode: 4,
      result: 'unreachable',
      remedy: /No federated credential is printed/,
    });
    expect(snippets(run)).not.toContain('federated-credential create');
    expect(run.log).not.toContain('federated-credential create');
    expect(run.summary).not.toContain('federated-credential create');
  });

  test('a suggested role holds the missing operation and the read, on the one endpoint', async () => {
    const azure = await playAzure();
    const run = await azure.run({ ...ENDPOINT, ...loginAs('reader') });
    const role = /--role-definition '([^']+)'/.exec(snippets(run))?.[1] ?? '';
    expect(JSON.parse(role)).toMatchObject({
      IsCustom: true,
      Actions: [
        'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
        'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action',
      ],
      NotActions: [],
      AssignableScopes: [CONTOSO_IDS.fraudGroup],
    });
    expect(snippets(run)).toContain(`--scope ${CONTOSO_IDS.fraudToken}`);
  });
});

describe('T14: trust is not widened', () => {
  test('NODE_TLS_REJECT_UNAUTHORIZED=0 is refused before anything is sent', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(run.exitCode).toBe(2);
    expect(run.report?.failure?.code).toBe('tls-verification-off');
    expect(run.requests).toEqual([]);
  });

  test('a certificate of an unknown authority is refused', async () => {
    const azure = await playAzure();
    const other = await playAzure((scenario) => scenario);
    const run = await azure.run(INPUTS, {
      env: { NODE_EXTRA_CA_CERTS: other.simulator.announcement.caFile },
    });
    await expectFailure(run, { code: 'network-tls', exitCode: 4, result: 'unreachable' });
    expect(run.requests).toEqual([]);
  });

  test('plain http for the ID token is refused', async () => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS, {
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://localhost:9/token?api-version=2.0' },
    });
    await expectFailure(run, { code: 'id-token-refused', exitCode: 2, result: 'refused' });
  });
});

async function fakeAz(script: string): Promise<string> {
  const folder = await makeFolder('az');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'az'), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'az'), 0o755);
  return folder;
}
