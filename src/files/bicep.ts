import { basename } from 'node:path/posix';
import {
  bicepParameters,
  type GivenParameters,
  isParameterFile,
  jsonByFolder,
  jsonParameters,
} from './bicepParameters.ts';
import { BicepProject, resolvePath } from './bicepProject.ts';
import { type Read, readDeployment } from './bicepResources.ts';
import { BicepScope, NO_LOCALS, newBudget } from './bicepScope.ts';
import type { BicepFile } from './bicepSyntax.ts';
import type { Blind, Declaration, Reader } from './declaration.ts';
import { type DeploymentScope, deploymentScope } from './declaredScopes.ts';
import { parserFor } from './grammars.ts';
import { keyOf } from './templateFunctions.ts';

const MOST_DECLARATIONS = 50_000;

/**
 * Bicep files with their modules and parameter files. A file that another one calls as a module is judged as it is
 * called; what nobody calls, and what has a parameter file, is a deployment of its own.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
export const bicepReader: Reader = {
  format: 'bicep',
  claims: (path) => /\.bicep(?:param)?$/i.test(path),
  async read(claimed, repository) {
    if (claimed.length === 0) return { declarations: [], blind: [], unreadable: [] };
    const parser = await parserFor('bicep');
    try {
      const project = await BicepProject.load(claimed, repository, parser);
      const fromBicep = bicepParameters(project);
      const inFolder = jsonByFolder(repository.paths);
      const collected = new Collected();
      for (const { file, isCalled } of rootsOf(project, fromBicep)) {
        const given = [...(fromBicep.get(file.path) ?? [])];
        if (!isCalled) given.push(...(await jsonParameters(file, repository, inFolder)));
        for (const parameters of given.length === 0 ? [undefined] : given) {
          collected.add(readRoot(file, project, parameters), file, parameters);
        }
      }
      return { ...collected.all(), unreadable: project.unreadable };
    } finally {
      parser.delete();
    }
  },
};

function readRoot(file: BicepFile, project: BicepProject, parameters: GivenParameters | undefined): Read {
  const deployed = {
    file,
    scope: deploymentScope(file.path, scopeKind(file.targetScope)),
    given: parameters?.given ?? NO_LOCALS,
    isModule: false,
    through: '',
    callers: [],
  };
  return readDeployment(new BicepScope(deployed, project, newBudget()));
}

/** What several deployments declare alike is there once, what they declare otherwise under a name of its own. */
class Collected {
  readonly #declarations = new Map<string, Declaration>();
  readonly #symbols = new Set<string>();
  readonly #blind = new Map<string, Blind>();

  add({ declarations, blind }: Read, root: BicepFile, parameters: GivenParameters | undefined): void {
    for (const declaration of declarations) {
      if (this.#declarations.size >= MOST_DECLARATIONS) break;
      const { file, id, body } = declaration;
      // Whatever leads to it: deployed twice, it is the same resource.
      const key = `${file}\n${declaration.place.line}\n${id}\n${keyOf(body)}`;
      if (this.#declarations.has(key)) continue;
      const symbol = this.#ownSymbol(declaration, root, parameters);
      this.#symbols.add(`${file}\n${symbol}`);
      this.#declarations.set(key, { ...declaration, symbol });
    }
    for (const one of blind) {
      this.#blind.set(`${one.file}:${one.place.line}:${one.place.column} ${one.why}`, one);
    }
  }

  #ownSymbol(
    { file, symbol }: Declaration,
    root: BicepFile,
    parameters: GivenParameters | undefined,
  ): string {
    const isFree = (name: string): boolean => !this.#symbols.has(`${file}\n${name}`);
    if (isFree(symbol)) return symbol;
    const from = parameters === undefined ? `from ${root.path}` : `with ${basename(parameters.path)}`;
    const named = `${symbol} ${from}`;
    if (isFree(named)) return named;
    for (let count = 2; ; count += 1) {
      if (isFree(`${named} ${count}`)) return `${named} ${count}`;
    }
  }

  all() {
    return { declarations: [...this.#declarations.values()], blind: [...this.#blind.values()] };
  }
}

/** Files that nobody calls, files with a parameter file; and of files that only call each other, the first. */
function rootsOf(
  project: BicepProject,
  parameters: ReadonlyMap<string, readonly GivenParameters[]>,
): readonly { readonly file: BicepFile; readonly isCalled: boolean }[] {
  const files = project.files.filter(({ path }) => !isParameterFile(path)).sort(byPath);
  const called = new Set(files.flatMap(callsOf));
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const waiting = [from];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = project.file(path);
      if (file === undefined || reached.has(path)) continue;
      reached.add(path);
      waiting.push(...callsOf(file));
    }
  };
  const roots: { file: BicepFile; isCalled: boolean }[] = [];
  for (const file of files) {
    const isCalled = called.has(file.path);
    if (isCalled && !parameters.has(file.path)) continue;
    roots.push({ file, isCalled });
    reach(file.path);
  }
  for (const file of files) {
    if (reached.has(file.path)) continue;
    roots.push({ file, isCalled: true });
    reach(file.path);
  }
  return roots;
}

function callsOf({ path, modules }: BicepFile): readonly string[] {
  return [...modules.values()].map((module) => resolvePath(path, module.path));
}

function byPath(left: BicepFile, right: BicepFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}

function scopeKind(targetScope: string): DeploymentScope {
  switch (targetScope) {
    case 'tenant':
    case 'subscription':
      return targetScope;
    case 'managementGroup':
      return 'management-group';
    default:
      return 'resource-group';
  }
}
