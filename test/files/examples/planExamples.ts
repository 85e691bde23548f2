import type { Example } from './example.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';

/** What a resource will be, and what of it is known after apply: two JSON texts. */
type Planned = readonly [after: string, afterUnknown?: string];

function plan(type: string, [after, afterUnknown = '{}']: Planned): string {
  const address = after.includes('«') ? `"${type}.it"` : `«"${type}.it"»`;
  return `{
  "format_version": "1.2",
  "terraform_version": "1.9.0",
  "resource_changes": [
    {
      "address": ${address}, "mode": "managed", "type": "${type}", "name": "it",
      "change": { "actions": ["create"], "before": null, "after": ${after}, "after_unknown": ${afterUnknown} }
    }
  ]
}
`;
}

interface Row {
  readonly of?: string;
  readonly bad: string;
  readonly good: string;
  /** What is known after apply stands in no line of its own: the object that it belongs to is the place. */
  readonly unknown?: Planned;
  readonly hidden?: Planned;
}

function row(rule: string, type: string, { of, bad, good, unknown, hidden }: Row): Example {
  return {
    rule,
    format: 'plan',
    of: of ?? type,
    bad: plan(type, [bad]),
    good: plan(type, [good]).replaceAll(/[«»]/g, ''),
    ...(unknown === undefined ? {} : { unknown: plan(type, unknown) }),
    ...(hidden === undefined ? {} : { hidden: plan(type, hidden) }),
  };
}

/** One argument of azurerm. */
function argument(rule: string, type: string, name: string, bad: string, good: string, more = ''): Example {
  const after = (setting: string): string => `{ "name": "it"${more}${setting} }`;
  return row(rule, type, {
    bad: after(`, "${name}": «${bad}»`),
    good: after(`, "${name}": ${good}`),
    unknown: [`«${after('')}»`, `{ "${name}": true }`],
  });
}

/** One property of azapi's body. */
function property(
  rule: string,
  type: string,
  name: string,
  bad: string,
  good: string,
  canBeOpen = true,
): Example {
  const after = (properties: string): string =>
    `{ "type": "${type}@2025-12-01", "name": "it", "parent_id": "${SUBSCRIPTION}/resourceGroups/rg", "body": { "kind": "OpenAI", "properties": ${properties} } }`;
  return row(rule, 'azapi_resource', {
    of: type,
    bad: after(`{ "${name}": «${bad}» }`),
    good: after(`{ "${name}": ${good} }`),
    ...(canBeOpen
      ? { unknown: [after('«{}»'), `{ "body": { "properties": { "${name}": true } } }`] as const }
      : {}),
  });
}

const GRANTED = `"principal_id": "aaaaaaaa-1111-2222-3333-444444444444", "principal_type": "ServicePrincipal"`;

function granted(scope: string, role?: string, more = ''): string {
  const given =
    role === undefined
      ? ''
      : `, "role_definition_id": ${role.replace(/[0-9a-f-]{36}/, (id) => `"/providers/Microsoft.Authorization/roleDefinitions/${id}"`)}`;
  return `{ "scope": "${scope}", ${GRANTED}${more}${given} }`;
}

function grant(rule: string, scope: string, bad: string, good: string, type = 'ServicePrincipal'): Example {
  return row(rule, 'azurerm_role_assignment', {
    bad: granted(scope, `«${bad}»`).replace('ServicePrincipal', type),
    good,
    hidden: [`«${granted(scope)}»`, '{ "role_definition_id": true }'],
  });
}

const ONLY_READER = `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER}})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER}}))`;
const AT_WORKSPACE = `${SUBSCRIPTION}/resourceGroups/rg/providers/${ML}/ws`;
const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/corp';

function definition(rule: string, operation: string): Example {
  const after = (actions: string, mark = (text: string) => text): string =>
    `{ "name": "scorer", "scope": "${SUBSCRIPTION}", "permissions": [${mark(`{ ${actions} }`)}] }`;
  return row(rule, 'azurerm_role_definition', {
    bad: after(`"actions": [«"${operation}"»]`),
    good: after(`"actions": ["${ML}/onlineEndpoints/score/action"]`),
    hidden: [after('', (text) => `«${text}»`), '{ "permissions": [{ "actions": true }] }'],
  });
}

function trust(rule: string, bad: string): Example {
  const after = (subject: string): string =>
    `{ "name": "github", "parent_id": "${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/deploy", "issuer": "https://token.actions.githubusercontent.com", "audience": ["api://AzureADTokenExchange"]${subject} }`;
  return row(rule, 'azurerm_federated_identity_credential', {
    bad: after(`, "subject": «"${bad}"»`),
    good: after(', "subject": "repo:contoso/ml:environment:production"'),
    unknown: [`«${after('')}»`, '{ "subject": true }'],
  });
}

const managed = (mode: string): string => `{ "name": "it", "managed_network": [${mode}] }`;

