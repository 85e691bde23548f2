import { describe, expect, test } from 'vitest';
import { CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import {
  expectFailure,
  expectNoSecretIn,
  loginAs,
  playAzure,
  requestLines,
  withFaults,
  withResource,
} from './harness.ts';

const GRACE_MS = 60_000;

function hoursAhead(text: string | undefined): number {
  return Math.round((Date.parse(text ?? '') - Date.now() + GRACE_MS / 2) / 3_600_000);
}

function armLines(run: Parameters<typeof requestLines>[0]): string[] {
  return requestLines(run).filter((line) => line.includes('/subscriptions/'));
}

describe('online endpoints', () => {
  test('AADToken: an Entra token for the machine learning audience, with a word on how far it reaches', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudEntra, ...loginAs() });
    expect(run.outputs).toMatchObject({
      result: 'ok',
      'token-type': 'AADToken',
      'auth-mode': 'AADToken',
      'header-name': 'Authorization',
      'header-value': `Bearer ${run.outputs['token']}`,
    });
    const claims = readClaims(run.outputs['token']);
    expect(claims['aud']).toBe('https://ml.azure.com');
    expect(hoursAhead(run.outputs['expires-at'])).toBe(1);
    expect(run.log).toContain('::notice::This is an Entra token: until it expires it opens every endpoint');
    await expectNoSecretIn(run);
  });

  test.each(['primary', 'secondary'] as const)(
    'Key: the %s key, once allow-key says so; it never expires',
    async (key) => {
      const credentials = { primaryKey: 'P'.repeat(20), secondaryKey: 'S'.repeat(20) };
      const azure = await playAzure((scenario) => ({
        ...scenario,
        credentials: { ...scenario.credentials, [CONTOSO_IDS.fraudKey]: credentials },
      }));
      const run = await azure.run({ endpoint: CONTOSO_IDS.fraudKey, 'allow-key': 'true', key, ...loginAs() });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({
        token: credentials[`${key}Key`],
        'token-type': 'Key',
        'auth-mode': 'Key',
        'header-name': 'Authorization',
        'header-value': `Bearer ${credentials[`${key}Key`]}`,
      });
      expect(run.outputs).not.toHaveProperty('expires-at');
      expect(run.outputs).not.toHaveProperty('refresh-after');
      expect(armLines(run)).toEqual([
        `GET ${CONTOSO_IDS.fraudKey}?api-version=2024-04-01 200`,
        `POST ${CONTOSO_IDS.fraudKey}/listKeys?api-version=2024-04-01 200`,
      ]);
      // The other key came along in the same answer.
      await expectNoSecretIn(run);
    },
  );

  test('Kubernetes: a host of its own over plain http is refused until host and http are allowed by name', async () => {
    const azure = await playAzure();
    const inputs = { endpoint: CONTOSO_IDS.fraudEdge, 'allow-key': 'true', ...loginAs() };

    const foreign = await azure.run(inputs);
    await expectFailure(foreign, {
      code: 'scoring-host-not-allowed',
      exitCode: 2,
      result: 'refused',
      message: 'http://203.0.113.14',
      cause: /Kubernetes endpoint/,
      snippets: ['allow-scoring-host: "203.0.113.14"\n  allow-http: true'],
    });
    expect(armLines(foreign)).toEqual([`GET ${CONTOSO_IDS.fraudEdge}?api-version=2024-04-01 200`]);

    const plain = await azure.run({ ...inputs, 'allow-scoring-host': '203.0.113.14' });
    await expectFailure(plain, {
      code: 'scoring-uri-plain-http',
      exitCode: 2,
      result: 'refused',
      snippets: ['allow-http: true'],
    });

    const allowed = await azure.run({
      ...inputs,
      'allow-scoring-host': '203.0.113.14',
      'allow-http': 'true',
    });
    expect(allowed.outputs).toMatchObject({
      result: 'ok',
      'token-type': 'Key',
      'scoring-uri': 'http://203.0.113.14/api/v1/endpoint/fraud-edge/score',
    });
    await expectNoSecretIn(allowed);
  });
});

