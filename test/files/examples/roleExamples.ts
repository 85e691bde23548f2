import type { Example } from './example.ts';

const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
const WHO = 'aaaaaaaa-1111-2222-3333-444444444444';
const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ONLY_READER = `((!(ActionMatches{\\'Microsoft.Authorization/roleAssignments/write\\'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER}})) AND ((!(ActionMatches{\\'Microsoft.Authorization/roleAssignments/delete\\'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER}}))`;
const ALL_BUT_OWNER = `((!(ActionMatches{\\'Microsoft.Authorization/roleAssignments/write\\'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAllOfAllValues:GuidNotEquals {${OWNER}}))`;

/** An assignment in Bicep; `more` are further properties. The role stands where an expression may. */
function bicep(
  role: string,
  { scope = 'resourceGroup', type = 'ServicePrincipal', more = '', at = '' } = {},
): string {
  return `targetScope = '${scope}'
param role string
param who string
${at === '' ? '' : `resource ws '${WORKSPACE}@2025-12-01' existing = { name: 'ws' }\n`}resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(subscription().id, who, 'grant')
  ${at === '' ? '' : `scope: ${at}\n  `}properties: {
    roleDefinitionId: ${role}
    principalId: who
    principalType: ${type.includes("'") ? type : `'${type}'`}
    ${more}
  }
}
`;
}

const named = (role: string): string =>
  `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')`;

function arm(
  role: string,
  { schema = 'deploymentTemplate', type = '"ServicePrincipal"', more = '' } = {},
): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/${schema}.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "role": { "type": "string" }, "who": { "type": "string" } },
  "resources": [{
    "type": "Microsoft.Authorization/roleAssignments",
    "apiVersion": "2022-04-01",
    "name": "[guid(parameters('who'), 'grant')]",
    "properties": {
      "roleDefinitionId": ${role},
      "principalId": "[parameters('who')]",
      "principalType": ${type}${more}
    }
  }]
}
`;
}

const armRole = (role: string): string =>
  `"[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')]"`;

function terraform(
  role: string,
  { scope = 'data.azurerm_subscription.it.id', type = '"ServicePrincipal"', more = '' } = {},
): string {
  return `variable "role" {}
