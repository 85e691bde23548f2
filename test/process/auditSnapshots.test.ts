import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { parseAudit, readAudit, runAudit, runCli, withDirectory } from './audits.ts';
import { expectFailure, expectNoSecretIn, loginAs, POSIX, playAzure, withFaults } from './harness.ts';

const STAMP = /"auditedAt": "[^"]*"/;

describe('snapshots', () => {
  test('a recorded inventory audited offline gives the same report, without any request', async () => {
    const azure = await playAzure(withDirectory);
    const live = await runAudit(azure, [IDS.production, IDS.sandbox], { 'save-snapshot': 'inventory.json' });
    expect(live.log).toContain('Inventory recorded in inventory.json.');
    const file = join(live.folders.workspace, 'inventory.json');
    await expectNoSecretIn(live);
    const replayed = await azure.run({ command: 'audit', snapshot: file });
    expect(replayed.requests).toEqual([]);
    expect(replayed.exitCode).toBe(live.exitCode);
    const [one, other] = await Promise.all(
      [live, replayed].map((run) => readFile(run.outputs['report-json'] ?? '', 'utf8')),
    );
    expect(one).toMatch(STAMP);
    expect(other?.replace(STAMP, '')).toBe(one?.replace(STAMP, ''));
    const outputs = ({
      outputs: {
        'report-json': _file,
        'report-html': _html,
        'sarif-file': _sarif,
        'identity-object-id': _id,
        ...rest
      },
    }: typeof live) => rest;
    expect(outputs(replayed)).toEqual(outputs(live));
    expect(replayed.summary).toContain('aml-endpoint audit --snapshot');
  });

  test.skipIf(!POSIX)('only its owner may read the file', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraudKey], { 'save-snapshot': 'inventory.json' });
    expect((await stat(join(run.folders.workspace, 'inventory.json'))).mode & 0o777).toBe(0o600);
  });

  test('a snapshot of a partial view is partial when it is replayed', async () => {
    const azure = await playAzure();
    const inputs = { 'fail-on': 'never' };
    const live = await runAudit(azure, [IDS.fraud, IDS.research], {
      ...inputs,
      'save-snapshot': 'inventory.json',
    });
    const file = join(live.folders.workspace, 'inventory.json');
    const replayed = await azure.run({ command: 'audit', snapshot: file, ...inputs });
    expect([live.exitCode, replayed.exitCode]).toEqual([11, 11]);
  });

  test('one that cannot be written ends with 2 and says where, before anything is asked for', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraudKey], { 'save-snapshot': 'no/such/folder/inventory.json' });
    await expectFailure(run, {
      code: 'snapshot-not-written',
      exitCode: 2,
      result: 'refused',
      message: 'no/such/folder/inventory.json',
    });
    expect(run.requests).toEqual([]);
  });

  test.each([
    ['no file', undefined, 'snapshot-not-found'],
    ['no JSON', 'secret: not-json', 'snapshot-not-json'],
    ['cut in the middle', '{"schemaVersion": "1", "resources": [', 'snapshot-not-json'],
    ['JSON of something else', '{"value": []}', 'snapshot-invalid'],
    ['a list', '[]', 'snapshot-invalid'],
    ['of a later version', '{"schemaVersion": "2"}', 'snapshot-version'],
  ])('%s is refused with 2 and never quoted', async (_name, text, code) => {
    const azure = await playAzure();
    const run = await azure.run(
      { command: 'audit', snapshot: 'inventory.json' },
      {
        prepare: async ({ workspace }) => {
          if (text !== undefined) await writeFile(join(workspace, 'inventory.json'), text);
        },
      },
    );
    await expectFailure(run, { code, exitCode: 2, result: 'refused', message: 'inventory.json' });
    expect(run.log).not.toContain('not-json: ');
    expect(run.log).not.toContain('secret:');
    expect(run.requests).toEqual([]);
  });
});

