import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { findingsOf, parseAudit, readAudit, runAudit, runCli, withReaderAt } from './audits.ts';
import {
  type Azure,
  DIST,
  expectFailure,
  type Folders,
  makeFolder,
  POSIX,
  playAzure,
  runNode,
  withFaults,
} from './harness.ts';

const SECRET = { AZURE_CLIENT_SECRET: 'sim~legacy-ci-secret-that-works-nowhere-else' };
const LOGIN = ['--auth', 'environment', '--client-id', APPS.legacy.clientId, '--tenant-id', CONTOSO.tenantId];
const RESEARCH = ['audit', '--scope', IDS.research, '--cloud', 'custom', ...LOGIN];
const DAY = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const cli = (azure: Azure, ...args: readonly string[]) => runCli(azure, [...RESEARCH, ...args], SECRET);
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

/** A baseline of everything that is wrong in the sandbox. */
async function recordBaseline(azure: Azure): Promise<string> {
  const file = join(await makeFolder('baseline'), 'baseline.json');
  const end = await cli(azure, '--write-baseline', file);
  expect(end.exitCode).toBe(10);
  expect(end.stderr).toMatch(/Baseline: \d+ entries in \S+baseline\.json; --baseline /);
  return file;
}

const intoWorkspace =
  (...files: readonly (readonly [string, string])[]) =>
  async ({ workspace }: Folders): Promise<void> => {
    await mkdir(join(workspace, '.github'), { recursive: true });
    for (const [name, text] of files) await writeFile(join(workspace, name), text);
  };

describe('a baseline', () => {
  test('written once lets the next runs pass, on both surfaces, and a new endpoint with a key fails them', async () => {
    const before = await playAzure(withReaderAt(IDS.research));
    const file = await recordBaseline(before);
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(
      /\n\{"ruleId":"AML001","ruleName":"online-endpoint-key-auth","resource":"[^"]+churn-key"/,
    );

    const same = await cli(before, '--baseline', file);
    expect(same.exitCode).toBe(0);
    expect(lastLine(same.stdout)).toMatch(
      /^passed: nothing at or above high; (?:\d+ unknown; )?\d+ baselined/,
    );
    const step = await runAudit(
      before,
      [IDS.research],
      { baseline: 'baseline.json', 'fail-on-incomplete': 'false' },
      { prepare: intoWorkspace(['baseline.json', text]) },
    );
    expect(step.outputs).toMatchObject({ result: 'ok', passed: 'true', high: '0' });
    expect((await readAudit(step)).summary['baselined']).toBeGreaterThan(0);

    const name = 'newcomer-key';
    const after = await playAzure((scenario) => {
      const known = scenario.resources.find(({ id }) => id === IDS.churnKey);
      if (known === undefined) throw new Error('Contoso has no such endpoint');
      const id = IDS.churnKey.replace(/[^/]+$/, name);
      return { ...scenario, resources: [{ ...known, id, name }, ...scenario.resources.toReversed()] };
    });
    const grown = await cli(after, '--baseline', file, '--format', 'json');
    expect(grown.exitCode).toBe(10);
    const open = findingsOf(parseAudit(grown.stdout), 'AML001').filter(({ status }) => status === 'open');
    expect(open.map(({ resource }) => resource.name)).toEqual([name]);
  });

  test('that knows findings which are gone is said to, and fails nothing', async () => {
    const azure = await playAzure();
    const file = await recordBaseline(azure);
    const gone = JSON.stringify({
      ruleId: 'AML001',
      ruleName: 'online-endpoint-key-auth',
      resource: IDS.churnKey.replace(/[^/]+$/, 'deleted'),
      fingerprint: 'f'.repeat(64),
      count: 1,
    });
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('"findings": [\n', `"findings": [\n${gone},\n`),
    );
    const end = await cli(azure, '--baseline', file);
    expect(end.exitCode).toBe(0);
    expect(end.stdout).toMatch(/\nnote: 1 of \d+ entries of the baseline knows findings that are gone/);
  });

  test('is not written from an incomplete run, whatever fail-on says; the report is there all the same', async () => {
    const azure = await playAzure(
      withFaults({
        match: { path: '**/onlineEndpoints' },
        status: 403,
        body: { error: { code: 'AuthorizationFailed' } },
      }),
    );
    const file = join(await makeFolder('baseline'), 'baseline.json');
    const end = await cli(azure, '--write-baseline', file, '--fail-on', 'never', '--format', 'json');
    expect(end.exitCode).toBe(2);
    expect(end.stderr).toContain('Error [baseline-incomplete]: ');
    expect(parseAudit(end.stdout).coverage).toEqual([expect.objectContaining({ state: 'partial' })]);
    expect(existsSync(file)).toBe(false);
  });

  test.skipIf(!POSIX)('is not written by an interrupted run, which ends as it would have', async () => {
    const slow = { match: { path: '**/Microsoft.Authorization/**' }, delayMs: 20_000 };
    const { simulator } = await playAzure(withFaults(slow));
    const { caFile, cloudFile } = simulator.announcement;
    const file = join(await makeFolder('baseline'), 'baseline.json');
    const end = await runNode([join(DIST, 'cli.js'), ...RESEARCH, '--write-baseline', file], {
      env: { NODE_EXTRA_CA_CERTS: caFile, AML_ENDPOINT_CLOUD_FILE: cloudFile, ...SECRET },
      started(child) {
        let seen = '';
        child.stderr?.on('data', (text: string) => {
          const before = seen.includes('access: ');
          seen += text;
          if (!before && seen.includes('access: ')) child.kill('SIGTERM');
        });
      },
    });
    expect(end).toMatchObject({ exitCode: 143, signal: null });
    expect(existsSync(file)).toBe(false);
  });

  test('that could not be written is said so before Azure is asked', async () => {
    const azure = await playAzure();
    const before = azure.simulator.requests.length;
    const end = await cli(azure, '--write-baseline', join(await makeFolder('baseline'), 'missing', 'b.json'));
    expect(end.exitCode).toBe(2);
    expect(end.stderr).toContain('Error [baseline-not-written]: ');
    expect(azure.simulator.requests.length).toBe(before);
  });

  test.each([
    ['that is not there', undefined, 'baseline-not-found'],
    ['of another version', '{"schemaVersion":"9"}', 'baseline-version'],
    ['that is cut short', '{"schemaVersion":"1","tool"', 'baseline-invalid'],
  ])('%s ends the step with 2 before Azure is asked', async (_, text, code) => {
    const azure = await playAzure();
    const prepare = intoWorkspace(...(text === undefined ? [] : [['b.json', text] as const]));
    const run = await runAudit(azure, [IDS.research], { baseline: 'b.json' }, { prepare });
    await expectFailure(run, {
      code,
      exitCode: 2,
      result: 'refused',
      message: /The baseline b\.json cannot/,
    });
    expect(run.requests).toEqual([]);
  });
});

