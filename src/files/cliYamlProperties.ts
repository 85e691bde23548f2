import type { CliKind } from './cliYamlKinds.ts';
import type { Entry, ObjectValue, Value } from './value.ts';
import { valueAt } from './value.ts';

type Spelling = Readonly<Record<string, string>>;
type Convert = (value: Value) => Value;

const AUTH_MODES: Spelling = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' };
const ISOLATION_MODES: Spelling = {
  disabled: 'Disabled',
  allow_internet_outbound: 'AllowInternetOutbound',
  allow_only_approved_outbound: 'AllowOnlyApprovedOutbound',
};
const DATASTORE_MODES: Spelling = { accesskey: 'AccessKey', access_key: 'AccessKey', identity: 'Identity' };
const IDENTITY_TYPES: Spelling = {
  system_assigned: 'SystemAssigned',
  user_assigned: 'UserAssigned',
  'system_assigned,user_assigned': 'SystemAssigned,UserAssigned',
  none: 'None',
};
const CONNECTION_AUTH: Spelling = {
  pat: 'PAT',
  sas: 'SAS',
  account_key: 'AccountKey',
  access_key: 'AccessKey',
  api_key: 'ApiKey',
  username_password: 'UsernamePassword',
  service_principal: 'ServicePrincipal',
  managed_identity: 'ManagedIdentity',
  user_identity: 'AAD',
  aad: 'AAD',
  none: 'None',
};
/** A credential of a datastore is told by the name of its field. */
const DATASTORE_CREDENTIALS: Spelling = {
  account_key: 'AccountKey',
  sas_token: 'Sas',
  client_secret: 'ServicePrincipal',
  certificate: 'Certificate',
};

/** Where ARM has what a key of the file says, and in which words. */
interface Move {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly convert?: Convert;
}

const IDENTITY: readonly Move[] = [
  { from: ['identity', 'type'], to: ['identity', 'type'], convert: spelled(IDENTITY_TYPES) },
  {
    from: ['identity', 'user_assigned_identities'],
    to: ['identity', 'userAssignedIdentities'],
    convert: identitiesById,
  },
];
const PUBLIC_ACCESS: Move = {
  from: ['public_network_access'],
  to: ['properties', 'publicNetworkAccess'],
  convert: spelled({ enabled: 'Enabled', disabled: 'Disabled' }),
};
const AUTH_MODE: Move = { from: ['auth_mode'], to: ['properties', 'authMode'], convert: spelled(AUTH_MODES) };
const TAGS: Move = { from: ['tags'], to: ['tags'] };

