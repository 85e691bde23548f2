import { dirname, join, normalize } from 'node:path/posix';
import type { Parser } from 'web-tree-sitter';
import type { Repository, UnreadableFile } from './declaration.ts';
import type { Attribute, Block, Damage } from './terraformSyntax.ts';
import { readTerraform } from './terraformText.ts';

/** What the files of one folder declare together: a module, whether of its own or called by another. */
export interface TerraformFolder {
  /** Path of the folder, or of the one file that is a module by itself; `.` for the root of the repository. */
  readonly path: string;
  /** Where relative paths in it begin. */
  readonly base: string;
  readonly variables: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, Attribute>;
  /** By address: `azurerm_resource_group.rg`, `data.azurerm_subscription.current`. */
  readonly resources: ReadonlyMap<string, Block>;
  readonly modules: ReadonlyMap<string, Block>;
  readonly outputs: ReadonlyMap<string, Block>;
  readonly providers: readonly Block[];
  /** Regions outside of any block that cannot be read. */
  readonly damaged: readonly { readonly file: string; readonly damage: Damage }[];
  /** Texts that `file()` may read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

const FILE_CALL = /\bfile\(\s*"(?:\$\{path\.(?:module|root)\}\/|\.\/)?([^"$]{1,200})"\s*\)/g;
const MOST_TEXTS = 20;

/** Reads folders once each, however many modules call them. */
export class TerraformFolders {
  readonly unreadable: UnreadableFile[] = [];
  readonly #parser: Parser;
  readonly #repository: Repository;
  readonly #files = new Map<string, string[]>();
  readonly #folders = new Map<string, readonly TerraformFolder[]>();

  constructor(parser: Parser, repository: Repository, claimed: readonly string[]) {
    this.#parser = parser;
    this.#repository = repository;
    // A module may lie where nobody asked to look, as long as it is in the repository.
    for (const path of new Set([...claimed, ...repository.paths])) {
      if (!path.endsWith('.tf')) continue;
      const folder = dirname(path);
      const files = this.#files.get(folder) ?? [];
      files.push(path);
      this.#files.set(folder, files);
    }
    for (const files of this.#files.values()) files.sort();
  }

  has(folder: string): boolean {
    return this.#files.has(folder);
  }

  /**
   * The modules of a folder: one, unless its files declare the same things, as loose examples that stand beside each
   * other do. Terraform would take no such folder, so each file is read as if it stood alone.
   */
  async read(folder: string): Promise<readonly TerraformFolder[]> {
    const present = this.#folders.get(folder);
    if (present !== undefined) return present;
    const roots = new Map<string, Block>();
    const texts = new Map<string, string>();
    for (const file of this.#files.get(folder) ?? []) {
      const source = await this.#repository.read(file);
      const read = source.ok ? readTerraform(this.#parser, file, source.text) : source;
      if (!read.ok) {
        this.unreadable.push({ file, why: read.why });
        continue;
      }
      roots.set(file, read.block);
      if (source.ok) await this.#loadTexts(folder, source.text, texts);
    }
    const made = isOneModule(roots)
      ? [assemble(folder, folder, roots, texts)]
      : [...roots].map(([file, block]) => assemble(file, folder, new Map([[file, block]]), texts));
    this.#folders.set(folder, made);
    return made;
  }

  async #loadTexts(folder: string, text: string, texts: Map<string, string>): Promise<void> {
    for (const [, name = ''] of text.matchAll(FILE_CALL)) {
      const path = normalize(join(folder, name));
      if (texts.has(path) || texts.size >= MOST_TEXTS) continue;
      const source = await this.#repository.read(path);
      if (source.ok && source.text.length <= 1024 * 1024) texts.set(path, source.text);
    }
  }
}

/** Files named `override.tf` or `…_override.tf` replace arguments of blocks that others declare. */
function isOverride(file: string): boolean {
  return /(?:^|[/_])override\.tf$/.test(file);
}

function isOneModule(roots: ReadonlyMap<string, Block>): boolean {
  const seen = new Set<string>();
  for (const [file, root] of roots) {
    if (isOverride(file)) continue;
    for (const { keyword, labels } of root.blocks) {
      if (keyword !== 'resource' && keyword !== 'data' && keyword !== 'variable' && keyword !== 'module')
        continue;
      const address = `${keyword}.${labels.join('.')}`;
      if (seen.has(address)) return false;
      seen.add(address);
    }
  }
  return true;
}

function assemble(
  path: string,
  base: string,
  roots: ReadonlyMap<string, Block>,
  texts: ReadonlyMap<string, string>,
): TerraformFolder {
  const variables = new Map<string, Block>();
  const locals = new Map<string, Attribute>();
  const resources = new Map<string, Block>();
  const modules = new Map<string, Block>();
  const outputs = new Map<string, Block>();
  const providers: Block[] = [];
  const damaged: { file: string; damage: Damage }[] = [];
  const put = (to: Map<string, Block>, name: string, block: Block): void => {
    const before = to.get(name);
    to.set(name, before === undefined ? block : overridden(before, block));
  };
  const files = [...roots].sort(([left], [right]) => Number(isOverride(left)) - Number(isOverride(right)));
  for (const [file, root] of files) {
    if (root.damage !== undefined) damaged.push({ file, damage: root.damage });
    for (const block of root.blocks) {
      const [first = '', second = ''] = block.labels;
      switch (block.keyword) {
        case 'resource':
          put(resources, `${first}.${second}`, block);
          break;
        case 'data':
          put(resources, `data.${first}.${second}`, block);
          break;
        case 'variable':
          put(variables, first, block);
          break;
        case 'module':
          put(modules, first, block);
          break;
        case 'output':
          put(outputs, first, block);
          break;
        case 'provider':
          providers.push(block);
          break;
        case 'locals':
          for (const [name, attribute] of block.attributes) locals.set(name, attribute);
          if (block.damage !== undefined) damaged.push({ file, damage: block.damage });
          break;
      }
    }
  }
  return { path, base, variables, locals, resources, modules, outputs, providers, damaged, texts };
}

/** Places of another file would be wrong in this one, so what is overridden is found where its block is. */
function overridden(block: Block, by: Block): Block {
  const attributes = new Map(block.attributes);
  for (const [name, attribute] of by.attributes) {
    attributes.set(name, {
      name,
      namePlace: block.place,
      value: { ...attribute.value, place: block.place },
    });
  }
  const replaced = new Set(by.blocks.map(({ keyword }) => keyword));
  return {
    ...block,
    attributes,
    blocks: [
      ...block.blocks.filter(({ keyword }) => !replaced.has(keyword)),
      ...by.blocks.map((nested) => ({ ...nested, place: block.place })),
    ],
  };
}
