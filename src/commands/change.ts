import type { Effects } from '../effects.ts';
import type { Checkout } from '../git/checkout.ts';
import type { CommitFiles } from '../git/commitFiles.ts';
import { listChangedFiles } from '../github/changedFiles.ts';
import { createGitHub } from '../github/gitHub.ts';
import type { GitHubRun } from '../github/pullRequest.ts';
import type { Move } from '../policy/introduced.ts';
import { type Basis, isCommit } from './changeBasis.ts';

/** What a pull request, or a merge queue, is about to change. Paths are told from the workspace. */
export interface Change {
  /** Every file that it adds, changes, moves or takes away, by its new and its old name; undefined where unknown. */
  readonly paths?: ReadonlySet<string>;
  readonly moves: readonly Move[];
  /** Where it began, for git alone: what is older than the change is seen there. */
  readonly base?: { readonly commit: string; readonly files: CommitFiles };
  /** Files of the commit that is checked out, for git alone; others were made by the run. */
  readonly tracked?: ReadonlySet<string>;
  /** It changes more files than GitHub lists, and there is no git to ask. */
  readonly isCutShort: boolean;
  /** What to tell the user, loudly; each a sentence. */
  readonly warnings: readonly string[];
  close(): void;
}

export interface ChangeQuery {
  readonly run: GitHubRun;
  readonly basis: Basis;
  readonly checkout: Checkout | undefined;
  readonly workspace: string;
  readonly token?: string;
  readonly effects: Effects;
}

/** Finds out what changes: from git where it has both ends, else from GitHub. Undefined where the run is about no change. */
export async function findChange(query: ChangeQuery): Promise<Change | undefined> {
  if (query.basis.standing !== 'change') return undefined;
  return (await changeByGit(query)) ?? (await changeByGitHub(query));
}

async function changeByGit({ run, basis, checkout, workspace }: ChangeQuery): Promise<Change | undefined> {
  if (checkout === undefined) return undefined;
  const commit = await baseCommit(run, basis, checkout);
  if (commit === undefined) return undefined;
  const changed = await checkout.changedFiles(commit, checkout.head);
  const files = await checkout.filesOf(commit, workspace);
  const head = files === undefined ? undefined : await checkout.filesOf(checkout.head, workspace);
  if (changed === undefined || files === undefined || head === undefined) {
    files?.close();
    return undefined;
  }
  head.close();
  const told = (path: string): string | undefined => checkout.pathFrom(workspace, path);
  return {
    ...listed(changed.map(({ path, previous }) => ({ to: told(path), from: told(previous ?? path) }))),
    base: { commit, files },
    tracked: new Set([...head.paths, ...head.links]),
    isCutShort: false,
    warnings: [],
    close: () => files.close(),
  };
}

/**
 * What is checked out is, by default, the merge of the change into its base: its first parent is the base. Otherwise it
 * is where both parted; a shallow clone can tell that only where the base itself is among what it has.
 */
async function baseCommit(run: GitHubRun, { base }: Basis, checkout: Checkout): Promise<string | undefined> {
  const [first, second, ...more] = checkout.parents;
  const isMerge = second !== undefined && more.length === 0 && second === run.head.sha;
  if (isMerge && first !== undefined) return (await checkout.has(first)) ? first : undefined;
  if (base === undefined) return undefined;
  const tip = isCommit(base) ? base : await checkout.resolve(`refs/remotes/origin/${base}`);
  if (tip === undefined || !(await checkout.has(tip))) return undefined;
  const found = await checkout.mergeBase(checkout.head, tip);
  return checkout.isShallow && found !== tip ? undefined : found;
}

async function changeByGitHub(query: ChangeQuery): Promise<Change> {
  const { run, checkout, workspace, token, effects } = query;
  const warnings = [whyNoBase(checkout)];
  const unknown = (why: string): Change => ({
    moves: [],
    isCutShort: false,
    warnings: [...warnings, `What changed could not be found out (${why}), so everything is judged.`],
    close: () => undefined,
  });
  const { repository, pullRequest: number } = run;
  if (repository === undefined || number === undefined) return unknown('the event names no pull request');
  const gitHub = createGitHub({ effects, ...(token === undefined ? {} : { token }) });
  const answer = await listChangedFiles(gitHub, repository, {
    number,
    ...(run.head.sha === undefined ? {} : { headSha: run.head.sha }),
    ...(run.changedFiles === undefined ? {} : { expected: run.changedFiles }),
  });
  if (!answer.ok) return unknown(answer.refusal.cause);
  if (answer.isOfOtherHead) return unknown('somebody has pushed to the pull request since');
  if (answer.truncated) {
    const why = 'GitHub lists 3,000 changed files at most, and this changes more';
    return { ...unknown(why), isCutShort: true };
  }
  const told = (path: string): string | undefined =>
    checkout === undefined ? path : checkout.pathFrom(workspace, path);
  const changed = answer.files.map(({ path, previousPath }) => ({
    to: told(path),
    from: told(previousPath ?? path),
  }));
  return { ...listed(changed), isCutShort: false, warnings, close: () => undefined };
}

function whyNoBase(checkout: Checkout | undefined): string {
  const remedy = 'Set fetch-depth: 0 at actions/checkout.';
  const so = 'so what is older than the change cannot be told from what is new, and all of it is reported';
  if (checkout === undefined)
    return `There is no git repository here, ${so}. Check out with actions/checkout.`;
  if (checkout.isPartial) {
    return `The checkout leaves out the contents of other commits (filter, sparse-checkout), ${so}. ${remedy}`;
  }
  return checkout.isShallow
    ? `The checkout is a shallow clone, ${so}. ${remedy}`
    : `Git finds no commit in which change and base meet, ${so}. ${remedy}`;
}

function listed(changed: readonly { readonly from: string | undefined; readonly to: string | undefined }[]) {
  return {
    paths: new Set(changed.flatMap(({ from, to }) => [from, to].filter((path) => path !== undefined))),
    moves: changed.flatMap(({ from, to }): Move[] =>
      from === undefined || to === undefined || from === to ? [] : [{ from, to }],
    ),
  };
}
