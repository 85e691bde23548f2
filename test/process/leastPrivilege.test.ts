import { describe, expect, test } from 'vitest';
import { CONTOSO, CONTOSO_APPLICATIONS, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { type Azure, expectFailure, expectNoSecretIn, loginAs, playAzure, requestLines } from './harness.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';

/** An application with one operation on one endpoint, and what it may fetch with it. */
const ONE_OPERATION = [
  {
    application: 'tokenOnly',
    id: CONTOSO_IDS.fraudToken,
    inputs: { 'auth-mode': 'AMLToken' },
    host: 'scoring/fraud-token.eastus.inference.ml.azure.com/score',
    call: 'token',
    read: `${ML}/onlineEndpoints/read`,
  },
  {
    application: 'keyOnly',
    id: CONTOSO_IDS.fraudKey,
    inputs: { 'auth-mode': 'Key', 'allow-key': 'true' },
    host: 'scoring/fraud-key.eastus.inference.ml.azure.com/score',
    call: 'listKeys',
    read: `${ML}/onlineEndpoints/read`,
  },
  {
    application: 'serverlessKeyOnly',
    id: CONTOSO_IDS.phiKey,
    inputs: { 'auth-mode': 'Key', 'allow-key': 'true' },
    host: 'scoring/phi-key.eastus2.models.ai.azure.com',
    call: 'listKeys',
    read: `${ML}/serverlessEndpoints/read`,
  },
  {
    application: 'accountKeyOnly',
    id: CONTOSO_IDS.openAi,
    inputs: { 'auth-mode': 'Key', 'allow-key': 'true' },
    host: 'ai-services/aoai-contoso.openai.azure.com/',
    call: 'listKeys',
    read: 'Microsoft.CognitiveServices/accounts/read',
  },
] as const;

describe.each(ONE_OPERATION)('$application', ({ application, id, inputs, host, call, read }) => {
  const scoringUri = (azure: Azure) => `${azure.simulator.origin}/${host}`;

  test('one operation on one endpoint is enough with auth-mode and scoring-uri: nothing is read', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: id,
      ...inputs,
      'scoring-uri': scoringUri(azure),
      ...loginAs(application),
    });
    expect(run.outputs).toMatchObject({
      result: 'ok',
      'token-type': inputs['auth-mode'],
      'scoring-uri': scoringUri(azure),
      'identity-object-id': CONTOSO_APPLICATIONS[application].principalId,
    });
    expect(run.log).toContain('auth-mode and scoring-uri were given');
    expect(requestLines(run).filter((line) => line.includes('/subscriptions/'))).toEqual([
      expect.stringMatching(new RegExp(`^POST .*/${call}\\?api-version=[0-9-]+ 200$`)),
    ]);
    await expectNoSecretIn(run);
  });

  test('without them the missing read is named, with the smallest role that grants it', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: id, ...inputs, ...loginAs(application) });
    await expectFailure(run, {
      code: 'operation-forbidden',
      exitCode: 4,
      result: 'unreachable',
      message: read,
      cause: /HTTP 403: AuthorizationFailed: The client .* or the scope is invalid/,
      remedy: /403 for what is not there.*Or give auth-mode and scoring-uri/s,
      snippets: [
        'az role definition create --role-definition',
        `"Actions":["${read}"]`,
        `--assignee-object-id ${CONTOSO_APPLICATIONS[application].principalId}`,
        `--scope ${id}`,
      ],
    });
    expect(run.outputs['identity-object-id']).toBe(CONTOSO_APPLICATIONS[application].principalId);
    expect(run.report?.failure?.message).toContain(CONTOSO_APPLICATIONS[application].principalId);
  });
});

