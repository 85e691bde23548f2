import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';
import { shapeErrors } from './shapes.ts';

const auditor = secretApplication();
const reader = secretApplication();
const endpointReader = secretApplication();
const nobody = secretApplication();
const VERSION = 'api-version=2025-09-01';
const DIAGNOSTICS = `${IDS.fraud}/providers/Microsoft.Insights/diagnosticSettings`;
const DELEGATIONS = `${IDS.production}/providers/Microsoft.ManagedServices/registrationAssignments`;
let bench: TestBench;
let token: string;

beforeAll(async () => {
  const scenario = contoso();
  bench = await startBench(
    withGrants(
      {
        ...scenario,
        applications: [...scenario.applications, nobody],
        resources: [
          ...scenario.resources,
          {
            id: `${DIAGNOSTICS}/logs`,
            name: 'logs',
            type: 'Microsoft.Insights/diagnosticSettings',
            properties: {},
          },
          {
            id: `${IDS.fraud}/connections/openai`,
            name: 'openai',
            type: 'string',
            properties: { authType: 'ApiKey' },
          },
        ],
        registrationAssignments: [
          { id: `${DELEGATIONS}/d`, name: 'd', type: 'Microsoft.ManagedServices/registrationAssignments' },
        ],
        classicAdministrators: [
          {
            id: `${IDS.production}/providers/Microsoft.Authorization/classicAdministrators/c`,
            name: 'c',
            type: 'Microsoft.Authorization/classicAdministrators',
          },
        ],
      },
      [
        { application: auditor, actions: ['*/read'], scope: IDS.root },
        { application: reader, actions: ['*/read'], scope: IDS.production },
        {
          application: endpointReader,
          actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read'],
          scope: IDS.fraudToken,
        },
      ],
    ),
  );
  token = await bench.token(auditor);
});
afterAll(() => bench.stop());

const get = (path: string) => bench.call(path, { token });
const names = async (path: string) => (await get(path)).json.list('value').map((one) => one.at('name'));

describe('resources that the simulator does not know in detail', () => {
  test('are listed and read by what their ids say', async () => {
    expect(await names(`${DIAGNOSTICS}?api-version=2021-05-01-preview`)).toEqual(['logs']);
    expect((await get(`${DIAGNOSTICS}/logs?api-version=2021-05-01-preview`)).json.at('name')).toBe('logs');
    expect(await names(`${IDS.fraud}/connections?api-version=2025-12-01`)).toEqual(['openai']);
    expect(await names(`${DELEGATIONS}?api-version=2022-10-01`)).toEqual(['d']);
    expect(
      await names(`${IDS.pipelineIdentity}/federatedIdentityCredentials?api-version=2023-01-31`),
    ).toEqual(['github']);
  });

  test('take any well-formed api-version and no other', async () => {
    const answer = await get(`${DIAGNOSTICS}?api-version=newest`);
    expect([answer.status, answer.json.at('error', 'code')]).toEqual([400, 'InvalidApiVersionParameter']);
  });
});

describe('subscriptions, groups and resources', () => {
  test('subscriptions are listed to those who hold anything in them', async () => {
    const listed = async (secret: string) =>
      (await bench.call('/subscriptions?api-version=2022-12-01', { token: secret })).json
        .list('value')
        .map((one) => one.at('subscriptionId'));
    expect(await listed(await bench.token(reader))).toEqual([CONTOSO.production]);
    expect(await listed(await bench.token(endpointReader))).toEqual([CONTOSO.production]);
    expect(await listed(await bench.token(nobody))).toEqual([]);
  });

  test('a subscription and its resource groups have their shapes', async () => {
    const subscription = await bench.call(`${IDS.production}?api-version=2022-12-01`, {
      token: await bench.token(reader),
    });
    expect(shapeErrors('subscription', subscription.json.value)).toEqual([]);
    const groups = await bench.call(`${IDS.production}/resourceGroups?api-version=2021-04-01`, {
      token: await bench.token(reader),
    });
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
      token: await bench.token(reader),
    });
    expect(answer.json.list('value')).toHaveLength(6);
    expect(answer.json.list('value').some((one) => one.at('properties') !== undefined)).toBe(false);
  });

  test('workspaces are listed by subscription and by resource group', async () => {
    const type = 'providers/Microsoft.MachineLearningServices/workspaces';
    const all = await bench.call(`${IDS.production}/${type}?${VERSION}`, {
      token: await bench.token(reader),
    });
    expect(all.json.list('value').map((one) => one.at('kind'))).toEqual(['Default', 'Hub', 'Project']);
    const one = await bench.call(`${IDS.fraudGroup}/${type}?${VERSION}`, {
      token: await bench.token(reader),
    });
    expect(one.json.list('value').map((found) => found.at('name'))).toEqual(['mlw-fraud']);
  });
});

