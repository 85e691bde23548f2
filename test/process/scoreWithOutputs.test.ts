import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { request as requestHttps } from 'node:https';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { type Azure, expectNoSecretIn, loginAs, POSIX, playAzure, type Run } from './harness.ts';

const curl = findOnPath('curl');
if (curl === undefined)
  console.warn('SKIPPED: curl is not on this machine; its config file is not tried out.');

/** What the next step of a workflow does with the outputs. */
async function score(azure: Azure, { outputs }: Run, path = ''): Promise<{ status: number; body: string }> {
  const ca = await readFile(azure.simulator.announcement.caFile);
  const headers = {
    'content-type': 'application/json',
    [outputs['header-name'] ?? '']: outputs['header-value'] ?? '',
    ...(JSON.parse(outputs['extra-headers'] ?? '{}') as Record<string, string>),
  };
  return new Promise((resolve, reject) => {
    const request = requestHttps(
      `${outputs['scoring-uri']}${path}`,
      { method: 'POST', ca, headers, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    request.on('error', reject).end('{"input": [1, 2]}');
  });
}

const KEY = { 'allow-key': 'true', 'auth-mode': 'Key' };
const CASES: [string, Record<string, string>, string?][] = [
  ['an AML token', { endpoint: CONTOSO_IDS.fraudToken }],
  ['an Entra token of an online endpoint', { endpoint: CONTOSO_IDS.fraudEntra }],
  ['the key of an online endpoint', { endpoint: CONTOSO_IDS.fraudKey, 'allow-key': 'true' }],
  ['its secondary key', { endpoint: CONTOSO_IDS.fraudKey, 'allow-key': 'true', key: 'secondary' }],
  ['an Entra token of a serverless endpoint', { endpoint: CONTOSO_IDS.phiEntra }, '/chat/completions'],
  ['the key of a serverless endpoint', { endpoint: CONTOSO_IDS.phiKey, ...KEY }, '/chat/completions'],
  ['an Entra token of an OpenAI account', { endpoint: CONTOSO_IDS.openAi }, 'openai/models'],
  ['the key of an OpenAI account', { endpoint: CONTOSO_IDS.openAi, ...KEY }, 'openai/models'],
  ['the key of a speech account', { endpoint: CONTOSO_IDS.speech, ...KEY }, 'speechtotext/v3.2/models'],
  [
    'a ten-minute token of a speech account',
    { endpoint: CONTOSO_IDS.speech, 'auth-mode': 'CognitiveToken' },
    'speechtotext/v3.2/models',
  ],
  ['the key of the translator, with its region', { endpoint: CONTOSO_IDS.translator, ...KEY }, 'translate'],
];

describe('the outputs are all that a later step needs', () => {
  test.each(CASES)('%s scores', async (_name, inputs, path) => {
    const azure = await playAzure();
    const run = await azure.run({ ...inputs, ...loginAs() });
    expect(run.exitCode).toBe(0);
    expect(await score(azure, run, path)).toMatchObject({ status: 200 });
  });

  test('a batch job is started with the Entra token', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudNightly, ...loginAs() });
    const { status } = await score(azure, run);
    expect([200, 201, 202]).toContain(status);
  });

  test('the answer is the one of the endpoint: a credential of one endpoint does not open its neighbour', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
    const scoringUri = run.outputs['scoring-uri']?.replace('fraud-token', 'fraud-key') ?? '';
    const neighbour = { ...run, outputs: { ...run.outputs, 'scoring-uri': scoringUri } };
    expect(await score(azure, neighbour)).toMatchObject({ status: 401 });
  });
});

describe.skipIf(curl === undefined)('curl --config', () => {
  const post = async (azure: Azure, run: Run, ...args: string[]) => {
    const answer = ['--silent', '--write-out', '%{http_code}', '--output', '/dev/null'];
    const config = [
      '--config',
      run.outputs['curl-config'] ?? '',
      '--cacert',
      azure.simulator.announcement.caFile,
    ];
    return execute(curl ?? '', [
      ...answer,
      ...config,
      '--header',
      'content-type: application/json',
      '--data',
      '{"input": [1]}',
      ...args,
    ]);
  };

  test('scores with nothing else on the command line, for a token and for a key', async () => {
    const azure = await playAzure();
    for (const endpoint of [CONTOSO_IDS.fraudToken, CONTOSO_IDS.fraudKey, CONTOSO_IDS.fraudEntra]) {
      const run = await azure.run({ endpoint, 'allow-key': 'true', 'curl-config': 'true', ...loginAs() });
      expect(await post(azure, run)).toMatchObject({ stdout: '200' });
      await expectNoSecretIn(run);
    }
  });

  test('carries the credential alone where the caller adds the path', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.phiEntra, 'curl-config': 'true', ...loginAs() });
    expect(await readFile(run.outputs['curl-config'] ?? '', 'utf8')).not.toContain('url =');
    expect(await post(azure, run, `${run.outputs['scoring-uri']}/chat/completions`)).toMatchObject({
      stdout: '200',
    });
  });

  test('refuses any other protocol than the one of the endpoint', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.phiEntra, 'curl-config': 'true', ...loginAs() });
    const { code } = await post(azure, run, 'http://127.0.0.1:9/');
    // CURLE_UNSUPPORTED_PROTOCOL, or a protocol that is not allowed.
    expect([1, 4]).toContain(code);
  });
});

test.skipIf(!POSIX)(
  'the curl config is readable by its owner alone, in a folder of its own that is, too',
  async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, 'curl-config': 'true', ...loginAs() });
    const path = run.outputs['curl-config'] ?? '';
    expect(dirname(dirname(path))).toBe(run.runnerTemp);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
    expect(run.state).toEqual({ 'curl-config-directory': dirname(path) });
    expect(await readFile(path, 'utf8')).toBe(
      [
        '# Holds a credential. Removed when the job ends.',
        'proto = "=https"',
        `url = "${run.outputs['scoring-uri']}"`,
        `header = "Authorization: Bearer ${run.outputs['token']}"`,
        '',
      ].join('\n'),
    );
    await expectNoSecretIn(run);
  },
);

test('post knows of the folder before there is a file in it, and the credential is handed on last', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, 'curl-config': 'true', ...loginAs() });
  const sinks = run.writes.map(({ sink }) => sink);
  const state = sinks.findIndex((sink) => sink.endsWith('/state'));
  const config = sinks.findIndex((sink) => sink.endsWith('/curl.config'));
  const outputs = sinks.findIndex((sink) => sink.endsWith('/output'));
  expect([state, config, outputs].every((index) => index >= 0)).toBe(true);
  expect(state).toBeLessThan(config);
  expect(config).toBeLessThan(outputs);
});

function findOnPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

function execute(
  file: string,
  args: readonly string[],
): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(file, [...args], { timeout: 20_000 }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}
