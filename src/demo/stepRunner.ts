import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Step {
  /** Folder of the built action: index.js and post.js. */
  readonly dist: string;
  /** Node that runs it; this process's own when absent. */
  readonly node?: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Everything the process sees beside what a runner sets for a step; nothing else is inherited. */
  readonly env: Environment;
  /** Folder for the runner's files, made by the caller. */
  readonly directory: string;
}

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StepEnd extends ProcessEnd {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly runnerTemp: string;
  /** Runs post.js as the runner does when the job ends. */
  post(): Promise<ProcessEnd>;
}

/** A step that is under way. */
export interface RunningStep {
  kill(signal: NodeJS.Signals): void;
  readonly stdout: () => string;
  readonly end: Promise<StepEnd>;
}

/**
 * Runs the built action as GitHub's runner does: its own process, inputs as `INPUT_*`, files for outputs, state and
 * summary.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export async function startStep(step: Step): Promise<RunningStep> {
  const files = await mkdtemp(join(step.directory, 'step-'));
  const runnerTemp = join(step.directory, '_temp');
  const workspace = join(step.directory, 'workspace');
  await mkdir(runnerTemp, { recursive: true });
  await mkdir(workspace, { recursive: true });
  const paths = {
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STATE: join(files, 'state'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_ENV: join(files, 'env'),
    GITHUB_PATH: join(files, 'path'),
  };
  for (const path of Object.values(paths)) await writeFile(path, '');
  const env: Environment = {
    PATH: process.env['PATH'],
    // Windows starts no process without it.
    SystemRoot: process.env['SystemRoot'],
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: runnerTemp,
    GITHUB_WORKSPACE: workspace,
    ...paths,
    ...step.env,
  };
  const inputs = Object.fromEntries(
    Object.entries(step.inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
      value,
    ]),
  );
  const node = step.node ?? process.execPath;
  const main = startProcess(node, join(step.dist, 'index.js'), { ...env, ...inputs }, workspace);
  return {
    kill: main.kill,
    stdout: main.stdout,
    end: main.end.then(async (end): Promise<StepEnd> => {
      const state = parseFileCommands(await readFile(paths.GITHUB_STATE, 'utf8'));
      return {
        ...end,
        outputs: parseFileCommands(await readFile(paths.GITHUB_OUTPUT, 'utf8')),
        state,
        summary: await readFile(paths.GITHUB_STEP_SUMMARY, 'utf8'),
        runnerTemp,
        post: () => {
          const saved = Object.fromEntries(
            Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]),
          );
          return startProcess(node, join(step.dist, 'post.js'), { ...env, ...inputs, ...saved }, workspace)
            .end;
        },
      };
    }),
  };
}

export async function runStep(step: Step): Promise<StepEnd> {
  return await (await startStep(step)).end;
}

function startProcess(node: string, script: string, env: Environment, cwd: string) {
  const child = spawn(node, [script], { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const end = new Promise<ProcessEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
  });
  return { kill: (signal: NodeJS.Signals) => void child.kill(signal), stdout: () => stdout, end };
}

/** `name<<delimiter`, lines, `delimiter`: the form of GITHUB_OUTPUT and GITHUB_STATE. */
function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