data "azurerm_subscription" "it" {}
data "azurerm_management_group" "it" {
  name = "corp"
}
resource "azurerm_machine_learning_workspace" "it" {
  name                = "it"
  resource_group_name = "rg"
}
resource "azurerm_role_assignment" "it" {
  scope              = ${scope}
  role_definition_id = ${role}
  principal_id       = "${WHO}"
  principal_type     = ${type}
  ${more}
}
`;
}

const tfRole = (role: string): string => `"/providers/Microsoft.Authorization/roleDefinitions/${role}"`;
const TF_WORKSPACE = { scope: 'azurerm_machine_learning_workspace.it.id' };
const SUBSCRIPTION = { scope: 'subscription' };

/** Roles that are given, in the formats that give them. */
export const ROLE_EXAMPLES: readonly Example[] = [
  {
    rule: 'AML301',
    format: 'bicep',
    of: 'a subscription',
    bad: bicep(`«${named(DATA_SCIENTIST)}»`, SUBSCRIPTION),
    good: bicep(named(READER), SUBSCRIPTION),
    hidden: bicep('«role»', SUBSCRIPTION),
  },
  {
    rule: 'AML301',
    format: 'bicep',
    of: 'a resource group, or the workspace in it',
    bad: bicep(`«${named(DATA_SCIENTIST)}»`),
    good: bicep(named(DATA_SCIENTIST), { at: 'ws' }),
  },
  {
    rule: 'AML301',
    format: 'arm',
    bad: arm(`«${armRole(DATA_SCIENTIST)}»`, { schema: 'subscriptionDeploymentTemplate' }),
    good: arm(armRole(READER), { schema: 'subscriptionDeploymentTemplate' }),
    hidden: arm(`«"[parameters('role')]"»`, { schema: 'subscriptionDeploymentTemplate' }),
  },
  {
    rule: 'AML301',
    format: 'azurerm',
    bad: terraform(`«${tfRole(DATA_SCIENTIST)}»`),
    good: terraform(tfRole(DATA_SCIENTIST), TF_WORKSPACE),
    hidden: terraform('«var.role»'),
  },
  {
    rule: 'AML302',
    format: 'bicep',
    bad: bicep(`«${named(CONTRIBUTOR)}»`, { at: 'ws' }),
    good: bicep(named(DATA_SCIENTIST), { at: 'ws', type: 'Group' }),
    hidden: bicep('«role»', { at: 'ws' }),
  },
  {
    rule: 'AML302',
    format: 'arm',
    bad: arm(`«${armRole(CONTRIBUTOR)}»`, { schema: 'subscriptionDeploymentTemplate' }),
    good: arm(armRole(READER), { schema: 'subscriptionDeploymentTemplate' }),
    hidden: arm(`«"[parameters('role')]"»`),
  },
  {
    rule: 'AML302',
    format: 'azurerm',
    bad: terraform(`«${tfRole(CONTRIBUTOR)}»`, TF_WORKSPACE),
    good: terraform(tfRole(READER), TF_WORKSPACE),
    hidden: terraform('«var.role»', TF_WORKSPACE),
  },
  {
    rule: 'AML303',
    format: 'bicep',
    bad: bicep(`«${named(DATA_SCIENTIST)}»`, { at: 'ws' }),
    good: bicep(named(READER), { at: 'ws' }),
    hidden: bicep('«role»', { at: 'ws' }),
  },
  {
    rule: 'AML303',
    format: 'azurerm',
    bad: terraform(`«${tfRole(DATA_SCIENTIST)}»`, TF_WORKSPACE),
    good: terraform(tfRole(READER), TF_WORKSPACE),
    hidden: terraform('«var.role»', TF_WORKSPACE),
  },
  {
    rule: 'AML304',
    format: 'bicep',
    bad: bicep(`«${named(ROLE_ADMINISTRATOR)}»`, SUBSCRIPTION),
    good: bicep(named(ROLE_ADMINISTRATOR), {
      ...SUBSCRIPTION,
      more: `condition: '${ONLY_READER}'\n    conditionVersion: '2.0'`,
    }),
    hidden: bicep('«role»', SUBSCRIPTION),
  },
  {
    rule: 'AML304',
    format: 'arm',
    bad: arm(`«${armRole(OWNER)}»`, { schema: 'subscriptionDeploymentTemplate' }),
    good: arm(armRole(ROLE_ADMINISTRATOR), {
      schema: 'subscriptionDeploymentTemplate',
      more: `, "condition": "${ONLY_READER.replaceAll('\\', '')}", "conditionVersion": "2.0"`,
    }),
    hidden: arm(`«"[parameters('role')]"»`),
  },
  {
    rule: 'AML304',
    format: 'azurerm',
    bad: terraform(`«${tfRole(ROLE_ADMINISTRATOR)}»`),
    good: terraform(tfRole(ROLE_ADMINISTRATOR), {
      more: `condition         = "${ONLY_READER.replaceAll('\\', '')}"\n  condition_version = "2.0"`,
    }),
    hidden: terraform('«var.role»'),
  },
  {
    rule: 'AML305',
    format: 'bicep',
    bad: bicep(named(ROLE_ADMINISTRATOR), {
      ...SUBSCRIPTION,
      more: `condition: «'${ALL_BUT_OWNER}'»\n    conditionVersion: '2.0'`,
    }),
    good: bicep(named(ROLE_ADMINISTRATOR), {
      ...SUBSCRIPTION,
      more: `condition: '${ONLY_READER}'\n    conditionVersion: '2.0'`,
    }),
    unknown: bicep(named(ROLE_ADMINISTRATOR), {
      ...SUBSCRIPTION,
      more: `condition: «role»\n    conditionVersion: '2.0'`,
    }),
  },
  {
    rule: 'AML305',
    format: 'azurerm',
    bad: terraform(tfRole(ROLE_ADMINISTRATOR), {
      more: `condition         = «"${ALL_BUT_OWNER.replaceAll('\\', '')}"»\n  condition_version = "2.0"`,
    }),
    good: terraform(tfRole(ROLE_ADMINISTRATOR), {
      more: `condition         = "${ONLY_READER.replaceAll('\\', '')}"\n  condition_version = "2.0"`,
    }),
    unknown: terraform(tfRole(ROLE_ADMINISTRATOR), {
      more: 'condition = «var.role»\n  condition_version = "2.0"',
    }),
  },
  {
    rule: 'AML308',
    format: 'bicep',
    bad: bicep(named(DATA_SCIENTIST), { at: 'ws', type: "«'User'»" }),
    good: bicep(named(DATA_SCIENTIST), { at: 'ws', type: 'Group' }),
    hidden: bicep('«role»', { at: 'ws', type: 'User' }),
  },
  {
    rule: 'AML308',
    format: 'arm',
    bad: arm(armRole(DATA_SCIENTIST), { type: '«"User"»' }),
    good: arm(armRole(DATA_SCIENTIST), { type: '"Group"' }),
    hidden: arm(`«"[parameters('role')]"»`, { type: '"User"' }),
  },
  {
    rule: 'AML308',
    format: 'azurerm',
    bad: terraform(tfRole(DATA_SCIENTIST), { ...TF_WORKSPACE, type: '«"User"»' }),
    good: terraform(tfRole(DATA_SCIENTIST), { ...TF_WORKSPACE, type: '"Group"' }),
    hidden: terraform('«var.role»', { ...TF_WORKSPACE, type: '"User"' }),
  },
  {
    rule: 'AML310',
    format: 'bicep',
    of: 'an assignment without PIM',
    bad: bicep(`«${named(OWNER)}»`, { ...SUBSCRIPTION, type: 'Group' }),
    good: bicep(named(READER), { ...SUBSCRIPTION, type: 'Group' }),
    hidden: bicep('«role»', { ...SUBSCRIPTION, type: 'Group' }),
  },
  {
    rule: 'AML310',
    format: 'bicep',
    of: 'an assignment of PIM',
    bad: scheduled("«{ type: 'NoExpiration' }»"),
    good: scheduled("{ type: 'AfterDuration', duration: 'P30D' }"),
    unknown: scheduled("«{ type: 'AfterDuration', duration: who }»"),
  },
  {
    rule: 'AML310',
    format: 'azurerm',
    bad: terraform(`«${tfRole(OWNER)}»`, { type: '"User"' }),
    good: terraform(tfRole(READER), { type: '"User"' }),
    hidden: terraform('«var.role»', { type: '"User"' }),
  },
  {
    rule: 'AML310',
    format: 'azurerm',
    of: 'an assignment of PIM',
    bad: pim(''),
    good: pim('schedule {\n    expiration {\n      duration_days = 30\n    }\n  }'),
    unknown: pim('schedule {\n    expiration {\n      duration_days = «var.days»\n    }\n  }'),
  },
  {
    rule: 'AML311',
    format: 'bicep',
    bad: bicep(`«${tenant(DATA_SCIENTIST)}»`, { scope: 'managementGroup' }).replace(
      'subscription().id, ',
      '',
    ),
    good: bicep(tenant(READER), { scope: 'managementGroup' }).replace('subscription().id, ', ''),
    hidden: bicep('«role»', { scope: 'managementGroup' }).replace('subscription().id, ', ''),
  },
  {
    rule: 'AML311',
    format: 'arm',
    bad: arm(`«"/providers/Microsoft.Authorization/roleDefinitions/${OWNER}"»`, {
      schema: 'tenantDeploymentTemplate',
    }),
    good: arm(armRole(OWNER), { schema: 'subscriptionDeploymentTemplate' }),
    hidden: arm(`«"[parameters('role')]"»`, { schema: 'tenantDeploymentTemplate' }),
  },
  {
    rule: 'AML311',
    format: 'azurerm',
    bad: terraform(`«${tfRole(DATA_SCIENTIST)}»`, { scope: 'data.azurerm_management_group.it.id' }),
    good: terraform(tfRole(DATA_SCIENTIST)),
    hidden: terraform('«var.role»', { scope: 'data.azurerm_management_group.it.id' }),
  },
  {
    rule: 'AML313',
    format: 'bicep',
    bad: bicep(`«${named(CONTRIBUTOR)}»`, SUBSCRIPTION),
    good: bicep(named(CONTRIBUTOR)),
    hidden: bicep('«role»', SUBSCRIPTION),
  },
  {
    rule: 'AML313',
    format: 'arm',
    bad: arm(`«${armRole(OWNER)}»`, { schema: 'subscriptionDeploymentTemplate' }),
    good: arm(armRole(OWNER)),
    hidden: arm(`«"[parameters('role')]"»`, { schema: 'subscriptionDeploymentTemplate' }),
  },
  {
    rule: 'AML313',
    format: 'azurerm',
    bad: terraform(`«${tfRole(CONTRIBUTOR)}»`),
    good: terraform(tfRole(CONTRIBUTOR), TF_WORKSPACE),
    hidden: terraform('«var.role»'),
  },
  {
    rule: 'AML314',
    format: 'bicep',
    bad: bicep(named(READER)).replace("guid(subscription().id, who, 'grant')", "«'${who}-reader'»"),
    good: bicep(named(READER)),
    hidden: bicep('«role»'),
  },
  {
    rule: 'AML314',
    format: 'arm',
    bad: arm(armRole(READER)).replace("\"[guid(parameters('who'), 'grant')]\"", '«"reader"»'),
    good: arm(armRole(READER)),
    hidden: arm(`«"[parameters('role')]"»`),
  },
  {
    rule: 'AML314',
    format: 'azurerm',
    bad: terraform('').replace('role_definition_id = ', 'role_definition_name = «"Reader"»'),
    good: terraform(tfRole(READER)),
    hidden: terraform('«var.role»'),
  },
];

function pim(schedule: string): string {
  const text = `variable "days" {}
