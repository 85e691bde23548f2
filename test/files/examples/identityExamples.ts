import type { Example } from './example.ts';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const AI_ADMINISTRATOR = 'b78c5d69-af96-48a3-bf8d-a8b4d589de94';
const ISSUER = 'https://token.actions.githubusercontent.com';
const ML = 'Microsoft.MachineLearningServices/workspaces';
const MI = 'Microsoft.ManagedIdentity/userAssignedIdentities';

const PARTS = `resource identity '${MI}@2024-11-30' = {
  name: 'endpoint'
  location: 'westeurope'
}
resource workspace '${ML}@2025-12-01' = {
  name: 'ws'
  location: 'westeurope'
  identity: { type: 'SystemAssigned' }
}
`;

function endpoint(name: string, identity = 'identity.id'): string {
  return `resource ${name} '${ML}/onlineEndpoints@2025-12-01' = {
  parent: workspace
  name: '${name}'
  location: 'westeurope'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '\${${identity}}': {} } }
  properties: { authMode: 'AADToken' }
}
`;
}

function grant(role: string, principal: string, scope = ''): string {
  return `resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid('grant')
  ${scope}
  properties: {
    roleDefinitionId: ${role}
    principalId: ${principal}
    principalType: 'ServicePrincipal'
  }
}
`;
}

const named = (role: string): string =>
  `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')`;

const TERRAFORM = (role: string, principal: string, scope: string): string => `variable "role" {}
resource "azurerm_resource_group" "it" {
  name     = "rg"
  location = "westeurope"
}
resource "azurerm_user_assigned_identity" "it" {
  name                = "deploy"
  resource_group_name = azurerm_resource_group.it.name
}
resource "azurerm_machine_learning_workspace" "it" {
  name                = "ws"
  resource_group_name = azurerm_resource_group.it.name
  identity {
    type = "SystemAssigned"
  }
}
resource "azurerm_federated_identity_credential" "it" {
  name      = "github"
  parent_id = azurerm_user_assigned_identity.it.id
  issuer    = "${ISSUER}"
  subject   = "repo:contoso/ml:environment:production"
  audience  = ["api://AzureADTokenExchange"]
}
resource "azurerm_role_assignment" "it" {
  scope              = ${scope}
  role_definition_id = ${role}
  principal_id       = ${principal}
}
`;
const tfRole = (role: string): string => `"/providers/Microsoft.Authorization/roleDefinitions/${role}"`;

