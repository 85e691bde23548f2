import { ABSENT, type Fact, known } from '../inventory/fact.ts';
import type {
  AnyResource,
  EnvironmentVariable,
  PrivateEndpointConnection,
  Resource,
  ResourceIdentity,
  UserAssignedIdentity,
} from '../inventory/resource.ts';
import { credentialForm, shapeOfVariable, withoutSecret } from '../inventory/secretShapes.ts';
import { standIn } from '../inventory/standIn.ts';
import type { Declaration } from './declaration.ts';
import {
  factOf,
  flagFact,
  listFact,
  numbersFact,
  originAt,
  referenceFact,
  textFact,
} from './declaredFacts.ts';
import { declaredPrincipal } from './declaredScopes.ts';
import { identifying, type ObjectValue, type Value, valueAt } from './value.ts';

const WORKSPACES = 'microsoft.machinelearningservices/workspaces';
const ACCOUNTS = 'microsoft.cognitiveservices/accounts';
const MOST_ENTRIES = 1_000;
const LONGEST_NAME = 60;

/**
 * Resource types that rules look at, lower-cased, with what is made of a declaration. Whatever a deployment alone can
 * say (states, ages, logs) is absent.
 */
export const DECLARED_RESOURCES: Readonly<Record<string, (declaration: Declaration) => AnyResource>> = {
  [WORKSPACES]: workspaceOf,
  [`${WORKSPACES}/onlineendpoints`]: onlineEndpointOf,
  [`${WORKSPACES}/batchendpoints`]: (declaration) => ({
    ...resourceOf(declaration),
    kind: 'batch-endpoint',
    workspace: parentOf(declaration),
    authMode: textFact(declaration, 'properties', 'authMode'),
    provisioningState: ABSENT,
  }),
  [`${WORKSPACES}/serverlessendpoints`]: (declaration) => ({
    ...resourceOf(declaration),
    kind: 'serverless-endpoint',
    workspace: parentOf(declaration),
    authMode: serverlessAuthOf(declaration),
    modelId: textFact(declaration, 'properties', 'modelSettings', 'modelId'),
    createdAt: ABSENT,
    keysRegeneratedAt: ABSENT,
  }),
  [`${WORKSPACES}/onlineendpoints/deployments`]: (declaration) =>
    deploymentOf(declaration, 'online-deployment'),
  [`${WORKSPACES}/batchendpoints/deployments`]: (declaration) =>
    deploymentOf(declaration, 'batch-deployment'),
  [`${WORKSPACES}/connections`]: connectionOf,
  [`${ACCOUNTS}/connections`]: connectionOf,
  [`${ACCOUNTS}/projects/connections`]: connectionOf,
  [`${WORKSPACES}/computes`]: (declaration) => ({
    ...resourceOf(declaration),
    kind: 'compute',
    workspace: parentOf(declaration),
    computeType: textFact(declaration, 'properties', 'computeType'),
    identity: identityOf(declaration),
    disableLocalAuth: flagFact(declaration, 'properties', 'disableLocalAuth'),
    sshPublicAccess: textFact(declaration, 'properties', 'properties', 'sshSettings', 'sshPublicAccess'),
    remoteLoginPortPublicAccess: textFact(
      declaration,
      'properties',
      'properties',
      'remoteLoginPortPublicAccess',
    ),
    enableNodePublicIp: flagFact(declaration, 'properties', 'properties', 'enableNodePublicIp'),
  }),
  [`${WORKSPACES}/datastores`]: (declaration) => ({
    ...resourceOf(declaration),
    kind: 'datastore',
    workspace: parentOf(declaration),
    datastoreType: textFact(declaration, 'properties', 'datastoreType'),
    credentialsType: textFact(declaration, 'properties', 'credentials', 'credentialsType'),
  }),
  [ACCOUNTS]: accountOf,
  'microsoft.search/searchservices': (declaration) => ({
    ...resourceOf(declaration),
    kind: 'search-service',
    disableLocalAuth: flagFact(declaration, 'properties', 'disableLocalAuth'),
    publicNetworkAccess: textFact(declaration, 'properties', 'publicNetworkAccess'),
  }),
  'microsoft.managedidentity/userassignedidentities': (declaration) => ({
    ...resourceOf(declaration),
    kind: 'managed-identity',
    principalId: known(declaredPrincipal(declaration.id)),
    clientId: ABSENT,
  }),
};

/** The first api-version that knows AAD and KeyAndAAD. */
const SERVERLESS_MODES_SINCE = '2025-12-01';

/**
 * How a serverless endpoint is declared to authenticate. YAML of az ml has no word for it, and what it then gets is
 * documented nowhere; an older api-version does not know the values that it is given.
 */
