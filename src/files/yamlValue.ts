import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { TextPlaces } from './textPlaces.ts';
import type { Entry, Place, Value } from './value.ts';

/** One document of a YAML file, or what is wrong with it. */
export type YamlDocument =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string; readonly place: Place };

/** An alias counts anew wherever it is used, so a few lines can stand for millions of values. */
const MOST_VALUES = 50_000;
const DEEPEST = 100;
const MOST_DOCUMENTS = 200;
/** The parser takes seconds for a megabyte. A long workflow has some 50 KiB. */
const LONGEST = 256 * 1024;
/** Its own search for keys that stand there twice, and its pictures of errors, take minutes for a hostile file. */
const PARSING = { keepSourceTokens: false, logLevel: 'silent', version: '1.2', uniqueKeys: false } as const;

/**
 * Placeholders of templates, which are no YAML where they stand unquoted: `name: {{NAME}}`. While it is parsed, other
 * characters stand for their braces, as many, so that every place stays what it is.
 */
const TEMPLATE = /\{\{([^{}\n]{1,200})\}\}/g;
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** What a person or a pipeline fills in: `{{NAME}}`, `${{ … }}`, `$NAME`, `${NAME}`, `<name>`. */
const PLACEHOLDER = /\{\{[^{}]{1,200}\}\}|\$\{[\w.-]{1,200}\}|\$[A-Za-z_]\w{0,199}|<[A-Za-z][\w .-]{0,199}>/;
/** Azure ML's own expressions, which the service works out: they are values. */
const SERVICE_EXPRESSION = /^\$\{\{\s*azureml:/;

/**
 * Reads every document of a file. Never throws. `placeholders: 'kept'` leaves texts as they are written, where they
 * are expressions of the format itself.
 */
export function readYaml(
  text: string,
  { placeholders }: { readonly placeholders: 'unresolved' | 'kept' } = { placeholders: 'unresolved' },
): readonly YamlDocument[] {
  const places = new TextPlaces(text);
  if (text.length > LONGEST) {
    return [{ ok: false, why: `it is longer than ${LONGEST / 1024} KiB`, place: places.place(0, 0) }];
  }
  const masked = text.replace(TEMPLATE, (_, name: string) => `${OPEN}${OPEN}${name}${CLOSE}${CLOSE}`);
  let documents: readonly Document[];
  try {
    const parsed = parseAllDocuments(masked, { ...PARSING, prettyErrors: false });
    documents = Array.isArray(parsed) ? parsed.slice(0, MOST_DOCUMENTS) : [];
  } catch {
    // Nested so deep that the parser gives up.
    return [{ ok: false, why: 'it is nested too deep', place: places.place(0, 0) }];
  }
  return documents.map((document) => readDocument(document, places, placeholders));
}

type Placeholders = 'unresolved' | 'kept';

function readDocument(document: Document, places: TextPlaces, placeholders: Placeholders): YamlDocument {
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    // The first line of the parser's words, without the source that it quotes.
    const said = error.message.split(/ at line |\n/, 1)[0]?.slice(0, 200) ?? 'it is no YAML';
    // What nests too deep ends the parser's stack, which it reports like a mistake in the text.
    const why = /call stack/i.test(said) ? 'it is nested too deep' : restore(said);
    return { ok: false, why, place: places.place(start, end) };
  }
  const reader = new DocumentReader(document, places, placeholders);
  const value = reader.read(document.contents, 0);
  if (reader.twice !== undefined) return { ok: false, ...reader.twice };
  return reader.tooLarge === undefined
    ? { ok: true, value }
    : { ok: false, why: reader.tooLarge, place: places.place(0, 0) };
}

class DocumentReader {
  readonly #document: Document;
  readonly #places: TextPlaces;
  readonly #placeholders: Placeholders;
  #values = 0;
  tooLarge: string | undefined;
  twice: { readonly why: string; readonly place: Place } | undefined;

  constructor(document: Document, places: TextPlaces, placeholders: Placeholders) {
    this.#document = document;
    this.#places = places;
    this.#placeholders = placeholders;
  }

  /** `usedAt` is the place of the alias that led here. */
  read(node: Node | null | undefined, depth: number, usedAt?: Place): Value {
    const place = usedAt ?? this.#placeOf(node);
    this.#values += 1;
    if (this.#values > MOST_VALUES) this.tooLarge = `it stands for more than ${MOST_VALUES} values`;
    if (depth > DEEPEST) this.tooLarge = 'it is nested too deep';
    if (this.tooLarge !== undefined || node === null || node === undefined) return { kind: 'null', place };
    if (isAlias(node)) return this.read(node.resolve(this.#document), depth + 1, place);
    if (isScalar(node)) return this.#scalar(node.value, node.source, place);
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => this.read(item as Node, depth + 1)), place };
    }
    if (isMap(node)) {
      const entries = new Map<string, Entry>();
      const written = new Set<string>();
      for (const { key: keyOfPair, value } of node.items) {
        const keyNode = keyOfPair as Node;
        if (isScalar(keyNode) && keyNode.value === '<<') this.#merge(entries, value as Node, depth);
        else if (isScalar(keyNode)) {
          const name = restore(String(keyNode.value));
          const key = name.toLowerCase();
          if (written.has(String(keyNode.value))) {
            const why = `the key ${JSON.stringify(name.slice(0, 80))} stands there twice`;
            this.twice ??= { why, place: this.#placeOf(keyNode) };
          }
          written.add(String(keyNode.value));
          entries.set(key, {
            name,
            namePlace: this.#placeOf(keyNode),
            value: this.read(value as Node, depth + 1),
          });
        }
      }
      return { kind: 'object', entries, place };
    }
    return { kind: 'null', place };
  }

  /** `<<: *defaults`: what is written beside it wins. */
  #merge(entries: Map<string, Entry>, node: Node, depth: number): void {
    const merged = this.read(node, depth + 1);
    for (const source of merged.kind === 'list' ? merged.items : [merged]) {
      if (source.kind !== 'object') continue;
      for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry);
    }
  }

  #scalar(value: unknown, source: string | undefined, place: Place): Value {
    switch (typeof value) {
      case 'boolean':
        return { kind: 'boolean', boolean: value, place };
      case 'number':
        return { kind: 'number', number: value, place };
      case 'string': {
        const text = restore(value);
        return this.#placeholders === 'kept' ? { kind: 'text', text, place } : textValue(text, place);
      }
      default:
        return value === null || value === undefined
          ? { kind: 'null', place }
          : { kind: 'text', text: restore(source ?? String(value)), place };
    }
  }

  #placeOf(node: Node | null | undefined): Place {
    const range = node?.range;
    return this.#places.place(range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0);
  }
}

/** A text, or what is not known of it because of a placeholder. */
export function textValue(text: string, place: Place): Value {
  const found = SERVICE_EXPRESSION.test(text) ? null : PLACEHOLDER.exec(text);
  if (found === null) return { kind: 'text', text, place };
  return {
    kind: 'unresolved',
    expression: text.slice(0, 300),
    why: `${found[0]} is filled in later`,
    placeholder: text.replaceAll(/[{}]/g, ''),
    place,
  };
}

function restore(text: string): string {
  return text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}');
}
