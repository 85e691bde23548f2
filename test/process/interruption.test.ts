import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { CONTOSO, CONTOSO_APPLICATIONS, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { DIST, expectFailure, loginAs, POSIX, playAzure, runNode, withFaults } from './harness.ts';

const ENDPOINT = { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() };
const LONG = 20_000;
const SLOW = {
  GitHub: { match: { path: '/_services/actions/**' }, delayMs: LONG },
  Entra: { match: { path: '/*/oauth2/v2.0/token' }, delayMs: LONG },
  'the token call': { match: { path: '**/fraud-token/token' }, delayMs: LONG },
} as const;

describe.skipIf(!POSIX).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, exitCode) => {
  test.each(Object.keys(SLOW) as (keyof typeof SLOW)[])(
    `while waiting for %s ends with ${exitCode} and nothing left`,
    async (whom) => {
      const azure = await playAzure(withFaults(SLOW[whom]));
      const running = await azure.start({ ...ENDPOINT, 'curl-config': 'true' });
      const underWay = whom === 'the token call' ? 'fraud-token/token' : 'also trusted';
      await vi.waitFor(() => expect(running.stdout()).toContain(underWay), {
        timeout: LONG / 2,
        interval: 20,
      });
      running.kill(signal);
      const run = await running.run;
      await expectFailure(run, {
        code: 'interrupted',
        exitCode,
        result: 'error',
        message: `The run was interrupted by ${signal}.`,
      });
      expect(run.signal).toBeNull();
    },
  );

  test('while pausing between attempts ends the pause', async () => {
    const azure = await playAzure(
      withFaults({
        match: { method: 'GET', path: '**/onlineEndpoints/fraud-token' },
        status: 429,
        headers: { 'retry-after': '60' },
      }),
    );
    const running = await azure.start(ENDPOINT);
    await vi.waitFor(() => expect(azure.simulator.requests.at(-1)?.status).toBe(429), {
      timeout: LONG / 2,
      interval: 20,
    });
    running.kill(signal);
    await expectFailure(await running.run, { code: 'interrupted', exitCode, result: 'error' });
  });
});

describe.skipIf(!POSIX)('the command line', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while waiting ends with %i, and says so', async (signal, exitCode) => {
    const azure = await playAzure(withFaults(SLOW.Entra));
    const { caFile, cloudFile } = azure.simulator.announcement;
    const args = [
      'token',
      '--endpoint',
      CONTOSO_IDS.fraudToken,
      '--cloud',
      'custom',
      '--auth',
      'environment',
    ];
    const login = ['--client-id', CONTOSO_APPLICATIONS.legacy.clientId, '--tenant-id', CONTOSO.tenantId];
    const end = await runNode([join(DIST, 'cli.js'), ...args, ...login, '--raw'], {
      env: {
        NODE_EXTRA_CA_CERTS: caFile,
        AML_ENDPOINT_CLOUD_FILE: cloudFile,
        AZURE_CLIENT_SECRET: 'sim~any-secret',
      },
      started(child) {
        let seen = '';
        child.stderr?.on('data', (text: string) => {
          const before = seen.includes('also trusted');
          seen += text;
          // Once: a second signal ends the process in the usual way.
          if (!before && seen.includes('also trusted')) child.kill(signal);
        });
      },
    });
    expect(end).toMatchObject({ exitCode, signal: null, stdout: '' });
    expect(end.stderr).toContain(`Error [interrupted]: The run was interrupted by ${signal}.`);
  });
});

describe('timeout', () => {
  test.each(Object.keys(SLOW) as (keyof typeof SLOW)[])(
    'waiting for %s longer than timeout ends the run',
    async (whom) => {
      const azure = await playAzure(withFaults(SLOW[whom]));
      const run = await azure.run({ ...ENDPOINT, 'curl-config': 'true', timeout: '900ms' });
      await expectFailure(run, {
        code: 'timed-out',
        exitCode: 4,
        result: 'unreachable',
        message: 'within its timeout of 0.9 s',
      });
      expect(await readdir(run.runnerTemp)).toHaveLength(1);
    },
  );
});
