import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCurlDirectory, writeCurlConfig } from '../../src/secrets/curlConfig.ts';
import { cleanUp } from '../../src/surface/cleanUp.ts';

let temp: string;
let output: string[];

beforeEach(async () => {
  temp = await realpath(await mkdtemp(join(tmpdir(), 'clean-up-test-')));
  output = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output.push(String(text));
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(temp, { recursive: true });
});

describe('cleaning up after a job', () => {
  it('removes the curl config', async () => {
    const directory = await makeCurlDirectory(temp, '1-1-job');
    await writeCurlConfig(directory, { protocol: 'https', headers: [] });
    await cleanUp(directory, { RUNNER_TEMP: temp });
    expect(await readdir(temp)).toEqual([]);
    expect(output.join('')).toContain('Removed the curl config.');
  });

  it('is content when it is gone already', async () => {
    await cleanUp(join(temp, 'aml-endpoint-curl-x'), { RUNNER_TEMP: temp });
    expect(output.join('')).toContain('The curl config is gone already.');
  });

  it('warns, and fails nothing, when it cannot be removed', async () => {
    const directory = await makeCurlDirectory(temp, '1-1-job');
    await writeFile(join(directory, 'something-else'), '');
    await cleanUp(directory, { RUNNER_TEMP: temp });
    expect(output.join('')).toMatch(/^::warning::The curl config could not be removed \(ENOTEMPTY\)/m);
    expect(process.exitCode).toBeUndefined();
  });
});
