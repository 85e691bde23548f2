import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO } from '../../src/simulator/contosoIds.ts';
import type { Application } from '../../src/simulator/scenario.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { type Answer, secretApplication, startBench, type TestBench } from './client.ts';
import { expectEntraError } from './expectations.ts';
import { shapeErrors } from './shapes.ts';

const AUDIENCE = 'api://AzureADTokenExchange';
const ABROAD = '0f0e0d0c-0000-4000-8000-00000000000a';
const secretHolder = secretApplication();
const needsAssignment = secretApplication({ assignmentRequired: true });
const guestOfAbroad = secretApplication({ tenantId: ABROAD });

let bench: TestBench;
let time = Date.now();

beforeAll(async () => {
  const scenario = contoso();
  bench = await startBench(
    { ...scenario, applications: [...scenario.applications, secretHolder, needsAssignment, guestOfAbroad] },
    { now: () => time },
  );
});
afterAll(() => bench.stop());

async function idToken(audience = AUDIENCE): Promise<string> {
  const { oidcRequestUrl, oidcRequestToken } = bench.simulator.announcement;
  const answer = await bench.call(`${oidcRequestUrl}&audience=${encodeURIComponent(audience)}`, {
    token: oidcRequestToken,
  });
  return answer.json.text('value');
}

interface Asked {
  readonly application?: { readonly clientId: string };
  readonly tenant?: string;
  readonly assertion?: string;
  readonly form?: Readonly<Record<string, string | undefined>>;
}

async function exchange({
  application = APPS.gitHubDeploy,
  tenant,
  assertion,
  form = {},
}: Asked): Promise<Answer> {
  const fields = {
    grant_type: 'client_credentials',
    client_id: application.clientId,
    scope: `${bench.simulator.origin}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion ?? (await idToken()),
    ...form,
  };
  const given = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return bench.call(`/${tenant ?? CONTOSO.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(given).toString(),
  });
}

function withSecret(application: Application, value?: string): Asked {
  return {
    application,
    form: {
      client_assertion: undefined,
      client_assertion_type: undefined,
      client_secret: value ?? application.secrets?.[0]?.value ?? '',
    },
  };
}

describe('a matching federated credential', () => {
  test('is exchanged for an access token of an hour that names application, principal, tenant and audience', async () => {
    const answer = await exchange({});
    expect(answer.status).toBe(200);
    expect(shapeErrors('tokenAnswer', answer.json.value)).toEqual([]);
    const claims = readClaims(answer.json.text('access_token'));
    expect(claims).toMatchObject({
      aud: bench.simulator.origin,
      iss: `${bench.simulator.origin}/${CONTOSO.tenantId}/`,
      tid: CONTOSO.tenantId,
      oid: APPS.gitHubDeploy.principalId,
      appid: APPS.gitHubDeploy.clientId,
      idtyp: 'app',
    });
    expect((claims?.exp ?? 0) - Math.floor(time / 1000)).toBe(3599);
  });

  test('of a user-assigned managed identity gives a token of a day', async () => {
    const answer = await exchange({ application: APPS.pipelineIdentity });
    expect(answer.json.at('expires_in')).toBe(86_399);
  });

  test('is good for each audience of the cloud with one assertion', async () => {
    const assertion = await idToken();
    for (const scope of ['https://ml.azure.com/.default', 'https://cognitiveservices.azure.com/.default']) {
      const answer = await exchange({ assertion, form: { scope } });
      expect(readClaims(answer.json.text('access_token'))?.aud).toBe(scope.replace('/.default', ''));
    }
  });

  test('of a Kubernetes service account is exchanged as well', async () => {
    const assertion = await bench.simulator.issueServiceAccountToken('system:serviceaccount:scoring:fraud');
    const answer = await exchange({ application: APPS.workload, assertion });
    expect(readClaims(answer.json.text('access_token'))?.['oid']).toBe(APPS.workload.principalId);
    const other = await bench.simulator.issueServiceAccountToken('system:serviceaccount:scoring:other');
    expectEntraError(
      await exchange({ application: APPS.workload, assertion: other }),
      700213,
      401,
      'scoring:other',
    );
  });
});

