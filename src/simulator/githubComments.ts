import { jsonBody, type Request, type Response } from './exchange.ts';
import { gitHubError, gitHubNotFound, notAccessible } from './githubErrors.ts';
import { answerGitHubPage } from './githubPaging.ts';
import type { Permits } from './githubPermissions.ts';
import { describeAuthor, type GitHubPosts, type IssueComment } from './githubPosts.ts';

const LONGEST = 65_536;

export interface CommentsQuery {
  readonly request: Request;
  /** Below the repository: `/issues/7/comments`. */
  readonly path: string;
  readonly posts: GitHubPosts;
  readonly permits: Permits;
  /** The one pull request that there is. */
  readonly pullRequest: number | undefined;
  readonly origin: string;
  /** `contoso/fraud-model` */
  readonly repository: string;
  readonly now: () => number;
}

/** Comments under the pull request; undefined for every other address. https://docs.github.com/rest/issues/comments */
export function answerComments(query: CommentsQuery): Response | undefined {
  const { request, path, posts, permits, pullRequest } = query;
  const [, ofIssue] = /^\/issues\/(\d+)\/comments$/.exec(path) ?? [];
  const [, ofComment] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
  if (ofIssue === undefined && ofComment === undefined) {
    return undefined;
  }
  const access = request.method === 'GET' ? 'read' : 'write';
  if (!permits(access, 'issues', 'pull-requests')) {
    return notAccessible();
  }
  if (ofIssue !== undefined) {
    if (Number(ofIssue) !== pullRequest) {
      return gitHubNotFound();
    }
    if (request.method === 'GET') {
      return answerGitHubPage(
        posts.comments.map((one) => describe(one, query)),
        request,
        query.origin,
      );
    }
    return request.method === 'POST' ? create(query) : gitHubNotFound();
  }
  const comment = posts.comments.find(({ id }) => id === Number(ofComment));
  if (comment === undefined) {
    return gitHubNotFound();
  }
  switch (request.method) {
    case 'GET':
      return { status: 200, body: describe(comment, query) };
    case 'PATCH':
      return change(comment, query);
    case 'DELETE':
      posts.comments = posts.comments.filter((one) => one !== comment);
      return { status: 204 };
    default:
      return gitHubNotFound();
  }
}

function create(query: CommentsQuery): Response {
  const { posts, now } = query;
  const body = bodyOf(query.request);
  if (typeof body !== 'string') {
    return body;
  }
  const comment = { id: posts.nextId(), author: posts.login, body, createdAt: now(), updatedAt: now() };
  posts.comments.push(comment);
  return { status: 201, body: describe(comment, query) };
}

function change(comment: IssueComment, query: CommentsQuery): Response {
  const body = bodyOf(query.request);
  if (typeof body !== 'string') {
    return body;
  }
  comment.body = body;
  comment.updatedAt = query.now();
  return { status: 200, body: describe(comment, query) };
}

/** The text, or the refusal of what is none or too long. */
function bodyOf(request: Request): string | Response {
  const text = jsonBody(request)?.['body'];
  if (typeof text !== 'string' || text.trim() === '') {
    return invalid('missing_field', "Body can't be blank");
  }
  return [...text].length > LONGEST
    ? invalid('unprocessable', `Body is too long (maximum is ${LONGEST} characters)`)
    : text;
}

function invalid(code: string, message: string): Response {
  const errors = [{ resource: 'IssueComment', code, field: 'data', message }];
  return gitHubError(422, 'Validation Failed', { errors });
}

function describe({ id, author, body, createdAt, updatedAt }: IssueComment, query: CommentsQuery): object {
  const { origin, repository, pullRequest } = query;
  return {
    id,
    html_url: `${origin}/${repository}/pull/${pullRequest}#issuecomment-${id}`,
    issue_url: `${origin}/api/v3/repos/${repository}/issues/${pullRequest}`,
    user: describeAuthor(author),
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
    body,
  };
}
