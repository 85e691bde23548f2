import { mkdir, mkdtemp, open, realpath, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * Writes the report of a step into a directory of its own below RUNNER_TEMP; answers its path, or undefined where
 * there is no RUNNER_TEMP.
 */
export async function writeReport(runnerTemp: string | undefined, text: string): Promise<string | undefined> {
  const directory = await makeReportDirectory(undefined, runnerTemp);
  if (directory === undefined) return undefined;
  const path = join(directory, 'report.json');
  await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  return path;
}

/** The folder that was asked for, else one of the step's own below RUNNER_TEMP; undefined where there is neither. */
export async function makeReportDirectory(
  asked: string | undefined,
  runnerTemp: string | undefined,
): Promise<string | undefined> {
  if (asked !== undefined) {
    await mkdir(asked, { recursive: true });
    return resolve(asked);
  }
  if (runnerTemp === undefined || !isAbsolute(runnerTemp)) return undefined;
  return await mkdtemp(join(await realpath(runnerTemp), 'aml-endpoint-report-'));
}

/** Writes a file piece by piece, so that a long report is never one text; answers its path. */
export async function writePieces(
  directory: string,
  name: string,
  pieces: Iterable<string>,
): Promise<string> {
  const path = join(directory, name);
  const file = await open(path, 'w', 0o600);
  let writing: Promise<void> = Promise.resolve();
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      await writing;
      // The next piece is made while this one is written.
      writing = file.writeFile(bytes);
      // It is told of at the next piece; until then, nobody listens.
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    await writing.catch(() => undefined);
    await file.close();
  }
  return path;
}
