import type { Effects } from '../effects.ts';
import type { GitHubRun } from '../github/pullRequest.ts';
import { foreignCheckout } from './workspaceFile.ts';

/** Whose word counts in a run. */
export interface Basis {
  /**
   * `change`: something that is not merged yet, of a pull request or a merge queue. `side-branch`: a push to another branch
   * than the default one, or of a tag. `foreign`: a run with the rights of the repository, next to files of a stranger.
   * `own`: what is checked out counts as it is, outside of workflows as well.
   */
  readonly standing: 'change' | 'side-branch' | 'foreign' | 'own';
  /**
   * What counts instead of the checkout: a commit (40 or 64 digits) or, where the event names none, a branch. Absent for
   * `own`, and where the event does not say.
   */
  readonly base?: string;
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** A name that is nothing but a name wherever it is put. */
const BRANCH = /^(?!.*\.\.)[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]{0,250}$/u;

/** @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export function basisOf(event: GitHubRun, env: Effects['env']): Basis {
  if (env['GITHUB_ACTIONS'] !== 'true') return { standing: 'own' };
  // Of these, GITHUB_SHA is the newest commit of the branch that is to be changed, or of the default one.
  if (foreignCheckout(env) !== undefined) return { standing: 'foreign', ...at(env['GITHUB_SHA']) };
  if (event.kind === 'merge-group' || /^pull_request(?:_review(?:_comment)?)?$/.test(event.name)) {
    return { standing: 'change', ...at(event.base.sha ?? env['GITHUB_BASE_REF']) };
  }
  const { defaultBranch } = event;
  if (event.kind === 'push' && defaultBranch !== undefined) {
    if (env['GITHUB_REF'] !== `refs/heads/${defaultBranch}`)
      return { standing: 'side-branch', ...at(defaultBranch) };
  }
  return { standing: 'own' };
}

/** Whether this names a commit, and no branch. */
export function isCommit(base: string): boolean {
  return COMMIT.test(base);
}

function at(base: string | undefined): Pick<Basis, 'base'> {
  return base !== undefined && (COMMIT.test(base) || BRANCH.test(base)) ? { base } : {};
}
