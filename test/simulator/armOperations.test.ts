import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Application } from '../../src/simulator/scenario.ts';
import { type Grant, secretApplication, startBench, type TestBench, withGrants } from './client.ts';
import { shapeErrors } from './shapes.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const COGNITIVE = 'Microsoft.CognitiveServices/accounts';
const AUTHORIZATION = 'Microsoft.Authorization';
const NEWEST = '2025-12-01';

interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly version: string;
  readonly operation: string;
  readonly scope: string;
  readonly shape: string;
  readonly body?: object;
  readonly status?: number;
}

const read = (type: string, id: string, shape: string, version = NEWEST): Operation => ({
  method: 'GET',
  path: id,
  version,
  operation: `${type}/read`,
  scope: id,
  shape,
});
const list = (type: string, parent: string, path: string, version = NEWEST): Operation => ({
  method: 'GET',
  path: `${parent}/${path}`,
  version,
  operation: `${type}/read`,
  scope: parent,
  shape: 'page',
});
const act = (
  id: string,
  action: string,
  operation: string,
  shape: string,
  more: Partial<Operation> = {},
): Operation => ({
  method: 'POST',
  path: `${id}/${action}`,
  version: NEWEST,
  operation,
  scope: id,
  shape,
  ...more,
});
const authorization = (kind: string, version: string): Operation =>
  list(`${AUTHORIZATION}/${kind}`, IDS.fraud, `providers/${AUTHORIZATION}/${kind}`, version);

const OPERATIONS: readonly Operation[] = [
  read('Microsoft.Resources/subscriptions/resourceGroups', IDS.fraudGroup, 'resourceGroup', '2021-04-01'),
  read(ML, IDS.fraud, 'workspace'),
  list(ML, IDS.production, `providers/${ML}`),
  list(ML, IDS.fraudGroup, `providers/${ML}`),
  read(`${ML}/onlineEndpoints`, IDS.fraudKey, 'onlineEndpoint'),
  list(`${ML}/onlineEndpoints`, IDS.fraud, 'onlineEndpoints'),
  read(`${ML}/onlineEndpoints/deployments`, `${IDS.fraudKey}/deployments/blue`, 'onlineDeployment'),
  list(`${ML}/onlineEndpoints/deployments`, IDS.fraudKey, 'deployments'),
  read(`${ML}/batchEndpoints`, IDS.fraudNightly, 'batchEndpoint'),
  list(`${ML}/batchEndpoints`, IDS.fraud, 'batchEndpoints'),
  read(`${ML}/serverlessEndpoints`, IDS.phiBoth, 'serverlessEndpoint'),
  list(`${ML}/serverlessEndpoints`, IDS.assistant, 'serverlessEndpoints'),
  read(COGNITIVE, IDS.openAi, 'account', '2025-09-01'),
  list(COGNITIVE, IDS.accountsGroup, `providers/${COGNITIVE}`, '2025-09-01'),
  read('Microsoft.ManagedIdentity/userAssignedIdentities', IDS.pipelineIdentity, 'anything', '2023-01-31'),
  act(IDS.fraudKey, 'listKeys', `${ML}/onlineEndpoints/listkeys/action`, 'endpointKeys'),
  act(IDS.fraudToken, 'token', `${ML}/onlineEndpoints/token/action`, 'endpointToken'),
  act(IDS.fraudKey, 'regenerateKeys', `${ML}/onlineEndpoints/regenerateKeys/action`, 'anything', {
    body: { keyType: 'Primary' },
    status: 202,
  }),
  act(
    `${IDS.fraudToken}/deployments/blue`,
    'getLogs',
    `${ML}/onlineEndpoints/deployments/getLogs/action`,
    'logs',
    {
      body: { tail: 1 },
    },
  ),
  act(IDS.phiKey, 'listKeys', `${ML}/serverlessEndpoints/listKeys/action`, 'endpointKeys'),
  act(IDS.phiKey, 'regenerateKeys', `${ML}/serverlessEndpoints/regenerateKeys/action`, 'anything', {
    body: { keyType: 'Secondary' },
    status: 202,
  }),
  act(IDS.fraudNightly, 'listkeys', `${ML}/batchEndpoints/listKeys/action`, 'endpointKeys'),
  act(IDS.openAi, 'listKeys', `${COGNITIVE}/listKeys/action`, 'accountKeys', { version: '2025-09-01' }),
  act(IDS.openAi, 'regenerateKey', `${COGNITIVE}/regenerateKey/action`, 'accountKeys', {
    version: '2025-09-01',
    body: { keyName: 'Key2' },
  }),
  authorization('roleAssignments', '2022-04-01'),
  authorization('roleDefinitions', '2022-04-01'),
  authorization('denyAssignments', '2022-04-01'),
  authorization('permissions', '2022-04-01'),
  authorization('roleEligibilityScheduleInstances', '2020-10-01'),
  authorization('roleAssignmentScheduleInstances', '2020-10-01'),
  read('Microsoft.Management/managementGroups', IDS.platform, 'managementGroup', '2020-05-01'),
];

