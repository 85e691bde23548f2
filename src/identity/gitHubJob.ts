import { open } from 'node:fs/promises';
import { isRecord } from './claims.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment and the event's payload say on the job, as far as a login depends on it. */
export interface GitHubJob {
  readonly repository?: string;
  readonly event?: string;
  /** A pull request from another repository (also one that is gone since). */
  readonly fromFork: boolean;
  readonly byDependabot: boolean;
}

const LONGEST_EVENT = 8 * 1024 * 1024;

/**
 * Variables: https://docs.github.com/actions/reference/workflows-and-actions/variables; payloads:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request. A payload that cannot be read says nothing.
 */
export async function readGitHubJob(env: Environment): Promise<GitHubJob> {
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const pullRequest = record(payload, 'pull_request');
  const event = env['GITHUB_EVENT_NAME'];
  const repository = env['GITHUB_REPOSITORY'];
  return {
    ...(repository === undefined || repository === '' ? {} : { repository }),
    ...(event === undefined || event === '' ? {} : { event }),
    fromFork: pullRequest !== undefined && isFromFork(pullRequest, repository),
    byDependabot:
      env['GITHUB_ACTOR'] === 'dependabot[bot]' ||
      record(pullRequest, 'user')?.['login'] === 'dependabot[bot]',
  };
}

function isFromFork(pullRequest: Readonly<Record<string, unknown>>, repository: string | undefined): boolean {
  const head = record(pullRequest, 'head');
  if (head === undefined) return false;
  const headName = record(head, 'repo')?.['full_name'];
  // GitHub answers null for the repository of a fork that was deleted.
  if (typeof headName !== 'string') return true;
  const baseName = record(record(pullRequest, 'base'), 'repo')?.['full_name'] ?? repository;
  return typeof baseName === 'string' && headName.toLowerCase() !== baseName.toLowerCase();
}

function record(value: unknown, field: string): Readonly<Record<string, unknown>> | undefined {
  const found = isRecord(value) ? value[field] : undefined;
  return isRecord(found) ? found : undefined;
}

/** The event's payload; undefined where there is none that can be read. */
export async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(await readBoundedFile(path, LONGEST_EVENT));
  } catch {
    return undefined;
  }
}

/** Reads a regular file of at most so many bytes; throws for everything else. */
export async function readBoundedFile(path: string, maxBytes: number): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle
      .stat()
      .then((stat) => (stat.isFile() ? stat : { size: Number.POSITIVE_INFINITY }));
    if (size > maxBytes) throw new RangeError(`not a file of at most ${maxBytes} bytes`);
    const buffer = Buffer.alloc(size);
    const { bytesRead } = await handle.read(buffer, 0, size, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