/** What declared identities hold, and who shares them: joined through the references of the file. */
export const IDENTITY_EXAMPLES: readonly Example[] = [
  {
    rule: 'AML201',
    format: 'bicep',
    bad: PARTS + endpoint('fraud') + grant(`«${named(CONTRIBUTOR)}»`, 'identity.properties.principalId'),
    good: PARTS + endpoint('fraud') + grant(named(BLOB_READER), 'identity.properties.principalId'),
    hidden: `param role string\n${PARTS}${endpoint('fraud')}${grant('«role»', 'identity.properties.principalId')}`,
  },
  {
    rule: 'AML201',
    format: 'bicep',
    of: 'identities that are a parameter',
    bad: PARTS + endpoint('fraud') + grant(`«${named(CONTRIBUTOR)}»`, 'identity.properties.principalId'),
    good: PARTS + endpoint('fraud') + grant(named(BLOB_READER), 'identity.properties.principalId'),
    unknown: `param ids object\n${PARTS}${endpoint('fraud').replace(/\{ '\$\{identity\.id\}': \{\} \}/, '«ids»')}`,
  },
  {
    rule: 'AML202',
    format: 'bicep',
    bad: PARTS + grant(`«${named(CONTRIBUTOR)}»`, 'workspace.identity.principalId'),
    good: PARTS + grant(named(AI_ADMINISTRATOR), 'workspace.identity.principalId', 'scope: workspace'),
    hidden: `param role string\n${PARTS}${grant('«role»', 'workspace.identity.principalId')}`,
  },
  {
    rule: 'AML202',
    format: 'bicep',
    of: 'identities that are a parameter',
    bad: PARTS + grant(`«${named(CONTRIBUTOR)}»`, 'workspace.identity.principalId'),
    good: PARTS + grant(named(AI_ADMINISTRATOR), 'workspace.identity.principalId', 'scope: workspace'),
    unknown: `param ids object\n${PARTS.replace("'SystemAssigned'", "'UserAssigned', userAssignedIdentities: «ids»")}`,
  },
  {
    rule: 'AML202',
    format: 'azurerm',
    bad: TERRAFORM(
      `«${tfRole(CONTRIBUTOR)}»`,
      'azurerm_machine_learning_workspace.it.identity[0].principal_id',
      'azurerm_resource_group.it.id',
    ),
    good: TERRAFORM(
      tfRole(AI_ADMINISTRATOR),
      'azurerm_machine_learning_workspace.it.identity[0].principal_id',
      'azurerm_machine_learning_workspace.it.id',
    ),
    hidden: TERRAFORM(
      '«var.role»',
      'azurerm_machine_learning_workspace.it.identity[0].principal_id',
      'azurerm_resource_group.it.id',
    ),
  },
  {
    rule: 'AML203',
    format: 'bicep',
    bad: (PARTS + endpoint('fraud') + endpoint('churn')).replace('resource identity', 'resource «identity»'),
    good: PARTS + endpoint('fraud'),
    unknown: `param ids object\n${PARTS}${endpoint('fraud')}${endpoint('churn').replace(/\{ '\$\{identity\.id\}': \{\} \}/, '«ids»')}`,
  },
  {
    rule: 'AML604',
    format: 'azurerm',
    bad: TERRAFORM(
      `«${tfRole(CONTRIBUTOR)}»`,
      'azurerm_user_assigned_identity.it.principal_id',
      'azurerm_resource_group.it.id',
    ),
    good: TERRAFORM(
      tfRole(BLOB_READER),
      'azurerm_user_assigned_identity.it.principal_id',
      'azurerm_resource_group.it.id',
    ),
    hidden: TERRAFORM(
      '«var.role»',
      'azurerm_user_assigned_identity.it.principal_id',
      'azurerm_resource_group.it.id',
    ),
  },
  {
    rule: 'AML604',
    format: 'bicep',
    bad:
      PARTS +
      trust("subject: 'repo:contoso/ml:environment:production'") +
      grant(`«${named(CONTRIBUTOR)}»`, 'identity.properties.principalId'),
    good:
      PARTS +
      trust("subject: 'repo:contoso/ml:environment:production'") +
      grant(named(BLOB_READER), 'identity.properties.principalId'),
    hidden: `param role string\n${PARTS}${trust("subject: 'repo:contoso/ml:environment:production'")}${grant('«role»', 'identity.properties.principalId')}`,
  },
  {
    rule: 'AML203',
    format: 'bicep',
    of: 'an identity that is a parameter as a whole',
    bad: (PARTS + endpoint('fraud') + endpoint('churn')).replace('resource identity', 'resource «identity»'),
    good: PARTS + endpoint('fraud'),
    unknown: `param runsAs object\n${PARTS}${endpoint('churn').replace(/identity: .*/, 'identity: «runsAs»')}`,
  },
  {
    rule: 'AML203',
    format: 'azapi',
    bad: shared('azurerm_user_assigned_identity.it.id').replace(
      'resource "azurerm_user_assigned_identity" "it"',
      '«$&»',
    ),
    good: shared('azurerm_user_assigned_identity.other.id'),
    unknown: shared('«var.ids»').replace('[«var.ids»]', '«var.ids»'),
  },
  {
    rule: 'AML703',
    format: 'azapi',
    bad: logged('"allLogs"')
      .replace('category_group = "allLogs"', 'category = "AmlOnlineEndpointConsoleLog"')
      .replace('resource "azapi_resource" "it"', '«$&»'),
    good: logged('"allLogs"'),
    unknown: logged('var.group').replace('enabled_log', '«enabled_log»'),
  },
  {
    rule: 'AML703',
    format: 'bicep',
    bad: (PARTS + endpoint('fraud')).replace('resource fraud', 'resource «fraud»'),
    good: `${PARTS}${endpoint('fraud')}resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'aml'
  scope: fraud
  properties: { logs: [{ categoryGroup: 'allLogs', enabled: true }] }
}
`,
    unknown: `param isOn bool
${PARTS}${endpoint('fraud')}resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'aml'
  scope: fraud
  properties: { logs: «[{ categoryGroup: 'audit', enabled: true }, { categoryGroup: 'allLogs', enabled: isOn }]» }
}
`,
  },
];

function azapiEndpoint(name: string, ids: string): string {
  return `resource "azapi_resource" "${name}" {
  type      = "${ML}/onlineEndpoints@2025-12-01"
  name      = "${name}"
  parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/${ML}/ws"
  identity {
    type         = "UserAssigned"
    identity_ids = [${ids}]
  }
  body = { properties = { authMode = "AADToken" } }
}
`;
}

function shared(second: string): string {
  return `variable "ids" {}
resource "azurerm_user_assigned_identity" "it" {
  name                = "it"
  resource_group_name = "rg"
}
resource "azurerm_user_assigned_identity" "other" {
  name                = "other"
  resource_group_name = "rg"
}
${azapiEndpoint('fraud', 'azurerm_user_assigned_identity.it.id')}${azapiEndpoint('churn', second)}`;
}

function logged(group: string): string {
  return `variable "group" {}
${azapiEndpoint('it', '')}resource "azurerm_monitor_diagnostic_setting" "it" {
  name               = "aml"
  target_resource_id = azapi_resource.it.id
  enabled_log {
    category_group = ${group}
  }
}
`;
}

function trust(claim: string): string {
  return `resource github '${MI}/federatedIdentityCredentials@2024-11-30' = {
  parent: identity
  name: 'github'
  properties: {
    issuer: '${ISSUER}'
    ${claim}
    audiences: ['api://AzureADTokenExchange']
  }
}
`;
}

/**
 * Bad, good and undecided subjects: at the value. A file for `az` has no expressions, so nothing in it is undecided; of
 * a subject that is not known AML601 and AML602 say so, and AML603, of its form alone, does not say it again.
 */
