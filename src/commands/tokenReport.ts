import { knownValue } from '../inventory/fact.ts';
import type { CredentialReport, RunReport } from '../report/runReport.ts';
import { isoTime, type Progress, runFacts } from './runEnd.ts';
import type { FetchedCredential } from './token.ts';

/** The report of a run that handed on a credential. `endedAt` in milliseconds since 1970. */
export function reportToken(progress: Progress, fetched: FetchedCredential, endedAt: number): RunReport {
  return {
    ...runFacts('token', progress, endedAt),
    result: 'ok',
    exitCode: 0,
    credential: describeCredential(fetched),
  };
}

/** All that may be told of a credential. */
export function describeCredential({
  endpoint,
  credential,
  scoringUri,
}: FetchedCredential): CredentialReport {
  const authMode = knownValue(endpoint.authMode);
  return {
    tokenType: credential.type,
    ...(authMode === undefined ? {} : { authMode }),
    scoringUri: scoringUri.href,
    headerName: credential.headerName,
    extraHeaders: credential.extraHeaders,
    ...(credential.expiresAt === undefined ? {} : { expiresAt: isoTime(credential.expiresAt) }),
    ...(credential.refreshAfter === undefined ? {} : { refreshAfter: isoTime(credential.refreshAfter) }),
  };
}
