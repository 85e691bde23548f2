import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/inventory/inventory.ts';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import type { RecordedRequest } from '../../src/simulator/simulator.ts';
import { type Collection, coverageOf, idsOf, play, resource } from './collection.ts';
import { daysAgo, WORKSHOP, workshop } from './workshop.ts';

let collection: Collection;
let all: Inventory;
let requests: readonly RecordedRequest[];

beforeAll(async () => {
  collection = await play(workshop());
  ({ inventory: all, requests } = await collection.collect([IDS.root], APPS.reader.clientId));
});
afterAll(() => collection.stop());

describe('a management group, read by someone who may read all of it', () => {
  it('is complete', () => {
    expect(all.scopes).toEqual([{ scope: IDS.root, state: 'complete', gaps: [] }]);
    expect(all.interrupted).toBe(false);
    expect(all.tenantId).toBe(CONTOSO.tenantId);
  });

  it('has the workspaces of all kinds', () => {
    expect(all.resources.flatMap((one) => (one.kind === 'workspace' ? [one.workspaceKind] : []))).toEqual([
      { state: 'known', value: 'Hub' },
      { state: 'known', value: 'Project' },
      { state: 'known', value: 'Default' },
      { state: 'known', value: 'Default' },
    ]);
    expect(resource(all, 'workspace', IDS.assistant).hub).toEqual({
      state: 'known',
      value: IDS.hub.toLowerCase(),
    });
  });

  it('has what a workspace says of its network and its identities, and no more', () => {
    expect(resource(all, 'workspace', IDS.fraud)).toMatchObject({
      id: IDS.fraud,
      name: 'mlw-fraud',
      origin: { kind: 'azure', id: IDS.fraud, apiVersion: '2025-12-01' },
      isolationMode: { state: 'known', value: 'AllowOnlyApprovedOutbound' },
      outboundFqdns: { state: 'known', value: ['*.pypi.org'] },
      systemDatastoresAuthMode: { state: 'known', value: 'AccessKey' },
      privateEndpointConnections: { state: 'known', value: [{ status: 'Approved' }] },
      ipAllowlist: { state: 'known', value: [] },
      // Not sent, and not made up either.
      allowPublicAccessWhenBehindVnet: { state: 'absent' },
      primaryUserAssignedIdentity: { state: 'absent' },
      identity: {
        systemAssigned: { state: 'known', value: '5a5a0000-0000-4000-8000-00000000000a' },
        userAssigned: [
          {
            key: WORKSHOP.sharedIdentity.toLowerCase(),
            principalId: { state: 'known', value: '5a5a0000-0000-4000-8000-00000000000b' },
          },
        ],
      },
    });
  });

  it('has every endpoint with its auth mode', () => {
    const modes = all.resources.flatMap((one) =>
      'authMode' in one
        ? [`${one.kind} ${one.name} ${one.authMode.state === 'known' ? one.authMode.value : ''}`]
        : [],
    );
    expect(modes).toEqual([
      'serverless-endpoint phi-both KeyAndAAD',
      'serverless-endpoint phi-creating Key',
      'serverless-endpoint phi-entra AAD',
      'serverless-endpoint phi-key Key',
      'batch-endpoint fraud-nightly AADToken',
      'online-endpoint fraud-creating AMLToken',
      'online-endpoint fraud-edge Key',
      'online-endpoint fraud-entra AADToken',
      'online-endpoint fraud-failed Key',
      'online-endpoint fraud-key Key',
      'online-endpoint fraud-private AADToken',
      'online-endpoint fraud-reserved Key',
      'online-endpoint fraud-token AMLToken',
      'online-endpoint churn-key Key',
      'online-endpoint churn-keyless Key',
    ]);
  });

  it('tells a Kubernetes endpoint by its compute', () => {
    expect(resource(all, 'online-endpoint', IDS.fraudEdge).compute).toEqual({
      state: 'known',
      value: `${IDS.fraud}/computes/aks-edge`.toLowerCase(),
    });
    expect(resource(all, 'online-endpoint', IDS.fraudKey).compute).toEqual({ state: 'absent' });
  });

  it('has deployments below their endpoints', () => {
    expect(resource(all, 'online-deployment', `${IDS.fraudToken}/deployments/green`)).toMatchObject({
      endpoint: { state: 'known', value: IDS.fraudToken.toLowerCase() },
      egressPublicNetworkAccess: { state: 'known', value: 'Enabled' },
      appInsightsEnabled: { state: 'known', value: true },
      model: { state: 'known', value: 'azureml://registries/contoso/models/fraud/versions/7' },
    });
    expect(idsOf(all, 'batch-deployment')).toEqual([`${IDS.fraudNightly}/deployments/scan`]);
  });

  it('has computes, datastores and connections', () => {
    expect(resource(all, 'compute', WORKSHOP.compute)).toMatchObject({
      computeType: { state: 'known', value: 'AmlCompute' },
      disableLocalAuth: { state: 'known', value: false },
      remoteLoginPortPublicAccess: { state: 'known', value: 'Enabled' },
      enableNodePublicIp: { state: 'known', value: true },
      sshPublicAccess: { state: 'absent' },
    });
    expect(resource(all, 'datastore', WORKSHOP.datastore)).toMatchObject({
      datastoreType: { state: 'known', value: 'AzureBlob' },
      credentialsType: { state: 'known', value: 'AccountKey' },
    });
    expect(resource(all, 'connection', `${IDS.fraud}/connections/search`)).toMatchObject({
      parent: { state: 'known', value: IDS.fraud.toLowerCase() },
      authType: { state: 'known', value: 'ApiKey' },
      isSharedToAll: { state: 'known', value: true },
      category: { state: 'known', value: 'CognitiveSearch' },
    });
  });

  it('has connections of accounts and of their projects', () => {
    expect(idsOf(all, 'connection')).toContain(`${IDS.openAi}/connections/app-insights`);
    expect(resource(all, 'connection', `${WORKSHOP.project}/connections/openai`).parent).toEqual({
      state: 'known',
      value: WORKSHOP.project.toLowerCase(),
    });
  });

  it('has the search services that connections lead to, by id or by address, and no others', () => {
    expect(idsOf(all, 'search-service')).toEqual([WORKSHOP.searchById, WORKSHOP.searchByName]);
    expect(resource(all, 'search-service', WORKSHOP.searchById).disableLocalAuth).toEqual({
      state: 'known',
      value: false,
    });
  });

  it('has AI services accounts', () => {
    expect(idsOf(all, 'ai-services-account')).toHaveLength(6);
    expect(resource(all, 'ai-services-account', IDS.openAi)).toMatchObject({
      accountKind: { state: 'known', value: 'OpenAI' },
      disableLocalAuth: { state: 'known', value: false },
      networkDefaultAction: { state: 'known', value: 'Allow' },
      restrictOutboundNetworkAccess: { state: 'absent' },
    });
  });

  it('has managed identities and whom they trust, flexible credentials by their expression', () => {
    expect(resource(all, 'managed-identity', WORKSHOP.sharedIdentity)).toMatchObject({
      principalId: { state: 'known', value: '5a5a0000-0000-4000-8000-00000000000b' },
      clientId: { state: 'known', value: '5a5a0000-0000-4000-8000-0000000000cb' },
    });
    const of = (name: string) =>
      all.federatedCredentials.find(({ key }) =>
        key.endsWith(`id-shared/federatedidentitycredentials/${name}`),
      );
    expect(of('plain')).toMatchObject({
      holder: { kind: 'managed-identity', id: WORKSHOP.sharedIdentity.toLowerCase() },
      subject: { state: 'known', value: 'repo:contoso/fraud-model:pull_request' },
      claimsMatchingExpression: { state: 'absent' },
    });
    expect(of('wide')).toMatchObject({
      subject: { state: 'absent' },
      claimsMatchingExpression: { state: 'known', value: "claims['sub'] matches 'repo:contoso/*'" },
    });
  });

  it('says when keys were last changed, by the activity log, of what takes keys', () => {
    const { keysRegeneratedAt } = resource(all, 'online-endpoint', IDS.fraudKey);
    // The last one that succeeded: a later one failed.
    expect(keysRegeneratedAt).toMatchObject({
      state: 'known',
      value: expect.stringContaining(daysAgo(20).slice(0, 10)),
      origin: { kind: 'azure', apiVersion: '2015-04-01' },
    });
    expect(resource(all, 'ai-services-account', IDS.openAi).keysRegeneratedAt.state).toBe('known');
    expect(resource(all, 'online-endpoint', IDS.fraudReserved).keysRegeneratedAt.state).toBe('absent');
    expect(resource(all, 'online-endpoint', IDS.fraudEntra).keysRegeneratedAt.state).toBe('unknown');
    expect(
      requests.filter(({ path, query }) => path.endsWith('/values') && query.includes('fraud-entra')),
    ).toEqual([]);
  });

  it('has the log categories that are on', () => {
    expect(resource(all, 'online-endpoint', IDS.fraudKey).diagnosticCategories).toMatchObject({
      state: 'known',
      value: ['AmlOnlineEndpointTrafficLog'],
    });
    expect(resource(all, 'online-endpoint', IDS.fraudEntra).diagnosticCategories).toMatchObject({
      state: 'known',
      value: [],
    });
  });

  it('has every role assignment once, with its scope as Azure spells it', () => {
    const ids = all.roleAssignments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(
      workshop()
        .roleAssignments.map(({ id }) => id.toLowerCase())
        .sort(),
    );
    const conditioned = all.roleAssignments.find(({ condition }) => condition !== undefined);
    expect(conditioned).toMatchObject({
      principalId: PEOPLE.dana,
      principalType: 'User',
      scope: IDS.fraudGroup,
      conditionVersion: '2.0',
      createdOn: '2026-01-20T10:00:00.0000000Z',
      origin: { kind: 'azure', apiVersion: '2022-04-01' },
    });
  });

  it('has all custom roles, and the built-in ones that somebody holds', () => {
    const names = all.roleDefinitions.map(({ roleName }) => roleName);
    for (const custom of workshop().roleDefinitions) expect(names).toContain(custom.properties?.['roleName']);
    expect(names).toContain('AzureML Data Scientist');
    // Held through Lighthouse alone would be enough: Contributor is, and Azure AI Developer is held by nobody.
    expect(names).toContain('Contributor');
    expect(names).not.toContain('Azure AI Developer');
    const reader = all.roleDefinitions.find(({ roleName }) => roleName === 'Reader');
    expect(reader).toMatchObject({ type: 'BuiltInRole', roleId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' });
  });

  it('has deny assignments, eligible and activated roles', () => {
    expect(all.denyAssignments).toMatchObject([
      {
        name: 'Deny assignment of the deployment stack fraud',
        scope: IDS.fraud,
        principals: ['00000000-0000-0000-0000-000000000000'],
        excludePrincipals: [PEOPLE.amira],
      },
    ]);
    expect(all.eligibleAssignments).toMatchObject([
      { principalId: PEOPLE.platformAdmins, memberType: 'Direct', endDateTime: '2026-12-31T00:00:00Z' },
    ]);
    expect(all.activeAssignments).toMatchObject([
      { principalId: PEOPLE.amira, assignmentType: 'Activated', endDateTime: '2026-11-01T08:00:00Z' },
    ]);
  });

  it('has classic administrators and what Lighthouse gave away', () => {
    expect(all.classicAdministrators).toMatchObject([
      { subscriptionId: CONTOSO.production, emailAddress: 'owner@contoso.com' },
    ]);
    expect(all.delegations).toMatchObject([
      {
        scope: IDS.production,
        managedByTenantId: 'fabfab00-0000-4000-8000-000000000001',
        authorizations: [
          { displayName: 'Fabrikam operators', roleId: 'b24988ac-6180-42a0-ab88-20f7382dd24c' },
        ],
      },
    ]);
  });

  it('knows the management groups above each subscription, nearest first', () => {
    const chain = [IDS.platform, IDS.root].map((id) => id.toLowerCase());
    expect(all.managementGroups).toEqual({ [CONTOSO.production]: chain, [CONTOSO.sandbox]: chain });
  });

  it('asks for nothing twice', () => {
    const asked = requests.map(({ method, path, query }) => `${method} ${path}${query}`);
    expect(asked.filter((one, index) => asked.indexOf(one) !== index && !one.includes('getByIds'))).toEqual(
      [],
    );
  });
});

describe('smaller scopes', () => {
  it('hold what lies in them, with the assignments at, above and below', async () => {
    const { inventory } = await collection.collect([IDS.fraudGroup], APPS.reader.clientId);
    expect(inventory.scopes).toMatchObject([{ state: 'complete' }]);
    expect(idsOf(inventory, 'workspace')).toEqual([IDS.fraud]);
    expect(idsOf(inventory, 'ai-services-account')).toEqual([]);
    const scopes = new Set(inventory.roleAssignments.map(({ scope }) => scope));
    for (const scope of [IDS.root, IDS.production, IDS.fraudGroup, IDS.fraud, IDS.fraudKey]) {
      expect(scopes).toContain(scope);
    }
  });

  it('an endpoint comes with its workspace, and without its neighbours', async () => {
    const { inventory } = await collection.collect([IDS.fraudKey], APPS.reader.clientId);
    expect(idsOf(inventory, 'online-endpoint')).toEqual([IDS.fraudKey]);
    expect(idsOf(inventory, 'workspace')).toEqual([IDS.fraud]);
    expect(idsOf(inventory, 'online-deployment')).toEqual([`${IDS.fraudKey}/deployments/blue`]);
    expect(idsOf(inventory, 'compute')).toEqual([]);
  });

  it('a project comes with its hub, whose network rules it has', async () => {
    const { inventory } = await collection.collect([IDS.assistant], APPS.reader.clientId);
    expect(idsOf(inventory, 'workspace')).toEqual([IDS.hub, IDS.assistant]);
  });

  it('several, overlapping and in other letters, are each answered for once', async () => {
    const asked = [
      IDS.fraudKey,
      IDS.fraud.toUpperCase(),
      IDS.fraudNightly,
      IDS.phiKey,
      IDS.openAi,
      IDS.fraudKey,
    ];
    const { inventory } = await collection.collect(asked, APPS.reader.clientId);
    expect(inventory.scopes.map(({ state }) => state)).toEqual(Array(5).fill('complete'));
    expect(inventory.scopes.map(({ scope }) => scope)).toContain(IDS.fraud.toUpperCase());
    expect(new Set(inventory.resources.map(({ key }) => key)).size).toBe(inventory.resources.length);
    // Whatever letters it was asked for in, a resource has Azure's own.
    expect(idsOf(inventory, 'workspace')).toContain(IDS.fraud);
  });

  it('that lie in each other are read once', async () => {
    const asked = [IDS.fraudKey, IDS.fraud, IDS.fraudGroup, IDS.production, IDS.root, IDS.openAi];
    const nested = await collection.collect(asked, APPS.reader.clientId);
    expect(nested.inventory.scopes.map(({ state }) => state)).toEqual(Array(6).fill('complete'));
    expect(nested.inventory.resources).toEqual(all.resources);
    const gets = (paths: readonly RecordedRequest[]) =>
      paths.filter(({ path }) => !path.includes('Microsoft.Authorization')).length;
    expect(gets(nested.requests)).toBe(gets(requests));
  });

  it('in the same order whatever order they are asked for in', async () => {
    const forth = await collection.collect([IDS.fraud, IDS.openAi], APPS.reader.clientId);
    const back = await collection.collect([IDS.openAi, IDS.fraud], APPS.reader.clientId);
    expect({ ...back.inventory, collectedAt: '' }).toEqual({ ...forth.inventory, collectedAt: '' });
  });
});

describe('what is not there', () => {
  it.each([
    ['a subscription', '/subscriptions/00000000-0000-4000-8000-00000000dead'],
    ['a resource group', `${IDS.production}/resourceGroups/rg-gone`],
    ['a workspace', `${IDS.fraudGroup}/providers/Microsoft.MachineLearningServices/workspaces/mlw-gone`],
    ['an endpoint', `${IDS.fraud}/onlineEndpoints/gone`],
    ['an endpoint of a workspace that is gone', `${IDS.fraud}x/onlineEndpoints/gone`],
    ['an account', `${IDS.accountsGroup}/providers/Microsoft.CognitiveServices/accounts/gone`],
    ['a management group', '/providers/Microsoft.Management/managementGroups/gone'],
  ])('%s is told apart from what may not be seen, and hides nothing', async (_what, scope) => {
    const { inventory } = await collection.collect([scope, IDS.fraudKey], APPS.reader.clientId);
    const expected = scope.startsWith('/providers')
      ? { state: 'unreadable' }
      : { state: 'complete', nothing: 'not-found' };
    expect(coverageOf(inventory, scope)).toMatchObject(expected);
    expect(coverageOf(inventory, IDS.fraudKey).state).toBe('complete');
    expect(idsOf(inventory, 'online-endpoint')).toEqual([IDS.fraudKey]);
  });

  it('a scope that holds nothing is empty, not missing', async () => {
    const scope = `${IDS.production}/resourceGroups/rg-network`;
    const { inventory } = await collection.collect([scope], APPS.reader.clientId);
    expect(coverageOf(inventory, scope)).toMatchObject({ state: 'complete', nothing: 'empty' });
  });

  it('a scope of the wrong form is refused before anything is asked', async () => {
    const before = collection.simulator.requests.length;
    await expect(
      collection.collect([`${IDS.fraud}?x=1`, '/nowhere'], APPS.reader.clientId),
    ).rejects.toMatchObject({ details: { code: 'scope-invalid', exitCode: 2 } });
    expect(collection.simulator.requests.slice(before).filter(({ surface }) => surface === 'arm')).toEqual(
      [],
    );
  });
});

it('an empty tenant is read without a gap', async () => {
  const empty = await play(
    workshop({
      resources: [],
      roleAssignments: workshop().roleAssignments.filter(
        (one) => one.properties?.['principalId'] === APPS.reader.principalId,
      ),
      denyAssignments: [],
      roleEligibilityScheduleInstances: [],
      roleAssignmentScheduleInstances: [],
      registrationAssignments: [],
      classicAdministrators: [],
      activityLog: [],
      credentials: {},
      scoring: {},
    }),
  );
  const { inventory } = await empty.collect([IDS.production], APPS.reader.clientId);
  await empty.stop();
  expect(inventory.scopes).toEqual([
    { scope: IDS.production, state: 'complete', gaps: [], nothing: 'empty' },
  ]);
  expect(inventory.resources).toEqual([]);
  expect(inventory.roleAssignments).toHaveLength(2);
});

it('an account without system data says by its properties when it was made', async () => {
  const base = workshop();
  const older = await play({
    ...base,
    resources: base.resources.map((one) => {
      if (one.id !== IDS.openAi) return one;
      const { systemData: _, ...rest } = one;
      return { ...rest, properties: { ...one.properties, dateCreated: '2024-02-03T04:05:06Z' } };
    }),
  });
  try {
    const { inventory } = await older.collect([IDS.openAi], APPS.reader.clientId);
    expect(resource(inventory, 'ai-services-account', IDS.openAi).createdAt).toEqual({
      state: 'known',
      value: '2024-02-03T04:05:06Z',
    });
  } finally {
    await older.stop();
  }
});
