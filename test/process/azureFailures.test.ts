import { describe, expect, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import {
  both,
  expectFailure,
  expectNoSecretIn,
  loginAs,
  playAzure,
  requestLines,
  withFaults,
  withResource,
} from './harness.ts';

const ENDPOINTS = `${CONTOSO_IDS.fraud}/onlineEndpoints`;

describe('keys', () => {
  test('a key is refused without allow-key, before it is asked for, with the way off keys', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudKey, ...loginAs() });
    await expectFailure(run, {
      code: 'key-not-allowed',
      exitCode: 2,
      result: 'refused',
      message: 'fraud-key authenticates by key',
      cause: /no expiry/,
      remedy: /auth_mode: aad_token or aml_token/,
      snippets: ['auth_mode: aad_token', 'allow-key: true'],
    });
    expect(requestLines(run).some((line) => line.includes('listKeys'))).toBe(false);
  });

  test('an endpoint that answers null keys has none: said so, with what to do', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.churnKeyless, 'allow-key': 'true', ...loginAs() });
    await expectFailure(run, {
      code: 'key-absent',
      exitCode: 4,
      result: 'unreachable',
      message: 'churn-keyless has no primary key',
    });
  });

  test('disableLocalAuth that the read did not tell is understood from the refusal of listKeys', async () => {
    const azure = await playAzure(
      both(
        withFaults({
          match: { method: 'POST', path: '**/listKeys' },
          status: 400,
          body: {
            error: { code: 'BadRequest', message: 'Failed to list key. disableLocalAuth is set to be true' },
          },
        }),
      ),
    );
    const run = await azure.run({
      endpoint: CONTOSO_IDS.openAi,
      'auth-mode': 'Key',
      'allow-key': 'true',
      ...loginAs(),
    });
    await expectFailure(run, { code: 'keys-disabled', exitCode: 2, result: 'refused' });
  });
});

describe('state of the endpoint', () => {
  test('still creating: not ready, and no credential is fetched', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudCreating, ...loginAs() });
    await expectFailure(run, {
      code: 'endpoint-not-ready',
      exitCode: 4,
      result: 'unreachable',
      message: 'its state is Creating',
      remedy: /put this step after the one that creates the endpoint/,
    });
    expect(requestLines(run).some((line) => line.startsWith('POST /subscriptions'))).toBe(false);
  });

  test('a serverless endpoint still creating', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.phiCreating, 'allow-key': 'true', ...loginAs() });
    await expectFailure(run, { code: 'endpoint-not-ready', exitCode: 4, result: 'unreachable' });
  });

  test('failed without a scoring URI: it was never created', async () => {
    const azure = await playAzure(withResource(CONTOSO_IDS.fraudFailed, { scoringUri: null }));
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudFailed, 'allow-key': 'true', ...loginAs() });
    await expectFailure(run, {
      code: 'endpoint-failed',
      exitCode: 4,
      result: 'unreachable',
      remedy: /events in the studio/,
    });
  });

  test('failed with a scoring URI may serve all the same: a warning', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudFailed, 'allow-key': 'true', ...loginAs() });
    expect(run.outputs).toMatchObject({ result: 'ok', 'token-type': 'Key' });
    expect(run.log).toContain('::warning::fraud-failed is in the state Failed');
    await expectNoSecretIn(run);
  });

  test('no scoring URI though it succeeded', async () => {
    const azure = await playAzure(withResource(CONTOSO_IDS.fraudToken, { scoringUri: null }));
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
    await expectFailure(run, {
      code: 'scoring-uri-absent',
      exitCode: 4,
      result: 'unreachable',
      message: 'its state: Succeeded',
    });
  });

  test('a private endpoint is handed on with a warning, which names this hosted runner', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudPrivate, ...loginAs() });
    expect(run.outputs).toMatchObject({ result: 'ok' });
    expect(run.log).toMatch(
      /^::warning::fraud-private has no public network access.*GitHub-hosted runner cannot reach/m,
    );
    const own = await azure.run(
      { endpoint: CONTOSO_IDS.fraudPrivate, ...loginAs() },
      { env: { RUNNER_ENVIRONMENT: 'self-hosted' } },
    );
    expect(own.log).toMatch(/^::warning::fraud-private has no public network access/m);
    expect(own.log).not.toContain('GitHub-hosted');
  });

  test('the wish for another credential than the endpoint takes is refused', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, 'auth-mode': 'AADToken', ...loginAs() });
    await expectFailure(run, {
      code: 'auth-mode-mismatch',
      exitCode: 2,
      result: 'refused',
      message: 'auth-mode asks for AADToken, but fraud-token authenticates by AMLToken',
    });
  });
});

