import { VERSION } from '../http/product.ts';
import type { Identity } from '../identity/login.ts';
import type { ActionCommand } from '../inputs/commandNames.ts';
import type { RunReport } from '../report/runReport.ts';
import type { FailedRun } from '../surface/outcome.ts';

/** What a run has found out so far; also what a failed run can still report. */
export interface Progress {
  identity?: Identity;
  endpointId?: string;
}

/** The report of a run that did not get to its end. `endedAt` in milliseconds since 1970. */
export function reportFailedRun(
  command: ActionCommand,
  progress: Progress,
  { result, exitCode, details }: FailedRun,
  endedAt: number,
): RunReport {
  const { code, message, cause, remedy, snippets } = details;
  return {
    ...runFacts(command, progress, endedAt),
    result,
    exitCode,
    failure: {
      code,
      message,
      ...(cause === undefined ? {} : { cause }),
      remedy,
      ...(snippets === undefined ? {} : { snippets }),
    },
  };
}

/** What the reports of all commands begin with. */
export function runFacts(
  command: ActionCommand,
  { identity, endpointId }: Progress,
  endedAt: number,
): Omit<RunReport, 'result' | 'exitCode'> {
  return {
    schemaVersion: '1',
    tool: { name: 'aml-endpoint', version: VERSION },
    command,
    endedAt: isoTime(endedAt),
    identity: identity ?? {},
    ...(endpointId === undefined ? {} : { endpointId }),
  };
}

/** ISO 8601 in UTC, to the second. */
export function isoTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
