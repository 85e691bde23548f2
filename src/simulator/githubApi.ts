import { queryValue, type Request, type Response } from './exchange.ts';
import { answerContents, filesAt, otherRepository } from './githubContents.ts';
import { describeRun } from './githubOidc.ts';
import type { World } from './world.ts';

const PREFIX = '/api/v3';

/** The few REST calls that a run makes to GitHub, for the scenario's repository. */
export function answerGitHubApi(request: Request, world: World, token: string): Response {
  const presented = /^(?:bearer|token) +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (presented !== undefined && presented !== token) {
    return {
      status: 401,
      body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' },
    };
  }
  const { github } = world.scenario;
  const api = `${world.origin}${PREFIX}`;
  const whole = request.path.slice(PREFIX.length);
  const other = otherRepository(github, whole, presented !== undefined);
  const elsewhere = other === undefined ? undefined : contentsPath(whole, other.repository);
  if (request.method === 'GET' && other !== undefined && elsewhere !== undefined) {
    const files = filesAt(queryValue(request, 'ref'), {}, other.commits, []);
    return answerContents({ request, path: elsewhere, files, repository: other.repository, api });
  }
  const run = describeRun(github);
  const repository = `${PREFIX}/repos/${run.repository}`.toLowerCase();
  const path = request.path.toLowerCase().replace(/\/$/, '');
  const readable = presented !== undefined || run.visibility === 'public';
  const missing: Response = {
    status: 404,
    body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
  };
  if (request.method !== 'GET' || !readable || !(path === repository || path.startsWith(`${repository}/`))) {
    return missing;
  }
  const contents = contentsPath(whole, run.repository);
  if (contents !== undefined) {
    if (presented !== undefined && github?.contentsPermission === false && run.visibility !== 'public') {
      return {
        status: 403,
        body: {
          message: 'Resource not accessible by integration',
          documentation_url: 'https://docs.github.com/rest',
        },
      };
    }
    const branch = run.ref.replace(/^refs\/heads\//, '');
    const names = [run.sha, run.ref, branch, 'main'];
    const files = filesAt(queryValue(request, 'ref'), github?.files ?? {}, github?.commits ?? {}, names);
    return answerContents({ request, path: contents, files, repository: run.repository, api });
  }
  const pull = github?.pullRequest;
  switch (path.slice(repository.length)) {
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
    case `/pulls/${pull?.number}/files`:
      return {
        status: 200,
        body: (pull?.files ?? []).map((file) => ({ status: 'modified', ...file })),
      };
    default:
      return missing;
  }
}

/** The path of a file below `/repos/OWNER/NAME/contents`, whose letters count; undefined for every other address. */
function contentsPath(path: string, repository: string): string | undefined {
  const prefix = `/repos/${repository}/contents`;
  if (!path.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  const rest = path.slice(prefix.length);
  return rest === '' || rest.startsWith('/') ? rest.slice(1) : undefined;
}
