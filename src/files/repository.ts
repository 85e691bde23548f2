import { constants, type Dirent } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { EXIT, Failure } from '../failure.ts';
import type { Repository, Source } from './declaration.ts';

/** A template of a whole platform is some hundred KiB; a plan of Terraform some MiB. */
export const LONGEST_FILE = 20 * 1024 * 1024;
const MOST_FILES = 200_000;
const DEEPEST = 64;
/** Nobody writes endpoints there, and some of these hold a hundred thousand files. */
const NEVER = ['.git', 'node_modules', '.terraform', '.venv', '__pycache__'];

export interface Walked {
  readonly repository: Repository;
  /** The files that were asked for: all, or the one that was named. */
  readonly paths: readonly string[];
  /** For a person: folders that could not be opened, limits that were reached. */
  readonly notes: readonly { readonly path: string; readonly why: string }[];
}

export interface Walk {
  /** A folder, or one file. */
  readonly path: string;
  /** Where paths are told from, when `path` lies in it: the workspace, or where the command runs. */
  readonly base: string;
  /** Patterns as in a .gitignore. */
  readonly exclude: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Lists the files below a folder: what .gitignore leaves out is left out, symbolic links are not followed, and nothing
 * outside of the base can be read through what this answers. A file that is named itself is not left out.
 * Throws a `Failure`: `path-not-found` (exit code 3) when there is nothing at the path.
 */
export async function walkRepository({ path, base, exclude, signal }: Walk): Promise<Walked> {
  const start = await realpath(resolve(base, path)).catch(() => undefined);
  const stat = start === undefined ? undefined : await lstat(start);
  if (start === undefined || stat === undefined || !(stat.isDirectory() || stat.isFile())) {
    throw new Failure({
      code: 'path-not-found',
      message: `There is no file and no folder at ${path}.`,
      cause: 'audit was asked to read it.',
      remedy:
        'Check the path; it is taken from where the command runs. In a workflow, actions/checkout comes first.',
      exitCode: EXIT.nothingMatched,
    });
  }
  const root = await rootOf(start, stat.isDirectory(), base);
  const named = relative(root, start).split(sep).join('/');
  const walker = new Walker(root, exclude, signal);
  if (stat.isFile()) walker.paths.push(named);
  else await walker.visitFrom(named);
  const paths = walker.paths.sort();
  return {
    repository: { paths, read: (file) => readWithin(root, file) },
    paths,
    notes: walker.notes,
  };
}

/**
 * Of the files of another commit, those that would have been asked for: below the same path, by the same patterns.
 * What a .gitignore leaves out is not asked: a file that is tracked in spite of one is there to be read.
 */
export function selectPaths(
  paths: readonly string[],
  path: string,
  exclude: readonly string[],
): readonly string[] {
  const excluded = ignore().add([...exclude]);
  const below = path === '' || path === '.' ? '' : path;
  return paths.filter(
    (file) =>
      (below === '' || file === below || file.startsWith(`${below}/`)) &&
      !file.split('/').some((segment) => NEVER.includes(segment)) &&
      (file === below || !excluded.ignores(file)),
  );
}

/** The base, when the path lies in it; else the folder itself, or that of the file. */
async function rootOf(start: string, isFolder: boolean, base: string): Promise<string> {
  const real = await realpath(base).catch(() => undefined);
  if (real !== undefined && (start === real || start.startsWith(real.endsWith(sep) ? real : real + sep))) {
    return real;
  }
  return isFolder ? start : dirname(start);
}

interface Ignored {
  /** Folder of the .gitignore, with a slash at its end; empty for the root. */
  readonly base: string;
  readonly rules: Ignore;
}

class Walker {
  readonly paths: string[] = [];
  readonly notes: { readonly path: string; readonly why: string }[] = [];
  readonly #root: string;
  readonly #excluded: Ignore;
  readonly #signal: AbortSignal;

