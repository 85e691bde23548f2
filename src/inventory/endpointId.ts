/** The kinds of endpoint that hand out credentials, in the words of the `endpoint-type` input. */
export const ENDPOINT_TYPES = ['online', 'batch', 'serverless', 'ai-services'] as const;
export type EndpointType = (typeof ENDPOINT_TYPES)[number];

interface MachineLearningEndpointId {
  readonly type: 'online' | 'batch' | 'serverless';
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly workspace: string;
  readonly name: string;
}

interface AiServicesId {
  readonly type: 'ai-services';
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
}

/** An ARM resource id, taken apart. Made only by `parseEndpointId` and `composeEndpointId`, so its parts are checked. */
export type EndpointId = MachineLearningEndpointId | AiServicesId;

/** ARM's collection name of each endpoint type below a workspace. */
const COLLECTIONS = {
  online: 'onlineEndpoints',
  batch: 'batchEndpoints',
  serverless: 'serverlessEndpoints',
} as const;

/** Patterns of Azure's REST reference; `what` is used in messages. */
interface NameRule {
  readonly what: string;
  readonly pattern: RegExp;
  readonly rule: string;
}

const SUBSCRIPTION: NameRule = {
  what: 'subscription id',
  pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  rule: 'a GUID such as 11111111-2222-3333-4444-555555555555',
};
const RESOURCE_GROUP: NameRule = {
  what: 'resource group name',
  pattern: /^[\p{L}\p{N}_.()-]{0,89}[\p{L}\p{N}_()-]$/u,
  rule: '1-90 letters, digits, "_", "-", ".", "(", ")", not ending in "."',
};
const WORKSPACE: NameRule = {
  what: 'workspace name',
  pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
  rule: '3-33 letters, digits, "_", "-", starting with a letter or a digit',
};
const ENDPOINT: NameRule = {
  what: 'endpoint name',
  pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}$/,
  rule: '1-255 letters, digits, "_", "-", starting with a letter or a digit',
};
const ACCOUNT: NameRule = {
  what: 'AI services account name',
  pattern: /^[a-zA-Z0-9][a-zA-Z0-9_.-]{1,63}$/,
  rule: '2-64 letters, digits, "_", ".", "-", starting with a letter or a digit',
};

const GUIDE =
  'write a name, or a full id: /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.MachineLearningServices/workspaces/<name>/' +
  '{onlineEndpoints|batchEndpoints|serverlessEndpoints}/<name>, or …/providers/Microsoft.CognitiveServices/accounts/<name>';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a full ARM id by its grammar. No query, fragment, escape or dot segment gets through, because every segment
 * must match the pattern of its kind.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
export function parseEndpointId(text: string): Parsed<EndpointId> {
  const segments = text.split('/');
  const [empty, subscriptions, subscriptionId, groups, resourceGroup, providers, namespace, ...rest] =
    segments;
  const isArmId =
    empty === '' &&
    same(subscriptions, 'subscriptions') &&
    same(groups, 'resourceGroups') &&
    same(providers, 'providers') &&
    subscriptionId !== undefined &&
    resourceGroup !== undefined;
  if (!isArmId) return wrong(`not an ARM id; ${GUIDE}`);

  if (same(namespace, 'Microsoft.CognitiveServices')) {
    const [accounts, name, ...beyond] = rest;
    if (!same(accounts, 'accounts') || name === undefined || beyond.length > 0) {
      return wrong(`not the id of an AI services account; ${GUIDE}`);
    }
    return composeEndpointId({ type: 'ai-services', subscriptionId, resourceGroup, name });
  }
  if (!same(namespace, 'Microsoft.MachineLearningServices')) {
    return wrong(`not the id of a machine learning endpoint or an AI services account; ${GUIDE}`);
  }
  const [workspaces, workspace, collection, name, ...beyond] = rest;
  const type = endpointTypeOf(collection);
  if (
    !same(workspaces, 'workspaces') ||
    workspace === undefined ||
    type === undefined ||
    name === undefined
  ) {
    return wrong(`not the id of an endpoint; ${GUIDE}`);
  }
  if (beyond.length > 0) return wrong(`names something below the endpoint "${name}"; ${GUIDE}`);
  return composeEndpointId({ type, subscriptionId, resourceGroup, workspace, name });
}

/** Checks every part against Azure's naming rules; all that is wrong is said at once. */
export function composeEndpointId(id: EndpointId): Parsed<EndpointId> {
  const checks: [NameRule, string][] = [
    [SUBSCRIPTION, id.subscriptionId],
    [RESOURCE_GROUP, id.resourceGroup],
    ...(id.type === 'ai-services'
      ? ([[ACCOUNT, id.name]] as [NameRule, string][])
      : ([
          [WORKSPACE, id.workspace],
          [ENDPOINT, id.name],
        ] as [NameRule, string][])),
  ];
  const problems = checks
    .filter(([{ pattern }, value]) => !pattern.test(value))
    .map(([{ what, rule }, value]) => `${JSON.stringify(value)} is not a valid ${what}: ${rule}`);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: id };
}

/** The ARM id of the workspace or, for an AI services account, of the account itself. */
export function parentId(id: EndpointId): string {
  return id.type === 'ai-services'
    ? formatEndpointId(id)
    : `${resourceGroupId(id)}/providers/Microsoft.MachineLearningServices/workspaces/${id.workspace}`;
}

export function resourceGroupId(id: EndpointId): string {
  return `/subscriptions/${id.subscriptionId}/resourceGroups/${id.resourceGroup}`;
}

/**
 * The full ARM id, in the letters in which Azure answers it: a resource group may have letters beyond ASCII. Who makes
 * a URL of it encodes each segment.
 */
export function formatEndpointId(id: EndpointId): string {
  return id.type === 'ai-services'
    ? `${resourceGroupId(id)}/providers/Microsoft.CognitiveServices/accounts/${id.name}`
    : `${parentId(id)}/${COLLECTIONS[id.type]}/${id.name}`;
}

/** ARM ids are case-insensitive: recorded answers mix `resourceGroups` and `resourcegroups`. */
export function sameArmId(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function endpointTypeOf(collection: string | undefined): keyof typeof COLLECTIONS | undefined {
  for (const type of ['online', 'batch', 'serverless'] as const) {
    if (same(collection, COLLECTIONS[type])) return type;
  }
  return undefined;
}

function same(segment: string | undefined, expected: string): boolean {
  return segment?.toLowerCase() === expected.toLowerCase();
}

function wrong(problem: string): { readonly ok: false; readonly problems: readonly string[] } {
  return { ok: false, problems: [problem] };
}