describe('management groups', () => {
  test('are listed, and tell what lies below them', async () => {
    const base = '/providers/Microsoft.Management/managementGroups';
    expect(await names(`${base}?api-version=2020-05-01`)).toEqual(['contoso', 'contoso-ml']);
    expect(await names(`${IDS.root}/descendants?api-version=2020-05-01`)).toEqual([
      'contoso-ml',
      CONTOSO.production,
      CONTOSO.sandbox,
    ]);
    const gone = await get(`${base}/gone?api-version=2020-05-01`);
    expect(gone.status).toBe(403);
  });
});

test('the tenant is listed', async () => {
  const answer = await get('/tenants?api-version=2022-12-01');
  expect(answer.json.list('value').map((one) => [one.at('tenantId'), one.at('displayName')])).toEqual([
    [CONTOSO.tenantId, 'Contoso'],
  ]);
});

describe('the Authorization provider', () => {
  const at = (path: string) => `${IDS.production}/providers/Microsoft.Authorization/${path}`;

  test('lists classic administrators', async () => {
    expect(await names(at('classicAdministrators?api-version=2015-07-01'))).toEqual(['c']);
  });

  test('reads one assignment, and does not find another', async () => {
    const [assignment] = contoso().roleAssignments.filter((one) => one.id.startsWith(at('roleAssignments/')));
    const found = await get(`${assignment?.id}?api-version=2022-04-01`);
    expect(found.json.value).toEqual(assignment);
    const gone = await get(at('roleAssignments/00000000-0000-4000-8000-000000000000?api-version=2022-04-01'));
    expect([gone.status, gone.json.at('error', 'code')]).toEqual([404, 'ResourceNotFound']);
  });

  test('finds a role by its name', async () => {
    const filter = encodeURIComponent("roleName eq 'Reader'");
    expect(await names(at(`roleDefinitions?api-version=2022-04-01&$filter=${filter}`))).toEqual([
      'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    ]);
  });

  test('refuses a filter and a type that it does not know', async () => {
    const filter = await get(
      at(`roleAssignments?api-version=2022-04-01&$filter=${encodeURIComponent("a eq 'b'")}`),
    );
    expect([filter.status, filter.json.at('error', 'code')]).toEqual([400, 'UnsupportedQuery']);
    const type = await get(at('wishes?api-version=2022-04-01'));
    expect([type.status, type.json.at('error', 'code')]).toEqual([404, 'InvalidResourceType']);
    const write = await bench.call(at('roleAssignments/x?api-version=2022-04-01'), {
      token,
      method: 'PUT',
      body: {},
    });
    expect(write.status).toBe(405);
  });
});

describe('a hostile request', () => {
  test('with an escaped slash in a name stays within that name', async () => {
    const answer = await get(`${IDS.fraud}/onlineEndpoints/fraud-key%2FlistKeys?api-version=2025-12-01`);
    expect([answer.status, answer.json.at('error', 'code')]).toEqual([404, 'ResourceNotFound']);
  });

  test.each([
    '/%',
    '/subscriptions/%E0%A4%A',
    '/subscriptions//////',
    '/providers/',
    '/scoring/',
    '/ai-services/',
    '/_services/',
  ])('at %s is answered and breaks nothing', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  test('with a body that never ends is cut off', async () => {
    const status = await new Promise((resolve) => {
      const outgoing = request(
        `${bench.simulator.origin}/x`,
        { method: 'POST', ca: bench.ca },
        (incoming) => {
          resolve(incoming.statusCode);
          outgoing.destroy();
        },
      );
      outgoing.on('error', () => resolve('closed'));
      const chunk = Buffer.alloc(1024 * 1024);
      const write = () => {
        if (!outgoing.destroyed && outgoing.writable) {
          outgoing.write(chunk, () => write());
        }
      };
      write();
    });
    expect([413, 'closed']).toContain(status);
  });

  test('with a strange Host header is answered all the same', async () => {
    const status = await new Promise((resolve, reject) => {
      request(
        `${bench.simulator.origin}/metadata/endpoints`,
        { headers: { host: 'a b/c' }, servername: 'localhost', ca: bench.ca },
        (incoming) => {
          incoming.resume();
          resolve(incoming.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });

  test('that is no JSON is refused by the action it was for', async () => {
    const manager = secretApplication();
    const scenario = withGrants(contoso(), [{ application: manager, actions: ['*'], scope: IDS.fraud }]);
    const own = await startBench(scenario);
    try {
      const answer = await own.call(`${IDS.fraudKey}/regenerateKeys?api-version=2025-12-01`, {
        method: 'POST',
        token: await own.token(manager),
        body: '[1',
      });
      expect([answer.status, answer.json.at('error', 'code')]).toEqual([400, 'ValidationError']);
    } finally {
      await own.stop();
    }
  });
});
