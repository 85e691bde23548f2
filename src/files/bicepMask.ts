/**
 * Bicep text in the form in which the grammar reads it: as many characters, each at its place, but
 * - comments and decorators inside of brackets are blank, and what stands in strings is `x`, interpolations aside;
 * - what the grammar does not know is written in a way that it does: `...` in an object is `_ :`, in an array blank;
 *   a postfix `!` and the `?` of `.?` and `[?` are blank; a line break between items that the grammar would take for one
 *   is a comma.
 * Whoever reads the tree looks into the text itself for names, strings and these marks.
 */
export interface MaskedBicep {
  readonly text: string;
  /** Where top-level statements, and the decorators before them, begin; in order. */
  readonly starts: readonly StatementStart[];
}

export interface StatementStart {
  readonly start: number;
  /** The deepest nesting of brackets and strings in it. */
  readonly depth: number;
  /** Some bracket or string in it does not end. */
  readonly broken: boolean;
}

const STATEMENT =
  /[ \t]*(?=@|(?:param|var|resource|module|output|type|func|import|provider|extension|extends|metadata|targetScope|using|assert|test)\b)/y;
/** At the first column these begin a statement even where a bracket before them is still open. */
const SURE_STATEMENT =
  /(?:param[ \t]+\w+[ \t]+\w|var[ \t]+\w+[ \t]*=|(?:resource|module)[ \t]+\w+[ \t]+'|output[ \t]+\w+[ \t]+\w|func[ \t]+\w+\(|targetScope[ \t]*=)/y;
const DECORATOR = /@[\w.]+[ \t]*/y;

const OPENING = '([{';
const CLOSING = ')]}';

/** Never throws; linear in the text. */
export function maskBicep(text: string): MaskedBicep {
  const strict = new Masker(text, false).run();
  return strict.closed ? strict : new Masker(text, true).run();
}

type Open = '(' | '[' | '{' | 'string' | 'interpolation';

class Masker {
  readonly #text: string;
  readonly #resync: boolean;
  readonly #out: string[] = [];
  readonly #stack: Open[] = [];
  readonly #starts: { start: number; depth: number; broken: boolean }[] = [];
  #at = 0;
  /** The last character that is neither blank nor of a comment. */
  #last = '';
  #lastEnd = 0;
  /** A decorator inside of brackets is blank up to the bracket that ends it. */
  #decorator: { readonly from: number; readonly depth: number } | undefined;

  constructor(text: string, resync: boolean) {
    this.#text = text;
    this.#resync = resync;
  }

  run(): MaskedBicep & { readonly closed: boolean } {
    this.#lineStart();
    while (this.#at < this.#text.length) {
      if (this.#stack.at(-1) === 'string') this.#inString();
      else this.#inCode();
    }
    const closed = this.#stack.length === 0;
    const last = this.#starts.at(-1);
    if (!closed && last !== undefined) last.broken = true;
    return { text: this.#out.join(''), starts: this.#starts, closed };
  }

  #put(written: string, read: number = written.length): void {
    this.#out.push(written);
    this.#at += read;
  }

  #open(kind: Open): void {
    this.#stack.push(kind);
    const statement = this.#starts.at(-1);
    if (statement !== undefined) statement.depth = Math.max(statement.depth, this.#stack.length);
  }

  #lineStart(): void {
    const before = this.#starts.at(-1);
    if (this.#stack.length > 0) {
      SURE_STATEMENT.lastIndex = this.#at;
      if (!this.#resync || !SURE_STATEMENT.test(this.#text)) return;
      this.#stack.length = 0;
      this.#decorator = undefined;
      if (before !== undefined) before.broken = true;
    }
    STATEMENT.lastIndex = this.#at;
    const match = STATEMENT.exec(this.#text);
    if (match !== null) this.#starts.push({ start: this.#at + match[0].length, depth: 0, broken: false });
  }

  #inString(): void {
    const rest = /[^'\\$\n]+/y;
    rest.lastIndex = this.#at;
    const plain = rest.exec(this.#text)?.[0];
    if (plain !== undefined) {
      this.#put('x'.repeat(plain.length));
      return;
    }
    const character = this.#text[this.#at];
    if (character === "'") {
      this.#stack.pop();
      this.#mark("'");
      this.#put("'");
    } else if (character === '\n') {
      // No string but a multi-line one goes on after the end of its line.
      this.#stack.pop();
      const statement = this.#starts.at(-1);
      if (statement !== undefined) statement.broken = true;
    } else if (character === '\\') {
      const more = this.#text[this.#at + 1];
      if (more === undefined || more === '\n' || more === '\r') this.#put('x');
      else this.#put('xx');
    } else if (this.#text.startsWith('${', this.#at)) {
      this.#open('interpolation');
      this.#mark('{');
      this.#put('${');
    } else this.#put('x');
  }

  #inCode(): void {
    const text = this.#text;
    const character = text[this.#at] ?? '';
    if (character === '\n') {
      this.#put(this.#separates() ? ',' : '\n');
      this.#lineStart();
    } else if (text.startsWith('//', this.#at)) this.#blankTo(this.#endOf('\n'));
    else if (text.startsWith('/*', this.#at)) {
      const end = text.indexOf('*/', this.#at + 2);
      this.#blankTo(end === -1 ? text.length : end + 2);
    } else if (character === '#' && /^[ \t]*$/.test(this.#linePrefix())) this.#blankTo(this.#endOf('\n'));
    else if (text.startsWith("'''", this.#at)) this.#multiLine();
    else if (character === "'") {
      this.#open('string');
      this.#put("'");
    } else if (OPENING.includes(character)) this.#bracket(character as Open);
    else if (CLOSING.includes(character)) this.#close(character);
    else this.#sign(character);
  }

  #bracket(character: Open): void {
    this.#open(character);
    this.#mark(character);
    this.#put(character);
    if (character === '[' && this.#text[this.#at] === '?') this.#put(' ');
  }

  #close(character: string): void {
    this.#stack.pop();
    this.#mark(character);
    this.#put(character);
    const decorator = this.#decorator;
    if (decorator !== undefined && this.#stack.length <= decorator.depth) {
      const blank = this.#out.splice(decorator.from).join('');
      this.#out.push(blank.replaceAll(/[^\n]/g, ' '));
      this.#decorator = undefined;
    }
  }

  #sign(character: string): void {
    const text = this.#text;
    if (text.startsWith('...', this.#at)) {
      this.#put(this.#stack.at(-1) === '{' ? '_ :' : '   ', 3);
      this.#last = ',';
      return;
    }
    if (character === '@' && this.#stack.length > 0 && this.#decorator === undefined) {
      DECORATOR.lastIndex = this.#at;
      const name = DECORATOR.exec(text)?.[0];
      if (name !== undefined) {
        const isCall = text[this.#at + name.length] === '(';
        if (isCall) this.#decorator = { from: this.#out.length, depth: this.#stack.length };
        this.#put(' '.repeat(name.length));
        return;
      }
    }
    const adjacent = this.#lastEnd === this.#at && /[\w)\]}']/.test(this.#last);
    if (character === '!' && adjacent && !/[=~]/.test(text[this.#at + 1] ?? '')) {
      this.#put(' ');
      this.#lastEnd = this.#at;
      return;
    }
    if (character === '.' && text[this.#at + 1] === '?') {
      this.#mark('.');
      this.#put('. ');
      return;
    }
    const word = /[\w]+/y;
    word.lastIndex = this.#at;
    const found = word.exec(text)?.[0];
    if (found !== undefined) {
      this.#put(found);
      this.#last = 'w';
      this.#lastEnd = this.#at;
      return;
    }
    if (!/\s/.test(character)) this.#mark(character);
    this.#put(character);
  }

  /** As one token: what is in it has no meaning for the grammar. */
  #multiLine(): void {
    const end = this.#text.indexOf("'''", this.#at + 3);
    if (end === -1) {
      const statement = this.#starts.at(-1);
      if (statement !== undefined) statement.broken = true;
      this.#blankTo(this.#text.length);
      return;
    }
    // Quotes before the last three belong to the string.
    let stop = end + 3;
    while (this.#text[stop] === "'") stop += 1;
    this.#last = "'";
    this.#put(`'${'x'.repeat(stop - this.#at - 2)}'`);
    this.#lastEnd = this.#at;
  }

  /** Whether a line break here ends an item that the grammar would go on with on the next line. */
  #separates(): boolean {
    const inside = this.#stack.at(-1);
    if (inside !== '[' && inside !== '{') return false;
    if (!/[\w)\]}']/.test(this.#last)) return false;
    const next = /(?:\s|\/\/[^\n]*)*/y;
    next.lastIndex = this.#at;
    next.exec(this.#text);
    return '([-!'.includes(this.#text[next.lastIndex] ?? ' ') && this.#text[next.lastIndex + 1] !== '=';
  }

  #mark(character: string): void {
    this.#last = character;
    this.#lastEnd = this.#at + 1;
  }

  #linePrefix(): string {
    return this.#text.slice(
      Math.max(this.#text.lastIndexOf('\n', this.#at - 1) + 1, this.#at - 200),
      this.#at,
    );
  }

  #endOf(mark: string): number {
    const end = this.#text.indexOf(mark, this.#at);
    return end === -1 ? this.#text.length : end;
  }

  #blankTo(end: number): void {
    this.#put(this.#text.slice(this.#at, end).replaceAll(/[^\n]/g, ' '));
  }
}
