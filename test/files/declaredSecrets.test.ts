import { expect, it } from 'vitest';
import { armTemplateReader } from '../../src/files/armTemplate.ts';
import { cliYamlReader } from '../../src/files/cliYaml.ts';
import { findingsIn, inventoryOf } from './inMemory.ts';

const SECRET = 'q7VkZ2pWm4Xc9RtB';

function template(keys: unknown, parameters: unknown = {}): Readonly<Record<string, string>> {
  return {
    'main.json': JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        parameters,
        resources: [
          {
            type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
            apiVersion: '2025-09-01',
            name: 'ml/fraud',
            properties: { authMode: 'Key', keys },
          },
        ],
      },
      undefined,
      2,
    ),
  };
}

it('a key in a template is found at its place, and nowhere repeated', async () => {
  const inventory = await inventoryOf(armTemplateReader, template({ primaryKey: SECRET }));
  expect(findingsIn(inventory, 'AML005')).toMatchObject([
    { location: { file: 'main.json', line: 12, column: 25 } },
  ]);
  expect(JSON.stringify([inventory, findingsIn(inventory)])).not.toContain(SECRET);
});

it('a parameter without a default holds nothing, one with a default holds it', async () => {
  const keys = { primaryKey: "[parameters('key')]" };
  const without = await inventoryOf(armTemplateReader, template(keys, { key: { type: 'secureString' } }));
  expect(findingsIn(without, 'AML005')).toEqual([]);
  const defaulted = { key: { type: 'string', defaultValue: SECRET } };
  const withDefault = await inventoryOf(armTemplateReader, template(keys, defaulted));
  expect(findingsIn(withDefault, 'AML005')).toMatchObject([{ confidence: 'medium' }]);
  expect(JSON.stringify([withDefault, findingsIn(withDefault)])).not.toContain(SECRET);
});

it('the credential of a connection in YAML is found, and who it is for is not', async () => {
  const text = `$schema: https://azuremlschemas.azureedge.net/latest/connection.schema.json\nname: aoai\ntype: azure_open_ai\ncredentials:\n  type: api_key\n  key: ${SECRET}\n`;
  const inventory = await inventoryOf(cliYamlReader, { 'c.yml': text });
  expect(findingsIn(inventory, 'AML005')).toMatchObject([
    { location: { file: 'c.yml', line: 6, column: 8 } },
  ]);
  expect(JSON.stringify([inventory, findingsIn(inventory)])).not.toContain(SECRET);
});
