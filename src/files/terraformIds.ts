import { standIn } from '../inventory/standIn.ts';
import { builtInRoleNamed } from '../rbac/builtInRoles.ts';
import { declaredId, declaredPrincipal, deploymentScope } from './declaredScopes.ts';
import { textOf } from './templateFunctions.ts';
import { asText, partialObject, unknown } from './terraformValue.ts';
import { type Entry, identifying, type ObjectValue, type Place, type Value, valueAt } from './value.ts';

/** A resource or data source as it is named elsewhere. */
export interface Named {
  /** `azurerm_machine_learning_workspace` */
  readonly type: string;
  readonly isData: boolean;
  /** With the modules that lead to it: `module.ml.azurerm_machine_learning_workspace.main`. */
  readonly address: string;
  /** Path of the root module. */
  readonly root: string;
  /** `/subscriptions/…` of its provider. */
  readonly subscription: string;
  /** Its arguments, as far as they are known. */
  readonly values: ObjectValue;
}

/** azurerm resources that lie in a resource group, with their ARM types. */
export const GROUPED: Readonly<Record<string, string>> = {
  azurerm_machine_learning_workspace: 'Microsoft.MachineLearningServices/workspaces',
  azurerm_ai_foundry: 'Microsoft.MachineLearningServices/workspaces',
  azurerm_cognitive_account: 'Microsoft.CognitiveServices/accounts',
  azurerm_ai_services: 'Microsoft.CognitiveServices/accounts',
  azurerm_search_service: 'Microsoft.Search/searchServices',
  azurerm_user_assigned_identity: 'Microsoft.ManagedIdentity/userAssignedIdentities',
  azurerm_storage_account: 'Microsoft.Storage/storageAccounts',
  azurerm_key_vault: 'Microsoft.KeyVault/vaults',
  azurerm_container_registry: 'Microsoft.ContainerRegistry/registries',
  azurerm_application_insights: 'Microsoft.Insights/components',
  azurerm_log_analytics_workspace: 'Microsoft.OperationalInsights/workspaces',
  azurerm_virtual_network: 'Microsoft.Network/virtualNetworks',
  azurerm_kubernetes_cluster: 'Microsoft.ContainerService/managedClusters',
  azurerm_linux_web_app: 'Microsoft.Web/sites',
  azurerm_windows_web_app: 'Microsoft.Web/sites',
  azurerm_linux_function_app: 'Microsoft.Web/sites',
  azurerm_windows_function_app: 'Microsoft.Web/sites',
  azurerm_api_management: 'Microsoft.ApiManagement/service',
  azurerm_data_factory: 'Microsoft.DataFactory/factories',
  azurerm_container_app: 'Microsoft.App/containerApps',
  azurerm_linux_virtual_machine: 'Microsoft.Compute/virtualMachines',
  azurerm_windows_virtual_machine: 'Microsoft.Compute/virtualMachines',
  azurerm_private_endpoint: 'Microsoft.Network/privateEndpoints',
};

const ACCOUNT_CONNECTION = {
  parents: ['cognitive_account_id', 'cognitive_account_project_id'],
  collection: 'connections',
};
const COMPUTE = { parents: ['machine_learning_workspace_id', 'workspace_id'], collection: 'computes' };
const DATASTORE = { parents: ['workspace_id', 'machine_learning_workspace_id'], collection: 'datastores' };
const CREDENTIAL = {
  parents: ['user_assigned_identity_id', 'parent_id'],
  collection: 'federatedIdentityCredentials',
};
const OUTBOUND_RULE = { parents: ['workspace_id'], collection: 'outboundRules' };

/** Resources below another one, whose id they name. */
export const BELOW: Readonly<
  Record<string, { readonly parents: readonly string[]; readonly collection: string }>
