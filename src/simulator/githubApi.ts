import { bearerToken, queryValue, type Request, type Response } from './exchange.ts';
import { answerCodeScanning } from './githubCodeScanning.ts';
import { answerComments } from './githubComments.ts';
import { answerContents, filesAt, otherRepository } from './githubContents.ts';
import { gitHubError, gitHubNotFound, notAccessible } from './githubErrors.ts';
import { describeRun } from './githubOidc.ts';
import { permitsOf } from './githubPermissions.ts';
import { describeAuthor, type GitHubPosts, makeGitHubPosts } from './githubPosts.ts';
import { answerPulls } from './githubPulls.ts';
import { limitGitHubRates } from './githubRateLimits.ts';
import type { World } from './world.ts';

const PREFIX = '/api/v3';
const GRAPHQL = '/api/graphql';

export interface GitHubApi {
  /** What stands at the repository by now. */
  readonly posts: GitHubPosts;
  answer(request: Request): Response;
}

/** The REST calls that a run makes to GitHub, for the scenario's repository. */
export function makeGitHubApi(world: World, token: string): GitHubApi {
  const { github } = world.scenario;
  const posts = makeGitHubPosts(github, world.now);
  const limits = limitGitHubRates(github, world.now);
  return {
    posts,
    answer(request) {
      const presented = presentedToken(request);
      if (presented !== undefined && presented !== token) {
        return gitHubError(401, 'Bad credentials');
      }
      const { refusal, headers } = limits.take(request.method);
      if (refusal !== undefined) {
        return refusal;
      }
      const response = answerRequest(request, world, presented !== undefined, posts);
      return { ...response, headers: { ...headers, ...response.headers } };
    },
  };
}

function presentedToken(request: Request): string | undefined {
  return bearerToken(request) ?? /^token +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}

function answerRequest(request: Request, world: World, hasToken: boolean, posts: GitHubPosts): Response {
  const { github } = world.scenario;
  const api = `${world.origin}${PREFIX}`;
  if (request.path === GRAPHQL || request.path === `${PREFIX}/user`) {
    return answerWho(request, hasToken, posts);
  }
  const whole = request.path.slice(PREFIX.length);
  const other = otherRepository(github, whole, hasToken);
  const elsewhere = other === undefined ? undefined : contentsPath(whole, other.repository);
  if (request.method === 'GET' && other !== undefined && elsewhere !== undefined) {
    const files = filesAt(queryValue(request, 'ref'), {}, other.commits, []);
    return answerContents({ request, path: elsewhere, files, repository: other.repository, api });
  }
  const run = describeRun(github);
  const repository = `${PREFIX}/repos/${run.repository}`.toLowerCase();
  const path = request.path.toLowerCase().replace(/\/$/, '');
  const readable = hasToken || run.visibility === 'public';
  if (!readable || !(path === repository || path.startsWith(`${repository}/`))) {
    return gitHubNotFound();
  }
  if (!hasToken && request.method !== 'GET') {
    return gitHubError(401, 'Requires authentication');
  }
  const permits = permitsOf(github);
  const contents = contentsPath(whole, run.repository);
  if (contents !== undefined && request.method === 'GET') {
    if (!permits('read', 'contents')) {
      return notAccessible();
    }
    const branch = run.ref.replace(/^refs\/heads\//, '');
    const names = [run.sha, run.ref, branch, 'main'];
    const files = filesAt(queryValue(request, 'ref'), github?.files ?? {}, github?.commits ?? {}, names);
    return answerContents({ request, path: contents, files, repository: run.repository, api });
  }
  const below = path.slice(repository.length);
  const pull = github?.pullRequest;
  const headSha = pull?.head?.sha ?? run.sha;
  const common = {
    request,
    path: below,
    posts,
    permits,
    api,
    origin: world.origin,
    repository: run.repository,
    now: world.now,
  };
  const found =
    answerComments({ ...common, pullRequest: pull?.number }) ??
    (pull === undefined
      ? undefined
      : answerPulls({
          ...common,
          pull,
          headSha,
          files: github?.commits?.[headSha] ?? github?.files ?? {},
        })) ??
    answerCodeScanning({ ...common, settings: github?.codeScanning ?? {} });
  if (found !== undefined) {
    return found;
  }
  if (request.method !== 'GET') {
    return gitHubNotFound();
  }
  switch (below) {
    case '':
      return {
        status: 200,
        body: {
          id: run.repositoryId,
          name: run.repository.split('/')[1],
          full_name: run.repository,
          private: run.visibility !== 'public',
          visibility: run.visibility,
          default_branch: 'main',
          fork: false,
          owner: { login: run.owner, id: run.ownerId, type: 'Organization' },
        },
      };
    case '/actions/oidc/customization/sub':
      return {
        status: 200,
        body: {
          use_default: github?.subject === undefined,
          use_immutable_subject: github?.immutableSubject === true,
        },
      };
    default:
      return gitHubNotFound();
  }
}

/** GraphQL says it of every token, REST of those of people only. */
function answerWho(request: Request, hasToken: boolean, posts: GitHubPosts): Response {
  if (!hasToken) {
    return gitHubError(401, 'Requires authentication');
  }
  if (request.path !== GRAPHQL) {
    return posts.login.endsWith('[bot]')
      ? notAccessible()
      : { status: 200, body: describeAuthor(posts.login) };
  }
  return request.method === 'POST' && /viewer\s*\{\s*login\s*\}/.test(request.body)
    ? { status: 200, body: { data: { viewer: { login: posts.login } } } }
    : { status: 200, body: { errors: [{ message: 'The simulator knows who the viewer is, and no more.' }] } };
}

/** The path of a file below `/repos/OWNER/NAME/contents`, whose letters count; undefined for every other address. */
function contentsPath(path: string, repository: string): string | undefined {
  const prefix = `/repos/${repository}/contents`;
  if (!path.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  const rest = path.slice(prefix.length);
  return rest === '' || rest.startsWith('/') ? rest.slice(1) : undefined;
}
