import type { Node, Parser } from 'web-tree-sitter';
import type { BicepExpression, BicepItem, BicepProperty, NestedResource, Span } from './bicepSyntax.ts';

/** Nested deeper, an expression is not taken apart. */
export const DEEPEST_EXPRESSION = 150;
/** A piece of text longer than this is no expression that a person wrote. */
const LONGEST_EXPRESSION = 64 * 1024;
/** Longer objects and lists are read part by part: what the grammar cannot read costs more than its share in a long text. */
const LONGEST_AT_ONCE = 8 * 1024;
/** Characters in vain per file. In real files there are next to none, and an error takes the grammar a long time. */
const MOST_IN_VAIN = 64 * 1024;

const MOST_PARTS = 5_000;

const NESTED_HEADER = /\bresource\s+\w+\s+'x*'\s*existing\s*=/g;

/** Takes expressions of one file apart, with a parser that the caller frees. Never throws. */
export class BicepGrammar {
  readonly #parser: Parser;
  readonly #text: string;
  readonly #masked: string;
  #inVain = 0;

  /** `masked` as maskBicep makes it. */
  constructor(parser: Parser, text: string, masked: string) {
    this.#parser = parser;
    this.#text = text;
    this.#masked = masked;
  }

  /** The value of `var x = …`. */
  expression(span: Span): BicepExpression {
    return this.#read('var a=', span, 0);
  }

  /** What stands after the `=` of a resource or a module: an object, `if (…) {…}`, or `[for … in …: …]`. */
  body(span: Span): BicepExpression {
    return this.#read("resource a 'b'=", span, 0);
  }

