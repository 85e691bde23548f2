import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armTemplateReader } from '../../src/files/armTemplate.ts';
import { findingsIn, inventoryOf, only, readAll } from './inMemory.ts';

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';

interface Parts {
  readonly schema?: string;
  readonly parameters?: object;
  readonly variables?: object;
  readonly resources: unknown;
}

function template({ schema = SCHEMA, ...parts }: Parts): string {
  return JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...parts }, undefined, 2);
}

/** A template with one endpoint whose auth mode is the expression. */
function endpoint(authMode: unknown, parts: Partial<Parts> = {}): string {
  return template({
    resources: [{ type: ENDPOINT, apiVersion: '2025-09-01', name: 'ml/fraud', properties: { authMode } }],
    ...parts,
  });
}

async function authModeOf(files: Readonly<Record<string, string>>) {
  return only(await inventoryOf(armTemplateReader, files), 'online-endpoint').authMode;
}

describe('values', () => {
  it('stand where they are written, also with comments and texts over several lines before them', async () => {
    const text = [
      '{ // a template',
      `  "$schema": "${SCHEMA}",`,
      '  /* with a',
      '     comment */',
      '  "metadata": { "note": "one',
      '    two // no comment" },',
      '  "resources": [{',
      `    "type": "${ENDPOINT}", "apiVersion": "2025-09-01", "name": "ml/fraud",`,
      '    "properties": { "authMode": "Key" }',
      '  }]',
      '}',
    ].join('\n');
    const inventory = await inventoryOf(armTemplateReader, { 'main.json': text });
    const found = only(inventory, 'online-endpoint');
    expect(found.authMode).toMatchObject({
      value: 'Key',
      origin: { file: 'main.json', line: 9, column: 33 },
    });
    expect(found.origin).toMatchObject({ line: 8, column: 13 });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([
      { confidence: 'high', location: { line: 9, column: 33, endLine: 9, endColumn: 38 } },
    ]);
  });

  it('of a property in other letters count as well', async () => {
    const text = endpoint('x').replace('"authMode": "x"', '"AUTHMODE": "aadtoken"');
    expect(findingsIn(await inventoryOf(armTemplateReader, { 'main.json': text }), 'AML001')).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ["[parameters('mode')]", { mode: { type: 'string', defaultValue: 'AADToken' } }, 'AADToken', 'medium'],
    [
      "[if(equals(parameters('env'), 'prod'), 'AADToken', 'Key')]",
      { env: { type: 'string', defaultValue: 'prod' } },
      'AADToken',
      'medium',
    ],
    ["[concat('AAD', 'Token')]", {}, 'AADToken', ''],
    ["[format('{0}{1}', 'AAD', 'Token')]", {}, 'AADToken', ''],
    ["[last(split('a/AADToken', '/'))]", {}, 'AADToken', ''],
    ["[createObject('m', 'AADToken').m]", {}, 'AADToken', ''],
    ["[createArray('Key', 'AADToken')[1]]", {}, 'AADToken', ''],
    ["[union(createObject('m', 'Key'), createObject('m', 'AADToken')).m]", {}, 'AADToken', ''],
    ["[if(true(), 'it''s', 'no')]", {}, "it's", ''],
    ["[toUpper(coalesce(null(), 'key'))]", {}, 'KEY', ''],
    ['[[no expression]', {}, '[no expression]', ''],
  ])('%s is worked out', async (expression, parameters, value, confidence) => {
    const fact = await authModeOf({ 'main.json': endpoint(expression, { parameters }) });
    expect(fact).toMatchObject({ state: 'known', value });
    expect('confidence' in fact ? fact.confidence : '').toBe(confidence);
  });

  it.each<[string, object, RegExp]>([
    [
      "[parameters('mode')]",
      { mode: { type: 'string' } },
      /parameters\('mode'\) is not known: the parameter mode has no default/,
    ],
    ["[parameters('nobody')]", {}, /has no parameter nobody/],
    ["[if(parameters('p'), 'AADToken', 'Key')]", { p: { type: 'bool' } }, /the parameter p has no default/],
    ["[uniqueString('x')]", {}, /made when the template is deployed/],
    ["[mystery('x')]", {}, /the function mystery is not worked out/],
    ["[concat('a']", {}, /no expression that can be parsed/],
    ["[variables('a')]", {}, /leads back to itself|no variable/],
  ])('%s is not, and the reason is told', async (expression, parameters, why) => {
    const variables = { a: "[variables('b')]", b: "[variables('a')]" };
    const inventory = await inventoryOf(armTemplateReader, {
      'main.json': endpoint(expression, { parameters, variables }),
    });
    const [finding] = findingsIn(inventory, 'AML001');
    expect(finding?.result).toBe('unknown');
    expect(finding?.message).toMatch(why);
  });

  it('that are the same either way need no condition', async () => {
    const fact = await authModeOf({
      'main.json': endpoint("[if(parameters('p'), 'AADToken', 'AADToken')]", {
        parameters: { p: { type: 'bool' } },
      }),
    });
    expect(fact).toMatchObject({ state: 'known', value: 'AADToken' });
  });
});

