import { numberAt, recordAt, textAt } from './fields.ts';
import type { RepositoryName } from './gitHub.ts';

export interface Commit {
  /** 40 or 64 hexadecimal digits. */
  readonly sha?: string;
  /** The name of a branch, or a whole ref, as GitHub gives it. Foreign text. */
  readonly ref?: string;
}

/** What a run was started for, as its event says it. Everything is as far as it is known. */
export interface GitHubRun {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /**
   * `pull-request`: `pull_request` alone; its checkout may be a stranger's, and so the token may only read. `untrusted`:
   * events with the rights of the base (`pull_request_target`, `workflow_run`, `issue_comment`), whatever is checked out.
   * `other`: `schedule`, `workflow_dispatch` and all the rest.
   */
  readonly kind: 'pull-request' | 'merge-group' | 'push' | 'untrusted' | 'other';
  readonly repository?: RepositoryName;
  /** `unknown` must count as public. */
  readonly visibility: 'public' | 'private' | 'internal' | 'unknown';
  readonly defaultBranch?: string;
  /** Number of the pull request that the run is for. */
  readonly pullRequest?: number;
  /** How many files the pull request changes, by GitHub's own count. */
  readonly changedFiles?: number;
  /** What a change is compared with: the base branch's tip, the queue's base, the commit before a push. */
  readonly base: Commit;
  /** What changes it. For a pull request its own head, not the merge that is checked out. */
  readonly head: Commit;
  /** The head comes from another repository, also one that is gone since. */
  readonly isFork: boolean;
  readonly byDependabot: boolean;
  /** True when GitHub gives such a run a token that may only read, whatever `permissions:` says. */
  readonly mayOnlyRead: boolean;
  /** https address of the run's page. */
  readonly runUrl?: string;
  /** https address of the repository's page, without a slash at the end. */
  readonly repositoryUrl?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const KINDS: Readonly<Record<string, GitHubRun['kind']>> = {
  pull_request: 'pull-request',
  merge_group: 'merge-group',
  push: 'push',
  pull_request_target: 'untrusted',
  workflow_run: 'untrusted',
  issue_comment: 'untrusted',
};

/**
 * Reads what a run is for from its environment and its event's payload, both of which may say anything.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readGitHubRun(env: Environment, payload: unknown): GitHubRun {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const pull = recordAt(payload, 'pull_request');
  const author = textAt(pull, 'user', 'login') ?? textAt(payload, 'issue', 'user', 'login');
  const byDependabot = [env['GITHUB_ACTOR'], author].includes('dependabot[bot]');
  const isFork = isFromFork(payload, env);
  const kind = KINDS[name] ?? 'other';
  const repository = repositoryOf(env['GITHUB_REPOSITORY']);
  const defaultBranch = textAt(payload, 'repository', 'default_branch');
  const pullRequest = pullRequestOf(payload);
  const changedFiles = numberAt(pull, 'changed_files');
  return {
    name,
    kind,
    ...(repository === undefined ? {} : { repository }),
    visibility: visibilityOf(payload),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(changedFiles === undefined ? {} : { changedFiles }),
    ...commitsOf(env, payload),
    isFork,
    byDependabot,
    mayOnlyRead: (isFork && kind === 'pull-request') || (byDependabot && kind !== 'untrusted'),
    ...pagesOf(env, repository),
  };
}

/** The commits of a change, base and head. */
function commitsOf(env: Environment, payload: unknown): Pick<GitHubRun, 'base' | 'head'> {
  const group = recordAt(payload, 'merge_group');
  const run = recordAt(payload, 'workflow_run');
  const pull = recordAt(payload, 'pull_request');
  if (pull !== undefined) {
    const end = (side: string): Commit => commit(textAt(pull, side, 'sha'), textAt(pull, side, 'ref'));
    return { base: end('base'), head: end('head') };
  }
  if (group !== undefined) {
    return {
      base: commit(textAt(group, 'base_sha'), textAt(group, 'base_ref')),
      head: commit(textAt(group, 'head_sha'), textAt(group, 'head_ref')),
    };
  }
  if (run !== undefined) {
    return { base: {}, head: commit(textAt(run, 'head_sha'), textAt(run, 'head_branch')) };
  }
  const head = commit(env['GITHUB_SHA'], env['GITHUB_REF']);
  const isPush = env['GITHUB_EVENT_NAME'] === 'push';
  return { base: isPush ? commit(textAt(payload, 'before'), textAt(payload, 'ref')) : {}, head };
}

function commit(sha: string | undefined, ref: string | undefined): Commit {
  // Zeros stand for the commit before the first of a branch.
  const isCommit = sha !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) && !/^0+$/.test(sha);
  return { ...(isCommit ? { sha } : {}), ...(ref === undefined || ref === '' ? {} : { ref }) };
}

function pullRequestOf(payload: unknown): number | undefined {
  const ofIssue = recordAt(payload, 'issue', 'pull_request');
  const direct = recordAt(payload, 'pull_request');
  if (direct !== undefined) return numberAt(direct, 'number') ?? numberAt(payload, 'number');
  if (ofIssue !== undefined) return numberAt(payload, 'issue', 'number');
  const pulls = recordAt(payload, 'workflow_run')?.['pull_requests'];
  // Empty for forks; of more than one nobody says which is meant.
  return Array.isArray(pulls) && pulls.length === 1 ? numberAt(pulls[0], 'number') : undefined;
}

function isFromFork(payload: unknown, env: Environment): boolean {
  const head = recordAt(payload, 'pull_request', 'head') ?? recordAt(payload, 'workflow_run');
  if (head === undefined) return false;
  // GitHub answers null for the repository of a fork that was deleted.
  const from = textAt(head, 'repo', 'full_name') ?? textAt(head, 'head_repository', 'full_name');
  const into =
    textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ??
    textAt(payload, 'repository', 'full_name') ??
    env['GITHUB_REPOSITORY'];
  return from === undefined || from.toLowerCase() !== into?.toLowerCase();
}

function visibilityOf(payload: unknown): GitHubRun['visibility'] {
  const repository = recordAt(payload, 'repository');
  const visibility = repository?.['visibility'];
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') return visibility;
  if (visibility !== undefined) return 'unknown';
  return repository?.['private'] === true
    ? 'private'
    : repository?.['private'] === false
      ? 'public'
      : 'unknown';
}

function repositoryOf(text: string | undefined): RepositoryName | undefined {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

function pagesOf(
  env: Environment,
  repository: RepositoryName | undefined,
): Pick<GitHubRun, 'runUrl' | 'repositoryUrl'> {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  if (repository === undefined || !/^https:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(server)) return {};
  const repositoryUrl = `${server.replace(/\/+$/, '')}/${repository.owner}/${repository.name}`;
  const [run, attempt] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_RUN_ATTEMPT'] ?? ''];
  if (!/^\d+$/.test(run)) return { repositoryUrl };
  const again = /^\d+$/.test(attempt) && attempt !== '1' ? `/attempts/${attempt}` : '';
  return { repositoryUrl, runUrl: `${repositoryUrl}/actions/runs/${run}${again}` };
}