const MOVES: Readonly<Record<CliKind['properties'], readonly Move[]>> = {
  'online-endpoint': [
    TAGS,
    AUTH_MODE,
    PUBLIC_ACCESS,
    ...IDENTITY,
    { from: ['compute'], to: ['properties', 'compute'] },
    { from: ['traffic'], to: ['properties', 'traffic'] },
    { from: ['mirror_traffic'], to: ['properties', 'mirrorTraffic'] },
    { from: ['keys'], to: ['properties', 'keys'] },
  ],
  'batch-endpoint': [TAGS, AUTH_MODE],
  'serverless-endpoint': [
    TAGS,
    { ...AUTH_MODE, convert: spelled({ key: 'Key', aad: 'AAD', key_and_aad: 'KeyAndAAD' }) },
    { from: ['model_id'], to: ['properties', 'modelSettings', 'modelId'] },
  ],
  deployment: [
    TAGS,
    { from: ['environment_variables'], to: ['properties', 'environmentVariables'] },
    {
      from: ['egress_public_network_access'],
      to: ['properties', 'egressPublicNetworkAccess'],
      convert: spelled({ enabled: 'Enabled', disabled: 'Disabled' }),
    },
    { from: ['app_insights_enabled'], to: ['properties', 'appInsightsEnabled'] },
    { from: ['model'], to: ['properties', 'model'], convert: modelName },
  ],
  workspace: [
    TAGS,
    PUBLIC_ACCESS,
    ...IDENTITY,
    {
      from: ['managed_network', 'isolation_mode'],
      to: ['properties', 'managedNetwork', 'isolationMode'],
      convert: spelled(ISOLATION_MODES),
    },
    {
      from: ['managed_network', 'outbound_rules'],
      to: ['properties', 'managedNetwork', 'outboundRules'],
      convert: rulesByName,
    },
    {
      from: ['system_datastores_auth_mode'],
      to: ['properties', 'systemDatastoresAuthMode'],
      convert: spelled(DATASTORE_MODES),
    },
    { from: ['primary_user_assigned_identity'], to: ['properties', 'primaryUserAssignedIdentity'] },
    { from: ['hub_id'], to: ['properties', 'hubResourceId'] },
    { from: ['storage_account'], to: ['properties', 'storageAccount'] },
    { from: ['key_vault'], to: ['properties', 'keyVault'] },
    { from: ['container_registry'], to: ['properties', 'containerRegistry'] },
    { from: ['ip_allowlist'], to: ['properties', 'ipAllowlist'] },
  ],
  connection: [
    { from: ['credentials', 'type'], to: ['properties', 'authType'], convert: spelled(CONNECTION_AUTH) },
    { from: ['type'], to: ['properties', 'category'] },
    { from: ['target'], to: ['properties', 'target'] },
    { from: ['azure_endpoint'], to: ['properties', 'target'] },
    { from: ['endpoint'], to: ['properties', 'target'] },
    { from: ['is_shared'], to: ['properties', 'isSharedToAll'] },
    { from: ['api_key'], to: ['properties', 'credentials', 'key'] },
    { from: ['credentials'], to: ['properties', 'credentials'] },
  ],
  datastore: [TAGS, { from: ['type'], to: ['properties', 'datastoreType'] }],
  compute: [
    TAGS,
    ...IDENTITY,
    {
      from: ['type'],
      to: ['properties', 'computeType'],
      convert: spelled({
        amlcompute: 'AmlCompute',
        computeinstance: 'ComputeInstance',
        kubernetes: 'Kubernetes',
      }),
    },
    { from: ['enable_node_public_ip'], to: ['properties', 'properties', 'enableNodePublicIp'] },
    {
      from: ['ssh_public_access_enabled'],
      to: ['properties', 'properties', 'sshSettings', 'sshPublicAccess'],
      convert: enabled,
    },
    {
      from: ['ssh_public_access_enabled'],
      to: ['properties', 'properties', 'remoteLoginPortPublicAccess'],
      convert: enabled,
    },
    { from: ['disable_local_auth'], to: ['properties', 'disableLocalAuth'] },
  ],
};

/** The body that the command line would send, with each value where the file has it. */
export function translate(value: ObjectValue, kind: CliKind): ObjectValue {
  const body = new BodyBuilder(value);
  for (const { from, to, convert } of MOVES[kind.properties]) {
    const entry = entryAt(value, from);
    if (entry !== undefined) body.put(to, entry, convert === undefined ? entry.value : convert(entry.value));
  }
  if (kind.workspaceKind !== undefined) {
    body.put(['kind'], undefined, { kind: 'text', text: kind.workspaceKind, place: value.place });
  }
  if (kind.properties === 'connection') putConnectionAuth(body, value);
  if (kind.properties === 'datastore') putDatastoreCredentials(body, value);
  if (kind.properties === 'compute') putSshPort(body, value);
  return body.finish();
}

/** Without `credentials`, a connection signs in with Entra; an `api_key` of its own is a key. */
function putConnectionAuth(body: BodyBuilder, value: ObjectValue): void {
  if (entryAt(value, ['credentials', 'type']) !== undefined) return;
  const key = value.entries.get('api_key');
  const custom = value.entries.get('credentials');
  if (key !== undefined)
    body.put(['properties', 'authType'], key, { kind: 'text', text: 'ApiKey', place: key.namePlace });
  else if (custom !== undefined && custom.value.kind !== 'null') {
    const text = entryAt(value, ['credentials', 'key']) === undefined ? 'CustomKeys' : 'ApiKey';
    body.put(['properties', 'authType'], custom, { kind: 'text', text, place: custom.namePlace });
  } else body.put(['properties', 'authType'], undefined, { kind: 'text', text: 'AAD', place: value.place });
}

function putDatastoreCredentials(body: BodyBuilder, value: ObjectValue): void {
  const credentials = value.entries.get('credentials');
  const path = ['properties', 'credentials', 'credentialsType'];
  if (credentials === undefined || credentials.value.kind === 'null') {
    body.put(path, undefined, { kind: 'text', text: 'None', place: value.place });
    return;
  }
  if (credentials.value.kind === 'unresolved') body.put(path, credentials, credentials.value);
  if (credentials.value.kind !== 'object') return;
  const found = [...credentials.value.entries].find(([key]) => Object.hasOwn(DATASTORE_CREDENTIALS, key));
  const text = found === undefined ? undefined : DATASTORE_CREDENTIALS[found[0]];
  if (found !== undefined && text !== undefined) {
    body.put(path, found[1], { kind: 'text', text, place: found[1].namePlace });
  }
}

