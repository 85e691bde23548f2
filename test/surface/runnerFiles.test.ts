import { mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/surface/runnerFiles.ts';

describe('the report of a step', () => {
  it('has a directory of its own below RUNNER_TEMP, so that two steps never share one', async () => {
    const temp = await realpath(await mkdtemp(join(tmpdir(), 'runner-files-test-')));
    const paths = [await writeReport(temp, 'one'), await writeReport(temp, 'two')];
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) {
      expect(dirname(dirname(path ?? ''))).toBe(temp);
      expect(basename(path ?? '')).toBe('report.json');
    }
    expect(await readFile(paths[1] ?? '', 'utf8')).toBe('two');
    if (process.platform !== 'win32') expect((await stat(paths[0] ?? '')).mode & 0o077).toBe(0);
    await rm(temp, { recursive: true });
  });

  it.each([[undefined], [''], ['relative']])('is not written when RUNNER_TEMP is %j', async (temp) => {
    expect(await writeReport(temp, 'text')).toBeUndefined();
  });
});
