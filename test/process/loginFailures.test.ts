import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import type { GitHubScenario, Scenario } from '../../src/simulator/scenario.ts';
import {
  expectFailure,
  expectNoSecretIn,
  loginAs,
  playAzure,
  type Run,
  requestLines,
  withFaults,
} from './harness.ts';

const ENDPOINT = { endpoint: CONTOSO_IDS.fraudToken };
const SUBJECT = `repo:${CONTOSO.repository}:environment:${CONTOSO.environment}`;
const ID_TOKEN = { path: '/_services/actions/**' };
const TOKEN_ENDPOINT = { method: 'POST', path: '/*/oauth2/v2.0/token' };

function withGitHub(change: Partial<GitHubScenario>): (scenario: Scenario) => Scenario {
  return (scenario) => ({
    ...scenario,
    github: { repository: CONTOSO.repository, environment: CONTOSO.environment, ...change },
  });
}

function withoutEnvironment(change: Partial<GitHubScenario> = {}): (scenario: Scenario) => Scenario {
  return (scenario) => ({ ...scenario, github: { repository: CONTOSO.repository, ...change } });
}

function snippetsOf(run: Run): string {
  return (run.report?.failure?.snippets ?? []).map(({ text }) => text).join('\n');
}

describe('the job may not ask for an ID token', () => {
  const noPermission = withGitHub({ idTokenPermission: false });

  test('id-token: write is missing: the permissions to paste, both possibilities named', async () => {
    const azure = await playAzure(noPermission);
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, {
      code: 'id-token-permission-missing',
      exitCode: 4,
      result: 'unreachable',
      message: 'The job deploy lacks the permission id-token: write.',
      snippets: ['deploy:\n    permissions:\n      id-token: write\n      contents: read', 'CALLING_JOB'],
    });
    expect(run.requests).toEqual([]);
  });

  test('with the workflow checked out it is said for certain', async () => {
    const azure = await playAzure(noPermission);
    const run = await azure.run(
      { ...ENDPOINT, ...loginAs() },
      {
        prepare: ({ workspace }) =>
          checkOut(workspace, 'jobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n'),
      },
    );
    await expectFailure(run, { code: 'id-token-permission-missing', exitCode: 4, result: 'unreachable' });
    expect(snippetsOf(run)).not.toContain('CALLING_JOB');
  });

  test('in a reusable workflow it is the caller that lacks it', async () => {
    const azure = await playAzure(noPermission);
    const run = await azure.run(
      { ...ENDPOINT, ...loginAs() },
      {
        prepare: ({ workspace }) =>
          checkOut(workspace, 'jobs:\n  release:\n    uses: ./.github/workflows/called.yml\n'),
      },
    );
    await expectFailure(run, {
      code: 'id-token-reusable-workflow',
      exitCode: 4,
      result: 'unreachable',
      message: 'the job that calls it (release)',
      snippets: ['release:\n    permissions:\n      id-token: write'],
    });
  });

  test('a pull request from a fork never gets one: no permission to paste, and no pull_request_target', async () => {
    const azure = await playAzure(
      withoutEnvironment({
        idTokenPermission: false,
        pullRequest: { number: 7, head: { repository: 'mallory/fraud-model' } },
      }),
    );
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, {
      code: 'id-token-fork-pull-request',
      exitCode: 4,
      result: 'unreachable',
      remedy: /Do not change the trigger to pull_request_target/,
      snippets: ['github.event.pull_request.head.repo.full_name == github.repository'],
    });
    expect(snippetsOf(run)).not.toContain('id-token: write');
  });

  test('Dependabot', async () => {
    const azure = await playAzure(
      withoutEnvironment({ idTokenPermission: false, actor: 'dependabot[bot]', pullRequest: { number: 7 } }),
    );
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, {
      code: 'id-token-dependabot',
      exitCode: 4,
      result: 'unreachable',
      snippets: ["github.actor != 'dependabot[bot]'"],
    });
  });
});

describe("GitHub's token service", () => {
  test.each([
    ['503', { status: 503 }],
    ['429', { status: 429, headers: { 'retry-after': '0' } }],
    ['a broken connection', { reset: true }],
    ['an empty answer', { status: 200, body: '' }],
    ['an HTML page', { status: 200, body: '<html>unicorn</html>' }],
    ['JSON without a token', { status: 200, body: { count: 0 } }],
  ])('%s is asked again, and the run goes on', async (_name, fault) => {
    const azure = await playAzure(withFaults({ match: ID_TOKEN, times: 2, ...fault }));
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    expect(run.exitCode).toBe(0);
    expect(run.requests.filter(({ surface }) => surface === 'github-oidc')).toHaveLength(3);
    await expectNoSecretIn(run);
  });

  test('down for good: six attempts, then a word that nothing in the workflow has to change', async () => {
    const azure = await playAzure(withFaults({ match: ID_TOKEN, status: 503 }));
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, {
      code: 'id-token-service-down',
      exitCode: 4,
      result: 'unreachable',
      message: 'in 6 attempts',
      cause: /status 503/,
      remedy: /githubstatus\.com/,
    });
    expect(run.requests).toHaveLength(6);
  });

  test('a refusal is permanent and not asked again', async () => {
    const azure = await playAzure(withFaults({ match: ID_TOKEN, status: 403 }));
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, { code: 'id-token-refused', exitCode: 4, result: 'unreachable' });
    expect(run.requests).toHaveLength(1);
  });
});

