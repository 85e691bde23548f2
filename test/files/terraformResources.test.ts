import { describe, expect, it } from 'vitest';
import { terraformReader } from '../../src/files/terraform.ts';
import { findingsIn, inventoryOf, only, readAll } from './inMemory.ts';

const GROUP = 'resource "azurerm_resource_group" "rg" {\n  name = "ml"\n}\n';

/** One resource with a name in a group, and its arguments from line 6 on. */
function resource(type: string, args = ''): string {
  return `${GROUP}resource "${type}" "x" {\n  name = "x"${args === '' ? '' : `\n${args}`}\n}\n`;
}

const read = (text: string) => inventoryOf(terraformReader, { 'main.tf': text });

describe('provider defaults', () => {
  // Rule, type, what it says when it is off, on, and not known.
  const SWITCHES: readonly (readonly [string, string, string, string])[] = [
    ['AML501', 'azurerm_cognitive_account', 'local_auth_enabled = true', 'local_auth_enabled = false'],
    [
      'AML501',
      'azurerm_ai_services',
      'local_authentication_enabled = true',
      'local_authentication_enabled = false',
    ],
    [
      'AML502',
      'azurerm_cognitive_account',
      'public_network_access_enabled = true',
      'public_network_access_enabled = false',
    ],
    [
      'AML502',
      'azurerm_ai_services',
      'public_network_access = "Enabled"',
      'public_network_access = "Disabled"',
    ],
    [
      'AML102',
      'azurerm_machine_learning_workspace',
      'public_network_access_enabled = true',
      'public_network_access_enabled = false',
    ],
    [
      'AML102',
      'azurerm_ai_foundry',
      'public_network_access = "Enabled"',
      'public_network_access = "Disabled"',
    ],
    [
      'AML204',
      'azurerm_machine_learning_workspace',
      'storage_account_access_type = "AccessKey"',
      'storage_account_access_type = "Identity"',
    ],
    [
      'AML205',
      'azurerm_machine_learning_compute_cluster',
      'local_auth_enabled = true',
      'local_auth_enabled = false\n  node_public_ip_enabled = false',
    ],
    [
      'AML205',
      'azurerm_machine_learning_compute_instance',
      'local_auth_enabled = true',
      'local_auth_enabled = false\n  node_public_ip_enabled = false',
    ],
  ];

  it.each(SWITCHES)('%s of %s fails where %s is written', async (rule, type, bad) => {
    const [finding] = findingsIn(await read(resource(type, `  ${bad}`)), rule);
    const column = bad.indexOf('=') + 5;
    expect(finding).toMatchObject({ result: 'fail', location: { file: 'main.tf', line: 6, column } });
  });

  it.each(SWITCHES)(
    '%s of %s fails less surely, at the resource, when nothing is written',
    async (rule, type) => {
      const [finding] = findingsIn(await read(resource(type)), rule);
      expect(finding).toMatchObject({
        result: 'fail',
        confidence: 'medium',
        location: { line: 4, column: 1 },
      });
    },
  );

  it.each(SWITCHES)('%s of %s passes without %s', async (rule, type, _, good) => {
    expect(findingsIn(await read(resource(type, `  ${good}`)), rule)).toEqual([]);
  });

  it.each(SWITCHES)('%s of %s is undecided when %s is a variable', async (rule, type, bad, good) => {
    const unknown = bad.replace(/= .*/, '= var.v');
    const rest = good.split('\n').slice(1).join('\n');
    const findings = findingsIn(
      await read(`${resource(type, `  ${unknown}\n${rest}`)}variable "v" {}\n`),
      rule,
    );
    expect(findings).toMatchObject([{ result: 'unknown', reason: { kind: 'unresolved-expression' } }]);
  });
});

describe('a compute instance', () => {
  it.each([
    ['ssh { public_key = "k" }', 'Enabled', 6],
    ['', 'Disabled', 4],
  ])('with "%s" has its SSH port %s', async (args, expected, line) => {
    const inventory = await read(resource('azurerm_machine_learning_compute_instance', `  ${args}`));
    expect(only(inventory, 'compute').sshPublicAccess).toMatchObject({ value: expected, origin: { line } });
  });
});

