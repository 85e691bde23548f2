import type { Node } from 'web-tree-sitter';
import type { TextPlaces } from './textPlaces.ts';
import type { Place } from './value.ts';

interface Written {
  readonly place: Place;
  /** As written, shortened. */
  readonly source: string;
}

/** An expression of Terraform's language, without anything of the parser's memory. */
export type Expression = Written &
  (
    | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
    | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
    | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
    | { readonly kind: 'object'; readonly entries: readonly ObjectElement[] }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
    | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
    /** What comes after `[*]` is worked out for each item, which it names `each`. */
    | { readonly kind: 'splat'; readonly of: Expression; readonly item: Expression }
    | {
        readonly kind: 'call';
        readonly name: string;
        readonly values: readonly Expression[];
        readonly expands: boolean;
      }
    | {
        readonly kind: 'choice';
        readonly condition: Expression;
        readonly whenTrue: Expression;
        readonly whenFalse: Expression;
      }
    | {
        readonly kind: 'binary';
        readonly operator: string;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'unary'; readonly operator: string; readonly of: Expression }
    | ForExpression
    | { readonly kind: 'unreadable'; readonly why: string }
  );

export interface ForExpression {
  readonly kind: 'for';
  readonly names: readonly string[];
  readonly over: Expression;
  /** Only of one that makes an object. */
  readonly key?: Expression;
  readonly value: Expression;
  readonly groups: boolean;
  readonly only?: Expression;
}

export interface ObjectElement {
  readonly key: Expression;
  readonly value: Expression;
}

export interface Attribute {
  readonly name: string;
  readonly namePlace: Place;
  readonly value: Expression;
}

export interface Block {
  readonly file: string;
  /** `resource`, `data`, `module`, or the name of a nested block. */
  readonly keyword: string;
  readonly labels: readonly string[];
  /** From the keyword to the last label. */
  readonly place: Place;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
  /** Something in it cannot be read, from here on. */
  readonly damage?: Damage;
}

export interface Damage {
  readonly place: Place;
  readonly source: string;
}

/** Stands for the item of a splat; no name of the language has a space. */
export const SPLAT_ITEM = 'splat item';

const DEEPEST = 100;
const LONGEST_SOURCE = 200;

/** Turns a tree into blocks. `offset` is where its text begins in the file. */
export class TerraformSyntax {
  readonly #file: string;
  readonly #text: string;
  readonly #places: TextPlaces;
  readonly #offset: number;
  #hasErrors = true;

  constructor(file: string, text: string, places: TextPlaces, offset: number) {
    this.#file = file;
    this.#text = text;
    this.#places = places;
    this.#offset = offset;
  }

  /** The attributes and blocks of a whole file, as if it were one block. */
  file(root: Node): Block {
    this.#hasErrors = root.hasError;
    const body = named(root, 'body');
    return this.#block('', [], this.#place(root), root, body, 0);
  }