describe('parameter files', () => {
  const main = endpoint("[parameters('mode')]", { parameters: { mode: { type: 'string' } } });
  const parameters = (mode: string): string =>
    JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
      parameters: { mode: { value: mode } },
    });

  it('beside a template give its values, which are certain then', async () => {
    const files = { 'infra/main.json': main, 'infra/main.parameters.json': parameters('AADToken') };
    expect(await authModeOf(files)).toMatchObject({ state: 'known', value: 'AADToken' });
  });

  it('of several environments make as many resources, what is the same in both once', async () => {
    const inventory = await inventoryOf(armTemplateReader, {
      'main.json': main,
      'main.dev.parameters.json': parameters('Key'),
      'main.prod.parameters.json': parameters('AADToken'),
      'main.test.parameters.json': parameters('Key'),
    });
    const modes = inventory.resources.flatMap((resource) =>
      resource.kind === 'online-endpoint' && resource.authMode.state === 'known'
        ? [resource.authMode.value]
        : [],
    );
    expect(modes.sort()).toEqual(['AADToken', 'Key']);
  });

  it('of another template are none of its business', async () => {
    const files = { 'main.json': main, 'other/main.parameters.json': parameters('AADToken') };
    expect(await authModeOf(files)).toMatchObject({ state: 'unknown' });
  });
});

describe('resources', () => {
  it('written inside each other belong together', async () => {
    const inventory = await inventoryOf(armTemplateReader, {
      'main.json': template({
        resources: [
          {
            type: 'Microsoft.MachineLearningServices/workspaces',
            name: "[parameters('ws')]",
            resources: [{ type: 'onlineEndpoints', name: 'fraud', properties: { authMode: 'Key' } }],
          },
          {
            type: `${ENDPOINT}/deployments`,
            name: "[concat(parameters('ws'), '/fraud/blue')]",
            properties: { egressPublicNetworkAccess: 'Enabled' },
          },
        ],
        parameters: { ws: { type: 'string' } },
      }),
    });
    const endpointKey = only(inventory, 'online-endpoint').key;
    expect(only(inventory, 'online-endpoint').workspace).toEqual({
      state: 'known',
      value: only(inventory, 'workspace').key,
    });
    expect(only(inventory, 'online-deployment').endpoint).toEqual({ state: 'known', value: endpointKey });
  });

  it('that a condition rules out are not there; where nobody knows, they are', async () => {
    const conditional = (condition: unknown): string =>
      template({
        parameters: { make: { type: 'bool' } },
        resources: [{ type: ENDPOINT, name: 'ml/fraud', condition, properties: { authMode: 'Key' } }],
      });
    const count = async (condition: unknown) =>
      (await inventoryOf(armTemplateReader, { 'main.json': conditional(condition) })).resources.length;
    expect(await count('[false()]')).toBe(0);
    expect(await count(true)).toBe(1);
    expect(await count("[parameters('make')]")).toBe(1);
  });

  it('in a copy loop are as many as the loop says, each with its name', async () => {
    const inventory = await inventoryOf(armTemplateReader, {
      'main.json': template({
        variables: { names: ['fraud', 'churn'] },
        resources: [
          {
            type: ENDPOINT,
            name: "[concat('ml/', variables('names')[copyIndex()], '-', copyIndex(1))]",
            copy: { name: 'loop', count: "[length(variables('names'))]" },
            properties: { authMode: 'AADToken' },
          },
        ],
      }),
    });
    expect(inventory.resources.map(({ name }) => name).sort()).toEqual(
      ['ml/churn-2', 'ml/fraud-1'].map((name) => name.slice(3)),
    );
  });

  it('of symbolic names are read as those of a list, and existing ones are no declaration', async () => {
    const inventory = await inventoryOf(armTemplateReader, {
      'main.json': template({
        resources: {
          ws: { existing: true, type: 'Microsoft.MachineLearningServices/workspaces', name: 'ml' },
          scoring: { type: ENDPOINT, name: 'ml/fraud', properties: { authMode: 'Key' } },
        },
      }),
    });
    expect(inventory.resources.map(({ id }) => id)).toEqual(['main.json#scoring']);
  });
});