  constructor(root: string, exclude: readonly string[], signal: AbortSignal) {
    this.#root = root;
    this.#excluded = ignore().add([...exclude]);
    this.#signal = signal;
  }

  /** What a .gitignore above the folder leaves out counts as well. */
  async visitFrom(folder: string): Promise<void> {
    const above: Ignored[] = [];
    const segments = folder === '' ? [] : folder.split('/');
    for (const [index] of segments.entries()) {
      const base = segments
        .slice(0, index)
        .map((segment) => `${segment}/`)
        .join('');
      above.push(await this.#readIgnored(base));
    }
    await this.visit(folder, above, 0);
  }

  async visit(folder: string, above: readonly Ignored[], depth: number): Promise<void> {
    if (this.#signal.aborted) return;
    if (depth > DEEPEST) {
      this.notes.push({ path: folder, why: `folders deeper than ${DEEPEST} are not opened` });
      return;
    }
    let entries: Dirent[];
    try {
      entries = await readdir(join(this.#root, folder), { withFileTypes: true });
    } catch (error) {
      this.notes.push({ path: folder === '' ? '.' : folder, why: errorText(error) });
      return;
    }
    const base = folder === '' ? '' : `${folder}/`;
    const ignored = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
      ? [...above, await this.#readIgnored(base)]
      : above;
    const folders: string[] = [];
    for (const entry of entries) {
      const path = `${base}${entry.name}`;
      if (entry.isDirectory()) {
        if (!NEVER.includes(entry.name) && !this.#isIgnored(`${path}/`, ignored)) folders.push(path);
      } else if (entry.isFile() && !this.#isIgnored(path, ignored)) {
        if (this.paths.length >= MOST_FILES) {
          if (this.paths.length === MOST_FILES) {
            this.notes.push({ path: folder, why: `only the first ${MOST_FILES} files are looked at` });
          }
          return;
        }
        this.paths.push(path);
      }
    }
    for (const path of folders.sort()) await this.visit(path, ignored, depth + 1);
  }

  async #readIgnored(base: string): Promise<Ignored> {
    const source = await readWithin(this.#root, `${base}.gitignore`);
    return { base, rules: ignore().add(source.ok ? source.text : '') };
  }

  /** The nearest .gitignore that says something decides, as git has it. */
  #isIgnored(path: string, ignored: readonly Ignored[]): boolean {
    if (this.#excluded.ignores(path)) return true;
    for (const { base, rules } of [...ignored].reverse()) {
      const { ignored: out, unignored } = rules.test(path.slice(base.length));
      if (out) return true;
      if (unignored) return false;
    }
    return false;
  }
}

/** A text file inside the root, whatever links and dots the path has. Never throws. */
async function readWithin(root: string, path: string): Promise<Source> {
  const no = (why: string): Source => ({ ok: false, path, why });
  if (isAbsolute(path) || path.includes('\0')) return no('it lies outside of what is audited');
  let real: string;
  try {
    real = await realpath(join(root, path));
  } catch (error) {
    return no(errorText(error));
  }
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
    return no('it lies outside of what is audited');
  try {
    // Without waiting for somebody at the other end, should it be a pipe.
    const handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return no('it is not a file');
      if (stat.size > LONGEST_FILE) return no(`it is longer than ${LONGEST_FILE / 1024 / 1024} MiB`);
      return decodeText(path, await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return no(errorText(error));
  }
}

/** UTF-8, with or without a mark at its start; UTF-16 where the mark says so, as PowerShell writes it. */
export function decodeText(path: string, bytes: Buffer): Source {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, path, why: 'it is a binary file' } : { ok: true, path, text };
  } catch {
    return { ok: false, path, why: 'it is not valid UTF-8' };
  }
}

/** Without the path, which the caller names. */
function errorText(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read';
    case 'ELOOP':
      return 'its symbolic links lead in a circle';
    default:
      return code === undefined ? 'it cannot be read' : `it cannot be read (${code})`;
  }
}
