import { AuthorizationManagementClient } from '@azure/arm-authorization';
import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import { isRestError } from '@azure/core-rest-pipeline';
import {
  ClientAssertionCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
} from '@azure/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import { readClaims } from '../../src/simulator/signing.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';

// Microsoft's own clients are the judges here: what they accept, follow and understand is what is tested.
const auditor = secretApplication();
let bench: TestBench;

beforeAll(async () => {
  const scenario = { ...contoso(), pageSize: 3, longRunning: { durationMs: 20, retryAfterSeconds: 0 } };
  bench = await startBench(
    withGrants(scenario, [
      { application: auditor, actions: ['*/read'], scope: IDS.root },
      {
        application: { ...auditor, ...APPS.gitHubDeploy },
        actions: ['Microsoft.MachineLearningServices/locations/*/read'],
        scope: IDS.production,
      },
    ]),
  );
});
afterAll(() => bench.stop());

function transport() {
  return { tlsOptions: { ca: bench.ca }, retryOptions: { maxRetries: 0 } };
}

function assertionCredential(client: { readonly clientId: string } = APPS.gitHubDeploy) {
  const { oidcRequestUrl, oidcRequestToken } = bench.simulator.announcement;
  const assertion = async () =>
    (
      await bench.call(`${oidcRequestUrl}&audience=api%3A%2F%2FAzureADTokenExchange`, {
        token: oidcRequestToken,
      })
    ).json.text('value');
  return new ClientAssertionCredential(CONTOSO.tenantId, client.clientId, assertion, {
    authorityHost: bench.simulator.origin,
    disableInstanceDiscovery: true,
    ...transport(),
  });
}

function secretCredential() {
  return new ClientSecretCredential(CONTOSO.tenantId, auditor.clientId, auditor.secrets?.[0]?.value ?? '', {
    authorityHost: bench.simulator.origin,
    disableInstanceDiscovery: true,
    ...transport(),
  });
}

function machineLearning(client?: { readonly clientId: string }) {
  return new AzureMachineLearningWorkspaces(assertionCredential(client), CONTOSO.production, {
    endpoint: bench.simulator.origin,
    ...transport(),
  });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
  }
  return all;
}

describe('@azure/identity', () => {
  test('exchanges an ID token of the played GitHub for an access token', async () => {
    const token = await assertionCredential().getToken(`${bench.simulator.origin}/.default`);
    expect(readClaims(token.token)?.['oid']).toBe(APPS.gitHubDeploy.principalId);
    expect(token.expiresOnTimestamp).toBeGreaterThan(Date.now() + 3_500_000);
  });

  test('understands the refusal of a subject', async () => {
    const failure = await assertionCredential(APPS.staging)
      .getToken(`${bench.simulator.origin}/.default`)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ cause: { errorCode: 'invalid_client', errorNo: 700213, status: 401 } });
  });

  test('finds the managed identity beside it', async () => {
    const before = { ...process.env };
    Object.assign(process.env, bench.simulator.managedIdentityEnv);
    try {
      const credential = new ManagedIdentityCredential({ clientId: APPS.pipelineIdentity.clientId });
      const token = await credential.getToken('https://ml.azure.com/.default');
      expect(readClaims(token.token)).toMatchObject({
        oid: APPS.pipelineIdentity.principalId,
        aud: 'https://ml.azure.com',
      });
    } finally {
      process.env = before;
    }
  });
});

