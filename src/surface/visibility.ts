import type { Effects } from '../effects.ts';
import { isRecord } from '../identity/claims.ts';
import { readBoundedFile } from '../identity/gitHubJob.ts';

const LONGEST_EVENT = 8 * 1024 * 1024;

/**
 * Whether a summary of this run can be read by people outside: true unless the event says that the repository is
 * private or internal, because "unknown" must count as public.
 */
export async function isReadableByAnyone(env: Effects['env']): Promise<boolean> {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return true;
  try {
    const event: unknown = JSON.parse(await readBoundedFile(path, LONGEST_EVENT));
    const repository = isRecord(event) ? event['repository'] : undefined;
    if (!isRecord(repository)) return true;
    const { visibility } = repository;
    if (typeof visibility === 'string') return visibility !== 'private' && visibility !== 'internal';
    return repository['private'] !== true;
  } catch {
    return true;
  }
}
