import type { ExitCode, FailureDetails, Result } from '../failure.ts';
import { VERSION } from '../http/product.ts';
import { knownValue } from '../inventory/fact.ts';
import type { CredentialReport, RunReport } from '../report/runReport.ts';
import type { FetchedCredential, Progress } from './token.ts';

export interface TokenEnd {
  readonly progress: Progress;
  readonly fetched?: FetchedCredential;
  readonly failed?: {
    readonly result: Result;
    readonly exitCode: ExitCode;
    readonly details: Omit<FailureDetails, 'exitCode'>;
  };
}

/** `endedAt` in milliseconds since 1970. */
export function reportToken({ progress, fetched, failed }: TokenEnd, endedAt: number): RunReport {
  return {
    schemaVersion: '1',
    tool: { name: 'aml-endpoint', version: VERSION },
    command: 'token',
    endedAt: isoTime(endedAt),
    result: failed?.result ?? 'ok',
    exitCode: failed?.exitCode ?? 0,
    identity: progress.identity ?? {},
    ...(progress.endpointId === undefined ? {} : { endpointId: progress.endpointId }),
    ...(fetched === undefined ? {} : { credential: describeCredential(fetched) }),
    ...(failed === undefined ? {} : { failure: withoutExitCode(failed.details) }),
  };
}

function describeCredential({ endpoint, credential, scoringUri }: FetchedCredential): CredentialReport {
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

function withoutExitCode({ code, message, cause, remedy, snippets }: Omit<FailureDetails, 'exitCode'>) {
  return {
    code,
    message,
    ...(cause === undefined ? {} : { cause }),
    remedy,
    ...(snippets === undefined ? {} : { snippets }),
  };
}

/** ISO 8601 in UTC, to the second. */
function isoTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