const granted = OPERATIONS.map(() => secretApplication());
const refused = OPERATIONS.map(() => secretApplication());
const everything = secretApplication();

function grantsOf(): Grant[] {
  return OPERATIONS.flatMap(({ operation, scope }, index): Grant[] => [
    { application: granted[index] ?? everything, actions: [operation], scope },
    // All but the one: also with what looks like it on the data plane.
    {
      application: refused[index] ?? everything,
      actions: ['*'],
      notActions: [operation],
      dataActions: ['*'],
      scope,
    },
  ]);
}

let bench: TestBench;
beforeAll(async () => {
  bench = await startBench(
    withGrants(contoso(), [
      ...grantsOf(),
      { application: everything, actions: ['*'], scope: IDS.production },
    ]),
  );
});
afterAll(() => bench.stop());

async function perform({ method, path, version, body }: Operation, application: Application) {
  return bench.call(`${path}?api-version=${version}`, {
    method,
    token: await bench.token(application),
    ...(body === undefined ? {} : { body }),
  });
}

describe('each operation', () => {
  test.each(
    OPERATIONS.map(
      (operation, index) => [`${operation.method} ${operation.path}`, operation, index] as const,
    ),
  )(
    'is done with exactly its own permission and refused with all others: %s',
    async (_, operation, index) => {
      const done = await perform(operation, granted[index] ?? everything);
      expect(done.status).toBe(operation.status ?? 200);
      if (operation.shape !== 'anything') {
        expect(shapeErrors(operation.shape, done.json.value)).toEqual([]);
      }
      const denied = await perform(operation, refused[index] ?? everything);
      expect([denied.status, denied.json.at('error', 'code')]).toEqual([403, 'AuthorizationFailed']);
      expect(denied.json.text('error', 'message')).toContain(`perform action '${operation.operation}'`);
      expect(denied.json.text('error', 'message')).toContain(`over scope '${operation.scope}'`);
    },
  );
});

describe('lists of the Authorization provider', () => {
  test.each([
    ['roleAssignments', 'roleAssignment', '2022-04-01'],
    ['roleDefinitions', 'roleDefinition', '2022-04-01'],
    ['denyAssignments', 'denyAssignment', '2022-04-01'],
    ['permissions', 'permission', '2022-04-01'],
    ['roleEligibilityScheduleInstances', 'eligibleAssignment', '2020-10-01'],
  ])('%s have the shape of a %s', async (kind, shape, version) => {
    const token = await bench.token(everything);
    const answer = await bench.call(
      `${IDS.fraud}/providers/${AUTHORIZATION}/${kind}?api-version=${version}`,
      { token },
    );
    const items = answer.json
      .list('value')
      // The roles that this test made have names of their own.
      .filter((one) => one.at('name') !== 'test');
    expect(items.length).toBeGreaterThan(0);
    expect(items.flatMap((one) => shapeErrors(shape, one.value))).toEqual([]);
  });
});
