import { asText } from './terraformValue.ts';
import { type Entry, identifying, type Value } from './value.ts';

/** One argument of a Terraform resource, and what it is in ARM. */
export interface Move {
  /** Argument, or blocks that lead to it: of each kind of block the first counts. */
  readonly from: readonly string[];
  /** Path in ARM's body. */
  readonly to: readonly string[];
  readonly convert?: (value: Value) => Value;
  /** What the provider sends when the argument is not there. */
  readonly byDefault?: string | boolean;
}

export interface TerraformResource {
  /** ARM type. */
  readonly type: string;
  readonly moves: readonly Move[];
  /** What is always so for this resource. */
  readonly fixed?: Readonly<Record<string, string>>;
}

const move = (from: string, to: string, rest: Omit<Move, 'from' | 'to'> = {}): Move => ({
  from: from.split('.'),
  to: to.split('.'),
  ...rest,
});

function switched(whenTrue: string, whenFalse: string): (value: Value) => Value {
  return (value) => {
    const on = isOn(value);
    return on === undefined ? value : { kind: 'text', text: on ? whenTrue : whenFalse, ...where(value) };
  };
}

const access = switched('Enabled', 'Disabled');

function negated(value: Value): Value {
  const on = isOn(value);
  return on === undefined ? value : { kind: 'boolean', boolean: !on, ...where(value) };
}

