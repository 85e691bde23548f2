import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Application, Scenario } from '../../src/simulator/scenario.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';
import { shapeErrors } from './shapes.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const NEWEST = '2025-12-01';
const everything = secretApplication();
const endpointOnly = secretApplication();

function prepare(scenario: Scenario): Scenario {
  return withGrants(scenario, [
    { application: everything, actions: ['*'], scope: IDS.production },
    { application: everything, actions: ['*'], scope: IDS.sandbox },
    { application: endpointOnly, actions: ['*'], scope: IDS.fraudKey },
  ]);
}

let bench: TestBench;
let time = Date.now();
beforeAll(async () => {
  bench = await startBench(prepare(contoso()), { now: () => time });
});
afterAll(() => bench.stop());

async function post(path: string, application: Application, body?: object, version = NEWEST) {
  return bench.call(`${path}?api-version=${version}`, {
    method: 'POST',
    token: await bench.token(application),
    ...(body === undefined ? {} : { body }),
  });
}

describe('listKeys', () => {
  test('answers nulls where the endpoint takes no keys', async () => {
    for (const id of [IDS.fraudToken, IDS.fraudEntra, IDS.phiEntra, IDS.fraudNightly]) {
      const answer = await post(`${id}/listKeys`, everything);
      expect(answer.json.value).toEqual({ primaryKey: null, secondaryKey: null });
    }
  });

  test('answers nulls where a key endpoint has none', async () => {
    const answer = await post(`${IDS.churnKeyless}/listKeys`, everything);
    expect([answer.status, answer.text]).toEqual([200, '{"primaryKey":null,"secondaryKey":null}']);
  });

  test('answers two different keys that stay the same, and that secrets() knows', async () => {
    const first = await post(`${IDS.fraudKey}/listKeys`, everything);
    const second = await post(`${IDS.fraudKey}/listKeys`, everything);
    expect(first.json.value).toEqual(second.json.value);
    expect(first.json.at('primaryKey')).not.toBe(first.json.at('secondaryKey'));
    expect(bench.simulator.secrets()).toContain(first.json.text('primaryKey'));
  });

  test('of an account without local authentication is refused in the words of the service', async () => {
    const answer = await post(`${IDS.foundry}/listKeys`, everything, undefined, '2025-09-01');
    expect([answer.status, answer.json.at('error', 'code')]).toEqual([400, 'BadRequest']);
    expect(answer.json.text('error', 'message')).toBe(
      'Failed to list key. disableLocalAuth is set to be true',
    );
  });

  test('of an endpoint that does not exist is not found', async () => {
    const answer = await post(`${IDS.fraud}/onlineEndpoints/gone/listKeys`, everything);
    expect([answer.status, answer.json.at('error', 'code')]).toEqual([404, 'ResourceNotFound']);
  });
});

describe('token', () => {
  test('lives for 24 hours, is to be refreshed after 12, and names its endpoint and its caller', async () => {
    const answer = await post(`${IDS.fraudToken}/token`, everything);
    const now = Math.floor(time / 1000);
    expect(answer.json.at('expiryTimeUtc')).toBe(now + 86_400);
    expect(answer.json.at('refreshAfterTimeUtc')).toBe(now + 43_200);
    expect(readClaims(answer.json.text('accessToken'))).toMatchObject({
      iss: 'azureml',
      aud: 'azureml',
      endpointName: 'fraud-token',
      oid: everything.principalId,
      tid: CONTOSO.tenantId,
      exp: now + 86_400,
      actions: `["${ML}/onlineEndpoints/score/action"]`,
    });
  });

  test('is refused where the auth mode is another', async () => {
    for (const id of [IDS.fraudKey, IDS.fraudEntra]) {
      const answer = await post(`${id}/token`, everything);
      expect([answer.status, answer.json.at('error', 'code')]).toEqual([400, 'UserError']);
    }
  });
});

