import type { Place } from './value.ts';

/** One command of a script, its continued lines joined, with the place of its first line. */
export interface ShellCommand {
  readonly text: string;
  readonly place: Place;
}

const MOST_COMMANDS = 5_000;
const LONGEST_COMMAND = 10_000;

/**
 * Commands of a script for sh, bash or PowerShell, line by line: comments are left out, a backslash or a backtick at the
 * end of a line continues it. Enough to tell which commands there are; not a parser of a shell.
 */
export function commandsOf(script: string, firstLine: number): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let pending = '';
  let start: { line: number; column: number } | undefined;
  for (const [index, raw] of script.split(/\r?\n/).entries()) {
    if (commands.length >= MOST_COMMANDS) break;
    const line = withoutComment(raw);
    const text = line.trim();
    if (text === '' && pending === '') continue;
    start ??= { line: firstLine + index, column: raw.length - raw.trimStart().length + 1 };
    const continues = /[\\`]$/.test(text);
    pending = `${pending} ${continues ? text.slice(0, -1) : text}`.trim().slice(0, LONGEST_COMMAND);
    if (continues) continue;
    commands.push({
      text: pending,
      place: { ...start, endLine: firstLine + index, endColumn: raw.trimEnd().length + 1 },
    });
    pending = '';
    start = undefined;
  }
  return commands;
}

function withoutComment(line: string): string {
  return line.slice(0, commentStart(line));
}

/** Where the comment of a line begins: at a `#` at the start of a word, outside of quotes. */
export function commentStart(line: string): number | undefined {
  let quote: string | undefined;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '#' && (index === 0 || /[\s;(]/.test(line[index - 1] ?? ''))) return index;
  }
  return undefined;
}

/** The value of a long flag: `--name value`, `--name=value`, in quotes or without. */
export function flagOf(command: string, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = new RegExp(`(?:^|\\s)${name}(?:\\s+|=)("[^"]*"|'[^']*'|[^\\s;|&)]+)`).exec(command)?.[1];
    if (found !== undefined) return found.replace(/^(["'])(.*)\1$/, '$2');
  }
  return undefined;
}
