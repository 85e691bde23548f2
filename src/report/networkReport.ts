import type { Fact } from '../inventory/fact.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type {
  AiServicesAccount,
  AnyResource,
  OnlineEndpoint,
  PrivateEndpointConnection,
  Workspace,
} from '../inventory/resource.ts';

export type Reach = 'internet' | 'listed' | 'private-endpoints' | 'nowhere' | 'unknown';

/** One way in. */
export interface AllowedNetwork {
  readonly kind: 'cidr' | 'subnet' | 'private-endpoint';
  /** An address range, or an ARM id. */
  readonly value: string;
  /** `Allow` for rules; the state of a private endpoint's connection, of which only `Approved` lets anybody in. */
  readonly state: string;
}

/** From which networks requests reach a resource. */
export interface ResourceNetwork {
  /** ARM id. */
  readonly resource: string;
  readonly reachableFrom: Reach;
  readonly allowed: readonly AllowedNetwork[];
}

/**
 * The reach of each endpoint and AI services account, sorted by id. What is not known stays unknown: a Kubernetes
 * endpoint is wherever its cluster is.
 * @see https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint
 * @see https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks
 */
export function reportNetwork({ resources }: Pick<Inventory, 'resources'>): ResourceNetwork[] {
  const workspaces = new Map<string, Workspace>();
  for (const resource of resources) if (resource.kind === 'workspace') workspaces.set(resource.key, resource);
  return resources
    .flatMap((resource) => {
      const network = networkOf(resource, workspaces);
      return network === undefined
        ? []
        : [{ key: resource.key, network: { resource: resource.id, ...network } }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ network }) => network);
}

type Network = Omit<ResourceNetwork, 'resource'>;
const UNKNOWN: Network = { reachableFrom: 'unknown', allowed: [] };

function networkOf(resource: AnyResource, workspaces: ReadonlyMap<string, Workspace>): Network | undefined {
  switch (resource.kind) {
    case 'online-endpoint':
      return onlineNetwork(resource, workspaceOf(resource, workspaces));
    case 'batch-endpoint':
    case 'serverless-endpoint':
      return workspaceNetwork(workspaceOf(resource, workspaces));
    case 'ai-services-account':
      return accountNetwork(resource);
    default:
      return undefined;
  }
}

function workspaceOf(
  { workspace }: { readonly workspace: Fact<string> },
  workspaces: ReadonlyMap<string, Workspace>,
): Workspace | undefined {
  return workspace.state === 'known' ? workspaces.get(workspace.value) : undefined;
}

/** A managed online endpoint is closed by its own flag; its private way in is the workspace's. */
function onlineNetwork(endpoint: OnlineEndpoint, workspace: Workspace | undefined): Network {
  if (endpoint.compute.state !== 'absent') return UNKNOWN;
  const own = publicAccess(endpoint.publicNetworkAccess);
  if (own === 'unknown') return UNKNOWN;
  if (own === 'closed') return workspace === undefined ? UNKNOWN : closedNetwork(workspace);
  if (workspace === undefined) return { reachableFrom: 'internet', allowed: [] };
  // Whether an open endpoint of a closed workspace is open is nowhere documented beyond doubt.
  const above = publicAccess(workspace.publicNetworkAccess);
  const allowed = privateEndpoints(workspace.privateEndpointConnections);
  return { reachableFrom: above === 'closed' ? 'unknown' : 'internet', allowed };
}

/** Batch and serverless endpoints have no flag of their own. */
function workspaceNetwork(workspace: Workspace | undefined): Network {
  if (workspace === undefined) return UNKNOWN;
  const access = publicAccess(workspace.publicNetworkAccess);
  if (access === 'unknown' || workspace.ipAllowlist.state === 'unknown') return UNKNOWN;
  if (access === 'closed') return closedNetwork(workspace);
  const ranges = workspace.ipAllowlist.state === 'known' ? workspace.ipAllowlist.value : [];
  return {
    reachableFrom: ranges.length > 0 ? 'listed' : 'internet',
    allowed: [...rules('cidr', ranges), ...privateEndpoints(workspace.privateEndpointConnections)],
  };
}

function accountNetwork(account: AiServicesAccount): Network {
  const access = publicAccess(account.publicNetworkAccess);
  if (access === 'unknown') return UNKNOWN;
  if (access === 'closed') return closedNetwork(account);
  if (account.networkDefaultAction.state === 'unknown') return UNKNOWN;
  const action =
    account.networkDefaultAction.state === 'known' ? account.networkDefaultAction.value : 'Allow';
  const ways = privateEndpoints(account.privateEndpointConnections);
  if (action.toLowerCase() === 'allow') return { reachableFrom: 'internet', allowed: ways };
  if (action.toLowerCase() !== 'deny') return UNKNOWN;
  if (account.ipRules.state === 'unknown' || account.subnetRules.state === 'unknown') return UNKNOWN;
  const listed = [
    ...rules('cidr', account.ipRules.state === 'known' ? account.ipRules.value : []),
    ...rules('subnet', account.subnetRules.state === 'known' ? account.subnetRules.value : []),
  ];
  if (listed.length === 0) return closedNetwork(account);
  return { reachableFrom: 'listed', allowed: [...listed, ...ways] };
}

/** Nothing but private endpoints leads in, and of those only the approved ones. */
function closedNetwork({
  privateEndpointConnections,
}: {
  readonly privateEndpointConnections: Fact<readonly PrivateEndpointConnection[]>;
}): Network {
  if (privateEndpointConnections.state === 'unknown') return UNKNOWN;
  const allowed = privateEndpoints(privateEndpointConnections);
  const open = allowed.some(({ state }) => state.toLowerCase() === 'approved');
  return { reachableFrom: open ? 'private-endpoints' : 'nowhere', allowed };
}

/** Absent is open: api-versions before the flag did not have it, and that is its default. */
function publicAccess(flag: Fact<string>): 'open' | 'closed' | 'unknown' {
  if (flag.state === 'absent') return 'open';
  if (flag.state === 'unknown') return 'unknown';
  const value = flag.value.toLowerCase();
  return value === 'enabled' ? 'open' : value === 'disabled' ? 'closed' : 'unknown';
}

function rules(kind: 'cidr' | 'subnet', values: readonly string[]): AllowedNetwork[] {
  return [...values].sort().map((value) => ({ kind, value, state: 'Allow' }));
}

function privateEndpoints(connections: Fact<readonly PrivateEndpointConnection[]>): AllowedNetwork[] {
  if (connections.state !== 'known') return [];
  return connections.value
    .map(({ id, status }): AllowedNetwork => ({ kind: 'private-endpoint', value: id, state: status }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}
