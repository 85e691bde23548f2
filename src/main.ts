import * as core from '@actions/core';
import { reportFailedRun } from './commands/runEnd.ts';
import { EXIT, Failure } from './failure.ts';
import { checkAuditRequest } from './inputs/auditRequest.ts';
import type { ActionCommand } from './inputs/commandNames.ts';
import { type Checked, commandOf, type ReadInputs, rawActionInputs, readInputs } from './inputs/read.ts';
import { checkScoreRequest } from './inputs/scoreRequest.ts';
import { checkTokenRequest } from './inputs/tokenRequest.ts';
import { createActionSurface } from './surface/action.ts';
import { RunSignal } from './surface/interruption.ts';
import { inputFailure, sortFailure } from './surface/outcome.ts';
import { endStep } from './surface/stepEnd.ts';

const run = new RunSignal(process);
const surface = createActionSurface(core, process.env, run.signal);

/** The door of the action: inputs in, outputs out. Azure's SDKs are loaded only once the inputs are good. */
async function main(): Promise<number> {
  requireRunner();
  const raw = rawActionInputs(process.env);
  const command = commandOf(raw);
  const inputs = readInputs(command, 'action', raw, process.env);
  try {
    return await COMMANDS[command](inputs);
  } catch (error) {
    const failed = sortFailure(error);
    return await endStep(core, surface, reportFailedRun(command, {}, failed, surface.now()), failed);
  }
}

// In GitHub Actions nothing but OIDC, unless the workflow names it: a login left on a shared runner is not ours.
const COMMANDS: Readonly<Record<ActionCommand, (inputs: ReadInputs) => Promise<number>>> = {
  async token(inputs) {
    const request = accept(inputs, checkTokenRequest(inputs, 'action', 'oidc'));
    const { runTokenStep } = await import('./commands/tokenStep.ts');
    return await runTokenStep(request, surface, core);
  },

  async score(inputs) {
    const request = accept(inputs, checkScoreRequest(inputs, 'action', 'oidc'));
    const { runScoreStep } = await import('./commands/scoreStep.ts');
    return await runScoreStep(request, surface, core);
  },

  async audit(inputs) {
    const request = accept(inputs, checkAuditRequest(inputs, 'action', 'oidc'));
    const { runAuditStep } = await import('./commands/auditStep.ts');
    return await runAuditStep(request, surface, core);
  },
};

function accept<T extends { readonly timeout: number }>(inputs: ReadInputs, checked: Checked<T>): T {
  if (!checked.ok) throw inputFailure(checked.problems);
  for (const note of inputs.notes) surface.log.info(note);
  run.setDeadline(checked.value.timeout);
  return checked.value;
}

/** Without the runner's files, @actions/core would print outputs, secrets among them, to the log. */
function requireRunner(): void {
  if (process.env['GITHUB_ACTIONS'] === 'true' && (process.env['GITHUB_OUTPUT'] ?? '') !== '') return;
  throw new Failure({
    code: 'not-in-actions',
    message: 'This is the entry of the GitHub Action, and it is not run by GitHub Actions.',
    remedy: 'On a command line use: node dist/cli.js token --help',
    exitCode: EXIT.refused,
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  const failed = sortFailure(error);
  surface.fail(failed);
  process.exitCode = failed.exitCode;
}
