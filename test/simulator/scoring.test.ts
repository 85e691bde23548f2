import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Application } from '../../src/simulator/scenario.ts';
import { type CallOptions, secretApplication, startBench, type TestBench, withGrants } from './client.ts';

const ML = 'https://ml.azure.com';
const scorer = secretApplication();
const unrelated = secretApplication();
const manager = secretApplication();
// The same name in another region, which Azure allows.
const namesake = {
  id: `${IDS.assistant}/onlineEndpoints/fraud-token`,
  name: 'fraud-token',
  type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
  location: 'eastus2',
  properties: {
    authMode: 'AMLToken',
    scoringUri: 'https://fraud-token.eastus2.inference.ml.azure.com/score',
    traffic: { blue: 100 },
  },
};
let bench: TestBench;
let time = Date.now();

beforeAll(async () => {
  const scenario = contoso();
  bench = await startBench(
    withGrants(
      {
        ...scenario,
        applications: [...scenario.applications, unrelated],
        resources: [...scenario.resources, namesake],
        scoring: {
          [IDS.fraudKey]: {
            deployments: {
              blue: { statuses: [503, 502], answers: [{ body: { n: 1 } }, { body: { n: 2 } }] },
            },
          },
          [IDS.phiKey]: {
            answers: [{ status: 424, headers: { 'ms-azureml-model-error-statuscode': '500' } }],
          },
        },
      },
      [
        {
          application: scorer,
          actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action'],
          scope: IDS.fraudEntra,
        },
        {
          application: scorer,
          actions: ['Microsoft.MachineLearningServices/workspaces/batchEndpoints/jobs/write'],
          scope: IDS.fraudNightly,
        },
        { application: manager, actions: ['*'], scope: IDS.production },
      ],
    ),
    { now: () => time },
  );
});
afterAll(() => bench.stop());

function host(id: string, region = 'eastus'): string {
  return `/scoring/${id.slice(id.lastIndexOf('/') + 1)}.${region}.inference.ml.azure.com`;
}

function score(target: string, token: string | undefined, more: CallOptions = {}) {
  return bench.call(target, {
    method: 'POST',
    body: { data: [1] },
    ...(token === undefined ? {} : { token }),
    ...more,
  });
}

async function post(path: string, application: Application = manager) {
  const token = await bench.token(application);
  return (await bench.call(`${path}?api-version=2025-12-01`, { method: 'POST', token })).json;
}

describe('an endpoint with keys', () => {
  test('takes either key as bearer, and nothing else', async () => {
    const keys = await post(`${IDS.fraudReserved}/listKeys`);
    for (const key of [keys.text('primaryKey'), keys.text('secondaryKey')]) {
      expect((await score(`${host(IDS.fraudReserved)}/score`, key)).status).toBe(200);
    }
    const refused = await score(`${host(IDS.fraudReserved)}/score`, 'guess');
    expect([refused.status, refused.text]).toEqual([401, 'key_auth_access_denied']);
    expect((await score(`${host(IDS.fraudReserved)}/score`, undefined)).status).toBe(401);
    const entra = await bench.token(manager, ML);
    expect((await score(`${host(IDS.fraudReserved)}/score`, entra)).status).toBe(401);
  });

  test('stops taking a key once it has been regenerated', async () => {
    const before = (await post(`${IDS.fraudReserved}/listKeys`)).text('primaryKey');
    await bench.call(`${IDS.fraudReserved}/regenerateKeys?api-version=2025-12-01`, {
      method: 'POST',
      token: await bench.token(manager),
      body: { keyType: 'Primary' },
    });
    time += 400;
    const after = (await post(`${IDS.fraudReserved}/listKeys`)).text('primaryKey');
    expect((await score(`${host(IDS.fraudReserved)}/score`, before)).status).toBe(401);
    expect((await score(`${host(IDS.fraudReserved)}/score`, after)).status).toBe(200);
  });
});

describe('an endpoint with AML tokens', () => {
  test('takes its own token until it expires', async () => {
    const token = (await post(`${IDS.fraudToken}/token`)).text('accessToken');
    expect((await score(`${host(IDS.fraudToken)}/score`, token)).status).toBe(200);
    expect((await score(`${host(IDS.fraudEntra)}/score`, token)).status).toBe(401);
    expect((await score(`${host(namesake.id, 'eastus2')}/score`, token)).status).toBe(401);
    const start = time;
    time = start + 86_400_000;
    expect((await score(`${host(IDS.fraudToken)}/score`, token)).status).toBe(401);
    time = start;
  });
});

describe('an endpoint with Entra tokens', () => {
  test('takes one for Machine Learning from who may score it', async () => {
    const target = `${host(IDS.fraudEntra)}/score`;
    expect((await score(target, await bench.token(scorer, ML))).status).toBe(200);
    expect((await score(target, await bench.token(scorer))).status).toBe(401);
    const denied = await score(target, await bench.token(unrelated, ML));
    expect([denied.status, denied.text]).toEqual([401, 'Microsoft Entra Token denied by policy']);
  });

  test('that is private refuses everyone from here', async () => {
    const answer = await score(`${host(IDS.fraudPrivate)}/score`, await bench.token(manager, ML));
    expect([answer.status, answer.json.at('error', 'code')]).toEqual([403, 'Forbidden']);
  });
});