function isOn(value: Value): boolean | undefined {
  const text = asText(value);
  if (value.kind === 'unresolved') return undefined;
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function where({ place, confidence }: Value) {
  return { place, ...(confidence === undefined ? {} : { confidence }) };
}

/** A list of ids is an object by id in ARM. */
export function byId(value: Value): Value {
  if (value.kind !== 'list') return value;
  const entries = new Map<string, Entry>();
  for (const item of value.items) {
    const name = identifying(item);
    if (name === undefined) continue;
    entries.set(name.toLowerCase(), {
      name,
      namePlace: item.place,
      value: { kind: 'object', entries: new Map(), place: item.place },
    });
  }
  return { kind: 'object', entries, ...where(value) };
}

/** Each item as an object with the item at `name`. */
function wrapped(name: string): (value: Value) => Value {
  return (value) =>
    value.kind === 'list'
      ? {
          ...value,
          items: value.items.map((item) => (item.kind === 'unresolved' ? item : single(name, item))),
        }
      : value;
}

function single(name: string, value: Value): Value {
  const entries = new Map([[name.toLowerCase(), { name, namePlace: value.place, value }]]);
  return { kind: 'object', entries, place: value.place };
}

/** Objects of a list with other names. */
function renamed(names: Readonly<Record<string, string>>): (value: Value) => Value {
  return (value) => {
    if (value.kind !== 'list') return value;
    const items = value.items.map((item): Value => {
      if (item.kind !== 'object') return item;
      const entries = new Map<string, Entry>();
      for (const [from, to] of Object.entries(names)) {
        const entry = item.entries.get(from);
        if (entry !== undefined) entries.set(to.toLowerCase(), { ...entry, name: to });
      }
      return { ...item, entries };
    });
    return { ...value, items };
  };
}

/** A list of one. */
function listed(value: Value): Value {
  return value.kind === 'list' || value.kind === 'null'
    ? value
    : { kind: 'list', items: [value], ...where(value) };
}

const IDENTITY: readonly Move[] = [
  move('identity.type', 'identity.type'),
  move('identity.identity_ids', 'identity.userAssignedIdentities', { convert: byId }),
];
const TAGS = move('tags', 'tags');
const WORKSPACES = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNTS = 'Microsoft.CognitiveServices/accounts';

const WORKSPACE: readonly Move[] = [
  ...IDENTITY,
  TAGS,
  move('managed_network.isolation_mode', 'properties.managedNetwork.isolationMode'),
  move('storage_account_id', 'properties.storageAccount'),
  move('key_vault_id', 'properties.keyVault'),
  move('container_registry_id', 'properties.containerRegistry'),
  move('application_insights_id', 'properties.applicationInsights'),
  move('primary_user_assigned_identity', 'properties.primaryUserAssignedIdentity'),
];

const ACCOUNT: readonly Move[] = [
  ...IDENTITY,
  TAGS,
  move('custom_subdomain_name', 'properties.customSubDomainName'),
  move('network_acls.default_action', 'properties.networkAcls.defaultAction'),
  move('network_acls.ip_rules', 'properties.networkAcls.ipRules', { convert: wrapped('value') }),
  move('network_acls.virtual_network_rules', 'properties.networkAcls.virtualNetworkRules', {
    convert: renamed({ subnet_id: 'id' }),
  }),
  move('outbound_network_access_restricted', 'properties.restrictOutboundNetworkAccess', {
    byDefault: false,
  }),
  move('fqdns', 'properties.allowedFqdnList'),
];

const CONNECTION: readonly Move[] = [
  move('category', 'properties.category'),
  move('target', 'properties.target'),
  move('metadata', 'properties.metadata'),
  move('is_shared_to_all', 'properties.isSharedToAll'),
];

function connection(authType: string, keys: readonly Move[] = []): TerraformResource {
  return {
    type: `${ACCOUNTS}/connections`,
    fixed: { 'properties.authType': authType },
    moves: [...CONNECTION, ...keys],
  };
}

function compute(computeType: string, moves: readonly Move[]): TerraformResource {
  return {
    type: `${WORKSPACES}/computes`,
    fixed: { 'properties.computeType': computeType },
    moves: [
      ...IDENTITY,
      TAGS,
      move('local_auth_enabled', 'properties.disableLocalAuth', { convert: negated, byDefault: true }),
      ...moves,
    ],
  };
}

const NODE_IP = move('node_public_ip_enabled', 'properties.properties.enableNodePublicIp', {
  byDefault: true,
});

const GRANT: readonly Move[] = [
  move('role_definition_id', 'properties.roleDefinitionId'),
  move('role_definition_name', 'properties.roleDefinitionName'),
  move('principal_id', 'properties.principalId'),
  move('principal_type', 'properties.principalType'),
  move('condition', 'properties.condition'),
  move('condition_version', 'properties.conditionVersion'),
  move('description', 'properties.description'),
  move('delegated_managed_identity_resource_id', 'properties.delegatedManagedIdentityResourceId'),
];

const SCHEDULE: readonly Move[] = [
  ...GRANT,
  move('schedule.start_date_time', 'properties.scheduleInfo.startDateTime'),
  move('schedule.expiration.end_date_time', 'properties.scheduleInfo.expiration.endDateTime'),
  move('schedule.expiration.duration_days', 'properties.scheduleInfo.expiration.durationDays'),
  move('schedule.expiration.duration_hours', 'properties.scheduleInfo.expiration.durationHours'),
  move('justification', 'properties.justification'),
];

const API_KEY: readonly Move[] = [move('api_key', 'properties.credentials.key')];
const ACCOUNT_KEY: readonly Move[] = [move('account_key', 'properties.credentials.key')];
const CUSTOM_KEYS: readonly Move[] = [move('custom_keys', 'properties.credentials.keys')];

/**
 * Resources of azurerm and azuread with a place in ARM. One line per argument; what stands in none is no business of
 * any rule.
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
 */
export const TERRAFORM_RESOURCES: Readonly<Record<string, TerraformResource>> = {
  azurerm_machine_learning_workspace: {
    type: WORKSPACES,
    moves: [
      ...WORKSPACE,
      move('kind', 'kind', { byDefault: 'Default' }),
      move('public_network_access_enabled', 'properties.publicNetworkAccess', {
        convert: access,
        byDefault: true,
      }),
      move('storage_account_access_type', 'properties.systemDatastoresAuthMode', { byDefault: 'AccessKey' }),
    ],
  },
  azurerm_ai_foundry: {
    type: WORKSPACES,
    fixed: { kind: 'Hub' },
    moves: [
      ...WORKSPACE,
      move('public_network_access', 'properties.publicNetworkAccess', { byDefault: 'Enabled' }),
    ],
  },
  azurerm_ai_foundry_project: {
    type: WORKSPACES,
    fixed: { kind: 'Project' },
    moves: [...WORKSPACE, move('ai_services_hub_id', 'properties.hubResourceId')],
  },
  azurerm_machine_learning_workspace_network_outbound_rule_fqdn: {
    type: `${WORKSPACES}/outboundRules`,
    fixed: { 'properties.type': 'FQDN' },
    moves: [move('destination_fqdn', 'properties.destination')],
  },
  azurerm_machine_learning_compute_cluster: compute('AmlCompute', [
    NODE_IP,
    move('ssh_public_access_enabled', 'properties.properties.remoteLoginPortPublicAccess', {
      convert: access,
    }),
  ]),
  azurerm_machine_learning_compute_instance: compute('ComputeInstance', [
    NODE_IP,
    move('ssh', 'properties.properties.sshSettings.sshPublicAccess', {
      convert: (value) =>
        value.kind === 'list' ? { kind: 'text', text: 'Enabled', ...where(value) } : value,
      byDefault: 'Disabled',
    }),
  ]),
  azurerm_machine_learning_inference_cluster: compute('AKS', []),
  azurerm_machine_learning_synapse_spark: compute('SynapseSpark', []),
  azurerm_machine_learning_datastore_blobstorage: {
    type: `${WORKSPACES}/datastores`,
    fixed: { 'properties.datastoreType': 'AzureBlob' },
    moves: [TAGS],
  },
  azurerm_machine_learning_datastore_datalake_gen2: {
    type: `${WORKSPACES}/datastores`,
    fixed: { 'properties.datastoreType': 'AzureDataLakeGen2' },
    moves: [TAGS],
  },
  azurerm_machine_learning_datastore_fileshare: {
    type: `${WORKSPACES}/datastores`,
    fixed: { 'properties.datastoreType': 'AzureFile' },
    moves: [TAGS],
  },
  azurerm_cognitive_account: {
    type: ACCOUNTS,
    moves: [
      ...ACCOUNT,
      move('kind', 'kind'),
      move('local_auth_enabled', 'properties.disableLocalAuth', { convert: negated, byDefault: true }),
      move('public_network_access_enabled', 'properties.publicNetworkAccess', {
        convert: access,
        byDefault: true,
      }),
    ],
  },
  azurerm_ai_services: {
    type: ACCOUNTS,
    fixed: { kind: 'AIServices' },
    moves: [
      ...ACCOUNT,
      move('local_authentication_enabled', 'properties.disableLocalAuth', {
        convert: negated,
        byDefault: true,
      }),
      move('public_network_access', 'properties.publicNetworkAccess', { byDefault: 'Enabled' }),
    ],
  },
  azurerm_cognitive_account_project: { type: `${ACCOUNTS}/projects`, moves: [...IDENTITY, TAGS] },
  azurerm_cognitive_account_connection_api_key: connection('ApiKey', API_KEY),
  azurerm_cognitive_account_connection_account_key: connection('AccountKey', ACCOUNT_KEY),
  azurerm_cognitive_account_connection_custom_keys: connection('CustomKeys', CUSTOM_KEYS),
  azurerm_cognitive_account_connection_entra_id: connection('AAD'),
  azurerm_cognitive_account_connection_account_managed_identity: connection('AccountManagedIdentity'),
  azurerm_cognitive_account_connection_oauth2: connection('OAuth2'),
  azurerm_cognitive_account_project_connection_api_key: connection('ApiKey', API_KEY),
  azurerm_cognitive_account_project_connection_account_key: connection('AccountKey', ACCOUNT_KEY),
  azurerm_cognitive_account_project_connection_custom_keys: connection('CustomKeys', CUSTOM_KEYS),
  azurerm_cognitive_account_project_connection_entra_id: connection('AAD'),
  azurerm_search_service: {
    type: 'Microsoft.Search/searchServices',
    moves: [
      ...IDENTITY,
      TAGS,
      move('local_authentication_enabled', 'properties.disableLocalAuth', {
        convert: negated,
        byDefault: true,
      }),
      move('public_network_access_enabled', 'properties.publicNetworkAccess', {
        convert: access,
        byDefault: true,
      }),
    ],
  },
  azurerm_user_assigned_identity: { type: 'Microsoft.ManagedIdentity/userAssignedIdentities', moves: [TAGS] },
  azurerm_federated_identity_credential: {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
    moves: [
      move('issuer', 'properties.issuer'),
      move('subject', 'properties.subject'),
      move('audience', 'properties.audiences', { convert: listed }),
    ],
  },
  azurerm_role_assignment: { type: 'Microsoft.Authorization/roleAssignments', moves: GRANT },
  azurerm_role_definition: {
    type: 'Microsoft.Authorization/roleDefinitions',
    fixed: { 'properties.type': 'CustomRole' },
    moves: [
      move('name', 'properties.roleName'),
      move('description', 'properties.description'),
      move('permissions', 'properties.permissions', {
        convert: renamed({
          actions: 'actions',
          not_actions: 'notActions',
          data_actions: 'dataActions',
          not_data_actions: 'notDataActions',
        }),
      }),
      move('assignable_scopes', 'properties.assignableScopes'),
    ],
  },
  azurerm_pim_eligible_role_assignment: {
    type: 'Microsoft.Authorization/roleEligibilityScheduleRequests',
    fixed: { 'properties.requestType': 'AdminAssign' },
    moves: SCHEDULE,
  },
  azurerm_pim_active_role_assignment: {
    type: 'Microsoft.Authorization/roleAssignmentScheduleRequests',
    fixed: { 'properties.requestType': 'AdminAssign' },
    moves: SCHEDULE,
  },
  azurerm_monitor_diagnostic_setting: {
    type: 'Microsoft.Insights/diagnosticSettings',
    moves: [
      move('log_analytics_workspace_id', 'properties.workspaceId'),
      move('storage_account_id', 'properties.storageAccountId'),
      move('enabled_log', 'properties.logs', {
        convert: renamed({ category: 'category', category_group: 'categoryGroup' }),
      }),
      move('log', 'properties.logs', {
        convert: renamed({ category: 'category', category_group: 'categoryGroup', enabled: 'enabled' }),
      }),
    ],
  },
  azurerm_resource_group: { type: 'Microsoft.Resources/resourceGroups', moves: [TAGS] },
  azuread_application: {
    type: 'Microsoft.Graph/applications',
    moves: [move('display_name', 'properties.displayName')],
  },
  azuread_application_registration: {
    type: 'Microsoft.Graph/applications',
    moves: [move('display_name', 'properties.displayName')],
  },
  azuread_service_principal: {
    type: 'Microsoft.Graph/servicePrincipals',
    moves: [
      move('object_id', 'properties.id'),
      move('application_id', 'properties.appId'),
      move('client_id', 'properties.appId'),
      move('display_name', 'properties.displayName'),
    ],
  },
  azuread_group: {
    type: 'Microsoft.Graph/groups',
    moves: [move('object_id', 'properties.id'), move('display_name', 'properties.displayName')],
  },
  azuread_user: {
    type: 'Microsoft.Graph/users',
    moves: [
      move('object_id', 'properties.id'),
      move('display_name', 'properties.displayName'),
      move('user_principal_name', 'properties.displayName'),
    ],
  },
  azuread_application_federated_identity_credential: {
    type: 'Microsoft.Graph/applications/federatedIdentityCredentials',
    moves: [
      move('display_name', 'properties.name'),
      move('issuer', 'properties.issuer'),
      move('subject', 'properties.subject'),
      move('audiences', 'properties.audiences', { convert: listed }),
    ],
  },
  azuread_application_flexible_federated_identity_credential: {
    type: 'Microsoft.Graph/applications/federatedIdentityCredentials',
    moves: [
      move('display_name', 'properties.name'),
      move('issuer', 'properties.issuer'),
      move('claims_matching_expression', 'properties.claimsMatchingExpression.value'),
      move('audience', 'properties.audiences', { convert: listed }),
    ],
  },
  azuread_application_password: {
    type: 'Microsoft.Graph/applications/passwords',
    moves: [
      move('display_name', 'properties.displayName'),
      move('start_date', 'properties.startDateTime'),
      move('end_date', 'properties.endDateTime'),
      move('end_date_relative', 'properties.endDateRelative'),
    ],
  },
  azuread_service_principal_password: {
    type: 'Microsoft.Graph/applications/passwords',
    moves: [
      move('display_name', 'properties.displayName'),
      move('start_date', 'properties.startDateTime'),
      move('end_date', 'properties.endDateTime'),
      move('end_date_relative', 'properties.endDateRelative'),
    ],
  },
};

/** Arguments of a datastore that are credentials, and what ARM calls them. */
export const DATASTORE_CREDENTIALS: Readonly<Record<string, string>> = {
  account_key: 'AccountKey',
  shared_access_signature: 'Sas',
  client_secret: 'ServicePrincipal',
};

/** An argument, through the first block of each kind. */
export function argumentAt(values: Value | undefined, path: readonly string[]): Entry | undefined {
  const [name = '', ...rest] = path;
  const entry = values?.kind === 'object' ? values.entries.get(name) : undefined;
  if (entry === undefined || rest.length === 0) return entry;
  if (entry.value.kind === 'unresolved') return entry;
  const inner = entry.value.kind === 'list' ? entry.value.items[0] : entry.value;
  return inner?.kind === 'unresolved' ? { ...entry, value: inner } : argumentAt(inner, rest);
}

/** Whether something is given at all: an argument that is `null` is not. */
export function isGiven(value: Value | undefined): boolean {
  return value !== undefined && value.kind !== 'null';
}