/** `ssh_settings` opens the port of a compute instance unless it is said that it shall not. */
function putSshPort(body: BodyBuilder, value: ObjectValue): void {
  const settings = value.entries.get('ssh_settings');
  const path = ['properties', 'properties', 'sshSettings', 'sshPublicAccess'];
  if (settings === undefined || entryAt(value, ['ssh_public_access_enabled']) !== undefined) return;
  if (valueAt(settings.value, 'ssh_key_value') !== undefined) {
    body.put(path, settings, { kind: 'text', text: 'Enabled', place: settings.namePlace });
  }
}

function entryAt(value: ObjectValue, path: readonly string[]): Entry | undefined {
  const [name = '', ...rest] = path;
  const entry = value.entries.get(name);
  if (entry === undefined || rest.length === 0) return entry;
  if (entry.value.kind === 'unresolved') return entry;
  return entry.value.kind === 'object' ? entryAt(entry.value, rest) : undefined;
}

/** The command line's word in ARM's spelling; a word that it does not have stays as it is. */
function spelled(words: Spelling): Convert {
  return (value) => {
    if (value.kind !== 'text') return value;
    const word = words[value.text.trim().toLowerCase().replaceAll('-', '_')];
    return word === undefined ? value : { ...value, text: word };
  };
}

function enabled(value: Value): Value {
  return value.kind === 'boolean'
    ? { kind: 'text', text: value.boolean ? 'Enabled' : 'Disabled', place: value.place }
    : value;
}

/** `[{ resource_id: … }]` is an object by id in ARM. */
function identitiesById(value: Value): Value {
  if (value.kind !== 'list') return value;
  const entries = value.items.flatMap((item): readonly (readonly [string, Entry])[] => {
    const id = valueAt(item, 'resource_id') ?? item;
    const name = id.kind === 'text' ? id.text : id.kind === 'unresolved' ? id.placeholder : undefined;
    return name === undefined
      ? []
      : [
          [
            name.toLowerCase(),
            { name, namePlace: id.place, value: { kind: 'object', entries: new Map(), place: id.place } },
          ],
        ];
  });
  return { kind: 'object', entries: new Map(entries), place: value.place };
}

/** `[{ name, type: fqdn, destination }]` is an object by name in ARM. */
function rulesByName(value: Value): Value {
  if (value.kind !== 'list') return value;
  const entries = value.items.map((item, index): readonly [string, Entry] => {
    const name = valueAt(item, 'name');
    const text = name?.kind === 'text' ? name.text : String(index);
    return [text.toLowerCase(), { name: text, namePlace: name?.place ?? item.place, value: item }];
  });
  return { kind: 'object', entries: new Map(entries), place: value.place };
}

/** A model is a reference, or described in place: then its own path or name. */
function modelName(value: Value): Value {
  return value.kind === 'object' ? (valueAt(value, 'path') ?? valueAt(value, 'name') ?? value) : value;
}

/** Puts values at paths of an object that does not exist yet. */
class BodyBuilder {
  readonly #root = new Map<string, Entry>();
  readonly #source: ObjectValue;

  constructor(source: ObjectValue) {
    this.#source = source;
  }

  /** What was put at a path first stays. */
  put(path: readonly string[], from: Entry | undefined, value: Value): void {
    let entries = this.#root;
    for (const [index, name] of path.entries()) {
      const key = name.toLowerCase();
      const there = entries.get(key);
      if (index === path.length - 1) {
        if (there === undefined) entries.set(key, { name, namePlace: from?.namePlace ?? value.place, value });
        return;
      }
      if (there?.value.kind === 'object') entries = there.value.entries as Map<string, Entry>;
      else {
        const made = new Map<string, Entry>();
        entries.set(key, {
          name,
          namePlace: from?.namePlace ?? value.place,
          value: { kind: 'object', entries: made, place: value.place },
        });
        entries = made;
      }
    }
  }

  finish(): ObjectValue {
    return { kind: 'object', entries: this.#root, place: this.#source.place };
  }
}
