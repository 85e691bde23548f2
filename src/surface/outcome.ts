import { EXIT, type ExitCode, Failure, type FailureDetails, type Result } from '../failure.ts';
import { Interruption } from './interruption.ts';

/** How a failed run ends. */
export interface FailedRun {
  readonly result: Result;
  readonly exitCode: ExitCode;
  readonly details: Omit<FailureDetails, 'exitCode'>;
}

/** Sorts whatever was thrown; nothing that is thrown ends green. */
export function sortFailure(error: unknown): FailedRun {
  if (error instanceof Failure) {
    return { result: error.result, exitCode: error.details.exitCode, details: error.details };
  }
  if (error instanceof Interruption) {
    return {
      result: 'error',
      exitCode: error.exitCode,
      details: { code: 'interrupted', message: `The run was ${error.message}.`, remedy: 'Run it again.' },
    };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    result: 'error',
    exitCode: EXIT.error,
    details: {
      code: 'internal-error',
      message: 'This tool failed in a way that nobody foresaw.',
      cause: what.slice(0, 500),
      remedy: 'Please report it as an issue of this action, with the lines above; they hold no secret.',
    },
  };
}

/** All that is wrong with the inputs, as one failure. */
export function inputFailure(problems: readonly string[]): Failure {
  const [only] = problems;
  return new Failure({
    code: 'invalid-input',
    message:
      problems.length === 1 && only !== undefined
        ? `Invalid ${only}`
        : `${problems.length} inputs are wrong.`,
    ...(problems.length === 1 ? {} : { cause: problems.map((problem) => `- ${problem}`).join('\n') }),
    remedy: 'Correct what is named above; nothing was requested from anywhere.',
    exitCode: EXIT.refused,
  });
}
