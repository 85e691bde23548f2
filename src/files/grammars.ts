import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language, Parser } from 'web-tree-sitter';

/**
 * What tree-sitter needs, and the package it comes from. As part of the bundle neither the WebAssembly nor its loader
 * would work, so .ci/build.ts puts them beside it as they are.
 */
const PACKAGES = {
  'web-tree-sitter.js': 'web-tree-sitter',
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-bicep.wasm': 'tree-sitter-bicep/tree-sitter-bicep.wasm',
  'tree-sitter-terraform.wasm': '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
} as const;

/** By a name of its own: what stands in `new URL(…, import.meta.url)` itself is bundled, and comes out mangled. */
const here = import.meta.url;

export type LanguageName = 'bicep' | 'terraform';

interface Loader {
  readonly Parser: typeof Parser;
  readonly Language: typeof Language;
}

let loader: Promise<Loader> | undefined;
const languages = new Map<LanguageName, Promise<Language>>();

/** A parser for the language. It holds memory outside of the heap: `delete()` gives it back. */
export async function parserFor(name: LanguageName): Promise<Parser> {
  loader ??= loadLoader();
  const { Parser: TreeParser, Language: TreeLanguage } = await loader;
  let language = languages.get(name);
  if (language === undefined) {
    language = readFile(pathOf(`tree-sitter-${name}.wasm`)).then((bytes) => TreeLanguage.load(bytes));
    languages.set(name, language);
  }
  return new TreeParser().setLanguage(await language);
}

async function loadLoader(): Promise<Loader> {
  const { href } = pathToFileURL(pathOf('web-tree-sitter.js'));
  const loaded = (await import(/* webpackIgnore: true */ /* @vite-ignore */ href)) as Loader;
  await loaded.Parser.init({ wasmBinary: await readFile(pathOf('web-tree-sitter.wasm')) });
  return loaded;
}

function pathOf(name: keyof typeof PACKAGES): string {
  const bundled = fileURLToPath(new URL(`grammars/${name}`, here));
  return existsSync(bundled) ? bundled : createRequire(here).resolve(PACKAGES[name]);
}
