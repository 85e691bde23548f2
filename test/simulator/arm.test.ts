import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';
import { expectArmError } from './expectations.ts';
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

describe('a request is refused', () => {
  test('without a token', async () => {
    const answer = await bench.call(`${IDS.fraudToken}?${VERSION}`);
    expectArmError(answer, 401, 'AuthenticationFailed', "The 'Authorization' header is missing");
    expect(answer.headers['www-authenticate']).toContain(
      `Bearer authorization_uri="${bench.simulator.origin}/${CONTOSO.tenantId}"`,
    );
  });

  test('with a token that this authority did not sign', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ ...readClaims(token) })
      .setProtectedHeader({ alg: 'RS256', kid: 'entra' })
      .sign(privateKey);
    expectArmError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: forged }),
      401,
      'InvalidAuthenticationToken',
    );
    expectArmError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: 'x' }),
      401,
      'InvalidAuthenticationToken',
    );
  });

  test('with a token for another audience', async () => {
    const other = await bench.token(reader, 'https://ml.azure.com');
    expectArmError(
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
      expectArmError(
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
    expectArmError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token: other }),
      401,
      'InvalidAuthenticationTokenTenant',
      `It must match the tenant '${bench.simulator.origin}/${CONTOSO.tenantId}/'`,
    );
  });

  test('without an api-version', async () => {
    expectArmError(await bench.call(IDS.fraudToken, { token }), 400, 'MissingApiVersionParameter');
  });

  test('with an api-version that the type lacks, and told which it has', async () => {
    const answer = await bench.call(`${IDS.phiKey}?api-version=2022-10-01`, { token });
    expectArmError(answer, 400, 'NoRegisteredProviderFound', "type 'workspaces/serverlessEndpoints'");
    expect(answer.json.text('error', 'message')).toContain(
      "supported api-versions are '2026-05-15-preview, 2026-03-01",
    );
    expectArmError(
      await bench.call('/subscriptions?api-version=1999-01-01', { token }),
      400,
      'InvalidApiVersionParameter',
    );
  });

  test('by a method that nothing takes', async () => {
    expectArmError(
      await bench.call(`${IDS.fraudToken}?${VERSION}`, { token, method: 'PURGE' }),
      405,
      'MethodNotAllowed',
    );
    expectArmError(
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
    expectArmError(await bench.call(`${path}?${VERSION}`, { token }), status, code);
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
    expectArmError(answer, 403, 'AuthorizationFailed');
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
    expectArmError(
      await bench.call(`${IDS.fraudKey}?${VERSION}`, { token: own }),
      403,
      'AuthorizationFailed',
    );
    expectArmError(
      await bench.call(`${IDS.fraud}/onlineEndpoints?${VERSION}`, { token: own }),
      403,
      'AuthorizationFailed',
    );
  });
});
