import { parseArgs } from 'node:util';
import { CLI_COMMANDS, type CliCommand } from './commandNames.ts';
import { INPUTS, type InputDeclaration } from './declaration.ts';
import type { RawInputs } from './read.ts';

export interface CommandLine {
  readonly command: CliCommand | undefined;
  readonly help: boolean;
  readonly version: boolean;
  readonly raw: RawInputs;
  readonly problems: readonly string[];
}

/** Takes the arguments of a process apart. Flags are input names with `--` in front; `lines` flags may be repeated. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const flags = (INPUTS as readonly InputDeclaration[]).filter(({ surfaces }) => surfaces.includes('cli'));
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        flags.map(({ name, kind }) => [
          name,
          { type: kind === 'boolean' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });

  const raw = new Map<string, string>();
  const problems: string[] = [];
  const words: string[] = [];
  let unknownFlag = false;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option' || token.name === 'help' || token.name === 'version') continue;
    const { name, value, inlineValue } = token;
    const flag = flags.find((candidate) => candidate.name === name);
    if (flag === undefined) {
      unknownFlag = true;
      raw.set(name, value ?? 'true');
    } else if (flag.kind === 'boolean') {
      raw.set(name, value ?? 'true');
    } else if (value === undefined || (inlineValue === false && value.startsWith('--'))) {
      problems.push(
        `--${name}: needs a value${flag.placeholder === undefined ? '' : `, --${name} ${flag.placeholder}`}`,
      );
    } else if (flag.kind === 'lines') {
      raw.set(name, raw.has(name) ? `${raw.get(name)}\n${value}` : value);
    } else if (raw.has(name)) {
      problems.push(`--${name}: is given more than once`);
    } else {
      raw.set(name, value);
    }
  }

  // `help token` and `token --help` are the same.
  const asksForHelp = words[0] === 'help';
  const [first, ...others] = asksForHelp ? words.slice(1) : words;
  const command = CLI_COMMANDS.find((candidate) => candidate === first);
  if (first !== undefined && command === undefined) {
    problems.unshift(
      `${JSON.stringify(first.slice(0, 80))} is not a command; there are ${CLI_COMMANDS.join(', ')}`,
    );
  }
  const positional = flags.find(
    (flag) => flag.positional === true && flag.commands.some((of) => of === command),
  );
  const [word] = others;
  if (positional !== undefined && word !== undefined && !unknownFlag) {
    others.shift();
    if (raw.has(positional.name)) problems.push(`--${positional.name}: is given more than once`);
    else raw.set(positional.name, word);
  }
  // The value of a mistyped flag looks like a further word; saying so as well would only confuse.
  if (others.length > 0 && !unknownFlag && !asksForHelp) {
    problems.push(
      `${JSON.stringify((others[0] ?? '').slice(0, 80))} is one word too many; values follow their flags`,
    );
  }
  const has = (name: string): boolean =>
    tokens.some((token) => token.kind === 'option' && token.name === name);
  return { command, help: has('help') || asksForHelp, version: has('version'), raw, problems };
}
