import { type Fact, known } from '../inventory/fact.ts';
import type { PipelineStep } from '../inventory/resource.ts';
import type { Declaration, Reader, Region, UnreadableFile } from './declaration.ts';
import { originAt } from './declaredFacts.ts';
import { endpointsIn } from './pipelineEndpoints.ts';
import { exposuresIn, isSecretVariable, passwordLogin } from './pipelineExposure.ts';
import { commandsOf, type ShellCommand } from './shellScript.ts';
import { identifying, type ObjectValue, type Place, type Value, valueAt } from './value.ts';
import { readYaml } from './yamlValue.ts';

const LOOKS_LIKE = /azure\/login|\baz\s+(?:ml|login|rest|cognitiveservices|search)\b|Authorization|api-key/i;

/**
 * GitHub workflows and composite actions: how their steps sign in, and what they do with keys.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export const workflowReader: Reader = {
  format: 'workflow',
  claims: (path, text) =>
    (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) ||
      /(?:^|\/)action\.ya?ml$/i.test(path) ||
      isWorkflow(path, text)) &&
    LOOKS_LIKE.test(text),
  async read(claimed, repository) {
    const declarations: Declaration[] = [];
    const unreadable: UnreadableFile[] = [];
    const steps: PipelineStep[] = [];
    const regions: Region[] = [];
    for (const file of claimed) {
      const source = await repository.read(file);
      if (!source.ok) {
        unreadable.push({ file, why: source.why });
        continue;
      }
      const [document] = readYaml(source.text, { placeholders: 'kept' });
      if (document === undefined) continue;
      if (!document.ok) {
        const { line, column } = document.place;
        const why = `line ${line}, column ${column}: ${document.why}`;
        unreadable.push({ file, why, place: document.place });
        continue;
      }
      const lines = source.text.split(/\r?\n/);
      for (const found of stepsIn(document.value)) {
        const commands = commandsIn(found.value, lines);
        declarations.push(...endpointsIn(commands, file, found.symbol, 'workflow'));
        const step = stepOf(file, found, commands);
        if (step === undefined) continue;
        steps.push(step);
        const { line, endLine, endColumn } = found.value.place;
        regions.push({ file, lines: [line, endColumn === 1 ? endLine - 1 : endLine] });
      }
    }
    return { declarations, blind: [], unreadable, steps, regions };
  },
};

/** A reusable workflow of another folder has the same two keys. */
function isWorkflow(path: string, text: string): boolean {
  return /\.ya?ml$/i.test(path) && /^jobs:/m.test(text) && /^["']?on["']?:/m.test(text);
}

interface FoundStep {
  readonly symbol: string;
  readonly value: ObjectValue;
  /** `env` blocks around the step, outermost first. */
  readonly environments: readonly Value[];
}

/** Steps of all jobs, or those of a composite action. */
function* stepsIn(root: Value): Generator<FoundStep> {
  const outer = valueAt(root, 'env');
  const jobs = valueAt(root, 'jobs');
  const runs = valueAt(root, 'runs', 'steps');
  if (jobs?.kind === 'object') {
    for (const { name, value: job } of jobs.entries.values()) {
      yield* stepsOf(name, valueAt(job, 'steps'), [outer, valueAt(job, 'env')]);
    }
  }
  yield* stepsOf('runs', runs, [outer]);
}

function* stepsOf(
  job: string,
  list: Value | undefined,
  environments: readonly (Value | undefined)[],
): Generator<FoundStep> {
  if (list?.kind !== 'list') return;
  const seen = new Map<string, number>();
  for (const value of list.items) {
    if (value.kind !== 'object') continue;
    const own = valueAt(value, 'env');
    const name = nameOf(value);
    // Steps of one name are told apart by their order among those, which stays when others come and go.
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    yield {
      symbol: `${job}/${before === 0 ? name : `${name} (${before + 1})`}`,
      value,
      environments: [...environments, own].flatMap((environment) => environment ?? []),
    };
  }
}

function nameOf(step: ObjectValue): string {
  const name = identifying(valueAt(step, 'id')) ?? identifying(valueAt(step, 'name'));
  if (name !== undefined) return name.slice(0, 80);
  const uses = identifying(valueAt(step, 'uses'));
  return uses === undefined ? 'run' : (uses.split('@')[0] ?? uses).slice(0, 80);
}

function stepOf(
  file: string,
  { symbol, value, environments }: FoundStep,
  commands: readonly ShellCommand[],
): PipelineStep | undefined {
  const secretVariables = new Set(
    environments.flatMap((environment) =>
      environment.kind === 'object'
        ? [...environment.entries.values()].flatMap(({ name, value: text }) =>
            text.kind === 'text' && isSecretVariable(name, text.text) ? [name] : [],
          )
        : [],
    ),
  );
  const shell = identifying(valueAt(value, 'shell')) ?? '';
  const traced = /\bbash\b.*\s-[a-wyz]*x/.test(shell);
  const exposures = exposuresIn(commands, { file, secretVariables, traced });
  const login = loginOf(file, value, commands);
  if (exposures.length === 0 && login.state === 'absent') return undefined;
  return {
    key: `${file}#${symbol}`,
    id: `${file}#${symbol}`,
    name: symbol.slice(symbol.indexOf('/') + 1),
    origin: originAt(file, startOf(value)),
    tags: {},
    kind: 'pipeline-step',
    login,
    exposures,
  };
}

/** `azure/login` with `creds`, or a service principal's password on a command line. */
function loginOf(
  file: string,
  step: ObjectValue,
  commands: readonly ShellCommand[],
): Fact<'federated' | 'client-secret'> {
  const uses = identifying(valueAt(step, 'uses')) ?? '';
  if (/^azure\/login(?:@|$)/i.test(uses)) {
    const inputs = valueAt(step, 'with');
    const entries = inputs?.kind === 'object' ? inputs.entries : undefined;
    const creds = entries?.get('creds') ?? entries?.get('client-secret');
    if (creds !== undefined) return known('client-secret', originAt(file, creds.namePlace));
    return known('federated', originAt(file, valueAt(step, 'uses')?.place ?? step.place));
  }
  return passwordLogin(file, commands);
}

/** The line of the step's first key. */
function startOf(step: ObjectValue): Place {
  const [first] = step.entries.values();
  return first?.namePlace ?? step.place;
}

/** Commands of `run`, each with its line in the file. */
function commandsIn(step: ObjectValue, lines: readonly string[]): readonly ShellCommand[] {
  const run = valueAt(step, 'run');
  if (run?.kind !== 'text') return [];
  const { line, column, endLine } = run.place;
  const head = lines[line - 1]?.slice(column - 1) ?? '';
  // A block begins on the line after its mark, and its lines stand there as they are; anything else is one line.
  if (/^[|>]/.test(head))
    return commandsOf(lines.slice(line, endLine).join('\n'), line + 1).filter(({ text }) => text !== '');
  return commandsOf(run.text, line).map((command) => ({ ...command, place: run.place }));
}
