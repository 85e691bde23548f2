import { open, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Events whose runs hold real credentials while the checkout may be a stranger's. */
const FOREIGN_CHECKOUT: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
]);

/** Why a file of the checkout was not read. */
export type FileProblem = 'missing' | 'outside' | 'not-a-file' | 'unreadable' | 'too-long';

export type FileRead =
  | { readonly ok: true; readonly text: string /** From the folder, with slashes. */; readonly path: string }
  | { readonly ok: false; readonly problem: FileProblem };

export type BytesRead =
  | { readonly ok: true; readonly bytes: Buffer; readonly path: string }
  | { readonly ok: false; readonly problem: FileProblem };

/** The event of a run whose checkout may be a stranger's; undefined for every other run. */
export function foreignCheckout(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  return FOREIGN_CHECKOUT.has(event) ? event : undefined;
}

/** Reads a text file that really lies inside a folder, links resolved. */
export async function readInside(folder: string, file: string, maxBytes: number): Promise<FileRead> {
  const read = await readBytesInside(folder, file, maxBytes);
  return read.ok ? { ok: true, text: read.bytes.toString('utf8'), path: read.path } : read;
}

/** The same for a file that need not be text. */
export async function readBytesInside(folder: string, file: string, maxBytes: number): Promise<BytesRead> {
  const root = await realpath(folder).catch(() => undefined);
  const real = root === undefined ? undefined : await realpath(resolve(root, file)).catch(() => undefined);
  if (root === undefined || real === undefined) return { ok: false, problem: 'missing' };
  const way = relative(root, real);
  if (isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)) return { ok: false, problem: 'outside' };
  // Opening a pipe would wait for somebody to write into it.
  if (!(await stat(real)).isFile()) return { ok: false, problem: 'not-a-file' };
  const handle = await open(real, 'r').catch(() => undefined);
  if (handle === undefined) return { ok: false, problem: 'unreadable' };
  try {
    const buffer = Buffer.alloc(maxBytes + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > maxBytes) return { ok: false, problem: 'too-long' };
    const bytes = buffer.subarray(0, bytesRead);
    return { ok: true, bytes, path: way.split(sep).join('/') };
  } finally {
    await handle.close();
  }
}
