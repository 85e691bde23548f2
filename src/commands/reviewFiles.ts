import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Effects } from '../effects.ts';
import type { Repository, Source } from '../files/declaration.ts';
import { reachedFrom, type TakenFile, takeFile } from '../files/reached.ts';
import { readWalked } from '../files/readFiles.ts';
import { selectPaths, walkRepository } from '../files/repository.ts';
import type { InlineExemption, Inventory, ScopeCoverage } from '../inventory/inventory.ts';
import type { Moves } from '../policy/introduced.ts';
import type { OnAuditProgress } from './auditProgress.ts';
import type { Change } from './change.ts';

/** What files of a change declare, and what they declared before it. */
export interface ReviewedFiles {
  readonly after: Inventory;
  /** Only where git has the commit that the change begins at. */
  readonly before?: Inventory;
  /** Whether what is older is to be told apart. */
  readonly newOnly: boolean;
  readonly moves: Moves;
  /** Whether a file was audited that shares no deployment with anything that changes. */
  isElsewhere(file: string): boolean;
  /** Whether a file changes itself; true for all where that is not known. */
  isChanged(file: string): boolean;
  /** Nothing that is audited changes. */
  readonly isIrrelevant: boolean;
  /** Exemptions in comments that come with the change, as far as that can be told. */
  readonly newExemptions: readonly InlineExemption[];
}

interface Files {
  readonly path: string;
  readonly exclude: readonly string[];
  /** Links resolved. */
  readonly workspace: string;
}

/** Reads the files of the checkout, and those of the commit that the change begins at. */
export async function reviewFiles(
  { path, exclude, workspace }: Files,
  change: Change,
  newOnly: boolean,
  effects: Effects,
  onProgress: OnAuditProgress,
): Promise<ReviewedFiles> {
  const walked = await walkRepository({ path, base: workspace, exclude, signal: effects.signal });
  for (const note of walked.notes) effects.log.warning(`${note.path}: ${note.why}.`);
  const now = recording(walked.repository);
  const after = await readWalked({ ...walked, repository: now, path }, effects, onProgress);
  const told = await toldFrom(workspace, path);
  const { base, paths, tracked } = change;
  let before: Inventory | undefined;
  let old: readonly TakenFile[] | undefined;
  if (base !== undefined) {
    const files = recording(base.files);
    const selected = selectPaths(base.files.paths, told, exclude);
    before = await readWalked({ path, repository: files, paths: selected, notes: [] }, effects, onProgress);
    old = files.taken();
    // Half of what was there would make all the rest look new.
    if (base.files.absent() > 0) before = undefined;
  }
  const taken = now.taken();
  const made = tracked === undefined ? [] : walked.paths.filter((file) => !tracked.has(file));
  const changed = paths === undefined ? undefined : new Set([...paths, ...made]);
  const reached = changed === undefined ? undefined : reachedFrom(changed, taken);
  const audited = new Set(taken.map((file) => file.path));
  const present = new Set(walked.paths.map(dirname));
  const isGone = (file: string): boolean =>
    changed?.has(file) === true &&
    !walked.paths.includes(file) &&
    selectPaths([file], told, exclude).length > 0 &&
    (old === undefined ? MAY_DECLARE.test(file) : old.some((one) => one.path === file));
  const isChanged = (file: string): boolean => changed?.has(file) ?? true;
  // What cannot be read may declare anything.
  const isRelevant =
    changed === undefined ||
    taken.some((file) => reached?.has(file.path)) ||
    [...changed].some(isGone) ||
    [...now.unread].some((file) => walked.paths.includes(file) && isChanged(file));
  const moves: Moves = {
    files: change.moves,
    isLeft: (folder) => present.has(folder === 'az-ml' ? '.' : folder),
  };
  return {
    after: {
      ...after,
      scopes: after.scopes.map((scope) =>
        ofChange(scope, isRelevant, (file) => reached?.has(file) ?? true, newOnly ? before : undefined),
      ),
    },
    ...(before === undefined ? {} : { before }),
    newOnly,
    moves,
    isElsewhere: (file) => reached !== undefined && audited.has(file) && !reached.has(file),
    isChanged,
    isIrrelevant: !isRelevant,
    newExemptions: newExemptions(after, before, moves).filter(
      ({ origin }) => before !== undefined || isChanged(origin.file),
    ),
  };
}

/** Without contents that can be looked into, a file that is gone counts as relevant by its name. */
const MAY_DECLARE = /\.(?:ya?ml|jsonc?|bicep|bicepparam|tf|tfvars)$/i;

/** A repository that remembers what was read. */
function recording(
  repository: Repository,
): Repository & { taken(): readonly TakenFile[]; readonly unread: ReadonlySet<string> } {
  const texts = new Map<string, string>();
  const unread = new Set<string>();
  return {
    paths: repository.paths,
    async read(path): Promise<Source> {
      const source = await repository.read(path);
      if (source.ok) texts.set(path, source.text);
      else unread.add(path);
      return source;
    },
    unread,
    taken: () => [...texts].flatMap(([path, text]) => takeFile(path, text) ?? []),
  };
}

/** What was asked for, from the workspace; empty for the workspace itself. */
async function toldFrom(workspace: string, path: string): Promise<string> {
  const real = await realpath(resolve(workspace, path));
  return relative(workspace, real).split(sep).join('/');
}

/** What could not be read is no matter of a change that does not touch it, and an empty folder is none either. */
function ofChange(
  { nothing: _, ...scope }: ScopeCoverage,
  isRelevant: boolean,
  isReached: (file: string) => boolean,
  before: Inventory | undefined,
): ScopeCoverage {
  const known = new Set(
    (before?.scopes ?? []).flatMap(({ gaps }) => gaps.map((gap) => `${gap.scope} ${gap.reason.detail}`)),
  );
  const gaps = scope.gaps.filter(
    (gap) =>
      isRelevant &&
      (before === undefined ? isReached(gap.scope) : !known.has(`${gap.scope} ${gap.reason.detail}`)),
  );
  return gaps.length === 0 && scope.gaps.length > 0
    ? { ...scope, state: 'complete', gaps }
    : { ...scope, gaps };
}

/** By their words, and the file in which they stand: lines move. */
function newExemptions(after: Inventory, before: Inventory | undefined, { files }: Moves): InlineExemption[] {
  const moved = new Map(files.map(({ from, to }) => [from, to]));
  const known = new Map<string, number>();
  for (const { origin, text } of before?.inlineExemptions ?? []) {
    const key = `${moved.get(origin.file) ?? origin.file}\n${text}`;
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return (after.inlineExemptions ?? []).filter(({ origin, text }) => {
    const key = `${origin.file}\n${text}`;
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}
