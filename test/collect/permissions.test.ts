import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { briefly, type Collection, coverageOf, idsOf, play, resource } from './collection.ts';
import { limitedTo, WORKSHOP, workshop } from './workshop.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const RBAC = 'Microsoft.Authorization';

/** An operation that reading takes, the part of the inventory that is missing without it, and where. */
const OPERATIONS: readonly (readonly [operation: string, gaps: readonly string[]])[] = [
  [`${ML}/onlineEndpoints/read`, ['resources mlw-fraud']],
  [`${ML}/batchEndpoints/read`, ['resources mlw-fraud']],
  [`${ML}/serverlessEndpoints/read`, ['resources mlw-fraud']],
  [`${ML}/batchEndpoints/deployments/read`, ['deployments fraud-nightly']],
  [`${ML}/connections/read`, ['connections mlw-fraud']],
  [`${ML}/computes/read`, ['computes mlw-fraud']],
  [`${ML}/datastores/read`, ['datastores mlw-fraud']],
  ['Microsoft.ManagedIdentity/userAssignedIdentities/read', ['resources id-shared']],
  [
    'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read',
    ['federated-credentials id-shared'],
  ],
  [`${RBAC}/roleAssignments/read`, ['role-assignments mlw-fraud']],
  [`${RBAC}/denyAssignments/read`, ['deny-assignments mlw-fraud']],
  [`${RBAC}/roleEligibilityScheduleInstances/read`, ['eligible-assignments mlw-fraud']],
  [`${RBAC}/roleAssignmentScheduleInstances/read`, ['active-assignments mlw-fraud']],
  [`${RBAC}/roleDefinitions/read`, ['role-definitions mlw-fraud']],
  [`${RBAC}/classicAdministrators/read`, ['classic-administrators 3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10']],
  [
    'Microsoft.ManagedServices/registrationAssignments/read',
    ['delegations 3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10', 'delegations rg-fraud'],
  ],
];
const LIMITED = [
  APPS.nobody,
  APPS.tokenOnly,
  APPS.keyOnly,
  APPS.serverlessKeyOnly,
  APPS.accountKeyOnly,
] as const;

/** As many applications as there are operations, each of which lacks one. */
function oneMissing(from: number): Scenario {
  const base = workshop();
  const graph = ['Directory.Read.All'];
  const scenario = {
    ...base,
    applications: base.applications.map((one) => ({ ...one, graphPermissions: graph })),
  };
  return LIMITED.reduce<Scenario>((made, application, index) => {
    const [operation] = OPERATIONS[from + index] ?? [];
    return operation === undefined ? made : limitedTo(made, application, ['*/read'], IDS.root, [operation]);
  }, scenario);
}

describe('a reader who lacks one operation', () => {
  for (let from = 0; from < OPERATIONS.length; from += LIMITED.length) {
    const some = OPERATIONS.slice(from, from + LIMITED.length);
    describe(`(${from + 1} to ${from + some.length})`, () => {
      let collection: Collection;
      beforeAll(async () => {
        collection = await play(oneMissing(from));
      });
      afterAll(() => collection.stop());

      it.each(some.map(([operation, gaps], index) => [operation, gaps, LIMITED[index]] as const))(
        '%s misses exactly that, and is told so',
        async (operation, gaps, application) => {
          const { inventory } = await collection.collect([IDS.fraud], application?.clientId ?? '');
          const coverage = coverageOf(inventory, IDS.fraud);
          expect(coverage.state).toBe('partial');
          expect(briefly(coverage.gaps)).toEqual(gaps.map((gap) => `${gap}: ${operation}`));
          for (const { reason } of coverage.gaps) {
            expect(reason.kind).toBe('missing-permission');
            expect(reason.detail).toContain(operation);
          }
        },
      );
    });
  }
});

