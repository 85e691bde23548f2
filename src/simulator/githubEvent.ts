import { describeRun } from './githubOidc.ts';
import type { GitHubScenario } from './scenario.ts';

const BEFORE = 'c0ffee1b9c8e7d6f5a4b3c2d1e0f9a8b7c6d5e4f';

/**
 * What a runner writes to the file that `GITHUB_EVENT_PATH` names.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads
 */
export function describeEvent(github: GitHubScenario | undefined, origin: string): object {
  const run = describeRun(github);
  const [owner, name] = run.repository.split('/');
  const common = {
    repository: {
      id: run.repositoryId,
      name,
      full_name: run.repository,
      private: run.visibility !== 'public',
      visibility: run.visibility,
      default_branch: 'main',
      html_url: `${origin}/${run.repository}`,
      owner: { login: owner, id: run.ownerId, type: 'Organization' },
    },
    sender: { login: run.actor },
  };
  const pull = github?.pullRequest;
  const base = { ref: pull?.base?.ref ?? 'main', sha: pull?.base?.sha ?? BEFORE };
  const head = { ref: pull?.head?.ref ?? 'change', sha: pull?.head?.sha ?? run.sha };
  const from = pull?.head?.repository ?? run.repository;
  const user = { login: pull?.author ?? run.actor };
  switch (run.event) {
    case 'push':
      return { ref: run.ref, before: base.sha, after: run.sha, ...common };
    case 'merge_group': {
      const merge_group = {
        head_sha: run.sha,
        head_ref: run.ref,
        base_sha: base.sha,
        base_ref: `refs/heads/${base.ref}`,
      };
      return { action: 'checks_requested', merge_group, ...common };
    }
    case 'issue_comment': {
      const of = pull === undefined ? {} : { pull_request: { url: `${origin}/api/v3/pulls/${pull.number}` } };
      const issue = { number: pull?.number ?? 1, user, ...of };
      return { action: 'created', issue, comment: { body: '', user: { login: run.actor } }, ...common };
    }
    case 'workflow_run': {
      // GitHub does not say which pull request of a fork it was.
      const pull_requests = pull === undefined || from !== run.repository ? [] : [{ number: pull.number }];
      const workflow_run = {
        head_sha: head.sha,
        head_branch: head.ref,
        event: pull === undefined ? 'push' : 'pull_request',
        head_repository: { full_name: from },
        pull_requests,
      };
      return { action: 'completed', workflow_run, ...common };
    }
    default:
      if (pull === undefined || !run.event.startsWith('pull_request')) {
        return common;
      }
      return {
        action: 'synchronize',
        number: pull.number,
        pull_request: {
          number: pull.number,
          user,
          changed_files: pull.files?.length ?? 0,
          head: { ...head, repo: { full_name: from, fork: from !== run.repository } },
          base: { ...base, repo: { full_name: run.repository, fork: false } },
        },
        ...common,
      };
  }
}