describe('exemptions', () => {
  const policy = (expiresOn: string): string =>
    [
      'personas: [pedantic]',
      'exemptions:',
      '  - rule: AML001',
      '    resource: "*/onlineEndpoints/churn-key"',
      '    reason: moves to Entra in spring',
      '    owner: team-ml',
      `    expires-on: ${expiresOn}`,
      '  - rule: online-endpoint-key-auth',
      '    resource: churn',
      '    reason: mistyped',
      '    owner: team-ml',
      `    expires-on: ${dayFromNow(60)}`,
      '',
    ].join('\n');
  const auditWith = (azure: Azure, expiresOn: string) =>
    runAudit(
      azure,
      [IDS.research],
      {},
      { prepare: intoWorkspace(['.github/aml-policy.yml', policy(expiresOn)]) },
    );

  test('take a finding out of the count until their last day is over; what is unused is said', async () => {
    const azure = await playAzure(withReaderAt(IDS.research));
    const run = await auditWith(azure, dayFromNow(5));
    const report = await readAudit(run);
    expect(findingsOf(report, 'AML001')).toEqual([
      expect.objectContaining({
        resource: expect.objectContaining({ id: IDS.churnKey }),
        status: 'exempted',
        exemption: { reason: 'moves to Entra in spring', owner: 'team-ml', expiresOn: dayFromNow(5) },
      }),
      expect.objectContaining({ status: 'open' }),
    ]);
    expect(run.outputs['exempted']).toBe('1');
    expect(run.summary).toMatch(/^### .*; 1 exempted, next expires in \d days/);
    expect(run.log).toMatch(/::notice title=Exemptions::An exemption ends in \d days\./);
    expect(findingsOf(report, 'AML903')).toEqual([]);
    expect(findingsOf(report, 'AML904')).toEqual([
      expect.objectContaining({
        severity: 'info',
        location: expect.objectContaining({ file: '.github/aml-policy.yml', line: 8 }),
      }),
    ]);
  });

  test('that have ended bring the finding back, and AML903 at their place in the policy', async () => {
    const azure = await playAzure(withReaderAt(IDS.research));
    const run = await auditWith(azure, dayFromNow(-2));
    expect(run.exitCode).toBe(10);
    const report = await readAudit(run);
    expect(findingsOf(report, 'AML001').map(({ status }) => status)).toEqual(['open', 'open']);
    expect(findingsOf(report, 'AML903')).toEqual([
      expect.objectContaining({
        severity: 'low',
        message: expect.stringContaining(`ended with ${dayFromNow(-2)}: one finding is exempted no longer`),
        location: expect.objectContaining({ file: '.github/aml-policy.yml', line: 3 }),
      }),
    ]);
    expect(run.outputs['exempted']).toBe('0');
  });
});