/** What `terraform show -json` writes of resources of azurerm and azapi. */
export const PLAN_EXAMPLES: readonly Example[] = [
  property('AML001', `${ML}/onlineEndpoints`, 'authMode', '"Key"', '"AADToken"'),
  property('AML002', `${ML}/onlineEndpoints`, 'authMode', '"AMLToken"', '"AADToken"'),
  property('AML003', `${ML}/serverlessEndpoints`, 'authMode', '"Key"', '"AAD"'),
  property('AML004', `${ML}/batchEndpoints`, 'authMode', '"Key"', '"AADToken"'),
  property('AML101', `${ML}/onlineEndpoints`, 'publicNetworkAccess', '"Enabled"', '"Disabled"'),
  argument('AML102', 'azurerm_machine_learning_workspace', 'public_network_access_enabled', 'true', 'false'),
  // Alone, without its workspace, one that is not known decides nothing.
  property(
    'AML104',
    `${ML}/onlineEndpoints/deployments`,
    'egressPublicNetworkAccess',
    '"Enabled"',
    '"Disabled"',
    false,
  ),
  row('AML103', 'azurerm_machine_learning_workspace', {
    bad: managed('{ "isolation_mode": «"Disabled"» }'),
    good: managed('{ "isolation_mode": "AllowOnlyApprovedOutbound" }'),
    unknown: [managed('«{}»'), '{ "managed_network": [{ "isolation_mode": true }] }'],
  }),
  argument(
    'AML204',
    'azurerm_machine_learning_workspace',
    'storage_account_access_type',
    '"AccessKey"',
    '"Identity"',
  ),
  argument(
    'AML205',
    'azurerm_machine_learning_compute_cluster',
    'local_auth_enabled',
    'true',
    'false',
    ', "node_public_ip_enabled": false',
  ),
  grant('AML301', SUBSCRIPTION, DATA_SCIENTIST, granted(AT_WORKSPACE, DATA_SCIENTIST)),
  grant('AML302', AT_WORKSPACE, CONTRIBUTOR, granted(AT_WORKSPACE, READER)),
  grant('AML303', AT_WORKSPACE, DATA_SCIENTIST, granted(AT_WORKSPACE, READER)),
  grant(
    'AML304',
    SUBSCRIPTION,
    ROLE_ADMINISTRATOR,
    granted(SUBSCRIPTION, ROLE_ADMINISTRATOR, `, "condition": "${ONLY_READER}", "condition_version": "2.0"`),
  ),
  grant('AML310', SUBSCRIPTION, OWNER, granted(SUBSCRIPTION, READER), 'User'),
  grant('AML311', MANAGEMENT_GROUP, DATA_SCIENTIST, granted(SUBSCRIPTION, DATA_SCIENTIST)),
  grant('AML313', SUBSCRIPTION, CONTRIBUTOR, granted(AT_WORKSPACE, CONTRIBUTOR)),
  definition('AML401', 'Microsoft.MachineLearningServices/*'),
  definition('AML402', `${ML}/onlineEndpoints/*/action`),
  definition('AML404', 'Microsoft.Authorization/roleDefinitions/*'),
  property('AML501', 'Microsoft.CognitiveServices/accounts', 'disableLocalAuth', 'false', 'true'),
  argument('AML502', 'azurerm_cognitive_account', 'public_network_access_enabled', 'true', 'false'),
  argument(
    'AML503',
    'azurerm_cognitive_account',
    'outbound_network_access_restricted',
    'false',
    'true',
    ', "fqdns": ["contoso.com"]',
  ),
  property('AML504', `${ML}/connections`, 'authType', '"ApiKey"', '"AAD"'),
  trust('AML601', 'repo:contoso/ml:ref:refs/tags/v1'),
  trust('AML602', 'repo:contoso/ml:pull_request'),
  property(
    'AML701',
    `${ML}/onlineEndpoints/deployments`,
    'environmentVariables',
    '{ "SEARCH_KEY": "0123456789abcdef" }',
    '{ "WORKERS": "4" }',
  ),
  property(
    'AML702',
    `${ML}/onlineEndpoints/deployments`,
    'model',
    '"azureml:fraud@latest"',
    '"azureml:fraud:3"',
  ),
  property('AML704', `${ML}/onlineEndpoints`, 'traffic', '{ "blue": 50 }', '{ "blue": 100 }'),
  row('AML308', 'azurerm_role_assignment', {
    bad: granted(AT_WORKSPACE, DATA_SCIENTIST).replace('"ServicePrincipal"', '«"User"»'),
    good: granted(AT_WORKSPACE, DATA_SCIENTIST).replace('"ServicePrincipal"', '"Group"'),
    hidden: [`«${granted(AT_WORKSPACE)}»`, '{ "role_definition_id": true }'],
  }),
  row('AML314', 'azurerm_role_assignment', {
    bad: granted(AT_WORKSPACE, undefined, ', "role_definition_name": «"Reader"»'),
    good: granted(AT_WORKSPACE, READER),
    hidden: [`«${granted(AT_WORKSPACE)}»`, '{ "role_definition_id": true }'],
  }),
];
