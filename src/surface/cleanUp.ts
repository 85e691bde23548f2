import * as core from '@actions/core';
import { removeCurlDirectory } from '../secrets/curlConfig.ts';

/** What post does when main left something. It never fails a job: what is gone already is as good as removed. */
export async function cleanUp(
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  try {
    const removed = await removeCurlDirectory(env['RUNNER_TEMP'], directory);
    core.info(removed ? 'Removed the curl config.' : 'The curl config is gone already.');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    core.warning(
      `The curl config could not be removed (${reason}). It holds a credential: the runner empties RUNNER_TEMP when the job ends; on a runner of your own, look there.`,
    );
  }
}
