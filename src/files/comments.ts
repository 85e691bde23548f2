import { Lexer } from 'yaml';
import { commentStart } from './shellScript.ts';
import { TextPlaces } from './textPlaces.ts';
import type { Place } from './value.ts';

/** A comment of a file. */
export interface Comment {
  /** Without its marks. */
  readonly text: string;
  readonly place: Place;
  /** Nothing else stands on its lines. */
  readonly alone: boolean;
}

type Span = readonly [start: number, end: number];

/** How a format writes comments, and texts that may look like one. */
const SYNTAXES: readonly (readonly [RegExp, (text: string) => Iterable<Span>])[] = [
  [/\.ya?ml$/i, yamlComments],
  [/\.(?:sh|bash|zsh|ps1)$/i, scriptComments],
  [/\.bicep(?:param)?$/i, (text) => bracketComments(text, { quote: "'", line: /\/\//y, opens: /\$\{/y })],
  [/\.(?:tf|tfvars)$/i, (text) => bracketComments(text, { quote: '"', line: /\/\/|#/y, opens: /[$%]\{/y })],
  [/\.json[c5]?$/i, (text) => bracketComments(text, { quote: '"', line: /\/\//y })],
];

/** The comments of a file, in their order; none where its format has none. Never throws; linear in the text. */
export function commentsOf(path: string, text: string): readonly Comment[] {
  const scan = SYNTAXES.find(([name]) => name.test(path))?.[1];
  if (scan === undefined) return [];
  const places = new TextPlaces(text);
  return Array.from(scan(text), ([start, end]) => {
    return {
      text: withoutMarks(text.slice(start, end)),
      place: places.place(start, end),
      alone: isBlankTo(text, start - 1, -1) && isBlankTo(text, end, 1),
    };
  });
}

/** Blanks alone from there to the beginning or the end of the line. */
function isBlankTo(text: string, from: number, step: 1 | -1): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at += step;
  return text[at] === undefined || text[at] === '\n' || text[at] === '\uFEFF';
}

function withoutMarks(comment: string): string {
  return comment.startsWith('/*')
    ? comment.slice(2).replace(/\*\/$/, '').trim()
    : comment.replace(/^(?:\/\/+|#+)/, '').trim();
}

/** Marks of the lexer, which stand for no character of the text. */
const NO_TEXT = new Set(['\u0002', '\u0018', '\u001f']);

/** What begins with `#` where no text does; and in the script of a workflow's `run: |` what is a comment to its shell. */
function* yamlComments(text: string): Generator<Span> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let isScalar = false;
  let scalar = '';
  let key = '';
  for (const token of new Lexer().lex(text)) {
    if (token === '\uFEFF') continue;
    if (NO_TEXT.has(token)) {
      isScalar = token === '\u001f';
      continue;
    }
    const start = at;
    at += token.length;
    if (isScalar) {
      isScalar = false;
      if (key === 'run' && token.includes('\n')) {
        for (const [from, to] of scriptComments(token)) yield [start + from, start + to];
      }
      key = '';
      scalar = token;
    } else if (token === ':') key = scalar;
    else if (token.startsWith('#')) yield [start, at];
    else if (token === '-' || token === '?') key = '';
  }
}

function* scriptComments(text: string): Generator<Span> {
  let start = 0;
  for (const line of text.split('\n')) {
    const at = commentStart(line);
    if (at !== undefined) yield [start + at, start + line.trimEnd().length];
    start += line.length + 1;
  }
}

interface Brackets {
  readonly quote: string;
  readonly line: RegExp;
  /** What begins an expression inside of a text. */
  readonly opens?: RegExp;
}

/** A heredoc of Terraform: everything to the line that holds its word alone. */
const HEREDOC = /<<-?([A-Za-z_]\w*)[ \t]*\r?\n/y;

/** Formats with quotes and with comments as C has them. */
function* bracketComments(text: string, { quote, line, opens }: Brackets): Generator<Span> {
  /** Open braces of each expression that stands inside of a text. */
  const open: number[] = [];
  const looksAt = (pattern: RegExp | undefined, at: number): string | undefined => {
    if (pattern === undefined) return undefined;
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  /** Where a text ends, or where an expression in it begins. */
  const skipText = (from: number): number => {
    for (let at = from; at < text.length; at += 1) {
      const character = text[at];
      if (character === '\\') at += 1;
      else if (character === quote) return at + 1;
      // A text of Bicep or Terraform that does not end on its line is a mistake; one of ARM's JSON may go on.
      else if (character === '\n' && opens !== undefined) return at;
      else if (character === '$' && text[at + 1] === '$') at += 1;
      else {
        const mark = looksAt(opens, at);
        if (mark === undefined) continue;
        open.push(0);
        return at + mark.length;
      }
    }
    return text.length;
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    const depth = open.at(-1);
    if (quote === "'" && text.startsWith("'''", at)) {
      const end = text.indexOf("'''", at + 3);
      at = end === -1 ? text.length : end + 3;
    } else if (character === quote) at = skipText(at + 1);
    else if (depth !== undefined && character === '}') {
      open.pop();
      if (depth > 0) open.push(depth - 1);
      at = depth > 0 ? at + 1 : skipText(at + 1);
    } else if (depth !== undefined && character === '{') {
      open[open.length - 1] = depth + 1;
      at += 1;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      const to = end === -1 ? text.length : end + 2;
      yield [at, to];
      at = to;
    } else if (looksAt(line, at) !== undefined) {
      const end = text.indexOf('\n', at);
      const to = end === -1 ? text.length : end;
      yield [at, text[to - 1] === '\r' ? to - 1 : to];
      at = to;
    } else if (character === '<' && opens !== undefined && quote === '"') {
      const begin = looksAt(HEREDOC, at);
      at = begin === undefined ? at + 1 : endOfHeredoc(text, at + begin.length, begin);
    } else at += 1;
  }
}

function endOfHeredoc(text: string, from: number, begin: string): number {
  const word = begin.replaceAll(/[^\w]/g, '');
  const end = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'gm');
  end.lastIndex = from;
  const found = end.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}
