import { describe, expect, it } from 'vitest';
import { armTemplateReader } from '../../src/files/armTemplate.ts';
import { bicepReader } from '../../src/files/bicep.ts';
import { cliYamlReader } from '../../src/files/cliYaml.ts';
import type { Reader } from '../../src/files/declaration.ts';
import { federatedCredentialFileReader } from '../../src/files/federatedCredentialFile.ts';
import { roleFileReader } from '../../src/files/roleFile.ts';
import { writeEdit } from '../../src/files/suggestedEdits.ts';
import { terraformReader } from '../../src/files/terraform.ts';
import type { Edit } from '../../src/findings/edit.ts';
import { findingsIn, inventoryOf } from './inMemory.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';

/** What a rule finds in a file, and in the same file after its edits were taken over. */
async function mend(reader: Reader, file: string, text: string, ruleId: string) {
  const read = async (content: string) => findingsIn(await inventoryOf(reader, { [file]: content }), ruleId);
  const before = await read(text);
  const edits = before.flatMap(({ remediation }) => remediation.edits ?? []);
  const written = edits.map((edit) => writeEdit(text, edit)).filter((one) => one !== undefined);
  const lines = text.split('\n');
  for (const { from, to, lines: now } of written.toSorted((one, other) => other.from - one.from)) {
    lines.splice(from - 1, to - from + 1, now);
  }
  const mended = lines.join('\n');
  return { before, edits, written, mended, after: await read(mended) };
}

const bicepAssignment = (
  principal: string,
) => `resource uami 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'uami'
  location: 'westeurope'
}
resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, 'x')
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'f6c7c914-8db3-469d-8ca1-694a8f32e121')
    principalId: ${principal}
  }
}
`;
const armBatch = JSON.stringify(
  {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: `${ML}/batchEndpoints`,
        apiVersion: '2024-10-01',
        name: 'mlw/batch',
        location: 'westeurope',
        properties: { authMode: 'Key' },
      },
    ],
  },
  null,
  2,
);
const role = (...actions: readonly string[]) =>
  JSON.stringify(
    {
      Name: 'Scorer',
      IsCustom: true,
      Actions: actions,
      NotActions: [],
      AssignableScopes: ['/subscriptions/x'],
    },
    null,
    2,
  );
const credential = (fields: object) =>
  JSON.stringify(
    {
      name: 'ci',
      issuer: 'https://token.actions.githubusercontent.com',
      audiences: ['api://AzureADTokenExchange'],
      ...fields,
    },
    null,
    2,
  );
