/** An expression of an ARM template, taken apart. */
export type Expression =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly values: readonly Expression[];
      readonly source: string;
    }
  | { readonly kind: 'property'; readonly of: Expression; readonly name: string; readonly source: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression; readonly source: string };

const LONGEST = 24_576;
const DEEPEST = 100;
/** Sticky, one alternative for each token: text, number, name (with its namespace), mark. */
const TOKEN =
  /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w.]*?(?=\s*\()|[A-Za-z_]\w*)|([()[\],.?]))/y;

/**
 * The expression of a text in brackets, `[concat('a', 'b')]`; undefined for a text that is none (`[[` stands for a
 * bracket), an error for what cannot be parsed.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
export function parseExpression(
  text: string,
): { readonly expression: Expression } | { readonly literal: string } | { readonly error: string } {
  if (!text.startsWith('[') || !text.endsWith(']')) return { literal: text };
  if (text.startsWith('[[')) return { literal: text.slice(1) };
  if (text.length > LONGEST) return { error: `it is longer than the ${LONGEST} characters that ARM takes` };
  const parser = new Parser(text.slice(1, -1));
  const expression = parser.read(0);
  if (expression === undefined || !parser.atEnd()) return { error: 'it is no expression that can be parsed' };
  return { expression };
}

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

class Parser {
  readonly #text: string;
  #at = 0;
  #next: Token | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#scan();
  }

  atEnd(): boolean {
    return this.#next === undefined && this.#text.slice(this.#at).trim() === '';
  }

  /** One value with what follows it: `.name`, `[index]`. Undefined where the text is not one. */
  read(depth: number): Expression | undefined {
    if (depth > DEEPEST) return undefined;
    const start = this.#next?.start ?? 0;
    let value = this.#readFirst(depth);
    while (value !== undefined) {
      const safe = this.#take('?');
      if (this.#take('.')) {
        const name = this.#takeKind('name');
        if (name === undefined) return undefined;
        value = {
          kind: 'property',
          of: value,
          name: name.text,
          source: this.#text.slice(start, name.end).trim(),
        };
      } else if (this.#take('[')) {
        const at = this.read(depth + 1);
        const end = this.#next?.end ?? this.#text.length;
        if (at === undefined || !this.#take(']')) return undefined;
        value = { kind: 'index', of: value, at, source: this.#text.slice(start, end).trim() };
      } else {
        return safe ? undefined : value;
      }
    }
    return undefined;
  }

  #readFirst(depth: number): Expression | undefined {
    const token = this.#next;
    if (token === undefined) return undefined;
    this.#next = this.#scan();
    switch (token.kind) {
      case 'text':
        return { kind: 'text', text: token.text };
      case 'number':
        return { kind: 'number', number: Number(token.text) };
      case 'name':
        return this.#readCall(token, depth);
      default:
        return undefined;
    }
  }

  #readCall({ text: name, start }: Token, depth: number): Expression | undefined {
    if (!this.#take('(')) return undefined;
    const values: Expression[] = [];
    let end = this.#next?.end ?? this.#text.length;
    if (!this.#take(')')) {
      for (;;) {
        const value = this.read(depth + 1);
        if (value === undefined) return undefined;
        values.push(value);
        end = this.#next?.end ?? this.#text.length;
        if (this.#take(')')) break;
        if (!this.#take(',')) return undefined;
      }
    }
    return { kind: 'call', name, values, source: this.#text.slice(start, end).trim() };
  }

  #take(mark: string): boolean {
    if (this.#next?.kind !== 'mark' || this.#next.text !== mark) return false;
    this.#next = this.#scan();
    return true;
  }

  #takeKind(kind: Token['kind']): Token | undefined {
    const token = this.#next;
    if (token?.kind !== kind) return undefined;
    this.#next = this.#scan();
    return token;
  }

  #scan(): Token | undefined {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    if (match === null) return undefined;
    const [whole, text, number, name, mark] = match;
    const end = this.#at + whole.length;
    const start = this.#at + (whole.length - whole.trimStart().length);
    this.#at = end;
    if (text !== undefined) return { kind: 'text', text: text.replaceAll("''", "'"), start, end };
    if (number !== undefined) return { kind: 'number', text: number, start, end };
    if (name !== undefined) return { kind: 'name', text: name, start, end };
    return { kind: 'mark', text: mark ?? '', start, end };
  }
}
