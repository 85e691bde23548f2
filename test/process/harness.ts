import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, onTestFinished } from 'vitest';
import {
  type ProcessEnd,
  type RunningStep,
  type Step,
  type StepEnd,
  startStep,
} from '../../src/demo/stepRunner.ts';
import { secretForms } from '../../src/secrets/forms.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_APPLICATIONS } from '../../src/simulator/contosoIds.ts';
import type { Fault, Scenario } from '../../src/simulator/scenario.ts';
import { type RecordedRequest, type Simulator, startSimulator } from '../../src/simulator/simulator.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** The built action. Another folder than dist/ and another Node than the one of the tests can be named. */
export const DIST = process.env['DIST_UNDER_TEST'] ?? join(here, '../../dist');
export const NODE = process.env['NODE_UNDER_TEST'] ?? process.execPath;
/** Signals, links and permissions as Linux and macOS have them. */
export const POSIX = process.platform !== 'win32';
const WITNESS = join(here, 'witness.cjs');

type Environment = Readonly<Record<string, string | undefined>>;
type Inputs = Readonly<Record<string, string>>;

/** The `with:` of a job of Contoso that logs in by OIDC. */
export function loginAs(
  application: keyof typeof CONTOSO_APPLICATIONS = 'gitHubDeploy',
): Record<'client-id' | 'tenant-id' | 'cloud', string> {
  return {
    'client-id': CONTOSO_APPLICATIONS[application].clientId,
    'tenant-id': CONTOSO.tenantId,
    cloud: 'custom',
  };
}

export interface RunOptions {
  /** On top of what the runner and the simulator set; `undefined` takes a variable away. */
  readonly env?: Environment;
  /** False: random pauses between attempts are as long as they are; else there are none. */
  readonly jitter?: boolean;
  /** Changes the folders of the run before it starts. */
  readonly prepare?: (folders: Folders) => Promise<void>;
  /** Another copy of the build. */
  readonly dist?: string;
  /** Another run's folders: the same runner, later. */
  readonly folders?: Folders;
}

export interface Folders {
  readonly root: string;
  readonly runnerTemp: string;
  readonly workspace: string;
}

/** One write of the process, in the order in which it happened. `sink`: `stdout`, `stderr` or a path. */
export interface Write {
  readonly sink: string;
  readonly text: string;
}

/** What one run of the action left behind. */
export interface Run extends StepEnd {
  readonly folders: Folders;
  /** The log as a person reads it: stdout without the lines that register masks. */
  readonly log: string;
  /** What the simulator was asked during this run. */
  readonly requests: readonly RecordedRequest[];
  readonly writes: readonly Write[];
  /** The file of the output `report-json`. */
  readonly report: Report | undefined;
  readonly simulator: Simulator;
}

export interface Report {
  readonly result: string;
  readonly exitCode: number;
  readonly failure?: {
    readonly code: string;
    readonly message: string;
    readonly cause?: string;
    readonly remedy: string;
    readonly snippets?: readonly { readonly language: string; readonly text: string }[];
  };
  readonly [field: string]: unknown;
}

export interface Azure {
  readonly simulator: Simulator;
  run(inputs: Inputs, options?: RunOptions): Promise<Run>;
  start(inputs: Inputs, options?: RunOptions): Promise<RunningStep & { readonly run: Promise<Run> }>;
}

export async function makeFolder(name: string): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `aml-${name}-`)));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

let shared: Promise<Azure> | undefined;
const endings: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

/**
 * An Azure and a GitHub. Without a change it is Contoso as it is, and all tests of a file share it; with one it is the
 * test's own.
 */
export async function playAzure(change?: (scenario: Scenario) => Scenario): Promise<Azure> {
  if (change !== undefined) return startAzure(change(contoso()), (end) => onTestFinished(() => end()));
  shared ??= startAzure(contoso(), (end) => void endings.push(end));
  return shared;
}