const tfBatch = (line: string) => `resource "azapi_resource" "batch" {
  type      = "${ML}/batchEndpoints@2024-10-01"
  name      = "batch"
  parent_id = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/${ML}/mlw"
  body = {
    properties = {
      ${line}
    }
  }
}
`;
const online = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json
name: fraud
auth_mode: aad_token
`;

describe('a suggested edit mends what it is for, and the file can be read as before:', () => {
  it.each<[string, Reader, string, string, string, string]>([
    [
      'auth_mode in YAML of az ml',
      cliYamlReader,
      'batch.yml',
      '$schema: https://azuremlschemas.azureedge.net/latest/batchEndpoint.schema.json\nname: batch\nauth_mode: key # why?\n',
      'AML004',
      'auth_mode: aad_token # why?',
    ],
    [
      'authMode in an ARM template',
      armTemplateReader,
      'batch.json',
      armBatch,
      'AML004',
      '"authMode": "AADToken"',
    ],
    [
      'authMode in Bicep',
      bicepReader,
      'batch.bicep',
      `resource batch '${ML}/batchEndpoints@2024-10-01' = {\n  name: 'mlw/batch'\n  location: 'westeurope'\n  properties: {\n    authMode: 'Key'\n  }\n}\n`,
      'AML004',
      "    authMode: 'AADToken'",
    ],
    [
      'authMode in Terraform',
      terraformReader,
      'main.tf',
      tfBatch('authMode = "Key"'),
      'AML004',
      '      authMode = "AADToken"',
    ],
    [
      'a public endpoint in YAML of az ml',
      cliYamlReader,
      'endpoint.yml',
      `${online}public_network_access: "enabled"\n`,
      'AML101',
      'public_network_access: disabled',
    ],
    [
      'an endpoint of which nothing is said',
      cliYamlReader,
      'endpoint.yml',
      online,
      'AML101',
      'public_network_access: disabled\nauth_mode: aad_token',
    ],
    [
      'the same in Bicep',
      bicepReader,
      'endpoint.bicep',
      `resource fraud '${ML}/onlineEndpoints@2024-10-01' = {\n  name: 'mlw/fraud'\n  location: 'westeurope'\n  properties: {\n    authMode: 'AADToken'\n  }\n}\n`,
      'AML101',
      "    publicNetworkAccess: 'Disabled'\n    authMode: 'AADToken'",
    ],
    [
      'a public workspace in Terraform, whose switch it is',
      terraformReader,
      'main.tf',
      `resource "azurerm_machine_learning_workspace" "w" {\n  name                          = "mlw"\n  resource_group_name           = "rg"\n  public_network_access_enabled = true\n}\n`,
      'AML102',
      '  public_network_access_enabled = false',
    ],
    [
      'an assignment to an identity of the same Bicep file',
      bicepReader,
      'access.bicep',
      bicepAssignment('uami.properties.principalId'),
      'AML314',
      "    principalType: 'ServicePrincipal'\n    principalId: uami.properties.principalId",
    ],
    [
      'an assignment to an identity of the same Terraform module',
      terraformReader,
      'main.tf',
      `resource "azurerm_user_assigned_identity" "ci" {\n  name                = "ci"\n  resource_group_name = "rg"\n  location            = "westeurope"\n}\n\nresource "azurerm_role_assignment" "ci" {\n  scope              = "/subscriptions/11111111-1111-4111-8111-111111111111"\n  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"\n  principal_id       = azurerm_user_assigned_identity.ci.principal_id\n}\n`,
      'AML314',
      '  principal_type     = "ServicePrincipal"\n  principal_id       = azurerm_user_assigned_identity.ci.principal_id',
    ],
    [
      'a wildcard of a role file, on a line of its own',
      roleFileReader,
      'role.json',
      role(`${ML}/read`, `${ML}/onlineEndpoints/*/action`),
      'AML402',
      `    "${ML}/onlineEndpoints/score/action",\n    "${ML}/onlineEndpoints/deployments/getLogs/action"`,
    ],
    [
      'a wildcard in one line with others',
      roleFileReader,
      'role.json',
      role(`${ML}/onlineEndpoints/*`, `${ML}/read`).replaceAll(/\n\s*/g, ' '),
      'AML402',
      `"${ML}/onlineEndpoints/write", "${ML}/onlineEndpoints/delete"`,
    ],
    [
      'a wildcard of a role in Bicep, whose lists have no commas',
      bicepReader,
      'role.bicep',
      `targetScope = 'subscription'\nresource scorer 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {\n  name: guid('scorer')\n  properties: {\n    roleName: 'Scorer'\n    assignableScopes: [\n      subscription().id\n    ]\n    permissions: [\n      {\n        actions: [\n          '${ML}/onlineEndpoints/*/action'\n          '${ML}/read'\n        ]\n      }\n    ]\n  }\n}\n`,
      'AML402',
      `          '${ML}/onlineEndpoints/score/action'\n          '${ML}/onlineEndpoints/deployments/getLogs/action'\n          '${ML}/read'`,
    ],
    [
      'a subject that says no environment',
      federatedCredentialFileReader,
      'fic.json',
      credential({ subject: 'repo:contoso/fraud' }),
      'AML601',
      '"subject": "repo:contoso/fraud:environment:production"',
    ],
    [
      'an expression that says every branch',
      federatedCredentialFileReader,
      'fic.json',
      credential({
        claimsMatchingExpression: {
          value: "claims['sub'] matches 'repo:contoso/fraud:ref:refs/heads/*'",
          languageVersion: 1,
        },
      }),
      'AML601',
      `claims['sub'] eq 'repo:contoso/fraud:environment:production'`,
    ],
  ])('%s', async (_, reader, file, text, ruleId, expected) => {
    const { before, written, mended, after } = await mend(reader, file, text, ruleId);
    expect(before.length).toBeGreaterThan(0);
    expect(written.length).toBeGreaterThan(0);
    expect(mended).toContain(expected);
    expect(after).toEqual([]);
    // What was not to be mended stands there as before.
    expect(mended.split('\n').length - text.split('\n').length).toBeLessThanOrEqual(8);
  });
});

