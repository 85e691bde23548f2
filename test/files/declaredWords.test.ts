import { expect, it } from 'vitest';
import { bicepReader } from '../../src/files/bicep.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { findingsIn, inventoryOf } from './inMemory.ts';

const DATA_SCIENTIST =
  "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'f6c7c914-8db3-469d-8ca1-694a8f32e121')";

function grant(principal: string, type = 'Group'): string {
  return `resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid('grant')
  properties: { roleDefinitionId: ${DATA_SCIENTIST}, principalId: ${principal}, principalType: '${type}' }
}
`;
}

const WORKSPACE = `resource ws 'Microsoft.MachineLearningServices/workspaces@2025-12-01' = {
  name: 'ws'
  identity: { type: 'SystemAssigned' }
}
`;
const VM = "resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {\n  name: 'build'\n}\n";

async function tooBroad(text: string): Promise<Finding> {
  const [finding, ...more] = findingsIn(
    await inventoryOf(bicepReader, { 'infra/main.bicep': text }),
    'AML301',
  );
  if (finding === undefined || more.length > 0) throw new Error(`${more.length} more findings than one`);
  return finding;
}

it('a scope that only a deployment knows is told by what is deployed, and a principal by its parameter', async () => {
  const { message, resource } = await tooBroad(`param devs string\n${WORKSPACE}${grant('devs')}`);
  expect(message).toMatch(
    /^AzureML Data Scientist for the group that devs names \(members not known\) at the resource group that infra\/main\.bicep is deployed to lets its members \(not known\) read the keys of every endpoint to come in 1 workspace/,
  );
  expect(resource).toEqual({ kind: 'role-assignment', id: 'infra/main.bicep#grant', name: 'grant' });
});

it('a group into which something without endpoints is deployed may hold some: that weighs less, and is a guess', async () => {
  expect(await tooBroad(WORKSPACE + grant("'11111111-0000-0000-0000-000000000001'"))).toMatchObject({
    severity: 'medium',
    confidence: 'high',
  });
  expect(await tooBroad(grant("'11111111-0000-0000-0000-000000000001'"))).toMatchObject({
    severity: 'low',
    confidence: 'low',
  });
});

it('an identity that is part of a resource is told by it', async () => {
  const { message } = await tooBroad(VM + grant('vm.identity.principalId', 'ServicePrincipal'));
  expect(message).toContain('for the identity of virtual machine build at');
});

it('a role of which nobody knows what it grants is told once, by AML902', async () => {
  const text = grant('devs').replace(
    'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    'f6c7c914-0000-0000-0000-000000000000',
  );
  const inventory = await inventoryOf(bicepReader, { 'main.bicep': `param devs string\n${text}` });
  expect(findingsIn(inventory)).toMatchObject([
    { ruleId: 'AML902', result: 'unknown', resource: { name: 'f6c7c914-0000-0000-0000-000000000000' } },
  ]);
});

it('two endpoints with a parameter of the same name in different files share no identity', async () => {
  const endpoint = `param identityId string
resource ep 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-12-01' = {
  name: 'ws/ep'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '\${identityId}': {} } }
  properties: { authMode: 'AADToken' }
}
`;
  const inventory = await inventoryOf(bicepReader, { 'a.bicep': endpoint, 'b.bicep': endpoint });
  expect(findingsIn(inventory, 'AML203')).toEqual([]);
});
