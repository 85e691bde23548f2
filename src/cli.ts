import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reportFailedRun } from './commands/runEnd.ts';
import { EXIT } from './failure.ts';
import { VERSION } from './http/product.ts';
import { defaultAuth } from './identity/login.ts';
import { checkAuditRequest } from './inputs/auditRequest.ts';
import { type CommandLine, readCommandLine } from './inputs/commandLine.ts';
import type { ActionCommand, CliCommand } from './inputs/commandNames.ts';
import { checkExportRequest } from './inputs/exportRequest.ts';
import { renderCommandHelp, renderHelp } from './inputs/help.ts';
import { type ReadInputs, readInputs } from './inputs/read.ts';
import { checkRolesRequest } from './inputs/rolesRequest.ts';
import { checkScoreRequest } from './inputs/scoreRequest.ts';
import { checkTokenRequest } from './inputs/tokenRequest.ts';
import { renderRunReport } from './report/runReport.ts';
import { RunSignal } from './surface/interruption.ts';
import { inputFailure, sortFailure } from './surface/outcome.ts';
import { createTerminalSurface } from './surface/terminal.ts';

const run = new RunSignal(process);
const surface = createTerminalSurface((text) => process.stderr.write(text), process.env, run.signal);

// Whoever reads the output may go away early (`| head`): the run ends as it would have, only unheard.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** The door of the command line: arguments in, exit code out. What a command needs is loaded by that command. */
async function main(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args);
  if (line.version) {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  const { command } = line;
  if (line.help && line.problems.length === 0) {
    process.stdout.write(command === undefined ? renderHelp() : renderCommandHelp(command));
    return EXIT.ok;
  }
  if (command === undefined) {
    if (line.problems.length > 0) throw inputFailure(line.problems);
    process.stderr.write(renderHelp());
    return EXIT.refused;
  }
  return await COMMANDS[command](readFlags(command, line));
}

const COMMANDS: Readonly<Record<CliCommand, (inputs: ReadInputs) => Promise<number>>> = {
  async token(inputs) {
    const { raw } = inputs.values;
    const format = textOrJson(inputs);
    const checked = checkTokenRequest(inputs, 'cli', defaultAuth(process.env));
    if (!checked.ok) return refuseFlags('token', format, checked.problems);
    start(inputs, checked.value);
    const { runTokenOnTerminal } = await import('./commands/tokenTerminal.ts');
    return await runTokenOnTerminal(checked.value, { raw, format }, surface, process.stdout);
  },

  async score(inputs) {
    const { format } = inputs.values;
    const checked = checkScoreRequest(inputs, 'cli', defaultAuth(process.env));
    if (!checked.ok) return refuseFlags('score', textOrJson(inputs), checked.problems);
    start(inputs, checked.value);
    const { runScoreOnTerminal } = await import('./commands/scoreTerminal.ts');
    const wanted = format === 'json' || format === 'junit' || format === 'markdown' ? format : 'text';
    return await runScoreOnTerminal(checked.value, wanted, surface, process.stdout);
  },

  async audit(inputs) {
    const { format } = inputs.values;
    const checked = checkAuditRequest(inputs, 'cli', defaultAuth(process.env));
    if (!checked.ok) return refuseFlags('audit', textOrJson(inputs), checked.problems);
    start(inputs, checked.value);
    const { runAuditOnTerminal } = await import('./commands/auditTerminal.ts');
    return await runAuditOnTerminal(checked.value, format === 'bicep' ? 'text' : format, surface, process);
  },

  async roles(inputs) {
    const checked = checkRolesRequest(inputs);
    if (!checked.ok) throw inputFailure(checked.problems);
    const { runRoles } = await import('./commands/roles.ts');
    return await runRoles(checked.value, (text) => process.stdout.write(text));
  },

  async export(inputs) {
    const checked = checkExportRequest(inputs);
    if (!checked.ok) throw inputFailure(checked.problems);
    const { runExport } = await import('./commands/export.ts');
    return await runExport(checked.value, (text) => process.stdout.write(text));
  },

  async explain(inputs) {
    refuseProblems(inputs);
    const { explain } = await import('./commands/explain.ts');
    process.stdout.write(explain(inputs.values.rule));
    return EXIT.ok;
  },

  async simulator(inputs) {
    refuseProblems(inputs);
    const { serve } = await import('./simulator/serve.ts');
    const { scenario, port, faults } = inputs.values;
    return await serve(
      {
        ...(scenario === undefined ? {} : { scenarioFile: scenario }),
        ...(port === undefined ? {} : { port }),
        ...(faults === undefined ? {} : { faultsFile: faults }),
      },
      {
        stdout: (text) => process.stdout.write(text),
        stderr: (text) => process.stderr.write(text),
        signal: run.signal,
      },
    );
  },

  async demo(inputs) {
    refuseProblems(inputs);
    const { runDemo } = await import('./demo/demo.ts');
    const dist = dirname(await realpath(process.argv[1] ?? ''));
    return await runDemo({ out: inputs.values.out ?? 'aml-endpoint-demo', dist }, surface, (text) =>
      process.stdout.write(text),
    );
  },
};

function textOrJson({ values }: ReadInputs): 'text' | 'json' {
  return values.format === 'json' ? 'json' : 'text';
}

function start(inputs: ReadInputs, { timeout }: { readonly timeout: number }): void {
  for (const note of inputs.notes) surface.log.info(note);
  run.setDeadline(timeout);
}

/** A program that reads standard output gets its JSON also when the flags are wrong. */
function refuseFlags(command: ActionCommand, format: 'text' | 'json', problems: readonly string[]): number {
  const failed = sortFailure(inputFailure(problems));
  if (format === 'json') {
    process.stdout.write(renderRunReport(reportFailedRun(command, {}, failed, surface.now())));
  }
  surface.fail(failed);
  return failed.exitCode;
}

function readFlags(command: CliCommand, line: CommandLine): ReadInputs {
  const inputs = readInputs(command, 'cli', line.raw, process.env);
  return { ...inputs, problems: [...line.problems, ...inputs.problems] };
}

function refuseProblems({ problems }: ReadInputs): void {
  if (problems.length > 0) throw inputFailure(problems);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const failed = sortFailure(error);
  surface.fail(failed);
  process.exitCode = failed.exitCode;
}
// An interrupted run does not wait for a process that it started (az, for up to a minute).
if (run.signal.aborted) {
  // What was printed is still on its way into a pipe, and would be lost.
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
  process.exit();
}
