import { nearestWord } from '../findings/spelling.ts';
import { ACTION_COMMANDS, type ActionCommand, type CliCommand } from './commandNames.ts';
import { INPUTS, type InputDeclaration, type InputValues } from './declaration.ts';
import { parseValue } from './values.ts';

export type Surface = 'action' | 'cli';
type Environment = Readonly<Record<string, string | undefined>>;

/** What became of a check: the value, or all that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What was written, before it is understood. Keys are input names, known or not. */
export type RawInputs = ReadonlyMap<string, string>;

export interface ReadInputs {
  readonly values: InputValues;
  /** Where a value came from when it was not an input; to be told to the user. */
  readonly notes: readonly string[];
  /** Inputs whose value is that of their environment variable. */
  readonly fromEnvironment: ReadonlySet<string>;
  /** All that is wrong, each a sentence that names the input and what it accepts. */
  readonly problems: readonly string[];
}

/**
 * The runner hands inputs over as `INPUT_<NAME>`, upper-cased, blanks as underscores. An input that is not given is an
 * empty string, so "empty" and "not given" cannot be told apart and mean the same.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function rawActionInputs(env: Environment): RawInputs {
  const raw = new Map<string, string>();
  for (const [variable, text] of Object.entries(env)) {
    if (variable.startsWith('INPUT_') && text !== undefined)
      raw.set(variable.slice('INPUT_'.length).toLowerCase(), text);
  }
  return raw;
}

/** The command of the action; what is no command is complained about by `readInputs`, as the default's. */
export function commandOf(raw: RawInputs): ActionCommand {
  const text = raw.get('command')?.trim().toLowerCase();
  return ACTION_COMMANDS.find((command) => command === text) ?? 'token';
}

/** Understands the raw inputs of one command; every problem is collected, none is thrown. */
export function readInputs(
  command: CliCommand,
  surface: Surface,
  raw: RawInputs,
  env: Environment,
): ReadInputs {
  const problems: string[] = [];
  const notes: string[] = [];
  const fromEnvironment = new Set<string>();
  const values: Record<string, unknown> = {};

  for (const [name, text] of raw) {
    const input = declarationOf(name);
    if (input === undefined || !input.surfaces.includes(surface)) {
      problems.push(`${label(surface, name)}: there is no such input${suggestion(command, surface, name)}`);
    } else if (text.trim() !== '' && !input.commands.includes(command)) {
      problems.push(
        `${label(surface, name)}: belongs to ${list(input.commands)}, not to ${command}; leave it out`,
      );
    }
  }

  for (const input of inputsOf(command, surface)) {
    const given = raw.get(input.name)?.trim() ?? '';
    const fallback =
      given === '' && input.environment !== undefined ? (env[input.environment]?.trim() ?? '') : '';
    const text = given || fallback || input.default;
    if (text === undefined) continue;
    if (fallback !== '') {
      fromEnvironment.add(input.name);
      notes.push(`${input.name}: taken from the environment variable ${input.environment}`);
    }
    const parsed = parseValue(input, text);
    if (parsed.ok) values[input.name] = parsed.value;
    else
      problems.push(
        `${placeOf({ fromEnvironment }, surface, input.name)}: ${input.secret === true ? 'its value' : JSON.stringify(excerpt(text))} is not accepted; write ${parsed.expected}`,
      );
  }
  // The names and kinds of INPUTS are what InputValues is derived from.
  return { values: values as InputValues, notes, fromEnvironment, problems };
}

/** The inputs of one command on one surface, as they are for that command, in documented order. */
export function inputsOf(command: CliCommand, surface: Surface): readonly InputDeclaration[] {
  return (INPUTS as readonly InputDeclaration[])
    .filter((input) => input.commands.includes(command) && input.surfaces.includes(surface))
    .map((input) => ({ ...input, ...input.per?.[command] }));
}

/** How a user writes the input: `endpoint` in a workflow, `--endpoint` on the command line. */
export function label(surface: Surface, name: string): string {
  return surface === 'cli' ? `--${excerpt(name)}` : `input ${excerpt(name)}`;
}

/** Where the value of an input stands, for a message on what is wrong with it: nobody finds a variable by the input's name. */
export function placeOf(
  { fromEnvironment }: Pick<ReadInputs, 'fromEnvironment'>,
  surface: Surface,
  name: string,
): string {
  const variable = fromEnvironment.has(name) ? declarationOf(name)?.environment : undefined;
  return variable === undefined ? label(surface, name) : `environment variable ${variable}`;
}

export function declarationOf(name: string): InputDeclaration | undefined {
  return (INPUTS as readonly InputDeclaration[]).find((input) => input.name === name);
}

function suggestion(command: CliCommand, surface: Surface, name: string): string {
  const names = inputsOf(command, surface).map((input) => input.name);
  const near = nearestWord(name, names);
  return near === undefined ? `; ${command} has ${names.join(', ')}` : `; did you mean ${near}?`;
}

function excerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function list(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
