import { randomUUID } from 'node:crypto';
import type * as actionsCore from '@actions/core';
import type { Effects, Log } from '../effects.ts';
import { commandFreeText } from '../report/plainText.ts';
import { realTime } from './clock.ts';
import type { FailedRun } from './outcome.ts';
import { Redactor } from './redactor.ts';

type Core = typeof actionsCore;

export interface ActionSurface extends Effects {
  /** The text without any masked secret, for files that no runner masks. */
  redact(text: string): string;
  /** The annotation, then cause and remedy in the log. */
  fail(run: FailedRun): void;
}

/** A surface whose findings have places. */
export interface AnnotatingSurface extends ActionSurface {
  /** An annotation with a place of its own. */
  annotate(
    level: 'error' | 'warning' | 'notice',
    message: string,
    place: actionsCore.AnnotationProperties,
  ): void;
}

/** A run inside GitHub Actions: everything goes through @actions/core, secrets are registered with the runner. */
export function createActionSurface(core: Core, env: Effects['env'], signal: AbortSignal): AnnotatingSurface {
  const redactor = new Redactor();
  const clean = (text: string): string => commandFreeText(redactor.redact(text));
  const log: Log = {
    info: (text) => core.info(clean(text)),
    notice: (text) => core.notice(clean(text)),
    warning: (text) => core.warning(clean(text)),
    debug: (text) => core.debug(clean(text)),
  };
  return {
    ...realTime,
    env,
    log,
    signal,
    redact: (text) => redactor.redact(text),
    mask(secret) {
      for (const form of redactor.add(secret)) core.setSecret(form);
    },
    annotate: (level, message, place) => core[level](clean(message), place),
    fail({ details }) {
      core.error(clean(details.message), { title: details.code });
      if (details.cause !== undefined) printForeign(core, `Cause: ${clean(details.cause)}`);
      log.info(`What to do: ${details.remedy}`);
      for (const snippet of details.snippets ?? []) log.info(`\n${indent(snippet.text)}\n`);
    },
  };
}

/** Words of others: while commands are stopped, no line among them can be one. */
function printForeign(core: Core, text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
