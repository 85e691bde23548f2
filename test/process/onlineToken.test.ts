import { expect, test } from 'vitest';
import { CONTOSO, CONTOSO_APPLICATIONS, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { expectNoSecretIn, loginAs, playAzure, requestLines } from './harness.ts';

const ID_TOKEN =
  '/_services/actions/plans/2f6e1c5e-64f1-4dc1-9d43-3f7a7f0f6a11/jobs/b7a1f6c2-3f1e-5d8c-8a2b-90c1d2e3f405/idtoken';

test('an AMLToken endpoint gives its token as masked outputs: log, requests, outputs, report and summary, whole', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
  const { origin, announcement } = azure.simulator;
  const { clientId, principalId } = CONTOSO_APPLICATIONS.gitHubDeploy;

  expect(run.exitCode).toBe(0);
  expect(run.stderr).toBe('');
  expect(run.log.split('\n')).toEqual([
    `::notice::This run uses the custom cloud AzureSimulator from ${announcement.cloudFile}, not one of Microsoft's.`,
    `Cloud AzureSimulator: authority ${origin}, Azure Resource Manager ${origin}, subscription ${CONTOSO.production}`,
    `also trusted: the certificate authorities in ${announcement.caFile} (from NODE_EXTRA_CA_CERTS)`,
    `signed in at ${origin} (auth: oidc): object ${principalId}, client ${clientId}, tenant ${CONTOSO.tenantId}`,
    `::debug::GET ${CONTOSO_IDS.fraudToken} (api-version 2024-04-01)`,
    `::debug::POST ${CONTOSO_IDS.fraudToken}/token (api-version 2024-04-01)`,
    `Handed on: AMLToken for fraud-token, good until ${run.outputs['expires-at']}. Use it in this job: GitHub drops masked outputs between jobs.`,
    '',
  ]);
  expect(requestLines(run)).toEqual([
    `GET ${ID_TOKEN}?api-version=2.0&audience=api%3A%2F%2FAzureADTokenExchange 200`,
    `GET /${CONTOSO.tenantId}/v2.0/.well-known/openid-configuration 200`,
    `POST /${CONTOSO.tenantId}/oauth2/v2.0/token?client-request-id=… 200`,
    `GET ${CONTOSO_IDS.fraudToken}?api-version=2024-04-01 200`,
    `POST ${CONTOSO_IDS.fraudToken}/token?api-version=2024-04-01 200`,
  ]);
  const token = run.outputs['token'] ?? '';
  expect(azure.simulator.secrets()).toContain(token);
  expect(run.outputs).toEqual({
    token,
    'token-type': 'AMLToken',
    'auth-mode': 'AMLToken',
    'scoring-uri': `${origin}/scoring/fraud-token.eastus.inference.ml.azure.com/score`,
    'header-name': 'Authorization',
    'header-value': `Bearer ${token}`,
    'extra-headers': '{}',
    'expires-at': run.outputs['expires-at'],
    'refresh-after': run.outputs['refresh-after'],
    'endpoint-id': CONTOSO_IDS.fraudToken,
    result: 'ok',
    'identity-object-id': CONTOSO_APPLICATIONS.gitHubDeploy.principalId,
    'report-json': run.outputs['report-json'],
  });
  expect(run.report).toEqual({
    schemaVersion: '1',
    tool: { name: 'aml-endpoint', version: expect.any(String) },
    command: 'token',
    endedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    result: 'ok',
    exitCode: 0,
    identity: {
      objectId: CONTOSO_APPLICATIONS.gitHubDeploy.principalId,
      tenantId: CONTOSO.tenantId,
      clientId: CONTOSO_APPLICATIONS.gitHubDeploy.clientId,
    },
    endpointId: CONTOSO_IDS.fraudToken,
    credential: {
      tokenType: 'AMLToken',
      authMode: 'AMLToken',
      scoringUri: run.outputs['scoring-uri'],
      headerName: 'Authorization',
      extraHeaders: {},
      expiresAt: run.outputs['expires-at'],
      refreshAfter: run.outputs['refresh-after'],
    },
  });
  expect(run.summary).toContain('### Endpoint token: ok');
  expect(run.summary).toContain('fraud&#45;token');
  expect(run.state).toEqual({});
  await expectNoSecretIn(run);
});