async function startAzure(scenario: Scenario, atEnd: (end: () => Promise<void>) => void): Promise<Azure> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aml-azure-')));
  const simulator = await startSimulator({ scenario, directory: join(folder, 'azure') });
  atEnd(async () => {
    await simulator.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (inputs: Inputs, options: RunOptions = {}) => {
    const root = options.folders?.root ?? (await mkdtemp(join(folder, 'run-')));
    const folders = { root, runnerTemp: join(root, '_temp'), workspace: join(root, 'workspace') };
    await mkdir(folders.runnerTemp, { recursive: true });
    await mkdir(folders.workspace, { recursive: true });
    await options.prepare?.(folders);
    const witness = join(await mkdtemp(join(folder, 'witness-')), 'writes');
    const before = simulator.requests.length;
    const env: Environment = {
      ...simulator.announcement.env,
      NODE_OPTIONS: `--require=${WITNESS}`,
      WITNESS_FILE: witness,
      ...(options.jitter === true ? {} : { WITNESS_JITTER: 'none' }),
      ...options.env,
    };
    const step: Step = { dist: options.dist ?? DIST, node: NODE, inputs, env: defined(env), directory: root };
    const running = await startStep(step);
    const run = running.end.then((end): Run => {
      const reportFile = end.outputs['report-json'];
      return {
        ...end,
        folders,
        log: visibleLog(end.stdout),
        requests: simulator.requests.slice(before),
        writes: existsSync(witness)
          ? readFileSync(witness, 'utf8').trimEnd().split('\n').map(parseWrite)
          : [],
        report:
          reportFile === undefined ? undefined : (JSON.parse(readFileSync(reportFile, 'utf8')) as Report),
        simulator,
      };
    });
    return { ...running, run };
  };
  return { simulator, start, run: async (inputs, options) => (await start(inputs, options)).run };
}

function parseWrite(line: string): Write {
  return JSON.parse(line) as Write;
}

/** A variable that is undefined would be handed to a process as the word "undefined". */
export function defined(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The same scenario with one resource changed: its properties, and what stands beside them. */
export function withResource(
  id: string,
  properties: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>> = {},
): (scenario: Scenario) => Scenario {
  return (scenario) => {
    const found = scenario.resources.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id} in the scenario`);
    const changed = { ...found, ...rest, properties: { ...found.properties, ...properties } };
    return { ...scenario, resources: scenario.resources.map((one) => (one.id === id ? changed : one)) };
  };
}

export function withFaults(...faults: readonly Fault[]): (scenario: Scenario) => Scenario {
  return (scenario) => ({ ...scenario, faults });
}

export function both(
  ...changes: readonly ((scenario: Scenario) => Scenario)[]
): (scenario: Scenario) => Scenario {
  return (scenario) => changes.reduce((changed, change) => change(changed), scenario);
}

/** `GET /path?query status`, without what differs from run to run. */
export function requestLines(run: Pick<Run, 'requests'>): string[] {
  return run.requests.map(
    ({ method, path, query, status }) =>
      `${method} ${path}${query.replace(/client-request-id=[0-9a-f-]{36}/, 'client-request-id=…')} ${status}`,
  );
}

/** The log as a person reads it: without the lines that register masks. */
export function visibleLog(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

/** The values that the runner was told to mask, decoded as the runner does it. */
export function maskedValues(stdout: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('::add-mask::'))
    .map((line) => unescapeData(line.slice('::add-mask::'.length).replace(/\r$/, '')));
}

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** What the runner shows of a text after these masks were registered; longer ones are replaced first. */
export function maskAsRunner(text: string, masks: readonly string[]): string {
  return [...masks]
    .sort((a, b) => b.length - a.length)
    .reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
}

const knownForms = new Map<string, readonly string[]>();

function formsOf(secret: string): readonly string[] {
  const forms = knownForms.get(secret) ?? secretForms(secret);
  knownForms.set(secret, forms);
  return forms;
}

const SECRET_OUTPUTS = ['token', 'header-value'];

/**
 * Looks for every secret that exists, in every form, in every byte that the process wrote: the log, the files of the
 * runner, everything below RUNNER_TEMP and the workspace. Left out are the places where the credential belongs. Also,
 * nothing may be written anywhere before the runner was told to mask what is in it.
 */
export async function expectNoSecretIn(run: Run): Promise<void> {
  const secrets = run.simulator.secrets();
  const forms = secrets.flatMap((secret) => formsOf(secret));
  const places = new Map<string, string>([
    ['stdout', run.log],
    ['stderr', run.stderr],
  ]);
  for (const path of await filesBelow(run.folders.root)) {
    if (path !== run.outputs['curl-config'])
      places.set(path, withoutSecretOutputs(await readFile(path, 'utf8')));
    expect(path).not.toSatisfy((name: string) => forms.some((form) => name.includes(form)));
  }
  for (const [place, text] of places) {
    const found = forms.filter((form) => text.includes(form)).map((form) => `${form.slice(0, 12)}…`);
    expect(found, `secrets in ${place}`).toEqual([]);
  }
  expectMasksFirst(run, secrets);
}

function expectMasksFirst({ writes, outputs }: Run, secrets: readonly string[]): void {
  const masked = new Set<string>();
  for (const { sink, text } of writes) {
    for (const value of maskedValues(text)) masked.add(value);
    const rest = visibleLog(text);
    for (const secret of secrets) {
      if (!rest.includes(secret)) continue;
      const missing = formsOf(secret).filter((form) => !masked.has(form));
      expect(missing.length, `forms of a secret not masked before it went to ${sink}`).toBe(0);
    }
  }
  for (const name of SECRET_OUTPUTS) {
    const value = outputs[name];
    if (value !== undefined) expect(masked.has(value), `${name} is masked`).toBe(true);
  }
}

/** GITHUB_OUTPUT without the values of the two outputs that are the credential. */
function withoutSecretOutputs(text: string): string {
  return SECRET_OUTPUTS.reduce(
    (rest, name) =>
      rest.replace(
        new RegExp(`^${name}<<(ghadelimiter_[0-9a-f-]+)\\r?\\n[\\s\\S]*?\\r?\\n\\1\\r?$`, 'm'),
        name,
      ),
    text,
  );
}

export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A failed run, as a test expects it. */
export interface ExpectedFailure {
  readonly code: string;
  readonly exitCode: number;
  readonly result: string;
  readonly message?: RegExp | string;
  readonly cause?: RegExp;
  readonly remedy?: RegExp;
  /** Each stands in one of the snippets. */
  readonly snippets?: readonly (RegExp | string)[];
}

/** The run failed as expected, said so everywhere it should, and left nothing half-done behind. */
export async function expectFailure(run: Run, expected: ExpectedFailure): Promise<void> {
  const failure = run.report?.failure;
  expect({ code: failure?.code, exitCode: run.exitCode, result: run.outputs['result'] }).toEqual({
    code: expected.code,
    exitCode: expected.exitCode,
    result: expected.result,
  });
  expect(run.report).toMatchObject({ result: expected.result, exitCode: expected.exitCode });
  if (expected.message !== undefined) expect(failure?.message).toMatch(expected.message);
  if (expected.cause !== undefined) expect(failure?.cause).toMatch(expected.cause);
  if (expected.remedy !== undefined) expect(failure?.remedy).toMatch(expected.remedy);
  const snippets = (failure?.snippets ?? []).map(({ text }) => text).join('\n');
  for (const snippet of expected.snippets ?? []) expect(snippets).toMatch(snippet);
  expect(run.log).toContain(`::error title=${expected.code}::`);
  expect(run.log).toContain('What to do: ');
  expect(run.summary).toContain(expected.code);
  expect(run.stderr).toBe('');
  expect(Object.keys(run.outputs).sort()).toEqual(
    ['endpoint-id', 'identity-object-id', 'report-json', 'result'].filter((name) => name in run.outputs),
  );
  expect(run.state).toEqual({});
  expect((await readdir(run.runnerTemp)).filter((name) => !name.startsWith('aml-endpoint-report-'))).toEqual(
    [],
  );
  await expectNoSecretIn(run);
}

/** Runs a door of the build that is not a step, such as the command line. Nothing of this process's environment is inherited. */
export async function runNode(
  args: readonly string[],
  options: {
    readonly env?: Environment;
    readonly cwd?: string;
    readonly file?: string;
    readonly started?: (child: ChildProcess) => void;
  } = {},
): Promise<ProcessEnd> {
  const child = spawn(options.file ?? NODE, [...args], {
    cwd: options.cwd ?? tmpdir(),
    env: defined({ PATH: process.env['PATH'], ...options.env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.started?.(child);
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, ...texts }));
  });
}
