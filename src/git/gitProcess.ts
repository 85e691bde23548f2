import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';

/** Where git runs, and whether the folder is there because this run put it there. */
export interface GitPlace {
  /** Any folder of the checkout. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * True in a job: its checkout may belong to another user of the container. Elsewhere git refuses such a repository,
   * because it could have been put above somebody's folder.
   */
  readonly trustOwner: boolean;
  readonly signal: AbortSignal;
}

export type GitAnswer =
  | { readonly ok: true; readonly bytes: Buffer }
  /** `code` is undefined where git did not run, or wrote more than was allowed. */
  | {
      readonly ok: false;
      readonly code: number | undefined;
      readonly missing: boolean;
      readonly said: string;
    };

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A repository's own configuration can name programs. None of what is asked here needs one: no hook, no pager, no
 * filter, no external diff, no monitor; and nothing is fetched, not even what a partial clone has left out.
 * @see https://git-scm.com/docs/git-config
 */
const HARMLESS = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'core.sshCommand=false',
    'core.gitProxy=',
    'credential.helper=',
    'diff.external=',
    'protocol.allow=never',
    'log.showSignature=false',
  ].flatMap((setting) => ['-c', setting]),
];

/** Runs git without a shell; what it writes is bounded. Never throws but for the run's own signal. */
export function runGit(
  place: GitPlace,
  args: readonly string[],
  mostBytes: number = MOST_BYTES,
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...HARMLESS, ...owner(place), ...args],
      {
        cwd: place.folder,
        env: cleaned(place.env),
        encoding: 'buffer',
        maxBuffer: mostBytes,
        signal: place.signal,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (place.signal.aborted) reject(place.signal.reason);
        else if (error === null) resolve({ ok: true, bytes: stdout });
        else {
          const code = typeof error.code === 'number' ? error.code : undefined;
          const said = stderr.toString('utf8').trim().slice(0, 500) || error.message.slice(0, 500);
          resolve({ ok: false, code, missing: String(error.code) === 'ENOENT', said });
        }
      },
    );
  });
}

/** A git that stays and answers what it is asked on its standard input. */
export function startGit(place: GitPlace, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...HARMLESS, ...owner(place), ...args], {
    cwd: place.folder,
    env: cleaned(place.env),
    stdio: 'pipe',
    signal: place.signal,
    windowsHide: true,
  });
}

function owner({ trustOwner }: GitPlace): readonly string[] {
  return trustOwner ? ['-c', 'safe.directory=*'] : [];
}

/** Git takes its repository, its configuration and programs from variables as well. */
function cleaned(env: GitPlace['env']): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !/^(?:GIT_|SSH_|NODE_|ACTIONS_|INPUT_|AZURE_|GITHUB_|LD_|DYLD_)/i.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ATTR_NOSYSTEM: '1',
    LC_ALL: 'C',
  };
}