describe('the operation itself is missing', () => {
  test.each([
    {
      name: 'the token of an AMLToken endpoint',
      inputs: { endpoint: CONTOSO_IDS.fraudToken },
      operation: `${ML}/onlineEndpoints/token/action`,
    },
    {
      name: 'the key of an online endpoint',
      inputs: { endpoint: CONTOSO_IDS.fraudKey, 'allow-key': 'true' },
      operation: `${ML}/onlineEndpoints/listKeys/action`,
    },
    {
      name: 'the key of a serverless endpoint',
      inputs: { endpoint: CONTOSO_IDS.phiKey, 'allow-key': 'true' },
      operation: `${ML}/serverlessEndpoints/listKeys/action`,
    },
    {
      name: 'the key of an AI services account',
      inputs: { endpoint: CONTOSO_IDS.openAi, 'allow-key': 'true', 'auth-mode': 'Key' },
      operation: 'Microsoft.CognitiveServices/accounts/listKeys/action',
    },
  ])('Reader does not grant $name: the operation and the role are named', async ({ inputs, operation }) => {
    const azure = await playAzure();
    const run = await azure.run({ ...inputs, ...loginAs('reader') });
    await expectFailure(run, {
      code: 'operation-forbidden',
      exitCode: 4,
      result: 'unreachable',
      message: operation,
      snippets: [operation],
    });
  });

  test('an Entra token needs no role at all, beyond the read', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudEntra, ...loginAs('reader') });
    expect(run.outputs).toMatchObject({ result: 'ok', 'token-type': 'AADToken' });
  });

  test('no role at all: 403 for the read, in the words of ARM', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs('nobody') });
    await expectFailure(run, {
      code: 'operation-forbidden',
      exitCode: 4,
      result: 'unreachable',
      cause: new RegExp(
        `does not have authorization to perform action '${ML}/onlineEndpoints/read' over scope .*or the scope is invalid`,
      ),
    });
  });

  test('what does not exist answers 403, too, to one who may read nothing there', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: `${CONTOSO_IDS.fraud}/onlineEndpoints/no-such-endpoint`,
      ...loginAs('nobody'),
    });
    await expectFailure(run, {
      code: 'operation-forbidden',
      exitCode: 4,
      result: 'unreachable',
      message: 'or that endpoint does not exist',
      remedy: /Check the subscription, the names and the spelling first/,
    });
  });

  test('a deny assignment is told from a missing role', async () => {
    const ACTION = `${ML}/onlineEndpoints/token/action`;
    const azure = await playAzure((scenario) => ({
      ...scenario,
      denyAssignments: (scenario.denyAssignments ?? []).map((one) => ({
        ...one,
        properties: {
          ...one.properties,
          permissions: [{ actions: [ACTION], notActions: [], dataActions: [], notDataActions: [] }],
        },
      })),
    }));
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
    await expectFailure(run, {
      code: 'denied-by-assignment',
      exitCode: 4,
      result: 'unreachable',
      message: ACTION,
      remedy: /deployment stacks/,
    });
  });
});

test('a given scoring-uri gets a key or an AML token, and never an Entra token', async () => {
  const azure = await playAzure();
  const run = await azure.run({
    endpoint: CONTOSO_IDS.fraudEntra,
    'auth-mode': 'AADToken',
    'scoring-uri': `${azure.simulator.origin}/scoring/fraud-entra.eastus.inference.ml.azure.com/score`,
    ...loginAs(),
  });
  await expectFailure(run, {
    code: 'invalid-input',
    exitCode: 2,
    result: 'refused',
    message: 'an Entra token is never handed on for a URI given by the caller',
  });
  expect(run.requests).toEqual([]);
});

test('a given scoring-uri on a host that is not of the cloud gets nothing, and nothing is fetched for it', async () => {
  const azure = await playAzure();
  const run = await azure.run({
    endpoint: CONTOSO_IDS.fraudToken,
    'auth-mode': 'AMLToken',
    'scoring-uri': 'https://scoring.evil.example/score',
    ...loginAs('tokenOnly'),
  });
  await expectFailure(run, { code: 'scoring-host-not-allowed', exitCode: 2, result: 'refused' });
  expect(requestLines(run).filter((line) => line.includes('/token?api-version'))).toEqual([]);
});

test(`the identity of another subscription is told by name: ${CONTOSO.sandbox.slice(0, 8)}…`, async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.churnKey, 'allow-key': 'true', ...loginAs('reader') });
  await expectFailure(run, {
    code: 'operation-forbidden',
    exitCode: 4,
    result: 'unreachable',
    message: CONTOSO.sandbox,
  });
});
