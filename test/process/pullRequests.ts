import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubScenario, PullRequestFile, Scenario } from '../../src/simulator/scenario.ts';
import { gitIn, makeRepository, makeTestFolder, type TestRepository } from '../git/repositories.ts';
import { type Azure, type Folders, playAzure, type Run } from './harness.ts';

type Files = Readonly<Record<string, string | null>>;

export const REPOSITORY = 'contoso/ml-platform';

/** A pull request as git has it: the merge that a workflow checks out, and the two commits that it is made of. */
export interface PullRequest {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Commits the base, then the change on a branch; `meanwhile` comes to the base after the branch has left it. */
export function makePullRequest(base: Files, change: Files, meanwhile: Files = {}): PullRequest {
  const repository = makeRepository();
  const { git } = repository;
  repository.commit(base);
  git('switch', '--quiet', '-c', 'topic');
  const head = repository.commit(change);
  git('switch', '--quiet', 'main');
  const tip = repository.commit(meanwhile);
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message=merge', head);
  const merge = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/pull/7/merge', merge);
  git('switch', '--quiet', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return { repository, base: tip, head, merge };
}

export interface Job {
  /** As actions/checkout has it: 1 is its default, 0 is everything, and ours. */
  readonly depth?: number;
  readonly fork?: boolean;
  readonly actor?: string;
  /** What is checked out; the merge unless it is said. */
  readonly commit?: string;
  readonly event?: string;
  /** Of the event, instead of that of a pull request. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly visibility?: 'private' | 'public';
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Another job's folders: the same runner, later. */
  readonly folders?: Folders;
  /** Files that the job makes before the audit. */
  readonly made?: Readonly<Record<string, string>>;
}

/** One step that audits files, in a job that a pull request started and in which actions/checkout has run. */
export async function runReview(
  azure: Azure,
  pull: PullRequest,
  inputs: Readonly<Record<string, string>> = {},
  job: Job = {},
): Promise<Run> {
  const { commit = pull.merge, event = 'pull_request', actor = 'ada' } = job;
  const folders = job.folders ?? makeFolders();
  if (job.folders === undefined) checkOut(pull, folders.workspace, commit, job.depth ?? 0);
  for (const [path, text] of Object.entries(job.made ?? {}))
    writeFileSync(join(folders.workspace, path), text);
  const payload = join(folders.root, 'event.json');
  writeFileSync(payload, JSON.stringify(describePayload(pull, job, actor)));
  const { GITHUB_TOKEN: token = '' } = azure.simulator.announcement.env;
  return await azure.run(
    { command: 'audit', path: '.', 'github-token': token, ...inputs },
    {
      folders,
      env: {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: payload,
        GITHUB_SHA: commit,
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_BASE_REF: 'main',
        GITHUB_HEAD_REF: 'topic',
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_ACTOR: actor,
        ...job.env,
      },
    },
  );
}

/** A GitHub that knows the pull request: its files with their diffs, and what is in its base. */
export function playPullRequest(
  pull: PullRequest,
  github: Partial<GitHubScenario> = {},
  { files, fork = false }: { readonly files?: readonly PullRequestFile[]; readonly fork?: boolean } = {},
): Promise<Azure> {
  return playAzure(
    (scenario: Scenario): Scenario => ({
      ...scenario,
      github: {
        repository: REPOSITORY,
        event: 'pull_request',
        visibility: 'private',
        sha: pull.merge,
        ref: 'refs/pull/7/merge',
        commits: { [pull.base]: filesOf(pull, pull.base), [pull.head]: filesOf(pull, pull.head) },
        pullRequest: {
          number: 7,
          head: {
            ref: 'topic',
            sha: pull.head,
            repository: fork ? 'stranger/ml-platform' : REPOSITORY,
          },
          base: { ref: 'main', sha: pull.base },
          files: files ?? changedFiles(pull),
        },
        ...github,
      },
    }),
  );
}

function filesOf({ repository: { git } }: PullRequest, commit: string): Record<string, string> {
  const paths = git('ls-tree', '-r', '--name-only', commit).split('\n').filter(Boolean);
  return Object.fromEntries(paths.map((path) => [path, `${git('show', `${commit}:${path}`)}\n`]));
}

function changedFiles({ repository: { git }, base, merge }: PullRequest): PullRequestFile[] {
  const lines = git('diff', '--name-status', '-M', base, merge).split('\n').filter(Boolean);
  return lines.map((line) => {
    const [status = '', first = '', second] = line.split('\t');
    const filename = second ?? first;
    const patch = git('diff', '-M', base, merge, '--', filename).replace(/^[\s\S]*?(?=@@)/, '');
    const names = { A: 'added', D: 'removed', R: 'renamed' } as const;
    return {
      filename,
      status: names[status.charAt(0) as keyof typeof names] ?? 'modified',
      ...(second === undefined ? {} : { previousFilename: first }),
      patch,
    };
  });
}

function makeFolders(): Folders {
  const root = makeTestFolder('job');
  const folders = { root, runnerTemp: join(root, '_temp'), workspace: join(root, 'workspace') };
  for (const folder of [folders.runnerTemp, folders.workspace]) mkdirSync(folder, { recursive: true });
  return folders;
}

/** What actions/checkout does. */
function checkOut({ repository }: PullRequest, workspace: string, commit: string, depth: number): void {
  gitIn(workspace, 'init', '--quiet');
  gitIn(workspace, 'remote', 'add', 'origin', `file://${repository.folder}`);
  const how = depth === 0 ? [] : [`--depth=${depth}`];
  const branches = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  gitIn(workspace, 'fetch', '--quiet', '--no-tags', ...how, 'origin', commit, ...branches);
  gitIn(workspace, 'checkout', '--quiet', '--detach', commit);
}

function describePayload(
  { base, head }: PullRequest,
  { fork, payload, visibility = 'private' }: Job,
  actor: string,
) {
  const from = fork === true ? 'stranger/ml-platform' : REPOSITORY;
  return {
    ...(payload ?? {
      number: 7,
      pull_request: {
        number: 7,
        user: { login: actor },
        head: { ref: 'topic', sha: head, repo: { full_name: from } },
        base: { ref: 'main', sha: base, repo: { full_name: REPOSITORY } },
      },
    }),
    repository: {
      full_name: REPOSITORY,
      default_branch: 'main',
      visibility,
      private: visibility === 'private',
    },
  };
}
