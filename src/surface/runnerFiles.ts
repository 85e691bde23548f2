import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

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

/**
 * Writes a file piece by piece, so that a long report is never one text; answers its path. The file is there once it is
 * whole, and takes the place of a link of that name, not of what the link leads to.
 */
export async function writePieces(
  directory: string,
  name: string,
  pieces: Iterable<string>,
): Promise<string> {
  const path = join(directory, name);
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await writeDraft(draft, pieces);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return path;
}

/** That one unit of a text takes in UTF-8. */
const MOST_BYTES = 3;

async function writeDraft(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  let writing: Promise<void> = Promise.resolve();
  // One is filled while the other is written: room for each piece anew would be as much as the whole file.
  let [filled, written] = [Buffer.alloc(0), Buffer.alloc(0)];
  try {
    for (const piece of pieces) {
      const most = piece.length * MOST_BYTES;
      if (filled.length < most) filled = Buffer.allocUnsafeSlow(most);
      const bytes = filled.subarray(0, filled.write(piece));
      await writing;
      // The next piece is made while this one is written.
      writing = file.writeFile(bytes);
      [filled, written] = [written, filled];
      // It is told of at the next piece; until then, nobody listens.
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    await writing.catch(() => undefined);
    await file.close();
  }
}

/**
 * The same for a path relative to a folder, which it must really lie in: a checkout may hold links that lead elsewhere.
 * An absolute path stands for itself.
 */
export async function writeInside(root: string, path: string, pieces: Iterable<string>): Promise<string> {
  const base = await realpath(root);
  const target = resolve(base, path);
  const folder = dirname(target);
  if (!isAbsolute(path)) checkInside(base, await nearestReal(folder), path);
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  if (!isAbsolute(path)) checkInside(base, real, path);
  return await writePieces(real, basename(target), pieces);
}

/** The real path of a folder, or of what there is of it. */
async function nearestReal(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
    return await nearestReal(above);
  }
}

function checkInside(base: string, folder: string, path: string): void {
  const way = relative(base, folder);
  if (isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)) {
    throw new Error(`${path} leads out of ${base}`);
  }
}