> = {
  azurerm_cognitive_account_project: { parents: ['cognitive_account_id'], collection: 'projects' },
  azurerm_cognitive_account_connection_api_key: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_connection_account_key: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_connection_custom_keys: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_connection_entra_id: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_connection_account_managed_identity: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_connection_oauth2: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_project_connection_api_key: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_project_connection_account_key: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_project_connection_custom_keys: ACCOUNT_CONNECTION,
  azurerm_cognitive_account_project_connection_entra_id: ACCOUNT_CONNECTION,
  azurerm_machine_learning_compute_cluster: COMPUTE,
  azurerm_machine_learning_compute_instance: COMPUTE,
  azurerm_machine_learning_inference_cluster: COMPUTE,
  azurerm_machine_learning_synapse_spark: COMPUTE,
  azurerm_machine_learning_datastore_blobstorage: DATASTORE,
  azurerm_machine_learning_datastore_datalake_gen2: DATASTORE,
  azurerm_machine_learning_datastore_fileshare: DATASTORE,
  azurerm_machine_learning_workspace_network_outbound_rule_fqdn: OUTBOUND_RULE,
  azurerm_machine_learning_workspace_network_outbound_rule_service_tag: OUTBOUND_RULE,
  azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint: OUTBOUND_RULE,
  azurerm_federated_identity_credential: CREDENTIAL,
  azurerm_subnet: { parents: ['virtual_network_id'], collection: 'subnets' },
  azurerm_storage_container: {
    parents: ['storage_account_id'],
    collection: 'blobServices/default/containers',
  },
};

/** Attributes that identify, of which something is known before a deployment. */
export const KNOWN_ATTRIBUTES = [
  'id',
  'name',
  'identity',
  'principal_id',
  'client_id',
  'object_id',
  'role_definition_id',
  'role_definition_resource_id',
  'subscription_id',
  'output',
];

/** The id of a resource, or what stands for one: the same text wherever it is named. */
export function idOf(named: Named): string {
  const { type, values, root, subscription } = named;
  const name = segment(asText(valueAt(values, 'name')) ?? standIn(named.address));
  const armType = GROUPED[type];
  if (armType !== undefined) return declaredId(groupOf(named), armType, [name]);
  if (type.startsWith('azapi_')) return azapiTarget(named).id;
  const below = BELOW[type];
  const parent = below?.parents
    .map((attribute) => asText(valueAt(values, attribute)))
    .find((text) => text !== undefined);
  if (below !== undefined && (type !== 'azurerm_subnet' || parent !== undefined)) {
    return `${idText(parent) ?? `${groupOf(named)}/providers/${standIn(named.address)}`}/${below.collection}/${name}`;
  }
  switch (type) {
    case 'azurerm_resource_group':
      return `${subscription}/resourceGroups/${name}`;
    case 'azurerm_subscription': {
      const given = asText(valueAt(values, 'subscription_id'));
      if (named.isData) return given === undefined ? subscription : `/subscriptions/${segment(given)}`;
      return `/subscriptions/${segment(given ?? standIn(`${root}#${named.address}`))}`;
    }
    case 'azurerm_client_config':
      return subscription;
    case 'azurerm_management_group': {
      const given = asText(valueAt(values, 'name')) ?? asText(valueAt(values, 'group_id'));
      return `/providers/Microsoft.Management/managementGroups/${segment(given ?? standIn(`${root}#${named.address}`))}`;
    }
    case 'azurerm_ai_foundry_project': {
      const hub = idText(asText(valueAt(values, 'ai_services_hub_id')));
      const group =
        hub === undefined ? undefined : /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(hub)?.[0];
      return declaredId(group ?? groupOf(named), 'Microsoft.MachineLearningServices/workspaces', [name]);
    }
    case 'azurerm_role_definition': {
      const guid = asText(valueAt(values, 'role_definition_id'));
      if (named.isData) return roleId(named, guid);
      const own = segment(guid ?? standIn(`${root}#${named.address}`));
      return declaredId(idText(asText(valueAt(values, 'scope'))) ?? subscription, ROLE_DEFINITIONS, [own]);
    }
    case 'azuread_application':
    case 'azuread_application_registration':
      return declaredId('/', 'Microsoft.Graph/applications', [directoryName(named)]);
    case 'azuread_service_principal':
      return declaredId('/', 'Microsoft.Graph/servicePrincipals', [directoryName(named)]);
    case 'azuread_group':
      return declaredId('/', 'Microsoft.Graph/groups', [directoryName(named)]);
    case 'azuread_user':
      return declaredId('/', 'Microsoft.Graph/users', [directoryName(named)]);
  }
  // A resource of another kind: at least it lies in its group, and is a resource.
  return declaredId(groupOf(named), `${standIn(type)}/${standIn(type)}`, [name]);
}