describe('regenerateKeys', () => {
  const keys = async (id: string) => (await post(`${id}/listKeys`, everything)).json;

  test('changes exactly the key asked for, once its operation has ended', async () => {
    const before = await keys(IDS.churnKey);
    const started = await post(`${IDS.churnKey}/regenerateKeys`, everything, { keyType: 'Secondary' });
    expect([started.status, started.text, started.headers['retry-after']]).toEqual([202, '', '1']);
    const token = await bench.token(everything);
    const poll = () => bench.call(String(started.headers['azure-asyncoperation']), { token });
    const running = await poll();
    expect(shapeErrors('operationStatus', running.json.value)).toEqual([]);
    expect([running.json.at('status'), running.headers['retry-after']]).toEqual(['InProgress', '1']);
    expect((await keys(IDS.churnKey)).value).toEqual(before.value);
    expect((await bench.call(String(started.headers['location']), { token })).status).toBe(202);
    time += 400;
    const ended = await poll();
    expect(shapeErrors('operationStatus', ended.json.value)).toEqual([]);
    expect(ended.json.at('status')).toBe('Succeeded');
    expect((await bench.call(String(started.headers['location']), { token })).status).toBe(200);
    const after = await keys(IDS.churnKey);
    expect(after.at('primaryKey')).toBe(before.at('primaryKey'));
    expect(after.at('secondaryKey')).not.toBe(before.at('secondaryKey'));
    expect(bench.simulator.secrets()).toEqual(
      expect.arrayContaining([before.text('secondaryKey'), after.text('secondaryKey')]),
    );
  });

  test('meets a conflict while another one is running', async () => {
    await post(`${IDS.fraudReserved}/regenerateKeys`, everything, { keyType: 'Primary' });
    const second = await post(`${IDS.fraudReserved}/regenerateKeys`, everything, { keyType: 'Primary' });
    expect([second.status, second.json.at('error', 'code')]).toEqual([409, 'Conflict']);
    time += 400;
    const third = await post(`${IDS.fraudReserved}/regenerateKeys`, everything, { keyType: 'Primary' });
    expect(third.status).toBe(202);
    time += 400;
  });

  test('sets the value that it is given', async () => {
    await post(`${IDS.fraudKey}/regenerateKeys`, everything, {
      keyType: 'Primary',
      keyValue: 'chosen-by-the-caller',
    });
    time += 400;
    expect((await keys(IDS.fraudKey)).at('primaryKey')).toBe('chosen-by-the-caller');
  });

  test('is refused without a key type, and where there are no keys', async () => {
    const vague = await post(`${IDS.fraudKey}/regenerateKeys`, everything, { keyType: 'Both' });
    expect([vague.status, vague.json.at('error', 'code')]).toEqual([400, 'ValidationError']);
    const keyless = await post(`${IDS.fraudToken}/regenerateKeys`, everything, { keyType: 'Primary' });
    expect([keyless.status, keyless.json.at('error', 'code')]).toEqual([400, 'UserError']);
  });

  test('can be started, but not followed, with a role at the endpoint alone', async () => {
    const started = await post(`${IDS.fraudKey}/regenerateKeys`, endpointOnly, { keyType: 'Secondary' });
    expect(started.status).toBe(202);
    const followed = await bench.call(String(started.headers['azure-asyncoperation']), {
      token: await bench.token(endpointOnly),
    });
    expect([followed.status, followed.json.at('error', 'code')]).toEqual([403, 'AuthorizationFailed']);
    time += 400;
  });

  test('of a serverless endpoint answers the keys in the end', async () => {
    const started = await post(`${IDS.phiBoth}/regenerateKeys`, everything, { keyType: 'Primary' });
    time += 400;
    const result = await bench.call(String(started.headers['location']), {
      token: await bench.token(everything),
    });
    expect(result.json.value).toEqual((await keys(IDS.phiBoth)).value);
  });

  test('is not followed by a made-up signature', async () => {
    const started = await post(`${IDS.churnKey}/regenerateKeys`, everything, { keyType: 'Primary' });
    const url = String(started.headers['azure-asyncoperation']).replace(/&h=.*/, '&h=guess');
    expect((await bench.call(url, { token: await bench.token(everything) })).status).toBe(404);
    time += 400;
  });

  test.each([
    ['synchronous' as const, undefined, 200, true],
    ['asynchronous' as const, 'Failed' as const, 202, false],
  ])('%s, ending %s, answers %i', async (mode, outcome, status, changes) => {
    const scenario = prepare({
      ...contoso(),
      longRunning: {
        mode,
        durationMs: 0,
        retryAfterSeconds: 0,
        ...(outcome === undefined ? {} : { outcome }),
      },
    });
    const own = await startBench(scenario);
    try {
      const token = await own.token(everything);
      const call = (path: string, body?: object) =>
        own.call(`${path}?api-version=${NEWEST}`, {
          method: 'POST',
          token,
          ...(body === undefined ? {} : { body }),
        });
      const before = (await call(`${IDS.fraudKey}/listKeys`)).json;
      const started = await call(`${IDS.fraudKey}/regenerateKeys`, { keyType: 'Primary' });
      expect([started.status, started.text]).toEqual([status, '']);
      if (outcome !== undefined) {
        const polled = await own.call(String(started.headers['azure-asyncoperation']), { token });
        expect(shapeErrors('operationStatus', polled.json.value)).toEqual([]);
        expect(polled.json.at('status')).toBe(outcome);
      }
      const after = (await call(`${IDS.fraudKey}/listKeys`)).json;
      expect(after.at('primaryKey') !== before.at('primaryKey')).toBe(changes);
    } finally {
      await own.stop();
    }
  });
});

describe('regenerateKey of an account', () => {
  test('answers both keys, one of them new', async () => {
    const before = (await post(`${IDS.speech}/listKeys`, everything, undefined, '2025-09-01')).json;
    const after = (await post(`${IDS.speech}/regenerateKey`, everything, { keyName: 'Key1' }, '2025-09-01'))
      .json;
    expect(after.at('key2')).toBe(before.at('key2'));
    expect(after.at('key1')).not.toBe(before.at('key1'));
  });

  test('takes no other name', async () => {
    const answer = await post(
      `${IDS.speech}/regenerateKey`,
      everything,
      { keyName: 'Primary' },
      '2025-09-01',
    );
    expect(answer.status).toBe(400);
  });
});

describe('a deny assignment', () => {
  test('takes away what a role grants, and is named', async () => {
    const scenario = prepare(contoso());
    const deny = {
      id: `${IDS.fraud}/providers/Microsoft.Authorization/denyAssignments/d`,
      name: 'd',
      type: 'Microsoft.Authorization/denyAssignments',
      properties: {
        denyAssignmentName: 'no keys',
        scope: IDS.fraud,
        permissions: [{ actions: ['*/listkeys/action'], notActions: [] }],
        principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
        excludePrincipals: [{ id: endpointOnly.principalId, type: 'ServicePrincipal' }],
      },
    };
    const own = await startBench({ ...scenario, denyAssignments: [deny] });
    try {
      const call = async (application: Application) =>
        own.call(`${IDS.fraudKey}/listKeys?api-version=${NEWEST}`, {
          method: 'POST',
          token: await own.token(application),
        });
      const denied = await call(everything);
      expect([denied.status, denied.json.at('error', 'code')]).toEqual([
        403,
        'DenyAssignmentAuthorizationFailed',
      ]);
      expect(denied.json.text('error', 'message')).toContain("deny assignment with name 'no keys'");
      expect((await call(endpointOnly)).status).toBe(200);
    } finally {
      await own.stop();
    }
  });
});
