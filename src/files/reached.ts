import { dirname, join } from 'node:path/posix';
import type { Format } from './declaration.ts';
import { parameterFilesFor } from './parameterFiles.ts';
import { READERS } from './readers.ts';

/** A file that a reader took, with its text. */
export interface TakenFile {
  readonly path: string;
  readonly format: Format;
  readonly text: string;
}

/** What is read as a whole: one file of a folder may change what another one of it declares. */
const BY_FOLDER: Readonly<Partial<Record<Format, RegExp>>> = {
  terraform: /\.(?:tf|tfvars|tf\.json|tfvars\.json)$/i,
  'cli-yaml': /\.ya?ml$/i,
};
/** A quoted text that looks like a path of a file, or of a folder; a line of YAML may have it without quotes. */
const NAMED =
  /["'`]((?:\.{1,2}\/|\$\{path\.module\}\/)?[\w@.~/-]{1,300})["'`]|^\s*-?\s*[\w-]+:\s+(\.{0,2}\/?[\w@.~/-]{1,300})\s*$/gm;
const MOST_NAMES = 20_000;

/**
 * The files that declare something else because of what changed: those that changed, and those that share a deployment
 * with them, however far away. A module with its callers and what these call, a template with its parameter files, the
 * files of a Terraform module or of a folder of YAML files, a script with what it names. Rather one too many than one too
 * few. `changed` also holds paths that are gone.
 */
export function reachedFrom(changed: Iterable<string>, files: readonly TakenFile[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  const connect = (one: string, other: string): void => {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one));
  };
  const gone = [...changed];
  const paths = new Set([...gone, ...files.map(({ path }) => path)]);
  const inFolder = new Map<string, string[]>();
  for (const path of paths) inFolder.set(dirname(path), [...(inFolder.get(dirname(path)) ?? []), path]);
  for (const { path, format, text } of files) {
    const folder = dirname(path);
    const together = BY_FOLDER[format];
    for (const other of inFolder.get(folder) ?? []) if (together?.test(other) === true) connect(path, other);
    if (format === 'bicep' || format === 'arm-template') {
      const near = [...(inFolder.get(folder) ?? []), ...(inFolder.get(join(folder, 'parameters')) ?? [])];
      for (const other of parameterFilesFor(path, near)) connect(path, other);
      for (const other of inFolder.get(folder) ?? [])
        if (other.endsWith('/bicepconfig.json')) connect(path, other);
    }
    for (const name of namesIn(text)) {
      const target = join(folder, name);
      for (const named of [target, name]) {
        if (paths.has(named)) connect(path, named);
        for (const other of inFolder.get(named) ?? []) connect(path, other);
      }
    }
  }
  const reached = new Set(gone);
  for (const path of reached) for (const next of neighbours.get(path) ?? []) reached.add(next);
  return reached;
}

function* namesIn(text: string): Generator<string> {
  let count = 0;
  for (const [, quoted, bare] of text.matchAll(NAMED)) {
    const name = (quoted ?? bare ?? '').replace('${path.module}/', './');
    if (!/[./]/.test(name) || name.startsWith('/')) continue;
    yield name;
    count += 1;
    if (count >= MOST_NAMES) return;
  }
}

/** The file as its reader takes it; undefined where no reader does. */
export function takeFile(path: string, text: string): TakenFile | undefined {
  const reader = READERS.find(({ claims }) => claims(path, text));
  return reader === undefined ? undefined : { path, format: reader.format, text };
}
