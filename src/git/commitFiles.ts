import type { Repository, Source } from '../files/declaration.ts';
import { decodeText, LONGEST_FILE } from '../files/repository.ts';
import { readBlobs } from './blobReader.ts';
import { type GitPlace, runGit } from './gitProcess.ts';

/** The files of one commit, as a reader of files takes them. */
export interface CommitFiles extends Repository {
  /** How many files had no content here, although the commit has them: a partial clone leaves some out. */
  readonly absent: () => number;
  /** Symbolic links, which are not followed. */
  readonly links: readonly string[];
  close(): void;
}

interface Blob {
  readonly objectId: string;
  readonly size: number;
  /** Symbolic links are not followed, here as on the disk. */
  readonly isLink: boolean;
}

const LONGEST_LIST = 64 * 1024 * 1024;

/**
 * Lists a commit's files; contents are read when they are asked for. `told` says how a path is told, or that it lies
 * outside. Undefined where the commit is not in this clone, or has too many files.
 */
export async function readCommitFiles(
  place: GitPlace,
  commit: string,
  told: (path: string) => string | undefined,
): Promise<CommitFiles | undefined> {
  const answer = await runGit(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit], LONGEST_LIST);
  if (!answer.ok) return undefined;
  const blobs = new Map<string, Blob>();
  for (const line of answer.bytes.toString('utf8').split('\0')) {
    const [, mode, objectId, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
    if (objectId === undefined || path === undefined) continue;
    const name = told(path);
    if (name !== undefined) {
      blobs.set(name, { objectId, size: size === '-' ? 0 : Number(size), isLink: mode === '120000' });
    }
  }
  const reader = readBlobs(place);
  let absent = 0;
  return {
    paths: [...blobs].flatMap(([path, { isLink }]) => (isLink ? [] : [path])).sort(),
    async read(path): Promise<Source> {
      const blob = blobs.get(path);
      const no = (why: string): Source => ({ ok: false, path, why });
      if (blob === undefined) return no('there is no such file');
      if (blob.isLink) return no('it is not a file');
      if (blob.size > LONGEST_FILE) return no(`it is longer than ${LONGEST_FILE / 1024 / 1024} MiB`);
      const bytes = await reader.read(blob.objectId);
      if (bytes !== undefined) return decodeText(path, bytes);
      absent += 1;
      return no('this clone does not have its content');
    },
    absent: () => absent,
    links: [...blobs].flatMap(([path, { isLink }]) => (isLink ? [path] : [])),
    close: () => reader.close(),
  };
}
