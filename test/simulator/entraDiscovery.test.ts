import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO } from '../../src/simulator/contosoIds.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { secretApplication, startBench, type TestBench } from './client.ts';

const secretHolder = secretApplication();
let bench: TestBench;
beforeAll(async () => {
  const scenario = contoso();
  bench = await startBench({ ...scenario, applications: [...scenario.applications, secretHolder] });
});
afterAll(() => bench.stop());

describe('discovery', () => {
  test('leads from the authority to the token endpoint and to the keys that tokens verify with', async () => {
    const base = `${bench.simulator.origin}/${CONTOSO.tenantId}`;
    const metadata = await bench.call(`${base}/v2.0/.well-known/openid-configuration`);
    expect(metadata.json.value).toMatchObject({
      issuer: `${base}/v2.0`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
    });
    const keys = await bench.call(metadata.json.text('jwks_uri'));
    expect(keys.json.list('keys').map((key) => key.at('kid'))).toEqual(['entra']);
    expect(keys.text).not.toContain('"d":');
  });

  test('answers for organizations with a tenant to be filled in', async () => {
    const metadata = await bench.call('/organizations/v2.0/.well-known/openid-configuration');
    expect(metadata.json.at('issuer')).toBe(`${bench.simulator.origin}/{tenantid}/v2.0`);
  });

  test('describes the instance that it is', async () => {
    const instance = await bench.call('/common/discovery/instance?api-version=1.1&authorization_endpoint=x');
    expect(instance.json.text('tenant_discovery_endpoint')).toContain(CONTOSO.tenantId);
  });

  test('gives version 1 tokens for a resource', async () => {
    const answer = await bench.call(`/${CONTOSO.tenantId}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: secretHolder.clientId,
        client_secret: secretHolder.secrets?.[0]?.value ?? '',
        resource: 'https://management.azure.com/',
      }).toString(),
    });
    expect(answer.json.at('resource')).toBe('https://management.azure.com/');
    expect(readClaims(answer.json.text('access_token'))?.aud).toBe('https://management.azure.com/');
  });
});
