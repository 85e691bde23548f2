import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type GitPlace, startGit } from './gitProcess.ts';

/** Contents by object id, one git process for all of them. */
export interface BlobReader {
  /** Undefined where the repository does not have it (a partial clone), or where git is gone. */
  read(objectId: string): Promise<Buffer | undefined>;
  close(): void;
}

const LINE_FEED = 0x0a;

/**
 * `git cat-file --batch`: for each id a line `<id> blob <size>`, the bytes, and a line feed. Callers know the size from
 * the tree, so nothing too large is asked for.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function readBlobs(place: GitPlace): BlobReader {
  let child: ChildProcessWithoutNullStreams | undefined;
  let isOver = false;
  let received: Buffer[] = [];
  let waiting = (): void => undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    isOver = true;
    waiting();
  };
  const start = (): ChildProcessWithoutNullStreams => {
    const started = startGit(place, ['cat-file', '--batch']);
    started.stdout.on('data', (bytes: Buffer) => {
      received.push(bytes);
      waiting();
    });
    started.stdin.on('error', end);
    started.stderr.resume();
    started.on('error', end);
    started.on('close', end);
    return started;
  };
  const more = (): Promise<void> =>
    new Promise((resolve) => {
      waiting = () => {
        waiting = () => undefined;
        resolve();
      };
    });
  /** Until so many bytes are there; undefined when git ends before. */
  const take = async (enough: (bytes: Buffer) => number | undefined): Promise<Buffer | undefined> => {
    for (;;) {
      const all = Buffer.concat(received);
      received = [all];
      const length = enough(all);
      if (length !== undefined) {
        received = [all.subarray(length)];
        return all.subarray(0, length);
      }
      if (isOver) return undefined;
      await more();
    }
  };
  const ask = async (objectId: string): Promise<Buffer | undefined> => {
    if (isOver) return undefined;
    child ??= start();
    child.stdin.write(`${objectId}\n`);
    const header = await take((bytes) => {
      const at = bytes.indexOf(LINE_FEED);
      return at < 0 ? undefined : at + 1;
    });
    const [, type, size] = header?.toString('latin1').trimEnd().split(' ') ?? [];
    if (type !== 'blob' || size === undefined) return undefined;
    const length = Number(size) + 1;
    // Joining what came so far with every piece would take the square of its length.
    while (received.reduce((sum, { length: one }) => sum + one, 0) < length && !isOver) await more();
    const content = await take((bytes) => (bytes.length >= length ? length : undefined));
    return content?.subarray(0, length - 1);
  };
  return {
    read(objectId) {
      const answer = last.then(() => ask(objectId));
      last = answer.catch(() => undefined);
      return answer;
    },
    close() {
      child?.stdin.end();
      child?.kill();
    },
  };
}
