import type { Effects } from '../effects.ts';
import type { InlineExemption, Inventory } from '../inventory/inventory.ts';
import type { Reader, Reading, Repository, Source, UnreadableFile } from './declaration.ts';
import { declaredInventory } from './declaredInventory.ts';
import { inlineExemptionsIn, mayExempt, regionsOf } from './inlineExemptions.ts';
import { READERS } from './readers.ts';
import { type Walked, walkRepository } from './repository.ts';

export interface FilesToRead {
  /** A folder, or one file. */
  readonly path: string;
  /** Where the paths of findings are told from: the workspace, or where the command runs. */
  readonly base: string;
  /** Patterns as in a .gitignore. */
  readonly exclude: readonly string[];
}

/** What a person who waits is told. */
export interface FilesProgress {
  readonly stage: 'files';
  readonly looked: number;
  readonly of: number;
}

/** Names of files that some reader may claim; nothing else is opened. */
const READABLE = /\.(?:ya?ml|json[c5]?|bicep|bicepparam|tf|tfvars|sh|bash|zsh|ps1)$/i;
/** At once, so that a slow disk is kept busy and memory is not. */
const CONCURRENCY = 16;

/**
 * Reads all that the files of a repository declare. A file that cannot be read hides nothing else.
 * Throws a `Failure`: `path-not-found` (exit code 3).
 */
export async function readFiles(
  { path, base, exclude }: FilesToRead,
  effects: Pick<Effects, 'now' | 'signal'>,
  onProgress: (progress: FilesProgress) => void,
): Promise<Inventory> {
  const walked = await walkRepository({ path, base, exclude, signal: effects.signal });
  return await readWalked({ ...walked, path }, effects, onProgress);
}

/** The same of files that were found elsewhere, such as in another commit. */
export async function readWalked(
  { path, repository, paths, notes }: Walked & Pick<FilesToRead, 'path'>,
  effects: Pick<Effects, 'now' | 'signal'>,
  onProgress: (progress: FilesProgress) => void,
): Promise<Inventory> {
  const candidates = paths.filter((file) => READABLE.test(file));
  const { claims, texts, unreadable, exempting } = await claim(
    candidates,
    repository,
    effects.signal,
    onProgress,
  );
  const kept: Repository = {
    paths: repository.paths,
    read: async (file) => texts.get(file) ?? repository.read(file),
  };
  const readings: Reading[] = [
    withBlind({ declarations: [], blind: [], unreadable: unreadable.filter(isRelevant) }),
    {
      declarations: [],
      blind: [],
      unreadable: [...unreadable.filter((one) => !isRelevant(one)), ...notesOf(notes)],
    },
  ];
  for (const [reader, claimed] of claims) {
    if (effects.signal.aborted) break;
    readings.push(withBlind(await reader.read(claimed, kept)));
  }
  const inventory = declaredInventory({
    path,
    readings,
    collectedAt: new Date(effects.now()).toISOString(),
    interrupted: effects.signal.aborted,
  });
  const isBlind =
    texts.size === 0 && (paths.length === 0 ? notes.length > 0 : unreadable.length === paths.length);
  return {
    ...inventory,
    scopes: inventory.scopes.map(({ nothing, ...scope }) => ({
      ...scope,
      ...(isBlind ? { state: 'unreadable' as const } : {}),
      // What could not be read may hold something.
      ...(nothing === undefined || isBlind || inventory.unresolved?.length !== 0 ? {} : { nothing }),
    })),
    inlineExemptions: exemptionsIn(exempting, readings),
  };
}

/** Told by its name alone; of other files only those count as relevant that a reader claims by what they hold. */
function isRelevant({ file }: UnreadableFile): boolean {
  return /\.(?:bicep|bicepparam|tf|tfvars)$/i.test(file);
}

/** A file that a reader claims and cannot read hides all that it declares: no rule can judge it, and AML902 says so. */
function withBlind(reading: Reading): Reading {
  const whole = reading.unreadable.map(({ file, why, place }) => ({
    file,
    place: place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
    expression: file,
    why,
  }));
  return whole.length === 0 ? reading : { ...reading, blind: [...reading.blind, ...whole] };
}

function exemptionsIn(
  files: ReadonlyMap<string, string>,
  readings: readonly Reading[],
): readonly InlineExemption[] {
  const regions = readings.flatMap(regionsOf);
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([file, text]) => inlineExemptionsIn(file, text, regions));
}

/** Opens each candidate once, and keeps the texts of those that some reader claims. */
async function claim(
  candidates: readonly string[],
  repository: Repository,
  signal: AbortSignal,
  onProgress: (progress: FilesProgress) => void,
) {
  const claims = new Map<Reader, string[]>(READERS.map((reader) => [reader, []]));
  const texts = new Map<string, Source>();
  const exempting = new Map<string, string>();
  const unreadable: { file: string; why: string }[] = [];
  const waiting = candidates.values();
  let looked = 0;
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (signal.aborted) return;
      const source = await repository.read(file);
      looked += 1;
      if (looked % 500 === 0) onProgress({ stage: 'files', looked, of: candidates.length });
      if (!source.ok) {
        unreadable.push({ file, why: source.why });
        continue;
      }
      const reader = READERS.find(({ claims: wants }) => wants(file, source.text));
      if (reader === undefined) continue;
      texts.set(file, source);
      if (mayExempt(source.text)) exempting.set(file, source.text);
      claims.get(reader)?.push(file);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  onProgress({ stage: 'files', looked, of: candidates.length });
  for (const claimed of claims.values()) claimed.sort();
  return { claims, texts, unreadable, exempting };
}

function notesOf(notes: readonly { readonly path: string; readonly why: string }[]) {
  return notes.map(({ path, why }) => ({ file: path, why }));
}