const ROLE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions';

/** The directory has no names that are its own; who declares it, and where, is one. */
function directoryName({ root, address, isData, values }: Named): string {
  const real = ['object_id', 'client_id', 'application_id', 'user_principal_name', 'display_name']
    .map((name) => valueAt(values, name))
    .find((value) => value?.kind === 'text');
  return isData && real?.kind === 'text' ? segment(real.text) : standIn(`${root}#${address}`);
}

/** A role that is there already, by its GUID or by its name. */
function roleId({ values, address }: Named, guid: string | undefined): string {
  const name = asText(valueAt(values, 'name'));
  const own = guid ?? (name === undefined ? standIn(address) : (builtInRoleNamed(name)?.roleId ?? name));
  return `/providers/${ROLE_DEFINITIONS}/${segment(own)}`;
}

/** The resource group that a resource says it is in. */
export function groupOf({ values, root, subscription }: Named): string {
  const id = idText(asText(valueAt(values, 'resource_group_id')));
  if (id !== undefined) return id;
  const name = asText(valueAt(values, 'resource_group_name'));
  return `${subscription}/resourceGroups/${name === undefined ? standIn(root) : segment(name)}`;
}

/** One segment of an id: what stands in braces may hold slashes, which would end it. */
export function segment(text: string): string {
  return text.replaceAll('/', ':');
}

/** A text that is an id, or what stands for one, as far as that can be told. */
export function idText(text: string | undefined): string | undefined {
  return text?.startsWith('/') === true ? text.replace(/\/+$/, '') || '/' : undefined;
}

/**
 * Where an azapi resource goes, and as what.
 * @see https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
 */
export function azapiTarget(named: Named): {
  readonly id: string;
  readonly type: string;
  readonly apiVersion?: string;
  readonly scope: string;
} {
  const { values, root } = named;
  const [type = '', apiVersion] = (asText(valueAt(values, 'type')) ?? '').split('@');
  const version = apiVersion === undefined ? {} : { apiVersion };
  const given = idText(asText(valueAt(values, 'resource_id')));
  if (given !== undefined) return { id: given, type, ...version, scope: scopeOf(given, type) };
  const name = segment(asText(valueAt(values, 'name')) ?? standIn(named.address));
  const segments = type.split('/');
  const parentValue = valueAt(values, 'parent_id');
  const parentText = asText(parentValue);
  const parent = idText(parentText);
  if (segments.length > 2) {
    const parentType = segments.slice(0, -1).join('/');
    const base =
      parent ??
      declaredId(
        deploymentScope(root, 'resource-group'),
        parentType,
        segments
          .slice(2)
          .map((_, index) =>
            index === segments.length - 3
              ? segment(parentText ?? standIn(`parent of ${named.address}`))
              : standIn(`above ${parentText ?? named.address}`),
          ),
      );
    const id = `${base}/${segments.at(-1)}/${name}`;
    return { id, type, ...version, scope: scopeOf(id, type) };
  }
  if (type.toLowerCase() === 'microsoft.resources/resourcegroups') {
    const id = `${parent ?? named.subscription}/resourceGroups/${name}`;
    return { id, type, ...version, scope: parent ?? named.subscription };
  }
  const scope =
    parent ??
    (parentText === undefined
      ? groupOf(named)
      : `${named.subscription}/resourceGroups/${segment(parentText)}`);
  return { id: declaredId(scope, type, [name]), type, ...version, scope };
}

/** What an id lies in: that of a role assignment is the resource that it is on. */
export function scopeOf(id: string, type: string): string {
  if (type === 'Microsoft.Resources/resourceGroups') return id.slice(0, id.lastIndexOf('/resourceGroups/'));
  const at = id.toLowerCase().lastIndexOf(`/providers/${type.split('/', 1)[0]?.toLowerCase() ?? ''}`);
  return at <= 0 ? '/' : id.slice(0, at);
}