describe('batch endpoints', () => {
  test('an Entra token, whatever the endpoint says of itself; one request to ARM', async () => {
    const azure = await playAzure(withResource(CONTOSO_IDS.fraudNightly, { authMode: 'Key' }));
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudNightly, ...loginAs() });
    expect(run.outputs).toMatchObject({ result: 'ok', 'token-type': 'AADToken' });
    expect(run.outputs['scoring-uri']).toMatch(/\/jobs$/);
    expect(readClaims(run.outputs['token'])['aud']).toBe('https://ml.azure.com');
    expect(armLines(run)).toEqual([`GET ${CONTOSO_IDS.fraudNightly}?api-version=2024-04-01 200`]);
    await expectNoSecretIn(run);
  });

  test('by name, with endpoint-type', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: 'fraud-nightly',
      'endpoint-type': 'batch',
      workspace: 'mlw-fraud',
      'resource-group': 'rg-fraud',
      'subscription-id': CONTOSO_IDS.production.split('/')[2] ?? '',
      ...loginAs(),
    });
    expect(run.outputs['endpoint-id']).toBe(CONTOSO_IDS.fraudNightly);
  });
});

describe('serverless endpoints', () => {
  test('Key: read at 2025-12-01, key at 2025-09-01, once allowed', async () => {
    const azure = await playAzure();
    const refused = await azure.run({ endpoint: CONTOSO_IDS.phiKey, ...loginAs() });
    await expectFailure(refused, {
      code: 'key-not-allowed',
      exitCode: 2,
      result: 'refused',
      remedy: /authMode AAD/,
    });

    const run = await azure.run({ endpoint: CONTOSO_IDS.phiKey, 'allow-key': 'true', ...loginAs() });
    expect(run.outputs).toMatchObject({
      result: 'ok',
      'token-type': 'Key',
      'auth-mode': 'Key',
      'header-name': 'Authorization',
      'header-value': `Bearer ${run.outputs['token']}`,
    });
    expect(armLines(run)).toEqual([
      `GET ${CONTOSO_IDS.phiKey}?api-version=2025-12-01 200`,
      `POST ${CONTOSO_IDS.phiKey}/listKeys?api-version=2025-09-01 200`,
    ]);
    await expectNoSecretIn(run);
  });

  test('AAD: an Entra token', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.phiEntra, ...loginAs() });
    expect(run.outputs).toMatchObject({ result: 'ok', 'token-type': 'AADToken', 'auth-mode': 'AAD' });
    await expectNoSecretIn(run);
  });

  test('KeyAndAAD: an Entra token unless the key is asked for', async () => {
    const azure = await playAzure();
    const token = await azure.run({ endpoint: CONTOSO_IDS.phiBoth, ...loginAs() });
    expect(token.outputs).toMatchObject({ result: 'ok', 'token-type': 'AADToken', 'auth-mode': 'KeyAndAAD' });
    const key = await azure.run({
      endpoint: CONTOSO_IDS.phiBoth,
      'auth-mode': 'Key',
      'allow-key': 'true',
      ...loginAs(),
    });
    expect(key.outputs).toMatchObject({ result: 'ok', 'token-type': 'Key', 'auth-mode': 'KeyAndAAD' });
    await expectNoSecretIn(token);
    await expectNoSecretIn(key);
  });

  test('in a cloud without 2025-12-01 the auth mode is not known: said so, and the wish of the caller counts', async () => {
    const azure = await playAzure((scenario) => ({
      ...scenario,
      apiVersions: {
        'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints': ['2024-04-01', '2025-09-01'],
      },
    }));
    const unknown = await azure.run({ endpoint: CONTOSO_IDS.phiBoth, ...loginAs() });
    await expectFailure(unknown, {
      code: 'auth-mode-unknown',
      exitCode: 2,
      result: 'refused',
      message: 'this cloud does not have api-version 2025-12-01',
      remedy: /auth-mode with Key or AADToken/,
    });
    const asked = await azure.run({ endpoint: CONTOSO_IDS.phiBoth, 'auth-mode': 'AADToken', ...loginAs() });
    expect(asked.outputs).toMatchObject({ result: 'ok', 'token-type': 'AADToken', 'auth-mode': '' });
    expect(armLines(asked)).toEqual([
      expect.stringMatching(/\?api-version=2025-12-01 4\d\d$/),
      `GET ${CONTOSO_IDS.phiBoth}?api-version=2025-09-01 200`,
    ]);
  });

  test('an auth mode that nobody knows yet is an answer and not a crash', async () => {
    const azure = await playAzure(withResource(CONTOSO_IDS.phiKey, { authMode: 'Passkey' }));
    const run = await azure.run({ endpoint: CONTOSO_IDS.phiKey, 'allow-key': 'true', ...loginAs() });
    await expectFailure(run, {
      code: 'auth-mode-unknown',
      exitCode: 2,
      result: 'refused',
      message: 'its auth mode is "Passkey"',
    });
  });

  test('headers that the endpoint asks for are handed on as extra-headers', async () => {
    const azure = await playAzure(
      withResource(CONTOSO_IDS.phiEntra, {
        inferenceEndpoint: {
          uri: 'https://phi-entra.eastus2.models.ai.azure.com',
          headers: { 'x-ms-route': 'blue', 'x-quote': 'a "b" \\c' },
        },
      }),
    );
    const run = await azure.run({ endpoint: CONTOSO_IDS.phiEntra, ...loginAs() });
    expect(JSON.parse(run.outputs['extra-headers'] ?? '')).toEqual({
      'x-ms-route': 'blue',
      'x-quote': 'a "b" \\c',
    });
  });

  test.each([
    { 'x-split': 'a\r\nX-Evil: 1' },
    { 'x evil': '1' },
    { Authorization: 'Bearer other' },
    { host: 'elsewhere.example' },
  ])(
    'a header that would break out of its line or replace a client header is refused: %o',
    async (headers) => {
      const azure = await playAzure(
        withResource(CONTOSO_IDS.phiEntra, {
          inferenceEndpoint: { uri: 'https://phi-entra.eastus2.models.ai.azure.com', headers },
        }),
      );
      const run = await azure.run({ endpoint: CONTOSO_IDS.phiEntra, 'curl-config': 'true', ...loginAs() });
      await expectFailure(run, { code: 'required-header-unsafe', exitCode: 2, result: 'refused' });
    },
  );
});