  /**
   * Where the grammar cannot read a whole, its parts are read one by one, so that what it cannot read hides no more
   * than itself.
   */
  #read(prefix: string, given: Span, depth: number): BicepExpression {
    const span = this.#trimmed(given);
    const isLong = span.end - span.start > LONGEST_AT_ONCE;
    const first = isLong ? this.#readLong(prefix, span, depth) : undefined;
    const read = first ?? this.#parse(prefix, span);
    if (read !== undefined) return read;
    const parts = depth > 20 ? undefined : this.#readParts(prefix, span, depth);
    return parts ?? this.#unread(span, 'the grammar of Bicep does not know how it is written');
  }

  #parse(prefix: string, span: Span): BicepExpression | undefined {
    const source = this.#masked.slice(span.start, span.end);
    if (source === '' || source.length > LONGEST_EXPRESSION) return undefined;
    const readable = source.replace(NESTED_HEADER, (header) =>
      header.replace(/existing(?=\s*=$)/, '        '),
    );
    if (this.#inVain > MOST_IN_VAIN) return undefined;
    // A tree with errors is of no use, and what is done to get one takes long.
    const tree = this.#parser.parse(`${prefix}${readable}\n`, null, {
      progressCallback: ({ hasError }) => hasError,
    });
    if (tree === null) {
      this.#parser.reset();
      this.#inVain += source.length;
      return undefined;
    }
    try {
      const { rootNode } = tree;
      const [statement] = rootNode.namedChildren;
      const value = statement?.namedChildren.at(-1);
      if (rootNode.hasError || rootNode.namedChildCount !== 1 || value === undefined || value === null) {
        this.#inVain += source.length;
        return undefined;
      }
      return new TreeReader(this.#text, span.start - prefix.length, (list) => this.#split(list, 15)).read(
        value,
        0,
      );
    } finally {
      tree.delete();
    }
  }

  /**
   * The items of a list. The grammar needs no comma between two, and so takes `f(x)` for two at times: whether its
   * items are the right ones shows in their number.
   */
  #split(list: Span, depth = 0): { readonly count: number; readonly read: () => readonly BicepItem[] } {
    const parts = pieces(this.#masked, list)
      .map((piece) => this.#trimmed(piece))
      .filter(({ start, end }) => end > start);
    return {
      count: parts.length,
      read: () =>
        parts.map((part) => ({
          value: this.#read('var a=', part, depth + 1),
          spread: isSpread(this.#text, part.start),
        })),
    };
  }

  #readLong(prefix: string, span: Span, depth: number): BicepExpression | undefined {
    if (depth > 20) return undefined;
    const isList = /\[(?!\s*for\b)/y;
    isList.lastIndex = span.start;
    if (!isList.test(this.#masked)) return this.#readParts(prefix, span, depth);
    if (closing(this.#masked, span.start) !== span.end - 1) return undefined;
    const split = this.#split(span, depth);
    return split.count > MOST_PARTS
      ? this.#unread(span, `it has more than ${MOST_PARTS} items`)
      : { kind: 'list', ...span, items: split.read() };
  }

  #readParts(prefix: string, span: Span, depth: number): BicepExpression | undefined {
    const masked = this.#masked;
    if (masked.startsWith('{', span.start)) {
      if (closing(masked, span.start) !== span.end - 1) return undefined;
      return this.#readObject(span, depth);
    }
    const condition = /if\s*\(/y;
    condition.lastIndex = span.start;
    if (!condition.test(masked)) return undefined;
    const open = condition.lastIndex - 1;
    const close = closing(masked, open);
    if (close === undefined || close >= span.end) return undefined;
    return {
      kind: 'if',
      ...span,
      condition: this.#read('var a=', { start: open, end: close + 1 }, depth + 1),
      body: this.#read(prefix, { start: close + 1, end: span.end }, depth + 1),
    };
  }

  #readObject(span: Span, depth: number): BicepExpression {
    const properties: BicepProperty[] = [];
    const resources: NestedResource[] = [];
    const parts = pieces(this.#masked, span);
    if (parts.length > MOST_PARTS) return this.#unread(span, `it has more than ${MOST_PARTS} properties`);
    for (const piece of parts) {
      const part = this.#trimmed(piece);
      if (part.start >= part.end) continue;
      const source = this.#masked.slice(part.start, part.end);
      const key = /^(?:(\w+)|'[^']*')\s*:/.exec(source);
      const nested = /^resource\s+(\w+)\s+'(x*)'\s*(existing\s*)?=/.exec(source);
      if (this.#text.startsWith('...', part.start)) {
        properties.push({
          spread: this.#read('var a=', { start: part.start + 3, end: part.end }, depth + 1),
        });
      } else if (key !== null) {
        const at = { start: part.start, end: part.start + key[0].replace(/\s*:$/, '').length };
        const name = key[1] === undefined ? this.#read('var a=', at, depth + 1) : key[1];
        const value = { start: part.start + key[0].length, end: part.end };
        properties.push({
          name: typeof name === 'string' ? name : (plainText(name) ?? name),
          at,
          value: this.#read('var a=', value, depth + 1),
        });
      } else if (nested !== null) {
        const [header, symbol = '', type = '', existing] = nested;
        const symbolStart = part.start + header.indexOf(symbol, 8);
        const typeStart = part.start + header.indexOf("'") + 1;
        const body = { start: part.start + header.length, end: part.end };
        resources.push({
          symbol,
          symbolAt: { start: symbolStart, end: symbolStart + symbol.length },
          type: this.#text.slice(typeStart, typeStart + type.length),
          existing: existing !== undefined,
          body: () => this.#read("resource a 'b'=", body, depth + 1),
        });
      } else {
        // It may be any property.
        properties.push({
          spread: this.#unread(part, 'the grammar of Bicep does not know how it is written'),
        });
      }
    }
    return { kind: 'object', ...span, properties, resources };
  }

  #unread(span: Span, why: string): BicepExpression {
    return { kind: 'unread', ...span, why };
  }

  #trimmed({ start, end }: Span): Span {
    const source = this.#masked.slice(start, end);
    const from = start + (source.length - source.trimStart().length);
    return { start: from, end: Math.max(from, start + source.trimEnd().length) };
  }
}

/** Of a bracket in masked text, where it is closed. */
export function closing(masked: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < masked.length; at += 1) {
    const character = masked[at] ?? '';
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

/** The properties of an object in masked text: what line breaks and commas part, outside of further brackets. */
function pieces(masked: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start + 1; at < end - 1; at += 1) {
    const character = masked[at] ?? '';
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (depth === 0 && (character === ',' || (character === '\n' && endsHere(masked, from, at)))) {
      found.push({ start: from, end: at });
      from = at + 1;
    }
  }
  found.push({ start: from, end: end - 1 });
  return found;
}

/** A line that ends with an operator, or is followed by one that begins with it, goes on. */
function endsHere(masked: string, from: number, at: number): boolean {
  const before = masked.slice(Math.max(from, at - 200), at).trimEnd();
  const after = masked.slice(at, at + 200).trimStart();
  return !/[?:=+*/%&|<>-]$/.test(before) && !/^[?:.=+*/%&|<>-]/.test(after);
}

/** What is made of an operand by what stands after it. */
type After = (operand: BicepExpression) => BicepExpression;

const itself: After = (operand) => operand;

/** Turns a tree into expressions; places are those of the text itself. */
class TreeReader {
  readonly #text: string;
  readonly #shift: number;
  /** What stands in brackets. */
  readonly #grouped = new WeakSet<BicepExpression>();
  readonly #split: (list: Span) => { readonly count: number; readonly read: () => readonly BicepItem[] };

  constructor(
    text: string,
    shift: number,
    split: (list: Span) => { readonly count: number; readonly read: () => readonly BicepItem[] },
  ) {
    this.#text = text;
    this.#shift = shift;
    this.#split = split;
  }

  /**
   * The grammar lets `.name`, `[index]` and calls bind looser than operators: to it `a ?? b.c` is `(a ?? b).c`. What
   * comes after an operand is therefore handed down as `after`, to the last operand of what stands before it.
   */
  read(node: Node, depth: number, after: After = itself): BicepExpression {
    const span = this.#span(node);
    if (depth > DEEPEST_EXPRESSION) return { kind: 'unread', ...span, why: 'it is nested too deep' };
    switch (node.type) {
      case 'member_expression':
      case 'subscript_expression':
      case 'resource_expression':
      case 'call_expression': {
        const of = node.childForFieldName(node.type === 'call_expression' ? 'function' : 'object');
        if (of === null) return after(unknownNode(span));
        return this.read(of, depth + 1, (operand) => after(this.#selected(node, operand, depth)));
      }
      case 'ternary_expression': {
        const whenFalse = this.#field(node, 'alternative', depth, after);
        const whenTrue = this.#field(node, 'consequence', depth);
        return this.#first(node, 'condition', depth, levelOf('?'), whenFalse.end, (condition, at) => ({
          kind: 'ternary',
          ...at,
          condition,
          whenTrue,
          whenFalse,
        }));
      }
      case 'binary_expression': {
        const right = this.#field(node, 'right', depth, after);
        const operator = this.#operator(node);
        return this.#first(node, 'left', depth, levelOf(operator), right.end, (left, at) => ({
          kind: 'binary',
          ...at,
          operator,
          left,
          right,
        }));
      }
      case 'unary_expression': {
        const of = this.#field(node, 'argument', depth, after);
        return { kind: 'unary', start: span.start, end: of.end, operator: this.#operator(node), of };
      }
      case 'lambda_expression': {
        const [names, inner] = named(node);
        if (names === undefined || inner === undefined) return after(unknownNode(span));
        const listed = names.type === 'parenthesized_expression' ? named(names) : [names];
        const body = this.read(inner, depth + 1, after);
        const written = listed.map((name) => this.#slice(this.#span(name)));
        return { kind: 'lambda', start: span.start, end: body.end, names: written, body };
      }
      default:
        return after(this.#operand(node, span, depth));
    }
  }

  /**
   * What stands before an operator. As `.name` binds too loose, what comes after it binds too loose as well: to the
   * grammar `a && b.c > 1` is `(a && b).c > 1`, and `x => x.y && z` is `(x => x).y && z`.
   */
  #first(
    node: Node,
    name: string,
    depth: number,
    level: number,
    end: number,
    make: (operand: BicepExpression, at: Span) => BicepExpression,
  ): BicepExpression {
    return this.#intoLast(this.#field(node, name, depth), level, end, make);
  }

  /** Hands what is made down to the last operand of all that binds looser than it. */
  #intoLast(
    operand: BicepExpression,
    level: number,
    end: number,
    make: (operand: BicepExpression, at: Span) => BicepExpression,
  ): BicepExpression {
    const into = (last: BicepExpression): BicepExpression => this.#intoLast(last, level, end, make);
    if (!this.#grouped.has(operand)) {
      if (operand.kind === 'lambda') return { ...operand, end, body: into(operand.body) };
      if (operand.kind === 'ternary') return { ...operand, end, whenFalse: into(operand.whenFalse) };
      if (operand.kind === 'binary' && levelOf(operand.operator) < level) {
        return { ...operand, end, right: into(operand.right) };
      }
    }
    return make(operand, { start: operand.start, end });
  }

  /** What stands by itself. */
  #operand(node: Node, span: Span, depth: number): BicepExpression {
    switch (node.type) {
      case 'string':
        return { kind: 'text', ...span, parts: this.#parts(node, depth) };
      case 'number':
        return { kind: 'number', ...span, number: Number(this.#slice(span)) };
      case 'boolean':
        return { kind: 'boolean', ...span, boolean: this.#slice(span) === 'true' };
      case 'null':
        return { kind: 'null', ...span };
      case 'identifier':
      case 'property_identifier':
      case 'primitive_type':
        return { kind: 'name', ...span, name: this.#slice(span) };
      case 'object':
        return this.#object(node, span, depth);
      case 'array':
        return { kind: 'list', ...span, items: this.#items(node, depth) };
      case 'for_statement':
        return this.#loop(node, span, depth);
      case 'if_statement': {
        const [condition, body] = named(node);
        if (condition === undefined || body === undefined) return unknownNode(span);
        const read = this.read(condition, depth + 1);
        return { kind: 'if', ...span, condition: read, body: this.read(body, depth + 1) };
      }
      case 'parenthesized_expression': {
        const inner = named(node);
        const [only] = inner;
        if (only === undefined || inner.length > 1) return unknownNode(span);
        // With its brackets: what comes after them belongs to the whole.
        const grouped = { ...this.read(only, depth + 1), ...span };
        this.#grouped.add(grouped);
        return grouped;
      }
      default:
        return unknownNode(span);
    }
  }

  /** `.name`, `[index]`, `::name` or `(values)` of an operand. */
  #selected(node: Node, of: BicepExpression, depth: number): BicepExpression {
    const span = { start: of.start, end: this.#span(node).end };
    switch (node.type) {
      case 'member_expression': {
        const property = node.childForFieldName('property');
        if (property === null) return unknownNode(span);
        const at = this.#span(property);
        const safe = this.#slice({ start: of.end, end: at.start }).includes('?');
        return { kind: 'property', ...span, of, name: this.#slice(at), safe };
      }
      case 'subscript_expression': {
        const at = this.#field(node, 'index', depth);
        const safe = /^[!\s]*\[\?/.test(this.#slice({ start: of.end, end: at.start }));
        return { kind: 'index', ...span, of, at, safe };
      }
      case 'resource_expression': {
        const resource = node.childForFieldName('resource');
        if (resource === null) return unknownNode(span);
        return { kind: 'nested', ...span, of, name: this.#slice(this.#span(resource)) };
      }
      default: {
        const given = node.childForFieldName('arguments');
        if (given === null) return unknownNode(span);
        const values = named(given).map((value) => this.read(value, depth + 1));
        if (of.kind === 'name') return { kind: 'call', ...span, of: undefined, name: of.name, values };
        return of.kind === 'property'
          ? { kind: 'call', ...span, of: of.of, name: of.name, values }
          : unknownNode(span);
      }
    }
  }

  #operator(node: Node): string {
    return this.#slice(this.#span(node.childForFieldName('operator') ?? node));
  }

  #field(node: Node, name: string, depth: number, after: After = itself): BicepExpression {
    const child = node.childForFieldName(name);
    return child === null ? unknownNode(this.#span(node)) : this.read(child, depth + 1, after);
  }

  /** What stands between the interpolations is taken from the text: the tree sees only `x`. */
  #parts(node: Node, depth: number): readonly (string | BicepExpression)[] {
    const { start, end } = this.#span(node);
    if (this.#text.startsWith("'''", start)) {
      return [this.#text.slice(start + 3, end - 3).replace(/^\r?\n/, '')];
    }
    const parts: (string | BicepExpression)[] = [];
    let from = start + 1;
    for (const child of named(node)) {
      if (child.type !== 'interpolation') continue;
      const [inner] = named(child);
      const at = this.#span(child);
      if (at.start > from) parts.push(decodeEscapes(this.#text.slice(from, at.start)));
      parts.push(inner === undefined ? unknownNode(at) : this.read(inner, depth + 1));
      from = at.end;
    }
    if (end - 1 > from) parts.push(decodeEscapes(this.#text.slice(from, end - 1)));
    return parts;
  }

  #object(node: Node, span: Span, depth: number): BicepExpression {
    const properties: BicepProperty[] = [];
    const resources: NestedResource[] = [];
    for (const property of named(node)) {
      const [key, value] = named(property);
      if (key?.type === 'resource_declaration') {
        const nested = this.#nested(key, depth);
        if (nested !== undefined) resources.push(nested);
        continue;
      }
      const keyNode = key ?? property.firstChild;
      if (keyNode === null || keyNode === undefined || value === undefined) {
        properties.push({ spread: unknownNode(this.#span(property)) });
        continue;
      }
      const at = this.#span(keyNode);
      const read = this.read(value, depth + 1);
      if (this.#text.startsWith('...', at.start)) properties.push({ spread: read });
      else if (keyNode.type === 'string') {
        const name = this.read(keyNode, depth + 1);
        properties.push({ name: plainText(name) ?? name, at, value: read });
      } else properties.push({ name: this.#slice(at), at, value: read });
    }
    return { kind: 'object', ...span, properties, resources };
  }

  #nested(node: Node, depth: number): NestedResource | undefined {
    const [symbol, type, body] = named(node);
    if (symbol === undefined || type === undefined || body === undefined) return undefined;
    const typeAt = this.#span(type);
    const header = this.#slice({ start: typeAt.end, end: this.#span(body).start });
    const read = this.read(body, depth + 1);
    return {
      symbol: this.#slice(this.#span(symbol)),
      symbolAt: this.#span(symbol),
      type: this.#text.slice(typeAt.start + 1, typeAt.end - 1),
      existing: /\bexisting\b/.test(header),
      body: () => read,
    };
  }

  #items(node: Node, depth: number): readonly BicepItem[] {
    const items = named(node);
    const split = this.#split(this.#span(node));
    if (split.count !== items.length) return split.read();
    return items.map((item) => ({
      value: this.read(item, depth + 1),
      spread: isSpread(this.#text, this.#span(item).start),
    }));
  }

  #loop(node: Node, span: Span, depth: number): BicepExpression {
    const body = node.childForFieldName('body');
    const single = node.childForFieldName('initializer');
    const children = named(node);
    const pair = children.find(({ type }) => type === 'for_loop_parameters');
    const over = children.at(-2);
    if (body === null || over === undefined) return unknownNode(span);
    const [item, index] = (pair === undefined ? [single] : named(pair)).map((name) =>
      name === null ? '' : this.#slice(this.#span(name)),
    );
    return {
      kind: 'for',
      ...span,
      item: item ?? '',
      index,
      over: this.read(over, depth + 1),
      body: this.read(body, depth + 1),
    };
  }

  #span({ startIndex, endIndex }: Node): Span {
    return { start: startIndex + this.#shift, end: endIndex + this.#shift };
  }

  #slice({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }
}

/** Whether `...` stands before the item. */
function isSpread(text: string, start: number): boolean {
  return /\.\.\.\s*$/.test(text.slice(Math.max(0, start - 20), start));
}

/**
 * How tight an operator binds.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators#operator-precedence-and-associativity
 */
function levelOf(operator: string): number {
  const tighter = ['?', '??', '||', '&&', '== != =~ !~', '< <= > >=', '+ -', '* / %'];
  return tighter.findIndex((operators) => operators.split(' ').includes(operator));
}

function named(node: Node): readonly Node[] {
  return node.namedChildren.filter((child) => child !== null);
}

function unknownNode(span: Span): BicepExpression {
  return { kind: 'unread', ...span, why: 'this kind of expression is not worked out' };
}

/** Of a text without interpolations. */
export function plainText(expression: BicepExpression): string | undefined {
  if (expression.kind !== 'text') return undefined;
  return expression.parts.every((part) => typeof part === 'string') ? expression.parts.join('') : undefined;
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
function decodeEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|(.))/gs,
    (_, code: string | undefined, letter: string) => {
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '';
      }
      return { n: '\n', r: '\r', t: '\t' }[letter] ?? letter;
    },
  );
}
