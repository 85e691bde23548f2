import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { terraformPlanReader } from '../../src/files/terraformPlan.ts';
import { findingsIn, inventoryOf, only, readAll } from './inMemory.ts';

interface Change {
  readonly address: string;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly sensitive?: Readonly<Record<string, unknown>>;
}

/** A plan with one change on each line from line 3 on. */
function plan(changes: readonly Change[], configuration: unknown = {}): string {
  const lines = changes.map(({ address, after, unknown = {}, sensitive = {} }) => {
    const [type, name] = address
      .replaceAll(/\[[^\]]*\]/g, '')
      .replaceAll(/module\.\w+\./g, '')
      .split('.');
    const change = {
      actions: ['create'],
      before: null,
      after,
      after_unknown: unknown,
      after_sensitive: sensitive,
    };
    return JSON.stringify({ address, mode: 'managed', type, name, change });
  });
  return `{"format_version":"1.2","terraform_version":"1.9.5",\n"resource_changes":[\n${lines.join(',\n')}\n],"configuration":${JSON.stringify(configuration)}}\n`;
}

const WORKSPACE: Change = {
  address: 'azurerm_machine_learning_workspace.ws',
  after: {
    name: 'ws',
    resource_group_name: 'ml',
    public_network_access_enabled: true,
    identity: [{ type: 'SystemAssigned' }],
  },
  unknown: { id: true, storage_account_access_type: true, identity: [{ principal_id: true }] },
};
const ENDPOINT: Change = {
  address: 'module.ep["a"].azapi_resource.this',
  after: {
    type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01',
    name: 'fraud',
    body: { properties: { authMode: 'Key', keys: { primaryKey: 'correct-horse' } } },
    identity: [{ type: 'SystemAssigned' }],
  },
  unknown: { id: true, parent_id: true },
  sensitive: { body: { properties: { keys: true } } },
};
const CONFIGURATION = {
  root_module: {
    resources: [
      {
        address: 'azurerm_role_assignment.r',
        expressions: {
          principal_id: { references: ['module.ep["a"].principal', 'module.ep["a"]', 'module.ep'] },
          scope: {
            references: ['azurerm_machine_learning_workspace.ws.id', 'azurerm_machine_learning_workspace.ws'],
          },
        },
      },
    ],
    module_calls: {
      ep: {
        expressions: {
          workspace: {
            references: ['azurerm_machine_learning_workspace.ws.id', 'azurerm_machine_learning_workspace.ws'],
          },
        },
        module: {
          outputs: {
            principal: {
              expression: {
                references: [
                  'azapi_resource.this.identity[0].principal_id',
                  'azapi_resource.this.identity[0]',
                  'azapi_resource.this.identity',
                  'azapi_resource.this',
                ],
              },
            },
          },
          resources: [
            { address: 'azapi_resource.this', expressions: { parent_id: { references: ['var.workspace'] } } },
          ],
        },
      },
    },
  },
};
const assignment = (
  after: Readonly<Record<string, unknown>>,
  unknown: Readonly<Record<string, unknown>>,
): Change => ({
  address: 'azurerm_role_assignment.r',
  after: { role_definition_name: 'Owner', ...after },
  unknown: { id: true, name: true, role_definition_id: true, ...unknown },
});

const read = (text: string) => inventoryOf(terraformPlanReader, { 'plan.json': text });

