import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { type Answer, secretApplication, startBench, type TestBench, withGrants } from './client.ts';
import { shapeErrors } from './shapes.ts';

const ABROAD = '0f0e0d0c-0000-4000-8000-00000000000a';
const FOREIGN_SUBSCRIPTION = '0f0e0d0c-0000-4000-8000-0000000000aa';
const reader = secretApplication();
const endpointReader = secretApplication();
const nobody = secretApplication();
const foreigner = secretApplication({ tenantId: ABROAD });
const VERSION = 'api-version=2025-09-01';

let bench: TestBench;
let token: string;
let time = Date.now();

beforeAll(async () => {
  const scenario = contoso();
  bench = await startBench(
    withGrants(
      {
        ...scenario,
        subscriptions: [
          ...scenario.subscriptions,
          {
            id: `/subscriptions/${FOREIGN_SUBSCRIPTION}`,
            subscriptionId: FOREIGN_SUBSCRIPTION,
            tenantId: ABROAD,
            displayName: 'Abroad',
          },
        ],
        applications: [...scenario.applications, nobody, foreigner],
      },
      [
        { application: reader, actions: ['*/read'], scope: IDS.production },
        {
          application: endpointReader,
          actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read'],
          scope: IDS.fraudToken,
        },
      ],
    ),
    { now: () => time },
  );
  token = await bench.token(reader);
});
afterAll(() => bench.stop());

function expectError(answer: Answer, status: number, code: string, words = ''): void {
  expect(shapeErrors('armError', answer.json.value)).toEqual([]);
  expect([answer.status, answer.json.at('error', 'code')]).toEqual([status, code]);
  expect(answer.json.text('error', 'message')).toContain(words);
}

describe('a request is refused', () => {
  test('without a token', async () => {
    const answer = await bench.call(`${IDS.fraudToken}?${VERSION}`);
    expectError(answer, 401, 'AuthenticationFailed', "The 'Authorization' header is missing");
    expect(answer.headers['www-authenticate']).toContain(
      `Bearer authorization_uri="${bench.simulator.origin}/${CONTOSO.tenantId}"`,
    );
  });

  test('with a token that this authority did not sign', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ ...readClaims(token) })
      .setProtectedHeader({ alg: 'RS256', kid: 'entra' })
      .sign(privateKey);
    expectError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: forged }),
      401,
      'InvalidAuthenticationToken',
    );
    expectError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: 'x' }),
      401,
      'InvalidAuthenticationToken',
    );
  });

  test('with a token for another audience', async () => {
    const other = await bench.token(reader, 'https://ml.azure.com');
    expectError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: other }),
      401,
      'InvalidAuthenticationTokenAudience',
      "wrong audience or resource 'https://ml.azure.com'",
    );
  });

  test('with a token that has expired', async () => {
    const start = time;
    try {
      time = start + 3_600_000;
      expectError(
        await bench.call(`${IDS.fraudToken}?${VERSION}`, { token }),
        401,
        'ExpiredAuthenticationToken',
      );
    } finally {
      time = start;
    }
  });

  test('with a token of another tenant than the subscription', async () => {
    const other = await bench.token(foreigner);
    expectError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: other }),
      401,
      'InvalidAuthenticationTokenTenant',
      `It must match the tenant '${bench.simulator.origin}/${CONTOSO.tenantId}/'`,
    );
  });

  test('without an api-version', async () => {
    expectError(await bench.call(IDS.fraudToken, { token }), 400, 'MissingApiVersionParameter');
  });

  test('with an api-version that the type lacks, and told which it has', async () => {
    const answer = await bench.call(`${IDS.phiKey}?api-version=2022-10-01`, { token });
    expectError(answer, 400, 'NoRegisteredProviderFound', "type 'workspaces/serverlessEndpoints'");
    expect(answer.json.text('error', 'message')).toContain(
      "supported api-versions are '2026-05-15-preview, 2026-03-01",
    );
    expectError(
      await bench.call('/subscriptions?api-version=1999-01-01', { token }),
      400,
      'InvalidApiVersionParameter',
    );
  });

  test('by a method that nothing takes', async () => {
    expectError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token, method: 'PURGE' }),
      405,
      'MethodNotAllowed',
    );
    expectError(
      await bench.call(`${IDS.fraudToken}/fly?${VERSION}`, { token, method: 'POST' }),
      405,
      'MethodNotAllowed',
    );
  });
});

