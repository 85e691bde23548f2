import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { subjectOf } from '../../src/simulator/githubOidc.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { startBench, type TestBench } from './client.ts';
import { shapeErrors } from './shapes.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await startBench(contoso());
});
afterAll(() => bench.stop());

function ask(audience?: string, token = bench.simulator.announcement.oidcRequestToken) {
  const query = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`;
  return bench.call(`${bench.simulator.announcement.oidcRequestUrl}${query}`, { token });
}

describe('the request URL of a job', () => {
  test('answers a token for the audience asked for, of five minutes, with the claims of the run', async () => {
    const answer = await ask('api://AzureADTokenExchange');
    expect(answer.status).toBe(200);
    expect(shapeErrors('idTokenAnswer', answer.json.value)).toEqual([]);
    const claims = readClaims(answer.json.text('value'));
    expect(shapeErrors('idTokenClaims', claims)).toEqual([]);
    expect(claims).toMatchObject({
      iss: `${bench.simulator.origin}/_services/token`,
      sub: 'repo:contoso/fraud-model:environment:production',
      aud: 'api://AzureADTokenExchange',
      repository: 'contoso/fraud-model',
      environment: 'production',
      ref: 'refs/heads/main',
      event_name: 'push',
    });
    expect((claims?.exp ?? 0) - (claims?.iat ?? 0)).toBe(300);
  });

  test('names the owner as audience when none is asked for', async () => {
    const answer = await ask();
    expect(readClaims(answer.json.text('value'))?.aud).toBe(`${bench.simulator.origin}/contoso`);
  });

  test('refuses another request token, and none', async () => {
    expect((await ask('api://x', 'guess')).status).toBe(401);
    expect((await bench.call(bench.simulator.announcement.oidcRequestUrl)).status).toBe(401);
  });

  test('refuses a request without its api-version', async () => {
    const url = bench.simulator.announcement.oidcRequestUrl.split('?')[0] ?? '';
    const answer = await bench.call(url, { token: bench.simulator.announcement.oidcRequestToken });
    expect(answer.status).toBe(400);
  });

  test('issues tokens that verify with the keys that discovery leads to', async () => {
    const token = (await ask('api://x')).json.text('value');
    const issuer = `${bench.simulator.origin}/_services/token`;
    const metadata = await bench.call(`${issuer}/.well-known/openid-configuration`);
    expect(metadata.json.at('issuer')).toBe(issuer);
    const keys = createRemoteJWKSet(new URL(metadata.json.text('jwks_uri')), {
      [customFetch]: async (url) => new Response((await bench.call(String(url))).text),
    });
    await expect(jwtVerify(token, keys, { issuer, audience: 'api://x' })).resolves.toBeDefined();
  });
});

describe('the subject', () => {
  const repository = 'o/r';
  test.each([
    [
      'of an environment, whatever the event',
      { repository, environment: 'prod', event: 'pull_request' },
      'repo:o/r:environment:prod',
    ],
    [
      'escapes the colon of an environment',
      { repository, environment: 'eu:prod' },
      'repo:o/r:environment:eu%3Aprod',
    ],
    ['of a pull request', { repository, event: 'pull_request' }, 'repo:o/r:pull_request'],
    ['of a branch', { repository, ref: 'refs/heads/x' }, 'repo:o/r:ref:refs/heads/x'],
    ['of a tag', { repository, ref: 'refs/tags/v1' }, 'repo:o/r:ref:refs/tags/v1'],
    [
      'that is immutable',
      { repository, immutableSubject: true, ownerId: 1, repositoryId: 2, environment: 'prod' },
      'repo:o@1/r@2:environment:prod',
    ],
    ['that is customised', { repository, subject: 'repository_id:2' }, 'repository_id:2'],
  ])('%s', (_, github, subject) => {
    expect(subjectOf(github)).toBe(subject);
  });
});

describe('a job without id-token: write', () => {
  test('has no request variables', async () => {
    const scenario = contoso();
    const other = await startBench({
      ...scenario,
      github: { repository: 'o/r', idTokenPermission: false },
    });
    try {
      const { env, oidcRequestUrl, oidcRequestToken } = other.simulator.announcement;
      expect(Object.keys(env).filter((name) => name.startsWith('ACTIONS_'))).toEqual([]);
      expect((await other.call(oidcRequestUrl, { token: oidcRequestToken })).status).toBe(401);
    } finally {
      await other.stop();
    }
  });
});

describe("GitHub's REST API", () => {
  test('tells how subjects are made and which files a pull request changes', async () => {
    const files = [{ filename: 'deploy/endpoint.yml', patch: '@@' }];
    const other = await startBench({
      ...contoso(),
      github: {
        repository: 'o/r',
        visibility: 'public',
        immutableSubject: true,
        pullRequest: { number: 7, files },
      },
    });
    try {
      const get = async (path: string) => (await other.call(`/api/v3/repos/o/r${path}`)).json.value;
      expect(await get('/actions/oidc/customization/sub')).toEqual({
        use_default: true,
        use_immutable_subject: true,
      });
      expect(await get('/pulls/7/files')).toMatchObject([{ status: 'modified', ...files[0] }]);
      expect(await get('/pulls/8/files')).toMatchObject({ message: 'Not Found' });
    } finally {
      await other.stop();
    }
  });

  test('describes the repository to the job token and hides a private one from others', async () => {
    const { GITHUB_TOKEN: token = '', GITHUB_API_URL: api = '' } = bench.simulator.announcement.env;
    const answer = await bench.call(`${api}/repos/contoso/fraud-model`, { token });
    expect(answer.json.at('visibility')).toBe('private');
    expect((await bench.call(`${api}/repos/contoso/fraud-model`)).status).toBe(404);
    expect((await bench.call(`${api}/repos/contoso/fraud-model`, { token: 'guess' })).status).toBe(401);
    expect((await bench.call(`${api}/repos/contoso/other`, { token })).status).toBe(404);
  });
});

describe('the issuer of a Kubernetes cluster', () => {
  test('publishes its keys, with which its tokens verify', async () => {
    const token = await bench.simulator.issueServiceAccountToken('system:serviceaccount:scoring:fraud');
    const issuer = String(readClaims(token)?.iss);
    const metadata = await bench.call(`${issuer}.well-known/openid-configuration`);
    expect(metadata.json.at('issuer')).toBe(issuer);
    const keys = createRemoteJWKSet(new URL(metadata.json.text('jwks_uri')), {
      [customFetch]: async (url) => new Response((await bench.call(String(url))).text),
    });
    await expect(
      jwtVerify(token, keys, { issuer, audience: 'api://AzureADTokenExchange' }),
    ).resolves.toBeDefined();
    expect((await bench.call(`${issuer}nothing`)).status).toBe(404);
  });
});