describe('no edit is suggested', () => {
  it.each<[string, Reader, string, string, string]>([
    [
      'for a value that came through a variable',
      terraformReader,
      'main.tf',
      `variable "mode" {\n  default = "Key"\n}\n${tfBatch('authMode = var.mode')}`,
      'AML004',
    ],
    [
      'for a principal that only a parameter names',
      bicepReader,
      'access.bicep',
      `param who string\n${bicepAssignment('who')}`,
      'AML314',
    ],
    [
      'for a wildcard of which nobody knows all',
      roleFileReader,
      'role.json',
      role(`${ML}/*/action`),
      'AML402',
    ],
    [
      'for a subject of which nobody knows the repository',
      federatedCredentialFileReader,
      'fic.json',
      credential({ subject: 'repo:contoso/*' }),
      'AML601',
    ],
  ])('%s', async (_, reader, file, text, ruleId) => {
    const { before, written } = await mend(reader, file, text, ruleId);
    expect(before.length).toBeGreaterThan(0);
    expect(written).toEqual([]);
  });
});

describe('an edit for a place that says something else is none', () => {
  const place = (column: number, endColumn: number, file = 'a.bicep', line = 1) => ({
    file,
    line,
    column,
    endLine: line,
    endColumn,
  });
  const replace = (at: ReturnType<typeof place>): Edit => ({
    kind: 'replace',
    place: at,
    was: 'Key',
    values: ['AADToken'],
  });
  const add = (at: ReturnType<typeof place>): Edit => ({
    kind: 'add',
    beside: at,
    property: 'principalType',
    value: 'User',
  });

  it.each<[string, string, Edit]>([
    ['another value', "authMode: 'AMLToken'", replace(place(11, 21))],
    ['half of a value', "authMode: 'Key'", replace(place(12, 15))],
    ['a value with something worked out in it', "authMode: '${Key}'", replace(place(11, 19))],
    ['a name', 'authMode: Key', replace(place(11, 14))],
    ['a line that is not there', "authMode: 'Key'", replace(place(11, 16, 'a.bicep', 9))],
    ['columns that are not there', "authMode: 'Key'", replace(place(11, 99))],
    ['a format that nobody edits', "authMode: 'Key'", replace(place(11, 16, 'a.ps1'))],
    ['a property in the middle of a line', '{ principalId: x }', add(place(16, 17))],
    ['a property in the first line of an item', '- principalId: x', add(place(16, 17, 'a.yml'))],
    ['a value that is not the whole of its property', 'principalId: a(x)', add(place(16, 17))],
  ])('%s', (_, text, edit) => {
    expect(writeEdit(text, edit)).toBeUndefined();
  });
});

it('what is inserted stays one text, whatever is in it', () => {
  const was = 'x';
  const value = 'a\'b"c\\d${e}%{f}';
  const at = (file: string) => ({ file, line: 1, column: 6, endLine: 1, endColumn: 9 });
  const edit = (file: string): Edit => ({ kind: 'replace', place: at(file), was, values: [value] });
  expect(writeEdit("sub: 'x'", edit('a.bicep'))?.lines).toBe(`sub: 'a\\'b"c\\\\d\\\${e}%{f}'`);
  expect(writeEdit('sub: "x"', edit('a.json'))?.lines).toBe(`sub: ${JSON.stringify(value)}`);
  expect(writeEdit('sub= "x"', edit('a.tf'))?.lines).toBe('sub= "a\'b\\"c\\\\d$${e}%%{f}"');
});