describe('404 at each level', () => {
  const named = { 'endpoint-type': 'online', 'resource-group': 'rg-fraud', workspace: 'mlw-fraud' };

  test('the endpoint', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: `${ENDPOINTS}/no-such-endpoint`, ...loginAs() });
    await expectFailure(run, {
      code: 'endpoint-not-found',
      exitCode: 3,
      result: 'nothing-matched',
      message: 'There is no online endpoint no-such-endpoint in workspace mlw-fraud.',
      remedy: /az ml online-endpoint list/,
    });
  });

  test('the workspace', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: 'fraud-token',
      ...named,
      workspace: 'mlw-other',
      'subscription-id': CONTOSO.production,
      ...loginAs('reader'),
    });
    await expectFailure(run, {
      code: 'workspace-not-found',
      exitCode: 3,
      result: 'nothing-matched',
      message: 'There is no workspace mlw-other in resource group rg-fraud.',
    });
  });

  test('the resource group', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: 'fraud-token',
      ...named,
      'resource-group': 'rg-other',
      'subscription-id': CONTOSO.production,
      ...loginAs('reader'),
    });
    await expectFailure(run, {
      code: 'resource-group-not-found',
      exitCode: 3,
      result: 'nothing-matched',
      message: 'There is no resource group rg-other',
    });
  });

  test('the subscription', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: 'fraud-token',
      ...named,
      'subscription-id': '00000000-1111-4222-8333-444444444444',
      ...loginAs(),
    });
    await expectFailure(run, {
      code: 'subscription-not-found',
      exitCode: 3,
      result: 'nothing-matched',
      message: '00000000-1111-4222-8333-444444444444',
    });
  });

  test('the AI services account', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: `${CONTOSO_IDS.openAi}-other`, ...loginAs() });
    await expectFailure(run, {
      code: 'endpoint-not-found',
      exitCode: 3,
      result: 'nothing-matched',
      message: 'There is no AI services account aoai-contoso-other',
    });
  });

  test.each([
    ['fraud-nightly', 'mlw-fraud', 'rg-fraud', 'batch'],
    ['phi-entra', 'proj-assistant', 'rg-assistant', 'serverless'],
  ])('an endpoint of another type is found: %s', async (endpoint, workspace, group, type) => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint,
      workspace,
      'resource-group': group,
      'subscription-id': CONTOSO.production,
      ...loginAs(),
    });
    await expectFailure(run, {
      code: 'endpoint-of-another-type',
      exitCode: 3,
      result: 'nothing-matched',
      message: `but a ${type} endpoint of that name`,
      snippets: [`/${type}Endpoints/${endpoint}`],
    });
  });
});

describe('refusals of ARM', () => {
  const refuse = (status: number, body: unknown) =>
    withFaults({ match: { method: 'POST', path: '**/fraud-token/token' }, status, body });
  const cases: [string, number, unknown, string, RegExp][] = [
    [
      'an Azure Policy',
      403,
      { error: { code: 'RequestDisallowedByPolicy', message: "Resource 'x' was disallowed by policy." } },
      'disallowed-by-policy',
      /disallowed by policy/,
    ],
    [
      'a closed network',
      403,
      { error: { code: 'Forbidden', message: 'Public network access is disabled on the workspace.' } },
      'network-forbidden',
      /Public network access/,
    ],
    [
      'another operation under way',
      409,
      { error: { code: 'Conflict', message: 'An operation is in progress.' } },
      'operation-in-progress',
      /in progress/,
    ],
    [
      'a token of the wrong audience',
      401,
      { error: { code: 'InvalidAuthenticationToken', message: 'The access token is invalid.' } },
      'access-token-rejected',
      /InvalidAuthenticationToken/,
    ],
    [
      'an error nobody foresaw',
      418,
      { error: { code: 'Teapot', message: 'short and stout' } },
      'azure-refused-request',
      /HTTP 418: Teapot: short and stout/,
    ],
    [
      'a second JSON inside the message',
      400,
      { error: { code: 'UserError', message: '{"error":{"code":"Inner","message":"the inner words"}}' } },
      'azure-refused-request',
      /UserError: the inner words/,
    ],
  ];
  test.each(cases)(
    '%s is told apart, in the words of the service',
    async (_name, status, body, code, cause) => {
      const azure = await playAzure(refuse(status, body));
      const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
      await expectFailure(run, { code, exitCode: 4, result: 'unreachable', cause });
    },
  );

  test("Azure's correlation id is part of the cause", async () => {
    const azure = await playAzure(
      withFaults({
        match: { path: '**/fraud-token/token' },
        status: 400,
        headers: { 'x-ms-correlation-request-id': '11111111-2222-3333-4444-555555555555' },
        body: { error: { code: 'X', message: 'Y' } },
      }),
    );
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
    expect(run.report?.failure?.cause).toBe(
      'HTTP 400: X: Y (correlation id 11111111-2222-3333-4444-555555555555)',
    );
  });

  test('an answer of another shape is a failure of this tool and repeats nothing of the body', async () => {
    const azure = await playAzure(
      withFaults({
        match: { path: '**/fraud-token/token' },
        status: 200,
        body: { token: 'not-where-it-belongs' },
      }),
    );
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
    await expectFailure(run, { code: 'azure-answer-unexpected', exitCode: 1, result: 'error' });
    expect(run.log).not.toContain('not-where-it-belongs');
  });
});
