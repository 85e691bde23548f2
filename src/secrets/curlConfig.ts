import { constants } from 'node:fs';
import { lstat, mkdtemp, open, readdir, realpath, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Failure } from '../failure.ts';

const PREFIX = 'aml-endpoint-curl-';
const FILE = 'curl.config';

export interface CurlConfig {
  /** curl refuses every other, so that the credential does not go out in clear by a slip. */
  readonly protocol: 'https' | 'http';
  /** Whole scoring URL, or absent where the caller must add a path to a base URL. */
  readonly url?: string;
  /** Header names and values; a value may be a secret. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Names the job a directory belongs to, so that the next run can tell its own from what a lost runner left. */
export function jobTag(env: Readonly<Record<string, string | undefined>>): string {
  const parts = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']];
  return parts.map((part) => (part ?? '0').replaceAll(/[^a-zA-Z0-9]/g, '_').slice(0, 40)).join('-');
}

/**
 * The text of a curl config file.
 * @see https://curl.se/docs/manpage.html#-K
 */
export function renderCurlConfig(config: CurlConfig): string {
  const lines = [
    '# Holds a credential. Removed when the job ends.',
    `proto = ${quote(`=${config.protocol}`)}`,
  ];
  if (config.url !== undefined) lines.push(`url = ${quote(config.url)}`);
  for (const [name, value] of config.headers) lines.push(`header = ${quote(`${name}: ${value}`)}`);
  return `${lines.join('\n')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\v': '\\v',
};

/** curl reads these escapes inside double quotes, and no others; a bare line break would begin another option. */
function quote(text: string): string {
  return `"${text.replaceAll(/[\\"\t\n\r\v]/g, (character) => ESCAPES[character] ?? character)}"`;
}

/**
 * Makes a directory of its own (0700) below RUNNER_TEMP for one curl config file. The name cannot be foreseen and is
 * created, never reused, so no link that somebody put there is followed.
 */
export async function makeCurlDirectory(runnerTemp: string | undefined, tag: string): Promise<string> {
  if (runnerTemp === undefined || !isAbsolute(runnerTemp)) {
    throw new Failure({
      code: 'runner-temp-missing',
      message: 'RUNNER_TEMP is not set, so there is no safe place for a curl config file.',
      remedy:
        'Leave curl-config out, or run in GitHub Actions, where the runner sets RUNNER_TEMP and empties it after each job.',
      exitCode: 2,
    });
  }
  try {
    return await mkdtemp(join(await realpath(runnerTemp), `${PREFIX}${tag}-`));
  } catch (error) {
    throw new Failure({
      code: 'runner-temp-unusable',
      message: 'No folder can be made in RUNNER_TEMP, so there is no safe place for a curl config file.',
      cause: (error as NodeJS.ErrnoException).code ?? 'unknown',
      remedy:
        'Check that the folder is there, that the runner may write to it, and that the disk is not full.',
      exitCode: 2,
    });
  }
}

/** Writes the file (0600, new, no link followed) and answers its path. */
export async function writeCurlConfig(directory: string, config: CurlConfig): Promise<string> {
  const path = join(directory, FILE);
  // O_NOFOLLOW is not defined on Windows, where the directory's own access list protects it.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const file = await open(path, flags, 0o600);
  try {
    await file.writeFile(renderCurlConfig(config));
  } finally {
    await file.close();
  }
  return path;
}

/**
 * Removes a directory made by `makeCurlDirectory`, and only such a one: directly below RUNNER_TEMP, with our prefix,
 * a real directory. True when it was there.
 */
export async function removeCurlDirectory(
  runnerTemp: string | undefined,
  directory: string,
): Promise<boolean> {
  if (runnerTemp === undefined || !basename(directory).startsWith(PREFIX)) return false;
  const parent = await realpath(runnerTemp).catch(() => undefined);
  if (parent === undefined || dirname(directory) !== parent) return false;
  try {
    if (!(await lstat(directory)).isDirectory()) return false;
    await unlink(join(directory, FILE)).catch(ignoreMissing);
    await rmdir(directory);
    return true;
  } catch (error) {
    ignoreMissing(error);
    return false;
  }
}

export interface Leftovers {
  readonly removed: number;
  /** Paths of those that are there and could not be removed. */
  readonly stuck: readonly string[];
}

/**
 * Removes what runs of other jobs left behind: a runner that died never ran its post step. Never throws: what another
 * job left is no reason for this one to fail.
 */
export async function removeStaleCurlDirectories(
  runnerTemp: string | undefined,
  tag: string,
): Promise<Leftovers> {
  const parent = runnerTemp === undefined ? undefined : await realpath(runnerTemp).catch(() => undefined);
  if (parent === undefined) return { removed: 0, stuck: [] };
  let removed = 0;
  const stuck: string[] = [];
  for (const entry of await readdir(parent, { withFileTypes: true }).catch(() => [])) {
    const stale =
      entry.isDirectory() && entry.name.startsWith(PREFIX) && !entry.name.startsWith(`${PREFIX}${tag}-`);
    if (!stale) continue;
    const directory = join(parent, entry.name);
    try {
      if (await removeCurlDirectory(parent, directory)) removed += 1;
    } catch {
      stuck.push(directory);
    }
  }
  return { removed, stuck };
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