describe('refuses an assertion', () => {
  const subject = `repo:${CONTOSO.repository}:environment:production`;

  test('whose subject no credential names (700213)', async () => {
    expectEntraError(await exchange({ application: APPS.staging }), 700213, 401, `'${subject}'`);
  });

  test('whose subject differs by case alone (7002138)', async () => {
    expectEntraError(
      await exchange({ application: APPS.wrongCase }),
      7002138,
      401,
      'matches with case-insensitive comparison, but not with case-sensitive comparison',
    );
  });

  test('whose issuer no credential names (700211)', async () => {
    const issuer = `${bench.simulator.origin}/_services/token`;
    expectEntraError(await exchange({ application: APPS.wrongIssuer }), 700211, 401, `issuer '${issuer}'`);
  });

  test('whose audience is another (700212)', async () => {
    expectEntraError(
      await exchange({ application: APPS.wrongAudience }),
      700212,
      401,
      `audience '${AUDIENCE}'`,
    );
    expectEntraError(
      await exchange({ assertion: await idToken('api://other') }),
      700212,
      401,
      "'api://other'",
    );
  });

  test('that is older than its five minutes and the five of clock skew (700024)', async () => {
    const assertion = await idToken();
    const start = time;
    try {
      time = start + 9 * 60_000;
      expect((await exchange({ assertion })).status).toBe(200);
      time = start + 11 * 60_000;
      expectEntraError(
        await exchange({ assertion }),
        700024,
        401,
        'Client assertion is not within its valid time range',
      );
    } finally {
      time = start;
    }
  });

  test('that is not valid yet (700024)', async () => {
    const assertion = await idToken();
    const start = time;
    try {
      // GitHub's tokens hold from ten minutes before they are issued; Entra forgives five more.
      time = start - 14 * 60_000;
      expect((await exchange({ assertion })).status).toBe(200);
      time = start - 16 * 60_000;
      expectEntraError(await exchange({ assertion }), 700024, 401, 'not within its valid time range');
    } finally {
      time = start;
    }
  });

  test('that another key signed (700027)', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ ...readClaims(await idToken()) })
      .setProtectedHeader({ alg: 'RS256', kid: 'github' })
      .sign(privateKey);
    expectEntraError(
      await exchange({ assertion: forged }),
      700027,
      401,
      'Client assertion failed signature validation',
    );
  });

  test('that is signed by a shared secret or by nothing (700027)', async () => {
    const claims = { ...readClaims(await idToken()) };
    const shared = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.alloc(32, 7));
    expectEntraError(await exchange({ assertion: shared }), 700027, 401, 'signature');
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${encode({ alg: 'none' })}.${encode(claims)}.`;
    expectEntraError(await exchange({ assertion: unsigned }), 700027, 401, 'signature');
  });

  test('that is no JWT (50027)', async () => {
    expectEntraError(
      await exchange({ assertion: 'nonsense' }),
      50027,
      400,
      'JWT token is invalid or malformed',
    );
  });
});

describe('refuses a client', () => {
  test('that the tenant does not know (700016)', async () => {
    const clientId = '00000000-1111-4222-8333-444444444444';
    expectEntraError(
      await exchange({ application: { clientId } }),
      700016,
      400,
      `'${clientId}' was not found in the directory 'Contoso'`,
    );
  });

  test('that belongs to another tenant (700016), and takes it there', async () => {
    expectEntraError(await exchange(withSecret(guestOfAbroad)), 700016, 400, guestOfAbroad.clientId);
    const answer = await exchange({ ...withSecret(guestOfAbroad), tenant: ABROAD });
    expect(readClaims(answer.json.text('access_token'))?.['tid']).toBe(ABROAD);
  });

  test('that is disabled (7000112)', async () => {
    expectEntraError(await exchange({ application: APPS.disabled }), 7000112, 400, 'is disabled');
  });

  test('that Conditional Access keeps out (53003)', async () => {
    expectEntraError(
      await exchange({ application: APPS.conditionalAccess }),
      53003,
      400,
      'blocked by Conditional Access',
    );
  });

  test('that needs an assignment (50105)', async () => {
    expectEntraError(await exchange(withSecret(needsAssignment)), 50105, 400, 'block users unless');
  });

  test('whose secret is wrong (7000215) or expired (7000222)', async () => {
    expectEntraError(
      await exchange(withSecret(secretHolder, 'guess')),
      7000215,
      401,
      'Invalid client secret provided',
    );
    const legacy = contoso().applications.find((one) => one.clientId === APPS.legacy.clientId);
    const expired = legacy?.secrets?.[1]?.value ?? '';
    expectEntraError(
      await exchange({ application: APPS.legacy, form: withSecret(secretHolder, expired).form ?? {} }),
      7000222,
      401,
      'are expired',
    );
  });

  test('that proves nothing (7000218)', async () => {
    expectEntraError(
      await exchange({ form: { client_assertion: undefined, client_assertion_type: undefined } }),
      7000218,
      401,
      "'client_assertion' or 'client_secret'",
    );
  });
});

describe('refuses a request', () => {
  test('to a tenant that does not exist (90002)', async () => {
    const tenant = '00000000-0000-4000-8000-000000000000';
    expectEntraError(await exchange({ tenant }), 90002, 400, `Tenant '${tenant}' not found`);
    expectEntraError(
      await bench.call('/fabrikam.com/v2.0/.well-known/openid-configuration'),
      90002,
      400,
      'fabrikam.com',
    );
  });

  test('to something that is no tenant (900023)', async () => {
    expectEntraError(
      await exchange({ tenant: 'not-a-tenant' }),
      900023,
      400,
      "'not-a-tenant' is neither a valid DNS name",
    );
  });

  test('with an empty field (90014) or without it (900144)', async () => {
    expectEntraError(
      await exchange({ form: { client_id: '' } }),
      90014,
      400,
      "The required field 'client_id' is missing",
    );
    expectEntraError(await exchange({ form: { scope: undefined } }), 90014, 400, "'scope'");
    expectEntraError(await exchange({ form: { grant_type: undefined } }), 900144, 400, "'grant_type'");
  });

  test('for another grant (70003)', async () => {
    expectEntraError(await exchange({ form: { grant_type: 'password' } }), 70003, 400, "'password'");
  });

  test('for a resource that nobody knows (500011)', async () => {
    expectEntraError(
      await exchange({ form: { scope: 'https://vault.example/.default' } }),
      500011,
      400,
      'The resource principal named https://vault.example was not found',
    );
  });

  test('for a malformed scope (70011), or one without /.default (1002012)', async () => {
    expectEntraError(
      await exchange({ form: { scope: 'nonsense' } }),
      70011,
      400,
      'The scope nonsense is not valid',
    );
    const two = 'https://ml.azure.com/.default https://cognitiveservices.azure.com/.default';
    expectEntraError(await exchange({ form: { scope: two } }), 70011, 400, two);
    expectEntraError(
      await exchange({ form: { scope: 'https://ml.azure.com/user' } }),
      1002012,
      400,
      '/.default suffixed',
    );
  });
});
