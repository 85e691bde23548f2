import { textAt } from './fields.ts';
import { type GitHub, type RepositoryName, repositoryPath } from './gitHub.ts';
import type { Refusal } from './refusal.ts';

/** One file that a pull request changes. Paths are foreign text. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** Name of its content as git has it: the SHA-1 of the blob at the head. */
  readonly blob?: string;
  /** Of a renamed or copied file. */
  readonly previousPath?: string;
  /** The hunks of its unified diff; absent for binary and for large files. */
  readonly patch?: string;
}

export type ChangedFiles =
  | {
      readonly ok: true;
      readonly files: readonly ChangedFile[];
      /** GitHub lists 3,000 files at most: there are, or may be, more. Never take the list for the whole then. */
      readonly truncated: boolean;
      /** Somebody pushed meanwhile: the list is of another head than was asked about. */
      readonly isOfOtherHead: boolean;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** More are never listed. */
export const MOST_CHANGED_FILES = 3_000;
const STATUSES: readonly ChangedFile['status'][] = [
  'added',
  'modified',
  'removed',
  'renamed',
  'copied',
  'changed',
  'unchanged',
];

/**
 * The files of a pull request, as GitHub compares its head with the merge base.
 * `expected` is the event's own count, where it is known.
 * @see https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
 */
export async function listChangedFiles(
  gitHub: GitHub,
  repository: RepositoryName,
  pull: { readonly number: number; readonly headSha?: string; readonly expected?: number },
): Promise<ChangedFiles> {
  const path = repositoryPath(repository, 'pulls', pull.number, 'files');
  const listed = await gitHub.list(path, MOST_CHANGED_FILES);
  if (!listed.ok) return listed;
  const files = listed.items.map(readFile);
  const known = files.filter((file) => file !== undefined);
  const isFull = listed.items.length >= MOST_CHANGED_FILES && pull.expected !== listed.items.length;
  return {
    ok: true,
    files: known,
    // What cannot be read may be anything.
    truncated:
      listed.truncated ||
      isFull ||
      known.length < files.length ||
      (pull.expected !== undefined && listed.items.length < pull.expected),
    isOfOtherHead: pull.headSha !== undefined && listed.items.some((item) => isOfOther(item, pull.headSha)),
  };
}

function readFile(item: unknown): ChangedFile | undefined {
  const path = textAt(item, 'filename');
  if (path === undefined) return undefined;
  const status = STATUSES.find((one) => one === textAt(item, 'status')) ?? 'changed';
  const previousPath = textAt(item, 'previous_filename');
  const patch = textAt(item, 'patch');
  const blob = textAt(item, 'sha');
  return {
    path,
    status,
    ...(blob === undefined ? {} : { blob }),
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(patch === undefined ? {} : { patch }),
  };
}

/** The address of a file's content names the commit that it is of; that of a file that is gone, another one. */
function isOfOther(item: unknown, headSha: string | undefined): boolean {
  const ref = /[?&]ref=([0-9a-f]{40,64})\b/.exec(textAt(item, 'contents_url') ?? '')?.[1];
  return ref !== undefined && ref !== headSha && textAt(item, 'status') !== 'removed';
}
