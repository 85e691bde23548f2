import { isRecord, jsonBody, type Request, type Response } from './exchange.ts';
import { blobName } from './githubContents.ts';
import { gitHubError, gitHubNotFound, notAccessible } from './githubErrors.ts';
import { answerGitHubPage } from './githubPaging.ts';
import type { Permits } from './githubPermissions.ts';
import { describeAuthor, type GitHubPosts, type ReviewComment } from './githubPosts.ts';
import type { PullRequest } from './scenario.ts';

/** The list of a pull request's files ends here, whatever there is. */
const MOST_FILES = 3_000;

export interface PullsQuery {
  readonly request: Request;
  /** Below the repository: `/pulls/7/files`. */
  readonly path: string;
  readonly pull: PullRequest;
  readonly headSha: string;
  /** Texts at the head, as far as the scenario has them. */
  readonly files: Readonly<Record<string, string>>;
  readonly posts: GitHubPosts;
  readonly permits: Permits;
  readonly origin: string;
  readonly repository: string;
}

/** Files, reviews and their comments of the pull request; undefined for every other address. */
export function answerPulls(query: PullsQuery): Response | undefined {
  const { request, path, pull, posts, permits, origin } = query;
  const [, number, what] = /^\/pulls\/(\d+)\/(files|comments|reviews)$/.exec(path) ?? [];
  if (number === undefined) {
    return undefined;
  }
  if (Number(number) !== pull.number) {
    return gitHubNotFound();
  }
  if (!permits(request.method === 'GET' ? 'read' : 'write', 'pull-requests')) {
    return notAccessible();
  }
  if (what === 'files' && request.method === 'GET') {
    const files = (pull.files ?? []).slice(0, MOST_FILES);
    return answerGitHubPage(
      files.map((file) => describeFile(file, query)),
      request,
      origin,
    );
  }
  if (what === 'comments' && request.method === 'GET') {
    return answerGitHubPage(posts.reviewComments.map(describeComment), request, origin);
  }
  return what === 'reviews' && request.method === 'POST' ? createReview(query) : gitHubNotFound();
}

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
function describeFile(
  file: NonNullable<PullRequest['files']>[number],
  { headSha, files, origin, repository }: PullsQuery,
) {
  const { filename, status = 'modified', patch, previousFilename } = file;
  const lines = (patch ?? '').split('\n');
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  const path = filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: blobName(files[filename] ?? filename),
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${origin}/${repository}/blob/${headSha}/${path}`,
    raw_url: `${origin}/${repository}/raw/${headSha}/${path}`,
    contents_url: `${origin}/api/v3/repos/${repository}/contents/${path}?ref=${headSha}`,
    ...(patch === undefined ? {} : { patch }),
    ...(previousFilename === undefined ? {} : { previous_filename: previousFilename }),
  };
}

/** One comment on lines that are not in the diff, and the whole review is refused. */
function createReview({ request, pull, headSha, posts }: PullsQuery): Response {
  const body = jsonBody(request);
  const given = body?.['comments'];
  const comments = Array.isArray(given) ? given.filter(isRecord) : [];
  if (body?.['event'] === 'COMMENT' && typeof body['body'] !== 'string') {
    return gitHubError(422, 'Unprocessable Entity', { errors: ['Body is required for this event'] });
  }
  const commit = body?.['commit_id'] ?? headSha;
  if (commit !== headSha) {
    return gitHubError(422, 'Unprocessable Entity', { errors: ['Commit could not be resolved'] });
  }
  const made: ReviewComment[] = [];
  for (const { path, line, start_line: startLine, side = 'RIGHT', body: text } of comments) {
    const file = (pull.files ?? []).find(({ filename }) => filename === path);
    if (file === undefined) {
      return gitHubError(422, 'Unprocessable Entity', { errors: ['Path could not be resolved'] });
    }
    const first = typeof startLine === 'number' ? startLine : line;
    if (typeof line !== 'number' || typeof first !== 'number' || first > line || side !== 'RIGHT') {
      return gitHubError(422, 'Unprocessable Entity', { errors: ['Line could not be resolved'] });
    }
    const hunks = hunksOf(file.patch ?? '');
    if (!hunks.some((lines) => lines.has(first) && lines.has(line))) {
      return gitHubError(422, 'Unprocessable Entity', { errors: ['Line could not be resolved'] });
    }
    made.push({
      id: posts.nextId(),
      author: posts.login,
      path: file.filename,
      ...(first === line ? {} : { startLine: first }),
      line,
      body: String(text),
      commit: headSha,
    });
  }
  posts.reviewComments.push(...made);
  return {
    status: 200,
    body: { id: posts.nextId(), user: describeAuthor(posts.login), state: 'COMMENTED', commit_id: headSha },
  };
}

/** The numbers of the new side's lines that stand in the diff, hunk by hunk, counted line by line. */
function hunksOf(patch: string): readonly ReadonlySet<number>[] {
  const hunks: Set<number>[] = [];
  let next = 0;
  for (const line of patch.split('\n')) {
    const start = /^@@ .*\+(\d+)/.exec(line)?.[1];
    if (start !== undefined) {
      next = Number(start);
      hunks.push(new Set());
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      hunks.at(-1)?.add(next);
      next += 1;
    }
  }
  return hunks;
}

function describeComment({ id, author, path, startLine, line, body, commit }: ReviewComment): object {
  return {
    id,
    path,
    user: describeAuthor(author),
    start_line: startLine ?? null,
    line: line ?? null,
    side: 'RIGHT',
    commit_id: commit,
    body,
  };
}
