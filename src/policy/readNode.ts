import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Location } from '../findings/finding.ts';
import { nearestWord } from '../findings/spelling.ts';
import type { Schema } from './policySchema.ts';

type Yaml = typeof import('yaml');

export interface Reader {
  readonly yaml: Yaml;
  readonly root: Schema;
  /** Where a node stands. */
  placeOf(node: Node | null | undefined): Location;
  complain(place: Location, what: string): void;
  /** Keeps where the value of a path stands; keys and list positions joined by "/". */
  keep(path: string, place: Location): void;
}

/**
 * The value of a YAML node, checked against the schema on the way. All that is wrong is complained about, each at its
 * place; what is wrong is left out of the value, so that the rest can be looked at as well.
 */
export function readNode(
  node: Node | null,
  given: Schema,
  path: string,
  fallback: Location,
  reader: Reader,
): unknown {
  const { yaml } = reader;
  const place = node === null ? fallback : reader.placeOf(node);
  const complain = (what: string): undefined => {
    reader.complain(place, `${say(path)}${what}`);
    return undefined;
  };
  if (yaml.isAlias(node)) return complain('an alias (*name) is not taken here; write the value out');
  const found = kindOf(node, yaml);
  const schema = branch(resolve(given, reader.root), found, reader.root);
  if (schema !== undefined && takesAnything(schema)) {
    reader.keep(path, place);
    return readAnything(node, path, reader);
  }
  if (schema === undefined) return complain(`must be ${expected(given, reader.root)}, not ${found}`);
  if (schema.enum === undefined && schema.const === undefined && !fits(found, schema)) {
    const hint = schema.type === 'string' && SINGLE.has(found) ? '; put it in quotes' : '';
    return complain(`must be ${expected(schema, reader.root)}, not ${found}${hint}`);
  }
  reader.keep(path, place);
  if (yaml.isMap(node) && schema.type === 'object') return readMap(node, schema, path, reader);
  if (yaml.isSeq(node) && schema.type === 'array') return readList(node, schema, path, reader);
  const value = yaml.isScalar(node) ? node.value : undefined;
  const problem = problemOf(value, schema);
  return problem === undefined ? value : complain(problem);
}

/** A schema that says nothing of the value takes every one that JSON can have. */
function takesAnything({ type, enum: words, const: value, anyOf, pattern }: Schema): boolean {
  return [type, words, value, anyOf, pattern].every((one) => one === undefined);
}

function readAnything(node: Node | null, path: string, reader: Reader): unknown {
  const { yaml } = reader;
  if (yaml.isAlias(node)) {
    reader.complain(
      reader.placeOf(node),
      `${say(path)}an alias (*name) is not taken here; write the value out`,
    );
    return undefined;
  }
  if (yaml.isSeq(node)) {
    return node.items.map((item, index) =>
      readAnything(yaml.isNode(item) ? item : null, `${path}/${index}`, reader),
    );
  }
  if (!yaml.isMap(node)) return yaml.isScalar(node) ? node.value : null;
  const entries: [string, unknown][] = [];
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const name = yaml.isScalar(key) ? String(key.value) : undefined;
    if (name === undefined || seen.has(name)) {
      const where = reader.placeOf(yaml.isNode(key) ? key : node);
      reader.complain(
        where,
        `${say(path)}${name === undefined ? 'a key must be a text' : `${name} is there already`}`,
      );
      continue;
    }
    seen.add(name);
    entries.push([name, readAnything(yaml.isNode(value) ? value : null, `${path}/${name}`, reader)]);
  }
  return Object.fromEntries(entries);
}

function readMap(node: YAMLMap<unknown, unknown>, schema: Schema, path: string, reader: Reader): unknown {
  const { yaml } = reader;
  const properties = schema.properties ?? {};
  const value: Record<string, unknown> = {};
  const place = reader.placeOf(node);
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = yaml.isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
    const keyPlace = yaml.isNode(pair.key) ? reader.placeOf(pair.key) : place;
    const below = key === undefined || !Object.hasOwn(properties, key) ? undefined : properties[key];
    if (key === undefined || below === undefined) {
      reader.complain(keyPlace, `${say(path)}${unknownKey(key, Object.keys(properties))}`);
      continue;
    }
    if (seen.has(key)) {
      reader.complain(keyPlace, `${say(path)}${key} is there already`);
      continue;
    }
    seen.add(key);
    const read = readNode(
      yaml.isNode(pair.value) ? pair.value : null,
      below,
      path === '' ? key : `${path}/${key}`,
      keyPlace,
      reader,
    );
    if (read !== undefined) value[key] = read;
  }
  const missing = (schema.required ?? []).filter((key) => !seen.has(key));
  if (missing.length > 0) reader.complain(place, `${say(path)}lacks ${missing.join(' and ')}`);
  if (node.items.length < (schema.minProperties ?? 0)) reader.complain(place, `${say(path)}is empty`);
  return value;
}

