import { dirname, join } from 'node:path/posix';
import type { Parser } from 'web-tree-sitter';
import { readStatements } from './bicepStatements.ts';
import type { BicepFile } from './bicepSyntax.ts';
import type { Repository, UnreadableFile } from './declaration.ts';
import { readJson } from './jsonValue.ts';
import { textOf } from './templateFunctions.ts';
import { TextPlaces } from './textPlaces.ts';
import { type Value, valueAt } from './value.ts';
import { readYaml } from './yamlValue.ts';

/** Bicep makes an ARM template of a file, which may be no longer than 4 MB. */
const LONGEST_BICEP = 4 * 1024 * 1024;
const LONGEST_LOADED = 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_LOADED = 500;
const LOADED = /\bload(?:Text|Json|Yaml)Content\s*\(\s*'([^'\n]{1,300})'/g;
const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export type Loaded =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string };

/** Bicep files with all that they name: modules, imports, parameter files, texts that they load. */
export class BicepProject {
  readonly unreadable: UnreadableFile[] = [];
  readonly #repository: Repository;
  readonly #parser: Parser;
  readonly #files = new Map<string, BicepFile>();
  readonly #failed = new Map<string, string>();
  readonly #places = new Map<string, TextPlaces>();
  readonly #texts = new Map<string, Loaded & { readonly text?: string }>();
  readonly #loaded = new Map<string, Loaded>();

  private constructor(repository: Repository, parser: Parser) {
    this.#repository = repository;
    this.#parser = parser;
  }

  /** Never throws; the parser has to live as long as what this answers is in use. */
  static async load(
    claimed: readonly string[],
    repository: Repository,
    parser: Parser,
  ): Promise<BicepProject> {
    const project = new BicepProject(repository, parser);
    const waiting = [...claimed];
    const asked = new Set(waiting);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const file = await project.#read(next, asked.size <= MOST_FILES);
      if (file === undefined) {
        if (claimed.includes(next)) {
          project.unreadable.push({ file: next, why: project.#failed.get(next) ?? 'it cannot be read' });
        }
        continue;
      }
      for (const path of namedBy(file)) {
        if (!asked.has(path)) waiting.push(path);
        asked.add(path);
      }
      await project.#readLoaded(file);
    }
    return project;
  }

  get files(): readonly BicepFile[] {
    return [...this.#files.values()];
  }

  file(path: string): BicepFile | undefined {
    return this.#files.get(path);
  }

  /** For a person: why there is no such file. */
  whyNot(path: string): string {
    return this.#failed.get(path) ?? 'only modules that are Bicep files are looked into';
  }

  places(path: string): TextPlaces {
    let places = this.#places.get(path);
    if (places === undefined) {
      places = new TextPlaces(this.#files.get(path)?.text ?? '');
      this.#places.set(path, places);
    }
    return places;
  }

  /** What `loadTextContent`, `loadJsonContent` or `loadYamlContent`, lower-cased, makes of a file. */
  loaded(called: string, path: string, at: string | undefined): Loaded {
    const key = `${called} ${path}`;
    let made = this.#loaded.get(key);
    if (made === undefined) {
      made = this.#parse(called, path);
      this.#loaded.set(key, made);
    }
    if (!made.ok || at === undefined || called === 'loadtextcontent') return made;
    if (!/^\$?(?:\.?\w+)(?:\.\w+)*$/.test(at))
      return { ok: false, why: 'paths into files are not worked out' };
    const found = valueAt(made.value, ...at.split('.').filter((step) => step !== '$' && step !== ''));
    return found === undefined
      ? { ok: false, why: `there is no ${at} in the file` }
      : { ok: true, value: found };
  }

  #parse(called: string, path: string): Loaded {
    const source = this.#texts.get(path);
    if (source === undefined) return { ok: false, why: 'the file is not one that is read' };
    if (!source.ok) return source;
    const text = source.text ?? '';
    switch (called) {
      case 'loadtextcontent':
        return { ok: true, value: textOf(text, START) };
      case 'loadjsoncontent':
        return readJson(text);
      case 'loadyamlcontent': {
        const [document] = readYaml(text, { placeholders: 'kept' });
        return document ?? { ok: false, why: 'it is empty' };
      }
      default:
        return { ok: false, why: 'what is in the file is not worked out' };
    }
  }

  async #read(path: string, mayRead: boolean): Promise<BicepFile | undefined> {
    if (!/\.bicep(?:param)?$/i.test(path)) return undefined;
    const source = mayRead
      ? await this.#repository.read(path)
      : { ok: false as const, why: `only the first ${MOST_FILES} Bicep files are read` };
    if (!source.ok || source.text.length > LONGEST_BICEP) {
      this.#failed.set(path, source.ok ? 'it is longer than the 4 MB that are taken apart' : source.why);
      return undefined;
    }
    const file = readStatements(path, source.text, this.#parser);
    this.#files.set(path, file);
    return file;
  }

  async #readLoaded({ path, text }: BicepFile): Promise<void> {
    for (const [, name = ''] of text.matchAll(LOADED)) {
      const at = resolvePath(path, name);
      if (this.#texts.has(at)) continue;
      if (this.#texts.size >= MOST_LOADED) return;
      const source = await this.#repository.read(at);
      const why = source.ok ? 'the file is longer than 1 MB' : source.why;
      this.#texts.set(
        at,
        source.ok && source.text.length <= LONGEST_LOADED
          ? { ok: true, value: textOf('', START), text: source.text }
          : { ok: false, why },
      );
    }
  }
}

/** A path as a Bicep file writes it, from the root of the repository. */
export function resolvePath(from: string, written: string): string {
  return join(dirname(from), written.replaceAll('\\', '/'));
}

/** The local Bicep files that a file cannot do without. */
function namedBy({ path, modules, imports, using, extended }: BicepFile): readonly string[] {
  const written = [
    ...[...modules.values()].map((module) => module.path),
    ...imports.map((one) => one.path),
    ...[using, extended].filter((one) => one !== undefined),
  ];
  return written
    .filter((one) => /\.bicep(?:param)?$/i.test(one) && !/^(?:br|ts)[:/]/.test(one))
    .map((one) => resolvePath(path, one));
}
