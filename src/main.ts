import * as core from '@actions/core';
import { reportToken } from './commands/tokenReport.ts';
import { EXIT, Failure } from './failure.ts';
import { rawActionInputs, readInputs } from './inputs/read.ts';
import { checkTokenRequest, type TokenRequest } from './inputs/tokenRequest.ts';
import { createActionSurface } from './surface/action.ts';
import { RunSignal } from './surface/interruption.ts';
import { inputFailure, sortFailure } from './surface/outcome.ts';
import { endStep } from './surface/stepEnd.ts';

const run = new RunSignal(process);
const surface = createActionSurface(core, process.env, run.signal);

/** The door of the action: inputs in, outputs out. Azure's SDKs are loaded only once the inputs are good. */
async function main(): Promise<number> {
  requireRunner();
  let request: TokenRequest;
  try {
    request = readRequest();
  } catch (error) {
    const failed = sortFailure(error);
    return await endStep(core, surface, reportToken({ progress: {}, failed }, surface.now()), failed);
  }
  run.setDeadline(request.timeout);
  const { runTokenStep } = await import('./commands/tokenStep.ts');
  return await runTokenStep(request, surface, core);
}

function readRequest(): TokenRequest {
  const inputs = readInputs('token', 'action', rawActionInputs(process.env), process.env);
  // In GitHub Actions nothing but OIDC, unless the workflow names it: a login left on a shared runner is not ours.
  const checked = checkTokenRequest(inputs, 'action', 'oidc');
  if (!checked.ok) throw inputFailure(checked.problems);
  for (const note of inputs.notes) surface.log.info(note);
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
