import { beforeAll, describe, expect, test } from 'vitest';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { leastPrivilegeRoles } from '../../src/rbac/leastPrivilegeRoles.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { briefly, type Collection, play } from '../collect/collection.ts';
import { workshop } from '../collect/workshop.ts';
import { guid } from './inventories.ts';

const ROLE = guid(1);

/** The same tenant, in which the one who collects holds the printed role and no other. */
function withAuditor(scenario: Scenario, lacking?: string): Scenario {
  const [auditor] = leastPrivilegeRoles(IDS.root, 'auditor');
  const { principalId } = APPS.reader;
  const id = `/providers/Microsoft.Authorization/roleDefinitions/${ROLE}`;
  return {
    ...scenario,
    principals: scenario.principals.map((one) => ({
      ...one,
      ...(one.members === undefined
        ? {}
        : { members: one.members.filter((member) => member !== principalId) }),
    })),
    roleDefinitions: [
      ...scenario.roleDefinitions,
      {
        id,
        name: ROLE,
        type: 'Microsoft.Authorization/roleDefinitions',
        properties: {
          roleName: auditor?.Name,
          type: 'CustomRole',
          assignableScopes: [IDS.root],
          permissions: [{ actions: auditor?.Actions.filter((action) => action !== lacking) }],
        },
      },
    ],
    roleAssignments: [
      ...scenario.roleAssignments.filter((one) => one.properties?.['principalId'] !== principalId),
      {
        id: `${IDS.root}/providers/Microsoft.Authorization/roleAssignments/${guid(2)}`,
        name: guid(2),
        type: 'Microsoft.Authorization/roleAssignments',
        properties: { principalId, principalType: 'ServicePrincipal', roleDefinitionId: id, scope: IDS.root },
      },
    ],
  };
}

async function collectWith(scenario: Scenario): Promise<Inventory> {
  const collection: Collection = await play(scenario);
  try {
    return (await collection.collect([IDS.root], APPS.reader.clientId)).inventory;
  } finally {
    await collection.stop();
  }
}

describe('the printed role of an auditor', () => {
  let byReader: Inventory;
  beforeAll(async () => {
    byReader = await collectWith(workshop());
  });

  test('reads all that Reader reads of a tenant', async () => {
    const byAuditor = await collectWith(withAuditor(workshop()));
    expect(briefly(byAuditor.scopes.flatMap(({ gaps }) => gaps))).toEqual([]);
    expect(byAuditor.resources.map(({ id }) => id)).toEqual(byReader.resources.map(({ id }) => id));
  });

  test('without one of its operations leaves a gap', async () => {
    const operation = 'Microsoft.MachineLearningServices/workspaces/connections/read';
    const { scopes } = await collectWith(withAuditor(workshop(), operation));
    expect(briefly(scopes.flatMap(({ gaps }) => gaps)).join()).toContain(operation);
  });
});
