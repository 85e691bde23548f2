import { describeRun } from './githubOidc.ts';
import type { GitHubScenario } from './scenario.ts';

/** A comment under a pull request. */
export interface IssueComment {
  readonly id: number;
  /** `github-actions[bot]`. */
  readonly author: string;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
}

/** A comment on lines of a pull request's diff. */
export interface ReviewComment {
  readonly id: number;
  readonly author: string;
  readonly path: string;
  /** The first line; absent for one line. */
  readonly startLine?: number;
  /** Absent once the line is not in the diff any more. */
  readonly line?: number;
  readonly body: string;
  readonly commit: string;
}

/** A SARIF log that code scanning took. */
export interface SarifUpload {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  /** As it was before it was compressed. */
  readonly sarif: string;
  looks: number;
}

/** What people and programs left at the repository. */
export interface GitHubPosts {
  /** Who posts with the token of the run. */
  readonly login: string;
  comments: IssueComment[];
  readonly reviewComments: ReviewComment[];
  readonly uploads: SarifUpload[];
  nextId(): number;
}

export function makeGitHubPosts(github: GitHubScenario | undefined, now: () => number): GitHubPosts {
  let last = 2_000_000_000;
  const nextId = (): number => {
    last += 1;
    return last;
  };
  const pull = github?.pullRequest;
  const commit = pull?.head?.sha ?? describeRun(github).sha;
  return {
    login: github?.tokenLogin ?? 'github-actions[bot]',
    comments: (pull?.comments ?? []).map(({ author, body }) => ({
      id: nextId(),
      author,
      body,
      createdAt: now(),
      updatedAt: now(),
    })),
    reviewComments: (pull?.reviewComments ?? []).map((comment) => ({ id: nextId(), commit, ...comment })),
    uploads: [],
    nextId,
  };
}

/** As GitHub describes who wrote something. */
export function describeAuthor(login: string): object {
  const isApp = login.endsWith('[bot]');
  const id = [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000_007, 7);
  return { login, id, type: isApp ? 'Bot' : 'User', site_admin: false };
}