describe('reads that come once per resource', () => {
  it.each([
    [`${ML}/onlineEndpoints/deployments/read`, 'deployments', 8],
    ['Microsoft.Insights/diagnosticSettings/read', 'diagnostic-settings', 8],
    ['Microsoft.Insights/eventtypes/values/Read', 'activity-log', 4],
  ])(
    'without %s there is a gap per resource, and its fact is unknown for that reason',
    async (operation, part, count) => {
      const collection = await play(limitedTo(workshop(), APPS.nobody, ['*/read'], IDS.root, [operation]));
      const { inventory } = await collection.collect([IDS.fraud], APPS.nobody.clientId);
      await collection.stop();
      const gaps = coverageOf(inventory, IDS.fraud).gaps.filter((gap) => gap.part === part);
      expect(gaps.map((gap) => gap.operation)).toEqual(Array(count).fill(operation));
      const endpoint = resource(inventory, 'online-endpoint', IDS.fraudKey);
      const fact = {
        'diagnostic-settings': endpoint.diagnosticCategories,
        'activity-log': endpoint.keysRegeneratedAt,
      }[part];
      if (fact !== undefined)
        expect(fact).toMatchObject({ state: 'unknown', reason: { kind: 'missing-permission' } });
      expect(idsOf(inventory, 'online-deployment')).toHaveLength(part === 'deployments' ? 0 : 7);
    },
  );
});

describe('a reader of one workspace in a subscription', () => {
  let inventory: Inventory;
  beforeAll(async () => {
    const collection = await play(limitedTo(workshop(), APPS.nobody, ['*/read'], IDS.fraud));
    const scopes = [IDS.fraud, IDS.hub, IDS.production];
    ({ inventory } = await collection.collect(scopes, APPS.nobody.clientId));
    await collection.stop();
  });

  it('sees that one, whatever else was asked for', () => {
    expect(coverageOf(inventory, IDS.fraud).state).toBe('partial');
    expect(coverageOf(inventory, IDS.hub).state).toBe('unreadable');
    expect(coverageOf(inventory, IDS.production).state).toBe('unreadable');
    expect(idsOf(inventory, 'workspace')).toEqual([IDS.fraud]);
    expect(idsOf(inventory, 'online-endpoint')).toHaveLength(8);
  });

  it('knows who holds what at, above and below it, and that it does not know the rest', () => {
    const scopes = new Set(inventory.roleAssignments.map(({ scope }) => scope));
    for (const scope of [IDS.root, IDS.production, IDS.fraudGroup, IDS.fraud, IDS.fraudKey]) {
      expect(scopes).toContain(scope);
    }
    expect(scopes).not.toContain(IDS.openAi);
    const parts = new Set(coverageOf(inventory, IDS.fraud).gaps.map(({ part }) => part));
    expect(parts).toContain('role-assignments-elsewhere');
    expect(parts).not.toContain('role-assignments');
    expect(parts).not.toContain('eligible-assignments');
    expect(parts).not.toContain('role-definitions');
  });

  it('knows the roles that are held, by asking at the workspace', () => {
    const held = new Set(inventory.roleAssignments.map(({ roleId }) => roleId));
    const known = new Set(inventory.roleDefinitions.map(({ roleId }) => roleId));
    expect([...held].filter((role) => !known.has(role))).toEqual([]);
  });

  it('is told of the refused scope what it takes to read it', () => {
    expect(briefly(coverageOf(inventory, IDS.hub).gaps)).toContain(`resources hub-contoso: ${ML}/read`);
  });
});

describe('without the right to read them', () => {
  it('management groups are known from what is inherited', async () => {
    const collection = await play(
      workshop({
        faults: [{ match: { path: '/providers/Microsoft.ResourceGraph/**' }, status: 403, body: {} }],
      }),
    );
    const { inventory } = await collection.collect([IDS.fraud], APPS.reader.clientId);
    await collection.stop();
    expect(Object.values(inventory.managementGroups)).toEqual([[IDS.root.toLowerCase()]]);
    expect(coverageOf(inventory, IDS.fraud).gaps).toMatchObject([
      { part: 'management-groups', operation: 'Microsoft.ResourceGraph/resources/read' },
    ]);
  });

  it('an identity, a hub or a search service elsewhere is a gap of the scope that led there', async () => {
    const scenario = limitedTo(workshop(), APPS.nobody, ['*/read'], IDS.fraudGroup);
    const collection = await play(scenario);
    const { inventory } = await collection.collect([IDS.fraud], APPS.nobody.clientId);
    await collection.stop();
    const gaps = briefly(coverageOf(inventory, IDS.fraud).gaps);
    expect(gaps).toContain('resources id-shared: Microsoft.ManagedIdentity/userAssignedIdentities/read');
    expect(gaps).toContain('resources search-by-id: Microsoft.Search/searchServices/read');
    expect(idsOf(inventory, 'search-service')).not.toContain(WORKSHOP.searchById);
  });
});

