import type { Example } from './example.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const GROUP = '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg';
const WORKSPACE = `${GROUP}/providers/${ML}/ws`;
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const AI_ADMINISTRATOR = 'b78c5d69-af96-48a3-bf8d-a8b4d589de94';
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

/** One resource that is made. What its address marks is the place of the whole. */
function change(address: string, after: string, unknowns = '{}'): string {
  const [type, name] = address.replaceAll(/[«»]/g, '').split('.');
  const shown = address.startsWith('«') ? `«"${type}.${name}"»` : `"${type}.${name}"`;
  return `    { "address": ${shown}, "mode": "managed", "type": "${type}", "name": "${name}",
      "change": { "actions": ["create"], "before": null, "after": ${after}, "after_unknown": ${unknowns} } }`;
}

/** What names another resource by something that is known after apply: address, argument and what it is of. */
type Reference = readonly [address: string, argument: string, target: string];

function plan(changes: readonly string[], references: readonly Reference[] = []): string {
  const resources = references.map(
    ([address, argument, target]) =>
      `{ "address": "${address}", "expressions": { "${argument}": { "references": ["${target}", "${target.split('.').slice(0, 2).join('.')}"] } } }`,
  );
  return `{
  "format_version": "1.2",
  "terraform_version": "1.9.0",
  "resource_changes": [
${changes.join(',\n')}
  ],
  "configuration": { "root_module": { "resources": [${resources.join(', ')}] } }
}
`;
}

const IDENTITY = 'azurerm_user_assigned_identity.it';
const identity = (address = IDENTITY): string =>
  change(
    address,
    '{ "name": "it", "resource_group_name": "rg" }',
    '{ "id": true, "principal_id": true, "client_id": true }',
  );

function endpoint(name: string, more = '', unknowns = '', properties = '"authMode": "AADToken"'): string {
  return change(
    name.startsWith('«') ? `«azapi_resource.${name.slice(1)}` : `azapi_resource.${name}`,
    `{ "type": "${ML}/onlineEndpoints@2025-12-01", "name": "${name.replaceAll(/[«»]/g, '')}", "parent_id": "${WORKSPACE}", "body": { "properties": { ${properties} } }${more} }`,
    `{ "id": true${unknowns} }`,
  );
}

const SYSTEM = ', "identity": [{ "type": "SystemAssigned", "identity_ids": null }]';
const grantedTo = (target: string): Reference => ['azurerm_role_assignment.it', 'principal_id', target];
const byId = (role: string): string => `"/providers/Microsoft.Authorization/roleDefinitions/${role}"`;

function grant(scope: string, role?: string): string {
  return role === undefined
    ? change(
        'azurerm_role_assignment.it',
        `«{ "scope": "${scope}" }»`,
        '{ "principal_id": true, "role_definition_id": true }',
      )
    : change(
        'azurerm_role_assignment.it',
        `{ "scope": "${scope}", "role_definition_id": ${role} }`,
        '{ "principal_id": true }',
      );
}

const workspace = (): string =>
  change(
    'azurerm_machine_learning_workspace.it',
    '{ "name": "ws", "resource_group_name": "rg", "identity": [{ "type": "SystemAssigned" }] }',
    '{ "id": true, "identity": [{ "principal_id": true }] }',
  );

function trust(subject: string): string {
  return change(
    'azurerm_federated_identity_credential.it',
    `{ "name": "github", "issuer": "https://token.actions.githubusercontent.com", "audience": ["api://AzureADTokenExchange"], "subject": ${subject} }`,
    '{ "id": true, "parent_id": true }',
  );
}
const TRUSTED: Reference = ['azurerm_federated_identity_credential.it', 'parent_id', `${IDENTITY}.id`];

function delegated(condition: string): string {
  return change(
    'azurerm_role_assignment.it',
    `{ "scope": "${GROUP}", "principal_id": "aaaaaaaa-1111-2222-3333-444444444444", "principal_type": "ServicePrincipal", "role_definition_id": ${byId(ROLE_ADMINISTRATOR)}, "condition_version": "2.0", "condition": ${condition} }`,
  );
}
const limitedTo = (role: string): string =>
  `"((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${role}})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${role}}))"`;

/** Of an endpoint that is there already: which one is meant is not told of one whose id is known after apply. */
function logged(log: string, address = 'azapi_resource.it', unknowns = '{ "id": true }'): string {
  const id = `${WORKSPACE}/onlineEndpoints/it`;
  return plan([
    change(
      address,
      `{ "id": "${id}", "type": "${ML}/onlineEndpoints@2025-12-01", "name": "it", "parent_id": "${WORKSPACE}", "body": { "properties": { "authMode": "AADToken" } } }`,
    ),
    change(
      'azurerm_monitor_diagnostic_setting.it',
      `{ "name": "aml", "target_resource_id": "${id}", "enabled_log": ${log} }`,
      unknowns,
    ),
  ]);
}

const sharing = (id: string): string =>
  `, "identity": [{ "type": "UserAssigned", "identity_ids": ["${GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${id}"] }]`;
