import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { DIST, expectNoSecretIn, loginAs, makeFolder, POSIX, playAzure, runNode } from './harness.ts';

const INPUTS = { endpoint: CONTOSO_IDS.fraudToken, 'curl-config': 'true', ...loginAs() };
const POST = join(DIST, 'post.js');

test('post removes the curl config and its folder, and nothing else', async () => {
  const azure = await playAzure();
  const run = await azure.run(INPUTS);
  const bystander = join(run.runnerTemp, 'other-action');
  await mkdir(bystander);
  const folder = dirname(run.outputs['curl-config'] ?? '');
  expect(existsSync(folder)).toBe(true);
  expect(await run.post()).toEqual({
    exitCode: 0,
    signal: null,
    stdout: 'Removed the curl config.\n',
    stderr: '',
  });
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(bystander)).toBe(true);
  expect(existsSync(run.outputs['report-json'] ?? '')).toBe(true);
});

test('gone already is normal', async () => {
  const azure = await playAzure();
  const run = await azure.run(INPUTS);
  await rm(dirname(run.outputs['curl-config'] ?? ''), { recursive: true });
  expect(await run.post()).toMatchObject({
    exitCode: 0,
    stdout: 'The curl config is gone already.\n',
    stderr: '',
  });
  // And once more, as after a job that was taken up again.
  expect(await run.post()).toMatchObject({ exitCode: 0 });
});

test('nothing to do: nothing is said, and nothing is asked', async () => {
  const azure = await playAzure();
  const run = await azure.run({ ...INPUTS, 'curl-config': 'false' });
  const before = azure.simulator.requests.length;
  expect(await run.post()).toEqual({ exitCode: 0, signal: null, stdout: '', stderr: '' });
  expect(azure.simulator.requests).toHaveLength(before);
});

test('a folder that holds something else by now stays, with a warning and without failing the job', async () => {
  const azure = await playAzure();
  const run = await azure.run(INPUTS);
  const folder = dirname(run.outputs['curl-config'] ?? '');
  await writeFile(join(folder, 'notes'), 'of somebody else');
  const end = await run.post();
  expect(end).toMatchObject({ exitCode: 0, stderr: '' });
  expect(end.stdout).toMatch(/^::warning::The curl config could not be removed \(ENOTEMPTY\)/);
  expect(await readdir(folder)).toEqual(['notes']);
});

describe('a state that somebody else wrote removes nothing', () => {
  test.skipIf(!POSIX).each<[string, (folders: { temp: string; outside: string }) => string]>([
    ['a folder outside of RUNNER_TEMP', ({ outside }) => outside],
    ['RUNNER_TEMP itself', ({ temp }) => temp],
    ['another name below it', ({ temp }) => join(temp, 'other')],
    ['a way out of it', ({ temp }) => `${temp}/aml-endpoint-curl-x/../../outside/aml-endpoint-curl-1`],
    ['a folder below the one of ours', ({ temp }) => join(temp, 'aml-endpoint-curl-x/aml-endpoint-curl-y')],
    ['a link to a folder elsewhere', ({ temp }) => join(temp, 'aml-endpoint-curl-link')],
    ['a relative path', () => 'aml-endpoint-curl-1'],
    ['a text that is no path', () => '\0\r\n::error::x'.replace('\0', '')],
  ])('%s', async (_name, state) => {
    const folder = await makeFolder('post');
    const temp = join(folder, 'temp');
    const outside = join(folder, 'outside/aml-endpoint-curl-1');
    const inside = ['other', 'aml-endpoint-curl-x/aml-endpoint-curl-y'].map((name) => join(temp, name));
    for (const path of [outside, ...inside]) {
      await mkdir(path, { recursive: true });
      await writeFile(join(path, 'curl.config'), 'of somebody else');
    }
    await symlink(outside, join(temp, 'aml-endpoint-curl-link'));
    const end = await runNode([POST], {
      cwd: join(folder, 'outside'),
      env: { RUNNER_TEMP: temp, 'STATE_curl-config-directory': state({ temp, outside }) },
    });
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(end.stdout).not.toMatch(/^::error/m);
    for (const path of [outside, ...inside]) expect(existsSync(join(path, 'curl.config'))).toBe(true);
    expect(existsSync(join(temp, 'aml-endpoint-curl-link'))).toBe(true);
  });

  test('without RUNNER_TEMP', async () => {
    const folder = await makeFolder('post');
    const path = join(folder, 'aml-endpoint-curl-1');
    await mkdir(path);
    const end = await runNode([POST], { env: { 'STATE_curl-config-directory': path } });
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(existsSync(path)).toBe(true);
  });
});