describe('role assignments', () => {
  const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
  const assignment = (extra: object) => ({
    type: 'Microsoft.Authorization/roleAssignments',
    name: "[guid('x')]",
    properties: {
      roleDefinitionId: `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${OWNER}')]`,
      principalId: "[parameters('principal')]",
      principalType: 'ServicePrincipal',
    },
    ...extra,
  });
  const read = (resources: readonly unknown[], schema = SCHEMA) =>
    inventoryOf(armTemplateReader, {
      'main.json': template({ schema, resources, parameters: { principal: { type: 'string' } } }),
    });

  it.each([
    [SCHEMA, '/subscriptions/{main.json}/resourceGroups/{main.json}'],
    [SCHEMA.replace('deploymentTemplate', 'subscriptionDeploymentTemplate'), '/subscriptions/{main.json}'],
    [SCHEMA.replace('deploymentTemplate', 'tenantDeploymentTemplate'), '/'],
    [
      SCHEMA.replace('deploymentTemplate', 'managementGroupDeploymentTemplate'),
      '/providers/Microsoft.Management/managementGroups/{main.json}',
    ],
  ])('of %s are made at the scope of the deployment', async (schema, scope) => {
    const { roleAssignments } = await read([assignment({})], schema);
    expect(roleAssignments).toMatchObject([{ scope, roleId: OWNER, principalType: 'ServicePrincipal' }]);
  });

  it('with a scope, or of the type of an extension, are made at that resource', async () => {
    const workspace =
      '/subscriptions/{main.json}/resourceGroups/{main.json}/providers/Microsoft.MachineLearningServices/workspaces/ml';
    const { roleAssignments } = await read([
      assignment({ scope: "[format('Microsoft.MachineLearningServices/workspaces/{0}', 'ml')]" }),
      assignment({
        type: 'Microsoft.MachineLearningServices/workspaces/providers/roleAssignments',
        name: "[concat('ml/Microsoft.Authorization/', guid('y'))]",
      }),
    ]);
    expect(roleAssignments.map(({ scope }) => scope)).toEqual([workspace, workspace]);
  });

  it('whose role nobody knows hide something, which is told', async () => {
    const inventory = await read([
      assignment({ properties: { roleDefinitionId: "[parameters('principal')]", principalId: 'x' } }),
    ]);
    expect(inventory.roleAssignments).toEqual([]);
    expect(findingsIn(inventory, 'AML902')).toMatchObject([
      { result: 'unknown', location: { file: 'main.json' } },
    ]);
  });

  it('to the identity of an endpoint of the same template are known as its own', async () => {
    const inventory = await read([
      {
        type: ENDPOINT,
        name: 'ml/fraud',
        identity: { type: 'SystemAssigned' },
        properties: { authMode: 'AADToken' },
      },
      assignment({
        properties: {
          roleDefinitionId: OWNER,
          principalType: 'ServicePrincipal',
          principalId: `[reference(resourceId('${ENDPOINT}', 'ml', 'fraud'), '2025-09-01', 'Full').identity.principalId]`,
        },
      }),
    ]);
    expect(findingsIn(inventory, 'AML201')).toMatchObject([{ result: 'fail', resource: { name: 'fraud' } }]);
  });
});