describe('Entra and the federated credential', () => {
  test('another subject: what was presented, and the body that accepts it', async () => {
    const azure = await playAzure();
    const run = await azure.run({ ...ENDPOINT, ...loginAs('staging') });
    const issuer = `${azure.simulator.origin}/_services/token`;
    await expectFailure(run, {
      code: 'federated-credential-subject-mismatch',
      exitCode: 4,
      result: 'unreachable',
      cause: new RegExp(
        `AADSTS7002\\d+.*iss: ${issuer}\n {2}sub: ${SUBJECT}\n {2}aud: api://AzureADTokenExchange`,
        's',
      ),
      remedy: /GitHub chooses the subject in this order/,
    });
    const body = /--parameters '([^']+)'/.exec(snippetsOf(run))?.[1] ?? '';
    expect(JSON.parse(body)).toEqual({
      name: 'github-contoso-fraud-model-environment-production',
      issuer,
      subject: SUBJECT,
      audiences: ['api://AzureADTokenExchange'],
    });
    expect(snippetsOf(run)).toContain(`--id ${APPS.staging.clientId}`);
  });

  test.each([
    ['wrongCase', 'federated-credential-case-mismatch'],
    ['wrongIssuer', 'federated-credential-issuer-mismatch'],
    ['wrongAudience', 'federated-credential-audience-mismatch'],
  ] as const)('%s: %s', async (application, code) => {
    const azure = await playAzure();
    const run = await azure.run({ ...ENDPOINT, ...loginAs(application) });
    await expectFailure(run, {
      code,
      exitCode: 4,
      result: 'unreachable',
      cause: /GitHub presented:/,
      snippets: ['az ad app federated-credential create'],
    });
  });

  test('an immutable subject is shown as such', async () => {
    const azure = await playAzure(withGitHub({ immutableSubject: true }));
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, {
      code: 'federated-credential-subject-mismatch',
      exitCode: 4,
      result: 'unreachable',
      cause: /sub: repo:contoso@\d+\/fraud-model@\d+:environment:production\n.*This subject is immutable/s,
    });
  });

  test('the subject of pull requests gets no body to paste, but the reason', async () => {
    const azure = await playAzure(withoutEnvironment({ pullRequest: { number: 7 } }));
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, {
      code: 'federated-credential-subject-mismatch',
      exitCode: 4,
      result: 'unreachable',
      cause: /sub: repo:contoso\/fraud-model:pull_request/,
      remedy: /anyone who can push a branch/,
    });
    expect(snippetsOf(run)).not.toContain('create');
  });

  test('the audience input is what GitHub is asked for', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      ...ENDPOINT,
      ...loginAs('wrongAudience'),
      audience: 'api://AzureADTokenExchangeUSGov',
    });
    expect(requestLines(run)[0]).toContain('audience=api%3A%2F%2FAzureADTokenExchangeUSGov');
    // The login is accepted; the application has no role.
    expect(run.report?.failure?.code).toBe('operation-forbidden');
  });
});

describe('Entra refuses the identity', () => {
  test.each([
    ['a disabled application', loginAs('disabled'), 'application-disabled'],
    ['Conditional Access', loginAs('conditionalAccess'), 'conditional-access-blocked'],
    [
      'a client id that the tenant does not have',
      { ...loginAs(), 'client-id': '99999999-0000-4000-8000-000000000000' },
      'client-id-not-in-tenant',
    ],
    [
      'a tenant that is not there',
      { ...loginAs(), 'tenant-id': '99999999-0000-4000-8000-000000000000' },
      'tenant-not-found',
    ],
  ])('%s', async (_name, login, code) => {
    const azure = await playAzure();
    const run = await azure.run({ ...ENDPOINT, ...login });
    await expectFailure(run, { code, exitCode: 4, result: 'unreachable', cause: /AADSTS\d+/ });
    expect(requestLines(run).some((line) => line.includes('/subscriptions/'))).toBe(false);
  });

  test('a login that lands in another tenant than asked for stops the run', async () => {
    const other = '22222222-0000-4000-8000-000000000000';
    const header = Buffer.from('{"alg":"RS256","typ":"JWT"}').toString('base64url');
    const claims = Buffer.from(JSON.stringify({ tid: other, oid: APPS.gitHubDeploy.principalId }));
    const azure = await playAzure(
      withFaults({
        match: TOKEN_ENDPOINT,
        status: 200,
        body: {
          token_type: 'Bearer',
          expires_in: 3600,
          access_token: `${header}.${claims.toString('base64url')}.c2lnbmF0dXJl`,
        },
      }),
    );
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    await expectFailure(run, {
      code: 'wrong-tenant',
      exitCode: 2,
      result: 'refused',
      message: `landed in tenant ${other}, not in ${CONTOSO.tenantId}`,
    });
    expect(requestLines(run).some((line) => line.includes('/subscriptions/'))).toBe(false);
  });

  test('temporarily unavailable is asked again', async () => {
    const azure = await playAzure(
      withFaults({
        match: TOKEN_ENDPOINT,
        times: 2,
        status: 400,
        body: {
          error: 'temporarily_unavailable',
          error_description: 'AADSTS90033: A transient error has occurred.',
          error_codes: [90033],
        },
      }),
    );
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    expect(run.exitCode).toBe(0);
    expect(run.requests.filter(({ surface }) => surface === 'github-oidc')).toHaveLength(1);
  });

  test('an HTML page in place of Entra', async () => {
    const azure = await playAzure(
      withFaults({ match: TOKEN_ENDPOINT, status: 403, body: '<html><h1>Blocked by proxy</h1></html>' }),
    );
    const run = await azure.run({ ...ENDPOINT, ...loginAs() });
    expect(run.exitCode).toBe(4);
    expect(run.report?.failure?.code).toMatch(/^entra-(?:refused|unavailable)$/);
    await expectNoSecretIn(run);
  });
});

async function checkOut(workspace: string, workflow: string): Promise<void> {
  const folder = join(workspace, '.github/workflows');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'deploy.yml'), workflow);
}