function serverlessAuthOf(declaration: Declaration): Fact<string> {
  const fact = textFact(declaration, 'properties', 'authMode');
  if (fact.state === 'absent' && declaration.format === 'cli-yaml') {
    return {
      state: 'known',
      value: 'Key',
      confidence: 'low',
      origin: originAt(declaration.file, declaration.place),
    };
  }
  const { apiVersion } = declaration;
  const isNewer = fact.state === 'known' && fact.value.toLowerCase() !== 'key';
  if (!isNewer || apiVersion === undefined || apiVersion.slice(0, 10) >= SERVERLESS_MODES_SINCE) return fact;
  const detail = `api-version ${apiVersion} does not know authMode ${fact.value}, which came with ${SERVERLESS_MODES_SINCE}`;
  const { origin } = fact;
  return {
    state: 'unknown',
    reason: { kind: 'api-version', detail, ...(origin === undefined ? {} : { at: origin }) },
    ...(origin === undefined ? {} : { origin }),
  };
}

/** What every declared resource has. Its name for a person is that of its file and its symbol. */
export function resourceOf(declaration: Declaration): Resource {
  const { file, symbol, id, place, name, body } = declaration;
  return {
    key: id.toLowerCase(),
    id: `${file}#${symbol}`,
    name: nameFor(name, symbol),
    origin: originAt(file, place),
    tags: tagsOf(valueAt(body, 'tags')),
  };
}

/** The last segment of a name, as far as it is known; a long expression says less than the symbol. */
function nameFor(name: Value, symbol: string): string {
  const text = identifying(name) ?? symbol;
  if (name.kind === 'text') return text;
  const last = text.match(/(?:\{[^{}]*\}|[^/{}])+$/)?.[0] ?? text;
  if (last.length <= LONGEST_NAME) return last;
  const own = symbol.slice(symbol.lastIndexOf('/') + 1);
  return own.includes('{') || own === '' ? `${last.slice(0, LONGEST_NAME)}…` : own;
}

function tagsOf(value: Value | undefined): Readonly<Record<string, string>> {
  if (value?.kind !== 'object') return {};
  return Object.fromEntries(
    [...value.entries.values()]
      .slice(0, 100)
      .flatMap(({ name, value: tag }) =>
        tag.kind === 'text' ? [[name, withoutSecret(name, tag.text)]] : [],
      ),
  );
}

/** The key of the resource that the id lies below. */
function parentOf({ id }: Declaration): Fact<string> {
  return known(id.toLowerCase().split('/').slice(0, -2).join('/'));
}

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
function workspaceOf(declaration: Declaration): AnyResource {
  const text = (...path: readonly string[]) => textFact(declaration, 'properties', ...path);
  const reference = (...path: readonly string[]) => referenceFact(declaration, 'properties', ...path);
  return {
    ...resourceOf(declaration),
    kind: 'workspace',
    workspaceKind: textFact(declaration, 'kind'),
    identity: identityOf(declaration),
    publicNetworkAccess: text('publicNetworkAccess'),
    ipAllowlist: listFact(declaration, ['properties', 'ipAllowlist'], textItem),
    allowPublicAccessWhenBehindVnet: flagFact(declaration, 'properties', 'allowPublicAccessWhenBehindVnet'),
    isolationMode: text('managedNetwork', 'isolationMode'),
    outboundFqdns: factOf(declaration, ['properties', 'managedNetwork', 'outboundRules'], (rules) =>
      rules.kind === 'object' ? fqdnsOf(rules) : undefined,
    ),
    systemDatastoresAuthMode: text('systemDatastoresAuthMode'),
    allowRoleAssignmentOnResourceGroup: flagFact(declaration, 'properties', 'allowRoleAssignmentOnRG'),
    hub: reference('hubResourceId'),
    primaryUserAssignedIdentity: reference('primaryUserAssignedIdentity'),
    storageAccount: reference('storageAccount'),
    keyVault: reference('keyVault'),
    containerRegistry: reference('containerRegistry'),
    privateEndpointConnections: ABSENT,
    createdAt: ABSENT,
  };
}