describe('routing', () => {
  test('follows the declared split exactly over a hundred requests', async () => {
    const token = (await post(`${IDS.fraudToken}/token`)).text('accessToken');
    const counts: Record<string, number> = {};
    for (let index = 0; index < 100; index += 1) {
      const answer = await score(`${host(IDS.fraudToken)}/score`, token);
      const deployment = String(answer.headers['azureml-model-deployment']);
      counts[deployment] = (counts[deployment] ?? 0) + 1;
    }
    expect(counts).toEqual({ blue: 90, green: 10 });
  });

  test('pins a deployment by its header, and does not find an unknown one', async () => {
    const token = (await post(`${IDS.fraudToken}/token`)).text('accessToken');
    const pin = (name: string) =>
      score(`${host(IDS.fraudToken)}/score`, token, { headers: { 'azureml-model-deployment': name } });
    const answers = [await pin('green'), await pin('green')];
    expect(answers.map((one) => one.headers['azureml-model-deployment'])).toEqual(['green', 'green']);
    expect((await pin('red')).status).toBe(404);
  });

  test('finds nothing where no deployment has traffic', async () => {
    const key = (await post(`${IDS.fraudFailed}/listKeys`)).text('primaryKey');
    expect((await score(`${host(IDS.fraudFailed)}/score`, key)).status).toBe(404);
  });

  test('finds nothing at a host without an endpoint', async () => {
    expect((await score('/scoring/gone.eastus.inference.ml.azure.com/score', 'x')).status).toBe(404);
  });
});

describe('answers', () => {
  test('come as scripted: first the statuses, then the answers in turn', async () => {
    const key = (await post(`${IDS.fraudKey}/listKeys`)).text('primaryKey');
    const seen: unknown[] = [];
    for (let index = 0; index < 5; index += 1) {
      const answer = await score(`${host(IDS.fraudKey)}/score`, key);
      seen.push(answer.json.at('n') ?? answer.status);
    }
    expect(seen).toEqual([503, 502, 1, 2, 1]);
  });

  test('carry the ids of the request and the time of the model', async () => {
    const key = (await post(`${IDS.fraudReserved}/listKeys`)).text('primaryKey');
    const answer = await score(`${host(IDS.fraudReserved)}/score`, key, {
      headers: { 'x-ms-client-request-id': 'mine' },
    });
    expect(answer.headers).toMatchObject({
      'x-ms-client-request-id': 'mine',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'ms-azureml-model-time': '0',
      'azureml-model-session': 'blue',
    });
  });

  test('include a description of the interface and a health page', async () => {
    const key = (await post(`${IDS.fraudReserved}/listKeys`)).text('primaryKey');
    expect(
      (await bench.call(`${host(IDS.fraudReserved)}/swagger.json`, { token: key })).json.at('openapi'),
    ).toBe('3.0.3');
    expect((await bench.call(`${host(IDS.fraudReserved)}/`, { token: key })).text).toBe('Healthy');
  });
});

describe('a serverless endpoint', () => {
  const chat = (name: string) => `/scoring/${name}.eastus2.models.ai.azure.com/chat/completions`;

  test('takes its key in either header, and answers as scripted', async () => {
    const key = (await post(`${IDS.phiKey}/listKeys`)).text('primaryKey');
    const answer = await score(chat('phi-key'), key);
    expect([answer.status, answer.headers['ms-azureml-model-error-statuscode']]).toEqual([424, '500']);
    expect((await score(chat('phi-key'), undefined, { headers: { 'api-key': key } })).status).toBe(424);
    expect((await score(chat('phi-key'), 'guess')).status).toBe(401);
  });

  test('of Entra takes a token and no key; of both takes either', async () => {
    const token = await bench.token(manager, ML);
    const answer = await score(chat('phi-entra'), token);
    expect(answer.json.at('choices', 0, 'message', 'role')).toBe('assistant');
    expect((await score(chat('phi-entra'), 'guess')).status).toBe(401);
    const key = (await post(`${IDS.phiBoth}/listKeys`)).text('secondaryKey');
    expect((await score(chat('phi-both'), token)).status).toBe(200);
    expect((await score(chat('phi-both'), key)).status).toBe(200);
    expect((await score(chat('phi-both'), 'guess')).status).toBe(401);
  });
});

describe('a batch endpoint', () => {
  test('starts a job for who may write jobs', async () => {
    const target = '/scoring/fraud-nightly.eastus.inference.ml.azure.com/jobs';
    const started = await score(target, await bench.token(scorer, ML));
    expect([started.status, started.json.at('properties', 'status')]).toEqual([201, 'Preparing']);
    expect((await score(target, await bench.token(unrelated, ML))).status).toBe(401);
  });
});
