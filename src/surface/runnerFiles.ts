import { mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';

/**
 * Writes the report of a step into a directory of its own below RUNNER_TEMP; answers its path, or undefined where
 * there is no RUNNER_TEMP.
 */
export async function writeReport(runnerTemp: string | undefined, text: string): Promise<string | undefined> {
  if (runnerTemp === undefined || !isAbsolute(runnerTemp)) return undefined;
  const directory = await mkdtemp(join(await realpath(runnerTemp), 'aml-endpoint-report-'));
  const path = join(directory, 'report.json');
  await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  return path;
}