describe('a tenant without a licence for PIM', () => {
  it('is complete, and the gap says why nothing is eligible', async () => {
    const unlicensed = (type: string) => ({
      match: { path: `**/providers/Microsoft.Authorization/${type}` },
      status: 400,
      body: {
        error: {
          code: 'AadPremiumLicenseRequired',
          message: 'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
        },
      },
    });
    const faults = ['roleEligibilityScheduleInstances', 'roleAssignmentScheduleInstances'].map(unlicensed);
    const collection = await play(workshop({ faults }));
    const { inventory } = await collection.collect([IDS.fraud], APPS.reader.clientId);
    await collection.stop();
    const coverage = coverageOf(inventory, IDS.fraud);
    expect(coverage.state).toBe('complete');
    expect(coverage.gaps.map(({ part, operation, reason }) => [part, operation, reason.kind])).toEqual([
      ['active-assignments', undefined, 'not-read'],
      ['eligible-assignments', undefined, 'not-read'],
    ]);
    expect(coverage.gaps[0]?.reason.detail).toContain('no licence for Privileged Identity Management');
  });
});

it('a service that the subscription never used has nothing in it, which is no gap', async () => {
  const collection = await play(
    workshop({
      faults: [
        {
          match: { path: `${IDS.production}/providers/Microsoft.CognitiveServices/accounts` },
          status: 409,
          body: {
            error: {
              code: 'MissingSubscriptionRegistration',
              message: 'The subscription is not registered.',
            },
          },
        },
      ],
    }),
  );
  const { inventory } = await collection.collect([IDS.production], APPS.reader.clientId);
  await collection.stop();
  expect(coverageOf(inventory, IDS.production)).toMatchObject({ state: 'complete', gaps: [] });
  expect(idsOf(inventory, 'ai-services-account')).toEqual([]);
});

describe('a cloud that lags behind', () => {
  it('is read at the api-version that it serves; what that one cannot show is unknown', async () => {
    const old = ['2024-04-01', '2023-10-01'];
    const apiVersions = {
      'Microsoft.MachineLearningServices': old,
      'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints': old,
    };
    const collection = await play(workshop({ apiVersions }));
    const scopes = [IDS.fraud, IDS.assistant];
    const { inventory, requests } = await collection.collect(scopes, APPS.reader.clientId);
    await collection.stop();
    expect(inventory.scopes.map(({ state }) => state)).toEqual(['complete', 'complete']);
    expect(resource(inventory, 'serverless-endpoint', IDS.phiEntra)).toMatchObject({
      authMode: { state: 'unknown', reason: { kind: 'api-version' } },
      origin: { apiVersion: '2024-04-01' },
    });
    expect(resource(inventory, 'workspace', IDS.fraud)).toMatchObject({
      systemDatastoresAuthMode: { state: 'unknown', reason: { kind: 'api-version' } },
      isolationMode: { state: 'known' },
    });
    expect(resource(inventory, 'online-endpoint', IDS.fraudKey).authMode.state).toBe('known');
    // The cloud is asked for the newer version once per type, not once per resource.
    const refused = requests.filter(
      ({ status, path }) => status === 400 && /onlineEndpoints\/[^/]+\/deployments$/.test(path),
    );
    expect(refused).toHaveLength(1);
  });

  it('that serves no known version of a type leaves a gap for it and reads the rest', async () => {
    const apiVersions = {
      'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints': ['2021-01-01'],
    };
    const collection = await play(workshop({ apiVersions }));
    const { inventory } = await collection.collect([IDS.fraud], APPS.reader.clientId);
    await collection.stop();
    expect(briefly(coverageOf(inventory, IDS.fraud).gaps)).toEqual(['resources mlw-fraud: api-version']);
    expect(idsOf(inventory, 'online-endpoint')).toHaveLength(8);
  });

  it('without classic administrators has none', async () => {
    const apiVersions = { 'Microsoft.Authorization/classicAdministrators': ['2014-01-01'] };
    const collection = await play(workshop({ apiVersions }));
    const { inventory } = await collection.collect([IDS.fraud], APPS.reader.clientId);
    await collection.stop();
    expect(coverageOf(inventory, IDS.fraud).state).toBe('complete');
    expect(inventory.classicAdministrators).toEqual([]);
  });
});
