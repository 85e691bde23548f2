import { describe, expect, it } from 'vitest';
import { reachedFrom, takeFile } from '../../src/files/reached.ts';

function reached(changed: readonly string[], files: Readonly<Record<string, string>>): readonly string[] {
  const taken = Object.entries(files).flatMap(([path, text]) => takeFile(path, text) ?? []);
  const found = reachedFrom(changed, taken);
  return taken.map(({ path }) => path).filter((path) => found.has(path));
}

const ENDPOINT =
  '$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json\nname: e\n';
const ARM = '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"}';

describe('what a change reaches', () => {
  it.each([
    [
      'its own file alone',
      ['a/x.bicep'],
      { 'a/x.bicep': 'param a int', 'a/y.bicep': 'param b int' },
      ['a/x.bicep'],
    ],
    [
      'a module with its caller, and a sibling that it calls',
      ['modules/ep.bicep'],
      {
        'main.bicep': "module a 'modules/ep.bicep' = {}\nmodule b './modules/ws.bicep' = {}",
        'modules/ep.bicep': '',
        'modules/ws.bicep': '',
        'other.bicep': '',
      },
      ['main.bicep', 'modules/ep.bicep', 'modules/ws.bicep'],
    ],
    [
      'a parameter file with what it is for',
      ['p/main.prod.bicepparam'],
      { 'p/main.prod.bicepparam': "using '../main.bicep'", 'main.bicep': '', 'x/y.bicep': '' },
      ['p/main.prod.bicepparam', 'main.bicep'],
    ],
    [
      'a template by its parameters',
      ['arm/main.parameters.json'],
      { 'arm/main.json': ARM, 'arm/other.json': ARM },
      ['arm/main.json'],
    ],
    [
      'the files of a module of Terraform, and where it is called',
      ['tf/prod.tfvars'],
      {
        'tf/main.tf': 'module "m" {\n  source = "./modules/ep"\n}\n',
        'tf/modules/ep/main.tf': 'resource "azurerm_x" "y" {}\n',
        'tf2/main.tf': '',
      },
      ['tf/main.tf', 'tf/modules/ep/main.tf'],
    ],
    [
      'a module that is gone',
      ['tf/modules/ep/main.tf'],
      { 'tf/main.tf': 'module "m" {\n  source = "./modules/ep"\n}\n', 'tf2/main.tf': '' },
      ['tf/main.tf'],
    ],
    [
      'a deployment with its endpoint in the same folder',
      ['e/deployment.yml'],
      { 'e/endpoint.yml': ENDPOINT, 'f/endpoint.yml': ENDPOINT },
      ['e/endpoint.yml'],
    ],
    ['nothing of a document beside it', ['e/README.md'], { 'e/endpoint.yml': ENDPOINT, 'e/main.tf': '' }, []],
  ])('%s', (_, changed, files, expected) => {
    expect([...reached(changed, files as Readonly<Record<string, string>>)].sort()).toEqual(
      [...expected].sort(),
    );
  });
});
