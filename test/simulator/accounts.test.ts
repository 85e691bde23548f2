import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';

const COGNITIVE = 'https://cognitiveservices.azure.com';
const manager = secretApplication();
let bench: TestBench;
let time = Date.now();

beforeAll(async () => {
  bench = await startBench(
    withGrants({ ...contoso(), credentials: { [IDS.language]: { key1: 'a-key-from-before' } } }, [
      { application: manager, actions: ['*'], scope: IDS.production },
    ]),
    { now: () => time },
  );
});
afterAll(() => bench.stop());

const OPEN_AI = '/ai-services/aoai-contoso.openai.azure.com/openai/deployments/gpt/chat/completions';
const SPEECH = '/ai-services/speech-contoso.cognitiveservices.azure.com';
const TRANSLATOR = '/ai-services/api.cognitive.microsofttranslator.com/translate';

async function keyOf(id: string): Promise<string> {
  const token = await bench.token(manager);
  const answer = await bench.call(`${id}/listKeys?api-version=2025-09-01`, { method: 'POST', token });
  return answer.json.text('key1');
}

function ask(path: string, headers: Readonly<Record<string, string>>) {
  return bench.call(path, { method: 'POST', headers, body: {} });
}

function issue(path: string, key: string) {
  return ask(path, { 'ocp-apim-subscription-key': key });
}

test('an account’s address leads to this origin', async () => {
  const token = await bench.token(manager);
  const answer = await bench.call(`${IDS.openAi}?api-version=2025-09-01`, { token });
  expect(answer.json.at('properties', 'endpoint')).toBe(
    `${bench.simulator.origin}/ai-services/aoai-contoso.openai.azure.com/`,
  );
});

describe('a key', () => {
  test('of OpenAI goes into api-key', async () => {
    const key = await keyOf(IDS.openAi);
    expect((await ask(OPEN_AI, { 'api-key': key })).json.at('account')).toBe('aoai-contoso');
    const refused = await ask(OPEN_AI, { 'api-key': 'guess' });
    expect([refused.status, refused.json.at('error', 'code')]).toEqual([401, '401']);
    expect((await ask(OPEN_AI, {})).status).toBe(401);
  });

  test('of another service goes into Ocp-Apim-Subscription-Key and not into api-key', async () => {
    const key = await keyOf(IDS.speech);
    expect((await ask(`${SPEECH}/x`, { 'ocp-apim-subscription-key': key })).status).toBe(200);
    expect((await ask(`${SPEECH}/x`, { 'api-key': key })).status).toBe(401);
  });

  test('at the global address of Translator needs its region beside it', async () => {
    const key = await keyOf(IDS.translator);
    expect((await ask(TRANSLATOR, { 'ocp-apim-subscription-key': key })).status).toBe(401);
    const answer = await ask(TRANSLATOR, {
      'ocp-apim-subscription-key': key,
      'ocp-apim-subscription-region': 'westeurope',
    });
    expect(answer.json.at('account')).toBe('translator-contoso');
  });

  test('is refused where local authentication is disabled, however good it is', async () => {
    const path = '/ai-services/lang-contoso.cognitiveservices.azure.com/x';
    const answer = await issue(path, 'a-key-from-before');
    expect([answer.status, answer.json.at('error', 'code')]).toEqual([403, 'AuthenticationTypeDisabled']);
    expect((await issue(path, 'another')).status).toBe(401);
  });

  test('is refused where public access is disabled', async () => {
    const answer = await issue(
      '/ai-services/multi-contoso.cognitiveservices.azure.com/x',
      await keyOf(IDS.multi),
    );
    expect([answer.status, answer.json.at('error', 'code')]).toEqual([403, 'AccessDenied']);
  });
});

describe('issueToken', () => {
  test('gives a token of ten minutes for a key, which the account takes', async () => {
    const answer = await issue(`${SPEECH}/sts/v1.0/issueToken`, await keyOf(IDS.speech));
    expect([answer.status, answer.headers['content-type']]).toEqual([
      200,
      'application/jwt; charset=us-ascii',
    ]);
    expect((readClaims(answer.text)?.exp ?? 0) - Math.floor(time / 1000)).toBe(600);
    expect((await ask(`${SPEECH}/x`, { authorization: `Bearer ${answer.text}` })).status).toBe(200);
    const start = time;
    time = start + 600_000;
    expect((await ask(`${SPEECH}/x`, { authorization: `Bearer ${answer.text}` })).status).toBe(401);
    time = start;
  });

  test('works at an address that all accounts share, where the key tells the account', async () => {
    const answer = await issue('/sts/v1.0/issueToken', await keyOf(IDS.translator));
    expect(readClaims(answer.text)?.['azure-resource-id']).toBe(IDS.translator);
  });

  test('is not there for OpenAI', async () => {
    const path = '/ai-services/aoai-contoso.openai.azure.com/sts/v1.0/issueToken';
    expect((await issue(path, await keyOf(IDS.openAi))).status).toBe(404);
  });

  test('refuses a wrong key and none', async () => {
    expect((await issue(`${SPEECH}/sts/v1.0/issueToken`, 'guess')).status).toBe(401);
    expect((await ask(`${SPEECH}/sts/v1.0/issueToken`, {})).status).toBe(401);
  });
});

describe('an Entra token', () => {
  test('needs the audience of Cognitive Services', async () => {
    const right = await bench.token(manager, COGNITIVE);
    const wrong = await bench.token(manager, 'https://ml.azure.com');
    expect((await ask(OPEN_AI, { authorization: `Bearer ${right}` })).status).toBe(200);
    const refused = await ask(OPEN_AI, { authorization: `Bearer ${wrong}` });
    expect([refused.status, refused.json.text('error', 'message')]).toEqual([
      401,
      expect.stringContaining(`audience is incorrect (${COGNITIVE})`),
    ]);
  });

  test('needs a custom subdomain, or the account’s id in a header', async () => {
    const authorization = `Bearer ${await bench.token(manager, COGNITIVE)}`;
    const bare = await ask(TRANSLATOR, { authorization });
    expect([bare.status, bare.json.text('error', 'message')]).toEqual([
      400,
      expect.stringContaining('custom subdomain'),
    ]);
    const named = await ask(TRANSLATOR, {
      authorization,
      'ocp-apim-resourceid': IDS.translator,
      'ocp-apim-subscription-region': 'westeurope',
    });
    expect(named.status).toBe(200);
  });
});
