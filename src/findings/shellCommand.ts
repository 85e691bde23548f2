import { quoteForShell } from './quoteForShell.ts';

/** One command per list of words, one per line; a POSIX shell parses back exactly these words. */
export function shellCommand(...commands: readonly (readonly string[])[]): string {
  return commands.map((words) => words.map(quoteForShell).join(' ')).join('\n');
}
