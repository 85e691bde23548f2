import { basename, dirname, join, normalize } from 'node:path/posix';
import { withoutSecret } from '../inventory/secretShapes.ts';
import type { Blind, Declaration, Reader, Repository } from './declaration.ts';
import { parserFor } from './grammars.ts';
import { keyOf } from './templateFunctions.ts';
import { type TerraformSource, translate } from './terraformDeclarations.ts';
import { type TerraformFolder, TerraformFolders } from './terraformFolder.ts';
import { applyUpdates, joinPasswords } from './terraformJoins.ts';
import { type FindFolder, type Instance, type Root, TerraformModule } from './terraformModule.ts';
import { keyOutputs } from './terraformOutputs.ts';
import type { Block, Damage } from './terraformSyntax.ts';
import { isTemplateDeployment, readDeployment } from './terraformTemplates.ts';
import { readTerraform } from './terraformText.ts';
import { unknown } from './terraformValue.ts';
import { type VariableSet, variableSets } from './terraformVariables.ts';
import type { Value } from './value.ts';

/** Expressions worked out per root and set of variables. */
const MOST_STEPS = 400_000;
const MOST_DECLARATIONS = 5_000;
const MOST_MODULES = 1_000;
/** Resources of a root that no rule looks at take no time. */
const RELEVANT = /\b(?:azurerm|azapi|azuread)_/;
/**
 * Terraform's own language.
 * @see https://developer.hashicorp.com/terraform/language
 */
export const terraformReader: Reader = {
  format: 'terraform',
  claims: (path) => /\.(?:tf|tfvars)$/.test(path) || /\.tf(?:vars)?\.json$/.test(path),
  async read(claimed, repository) {
    const parser = await parserFor('terraform');
    try {
      const folders = new TerraformFolders(parser, repository, claimed);
      const declarations: Declaration[] = [];
      const blind: Blind[] = [];
      const graph = await loadAll(claimed, folders, repository);
      for (const root of rootsOf(graph)) {
        const sets = await variableSets(root, claimed, repository, (file, text) =>
          readTerraform(parser, file, text),
        );
        const read = readRoot(root, graph.find, sets);
        declarations.push(...read.declarations);
        blind.push(...read.blind);
      }
      blind.push(...unreadJson(claimed));
      return { declarations, blind, unreadable: folders.unreadable };
    } finally {
      parser.delete();
    }
  },
};

/** The same language as JSON is rare, and not read: what it declares stays hidden, which is said. */
function unreadJson(claimed: readonly string[]): readonly Blind[] {
  return claimed
    .filter((file) => file.endsWith('.tf.json'))
    .map((file) => ({
      file,
      place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      expression: basename(file),
      why: 'Terraform written as JSON is not read',
    }));
}

interface Graph {
  readonly folders: readonly TerraformFolder[];
  readonly find: FindFolder;
  /** Modules that some other one calls, by who calls them. */
  readonly calls: ReadonlyMap<TerraformFolder, readonly TerraformFolder[]>;
}

async function loadAll(
  claimed: readonly string[],
  folders: TerraformFolders,
  repository: Repository,
): Promise<Graph> {
  const waiting = [...(await relevantFolders(claimed, repository))];
  const seen = new Set(waiting);
  const all: TerraformFolder[] = [];
  const byFolder = new Map<string, TerraformFolder>();
  for (const path of waiting) {
    const read = await folders.read(path);
    all.push(...read);
    // A folder of loose files is no module that can be called.
    const [only] = read;
    if (only !== undefined && read.length === 1) byFolder.set(path, only);
    for (const folder of read) {
      for (const call of folder.modules.values()) {
        const target = localSource(folder, call);
        if (target === undefined || seen.has(target) || !folders.has(target)) continue;
        seen.add(target);
        waiting.push(target);
      }
    }
  }
  const find: FindFolder = (from, call) => {
    const target = localSource(from, call);
    return target === undefined ? undefined : byFolder.get(target);
  };
  const calls = new Map(
    all.map((folder) => [folder, [...folder.modules.values()].flatMap((call) => find(folder, call) ?? [])]),
  );
  return { folders: all, find, calls };
}

/** Folders that declare something of Azure, or call what may; others are read only when they are called. */
async function relevantFolders(
  claimed: readonly string[],
  repository: Repository,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const path of claimed) {
    const folder = dirname(path);
    if (!path.endsWith('.tf') || found.has(folder)) continue;
    const source = await repository.read(path);
    if (!source.ok || RELEVANT.test(source.text) || /^\s*module\s+"/m.test(source.text)) found.add(folder);
  }
  return found;
}

/** Path of the folder that a call names, when it is inside of the repository. */
function localSource(from: TerraformFolder, call: Block): string | undefined {
  const source = call.attributes.get('source')?.value;
  if (source?.kind !== 'literal' || typeof source.value !== 'string' || !/^\.\.?(?:\/|$)/.test(source.value))
    return undefined;
  const path = normalize(join(from.base, source.value)).replace(/\/$/, '');
  return path === '..' || path.startsWith('../') ? undefined : path;
}

/** Modules that no other one calls; and one of those that only call each other in a circle. */
function rootsOf({ folders, calls }: Graph): readonly TerraformFolder[] {
  const called = new Set([...calls].flatMap(([from, to]) => to.filter((folder) => folder !== from)));
  const roots = folders.filter((folder) => !called.has(folder));
  const reached = new Set<TerraformFolder>();
  const reach = (start: TerraformFolder): void => {
    const waiting = [start];
    for (const folder of waiting) {
      if (reached.has(folder)) continue;
      reached.add(folder);
      waiting.push(...(calls.get(folder) ?? []));
    }
  };
  for (const root of roots) reach(root);
  for (const folder of folders) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    reach(folder);
  }
  return roots;
}