describe('nested templates', () => {
  const nested = (properties: object, extra: object = {}) => ({
    type: 'Microsoft.Resources/deployments',
    name: 'inner',
    properties: { mode: 'Incremental', ...properties },
    ...extra,
  });
  const inner = {
    $schema: SCHEMA,
    parameters: { mode: { type: 'string', defaultValue: 'Key' } },
    resources: [{ type: ENDPOINT, name: 'ml/fraud', properties: { authMode: "[parameters('mode')]" } }],
  };

  it('of outer scope have the parameters of the template around them, of inner scope their own', async () => {
    const parameters = { mode: { type: 'string', defaultValue: 'AADToken' } };
    const outer = template({ parameters, resources: [nested({ template: inner })] });
    expect(await authModeOf({ 'main.json': outer })).toMatchObject({ value: 'AADToken' });
    const own = nested({ expressionEvaluationOptions: { scope: 'inner' }, template: inner });
    expect(await authModeOf({ 'main.json': template({ parameters, resources: [own] }) })).toMatchObject({
      value: 'Key',
    });
    const given = nested({
      expressionEvaluationOptions: { scope: 'inner' },
      parameters: { mode: { value: "[toLower('AMLTOKEN')]" } },
      template: inner,
    });
    expect(await authModeOf({ 'main.json': template({ parameters, resources: [given] }) })).toMatchObject({
      value: 'amltoken',
    });
  });

  it('go to the resource group and the subscription that they name', async () => {
    const resources = [
      nested(
        { expressionEvaluationOptions: { scope: 'inner' }, template: inner },
        { resourceGroup: 'rg-b', subscriptionId: '11111111-2222-3333-4444-555555555555' },
      ),
    ];
    const { key } = only(
      await inventoryOf(armTemplateReader, { 'main.json': template({ resources }) }),
      'online-endpoint',
    );
    expect(key).toMatch(/^\/subscriptions\/11111111-2222-3333-4444-555555555555\/resourcegroups\/rg-b\//);
  });

  it('that are linked are not part of the files, which is told', async () => {
    const resources = [nested({ templateLink: { uri: 'https://example.com/x.json' } })];
    const inventory = await inventoryOf(armTemplateReader, { 'main.json': template({ resources }) });
    expect(findingsIn(inventory, 'AML902')).toMatchObject([{ result: 'unknown', persona: 'auditor' }]);
  });
});

describe('hostile templates', () => {
  it('nested ten thousand deep are not followed, and the others are read', async () => {
    const deep = `{"$schema":"${SCHEMA}","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const reading = await readAll(armTemplateReader, { 'deep.json': deep, 'main.json': endpoint('Key') });
    expect(reading.unreadable).toEqual([{ file: 'deep.json', why: 'it is nested too deep' }]);
    expect(reading.declarations).toHaveLength(1);
  });

  it('that double a value again and again come to an end', async () => {
    const variables = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `v${index}`,
        index === 0 ? 'x' : `[concat(variables('v${index - 1}'), variables('v${index - 1}'))]`,
      ]),
    );
    const fact = await authModeOf({ 'main.json': endpoint("[variables('v59')]", { variables }) });
    expect(['known', 'unknown']).toContain(fact.state);
  });

  it('whatever their expressions, are read without an error', async () => {
    const piece = fc.constantFrom(
      'concat(',
      "parameters('a')",
      ')',
      ',',
      "'x'",
      '[',
      ']',
      '.a',
      '1',
      'if(',
      ' ',
      "''",
      'variables(',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const fact = await authModeOf({ 'main.json': endpoint(`[${pieces.join('')}]`) });
        expect(['known', 'unknown', 'absent']).toContain(fact.state);
      }),
      { numRuns: 300 },
    );
  });
});
