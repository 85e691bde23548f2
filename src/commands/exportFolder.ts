import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EXIT, Failure } from '../failure.ts';
import { visibleText } from '../report/plainText.ts';

/** Writes files below a folder. One that holds something already is left alone unless it was said to be fine. */
export async function writeFolder(
  out: string,
  files: ReadonlyMap<string, string>,
  overwrite: boolean,
): Promise<string> {
  const folder = resolve(out);
  try {
    await mkdir(folder, { recursive: true });
    if (!overwrite && (await readdir(folder)).length > 0) throw occupied(folder);
    for (const [path, text] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      // Whoever put something there in the meantime keeps it.
      await writeFile(file, text, { flag: overwrite ? 'w' : 'wx' });
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({
      code: 'export-folder-unusable',
      message: `The folder ${visibleText(folder)} cannot be written to.`,
      cause: (error as NodeJS.ErrnoException).code ?? 'unknown',
      remedy: 'Name another one with --out.',
      exitCode: EXIT.refused,
    });
  }
  return folder;
}

function occupied(folder: string): Failure {
  return new Failure({
    code: 'export-folder-occupied',
    message: `The folder ${visibleText(folder)} holds files already.`,
    remedy:
      'Name another one with --out, or add --overwrite to write into it; files of other names stay as they are.',
    exitCode: EXIT.refused,
  });
}