test('an AML token ends after 24 hours and is to be refreshed after 12, as ISO 8601 in UTC', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
  const payload = Buffer.from(run.outputs['token']?.split('.')[1] ?? '', 'base64url').toString('utf8');
  const { exp } = JSON.parse(payload) as { exp: number };
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  expect(run.outputs['expires-at']).toBe(iso(exp));
  expect(run.outputs['refresh-after']).toBe(iso(exp - 12 * 3600));
});

test('an endpoint is named by workspace, resource group and subscription as well as by its full id', async () => {
  const azure = await playAzure();
  const run = await azure.run({
    endpoint: 'fraud-token',
    workspace: 'mlw-fraud',
    'resource-group': 'rg-fraud',
    'subscription-id': CONTOSO.production,
    ...loginAs(),
  });
  expect(run.exitCode).toBe(0);
  expect(run.outputs['endpoint-id']).toBe(CONTOSO_IDS.fraudToken);
});

test('an id in other letters than ARM writes it is the same endpoint', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken.toLowerCase(), ...loginAs() });
  expect(run.exitCode).toBe(0);
  expect(run.outputs['endpoint-id']).toBe(CONTOSO_IDS.fraudToken);
});

test('ids of the environment are used when inputs are absent, and that is said', async () => {
  const azure = await playAzure();
  const run = await azure.run(
    { endpoint: CONTOSO_IDS.fraudToken, cloud: 'custom', 'client-id': '', 'tenant-id': '' },
    {
      env: {
        AZURE_CLIENT_ID: CONTOSO_APPLICATIONS.gitHubDeploy.clientId,
        AZURE_TENANT_ID: CONTOSO.tenantId,
      },
    },
  );
  expect(run.exitCode).toBe(0);
  expect(run.log).toContain('client-id: taken from the environment variable AZURE_CLIENT_ID');
  expect(run.log).toContain('tenant-id: taken from the environment variable AZURE_TENANT_ID');
});

test('a token run asks GitHub once, Entra once per audience and ARM twice, each after the other: a chain of five', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
  expect(run.requests.map(({ surface }) => surface)).toEqual(['github-oidc', 'entra', 'entra', 'arm', 'arm']);
  expect(new Set(requestLines(run)).size).toBe(5);
});

test('an AADToken endpoint costs one more exchange for its own audience, with the same ID token and one ARM request', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudEntra, ...loginAs() });
  expect(run.exitCode).toBe(0);
  expect(requestLines(run)).toEqual([
    `GET ${ID_TOKEN}?api-version=2.0&audience=api%3A%2F%2FAzureADTokenExchange 200`,
    `GET /${CONTOSO.tenantId}/v2.0/.well-known/openid-configuration 200`,
    `POST /${CONTOSO.tenantId}/oauth2/v2.0/token?client-request-id=… 200`,
    `GET ${CONTOSO_IDS.fraudEntra}?api-version=2024-04-01 200`,
    `POST /${CONTOSO.tenantId}/oauth2/v2.0/token?client-request-id=… 200`,
  ]);
});

test('in a public repository the summary names neither the endpoint nor the identity', async () => {
  const azure = await playAzure((scenario) => ({
    ...scenario,
    github: { repository: CONTOSO.repository, visibility: 'public', environment: CONTOSO.environment },
  }));
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain('Credential: AMLToken.');
  expect(run.summary).not.toMatch(/fraud|0b1ec700|3a9f6b52|localhost/);
});

test('a resource group with letters of any language is found, and its id stays as Azure writes it', async () => {
  const rename = (text: string) => text.replaceAll(/rg-fraud(?=["/])/g, 'rg-betrüger-詐欺');
  const azure = await playAzure((scenario) => JSON.parse(rename(JSON.stringify(scenario))) as Scenario);
  const run = await azure.run({ endpoint: rename(CONTOSO_IDS.fraudToken), ...loginAs() });
  expect(run.outputs).toMatchObject({ result: 'ok', 'endpoint-id': rename(CONTOSO_IDS.fraudToken) });
});