describe('role assignments', () => {
  const assignment = (scope: string, more = 'role_definition_name = "Owner"') => `${GROUP}
data "azurerm_subscription" "current" {}
data "azurerm_management_group" "mg" { name = "contoso" }
data "azurerm_resource_group" "other" { name = "other" }
data "azurerm_client_config" "me" {}
variable "v" {}
resource "azurerm_role_assignment" "r" {
  scope        = ${scope}
  principal_id = data.azurerm_client_config.me.object_id
  ${more}
}
`;

  it.each([
    ['azurerm_resource_group.rg.id', '/subscriptions/{.}/resourceGroups/ml'],
    ['data.azurerm_resource_group.other.id', '/subscriptions/{.}/resourceGroups/other'],
    ['data.azurerm_subscription.current.id', '/subscriptions/{.}'],
    ['data.azurerm_management_group.mg.id', '/providers/Microsoft.Management/managementGroups/contoso'],
    ['"/"', '/'],
    ['"/subscriptions/s/resourceGroups/g"', '/subscriptions/s/resourceGroups/g'],
    [
      '"${data.azurerm_subscription.current.id}/resourceGroups/${var.v}"',
      '/subscriptions/{.}/resourceGroups/{var.v}',
    ],
    [
      '"${azurerm_resource_group.rg.id}/providers/Microsoft.X/y/z"',
      '/subscriptions/{.}/resourceGroups/ml/providers/Microsoft.X/y/z',
    ],
    ['azurerm_resource_group.rg.id', '/subscriptions/{.}/resourceGroups/ml'],
  ])('with the scope %s are at %s', async (scope, expected) => {
    const { roleAssignments, unresolved } = await read(assignment(scope));
    expect(unresolved).toEqual([]);
    expect(roleAssignments).toMatchObject([
      { scope: expected, roleId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635' },
    ]);
  });

  it.each([
    ['var.v', 'the variable v has no default'],
    ['"${data.azurerm_subscription.current.id}${var.v}"', 'var.v: the variable v has no default'],
    ['"ml"', 'its scope is none that Azure has'],
  ])('with the scope %s are hidden, for nobody knows how wide they are', async (scope, why) => {
    const { roleAssignments, unresolved } = await read(assignment(scope));
    expect(roleAssignments).toEqual([]);
    expect(unresolved).toMatchObject([
      {
        why,
        type: 'Microsoft.Authorization/roleAssignments',
        origin: { file: 'main.tf', line: 11, column: 18 },
      },
    ]);
  });

  it.each([
    [
      'by the name of a built-in role',
      'role_definition_name = "Contributor"',
      'b24988ac-6180-42a0-ab88-20f7382dd24c',
    ],
    [
      'by GUID in an id',
      'role_definition_id = "${data.azurerm_subscription.current.id}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"',
      'b24988ac-6180-42a0-ab88-20f7382dd24c',
    ],
    [
      'by a data source',
      'role_definition_id = data.azurerm_role_definition.d.id\n}\ndata "azurerm_role_definition" "d" {\n  name = "Contributor"',
      'b24988ac-6180-42a0-ab88-20f7382dd24c',
    ],
    [
      'that is declared here',
      'role_definition_id = azurerm_role_definition.d.role_definition_resource_id\n}\nresource "azurerm_role_definition" "d" {\n  name = "d"\n  scope = "/subscriptions/s"',
      '/subscriptions/s/providers/microsoft.authorization/roledefinitions/{.#azurerm_role_definition.d}',
    ],
  ])('have the role %s', async (_, more, role) => {
    expect((await read(assignment('"/"', more))).roleAssignments).toMatchObject([{ roleId: role }]);
  });

  it('of a role that is a variable are hidden', async () => {
    const { roleAssignments, unresolved } = await read(assignment('"/"', 'role_definition_id = var.v'));
    expect(roleAssignments).toEqual([]);
    expect(unresolved).toMatchObject([{ expression: 'var.v', origin: { line: 13, column: 24 } }]);
  });

  it('keep what makes them stable or not', async () => {
    const { declarations } = await readAll(terraformReader, {
      'main.tf': assignment('"/"', 'role_definition_name = "Owner"\n  condition = "true"'),
    });
    const body = declarations.find(({ symbol }) => symbol === 'azurerm_role_assignment.r')?.body;
    const properties = body?.entries.get('properties')?.value;
    expect(properties?.kind === 'object' && [...properties.entries.values()].map(({ name }) => name)).toEqual(
      ['roleDefinitionName', 'principalId', 'condition'],
    );
  });

  it('in the subscription of another provider are not in that of the first', async () => {
    const { roleAssignments } = await read(`provider "azurerm" {
  alias           = "hub"
  subscription_id = "11111111-1111-1111-1111-111111111111"
}
data "azurerm_subscription" "hub" { provider = azurerm.hub }
resource "azurerm_role_assignment" "r" {
  scope                = data.azurerm_subscription.hub.id
  role_definition_name = "Reader"
  principal_id         = "p"
}
`);
    expect(roleAssignments).toMatchObject([{ scope: '/subscriptions/11111111-1111-1111-1111-111111111111' }]);
  });

  it('that PIM makes stand without an end unless one is written', async () => {
    const pim = (schedule: string) => `resource "azurerm_pim_active_role_assignment" "r" {
  scope              = "/subscriptions/s"
  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635"
  principal_id       = "p"
  ${schedule}
}
`;
    const ends = pim(
      'schedule {\n    start_date_time = "2026-01-01T00:00:00Z"\n    expiration { end_date_time = "2026-02-01T00:00:00Z" }\n  }',
    );
    expect((await read(ends)).activeAssignments).toMatchObject([
      {
        assignmentType: 'Assigned',
        startDateTime: '2026-01-01T00:00:00Z',
        endDateTime: '2026-02-01T00:00:00Z',
      },
    ]);
    const { activeAssignments, roleAssignments } = await read(pim(''));
    expect(activeAssignments[0]).not.toHaveProperty('endDateTime');
    expect(roleAssignments).toMatchObject([{ scope: '/subscriptions/s' }]);
  });
});

describe('what a datastore stores', () => {
  it.each([
    ['blobstorage', 'account_key = "c2VjcmV0LXZhbHVlLW9mLWEta2V5"', 'AccountKey'],
    ['blobstorage', 'shared_access_signature = var.v', 'Sas'],
    ['datalake_gen2', 'client_secret = "hunter2"', 'ServicePrincipal'],
    ['fileshare', 'account_key = azurerm_storage_account.s.primary_access_key', 'AccountKey'],
    ['blobstorage', '', 'None'],
    ['blobstorage', 'account_key = null', 'None'],
  ])('%s with %s is %s, and the value is nowhere', async (kind, args, type) => {
    const inventory = await read(
      `${resource(`azurerm_machine_learning_datastore_${kind}`, `  ${args}`)}variable "v" {}\n`,
    );
    expect(only(inventory, 'datastore').credentialsType).toMatchObject({ value: type });
    expect(JSON.stringify(inventory)).not.toMatch(/c2VjcmV0|hunter2/);
    const findings = findingsIn(inventory, 'AML204');
    if (type === 'None') expect(findings).toEqual([]);
    else expect(findings).toMatchObject([{ result: 'fail', location: { line: 6, column: 3 } }]);
  });
});

describe('connections', () => {
  it.each([
    ['api_key', 'ApiKey'],
    ['account_key', 'AccountKey'],
    ['custom_keys', 'CustomKeys'],
    ['entra_id', 'AAD'],
    ['account_managed_identity', 'AccountManagedIdentity'],
  ])('of %s sign in with %s, and belong to their account', async (kind, authType) => {
    const inventory =
      await read(`${resource('azurerm_cognitive_account')}resource "azurerm_cognitive_account_connection_${kind}" "c" {
  name                 = "c"
  cognitive_account_id = azurerm_cognitive_account.x.id
}
`);
    const connection = only(inventory, 'connection');
    expect(connection.authType).toMatchObject({ value: authType });
    expect(connection.parent).toMatchObject({ value: only(inventory, 'ai-services-account').key });
  });

  it('that are given a key as a value are told, without the value', async () => {
    const inventory = await read(`resource "azurerm_cognitive_account_connection_api_key" "c" {
  name                 = "c"
  cognitive_account_id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a"
  api_key              = "correct-horse-battery-staple"
}
`);
    expect(findingsIn(inventory, 'AML005')).toMatchObject([
      { result: 'fail', location: { line: 4, column: 26 } },
    ]);
    expect(JSON.stringify(inventory)).not.toContain('battery');
  });
});

describe('outputs', () => {
  const keys = (output: string) => `data "azapi_resource_action" "k" {
  type                   = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01"
  resource_id            = "/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/onlineEndpoints/e"
  action                 = "listKeys"
  response_export_values = ["*"]
}
locals { all = jsondecode(data.azapi_resource_action.k.output) }
output "key" {
  value = ${output}
}
`;

  it.each([
    ['data.azapi_resource_action.k.output.primaryKey'],
    ['local.all["primaryKey"]'],
    ['{ key = [upper(local.all.primaryKey)] }'],
  ])('that show %s are told, where it is shown', async (output) => {
    expect(findingsIn(await read(keys(output)), 'AML005')).toMatchObject([
      { result: 'fail', resource: { kind: 'output', name: 'key' }, location: { line: 9, column: 11 } },
    ]);
  });

  it.each([
    ['local.all["primaryKey"]\n  sensitive = true'],
    ['data.azapi_resource_action.k.id'],
    ['"no key"'],
  ])('with %s show nothing', async (output) => {
    expect(findingsIn(await read(keys(output)), 'AML005')).toEqual([]);
  });
});

describe('custom roles', () => {
  const role = (permissions: string) => `variable "v" {}
resource "azurerm_role_definition" "r" {
  name  = "r"
  scope = "/subscriptions/s"
  ${permissions}
}
`;

  it('have every permissions block, and their scope as the one where they may be assigned', async () => {
    const { roleDefinitions } = await read(
      role('permissions { actions = ["a/read"] }\n  permissions { data_actions = ["*"] }'),
    );
    expect(roleDefinitions).toMatchObject([
      {
        roleName: 'r',
        assignableScopes: ['/subscriptions/s'],
        permissions: [{ actions: ['a/read'] }, { dataActions: ['*'] }],
      },
    ]);
  });

  it('with a wildcard fail', async () => {
    expect(findingsIn(await read(role('permissions { actions = ["*"] }')), 'AML401')).toMatchObject([
      { result: 'fail', location: { line: 5, column: 28 } },
    ]);
  });

  it('with actions that are not known hide them, where they are written', async () => {
    expect((await read(role('permissions { actions = [var.v] }'))).unresolved).toMatchObject([
      { expression: 'var.v', origin: { line: 5, column: 28 } },
    ]);
  });
});

describe('identities of pipelines', () => {
  const application = `resource "azuread_application" "app" { display_name = "deploy" }
resource "azuread_service_principal" "sp" { client_id = azuread_application.app.client_id }
resource "azuread_application_federated_identity_credential" "gh" {
  application_id = azuread_application.app.id
  display_name   = "gh"
  issuer         = "https://token.actions.githubusercontent.com"
  audiences      = ["api://AzureADTokenExchange"]
  subject        = "repo:o/r:pull_request"
}
`;

  it('are followed from the credential over the application to the role', async () => {
    const inventory = await read(`${application}resource "azurerm_role_assignment" "r" {
  scope                = "/subscriptions/s"
  role_definition_name = "Owner"
  principal_id         = azuread_service_principal.sp.object_id
}
${resource('azurerm_cognitive_account')}`);
    expect(findingsIn(inventory, 'AML602')).toMatchObject([
      { result: 'fail', location: { line: 8, column: 20 } },
    ]);
    expect(findingsIn(inventory, 'AML602')[0]?.message).toContain('holds Owner at');
  });

  it('of managed identities are followed as well', async () => {
    const { federatedCredentials, roleAssignments, resources } =
      await read(`${resource('azurerm_user_assigned_identity')}resource "azurerm_federated_identity_credential" "f" {
  name      = "f"
  parent_id = azurerm_user_assigned_identity.x.id
  issuer    = "https://token.actions.githubusercontent.com"
  subject   = "repo:o/r:ref:refs/heads/main"
  audience  = ["api://AzureADTokenExchange"]
}
resource "azurerm_role_assignment" "r" {
  scope                = azurerm_resource_group.rg.id
  role_definition_name = "Reader"
  principal_id         = azurerm_user_assigned_identity.x.principal_id
}
`);
    const [identity] = resources;
    expect(federatedCredentials).toMatchObject([
      {
        holder: { kind: 'managed-identity', id: identity?.key },
        subject: { value: 'repo:o/r:ref:refs/heads/main', origin: { line: 11, column: 15 } },
      },
    ]);
    expect(identity?.kind === 'managed-identity' && identity.principalId).toMatchObject({
      value: roleAssignments[0]?.principalId,
    });
  });

  it('with flexible credentials have their expression', async () => {
    const { federatedCredentials } =
      await read(`${application}resource "azuread_application_flexible_federated_identity_credential" "f" {
  application_id             = azuread_application.app.id
  display_name               = "f"
  issuer                     = "https://token.actions.githubusercontent.com"
  audience                   = "api://AzureADTokenExchange"
  claims_matching_expression = "claims['sub'] matches 'repo:o/*'"
}
`);
    expect(
      federatedCredentials.map(({ claimsMatchingExpression }) => claimsMatchingExpression.state),
    ).toEqual(['known', 'absent']);
  });

  it.each([
    ['resource "azuread_application_password" "p" { application_id = azuread_application.app.id }'],
    [
      'resource "azuread_service_principal_password" "p" { service_principal_id = azuread_service_principal.sp.id }',
    ],
  ])('with %s have a secret', async (password) => {
    const inUse = `${application}${resource('azurerm_cognitive_account')}resource "azurerm_role_assignment" "r" {
  scope                = azurerm_resource_group.rg.id
  role_definition_name = "Owner"
  principal_id         = azuread_service_principal.sp.object_id
}
`;
    const inventory = await read(`${inUse}${password}\n`);
    expect(findingsIn(inventory, 'AML605')).toMatchObject([{ result: 'fail' }]);
    expect(findingsIn(await read(inUse), 'AML605')).toEqual([]);
  });

  it('that are users are told by the data source, whatever the assignment says', async () => {
    const { principals, roleAssignments } =
      await read(`data "azuread_user" "u" { user_principal_name = "a@b.c" }
resource "azurerm_role_assignment" "r" {
  scope                = "/subscriptions/s"
  role_definition_name = "Owner"
  principal_id         = data.azuread_user.u.object_id
}
`);
    expect(principals).toMatchObject([{ type: 'User', id: roleAssignments[0]?.principalId }]);
  });
});

describe('templates inside of Terraform', () => {
  const template = (content: string) => `variable "v" {}
${GROUP}resource "azurerm_resource_group_template_deployment" "t" {
  name                = "t"
  resource_group_name = azurerm_resource_group.rg.name
  parameters_content  = jsonencode({ mode = { value = "Key" } })
  template_content    = ${content}
}
`;
  const arm = `{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "parameters": { "mode": { "type": "string" } },
  "resources": [{ "type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints", "name": "w/e", "apiVersion": "2024-10-01",
    "properties": { "authMode": "[parameters('mode')]" } }] }`;

  it('are read with their parameters, and found where they are put in', async () => {
    const inventory = await read(template(`<<JSON\n${arm}\nJSON`));
    const endpoint = only(inventory, 'online-endpoint');
    expect(endpoint.id).toBe('main.tf#azurerm_resource_group_template_deployment.t/onlineEndpoints/w/e');
    expect(endpoint.authMode).toMatchObject({ value: 'Key', origin: { line: 9, column: 25 } });
    expect(endpoint.key).toContain('/resourcegroups/ml/');
  });

  it('that are not known hide what they declare', async () => {
    expect((await read(template('var.v'))).unresolved).toMatchObject([{ origin: { line: 9, column: 25 } }]);
  });

  it('that are files of their own are read as such, and only once', async () => {
    const { declarations, blind } = await readAll(terraformReader, {
      'main.tf': template('file("${path.module}/arm.json")'),
      'arm.json': arm,
    });
    expect(blind).toEqual([]);
    expect(declarations.map(({ symbol }) => symbol)).toEqual(['azurerm_resource_group.rg']);
  });
});