describe('what a lost runner left', () => {
  const stale = 'aml-endpoint-curl-99-1-deploy-AbCdEf';

  test('is removed by the next run, which says so; a folder of the same job stays', async () => {
    const azure = await playAzure();
    const first = await azure.run(INPUTS);
    const own = dirname(first.outputs['curl-config'] ?? '');
    const second = await azure.run(INPUTS, {
      folders: first.folders,
      prepare: async ({ runnerTemp }) => {
        await mkdir(join(runnerTemp, stale), { mode: 0o700 });
        await writeFile(join(runnerTemp, stale, 'curl.config'), 'header = "Authorization: Bearer old"');
      },
    });
    expect(second.exitCode).toBe(0);
    expect(second.log).toContain('Removed 1 curl config(s) that an earlier run on this runner left behind.');
    expect(existsSync(join(second.runnerTemp, stale))).toBe(false);
    expect(existsSync(own)).toBe(true);
  });

  test('is removed by a run that needs no curl config and by one that fails, as well', async () => {
    const azure = await playAzure();
    for (const inputs of [
      { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() },
      { endpoint: CONTOSO_IDS.fraudToken, ...loginAs('nobody') },
    ]) {
      const run = await azure.run(inputs, {
        prepare: async ({ runnerTemp }) => {
          await mkdir(join(runnerTemp, stale));
          await writeFile(join(runnerTemp, stale, 'curl.config'), 'old');
        },
      });
      expect(existsSync(join(run.runnerTemp, stale))).toBe(false);
    }
  });

  test.skipIf(!POSIX)('is not followed when it is a link, and not removed when it is not ours', async () => {
    const azure = await playAzure();
    const elsewhere = await makeFolder('elsewhere');
    await writeFile(join(elsewhere, 'curl.config'), 'of somebody else');
    const run = await azure.run(INPUTS, {
      prepare: async ({ runnerTemp }) => {
        await symlink(elsewhere, join(runnerTemp, stale));
        await mkdir(join(runnerTemp, `${stale}-full`));
        await writeFile(join(runnerTemp, `${stale}-full`, 'notes'), 'of somebody else');
      },
    });
    expect(run.exitCode).toBe(0);
    expect(existsSync(join(elsewhere, 'curl.config'))).toBe(true);
    expect(existsSync(join(run.runnerTemp, `${stale}-full`, 'notes'))).toBe(true);
    await expectNoSecretIn(run);
  });

  test.skipIf(!POSIX)(
    'a RUNNER_TEMP that is a link is followed once and for all: main and post mean the same folder',
    async () => {
      const azure = await playAzure();
      const folder = await makeFolder('linked');
      await mkdir(join(folder, 'real'));
      await symlink(join(folder, 'real'), join(folder, 'link'));
      const run = await azure.run(INPUTS, { env: { RUNNER_TEMP: join(folder, 'link') } });
      expect(run.outputs['curl-config']).toMatch(new RegExp(`^${join(folder, 'real')}/aml-endpoint-curl-`));
      expect(await run.post()).toMatchObject({ stdout: 'Removed the curl config.\n' });
      expect(existsSync(dirname(run.outputs['curl-config'] ?? ''))).toBe(false);
    },
  );

  test('a RUNNER_TEMP that cannot hold a folder hands nothing on', async () => {
    const azure = await playAzure();
    const file = join(await makeFolder('temp'), 'file');
    await writeFile(file, '');
    const run = await azure.run(INPUTS, { env: { RUNNER_TEMP: file } });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).not.toHaveProperty('token');
    expect(run.outputs['result']).toBe('refused');
    expect(run.stdout).toContain('runner-temp-unusable');
    await expectNoSecretIn(run);
  });
});
