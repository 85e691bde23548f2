import { describeRun } from './githubOidc.ts';
import type { GitHubPermission, GitHubScenario } from './scenario.ts';

/** Whether the token of the run may do that; any of several permissions is enough. */
export type Permits = (access: 'read' | 'write', ...permissions: readonly GitHubPermission[]) => boolean;

/**
 * The token of a job has what `permissions:` names; runs of forks and of Dependabot may read at most. What is public can
 * be read by everybody.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function permitsOf(github: GitHubScenario | undefined): Permits {
  const run = describeRun(github);
  const head = github?.pullRequest?.head?.repository;
  const isFork = run.event === 'pull_request' && head !== undefined && head !== run.repository;
  const author = github?.pullRequest?.author;
  const byDependabot = [run.actor, author].includes('dependabot[bot]') && run.event !== 'pull_request_target';
  return (access, ...permissions) => {
    if (access === 'read' && run.visibility === 'public') {
      return true;
    }
    if (access === 'write' && (isFork || byDependabot)) {
      return false;
    }
    return permissions.some((permission) => {
      if (permission === 'contents' && github?.contentsPermission === false) {
        return false;
      }
      // What a workflow does not name, it does not have, unless it names nothing.
      const given = github?.permissions === undefined ? 'write' : (github.permissions[permission] ?? 'none');
      return given === 'write' || (given === 'read' && access === 'read');
    });
  };
}