describe('a plan', () => {
  it('says what each resource will be, at its line and column', async () => {
    const inventory = await read(plan([WORKSPACE, ENDPOINT], CONFIGURATION));
    const endpoint = only(inventory, 'online-endpoint');
    expect(endpoint.id).toBe('plan.json#module.ep["a"].azapi_resource.this');
    expect(endpoint.origin).toMatchObject({ file: 'plan.json', line: 4, column: 12 });
    expect(endpoint.authMode).toMatchObject({ state: 'known', value: 'Key', origin: { line: 4 } });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([{ result: 'fail', confidence: 'high' }]);
    // Through the call of the module, the configuration tells whose the endpoint is.
    expect(endpoint.workspace).toMatchObject({ value: only(inventory, 'workspace').key });
  });

  it('is sure of what the provider adds, for it is written there', async () => {
    expect(findingsIn(await read(plan([WORKSPACE])), 'AML102')).toMatchObject([
      { result: 'fail', confidence: 'high' },
    ]);
  });

  it('leaves open what is known after apply', async () => {
    expect(findingsIn(await read(plan([WORKSPACE])), 'AML204')).toMatchObject([
      { result: 'unknown', reason: { detail: expect.stringContaining('it is known after apply') } },
    ]);
  });

  it('never holds what is sensitive', async () => {
    const { declarations } = await readAll(terraformPlanReader, { 'plan.json': plan([ENDPOINT]) });
    expect(declarations).toHaveLength(1);
    expect(inspect(declarations, { depth: 30 })).toContain('authMode');
    expect(inspect(declarations, { depth: 30 })).not.toContain('correct-horse');
    const inventory = await read(plan([ENDPOINT]));
    expect(findingsIn(inventory, 'AML005')).toEqual([]);
  });

  it('follows a principal through outputs of modules to the identity it is of', async () => {
    const granted = assignment({ scope: '/subscriptions/s' }, { principal_id: true });
    const inventory = await read(plan([WORKSPACE, ENDPOINT, granted], CONFIGURATION));
    expect(findingsIn(inventory, 'AML201')).toMatchObject([{ result: 'fail', location: { line: 5 } }]);
  });

  it('with a scope that is known after apply hides the assignment: it may begin with that and go on', async () => {
    const hidden = assignment({ principal_id: 'p' }, { scope: true });
    const { roleAssignments, unresolved } = await read(plan([WORKSPACE, hidden], CONFIGURATION));
    expect(roleAssignments).toEqual([]);
    expect(unresolved).toMatchObject([
      { expression: 'azurerm_role_assignment.r.scope', why: 'it is known after apply', origin: { line: 4 } },
    ]);
  });

  it('takes the id of a role over the name that Azure adds', async () => {
    const both = assignment(
      {
        scope: '/subscriptions/s',
        principal_id: 'p',
        role_definition_id:
          '/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7',
      },
      { role_definition_id: false },
    );
    const { roleAssignments } = await read(plan([both]));
    expect(roleAssignments).toMatchObject([{ roleId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' }]);
  });

  it('names what is there already by its id, and what is new by the subscription of that', async () => {
    const there: Change = {
      address: 'azurerm_resource_group.rg',
      after: { id: '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/ml', name: 'ml' },
    };
    const { resources } = await read(plan([there, WORKSPACE]));
    expect(resources[0]?.key).toBe(
      '/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/ml/providers/microsoft.machinelearningservices/workspaces/ws',
    );
  });

  it('says nothing of what goes', async () => {
    const { declarations } = await readAll(terraformPlanReader, {
      'plan.json': plan([{ address: 'azurerm_cognitive_account.a', after: null }]),
    });
    expect(declarations).toEqual([]);
  });

  it('of a state has its values, in modules as well', async () => {
    const resource = {
      address: 'module.a.azurerm_cognitive_account.a',
      mode: 'managed',
      type: 'azurerm_cognitive_account',
      values: { name: 'a', local_auth_enabled: false },
      sensitive_values: {},
    };
    const text = JSON.stringify({
      format_version: '1.0',
      terraform_version: '1.9.5',
      values: { root_module: { child_modules: [{ resources: [resource] }] } },
    });
    expect(only(await read(text), 'ai-services-account').disableLocalAuth).toMatchObject({ value: true });
  });

  it('that is no plan is left to others', () => {
    expect(terraformPlanReader.claims('package.json', '{"name":"x"}')).toBe(false);
    expect(terraformPlanReader.claims('plan.json', plan([WORKSPACE]))).toBe(true);
  });

  it.each([
    [
      'nested ten thousand deep',
      `{"format_version":"1","terraform_version":"1","values":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}`,
      'it is nested too deep',
    ],
    [
      'cut short',
      '{"format_version":"1","terraform_version":"1","values":{',
      'line 1, column 57: CloseBraceExpected',
    ],
  ])('%s is not read, which is said', async (_, text, why) => {
    expect((await readAll(terraformPlanReader, { 'plan.json': text })).unreadable).toEqual([
      { file: 'plan.json', why },
    ]);
  });
});
