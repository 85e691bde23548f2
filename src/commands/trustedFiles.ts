import { posix } from 'node:path';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Checkout } from '../git/checkout.ts';
import type { CommitFiles } from '../git/commitFiles.ts';
import { readRemoteFile } from '../github/contents.ts';
import type { RepositoryName } from '../github/gitHub.ts';
import { type Basis, isCommit } from './changeBasis.ts';
import type { FileProblem } from './workspaceFile.ts';

export type TrustedRead =
  | { readonly ok: true; readonly text: string /** From the workspace. */; readonly path: string }
  | { readonly ok: false; readonly problem: FileProblem };

/** Files that a change cannot have written: those of the commit or branch that it is to go into. */
export interface TrustedFiles {
  /** "the base commit 1a2b3c4d5e6f", "the default branch main"; for people. */
  readonly where: string;
  /** `path` from the workspace. Throws a `Failure` where nobody can tell what is there. */
  read(path: string, maxBytes: number): Promise<TrustedRead>;
  /** What was asked for so far, with its text; without one where there is no such file. */
  readonly asked: ReadonlyMap<string, string | undefined>;
  close(): void;
}

export interface TrustedQuery {
  readonly basis: Basis;
  readonly repository: RepositoryName | undefined;
  /** None where there is no git, or nothing is checked out. */
  readonly checkout: Checkout | undefined;
  /** Links resolved. */
  readonly workspace: string;
  readonly token?: string;
  readonly effects: Effects;
}

/** Undefined where the checkout itself may be trusted. */
export async function openTrustedFiles(query: TrustedQuery): Promise<TrustedFiles | undefined> {
  const { basis, checkout, workspace } = query;
  if (basis.standing === 'own') return undefined;
  const { base } = basis;
  const where = sayBase(basis);
  const commit = base === undefined ? undefined : await findCommit(base, checkout);
  const files = commit === undefined ? undefined : await checkout?.filesOf(commit, workspace);
  const asked = new Map<string, string | undefined>();
  const remote = new RemoteFiles(query, where);
  return {
    where,
    asked,
    async read(path, maxBytes) {
      const told = posix.normalize(path);
      if (told.startsWith('/') || told === '..' || told.startsWith('../'))
        return { ok: false, problem: 'outside' };
      const read =
        files === undefined ? await remote.read(told, maxBytes) : await readFrom(files, told, maxBytes);
      if (read.ok || read.problem === 'missing') asked.set(told, read.ok ? read.text : undefined);
      return read;
    },
    close: () => files?.close(),
  };
}

/** A branch is asked for as the clone has it of GitHub; its own one of that name is the change's. */
async function findCommit(base: string, checkout: Checkout | undefined): Promise<string | undefined> {
  if (isCommit(base)) return (await checkout?.has(base)) === true ? base : undefined;
  return await checkout?.resolve(`refs/remotes/origin/${base}`);
}

async function readFrom(files: CommitFiles, path: string, maxBytes: number): Promise<TrustedRead> {
  const source = await files.read(path);
  if (!source.ok) {
    if (files.paths.includes(path)) return { ok: false, problem: 'unreadable' };
    return { ok: false, problem: files.links.includes(path) ? 'not-a-file' : 'missing' };
  }
  if (Buffer.byteLength(source.text) > maxBytes) return { ok: false, problem: 'too-long' };
  return { ok: true, text: source.text, path };
}

class RemoteFiles {
  readonly #query: TrustedQuery;
  readonly #where: string;
  #seesRepository: Promise<boolean> | undefined;

  constructor(query: TrustedQuery, where: string) {
    this.#query = query;
    this.#where = where;
  }

  async read(path: string, maxBytes: number): Promise<TrustedRead> {
    const { basis, repository } = this.#query;
    if (basis.base === undefined || repository === undefined) {
      throw this.#unreadable('The event of this run does not say what the change is to go into.');
    }
    try {
      return { ok: true, text: await this.#ask(path, maxBytes), path };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { code, message, cause } = error.details;
      if (code === 'github-file-missing') {
        // GitHub says the same of a file that is not there and of a repository that may not be seen.
        this.#seesRepository ??= this.#isVisible();
        if (await this.#seesRepository) return { ok: false, problem: 'missing' };
        // Where nothing is checked out, no file of the repository has ever counted.
        if (this.#query.checkout === undefined) return { ok: false, problem: 'missing' };
      }
      if (code === 'github-file-unreadable') return { ok: false, problem: 'not-a-file' };
      throw this.#unreadable([message, cause].filter(Boolean).join('\n'));
    }
  }

  async #isVisible(): Promise<boolean> {
    try {
      await this.#ask('', 0);
      return true;
    } catch (error) {
      // The root is a folder, and no file; a repository without any has none to be seen.
      return error instanceof Failure && error.details.code === 'github-file-unreadable';
    }
  }

  #ask(path: string, maxBytes: number): Promise<string> {
    const { basis, repository, token, effects } = this.#query;
    const { owner = '', name = '' } = repository ?? {};
    const file = { owner, repository: name, path, sha: encodeURIComponent(basis.base ?? '') };
    // A listing of the root may be long.
    const most = Math.max(maxBytes, 1024 * 1024);
    return readRemoteFile(file, most, { effects, ...(token === undefined ? {} : { token }) });
  }

  #unreadable(cause: string): Failure {
    return new Failure({
      code: 'policy-base-unreadable',
      message: `The policy could not be read from ${this.#where}, whose policy counts for this run.`,
      cause,
      remedy:
        'Give the job the permission "contents: read", or check out with fetch-depth: 0. What a change brings along itself is not what it is judged by.',
      snippets: [{ language: 'yaml', text: 'permissions:\n  contents: read' }],
      exitCode: this.#query.basis.standing === 'foreign' ? EXIT.refused : EXIT.unreachable,
    });
  }
}

function sayBase({ standing, base = '' }: Basis): string {
  if (isCommit(base)) return `the base commit ${base.slice(0, 12)}`;
  return `the ${standing === 'side-branch' ? 'default' : 'base'} branch ${base}`.trimEnd();
}
