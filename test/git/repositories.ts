import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real repository in a folder of its own. */
export interface TestRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes files, or removes those that are null, and commits everything. Answers the commit. */
  commit(files: Readonly<Record<string, string | null>>): string;
}

/** What git of a test must not take from the machine that runs it. */
const ALONE = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

export function makeTestFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `aml-${name}-`)));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function gitIn(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: folder, ...ALONE };
  return execFileSync('git', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export function makeRepository(folder: string = makeTestFolder('git')): TestRepository {
  const git = (...args: readonly string[]): string => gitIn(folder, ...args);
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit(files) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, path);
        if (text === null) rmSync(file);
        else {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message=change');
      return git('rev-parse', 'HEAD');
    },
  };
}
