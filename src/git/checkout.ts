import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type CommitFiles, readCommitFiles } from './commitFiles.ts';
import { type GitPlace, runGit } from './gitProcess.ts';
import { type ChangedFile, parseNameStatus } from './nameStatus.ts';

/** The git repository in which a folder lies. Commits are 40 (or 64) hexadecimal digits. */
export interface Checkout {
  /** Its work tree, links resolved. */
  readonly root: string;
  /** Commit that is checked out. */
  readonly head: string;
  /** Parents of it as the commit itself names them, also where a shallow clone does not have them. */
  readonly parents: readonly string[];
  /** Only the newest commits are there. */
  readonly isShallow: boolean;
  /** Contents are left out, and would be fetched one by one (`filter`, `sparse-checkout`); nothing is fetched here. */
  readonly isPartial: boolean;
  has(commit: string): Promise<boolean>;
  /** The commit that a name stands for, such as `refs/remotes/origin/main`. */
  resolve(reference: string): Promise<string | undefined>;
  /** Undefined where the two have none, as far as this clone can tell. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** Undefined where one of them is not here in full. Renames are found by likeness, as git has it. */
  changedFiles(from: string, to: string): Promise<readonly ChangedFile[] | undefined>;
  /**
   * The files of a commit, told from a folder in the same letters as those on the disk are: a checkout may be below
   * that folder, or above it. Undefined where the commit is not here, or not in full. To be closed.
   */
  filesOf(commit: string, folder: string): Promise<CommitFiles | undefined>;
  /** A path of git's as it is told from a folder; undefined where it lies outside of it. */
  pathFrom(folder: string, path: string): string | undefined;
}

export type Opened =
  | { readonly ok: true; readonly checkout: Checkout }
  /** `refused`: the repository belongs to somebody else, or is none that this git can read. */
  | { readonly ok: false; readonly why: 'no-git' | 'no-repository' | 'refused'; readonly said: string };

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Of branches and tags, as far as this asks for any: nothing that could be an option or a range. */
const REFERENCE = /^refs\/(?!.*(?:\.\.|@\{))[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]*$/u;
const LONGEST_LIST = 64 * 1024 * 1024;

/** Opens the repository in which a folder lies. Never throws but for the run's own signal. */
export async function openCheckout(place: GitPlace): Promise<Opened> {
  const asked = await runGit(place, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
  if (!asked.ok) {
    const { missing, said } = asked;
    const why = missing ? 'no-git' : /not a git repository/i.test(said) ? 'no-repository' : 'refused';
    return { ok: false, why, said };
  }
  const [top = '', shallow] = asked.bytes.toString('utf8').split('\n');
  const root = await realpath(top).catch(() => undefined);
  // Without a commit there is nothing to compare with.
  const commit = await runGit(place, ['cat-file', 'commit', 'HEAD']);
  const head = await runGit(place, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (root === undefined || !commit.ok || !head.ok) {
    return { ok: false, why: 'no-repository', said: 'it has no commit' };
  }
  const [headers = ''] = commit.bytes.toString('utf8').split('\n\n');
  const parents = [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  const promised = await runGit(place, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
  const at = { ...place, folder: root };
  return {
    ok: true,
    checkout: new GitCheckout(at, {
      head: head.bytes.toString('utf8').trim(),
      parents,
      isShallow: shallow === 'true',
      isPartial: promised.ok,
    }),
  };
}

class GitCheckout implements Checkout {
  readonly root: string;
  readonly head: string;
  readonly parents: readonly string[];
  readonly isShallow: boolean;
  readonly isPartial: boolean;
  readonly #place: GitPlace;

  constructor(place: GitPlace, said: Pick<Checkout, 'head' | 'parents' | 'isShallow' | 'isPartial'>) {
    this.#place = place;
    this.root = place.folder;
    this.head = said.head;
    this.parents = said.parents;
    this.isShallow = said.isShallow;
    this.isPartial = said.isPartial;
  }

  async has(commit: string): Promise<boolean> {
    return COMMIT.test(commit) && (await runGit(this.#place, ['cat-file', '-e', `${commit}^{tree}`])).ok;
  }

  async resolve(reference: string): Promise<string | undefined> {
    if (!REFERENCE.test(reference)) return undefined;
    return await this.#commit([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${reference}^{commit}`,
    ]);
  }

  async mergeBase(one: string, other: string): Promise<string | undefined> {
    if (!COMMIT.test(one) || !COMMIT.test(other)) return undefined;
    return await this.#commit(['merge-base', one, other]);
  }

  async changedFiles(from: string, to: string): Promise<readonly ChangedFile[] | undefined> {
    if (!COMMIT.test(from) || !COMMIT.test(to)) return undefined;
    const answer = await runGit(
      this.#place,
      [
        'diff',
        '--name-status',
        '-z',
        // Likeness needs contents.
        this.isPartial ? '-M100%' : '-M',
        '-l2000',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=all',
        from,
        to,
        '--',
      ],
      LONGEST_LIST,
    );
    return answer.ok ? parseNameStatus(answer.bytes.toString('utf8')) : undefined;
  }

  async filesOf(commit: string, folder: string): Promise<CommitFiles | undefined> {
    if (this.isPartial || !COMMIT.test(commit)) return undefined;
    return await readCommitFiles(this.#place, commit, (path) => this.pathFrom(folder, path));
  }

  pathFrom(folder: string, path: string): string | undefined {
    const told = relative(folder, resolve(this.root, path));
    return told === '' || told === '..' || told.startsWith(`..${sep}`) || isAbsolute(told)
      ? undefined
      : told.split(sep).join('/');
  }

  async #commit(args: readonly string[]): Promise<string | undefined> {
    const answer = await runGit(this.#place, args);
    const [commit = ''] = answer.ok ? answer.bytes.toString('utf8').split('\n') : [];
    return COMMIT.test(commit) ? commit : undefined;
  }
}
