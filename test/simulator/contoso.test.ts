import { describe, expect, test } from 'vitest';
import { evaluateAccess } from '../../src/simulator/access.ts';
import { BUILT_IN_ROLES } from '../../src/simulator/builtInRoles.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import { buildTenant } from '../../src/simulator/tenant.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const tenant = buildTenant(contoso());
const access = evaluateAccess(tenant);

describe('the built-in tenant', () => {
  test('has every kind of workspace, endpoint and auth mode', () => {
    const values = (type: string, pick: (properties: Readonly<Record<string, unknown>>) => unknown) =>
      new Set(tenant.ofType(type).map((one) => pick(one.properties ?? {})));
    expect(new Set(tenant.ofType(ML).map((one) => one.kind))).toEqual(new Set(['Default', 'Hub', 'Project']));
    expect(values(`${ML}/onlineEndpoints`, (one) => one['authMode'])).toEqual(
      new Set(['AMLToken', 'AADToken', 'Key']),
    );
    expect(values(`${ML}/onlineEndpoints`, (one) => one['provisioningState'])).toEqual(
      new Set(['Succeeded', 'Creating', 'Failed']),
    );
    expect(values(`${ML}/serverlessEndpoints`, (one) => one['authMode'])).toEqual(
      new Set(['Key', 'AAD', 'KeyAndAAD']),
    );
    expect(values('Microsoft.CognitiveServices/accounts', (one) => one['disableLocalAuth'])).toEqual(
      new Set([true, false]),
    );
    expect(tenant.ofType(`${ML}/batchEndpoints`)).toHaveLength(1);
  });

  test('holds every resource that its ids name', () => {
    const resources = Object.values(IDS).filter(
      (id) => id.split('/').length > 3 && id.startsWith('/subscriptions'),
    );
    expect(resources.filter((id) => tenant.find(id) === undefined)).toEqual([]);
  });

  test('assigns only roles that exist, and to principals that exist but for the one orphan', () => {
    const { roleAssignments, principals } = contoso();
    const roles = new Set(tenant.roleDefinitions.map((one) => one.name));
    const known = new Set(principals.map((one) => one.id));
    const properties = roleAssignments.map((one) => one.properties ?? {});
    expect(
      properties.filter((one) => !roles.has(String(one['roleDefinitionId']).split('/').at(-1) ?? '')),
    ).toEqual([]);
    expect(properties.map((one) => one['principalId']).filter((id) => !known.has(String(id)))).toEqual([
      PEOPLE.orphan,
    ]);
    expect(new Set(roleAssignments.map((one) => one.id)).size).toBe(roleAssignments.length);
  });

  test.each([
    ['tokenOnly', `${ML}/onlineEndpoints/token/action`, IDS.fraudToken],
    ['keyOnly', `${ML}/onlineEndpoints/listkeys/action`, IDS.fraudKey],
    ['scoreOnly', `${ML}/onlineEndpoints/score/action`, IDS.fraudEntra],
    ['serverlessKeyOnly', `${ML}/serverlessEndpoints/listKeys/action`, IDS.phiKey],
    ['accountKeyOnly', 'Microsoft.CognitiveServices/accounts/listKeys/action', IDS.openAi],
  ] as const)('gives %s its one operation at its one endpoint', (name, operation, id) => {
    const { principalId } = APPS[name];
    const everywhere = contoso().resources.filter((one) => access.allows(principalId, operation, one.id));
    // Deployments lie under their endpoint.
    expect(everywhere.filter((one) => !one.id.startsWith(`${id}/`)).map((one) => one.id)).toEqual([id]);
  });

  test('lets the guest read keys through nested groups', () => {
    expect(access.allows(PEOPLE.guest, `${ML}/onlineEndpoints/listkeys/action`, IDS.fraudKey)).toBe(true);
  });

  test('denies everyone but one the deletion of the workspace', () => {
    expect(access.allows(PEOPLE.bo, `${ML}/delete`, IDS.fraud)).toBe(false);
    expect(access.allows(PEOPLE.amira, `${ML}/delete`, IDS.fraud)).toBe(true);
  });
});

describe('the built-in roles', () => {
  const granting = (operation: string) =>
    BUILT_IN_ROLES.filter((role) => {
      const id = 'someone';
      const scenario = {
        ...contoso(),
        denyAssignments: [],
        roleAssignments: [
          {
            id: `${IDS.production}/providers/Microsoft.Authorization/roleAssignments/x`,
            name: 'x',
            type: 'Microsoft.Authorization/roleAssignments',
            properties: { principalId: id, roleDefinitionId: role.id, scope: IDS.production },
          },
        ],
      };
      return evaluateAccess(buildTenant(scenario)).allows(id, operation, IDS.fraudKey);
    })
      .map((role) => role.properties?.['roleName'])
      .sort();

  test('that may read the keys of an online endpoint are the five of Azure', () => {
    expect(granting(`${ML}/onlineEndpoints/listkeys/action`)).toEqual([
      'Azure AI Administrator',
      'Azure AI Developer',
      'AzureML Data Scientist',
      'Contributor',
      'Owner',
    ]);
  });

  test('that may assign roles are those three', () => {
    expect(granting('Microsoft.Authorization/roleAssignments/write')).toEqual([
      'Owner',
      'Role Based Access Control Administrator',
      'User Access Administrator',
    ]);
  });

  test('do not grant account keys by what only looks like it among data actions', () => {
    expect(granting('Microsoft.CognitiveServices/accounts/listKeys/action')).not.toContain(
      'Cognitive Services OpenAI User',
    );
  });

  test('let no data scientist write compute', () => {
    expect(granting(`${ML}/computes/write`)).not.toContain('AzureML Data Scientist');
  });
});
