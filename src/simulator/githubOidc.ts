import { randomUUID } from 'node:crypto';
import { bearerToken, queryValue, type Request, type Response } from './exchange.ts';
import type { GitHubScenario } from './scenario.ts';
import { GITHUB_ISSUER_PATH, type World } from './world.ts';

const LIFETIME_SECONDS = 300;

/** The repository and run of a scenario, with what it leaves out filled in. */
export interface WorkflowRun {
  readonly repository: string;
  readonly owner: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly workflow: string;
  readonly workflowRef: string;
  readonly runId: string;
  readonly environment: string | undefined;
  readonly headRef: string;
  readonly baseRef: string;
}

export function describeRun(github: GitHubScenario | undefined): WorkflowRun {
  const repository = github?.repository ?? 'contoso/fraud-model';
  const pull = github?.pullRequest;
  const event = github?.event ?? (pull === undefined ? 'push' : 'pull_request');
  const ref =
    github?.ref ??
    (pull !== undefined && event === 'pull_request' ? `refs/pull/${pull.number}/merge` : 'refs/heads/main');
  return {
    repository,
    owner: repository.split('/')[0] ?? repository,
    repositoryId: github?.repositoryId ?? 710_204_118,
    ownerId: github?.ownerId ?? 9_041_773,
    visibility: github?.visibility ?? 'private',
    event,
    ref,
    sha: github?.sha ?? '5f2d3a1b9c8e7d6f5a4b3c2d1e0f9a8b7c6d5e4f',
    actor: github?.actor ?? 'mona',
    workflow: github?.workflow ?? 'deploy',
    workflowRef: `${repository}/.github/workflows/${github?.workflowFile ?? 'deploy.yml'}@${ref}`,
    runId: '16170934112',
    environment: github?.environment,
    headRef: pull?.head?.ref ?? '',
    baseRef: pull === undefined ? '' : (pull.base?.ref ?? 'main'),
  };
}

/** The `sub` claim. https://docs.github.com/actions/reference/security/oidc */
export function subjectOf(github: GitHubScenario | undefined): string {
  if (github?.subject !== undefined) {
    return github.subject;
  }
  const run = describeRun(github);
  const [owner, name] = run.repository.split('/');
  const prefix =
    github?.immutableSubject === true
      ? `repo:${owner}@${run.ownerId}/${name}@${run.repositoryId}`
      : `repo:${run.repository}`;
  if (run.environment !== undefined) {
    return `${prefix}:environment:${run.environment.replaceAll(':', '%3A')}`;
  }
  return run.event === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${run.ref}`;
}

const PLAN = `${GITHUB_ISSUER_PATH.replace('/token', '')}/actions/plans/2f6e1c5e-64f1-4dc1-9d43-3f7a7f0f6a11/jobs/b7a1f6c2-3f1e-5d8c-8a2b-90c1d2e3f405/idtoken`;

/** What the runner hands to a job in `ACTIONS_ID_TOKEN_REQUEST_URL`. */
export function idTokenRequestUrl(origin: string): string {
  return `${origin}${PLAN}?api-version=2.0`;
}

/** GitHub's OIDC issuer and the request URL of the job, at the addresses that GitHub Enterprise Server uses. */
export async function answerGitHubOidc(
  request: Request,
  world: World,
  requestToken: string,
): Promise<Response> {
  const issuer = `${world.origin}${GITHUB_ISSUER_PATH}`;
  switch (request.path) {
    case `${GITHUB_ISSUER_PATH}/.well-known/openid-configuration`:
      return {
        status: 200,
        body: {
          issuer,
          jwks_uri: `${issuer}/.well-known/jwks`,
          subject_types_supported: ['public', 'pairwise'],
          response_types_supported: ['id_token'],
          claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'sha', 'repository'],
          id_token_signing_alg_values_supported: ['RS256'],
          scopes_supported: ['openid'],
        },
      };
    case `${GITHUB_ISSUER_PATH}/.well-known/jwks`:
      return { status: 200, body: world.keys.github.jwks };
    case PLAN:
      return issueIdToken(request, world, requestToken, issuer);
    default:
      return { status: 404, body: { message: 'Not Found' } };
  }
}

async function issueIdToken(
  request: Request,
  world: World,
  requestToken: string,
  issuer: string,
): Promise<Response> {
  if (bearerToken(request) !== requestToken || world.scenario.github?.idTokenPermission === false) {
    return { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: '' };
  }
  if (queryValue(request, 'api-version') === undefined) {
    return {
      status: 400,
      body: {
        $id: '1',
        message: 'No api-version was supplied for the request.',
        typeKey: 'VssVersionNotSpecifiedException',
      },
    };
  }
  const github = world.scenario.github;
  const run = describeRun(github);
  const issued = Math.floor(world.now() / 1000);
  const value = await world.keys.github.sign({
    jti: randomUUID(),
    sub: subjectOf(github),
    aud: queryValue(request, 'audience') || `${world.origin}/${run.owner}`,
    ref: run.ref,
    sha: run.sha,
    repository: run.repository,
    repository_owner: run.owner,
    repository_owner_id: String(run.ownerId),
    run_id: run.runId,
    run_number: '42',
    run_attempt: '1',
    repository_visibility: run.visibility,
    repository_id: String(run.repositoryId),
    actor_id: '583231',
    actor: run.actor,
    workflow: run.workflow,
    head_ref: run.headRef,
    base_ref: run.baseRef,
    event_name: run.event,
    ref_protected: 'true',
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: run.workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: run.workflowRef,
    job_workflow_sha: run.sha,
    runner_environment: 'github-hosted',
    ...(run.environment === undefined ? {} : { environment: run.environment }),
    iss: issuer,
    nbf: issued - 600,
    exp: issued + LIFETIME_SECONDS,
    iat: issued,
  });
  world.keyring.remember(value);
  return { status: 200, body: { count: value.length, value } };
}