describe('what is missing is said level by level', () => {
  const group = `${IDS.production}/resourceGroups/rg-gone`;
  const workspace = `${IDS.fraudGroup}/providers/Microsoft.MachineLearningServices/workspaces/gone`;

  test.each([
    [
      'a subscription',
      '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/x',
      404,
      'SubscriptionNotFound',
    ],
    [
      'something that is no subscription id',
      '/subscriptions/prod/resourceGroups/x',
      400,
      'InvalidSubscriptionId',
    ],
    [
      'a resource group',
      `${group}/providers/Microsoft.MachineLearningServices/workspaces/w`,
      404,
      'ResourceGroupNotFound',
    ],
    ['a workspace', workspace, 404, 'ResourceNotFound'],
    ['the workspace of an endpoint', `${workspace}/onlineEndpoints/e`, 404, 'ParentResourceNotFound'],
    ['the workspace of a list', `${workspace}/onlineEndpoints`, 404, 'ParentResourceNotFound'],
    ['an endpoint', `${IDS.fraud}/onlineEndpoints/gone`, 404, 'ResourceNotFound'],
  ])('%s', async (_, path, status, code) => {
    expectError(await bench.call(`${path}?${VERSION}`, { token }), status, code);
  });

  test('in the words of Azure Resource Manager', async () => {
    const answer = await bench.call(`${IDS.fraud}/onlineEndpoints/gone?${VERSION}`, { token });
    expect(answer.json.text('error', 'message')).toBe(
      "The Resource 'Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/gone' under resource group 'rg-fraud' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    );
  });

  test('but not to a caller without rights there', async () => {
    const path = `${IDS.fraud}/onlineEndpoints/gone`;
    const answer = await bench.call(`${path}?${VERSION}`, { token: await bench.token(nobody) });
    expectError(answer, 403, 'AuthorizationFailed');
    expect(answer.json.text('error', 'message')).toBe(
      `The client '${nobody.clientId}' with object id '${nobody.principalId}' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read' over scope '${path}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    );
  });
});

describe('a resource', () => {
  test('is answered as the scenario has it, with the addresses of this origin', async () => {
    const answer = await bench.call(`${IDS.fraudToken}?${VERSION}`, { token });
    const given = contoso().resources.find((one) => one.id === IDS.fraudToken);
    const host = 'fraud-token.eastus.inference.ml.azure.com';
    expect(answer.json.value).toEqual({
      ...given,
      properties: {
        ...given?.properties,
        scoringUri: `${bench.simulator.origin}/scoring/${host}/score`,
        swaggerUri: `${bench.simulator.origin}/scoring/${host}/swagger.json`,
      },
    });
  });

  test('is found in any letter case and behind a doubled slash', async () => {
    expect((await bench.call(`${IDS.fraudToken.toUpperCase()}?${VERSION}`, { token })).status).toBe(200);
    expect((await bench.call(`/${IDS.fraudToken}?${VERSION}`, { token })).status).toBe(200);
  });

  test('of a Kubernetes cluster keeps its own address', async () => {
    const answer = await bench.call(`${IDS.fraudEdge}?${VERSION}`, { token });
    expect(answer.json.at('properties', 'scoringUri')).toBe(
      'http://203.0.113.14/api/v1/endpoint/fraud-edge/score',
    );
  });

  test.each([
    ['2025-12-01', IDS.phiEntra, 'AAD'],
    ['2026-05-15-preview', IDS.phiBoth, 'KeyAndAAD'],
    ['2025-09-01', IDS.phiEntra, 'Key'],
    ['2024-04-01', IDS.phiBoth, 'Key'],
  ])('that is serverless shows at %s of %s the auth mode %s', async (version, id, mode) => {
    const answer = await bench.call(`${id}?api-version=${version}`, { token });
    expect(answer.json.at('properties', 'authMode')).toBe(mode);
  });

  test.each([
    ['workspace', IDS.fraud],
    ['workspace', IDS.assistant],
    ['onlineEndpoint', IDS.fraudKey],
    ['onlineEndpoint', IDS.fraudCreating],
    ['onlineDeployment', `${IDS.fraudToken}/deployments/blue`],
    ['batchEndpoint', IDS.fraudNightly],
    ['serverlessEndpoint', IDS.phiBoth],
    ['serverlessEndpoint', IDS.phiCreating],
    ['account', IDS.foundry],
    ['account', IDS.translator],
  ])('has the shape of a %s: %s', async (shape, id) => {
    const answer = await bench.call(`${id}?api-version=2025-12-01`, { token });
    expect(shapeErrors(shape, answer.json.value)).toEqual([]);
  });

  test('under an assignment of its own is read with that and nothing else', async () => {
    const own = await bench.token(endpointReader);
    expect((await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: own })).status).toBe(200);
    expectError(await bench.call(`${IDS.fraudKey}?${VERSION}`, { token: own }), 403, 'AuthorizationFailed');
    expectError(
      await bench.call(`${IDS.fraud}/onlineEndpoints?${VERSION}`, { token: own }),
      403,
      'AuthorizationFailed',
    );
  });
});

describe('containers', () => {
  test('subscriptions are listed to those who hold anything in them', async () => {
    const listed = async (secret: string) =>
      (await bench.call('/subscriptions?api-version=2022-12-01', { token: secret })).json
        .list('value')
        .map((one) => one.at('subscriptionId'));
    expect(await listed(token)).toEqual([CONTOSO.production]);
    expect(await listed(await bench.token(endpointReader))).toEqual([CONTOSO.production]);
    expect(await listed(await bench.token(nobody))).toEqual([]);
  });

  test('a subscription and its resource groups have their shapes', async () => {
    const subscription = await bench.call(`${IDS.production}?api-version=2022-12-01`, { token });
    expect(shapeErrors('subscription', subscription.json.value)).toEqual([]);
    const groups = await bench.call(`${IDS.production}/resourceGroups?api-version=2021-04-01`, { token });
    expect(groups.json.list('value').flatMap((one) => shapeErrors('resourceGroup', one.value))).toEqual([]);
    expect(groups.json.list('value').map((one) => one.at('name'))).toEqual([
      'rg-fraud',
      'rg-assistant',
      'rg-ai-services',
    ]);
  });

  test('resource groups are listed as far as the caller sees them', async () => {
    const groups = await bench.call(`${IDS.production}/resourceGroups?api-version=2021-04-01`, {
      token: await bench.token(endpointReader),
    });
    expect(groups.json.list('value').map((one) => one.at('name'))).toEqual(['rg-fraud']);
  });

  test('resources of all types are listed at the top level only, and by type', async () => {
    const filter = encodeURIComponent("resourceType eq 'Microsoft.CognitiveServices/accounts'");
    const answer = await bench.call(`${IDS.production}/resources?api-version=2021-04-01&$filter=${filter}`, {
      token,
    });
    expect(answer.json.list('value')).toHaveLength(6);
    expect(answer.json.list('value').some((one) => one.at('properties') !== undefined)).toBe(false);
  });

  test('workspaces are listed by subscription and by resource group', async () => {
    const type = 'providers/Microsoft.MachineLearningServices/workspaces';
    const all = await bench.call(`${IDS.production}/${type}?${VERSION}`, { token });
    expect(all.json.list('value').map((one) => one.at('kind'))).toEqual(['Default', 'Hub', 'Project']);
    const one = await bench.call(`${IDS.fraudGroup}/${type}?${VERSION}`, { token });
    expect(one.json.list('value').map((found) => found.at('name'))).toEqual(['mlw-fraud']);
  });
});

describe('every answer', () => {
  test('carries its ids and what is left of the caller’s quota', async () => {
    const spender = secretApplication();
    const scenario = withGrants(contoso(), [{ application: spender, actions: ['*'], scope: IDS.production }]);
    const own = await startBench(scenario, { now: () => time });
    try {
      const secret = await own.token(spender);
      const read = await own.call(`${IDS.fraudKey}?${VERSION}`, {
        token: secret,
        headers: { 'x-ms-correlation-request-id': 'correlate-me' },
      });
      expect(read.headers['x-ms-ratelimit-remaining-subscription-reads']).toBe('249');
      expect(read.headers['x-ms-ratelimit-remaining-subscription-global-reads']).toBe('3749');
      expect(read.headers['x-ms-correlation-request-id']).toBe('correlate-me');
      expect(read.headers['date']).toBe(new Date(time).toUTCString());
      expect(read.headers['x-ms-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      const write = await own.call(`${IDS.fraudKey}/listKeys?${VERSION}`, { token: secret, method: 'POST' });
      expect(write.headers['x-ms-ratelimit-remaining-subscription-writes']).toBe('199');
    } finally {
      await own.stop();
    }
  });
});

describe('the rate limit', () => {
  test('answers 429 with Retry-After once the bucket is empty, and refills with time', async () => {
    const scenario = { ...contoso(), rateLimits: { reads: { size: 2, refillPerSecond: 0.5 } } };
    const limited = await startBench(
      withGrants(scenario, [{ application: reader, actions: ['*/read'], scope: IDS.production }]),
      { now: () => time },
    );
    const start = time;
    try {
      const secret = await limited.token(reader);
      const read = () => limited.call(`${IDS.fraudKey}?${VERSION}`, { token: secret });
      expect([(await read()).status, (await read()).status]).toEqual([200, 200]);
      const throttled = await read();
      expectError(throttled, 429, 'SubscriptionRequestsThrottled', `actor '${reader.principalId}' exceeded`);
      expect(throttled.headers['retry-after']).toBe('2');
      time = start + 2_000;
      expect((await read()).status).toBe(200);
    } finally {
      time = start;
      await limited.stop();
    }
  });
});

describe('paging', () => {
  test('leads through every item once by nextLink at this origin', async () => {
    const scenario = withGrants({ ...contoso(), pageSize: 3 }, [
      { application: reader, actions: ['*/read'], scope: IDS.production },
    ]);
    const paged = await startBench(scenario);
    try {
      const secret = await paged.token(reader);
      const names: unknown[] = [];
      let pages = 0;
      let next = `${IDS.fraud}/onlineEndpoints?${VERSION}`;
      while (next !== 'undefined') {
        const answer = await paged.call(next, { token: secret });
        expect(shapeErrors('page', answer.json.value)).toEqual([]);
        names.push(...answer.json.list('value').map((one) => one.at('name')));
        next = answer.json.text('nextLink');
        expect(next === 'undefined' || next.startsWith(paged.simulator.origin)).toBe(true);
        pages += 1;
      }
      expect([pages, names.length, new Set(names).size]).toEqual([3, 8, 8]);
    } finally {
      await paged.stop();
    }
  });

  test('takes a count, a name and a compute type, and refuses a made-up token', async () => {
    const list = (query: string) => bench.call(`${IDS.fraud}/onlineEndpoints?${VERSION}&${query}`, { token });
    expect((await list('count=2')).json.list('value')).toHaveLength(2);
    expect((await list('name=fraud-key')).json.list('value').map((one) => one.at('id'))).toEqual([
      IDS.fraudKey,
    ]);
    expect((await list('computeType=K8S')).json.list('value').map((one) => one.at('id'))).toEqual([
      IDS.fraudEdge,
    ]);
    expectError(await list('$skip=%20'), 400, 'InvalidSkipToken');
  });
});

describe('a cloud that lags behind', () => {
  test('knows only the api-versions that its scenario names', async () => {
    const scenario = {
      ...contoso(),
      apiVersions: { 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints': ['2024-04-01'] },
    };
    const old = await startBench(
      withGrants(scenario, [{ application: reader, actions: ['*/read'], scope: IDS.production }]),
    );
    try {
      const secret = await old.token(reader);
      const read = (version: string) => old.call(`${IDS.phiKey}?api-version=${version}`, { token: secret });
      expectError(
        await read('2025-12-01'),
        400,
        'NoRegisteredProviderFound',
        "supported api-versions are '2024-04-01'",
      );
      expect((await read('2024-04-01')).status).toBe(200);
    } finally {
      await old.stop();
    }
  });
});

describe('GET /metadata/endpoints', () => {
  test('describes this cloud in both of its shapes, without a token', async () => {
    const { origin } = bench.simulator;
    const old = await bench.call('/metadata/endpoints?api-version=2015-01-01');
    expect(old.json.at('authentication', 'loginEndpoint')).toBe(`${origin}/`);
    const answer = await bench.call('/metadata/endpoints?api-version=2022-09-01');
    expect(answer.json.at(0, 'resourceManager')).toBe(`${origin}/`);
    expect(answer.json.at(0, 'authentication', 'audiences', 0)).toBe(origin);
  });
});