describe('slow and busy services', () => {
  test('429 with Retry-After is waited for, and nothing is missing afterwards', async () => {
    const azure = await playAzure((scenario) => ({
      ...withDirectory(scenario),
      faults: [
        {
          match: { method: 'GET', path: '**/mlw-fraud/onlineEndpoints' },
          times: 2,
          status: 429,
          headers: { 'retry-after': '1' },
        },
        { match: { method: 'GET', path: '**/roleAssignments' }, times: 1, status: 503 },
        { match: { path: '/v1.0/**' }, times: 1, status: 429, headers: { 'retry-after': '1' } },
      ],
    }));
    const busy = await runAudit(azure, [IDS.fraud]);
    expect(busy.requests.filter(({ status }) => status === 429)).toHaveLength(3);
    const calm = await runAudit(await playAzure(withDirectory), [IDS.fraud]);
    const [one, other] = [await readAudit(busy), await readAudit(calm)];
    expect({ ...one, auditedAt: '' }).toEqual({ ...other, auditedAt: '' });
    expect(one.coverage[0]?.state).toBe('complete');
  });

  test.skipIf(!POSIX).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s while it reads ends with %i and a partial report that says so',
    async (signal, exitCode) => {
      const azure = await playAzure(
        withFaults({ match: { path: '**/Microsoft.Authorization/**' }, delayMs: 20_000 }),
      );
      const running = await azure.start({ command: 'audit', scope: IDS.fraud, ...loginAs('reader') });
      await vi.waitFor(() => expect(running.stdout()).toContain('access: '), {
        timeout: 15_000,
        interval: 20,
      });
      running.kill(signal);
      const run = await running.run;
      expect({ exitCode: run.exitCode, signal: run.signal, stderr: run.stderr }).toEqual({
        exitCode,
        signal: null,
        stderr: '',
      });
      const report = await readAudit(run);
      expect(report.coverage[0]).toMatchObject({ scope: IDS.fraud, state: 'partial' });
      expect(report.coverage[0]?.missing).toContain('role-assignments (not-read)');
      expect(report.findings.map(({ ruleId }) => ruleId)).toContain('AML001');
      expect(run.summary).toContain('The run was interrupted: this report is partial.');
      expect(run.log).toContain('The run was interrupted: this report is partial.');
      expect(run.log).toContain(`::error title=interrupted::The run was interrupted by ${signal}.`);
      expect(run.outputs).toMatchObject({ passed: 'false', complete: 'false' });
      expect(run.outputs['result']).toBe('error');
      await expectNoSecretIn(run);
    },
  );

  test('the timeout ends it with 4, and with a partial report', async () => {
    const azure = await playAzure(
      withFaults({ match: { path: '**/Microsoft.Authorization/**' }, delayMs: 20_000 }),
    );
    const run = await runAudit(azure, [IDS.fraud], { timeout: '3s' });
    expect(run.exitCode).toBe(4);
    expect(run.log).toContain('::error title=timed-out::');
    expect((await readAudit(run)).coverage[0]?.state).toBe('partial');
    expect(run.outputs).toMatchObject({ result: 'unreachable', passed: 'false', complete: 'false' });
  });

  test('a next page at another origin is not followed', async () => {
    const azure = await playAzure(
      withFaults({
        match: { method: 'GET', path: '**/mlw-fraud/onlineEndpoints' },
        status: 200,
        body: { value: [], nextLink: 'https://localhost:1/subscriptions/evil' },
      }),
    );
    const run = await runAudit(azure, [IDS.fraud], { 'fail-on': 'never' });
    const report = await readAudit(run);
    expect(report.coverage[0]).toMatchObject({
      state: 'partial',
      missing: expect.arrayContaining(['resources (unexpected-answer)']),
    });
    expect(run.requests.filter(({ path }) => path.includes('evil'))).toEqual([]);
  });
});

describe('on the command line', () => {
  test('a snapshot needs no login and no Azure', async () => {
    const azure = await playAzure(withDirectory);
    const live = await runAudit(azure, [IDS.fraud], { 'save-snapshot': 'inventory.json' });
    const file = join(live.folders.workspace, 'inventory.json');
    const end = await runCli(azure, ['audit', '--snapshot', file, '--format', 'json']);
    expect(end.exitCode).toBe(10);
    expect({ ...parseAudit(end.stdout), auditedAt: '' }).toEqual({
      ...(await readAudit(live)),
      auditedAt: '',
    });
  });
});
