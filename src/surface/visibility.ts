import type { Effects } from '../effects.ts';
import { isRecord } from '../identity/claims.ts';
import { readPayload } from '../identity/gitHubJob.ts';

/**
 * Whether a summary of this run can be read by people outside: true unless the event says that the repository is
 * private or internal, because "unknown" must count as public.
 */
export async function isReadableByAnyone(env: Effects['env']): Promise<boolean> {
  const event = await readPayload(env['GITHUB_EVENT_PATH']);
  const repository = isRecord(event) ? event['repository'] : undefined;
  if (!isRecord(repository)) return true;
  const { visibility } = repository;
  if (typeof visibility === 'string') return visibility !== 'private' && visibility !== 'internal';
  return repository['private'] !== true;
}