const SUBJECTS: Readonly<Record<string, readonly [bad: string, good: string]>> = {
  AML601: ['repo:contoso/ml:ref:refs/tags/v1', 'repo:contoso/ml:environment:production'],
  AML602: ['repo:contoso/ml:pull_request', 'repo:contoso/ml:environment:production'],
  AML603: ['repo:contoso/ml:environment:production', 'repo:contoso@1/ml@2:environment:production'],
};

const CREDENTIAL_FILE = (subject: string): string => `{
  "name": "github",
  "issuer": "${ISSUER}",
  "subject": ${subject},
  "audiences": ["api://AzureADTokenExchange"]
}
`;
const CREDENTIAL_ARM = (subject: string): string => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "subject": { "type": "string" } },
  "resources": [{
    "type": "${MI}/federatedIdentityCredentials",
    "apiVersion": "2024-11-30",
    "name": "deploy/github",
    "properties": { "issuer": "${ISSUER}", "subject": ${subject}, "audiences": ["api://AzureADTokenExchange"] }
  }]
}
`;
const CREDENTIAL_TERRAFORM = (subject: string): string => `variable "subject" {}
resource "azurerm_user_assigned_identity" "it" {
  name = "deploy"
}
resource "azurerm_federated_identity_credential" "it" {
  name      = "github"
  parent_id = azurerm_user_assigned_identity.it.id
  issuer    = "${ISSUER}"
  subject   = ${subject}
  audience  = ["api://AzureADTokenExchange"]
}
`;
const FLEXIBLE = (expression: string): string => `resource "azuread_application" "it" {
  display_name = "deploy"
}
resource "azuread_application_flexible_federated_identity_credential" "it" {
  application_id             = azuread_application.it.id
  display_name               = "github"
  issuer                     = "${ISSUER}"
  audience                   = "api://AzureADTokenExchange"
  claims_matching_expression = ${expression}
}
`;

/** Whom GitHub's tokens are trusted from. */
export const TRUST_EXAMPLES: readonly Example[] = [
  ...Object.entries(SUBJECTS).flatMap(([rule, [bad, good]]): readonly Example[] => [
    {
      rule,
      format: 'credential-file',
      bad: CREDENTIAL_FILE(`«"${bad}"»`),
      good: CREDENTIAL_FILE(`"${good}"`),
    },
    {
      rule,
      format: 'bicep',
      bad: PARTS + trust(`subject: «'${bad}'»`),
      good: PARTS + trust(`subject: '${good}'`),
      ...(rule === 'AML603'
        ? {}
        : { unknown: `param subject string\n${PARTS}${trust('subject: «subject»')}` }),
    },
    {
      rule,
      format: 'arm',
      bad: CREDENTIAL_ARM(`«"${bad}"»`),
      good: CREDENTIAL_ARM(`"${good}"`),
      ...(rule === 'AML603' ? {} : { unknown: CREDENTIAL_ARM(`«"[parameters('subject')]"»`) }),
    },
    {
      rule,
      format: 'azurerm',
      bad: CREDENTIAL_TERRAFORM(`«"${bad}"»`),
      good: CREDENTIAL_TERRAFORM(`"${good}"`),
      ...(rule === 'AML603' ? {} : { unknown: CREDENTIAL_TERRAFORM('«var.subject»') }),
    },
  ]),
  {
    rule: 'AML601',
    format: 'azurerm',
    of: 'a flexible expression',
    bad: FLEXIBLE(`«"claims['sub'] matches 'repo:contoso/*'"»`),
    good: FLEXIBLE(`"claims['sub'] eq 'repo:contoso/ml:environment:production'"`),
    unknown: FLEXIBLE('«var.expression»').replace(/^/, 'variable "expression" {}\n'),
  },
  {
    rule: 'AML602',
    format: 'bicep',
    of: 'an identity that only reads',
    bad:
      PARTS +
      trust("subject: «'repo:contoso/ml:pull_request'»") +
      grant(named(CONTRIBUTOR), 'identity.properties.principalId'),
    good:
      PARTS +
      trust("subject: 'repo:contoso/ml:pull_request'") +
      grant(named('acdd72a7-3385-48ef-bd42-f606fba81ae7'), 'identity.properties.principalId'),
  },
  // That there is a password is no question of its value: AML605 has no undecided twin in any format.
  {
    rule: 'AML605',
    format: 'azurerm',
    bad: `resource "azuread_application" "it" {
  display_name = "deploy"
}
«resource "azuread_application_password" "it"» {
  application_id = azuread_application.it.id
}
`,
    good: FLEXIBLE(`"claims['sub'] eq 'repo:contoso/ml:environment:production'"`),
  },
  {
    rule: 'AML605',
    format: 'workflow',
    bad: loginStep('«creds»: ${{ secrets.AZURE_CREDENTIALS }}'),
    good: loginStep('client-id: ${{ vars.CLIENT }}\n          tenant-id: ${{ vars.TENANT }}'),
  },
];

function loginStep(inputs: string): string {
  return `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@v2
        with:
          ${inputs}
`;
}
