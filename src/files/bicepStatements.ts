import type { Parser } from 'web-tree-sitter';
import { BicepGrammar, closing } from './bicepGrammar.ts';
import { maskBicep, type StatementStart } from './bicepMask.ts';
import type {
  BicepExpression,
  BicepFile,
  FunctionStatement,
  ImportStatement,
  ModuleStatement,
  ParameterStatement,
  ResourceStatement,
  Span,
} from './bicepSyntax.ts';

/** Nested deeper, the grammar is not asked. */
const DEEPEST = 200;
const MOST_STATEMENTS = 20_000;

const HEADER =
  /(?:(?:param|var|output)\s+(?<name>\w+)|(?:(?<kind>resource|module)\s+(?<symbol>\w+)\s+'(?<type>x*)'\s*(?<existing>existing\s*)?=)|func\s+(?<func>\w+)\s*(?=\())/y;

/**
 * Takes a file apart into its statements. Each is parsed on its own, and only when it is asked for, so that what is wrong
 * with one is not wrong with the others. Never throws.
 */
export function readStatements(path: string, text: string, parser: Parser): BicepFile {
  return new StatementReader(path, text, parser).read();
}

class StatementReader {
  readonly #path: string;
  readonly #text: string;
  readonly #masked: string;
  readonly #starts: readonly StatementStart[];
  readonly #grammar: BicepGrammar;
  readonly #parameters = new Map<string, ParameterStatement>();
  readonly #variables = new Map<string, () => BicepExpression>();
  readonly #functions = new Map<string, FunctionStatement>();
  readonly #outputs = new Map<string, () => BicepExpression>();
  readonly #resources = new Map<string, ResourceStatement>();
  readonly #modules = new Map<string, ModuleStatement>();
  readonly #imports: ImportStatement[] = [];
  readonly #unread: (Span & { readonly why: string })[] = [];
  #targetScope = 'resourceGroup';
  #using: string | undefined;
  #extended: string | undefined;

  constructor(path: string, text: string, parser: Parser) {
    const { text: masked, starts } = maskBicep(text);
    this.#path = path;
    this.#text = text;
    this.#masked = masked;
    this.#starts = starts;
    this.#grammar = new BicepGrammar(parser, text, masked);
  }

  read(): BicepFile {
    for (const [index, statement] of this.#starts.slice(0, MOST_STATEMENTS).entries()) {
      const { start } = statement;
      const end = this.#starts[index + 1]?.start ?? this.#text.length;
      this.#statement(statement, { start, end: start + this.#masked.slice(start, end).trimEnd().length });
    }
    const first = this.#starts[MOST_STATEMENTS];
    if (first !== undefined) {
      const why = `only the first ${MOST_STATEMENTS} statements of a file are read`;
      this.#unread.push({ start: first.start, end: first.start + 1, why });
    }
    return {
      path: this.#path,
      text: this.#text,
      targetScope: this.#targetScope,
      parameters: this.#parameters,
      variables: this.#variables,
      functions: this.#functions,
      outputs: this.#outputs,
      resources: this.#resources,
      modules: this.#modules,
      imports: this.#imports,
      using: this.#using,
      extended: this.#extended,
      unread: this.#unread,
    };
  }

  #statement({ depth, broken }: StatementStart, span: Span): void {
    const masked = this.#masked;
    const keyword = /\w+/y;
    keyword.lastIndex = span.start;
    const word = keyword.exec(masked)?.[0];
    if (word === undefined || /^(?:metadata|type|assert|test|provider|extension)$/.test(word)) return;
    const isTooDeep = depth > DEEPEST;
    const refuse = (why: string, end = span.end): void => {
      const line = masked.indexOf('\n', span.start);
      this.#unread.push({ start: span.start, end: line === -1 ? end : Math.min(line, end), why });
    };
    if (/^(?:using|extends|import|targetScope)$/.test(word)) {
      this.#directive(word, this.#text.slice(span.start, span.end));
      return;
    }
    HEADER.lastIndex = span.start;
    const match = HEADER.exec(masked);
    const groups = match?.groups;
    if (groups === undefined || HEADER.lastIndex > span.end) {
      if (word === 'resource' || word === 'module')
        refuse('the grammar of Bicep does not know how it is written');
      return;
    }
    const after = HEADER.lastIndex;
    const { name, kind, symbol, type, existing, func } = groups;
    const rest = { start: after, end: span.end };
    const hidden: string | undefined = isTooDeep
      ? 'it is nested too deep'
      : broken
        ? 'a bracket or a text in it does not end'
        : undefined;
    const expressionAt = (at: Span) =>
      once(() => this.#hiddenOr(hidden, at, () => this.#grammar.expression(at)));
    const bodyAt = (at: Span) => once(() => this.#hiddenOr(hidden, at, () => this.#grammar.body(at)));
    if (kind !== undefined && symbol !== undefined && type !== undefined) {
      const symbolStart = masked.indexOf(symbol, span.start + kind.length);
      const symbolAt = { start: symbolStart, end: symbolStart + symbol.length };
      const typeStart = masked.indexOf("'", symbolAt.end) + 1;
      const literal = this.#text.slice(typeStart, typeStart + type.length);
      if (kind === 'resource') {
        this.#resources.set(symbol, {
          symbol,
          symbolAt,
          type: literal,
          existing: existing !== undefined,
          body: bodyAt(rest),
        });
      } else {
        const pathAt = { start: typeStart - 1, end: typeStart + type.length + 1 };
        this.#modules.set(symbol, { symbol, symbolAt, path: literal, pathAt, body: bodyAt(rest) });
      }
    } else if (func !== undefined) this.#function(func, rest, expressionAt);
    else if (name !== undefined) this.#named(word, name, rest, expressionAt);
  }

  #hiddenOr(why: string | undefined, span: Span, read: () => BicepExpression): BicepExpression {
    return why === undefined ? read() : { kind: 'unread', ...span, why };
  }

  #named(word: string, name: string, rest: Span, expressionAt: (at: Span) => () => BicepExpression): void {
    const masked = this.#masked;
    // Types hold no equals sign.
    const equals = masked.indexOf('=', rest.start);
    const hasValue = equals !== -1 && equals < rest.end;
    const value = hasValue ? expressionAt({ start: equals + 1, end: rest.end }) : undefined;
    if (word === 'param') {
      const type = masked.slice(rest.start, hasValue ? equals : rest.end).trim();
      this.#parameters.set(name, {
        name,
        at: { start: rest.start - name.length, end: rest.start },
        nullable: type.endsWith('?'),
        fallback: value,
      });
    } else if (value !== undefined) (word === 'var' ? this.#variables : this.#outputs).set(name, value);
  }

  #function(name: string, rest: Span, expressionAt: (at: Span) => () => BicepExpression): void {
    const close = closing(this.#masked, rest.start);
    const arrow = close === undefined ? -1 : this.#masked.indexOf('=>', close);
    if (close === undefined || arrow === -1 || arrow > rest.end) return;
    const listed = this.#masked.slice(rest.start + 1, close);
    // Each parameter is a name and a type; a type may hold brackets with commas in them.
    const names = [...listed.matchAll(/(?:^|,)\s*(\w+)\s+(?=[\w'([{])/g)].map(
      ([, parameter = '']) => parameter,
    );
    this.#functions.set(name, { names, body: expressionAt({ start: arrow + 2, end: rest.end }) });
  }

  #directive(word: string, source: string): void {
    const literal = /'([^'\n]*)'/.exec(source)?.[1];
    if (literal === undefined) return;
    if (word === 'using') this.#using = literal;
    else if (word === 'extends') this.#extended = literal;
    else if (word === 'targetScope') this.#targetScope = literal;
    else {
      const all = /^import\s+\*\s+as\s+(\w+)\s+from\b/.exec(source)?.[1];
      const listed = /^import\s+\{([^}]*)\}\s*from\b/.exec(source)?.[1] ?? '';
      const names = new Map<string, string>(all === undefined ? [] : [[all, '*']]);
      for (const [, there = '', here = there] of listed.matchAll(/(\w+)(?:\s+as\s+(\w+))?/g))
        names.set(here, there);
      if (names.size > 0) this.#imports.push({ path: literal, names });
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