  #place({ startIndex, endIndex }: Pick<Node, 'startIndex' | 'endIndex'>): Place {
    return this.#places.place(this.#offset + startIndex, this.#offset + endIndex);
  }

  #source({ startIndex, endIndex }: Pick<Node, 'startIndex' | 'endIndex'>): string {
    return this.#text
      .slice(this.#offset + startIndex, this.#offset + Math.min(endIndex, startIndex + LONGEST_SOURCE))
      .trim();
  }

  #textOf({ startIndex, endIndex }: Pick<Node, 'startIndex' | 'endIndex'>): string {
    return this.#between(startIndex, endIndex);
  }

  #isBroken(node: Node): boolean {
    return this.#hasErrors && node.hasError;
  }

  /** All of the text between two nodes, however long. */
  #between(start: number, end: number): string {
    return this.#text.slice(this.#offset + start, this.#offset + end);
  }

  #block(
    keyword: string,
    labels: readonly string[],
    place: Place,
    whole: Node,
    body: Node | undefined,
    depth: number,
  ): Block {
    const attributes = new Map<string, Attribute>();
    const blocks: Block[] = [];
    let damage: Damage | undefined;
    const children = body?.namedChildren ?? [];
    for (const child of children) {
      if (child.type === 'comment') continue;
      if (child.type === 'block' && !(depth > DEEPEST) && (!this.#isBroken(child) || keyword === '')) {
        blocks.push(this.#nested(child, depth));
      } else if (child.type === 'block' && this.#isBroken(child) && depth <= DEEPEST) {
        const nested = this.#nested(child, depth);
        blocks.push(nested);
        damage ??= nested.damage ?? this.#damage(child);
      } else if (child.type === 'attribute' && !this.#isBroken(child)) {
        const attribute = this.#attribute(child);
        if (attribute !== undefined && !attributes.has(attribute.name)) {
          attributes.set(attribute.name, attribute);
        }
      } else {
        // The parser finds its way back somewhere behind the mistake: what follows may be taken for something else.
        damage ??= this.#damage(child);
        if (keyword !== '') break;
      }
    }
    if (damage === undefined && this.#isBroken(whole) && keyword !== '') {
      damage = this.#damage(firstError(whole) ?? whole);
    }
    return {
      file: this.#file,
      keyword,
      labels,
      place,
      attributes,
      blocks,
      ...(damage === undefined ? {} : { damage }),
    };
  }

  #damage(node: Node): Damage {
    const error = firstError(node) ?? node;
    // What is missing has no text: the line says where.
    const text =
      this.#source(error) || this.#text.slice(this.#offset + error.startIndex).slice(0, LONGEST_SOURCE);
    const source = text.trim().split('\n', 1)[0] ?? '';
    return { place: this.#place(error), source };
  }

  #nested(node: Node, depth: number): Block {
    const [keyword, ...rest] = node.namedChildren;
    const labels = rest.filter(({ type }) => type === 'string_lit' || type === 'identifier');
    const last = labels.at(-1) ?? keyword ?? node;
    const place = this.#place({ startIndex: node.startIndex, endIndex: last.endIndex });
    return this.#block(
      keyword === undefined ? '' : this.#textOf(keyword),
      labels.map((label) =>
        label.type === 'identifier' ? this.#textOf(label) : this.#textOf(label).slice(1, -1),
      ),
      place,
      node,
      rest.find(({ type }) => type === 'body'),
      depth + 1,
    );
  }

  #attribute(node: Node): Attribute | undefined {
    const [name, value] = node.namedChildren.filter(({ type }) => type !== 'comment');
    if (name === undefined || value === undefined) return undefined;
    return { name: this.#textOf(name), namePlace: this.#place(name), value: this.#expression(value, 0) };
  }

  #written(node: Pick<Node, 'startIndex' | 'endIndex'>): Written {
    // The parser is asked for the end of a node each time anew.
    const { startIndex, endIndex } = node;
    const range = { startIndex, endIndex };
    return { place: this.#place(range), source: this.#source(range) };
  }

  #unreadable(node: Pick<Node, 'startIndex' | 'endIndex'>, why: string): Expression {
    return { kind: 'unreadable', why, ...this.#written(node) };
  }

  #expression(node: Node, depth: number): Expression {
    if (depth > DEEPEST) return this.#unreadable(node, 'it is nested too deep');
    const children = node.children.filter(({ type }) => type !== 'comment');
    return node.type === 'expression' ? this.#term(children, node, depth) : this.#primary(node, depth);
  }

  /** Something to begin with, and the attributes, indexes and splats after it. */
  #term(nodes: readonly Node[], whole: Node, depth: number): Expression {
    const [first, inner] = nodes;
    if (first === undefined) return this.#unreadable(whole, 'nothing stands there');
    const inParentheses = first.type === '(';
    const start = inParentheses ? inner : first;
    if (start === undefined) return this.#unreadable(whole, 'nothing stands there');
    const head = this.#expression(start, depth + 1);
    return this.#steps(head, nodes.slice(inParentheses ? 3 : 1), first.startIndex, depth);
  }

  #steps(head: Expression, nodes: readonly Node[], start: number, depth: number): Expression {
    let made = head;
    for (const node of nodes) {
      const written = this.#written({ startIndex: start, endIndex: node.endIndex });
      const [child] = node.namedChildren;
      if (child === undefined && node.type !== 'splat')
        return { ...written, kind: 'unreadable', why: `${node.type} says nothing` };
      switch (node.type) {
        case 'get_attr':
          made = {
            kind: 'attribute',
            of: made,
            name: child === undefined ? '' : this.#textOf(child),
            ...written,
          };
          break;
        case 'index': {
          // `[0]`, or the older `.0`.
          const at = child?.namedChildren[0];
          made =
            child?.type === 'new_index' && at !== undefined
              ? { kind: 'index', of: made, at: this.#expression(at, depth + 1), ...written }
              : {
                  kind: 'index',
                  of: made,
                  at: {
                    kind: 'literal',
                    value: Number(this.#textOf(node).replaceAll(/\D/g, '')),
                    ...written,
                  },
                  ...written,
                };
          break;
        }
        case 'splat': {
          const item: Expression = { kind: 'name', name: SPLAT_ITEM, ...written };
          made = {
            kind: 'splat',
            of: made,
            item: this.#steps(item, child?.namedChildren ?? [], start, depth + 1),
            ...written,
          };
          break;
        }
        default:
          return { ...written, kind: 'unreadable', why: `${node.type} is not read` };
      }
    }
    return made;
  }

  #primary(node: Node, depth: number): Expression {
    const written = this.#written(node);
    const [child] = node.namedChildren;
    switch (node.type) {
      case 'literal_value':
      case 'template_expr':
      case 'collection_value':
      case 'operation':
      case 'for_expr':
        return child === undefined
          ? this.#unreadable(node, 'nothing stands there')
          : this.#expression(child, depth + 1);
      case 'string_lit':
      case 'quoted_template':
        return this.#template(node, true, depth);
      case 'heredoc_template':
        return this.#template(node, false, depth);
      case 'numeric_lit':
        return { kind: 'literal', value: Number(this.#textOf(node)), ...written };
      case 'bool_lit':
        return { kind: 'literal', value: this.#textOf(node) === 'true', ...written };
      case 'null_lit':
        return { kind: 'literal', value: null, ...written };
      case 'variable_expr':
        return { kind: 'name', name: this.#textOf(node), ...written };
      case 'tuple':
        return { kind: 'tuple', items: this.#expressions(node, depth), ...written };
      case 'object':
        return { kind: 'object', entries: this.#elements(node, depth), ...written };
      case 'function_call':
        return this.#call(node, depth);
      case 'conditional': {
        const [condition, whenTrue, whenFalse] = this.#expressions(node, depth);
        if (condition === undefined || whenTrue === undefined || whenFalse === undefined) break;
        return { kind: 'choice', condition, whenTrue, whenFalse, ...written };
      }
      case 'binary_operation': {
        const nodes = node.children.filter(({ type }) => type !== 'comment');
        const at = nodes.findIndex(({ type }) => /^(?:[-+*/%<>]|[=!<>]=|&&|\|\|)$/.test(type));
        const operator = nodes[at];
        if (operator === undefined || at < 1) break;
        const left = this.#term(nodes.slice(0, at), node, depth + 1);
        const right = this.#term(nodes.slice(at + 1), node, depth + 1);
        return { kind: 'binary', operator: operator.type, left, right, ...written };
      }
      case 'unary_operation': {
        const [operator, ...rest] = node.children.filter(({ type }) => type !== 'comment');
        if (operator === undefined) break;
        return { kind: 'unary', operator: operator.type, of: this.#term(rest, node, depth + 1), ...written };
      }
      case 'for_tuple_expr':
      case 'for_object_expr':
        return this.#for(node, depth);
    }
    return this.#unreadable(node, `${node.type.replaceAll('_', ' ')} is not read`);
  }

  #expressions(node: Node, depth: number): Expression[] {
    return node.namedChildren
      .filter(({ type }) => type === 'expression')
      .map((child) => this.#expression(child, depth + 1));
  }

  #elements(node: Node, depth: number): ObjectElement[] {
    return node.namedChildren.flatMap((element) => {
      if (element.type !== 'object_elem') return [];
      const [key, value] = this.#expressions(element, depth);
      if (key === undefined || value === undefined) return [];
      // A bare name is the key itself; in parentheses it is an expression.
      const isBare = key.kind === 'name' && element.namedChild(0)?.child(0)?.type !== '(';
      return [
        {
          key: isBare ? { kind: 'literal', value: key.name, place: key.place, source: key.source } : key,
          value,
        },
      ];
    });
  }

  #call(node: Node, depth: number): Expression {
    const name = node.namedChildren.filter(({ type }) => type === 'identifier');
    const given = named(node, 'function_arguments');
    return {
      kind: 'call',
      name: name.map((name) => this.#textOf(name)).join('::'),
      values: given === undefined ? [] : this.#expressions(given, depth),
      expands: given?.namedChildren.some(({ type }) => type === 'ellipsis') ?? false,
      ...this.#written(node),
    };
  }

  #for(node: Node, depth: number): Expression {
    const intro = named(node, 'for_intro');
    const only = named(node, 'for_cond');
    const over = intro === undefined ? undefined : this.#expressions(intro, depth)[0];
    const results = this.#expressions(node, depth);
    const value = results.at(-1);
    if (intro === undefined || over === undefined || value === undefined) {
      return this.#unreadable(node, 'the loop is not read');
    }
    const condition = only === undefined ? undefined : this.#expressions(only, depth)[0];
    const key = node.type === 'for_object_expr' ? results[0] : undefined;
    return {
      kind: 'for',
      names: intro.namedChildren
        .filter(({ type }) => type === 'identifier')
        .map((name) => this.#textOf(name)),
      over,
      ...(key === undefined ? {} : { key }),
      value,
      groups: node.namedChildren.some(({ type }) => type === 'ellipsis'),
      ...(condition === undefined ? {} : { only: condition }),
      ...this.#written(node),
    };
  }

  /** The tree leaves out spaces at the ends of a text, so its pieces are what stands between the interpolations. */
  #template(node: Node, isQuoted: boolean, depth: number): Expression {
    const written = this.#written(node);
    const children = node.namedChildren;
    const begin = isQuoted ? node.startIndex + 1 : this.#afterLine(node);
    const last = children.at(-1);
    const end = isQuoted ? node.endIndex - 1 : (last?.startIndex ?? node.endIndex);
    const parts: (string | Expression)[] = [];
    let from = begin;
    for (const child of children) {
      if (child.type === 'template_directive') {
        return { kind: 'unreadable', why: 'a template with %{ } is not worked out', ...written };
      }
      if (child.type !== 'template_interpolation') continue;
      parts.push(this.#between(from, child.startIndex));
      const inner = named(child, 'expression');
      if (inner !== undefined) parts.push(this.#expression(inner, depth + 1));
      from = child.endIndex;
    }
    // The last line break of a heredoc belongs to it; the spaces before the closing word do not.
    const rest = this.#between(from, Math.max(from, end));
    parts.push(isQuoted ? rest : rest.replace(/[ \t]*$/, ''));
    const isIndented = !isQuoted && this.#textOf(node).startsWith('<<-');
    const plain = (isIndented ? withoutIndent(parts) : parts).map((part) =>
      typeof part === 'string' ? unescaped(part, isQuoted) : part,
    );
    const texts = plain.filter((part) => part !== '');
    if (texts.every((part) => typeof part === 'string')) {
      return { kind: 'literal', value: texts.join(''), ...written };
    }
    const [single] = texts;
    // `"${x}"` is x, whatever it is.
    if (isQuoted && texts.length === 1 && typeof single === 'object') return { ...single, ...written };
    return { kind: 'template', parts: texts, ...written };
  }

  #afterLine(node: Node): number {
    const at = this.#text.indexOf('\n', this.#offset + node.startIndex);
    return at === -1 ? node.endIndex : Math.min(at + 1 - this.#offset, node.endIndex);
  }
}

function named(node: Node, type: string): Node | undefined {
  return node.namedChildren.find((child) => child.type === type);
}

/** The first place where something is wrong or missing, depth first; never deeper than some steps. */
function firstError(node: Node): Node | undefined {
  let current = node;
  for (let depth = 0; depth < 200; depth += 1) {
    if (current.isError || current.isMissing) return current;
    const next = current.children.find((child) => child.hasError || child.isError || child.isMissing);
    if (next === undefined) return current === node ? undefined : current;
    current = next;
  }
  return current;
}

/** `<<-` takes away as much space as all lines begin with. */
function withoutIndent(parts: readonly (string | Expression)[]): (string | Expression)[] {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    const lines = part.split('\n');
    for (const [at, line] of lines.entries()) {
      const begins = at > 0 || index === 0;
      const isLast = at === lines.length - 1;
      if (!begins || (line.trim() === '' && !(isLast && index < parts.length - 1))) continue;
      least = Math.min(least, line.length - line.trimStart().length);
    }
  }
  if (!Number.isFinite(least) || least === 0) return [...parts];
  return parts.map((part, index) =>
    typeof part === 'string'
      ? part
          .split('\n')
          .map((line, at) =>
            at > 0 || index === 0 ? line.slice(Math.min(least, line.length - line.trimStart().length)) : line,
          )
          .join('\n')
      : part,
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

function unescaped(text: string, isQuoted: boolean): string {
  const plain = isQuoted
    ? text.replaceAll(
        /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,
        (whole, four?: string, eight?: string, one?: string) => {
          const code = four ?? eight;
          if (code === undefined) return ESCAPES[one ?? ''] ?? whole;
          const point = Number.parseInt(code, 16);
          return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
        },
      )
    : text;
  return plain.replaceAll('$${', '${').replaceAll('%%{', '%{');
}
