import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS as APPS } from '../../src/simulator/contosoIds.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { startBench, type TestBench } from './client.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await startBench(contoso());
});
afterAll(() => bench.stop());

async function ask(query: string, header = bench.simulator.managedIdentityEnv['IDENTITY_HEADER'] ?? '') {
  const url = `${bench.simulator.managedIdentityEnv['IDENTITY_ENDPOINT']}?api-version=2019-08-01&${query}`;
  const answer = await fetch(url, { headers: { 'x-identity-header': header } });
  const body = (await answer.json()) as Record<string, string>;
  return { status: answer.status, body };
}

const RESOURCE = 'resource=https%3A%2F%2Fml.azure.com';

describe('the token service beside a process', () => {
  test('gives a token of a day for a resource', async () => {
    const { status, body } = await ask(RESOURCE);
    expect([status, body['resource'], body['client_id']]).toEqual([
      200,
      'https://ml.azure.com',
      APPS.pipelineIdentity.clientId,
    ]);
    const claims = readClaims(body['access_token'] ?? '');
    expect((claims?.exp ?? 0) - (claims?.iat ?? 0)).toBe(86_399);
    expect(bench.simulator.secrets()).toContain(body['access_token']);
  });

  test('refuses who does not know its header', async () => {
    expect((await ask(RESOURCE, 'guess')).status).toBe(401);
  });

  test('refuses another identity and another resource', async () => {
    expect((await ask(`${RESOURCE}&client_id=${APPS.gitHubDeploy.clientId}`)).status).toBe(400);
    expect((await ask('resource=https%3A%2F%2Fvault.example')).status).toBe(400);
  });

  test('stands in the record of requests', async () => {
    await ask(RESOURCE);
    expect(bench.simulator.requests.at(-1)).toMatchObject({ surface: 'managed-identity', status: 200 });
  });
});
