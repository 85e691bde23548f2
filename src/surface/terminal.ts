import type { Effects, Log } from '../effects.ts';
import { visibleText } from '../report/plainText.ts';
import { realTime } from './clock.ts';
import type { FailedRun } from './outcome.ts';
import { Redactor } from './redactor.ts';

export interface TerminalSurface extends Effects {
  /** The text without any masked secret, for what is printed beside the log. */
  redact(text: string): string;
  fail(run: FailedRun): void;
}

/** A run on the command line: lines for a person go to standard error, so that standard output is for results. */
export function createTerminalSurface(
  write: (text: string) => void,
  env: Effects['env'],
  signal: AbortSignal,
): TerminalSurface {
  const redactor = new Redactor();
  const print = (text: string): void => write(`${visibleText(redactor.redact(text))}\n`);
  const log: Log = {
    info: print,
    notice: (text) => print(`Note: ${text}`),
    warning: (text) => print(`Warning: ${text}`),
    debug: (text) => {
      if (env['AML_ENDPOINT_DEBUG'] === '1') print(text);
    },
  };
  return {
    ...realTime,
    env,
    log,
    signal,
    redact: (text) => redactor.redact(text),
    mask(secret) {
      redactor.add(secret);
    },
    fail({ details }) {
      print(`Error [${details.code}]: ${details.message}`);
      if (details.cause !== undefined) print(`Cause: ${details.cause}`);
      print(`What to do: ${details.remedy}`);
      for (const snippet of details.snippets ?? []) print(`\n${snippet.text}\n`);
    },
  };
}
