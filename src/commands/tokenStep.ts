import type { OutputName } from '../inputs/declaration.ts';
import type { TokenRequest } from '../inputs/tokenRequest.ts';
import type { RunReport } from '../report/runReport.ts';
import {
  type CurlConfig,
  jobTag,
  makeCurlDirectory,
  removeStaleCurlDirectories,
  writeCurlConfig,
} from '../secrets/curlConfig.ts';
import { CURL_DIRECTORY_STATE } from '../secrets/state.ts';
import type { ActionSurface } from '../surface/action.ts';
import { type FailedRun, sortFailure } from '../surface/outcome.ts';
import { endStep, type StepCore } from '../surface/stepEnd.ts';
import { type Progress, reportFailedRun } from './runEnd.ts';
import { type FetchedCredential, fetchCredential } from './token.ts';
import { describeCredential, reportToken } from './tokenReport.ts';

/** The action's `token`: fetches, hands on, reports. Answers the exit code; nothing is thrown. */
export async function runTokenStep(
  request: TokenRequest,
  surface: ActionSurface,
  core: StepCore,
): Promise<number> {
  const progress: Progress = {};
  let report: RunReport;
  let failed: FailedRun | undefined;
  try {
    await clearLeftovers(surface);
    const fetched = await fetchCredential(request, surface, progress);
    await handOn(fetched, request, surface, core);
    report = reportToken(progress, fetched, surface.now());
  } catch (error) {
    failed = sortFailure(error);
    report = reportFailedRun('token', progress, failed, surface.now());
  }
  if (progress.endpointId !== undefined) {
    core.setOutput('endpoint-id' satisfies OutputName, progress.endpointId);
  }
  return await endStep(core, surface, report, failed);
}

/** Sets the outputs; the file comes first, so that nothing is handed on when it cannot be written. */
async function handOn(
  fetched: FetchedCredential,
  request: TokenRequest,
  surface: ActionSurface,
  core: StepCore,
): Promise<void> {
  const { credential, endpoint, scoringUri } = fetched;
  surface.mask(credential.secret);
  surface.mask(credential.headerValue);
  const curlConfig = request.curlConfig ? await leaveCurlConfig(fetched, surface, core) : undefined;
  const facts = describeCredential(fetched);
  const outputs: Partial<Record<OutputName, string | undefined>> = {
    token: credential.secret,
    'token-type': credential.type,
    'auth-mode': facts.authMode ?? '',
    'scoring-uri': scoringUri.href,
    'header-name': credential.headerName,
    'header-value': credential.headerValue,
    'extra-headers': JSON.stringify(credential.extraHeaders),
    'curl-config': curlConfig,
    'expires-at': facts.expiresAt,
    'refresh-after': facts.refreshAfter,
  };
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value);
  surface.log.info(
    `Handed on: ${credential.type} for ${endpoint.id.name}${facts.expiresAt === undefined ? '' : `, good until ${facts.expiresAt}`}. ` +
      'Use it in this job: GitHub drops masked outputs between jobs.',
  );
}

async function leaveCurlConfig(
  { endpoint, credential, scoringUri }: FetchedCredential,
  surface: ActionSurface,
  core: StepCore,
): Promise<string> {
  const directory = await makeCurlDirectory(surface.env['RUNNER_TEMP'], jobTag(surface.env));
  // Before the file is there: a run that is killed in between leaves nothing that post does not know of.
  core.saveState(CURL_DIRECTORY_STATE, directory);
  const wholeUrl = endpoint.id.type === 'online' || endpoint.id.type === 'batch';
  const config: CurlConfig = {
    protocol: scoringUri.protocol === 'http:' ? 'http' : 'https',
    ...(wholeUrl ? { url: scoringUri.href } : {}),
    headers: [[credential.headerName, credential.headerValue], ...Object.entries(credential.extraHeaders)],
  };
  return await writeCurlConfig(directory, config);
}

async function clearLeftovers({ env, log }: ActionSurface): Promise<void> {
  const { removed, stuck } = await removeStaleCurlDirectories(env['RUNNER_TEMP'], jobTag(env));
  if (removed > 0)
    log.info(`Removed ${removed} curl config(s) that an earlier run on this runner left behind.`);
  for (const directory of stuck) {
    log.warning(`${directory} was left behind by an earlier run, holds a credential and cannot be removed.`);
  }
}
