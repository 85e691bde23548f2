import { describe, expect, test } from 'vitest';
import { bicepReader } from '../../src/files/bicep.ts';
import { valueAt } from '../../src/files/value.ts';
import { inventoryOf, readAll } from './inMemory.ts';

const ENDPOINT = `param mode string = 'Key'
param name string = 'scoring'
resource endpoint 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-04-01' = {
  name: 'ml/\${name}'
  properties: {
    authMode: mode
  }
}
output id string = endpoint.id
`;

async function modes(files: Readonly<Record<string, string>>) {
  const { declarations } = await readAll(bicepReader, files);
  return declarations.flatMap(({ file, symbol, body }) => {
    const mode = valueAt(body, 'properties', 'authMode');
    return mode?.kind === 'text' ? [[`${file}#${symbol}`, mode.text, mode.confidence ?? 'sure']] : [];
  });
}

describe('modules', () => {
  test('one that nobody calls is judged with its defaults', async () => {
    expect(await modes({ 'endpoint.bicep': ENDPOINT })).toEqual([
      ['endpoint.bicep#endpoint', 'Key', 'medium'],
    ]);
  });

  test('one that is called is judged as its callers call it, where its value stands', async () => {
    const main =
      "module scoring 'modules/endpoint.bicep' = {\n  name: 'x'\n  params: { mode: 'AADToken' }\n}\n";
    const files = { 'main.bicep': main, 'modules/endpoint.bicep': ENDPOINT };
    expect(await modes(files)).toEqual([['modules/endpoint.bicep#scoring/endpoint', 'AADToken', 'sure']]);
    const inventory = await inventoryOf(bicepReader, files);
    expect(inventory.resources).toMatchObject([
      { authMode: { origin: { file: 'modules/endpoint.bicep', line: 6, column: 15, endColumn: 19 } } },
    ]);
  });

  test('its default is what it is where the caller gives nothing', async () => {
    const main = "module scoring 'endpoint.bicep' = { name: 'x' }\n";
    expect(await modes({ 'main.bicep': main, 'endpoint.bicep': ENDPOINT })).toEqual([
      ['endpoint.bicep#scoring/endpoint', 'Key', 'sure'],
    ]);
  });

  test('loops, scopes and outputs of modules', async () => {
    const main = `targetScope = 'subscription'
resource rg 'Microsoft.Resources/resourceGroups@2024-03-01' = { name: 'ml-rg', location: 'westeurope' }
module scoring 'endpoint.bicep' = [for n in ['a', 'b']: {
  name: n
  scope: rg
  params: { name: n, mode: 'AADToken' }
}]
resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'g'
  properties: { roleDefinitionId: scoring[1].outputs.id, principalId: 'p' }
}
`;
    const { declarations } = await readAll(bicepReader, { 'main.bicep': main, 'endpoint.bicep': ENDPOINT });
    const id =
      '/subscriptions/{main.bicep}/resourceGroups/ml-rg/providers/Microsoft.MachineLearningServices/workspaces/ml/onlineEndpoints/b';
    expect(declarations.find(({ symbol }) => symbol === 'scoring[1]/endpoint')?.id).toBe(id);
    const grant = declarations.find(({ symbol }) => symbol === 'grant');
    expect(valueAt(grant?.body, 'properties', 'roleDefinitionId')).toMatchObject({
      text: id,
      place: { line: 10 },
    });
  });

  test.each([
    [
      "'br/public:avm/res/machine-learning-services/workspace:0.1.0'",
      'registry',
      'Microsoft.MachineLearningServices/workspaces',
    ],
    ["'ts:sub/rg/spec:v1'", 'registry', undefined],
    ["'missing.bicep'", 'no such file', undefined],
    ["'../../outside.bicep'", 'no such file', undefined],
  ])('%s is not looked into, and that is said', async (path, why, type) => {
    const main = `module m ${path} = {\n  name: 'x'\n  params: { a: 1 }\n}\n`;
    const { blind } = await readAll(bicepReader, { 'main.bicep': main });
    expect(blind).toMatchObject([
      {
        place: { line: 1, column: 10 },
        why: expect.stringContaining(why),
        ...(type === undefined ? {} : { type }),
      },
    ]);
  });

  test('modules that call each other end, and are read once', async () => {
    const files = {
      'a.bicep': "module b 'b.bicep' = { name: 'b' }\n",
      'b.bicep': `module a 'a.bicep' = { name: 'a' }\n${ENDPOINT}`,
    };
    const { declarations, blind } = await readAll(bicepReader, files);
    expect(declarations.map(({ symbol }) => symbol)).toEqual(['b/endpoint']);
    expect(blind).toMatchObject([{ file: 'b.bicep', why: expect.stringContaining('leads back') }]);
  });

  test('a module that is left out by its condition declares nothing', async () => {
    const main = "module scoring 'endpoint.bicep' = if (false) { name: 'x' }\n";
    expect(await modes({ 'main.bicep': main, 'endpoint.bicep': ENDPOINT })).toEqual([]);
  });
});

describe('parameter files', () => {
  test('.bicepparam gives what is sure, in expressions; what comes from elsewhere is not known', async () => {
    const files = {
      'main.bicep': ENDPOINT,
      'prod.bicepparam':
        "using './main.bicep'\nvar kind = 'AAD'\nparam mode = '${kind}Token'\nparam name = readEnvironmentVariable('NAME', 'x')\n",
    };
    expect(await modes(files)).toEqual([['main.bicep#endpoint', 'AADToken', 'sure']]);
    const { declarations } = await readAll(bicepReader, files);
    expect(declarations[0]?.name).toMatchObject({ kind: 'unresolved' });
  });

  test('two parameter files that differ are two deployments', async () => {
    const json = (mode: string): string =>
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        parameters: { mode: { value: mode } },
      });
    const files = {
      'main.bicep': ENDPOINT,
      'main.dev.parameters.json': json('Key'),
      'main.prod.parameters.json': json('AADToken'),
    };
    expect(await modes(files)).toEqual([
      ['main.bicep#endpoint', 'Key', 'sure'],
      ['main.bicep#endpoint with main.prod.parameters.json', 'AADToken', 'sure'],
    ]);
  });

  test('a parameter file that gives what the file does not take belongs to another', async () => {
    const files = {
      'main.bicep': ENDPOINT,
      'parameters.json': JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        parameters: { mode: { value: 'AADToken' }, vmSize: { value: 'x' } },
      }),
    };
    expect(await modes(files)).toEqual([['main.bicep#endpoint', 'Key', 'medium']]);
  });
});
