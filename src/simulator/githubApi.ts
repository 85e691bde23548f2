import type { Request, Response } from './exchange.ts';
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