data "azurerm_subscription" "it" {}
data "azuread_group" "it" {
  display_name = "ml-admins"
}
«resource "azurerm_pim_active_role_assignment" "it"» {
  scope              = data.azurerm_subscription.it.id
  role_definition_id = ${tfRole(OWNER)}
  principal_id       = data.azuread_group.it.object_id
  ${schedule}
}
`;
  const isBad = schedule === '';
  return isBad ? text : text.replace('«resource', 'resource').replace('"it"» {', '"it" {');
}

function tenant(role: string): string {
  return `tenantResourceId('Microsoft.Authorization/roleDefinitions', '${role}')`;
}

function scheduled(expiration: string): string {
  return `targetScope = 'subscription'
param who string
resource grant 'Microsoft.Authorization/roleAssignmentScheduleRequests@2022-04-01' = {
  name: guid(subscription().id, who, 'grant')
  properties: {
    principalId: '${WHO}'
    principalType: 'User'
    requestType: 'AdminAssign'
    roleDefinitionId: ${named(OWNER)}
    scheduleInfo: {
      expiration: ${expiration}
    }
  }
}
`;
}

const ROLE_FILE = (actions: string): string => `{
  "Name": "scorer",
  "IsCustom": true,
  "Actions": [${actions}],
  "NotActions": [],
  "AssignableScopes": ["/subscriptions/11111111-2222-3333-4444-555555555555"]
}
`;
const ROLE_BICEP = (actions: string): string => `targetScope = 'subscription'
param action string
resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid('scorer')
  properties: {
    roleName: 'scorer'
    type: 'customRole'
    permissions: [{ actions: [${actions}] }]
    assignableScopes: [subscription().id]
  }
}
`;
const ROLE_ARM = (actions: string): string => `{
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "action": { "type": "string" } },
  "resources": [{
    "type": "Microsoft.Authorization/roleDefinitions",
    "apiVersion": "2022-04-01",
    "name": "[guid('scorer')]",
    "properties": { "roleName": "scorer", "permissions": [{ "actions": [${actions}] }] }
  }]
}
`;
const ROLE_TERRAFORM = (actions: string): string => `variable "action" {}
resource "azurerm_role_definition" "it" {
  name  = "scorer"
  scope = "/subscriptions/11111111-2222-3333-4444-555555555555"
  permissions {
    actions = [${actions}]
  }
}
`;

/** Roles that are made. */
export const CUSTOM_ROLE_EXAMPLES: readonly Example[] = [
  ...definitions('AML401', 'Microsoft.MachineLearningServices/*'),
  ...definitions('AML402', `${WORKSPACE}/onlineEndpoints/*/action`),
  ...definitions('AML404', 'Microsoft.Authorization/roleDefinitions/*'),
];

function definitions(rule: string, operation: string): readonly Example[] {
  const score = `${WORKSPACE}/onlineEndpoints/score/action`;
  return [
    // A file for `az` has no expressions: nothing in it is undecided.
    { rule, format: 'role-file', bad: ROLE_FILE(`«"${operation}"»`), good: ROLE_FILE(`"${score}"`) },
    {
      rule,
      format: 'bicep',
      bad: ROLE_BICEP(`«'${operation}'»`),
      good: ROLE_BICEP(`'${score}'`),
      hidden: ROLE_BICEP('«action»'),
    },
    {
      rule,
      format: 'arm',
      bad: ROLE_ARM(`«"${operation}"»`),
      good: ROLE_ARM(`"${score}"`),
      hidden: ROLE_ARM(`«"[parameters('action')]"»`),
    },
    {
      rule,
      format: 'azurerm',
      bad: ROLE_TERRAFORM(`«"${operation}"»`),
      good: ROLE_TERRAFORM(`"${score}"`),
      hidden: ROLE_TERRAFORM('«var.action»'),
    },
  ];
}