/** What is known of an attribute that the provider makes; undefined where nothing is. */
export function computedAttribute(named: Named, attribute: string, place: Place): Value | undefined {
  const { type, isData, values } = named;
  const text = (made: string): Value => textOf(made, place);
  switch (`${type}.${attribute}`) {
    case 'azurerm_client_config.object_id':
      return text(`{deployer of ${named.root.replaceAll('/', ':')}}`);
    case 'azurerm_client_config.subscription_id':
    case 'azurerm_subscription.subscription_id':
      return text(idOf(named).split('/').at(-1) ?? '');
    case 'azurerm_user_assigned_identity.principal_id':
      return text(declaredPrincipal(idOf(named)));
    case 'azuread_service_principal.object_id':
    case 'azuread_service_principal.id':
    case 'azuread_group.object_id':
    case 'azuread_group.id':
    case 'azuread_user.object_id':
    case 'azuread_user.id':
      return existingObject(named, place) ?? text(idOf(named).toLowerCase());
    case 'azuread_application.id':
    case 'azuread_application.object_id':
    case 'azuread_application.client_id':
    case 'azuread_application.application_id':
    case 'azuread_application_registration.id':
    case 'azuread_application_registration.object_id':
    case 'azuread_application_registration.client_id':
      return text(idOf(named).toLowerCase());
    case 'azurerm_role_definition.id':
    case 'azurerm_role_definition.role_definition_resource_id':
      return text(idOf(named));
    case 'azurerm_role_definition.role_definition_id': {
      const given = valueAt(values, 'role_definition_id');
      if (given !== undefined) return undefined;
      const own = idOf(named);
      return text(own.slice(own.lastIndexOf('/') + 1));
    }
    case 'azapi_resource.output': {
      // A resource has it below its identity, an identity among its own properties.
      const principal = objectAt({ principalId: text(declaredPrincipal(idOf(named))) }, named, place);
      return objectAt({ identity: principal, properties: principal }, named, place);
    }
  }
  if (
    attribute === 'identity' &&
    (isData || valueAt(values, 'identity') !== undefined || type === 'azapi_resource')
  ) {
    return identityList(named, place);
  }
  if (attribute === 'id' && /^(?:azurerm|azapi)_/.test(type) && type !== 'azapi_resource_action')
    return text(idOf(named));
  return undefined;
}

/** The object id that a data source is looked up by. */
function existingObject({ isData, values }: Named, place: Place): Value | undefined {
  const given = isData ? valueAt(values, 'object_id') : undefined;
  return given?.kind === 'text' ? { ...given, place } : undefined;
}

function identityList(named: Named, place: Place): Value {
  const written = valueAt(named.values, 'identity');
  if (written?.kind === 'unresolved') return unknown(`${named.address}.identity`, written.why, place);
  const block = written?.kind === 'list' ? written.items[0] : undefined;
  const type = valueAt(block, 'type');
  const ids = valueAt(block, 'identity_ids');
  const item = objectAt(
    {
      principal_id: textOf(declaredPrincipal(idOf(named)), place),
      ...(type === undefined ? {} : { type: { ...type, place } }),
      ...(ids === undefined ? {} : { identity_ids: { ...ids, place } }),
    },
    named,
    place,
  );
  return { kind: 'list', items: [item], place };
}

function objectAt(entries: Readonly<Record<string, Value>>, { address }: Named, place: Place): Value {
  const made = new Map<string, Entry>();
  for (const [name, value] of Object.entries(entries))
    made.set(name.toLowerCase(), { name, namePlace: place, value });
  return partialObject(made, address, place);
}

/** For messages and for what is not known: a text that identifies, or what stands for one. */
export function nameOf({ values, address }: Named, place: Place): Value {
  const name = valueAt(values, 'name') ?? valueAt(values, 'display_name');
  return name === undefined || identifying(name) === undefined
    ? unknown(address, 'the provider makes its name', place, standIn(address))
    : name;
}
