// Reads Bicep back by its grammar, which has nothing to do with what writes it here.
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

const GRAMMAR = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');

/** What is no literal, in its own words. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export interface BicepFile {
  readonly targetScope: unknown;
  readonly resources: ReadonlyMap<string, { readonly type: unknown; readonly body: unknown }>;
  readonly outputs: readonly string[];
}

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(GRAMMAR));

export function readBicepFile(text: string): BicepFile {
  const statements = parse(text);
  const resources = statements
    .filter(({ type }) => type === 'resource_declaration')
    .map((node) => {
      const [symbol, type, body] = children(node);
      return [symbol?.text ?? '', { type: read(type), body: read(body) }] as const;
    });
  const target = statements.find(({ type }) => type === 'target_scope_assignment');
  return {
    targetScope: read(target?.namedChild(0) ?? undefined),
    resources: new Map(resources),
    outputs: statements
      .filter(({ type }) => type === 'output_declaration')
      .map((node) => children(node)[0]?.text ?? ''),
  };
}

/** A literal of Bicep as the value that it stands for. */
export function readBicepLiteral(text: string): unknown {
  const [declaration] = parse(`var it = ${text}\n`);
  if (declaration === undefined) throw new Error(`nothing in ${text}`);
  return read(children(declaration).at(-1));
}

function parse(text: string): readonly Node[] {
  const root = parser.parse(text)?.rootNode;
  if (root === undefined || root.hasError) throw new Error(`no Bicep:\n${text}`);
  return children(root);
}

function children(node: Node): readonly Node[] {
  return node.namedChildren.filter((child): child is Node => child !== null);
}

function read(node: Node | undefined): unknown {
  switch (node?.type) {
    case undefined:
      throw new Error('there is nothing to read');
    case 'string':
      return readString(node);
    case 'number':
    case 'boolean':
      return JSON.parse(node.text);
    case 'array':
      return children(node).map(read);
    case 'object':
      return Object.fromEntries(
        children(node).map((property) => {
          const [key, value] = children(property);
          return [key?.type === 'string' ? readString(key) : (key?.text ?? ''), read(value)];
        }),
      );
    default:
      return new Expression(node?.text ?? '');
  }
}

function readString(node: Node): string {
  if (node.descendantsOfType('interpolation').length > 0)
    throw new Error(`an expression inside: ${node.text}`);
  return decodeBicepString(node.text);
}

/**
 * What a string literal on one line stands for; throws where it ends early or holds an expression.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 */
export function decodeBicepString(literal: string): string {
  if (!/^'(?:[^'\\\n\r$]|\$(?!\{)|\\(?:[nrt\\'$]|u\{[0-9a-f]{1,6}\}))*'$/u.test(literal)) {
    throw new Error(`no string of Bicep: ${literal}`);
  }
  return literal.slice(1, -1).replaceAll(/\\u\{[0-9a-f]+\}|\\./gu, decode);
}

function decode(piece: string): string {
  if (!piece.startsWith('\\')) return piece;
  const code = /^\\u\{([0-9a-f]+)\}$/.exec(piece)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  const known: Readonly<Record<string, string>> = {
    '\\n': '\n',
    '\\r': '\r',
    '\\t': '\t',
    '\\\\': '\\',
    "\\'": "'",
    '\\$': '$',
  };
  const character = known[piece];
  if (character === undefined) throw new Error(`Bicep knows no ${piece}`);
  return character;
}