/**
 * Once for each set of variables: what one deploys is no business of the others, so each has a stand-in for a
 * subscription of its own. A set that changes nothing is not there twice.
 */
function readRoot(folder: TerraformFolder, find: FindFolder, sets: readonly VariableSet[]) {
  const declarations: Declaration[] = [];
  const blind = new Map<string, Blind>();
  const seen = new Set<string>();
  for (const [index, { name, given, hidden }] of sets.entries()) {
    const path = sets.length === 1 || name === undefined ? folder.path : `${folder.path} with ${name}`;
    const root: Root = { path, budget: { steps: MOST_STEPS, depth: 0 }, modules: MOST_MODULES };
    const module = new TerraformModule(
      folder,
      root,
      find,
      (variable) =>
        given.get(variable) ??
        (hidden && unknown(`var.${variable}`, `${hidden.file} cannot be read as a whole`, hidden.place)),
    );
    if (hidden !== undefined) blind.set(hidden.file, hidden);
    const reading = new RootReading();
    reading.readModule(module, undefined);
    for (const one of reading.blind) {
      blind.set(`${one.file}:${one.place.line}:${one.place.column} ${one.expression}`, one);
    }
    const declared = [...applyUpdates(joinPasswords(reading.declarations)), ...keyOutputs(module)];
    if (sets.length === 1) return { declarations: declared, blind: [...blind.values()] };
    const stands = path.replaceAll('/', ':').toLowerCase();
    const key = declared
      .map(({ symbol, id, scope, body }) =>
        `${symbol} ${id} ${scope} ${keyOf(body)}`.toLowerCase().replaceAll(stands, ''),
      )
      .join('\n');
    if (seen.has(key)) continue;
    seen.add(key);
    declarations.push(
      ...(index === 0
        ? declared
        : declared.map((one) => ({ ...one, symbol: `${one.symbol} with ${name ?? ''}` }))),
    );
  }
  return { declarations, blind: [...blind.values()] };
}

/** Walks through the modules of one root. */
class RootReading {
  readonly declarations: Declaration[] = [];
  readonly blind: Blind[] = [];

  readModule(module: TerraformModule, condition: Value | undefined): void {
    const { folder } = module;
    for (const { file, damage } of folder.damaged) this.#blindRegion(file, damage);
    for (const [key, block] of folder.resources) {
      const [type = ''] = block.labels;
      if (!RELEVANT.test(type) || this.declarations.length >= MOST_DECLARATIONS) continue;
      if (block.damage !== undefined) this.#blindRegion(block.file, block.damage);
      for (const instance of module.instancesOf(key)) {
        this.#readResource(module, instance, condition);
        if (this.declarations.length >= MOST_DECLARATIONS) {
          this.#blindRegion(
            block.file,
            { place: block.place, source: key },
            `there are more than ${MOST_DECLARATIONS} resources`,
          );
          break;
        }
      }
    }
    for (const [name, call] of folder.modules) {
      if (call.damage !== undefined) this.#blindRegion(call.file, call.damage);
      const children = module.childrenOf(name);
      if (children.length === 0) this.#blindCall(module, name, call);
      for (const child of children) this.readModule(child.module, child.instance.condition ?? condition);
    }
  }

  #readResource(module: TerraformModule, instance: Instance, above: Value | undefined): void {
    const { block, address } = instance;
    const named = module.namedOf(instance);
    const condition = instance.condition ?? above;
    const source: TerraformSource = {
      named,
      file: block.file,
      place: block.place,
      symbol: address,
      format: 'terraform',
      ...(block.damage === undefined ? {} : { damage: block.damage }),
      // The condition may stand in another file: it is found where the resource is.
      ...(condition === undefined ? {} : { condition: { ...condition, place: block.place } }),
    };
    const content = block.attributes.get('template_content')?.value;
    // A template in a file of its own is read by itself.
    if (isTemplateDeployment(named.type) && content?.kind === 'call' && content.name === 'file') return;
    const { declarations, blind } = isTemplateDeployment(named.type)
      ? readDeployment(source)
      : translate(source);
    this.declarations.push(...declarations);
    this.blind.push(...blind);
  }

  #blindRegion(file: string, { place, source }: Damage, why = 'it cannot be read as Terraform'): void {
    this.blind.push({ file, place, expression: withoutSecret('', source).slice(0, 120), why });
  }

  /** A module from a registry or a repository of its own, or one that leads back to itself. */
  #blindCall(module: TerraformModule, name: string, call: Block): void {
    const source = call.attributes.get('source');
    const instances = module.instancesOf(`module.${name}`);
    if (instances.length === 0) return;
    const literal = source?.value.kind === 'literal' ? String(source.value.value) : source?.value.source;
    const isLocal = literal !== undefined && /^\.\.?(?:\/|$)/.test(literal);
    this.blind.push({
      file: call.file,
      place: source?.value.place ?? call.place,
      expression: withoutSecret('', literal ?? `module.${name}`),
      why: isLocal
        ? 'the module is not among these files, leads back to itself, or is one of too many'
        : 'a module from elsewhere is not part of these files',
    });
  }
}