describe('AI services accounts', () => {
  test('an Entra token for the cognitive services audience, by default', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.openAi, ...loginAs() });
    expect(run.outputs).toMatchObject({
      result: 'ok',
      'token-type': 'AADToken',
      'header-name': 'Authorization',
      'auth-mode': '',
      'scoring-uri': `${azure.simulator.origin}/ai-services/aoai-contoso.openai.azure.com/`,
      'endpoint-id': CONTOSO_IDS.openAi,
    });
    expect(readClaims(run.outputs['token'])['aud']).toBe('https://cognitiveservices.azure.com');
    expect(armLines(run)).toEqual([`GET ${CONTOSO_IDS.openAi}?api-version=2024-10-01 200`]);
    await expectNoSecretIn(run);
  });

  test('by name: there is no workspace', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: 'aoai-contoso',
      'endpoint-type': 'ai-services',
      'resource-group': 'rg-ai-services',
      'subscription-id': CONTOSO_IDS.production.split('/')[2] ?? '',
      ...loginAs(),
    });
    expect(run.outputs['endpoint-id']).toBe(CONTOSO_IDS.openAi);
  });

  test('Key: OpenAI takes it as api-key, others as Ocp-Apim-Subscription-Key', async () => {
    const azure = await playAzure();
    const wish = { 'auth-mode': 'Key', 'allow-key': 'true', ...loginAs() };
    const openAi = await azure.run({ endpoint: CONTOSO_IDS.openAi, ...wish });
    expect(openAi.outputs).toMatchObject({ result: 'ok', 'token-type': 'Key', 'header-name': 'api-key' });
    expect(openAi.outputs['header-value']).toBe(openAi.outputs['token']);
    const speech = await azure.run({ endpoint: CONTOSO_IDS.speech, ...wish });
    expect(speech.outputs).toMatchObject({ result: 'ok', 'header-name': 'Ocp-Apim-Subscription-Key' });
    expect(speech.outputs['extra-headers']).toBe('{}');
    await expectNoSecretIn(openAi);
    await expectNoSecretIn(speech);
  });

  test("the translator's shared address needs the region beside the key", async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: CONTOSO_IDS.translator,
      'auth-mode': 'Key',
      'allow-key': 'true',
      ...loginAs(),
    });
    expect(run.outputs).toMatchObject({ result: 'ok', 'header-name': 'Ocp-Apim-Subscription-Key' });
    expect(JSON.parse(run.outputs['extra-headers'] ?? '')).toEqual({
      'Ocp-Apim-Subscription-Region': 'westeurope',
    });
  });

  test('CognitiveToken: the key is exchanged inside the process for ten minutes, and never handed on', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: CONTOSO_IDS.speech,
      'auth-mode': 'CognitiveToken',
      ...loginAs(),
    });
    expect(run.outputs).toMatchObject({
      result: 'ok',
      'token-type': 'CognitiveToken',
      'header-name': 'Authorization',
      'header-value': `Bearer ${run.outputs['token']}`,
    });
    const minutes = (Date.parse(run.outputs['expires-at'] ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    expect(requestLines(run).slice(-2)).toEqual([
      `POST ${CONTOSO_IDS.speech}/listKeys?api-version=2024-10-01 200`,
      'POST /ai-services/speech-contoso.cognitiveservices.azure.com/sts/v1.0/issueToken 200',
    ]);
    await expectNoSecretIn(run);
  });

  test('CognitiveToken of a busy service is asked for again, and a service that stays busy is not called unable', async () => {
    const busy = (times?: number) =>
      withFaults({
        match: { method: 'POST', path: '**/sts/v1.0/issueToken' },
        status: 429,
        headers: { 'Retry-After': '0' },
        ...(times === undefined ? {} : { times }),
      });
    const inputs = { endpoint: CONTOSO_IDS.speech, 'auth-mode': 'CognitiveToken', ...loginAs() };
    const once = await (await playAzure(busy(1))).run(inputs);
    expect(once.outputs['token-type']).toBe('CognitiveToken');
    expect(
      requestLines(once)
        .slice(-2)
        .map((line) => line.slice(-3)),
    ).toEqual(['429', '200']);
    const always = await (await playAzure(busy())).run(inputs);
    await expectFailure(always, { code: 'azure-throttled', exitCode: 4, result: 'unreachable' });
  });

  test('CognitiveToken where the service takes none says what to use instead', async () => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: CONTOSO_IDS.openAi,
      'auth-mode': 'CognitiveToken',
      ...loginAs(),
    });
    await expectFailure(run, {
      code: 'issue-token-refused',
      exitCode: 4,
      result: 'unreachable',
      remedy: /Leave auth-mode out, so that an Entra token is used/,
    });
  });

  test('CognitiveToken of an account that is closed to this network says so', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.multi, 'auth-mode': 'CognitiveToken', ...loginAs() });
    await expectFailure(run, { code: 'network-forbidden', exitCode: 4, result: 'unreachable' });
  });

  test.each(['Key', 'CognitiveToken'])(
    'disableLocalAuth: %s is refused before any key is asked for',
    async (mode) => {
      const azure = await playAzure();
      const run = await azure.run({
        endpoint: CONTOSO_IDS.language,
        'auth-mode': mode,
        'allow-key': 'true',
        ...loginAs(),
      });
      await expectFailure(run, {
        code: 'keys-disabled',
        exitCode: 2,
        result: 'refused',
        remedy: /an Entra token is fetched instead/,
      });
      expect(armLines(run)).toEqual([`GET ${CONTOSO_IDS.language}?api-version=2024-10-01 200`]);
    },
  );

  test('without a subdomain of its own an account takes no Entra token, and that is said with the command', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: CONTOSO_IDS.translator, ...loginAs() });
    await expectFailure(run, {
      code: 'custom-subdomain-missing',
      exitCode: 2,
      result: 'refused',
      snippets: [/az cognitiveservices account update --ids .*translator-contoso --custom-domain NAME/],
    });
  });
});

function readClaims(jwt: string | undefined): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt?.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<
    string,
    unknown
  >;
}
