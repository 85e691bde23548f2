import { basename, dirname, join } from 'node:path/posix';
import { type BicepProject, resolvePath } from './bicepProject.ts';
import { BicepScope, newBudget } from './bicepScope.ts';
import type { BicepFile } from './bicepSyntax.ts';
import type { Repository } from './declaration.ts';
import { readJson } from './jsonValue.ts';
import { givenIn, PARAMETERS_SCHEMA, parameterFilesFor } from './parameterFiles.ts';
import { type ObjectValue, type Value, valueAt } from './value.ts';

const MOST_FILES = 20;
const DEEPEST = 5;

export interface GivenParameters {
  /** Path of the parameter file. */
  readonly path: string;
  /** By lower-cased name. */
  readonly given: ReadonlyMap<string, Value>;
}

/** `.bicepparam` files, by the path of the Bicep file that each one uses. */
export function bicepParameters(project: BicepProject): ReadonlyMap<string, readonly GivenParameters[]> {
  const found = new Map<string, GivenParameters[]>();
  for (const file of project.files) {
    if (!isParameterFile(file.path) || file.using === undefined || file.using === 'none') continue;
    const target = resolvePath(file.path, file.using);
    const there = found.get(target) ?? [];
    if (there.length < MOST_FILES) there.push({ path: file.path, given: valuesOf(file, project, 0) });
    found.set(target, there);
  }
  return found;
}

export function isParameterFile(path: string): boolean {
  return /\.bicepparam$/i.test(path);
}

function valuesOf(file: BicepFile, project: BicepProject, depth: number): ReadonlyMap<string, Value> {
  const above = file.extended === undefined ? undefined : project.file(resolvePath(file.path, file.extended));
  const given = new Map(above === undefined || depth > DEEPEST ? [] : valuesOf(above, project, depth + 1));
  const deployed = { file, scope: '/', given: new Map(), isModule: true, through: '', callers: [] };
  const scope = new BicepScope(deployed, project, newBudget());
  for (const { name, fallback } of file.parameters.values()) {
    if (fallback !== undefined) given.set(name.toLowerCase(), scope.evaluate(fallback()));
  }
  return given;
}

/**
 * JSON parameter files that go with a Bicep file by their names, as with an ARM template. One that gives what the file
 * does not take is none of them: Azure would refuse it.
 */
export async function jsonParameters(
  file: BicepFile,
  repository: Repository,
  inFolder: ReadonlyMap<string, readonly string[]>,
): Promise<readonly GivenParameters[]> {
  const folder = dirname(file.path);
  const near = [...(inFolder.get(folder) ?? []), ...(inFolder.get(join(folder, 'parameters')) ?? [])];
  const candidates = new Map<string, ObjectValue>();
  for (const path of parameterFilesFor(file.path, near).slice(0, MOST_FILES)) {
    const source = await repository.read(path);
    const read = source.ok && source.text.length < 1024 * 1024 ? readJson(source.text) : undefined;
    if (read?.ok !== true || read.value.kind !== 'object') continue;
    const schema = valueAt(read.value, '$schema');
    if (schema?.kind === 'text' && PARAMETERS_SCHEMA.test(schema.text)) candidates.set(path, read.value);
  }
  const taken = new Set([...file.parameters.keys()].map((name) => name.toLowerCase()));
  return [...candidates]
    .map(([path, parameters]) => ({ path, given: givenIn(parameters) }))
    .filter(({ given }) => given.size > 0 && [...given.keys()].every((name) => taken.has(name)));
}

/** JSON files of the repository by their folder. */
export function jsonByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    if (!/\.jsonc?$/i.test(path) || !/param|\.\w+\.json/i.test(basename(path))) continue;
    const folder = dirname(path);
    const there = found.get(folder) ?? [];
    there.push(path);
    found.set(folder, there);
  }
  return found;
}