function readList(node: YAMLSeq<unknown>, schema: Schema, path: string, reader: Reader): unknown {
  const place = reader.placeOf(node);
  const { items, maxItems = Number.POSITIVE_INFINITY, minItems = 0 } = schema;
  if (node.items.length < minItems) reader.complain(place, `${say(path)}is empty`);
  if (node.items.length > maxItems) {
    reader.complain(place, `${say(path)}has ${node.items.length} entries; ${maxItems} are the most`);
    return undefined;
  }
  const values: unknown[] = [];
  for (const [index, item] of node.items.entries()) {
    const one = reader.yaml.isNode(item) ? item : null;
    const read = readNode(one, items ?? {}, `${path}/${index}`, place, reader);
    if (schema.uniqueItems === true && read !== undefined && values.includes(read)) {
      reader.complain(reader.placeOf(one), `${say(path)}${quote(read)} is there already`);
    }
    // Positions are those of the file, also after an entry that is wrong.
    values.push(read);
  }
  return values;
}

type Kind = 'nothing' | 'a mapping' | 'a list' | 'a text' | 'a whole number' | 'a number' | 'true or false';
const SINGLE: ReadonlySet<Kind> = new Set(['a whole number', 'a number', 'true or false']);

function kindOf(node: Node | null, yaml: Yaml): Kind {
  if (yaml.isMap(node)) return 'a mapping';
  if (yaml.isSeq(node)) return 'a list';
  const value = yaml.isScalar(node) ? node.value : null;
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'number':
    case 'bigint':
      return Number.isInteger(Number(value)) ? 'a whole number' : 'a number';
    default:
      return 'nothing';
  }
}

function fits(found: Kind, { type }: Schema): boolean {
  return type === undefined || WORDS[type] === found || (type === 'number' && found === 'a whole number');
}

const WORDS: Readonly<Record<NonNullable<Schema['type']>, Kind>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {};
}

/** The branch of an `anyOf` for this kind of value; undefined when none is for it. */
function branch(schema: Schema, found: Kind, root: Schema): Schema | undefined {
  if (schema.anyOf === undefined) return schema;
  const branches = schema.anyOf.map((one) => resolve(one, root));
  return (
    branches.find((one) => one.type !== undefined && fits(found, one)) ??
    (found === 'a text' || SINGLE.has(found) ? branches.find((one) => one.enum !== undefined) : undefined)
  );
}

function expected(schema: Schema, root: Schema): string {
  const whole = resolve(schema, root);
  if (whole.anyOf !== undefined) return whole.anyOf.map((one) => expected(one, root)).join(' or ');
  if (whole.enum !== undefined) return oneOf(whole.enum);
  return whole.type === undefined ? 'something else' : WORDS[whole.type];
}

function oneOf(values: readonly unknown[]): string {
  return values.length > 12
    ? 'the id or name of a rule'
    : values
        .map(String)
        .join(', ')
        .replace(/, ([^,]+)$/, ' or $1');
}

/** What is wrong with a single value; undefined when nothing is. */
function problemOf(value: unknown, schema: Schema): string | undefined {
  if (schema.const !== undefined && value !== schema.const)
    return `must be ${schema.const}, not ${quote(value)}`;
  if (schema.enum !== undefined && !schema.enum.some((one) => one === value)) {
    const words = schema.enum.filter((one) => typeof one === 'string');
    const near = typeof value === 'string' ? suggest(value, words) : '';
    return `must be ${oneOf(schema.enum)}, not ${quote(value)}${near}`;
  }
  if (typeof value === 'number') {
    const { minimum = value, maximum = value } = schema;
    if (value < minimum || value > maximum) return `must be ${minimum} to ${maximum}, not ${value}`;
  }
  if (typeof value === 'string') {
    // As JSON Schema counts: characters, not UTF-16 units.
    const length = [...value].length;
    if (length < (schema.minLength ?? 0)) return 'must not be empty';
    if (length > (schema.maxLength ?? length)) return `must have at most ${schema.maxLength} characters`;
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
      return `must be ${schema.title ?? 'written differently'}, not ${quote(value)}`;
    }
  }
  return undefined;
}

function unknownKey(key: string | undefined, known: readonly string[]): string {
  if (key === undefined) return 'a key must be a text';
  const all = known.length > 20 ? '' : `; there is ${known.join(', ')}`;
  return `${quote(key)} is not known here${suggest(key, known) || all}`;
}

function suggest(word: string, known: readonly string[]): string {
  const other = known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? nearestWord(word, known);
  return other === undefined ? '' : `; did you mean ${other}?`;
}

function say(path: string): string {
  return path === '' ? '' : `${path.replaceAll('/', '.').replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]')}: `;
}

/** Foreign words, short and in quotes. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : String(value);
  return typeof value === 'string' ? JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text) : text;
}
