import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { walkRepository } from '../files/repository.ts';
import { folderOf, isPattern, matchesPath } from '../scoring/pathPattern.ts';
import { type FileProblem, foreignCheckout, readInside } from './workspaceFile.ts';

/** An online endpoint takes 1.5 MB in one request, others more. */
export const LONGEST_REQUEST = 8 * 1024 * 1024;
const MOST_FILES = 1_000;

/** Why a file was not read, in words that follow its name. */
export const FILE_PROBLEMS: Readonly<Record<FileProblem, string>> = {
  missing: 'is not there',
  outside: 'lies outside of the repository',
  'not-a-file': 'is not a file',
  unreadable: 'cannot be opened',
  'too-long': 'is too long',
};

/**
 * The files that an input names, by their paths or by patterns, in that order; those of one pattern by their names.
 * In a run whose checkout may be a stranger's, none is.
 */
export async function findFiles(
  input: 'request' | 'suite',
  patterns: readonly string[],
  workspace: string,
  { env, signal }: Pick<Effects, 'env' | 'signal'>,
): Promise<string[]> {
  const event = foreignCheckout(env);
  if (event !== undefined) {
    throw refuse(
      'score-file-untrusted',
      `Files are not sent in a run of ${event}: what is checked out there may be a stranger's.`,
      'Write the JSON into the workflow as request.',
    );
  }
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const path of isPattern(pattern) ? await match(input, pattern, workspace, signal) : [pattern]) {
      found.add(path);
    }
  }
  if (found.size > MOST_FILES) {
    throw refuse(
      'score-file-invalid',
      `${input} names ${found.size} files; ${MOST_FILES} are the most.`,
      'Name fewer.',
    );
  }
  return [...found];
}

async function match(
  input: string,
  pattern: string,
  workspace: string,
  signal: AbortSignal,
): Promise<string[]> {
  const folder = folderOf(pattern);
  if (folder !== '.' && folder.split('/').some((one) => one === '..' || one === '')) throw outside(pattern);
  const walked = await walkRepository({ path: folder, base: workspace, exclude: [], signal }).catch(
    (error: unknown) => {
      if (error instanceof Failure) return undefined;
      throw error;
    },
  );
  const paths = (walked?.paths ?? []).filter((path) => matchesPath(pattern, path));
  if (paths.length > 0) return paths;
  throw new Failure({
    code: 'score-file-not-found',
    message: `${input}: no file of the repository is matched by ${JSON.stringify(pattern)}.`,
    remedy:
      'Check the pattern: it starts at the root of the repository, * stands for anything but a slash. What a .gitignore leaves out is not looked at; actions/checkout comes first.',
    exitCode: EXIT.nothingMatched,
  });
}

/** Reads a file that an input names itself. */
export async function readNamedFile(path: string, workspace: string, longest: number): Promise<string> {
  const read = await readInside(workspace, path, longest);
  if (read.ok) return read.text;
  if (read.problem === 'outside') throw outside(path);
  if (read.problem === 'missing') {
    throw new Failure({
      code: 'score-file-not-found',
      message: `There is no file ${JSON.stringify(path)} in the repository.`,
      remedy:
        'Check the name; actions/checkout comes first. JSON that is meant as such begins with {, [ or ".',
      exitCode: EXIT.nothingMatched,
    });
  }
  const more = read.problem === 'too-long' ? ` ${longest} bytes are the most.` : '';
  throw refuse(
    'score-file-invalid',
    `${path} ${FILE_PROBLEMS[read.problem]}.${more}`,
    'Name a file of the repository that the runner can read.',
  );
}

function outside(path: string): Failure {
  return refuse(
    'score-file-outside',
    `${path} leads out of the repository.`,
    'Keep what is sent in the repository.',
  );
}

export function refuse(code: string, message: string, remedy: string, cause?: string): Failure {
  return new Failure({
    code,
    message,
    remedy,
    ...(cause === undefined ? {} : { cause }),
    exitCode: EXIT.refused,
  });
}