function fqdnsOf(rules: ObjectValue): readonly string[] {
  return [...rules.entries.values()].flatMap(({ value }) => {
    const type = valueAt(value, 'type');
    const destination = valueAt(value, 'destination');
    return type?.kind === 'text' && type.text.toLowerCase() === 'fqdn' && destination?.kind === 'text'
      ? [destination.text]
      : [];
  });
}

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints */
function onlineEndpointOf(declaration: Declaration): AnyResource {
  return {
    ...resourceOf(declaration),
    kind: 'online-endpoint',
    workspace: parentOf(declaration),
    authMode: textFact(declaration, 'properties', 'authMode'),
    publicNetworkAccess: textFact(declaration, 'properties', 'publicNetworkAccess'),
    compute: referenceFact(declaration, 'properties', 'compute'),
    scoringUri: ABSENT,
    identity: identityOf(declaration),
    traffic: numbersFact(declaration, 'properties', 'traffic'),
    mirrorTraffic: numbersFact(declaration, 'properties', 'mirrorTraffic'),
    provisioningState: ABSENT,
    createdAt: ABSENT,
    keysRegeneratedAt: ABSENT,
    diagnosticCategories: ABSENT,
  };
}

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints/deployments */
function deploymentOf(declaration: Declaration, kind: 'online-deployment' | 'batch-deployment'): AnyResource {
  const model = valueAt(declaration.body, 'properties', 'model');
  const path = model?.kind === 'object' ? ['model', 'assetId'] : ['model'];
  return {
    ...resourceOf(declaration),
    kind,
    endpoint: parentOf(declaration),
    egressPublicNetworkAccess: textFact(declaration, 'properties', 'egressPublicNetworkAccess'),
    environmentVariables: factOf(declaration, ['properties', 'environmentVariables'], (variables) =>
      variables.kind === 'object' ? variablesOf(variables) : undefined,
    ),
    model: textFact(declaration, 'properties', ...path),
    appInsightsEnabled: flagFact(declaration, 'properties', 'appInsightsEnabled'),
    provisioningState: ABSENT,
    createdAt: ABSENT,
  };
}

/** Values end here. What is not written down as a value (a parameter, a vault's reference) is a reference. */
function variablesOf(variables: ObjectValue): readonly EnvironmentVariable[] {
  return [...variables.entries.values()].slice(0, MOST_ENTRIES).map(({ name, value }) => {
    switch (value.kind) {
      case 'unresolved':
        return { name, shape: 'reference' };
      case 'null':
        return { name, shape: 'empty' };
      default:
        return shapeOfVariable(name, identifying(value) ?? '(structured)');
    }
  });
}

function connectionOf(declaration: Declaration): AnyResource {
  const target = textFact(declaration, 'properties', 'target');
  return {
    ...resourceOf(declaration),
    kind: 'connection',
    parent: parentOf(declaration),
    authType: textFact(declaration, 'properties', 'authType'),
    isSharedToAll: flagFact(declaration, 'properties', 'isSharedToAll'),
    category: textFact(declaration, 'properties', 'category'),
    target:
      target.state === 'known' && credentialForm(target.value) !== undefined
        ? { ...target, value: withoutSecret('', target.value) }
        : target,
  };
}

/** https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts */
function accountOf(declaration: Declaration): AnyResource {
  const rules = (name: string, property: string): Fact<readonly string[]> =>
    listFact(declaration, ['properties', 'networkAcls', name], (rule) => textItem(valueAt(rule, property)));
  return {
    ...resourceOf(declaration),
    kind: 'ai-services-account',
    accountKind: textFact(declaration, 'kind'),
    identity: identityOf(declaration),
    disableLocalAuth: flagFact(declaration, 'properties', 'disableLocalAuth'),
    publicNetworkAccess: textFact(declaration, 'properties', 'publicNetworkAccess'),
    networkDefaultAction: textFact(declaration, 'properties', 'networkAcls', 'defaultAction'),
    ipRules: rules('ipRules', 'value'),
    subnetRules: rules('virtualNetworkRules', 'id'),
    restrictOutboundNetworkAccess: flagFact(declaration, 'properties', 'restrictOutboundNetworkAccess'),
    allowedFqdns: listFact(declaration, ['properties', 'allowedFqdnList'], textItem),
    privateEndpointConnections: known<readonly PrivateEndpointConnection[]>([]),
    createdAt: ABSENT,
    keysRegeneratedAt: ABSENT,
  };
}

/** The identities that a resource will run as: object ids exist only once it is deployed, so ids stand for them. */
function identityOf(declaration: Declaration): ResourceIdentity {
  const { id, body, file } = declaration;
  const type = textFact(declaration, 'identity', 'type');
  const systemAssigned: Fact<string> =
    type.state === 'known'
      ? type.value.toLowerCase().includes('systemassigned')
        ? { ...type, value: declaredPrincipal(id) }
        : ABSENT
      : type;
  const assigned = valueAt(body, 'identity', 'userAssignedIdentities');
  const userAssigned =
    assigned?.kind === 'object'
      ? [...assigned.entries.values()].map(
          ({ name }): UserAssignedIdentity => ({
            key: identityKey(name, file),
            principalId: known(declaredPrincipal(identityKey(name, file))),
          }),
        )
      : [];
  const listed = factOf(declaration, ['identity', 'userAssignedIdentities'], (value) =>
    value.kind === 'object' ? true : undefined,
  );
  return { systemAssigned, userAssigned, ...(listed.state === 'unknown' ? { open: listed.reason } : {}) };
}

/** The id; a parameter, or a text that is filled in later, means one thing in one file, and another in the next. */
function identityKey(name: string, file: string): string {
  return name.startsWith('/') ? name.toLowerCase() : standIn(`${file}#${name}`).toLowerCase();
}

function textItem(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