const existing = (address: string, name: string): string =>
  change(
    address,
    `{ "id": "${GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}", "name": "${name}", "resource_group_name": "rg" }`,
  );

const kubernetes = (mode: string, unknowns = ''): string =>
  endpoint('it', '', unknowns, `"compute": "${WORKSPACE}/computes/cluster"${mode}`);

/** What resources of a plan say together: those of which only the configuration tells that they belong together. */
export const MORE_PLAN_EXAMPLES: readonly Example[] = [
  {
    rule: 'AML006',
    format: 'plan',
    bad: plan([kubernetes(', "authMode": «"Key"»')]),
    good: plan([kubernetes(', "authMode": "AADToken"')]),
    unknown: plan([
      kubernetes('', ', "body": { "properties": { "authMode": true } }').replace(/\{ "compute".*?\}/, '«$&»'),
    ]),
  },
  {
    rule: 'AML201',
    format: 'plan',
    bad: plan(
      [endpoint('it', SYSTEM), grant(GROUP, `«${byId(CONTRIBUTOR)}»`)],
      [grantedTo('azapi_resource.it.identity[0].principal_id')],
    ),
    good: plan(
      [endpoint('it', SYSTEM), grant(GROUP, byId(BLOB_READER))],
      [grantedTo('azapi_resource.it.identity[0].principal_id')],
    ),
    hidden: plan(
      [endpoint('it', SYSTEM), grant(GROUP)],
      [grantedTo('azapi_resource.it.identity[0].principal_id')],
    ),
  },
  {
    rule: 'AML202',
    format: 'plan',
    bad: plan(
      [workspace(), grant(GROUP, `«${byId(CONTRIBUTOR)}»`)],
      [grantedTo('azurerm_machine_learning_workspace.it.identity[0].principal_id')],
    ),
    good: plan(
      [workspace(), grant(WORKSPACE, byId(AI_ADMINISTRATOR))],
      [grantedTo('azurerm_machine_learning_workspace.it.identity[0].principal_id')],
    ),
    hidden: plan(
      [workspace(), grant(GROUP)],
      [grantedTo('azurerm_machine_learning_workspace.it.identity[0].principal_id')],
    ),
  },
  {
    rule: 'AML203',
    format: 'plan',
    bad: plan([
      existing(`«${IDENTITY}»`, 'one'),
      endpoint('fraud', sharing('one')),
      endpoint('churn', sharing('one')),
    ]),
    good: plan([
      existing(IDENTITY, 'one'),
      existing('azurerm_user_assigned_identity.other', 'two'),
      endpoint('fraud', sharing('one')),
      endpoint('churn', sharing('two')),
    ]),
    unknown: plan([
      endpoint(
        'churn',
        ', "identity": [«{ "type": "UserAssigned" }»]',
        ', "identity": [{ "identity_ids": true }]',
      ),
    ]),
  },
  {
    rule: 'AML305',
    format: 'plan',
    bad: plan([delegated(`«${limitedTo(CONTRIBUTOR)}»`)]),
    good: plan([delegated(limitedTo(READER))]),
    unknown: plan([delegated(`«"@Resource[a] Unheard {"»`)]),
  },
  {
    rule: 'AML603',
    format: 'plan',
    bad: plan([identity(), trust('«"repo:contoso/ml:environment:production"»')], [TRUSTED]),
    good: plan([identity(), trust('"repo:contoso@1/ml@2:environment:production"')], [TRUSTED]),
  },
  {
    rule: 'AML604',
    format: 'plan',
    bad: plan(
      [identity(), trust('"repo:contoso/ml:environment:production"'), grant(GROUP, `«${byId(CONTRIBUTOR)}»`)],
      [TRUSTED, grantedTo(`${IDENTITY}.principal_id`)],
    ),
    good: plan(
      [identity(), trust('"repo:contoso/ml:environment:production"'), grant(GROUP, byId(BLOB_READER))],
      [TRUSTED, grantedTo(`${IDENTITY}.principal_id`)],
    ),
    hidden: plan(
      [identity(), trust('"repo:contoso/ml:environment:production"'), grant(GROUP)],
      [TRUSTED, grantedTo(`${IDENTITY}.principal_id`)],
    ),
  },
  // That there is a password is no question of its value.
  {
    rule: 'AML605',
    format: 'plan',
    bad: plan(
      [
        change('azuread_application.it', '{ "display_name": "deploy" }', '{ "id": true, "client_id": true }'),
        change('«azuread_application_password.it»', '{}', '{ "application_id": true, "value": true }'),
      ],
      [['azuread_application_password.it', 'application_id', 'azuread_application.it.id']],
    ),
    good: plan([
      change('azuread_application.it', '{ "display_name": "deploy" }', '{ "id": true, "client_id": true }'),
    ]),
  },
  {
    rule: 'AML703',
    format: 'plan',
    bad: logged('[{ "category": "AmlOnlineEndpointConsoleLog" }]', '«azapi_resource.it»'),
    good: logged('[{ "category_group": "allLogs" }]'),
    unknown: logged('«[{}]»', undefined, '{ "id": true, "enabled_log": [{ "category_group": true }] }'),
  },
];