describe('@azure/arm-machinelearning', () => {
  test('reads workspaces, endpoints and deployments', async () => {
    const client = machineLearning();
    const workspace = await client.workspaces.get('rg-fraud', 'mlw-fraud');
    expect([workspace.id, workspace.name, workspace.location]).toEqual([IDS.fraud, 'mlw-fraud', 'eastus']);
    const endpoint = await client.onlineEndpoints.get('rg-fraud', 'mlw-fraud', 'fraud-token');
    expect(endpoint.properties.authMode).toBe('AMLToken');
    expect(endpoint.properties.traffic).toEqual({ blue: 90, green: 10 });
    const deployment = await client.onlineDeployments.get('rg-fraud', 'mlw-fraud', 'fraud-token', 'blue');
    expect(deployment.properties.endpointComputeType).toBe('Managed');
    const batch = await client.batchEndpoints.get('rg-fraud', 'mlw-fraud', 'fraud-nightly');
    expect(batch.properties.authMode).toBe('AADToken');
  });

  test('follows the pages of a list', async () => {
    const endpoints = await collect(machineLearning().onlineEndpoints.list('rg-fraud', 'mlw-fraud'));
    expect(endpoints).toHaveLength(8);
  });

  test('lists keys, nulls included, and mints a token', async () => {
    const client = machineLearning();
    const keys = await client.onlineEndpoints.listKeys('rg-fraud', 'mlw-fraud', 'fraud-key');
    expect(bench.simulator.secrets()).toEqual(expect.arrayContaining([keys.primaryKey, keys.secondaryKey]));
    const none = await client.onlineEndpoints.listKeys('rg-fraud', 'mlw-fraud', 'fraud-token');
    expect(none.primaryKey ?? null).toBeNull();
    const token = await client.onlineEndpoints.getToken('rg-fraud', 'mlw-fraud', 'fraud-token');
    expect((token.expiryTimeUtc ?? 0) - (token.refreshAfterTimeUtc ?? 0)).toBe(43_200);
  });

  test('follows the regeneration of a key to its end', async () => {
    const client = machineLearning();
    const keys = () => client.onlineEndpoints.listKeys('rg-fraud', 'mlw-fraud', 'fraud-key');
    const before = await keys();
    await client.onlineEndpoints.beginRegenerateKeysAndWait(
      'rg-fraud',
      'mlw-fraud',
      'fraud-key',
      { keyType: 'Secondary' },
      { updateIntervalInMs: 5 },
    );
    const after = await keys();
    expect(after.primaryKey).toBe(before.primaryKey);
    expect(after.secondaryKey).not.toBe(before.secondaryKey);
  });

  test('reads the last log lines of a deployment', async () => {
    const logs = await machineLearning().onlineDeployments.getLogs(
      'rg-fraud',
      'mlw-fraud',
      'fraud-token',
      'blue',
      {
        containerType: 'InferenceServer',
        tail: 1,
      },
    );
    expect(logs.content).toBe('ready');
  });

  test('understands a refusal', async () => {
    const failure: unknown = await machineLearning(APPS.nobody)
      .onlineEndpoints.get('rg-fraud', 'mlw-fraud', 'fraud-token')
      .catch((error: unknown) => error);
    expect(isRestError(failure) && [failure.statusCode, failure.code]).toEqual([403, 'AuthorizationFailed']);
  });
});

describe('@azure/arm-authorization', () => {
  const scope = IDS.fraud.slice(1);
  const client = () =>
    new AuthorizationManagementClient(secretCredential(), CONTOSO.production, {
      endpoint: bench.simulator.origin,
      ...transport(),
    });

  test('lists role assignments: at and above, or also below', async () => {
    const scopesOf = async (filter?: string) =>
      new Set(
        (
          await collect(client().roleAssignments.listForScope(scope, filter === undefined ? {} : { filter }))
        ).map((one) => one.scope),
      );
    const atScope = await scopesOf('atScope()');
    expect([IDS.root, IDS.production, IDS.fraudGroup, IDS.fraud].every((one) => atScope.has(one))).toBe(true);
    expect(atScope.has(IDS.fraudToken)).toBe(false);
    expect(atScope.has(IDS.assistant)).toBe(false);
    expect((await scopesOf()).has(IDS.fraudToken)).toBe(true);
  });

  test('lists the assignments of a principal, with or without those of its groups', async () => {
    const listed = (filter: string) => collect(client().roleAssignments.listForScope(scope, { filter }));
    const direct = await listed(`principalId eq '${PEOPLE.guest}'`);
    expect(direct.map((one) => one.principalId)).toEqual([PEOPLE.guest]);
    const all = await listed(`assignedTo('${PEOPLE.guest}')`);
    // Guest in scientists, which is in engineers.
    expect(new Set(all.map((one) => one.principalId))).toEqual(
      new Set([PEOPLE.guest, PEOPLE.scientists, PEOPLE.engineers]),
    );
  });

  test('resolves role definitions, built-in and custom', async () => {
    const custom = await collect(client().roleDefinitions.list(scope, { filter: "type eq 'CustomRole'" }));
    expect(custom.map((one) => one.roleName)).toContain('Contoso Scoring');
    const owner = await client().roleDefinitions.getById(
      `${scope}/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635`,
    );
    expect([owner.roleName, owner.permissions?.[0]?.actions]).toEqual(['Owner', ['*']]);
  });

  test('lists deny assignments and eligible ones', async () => {
    const denied = await collect(client().denyAssignments.listForScope(scope, {}));
    expect(denied.map((one) => one.isSystemProtected)).toEqual([true]);
    const eligible = await collect(
      client().roleEligibilityScheduleInstances.listForScope(scope, { filter: 'atScope()' }),
    );
    expect(eligible.map((one) => one.expandedProperties?.principal?.displayName)).toEqual([
      'platform-admins',
    ]);
  });

  test('tells the permissions of the caller alone', async () => {
    const permissions = await collect(
      client().permissions.listForResource(
        'rg-fraud',
        'Microsoft.MachineLearningServices',
        '',
        'workspaces',
        'mlw-fraud',
      ),
    );
    expect(permissions.map((one) => one.actions)).toEqual([['*/read']]);
  });
});
