import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { contoso } from '../simulator/contoso.ts';
import { type Simulator, startSimulator } from '../simulator/simulator.ts';
import { renderRunnerLog } from './runnerLog.ts';
import { SCENES, type Scene, sceneEnvironment } from './scenes.ts';
import { scoreOnce } from './scoreOnce.ts';
import { type RunningStep, type StepEnd, startStep } from './stepRunner.ts';

export interface DemoOptions {
  /** Folder for logs, summaries and reports. */
  readonly out: string;
  /** Folder of the built action. */
  readonly dist: string;
}

type Print = (text: string) => unknown;

/**
 * Runs every command against the simulator as a runner would, and prints what a user would see. Leaves nothing but the
 * output folder. Throws a `Failure` when a scene ends otherwise than it should.
 */
export async function runDemo(
  { out, dist }: DemoOptions,
  effects: Pick<Effects, 'signal'>,
  print: Print,
): Promise<number> {
  const folder = resolve(out);
  // Before anything is shown: a folder that cannot be made is no surprise of the demo.
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Failure({
      code: 'demo-folder-unusable',
      message: `The folder ${folder} cannot be made.`,
      cause: error.code ?? 'unknown',
      remedy: 'Name another one with --out.',
      exitCode: EXIT.refused,
    });
  });
  // Outside of what the runs call workspace and RUNNER_TEMP, where a cloud file would be refused.
  const scratch = await mkdtemp(join(tmpdir(), 'aml-endpoint-demo-'));
  let simulator: Simulator | undefined;
  try {
    simulator = await startSimulator({ scenario: contoso(), directory: join(scratch, 'simulator') });
    print(
      `An Azure and a GitHub are simulated at ${simulator.origin}: the tenant "Contoso". Nothing leaves this machine.\n`,
    );
    const surprises: string[] = [];
    for (const [index, planned] of SCENES.entries()) {
      const scene = withReports(planned, folder);
      print(`\n━━━ ${index + 1} of ${SCENES.length}: ${scene.title}\n\n${renderStep(scene)}\n\n`);
      const end = await playScene(scene, simulator, dist, scratch, effects.signal);
      print(`${showLog(renderRunnerLog(end.stdout), scene.lines)}\n  └ exit code ${end.exitCode}\n`);
      await keep(join(folder, scene.name), end);
      if (end.exitCode !== scene.exitCode)
        surprises.push(`${scene.name}: exit code ${end.exitCode}, not ${scene.exitCode}`);
      if (scene.score === true) {
        const answer = await scoreOnce(end.outputs, simulator.announcement.env, effects.signal);
        print(
          `\n  The next step sends a scoring request with the header it was given:\n  │ ${answer.text}\n`,
        );
        if (answer.status !== 200) surprises.push(`${scene.name}: scoring answered ${answer.status}`);
      }
      const post = await end.post();
      print(
        `\n  When the job ends, post runs:\n${
          renderRunnerLog(post.stdout)
            .map((line) => `  │ ${line}\n`)
            .join('') || '  │ (nothing to do)\n'
        }`,
      );
      if (post.exitCode !== 0) surprises.push(`${scene.name}: post ended with ${post.exitCode}`);
    }
    print(`\nLogs, summaries and reports: ${folder}\n`);
    for (const { name } of SCENES.filter(({ reports }) => reports === true)) {
      print(`For a browser: ${join(folder, name, 'audit.html')}\n`);
    }
    if (surprises.length > 0) throw surprised(surprises);
    return EXIT.ok;
  } finally {
    await simulator?.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The log as far as it is shown: its beginning, and its last line, which holds the verdict. */
function showLog(lines: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const hidden = lines.length - most;
  const shown =
    hidden <= 0
      ? lines
      : [...lines.slice(0, most - 1), `… ${hidden} more lines in log.txt …`, ...lines.slice(-1)];
  return shown.map((line) => `  │ ${line}`).join('\n');
}

async function playScene(
  scene: Scene,
  simulator: Simulator,
  dist: string,
  scratch: string,
  signal: AbortSignal,
): Promise<StepEnd> {
  signal.throwIfAborted();
  const step: RunningStep = await startStep({
    dist,
    inputs: scene.inputs,
    env: sceneEnvironment(scene, simulator),
    directory: scratch,
  });
  const stop = (): void => step.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  try {
    const end = await step.end;
    signal.throwIfAborted();
    return end;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The step as it would stand in a workflow. */
function renderStep({ inputs }: Scene): string {
  // What begins with a brace would be a mapping.
  const text = (value: string): string => (/^[[{]/.test(value) ? `'${value}'` : value);
  const lines = Object.entries(inputs).map(([name, value]) => `        ${name}: ${text(value)}`);
  return ['  - uses: org/aml-endpoint-action@v1', '    with:', ...lines.map((line) => line.slice(2))].join(
    '\n',
  );
}

function withReports(scene: Scene, folder: string): Scene {
  if (scene.reports !== true) return scene;
  return { ...scene, inputs: { ...scene.inputs, 'report-dir': join(folder, scene.name) } };
}

/** What is worth a look afterwards; no credential is among it. */
async function keep(folder: string, end: StepEnd): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'log.txt'), `${renderRunnerLog(end.stdout).join('\n')}\n`);
  await writeFile(join(folder, 'summary.md'), end.summary);
  const report = end.outputs['report-json'];
  if (report !== undefined && dirname(report) !== folder) await copyFile(report, join(folder, 'report.json'));
}

function surprised(surprises: readonly string[]): Failure {
  return new Failure({
    code: 'demo-surprised',
    message: 'The demo did not go as it should.',
    cause: surprises.join('\n'),
    remedy: 'Please report this as an issue, with the output above.',
    exitCode: EXIT.error,
  });
}
