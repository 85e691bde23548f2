import { at } from '../azure/body.ts';
import type { CollectedPart } from '../inventory/inventory.ts';
import { type AuditScope, isWithinScope } from '../inventory/scope.ts';
import { ACCOUNT_TYPE, ACCOUNTS, collectAccount } from './aiServicesAccounts.ts';
import { BATCH_ENDPOINTS, collectBatchEndpoint } from './batchEndpoints.ts';
import { keyOf, type Shown } from './facts.ts';
import { collectManagedIdentity, IDENTITIES, IDENTITY_TYPE } from './managedIdentities.ts';
import { subscriptionsBelow } from './managementGroups.ts';
import { collectOnlineEndpoint, ONLINE_ENDPOINTS } from './onlineEndpoints.ts';
import type { Call } from './reader.ts';
import type { Refusal } from './refusal.ts';
import type { Run } from './run.ts';
import { collectServerlessEndpoint, SERVERLESS_ENDPOINTS } from './serverlessEndpoints.ts';
import { resourcesIn } from './shownItems.ts';
import { collectHub, collectWorkspace, WORKSPACE_TYPE, WORKSPACES, workspaceOf } from './workspaces.ts';

/** How the scope itself was met. */
export interface ScopeMet {
  readonly met: 'read' | 'unreadable' | 'not-found';
  /** Lower-cased ids of the subscriptions that it lies in or holds. */
  readonly subscriptions: readonly string[];
}

const ENDPOINTS = {
  'online-endpoint': [ONLINE_ENDPOINTS, collectOnlineEndpoint],
  'batch-endpoint': [BATCH_ENDPOINTS, collectBatchEndpoint],
  'serverless-endpoint': [SERVERLESS_ENDPOINTS, collectServerlessEndpoint],
} as const;

/** The wide ones first: what they hold is not read a second time. */
const WAVES: readonly (readonly AuditScope['kind'][])[] = [
  ['management-group'],
  ['subscription'],
  ['resource-group'],
  ['workspace'],
  ['online-endpoint', 'batch-endpoint', 'serverless-endpoint', 'ai-services-account'],
];

/** Everything in the scopes that were asked for. `met` has each as soon as it is read. */
export async function collectScopes(
  run: Run,
  scopes: readonly AuditScope[],
  met: Map<string, ScopeMet>,
): Promise<void> {
  for (const kinds of WAVES) {
    const wave = scopes.filter(({ kind }) => kinds.includes(kind));
    const wider = [...met];
    await Promise.all(
      wave.map(async (scope) => {
        const held = wider.some(([id, outcome]) => holds(run, id, outcome, scope));
        const subscriptions = [scope.subscriptionId ?? ''];
        met.set(scope.id, held ? { met: 'read', subscriptions } : await collectScope(run, scope));
      }),
    );
  }
}

/** A wider scope that was read holds this one, when something of it is there; otherwise it is asked for by itself. */
function holds({ draft }: Run, id: string, { met, subscriptions }: ScopeMet, scope: AuditScope): boolean {
  const within =
    isWithinScope(scope.id, id) ||
    (/\/managementGroups\//i.test(id) && subscriptions.includes(scope.subscriptionId ?? ''));
  if (met !== 'read' || !within) return false;
  if (scope.kind !== 'subscription' && scope.kind !== 'resource-group') {
    return draft.resources.has(keyOf(scope.id));
  }
  for (const { key, kind } of draft.resources.values()) {
    if (kind !== 'managed-identity' && kind !== 'search-service' && isWithinScope(key, scope.id)) return true;
  }
  return false;
}

/** Everything in one scope, whatever its kind. */
async function collectScope(run: Run, scope: AuditScope): Promise<ScopeMet> {
  const { kind, id, subscriptionId } = scope;
  switch (kind) {
    case 'management-group':
      return collectManagementGroup(run, id);
    case 'subscription':
    case 'resource-group':
      return { met: await collectContainer(run, id), subscriptions: [subscriptionId ?? ''] };
    default:
      return { met: await collectOne(run, scope), subscriptions: [subscriptionId ?? ''] };
  }
}

async function collectManagementGroup(run: Run, id: string): Promise<ScopeMet> {
  const { subscriptions, refusal } = await subscriptionsBelow(run, id);
  if (refusal !== undefined) run.draft.gap('resources', id, refusal);
  if (refusal !== undefined && subscriptions.length === 0) {
    return { met: refusal.notFound ? 'not-found' : 'unreadable', subscriptions };
  }
  const met = await Promise.all(subscriptions.map((one) => collectContainer(run, `/subscriptions/${one}`)));
  return {
    met: met.length > 0 && met.every((one) => one !== 'read') ? 'unreadable' : 'read',
    subscriptions,
  };
}

/** A subscription or a resource group: three lists, of which each may be refused without the others. */
async function collectContainer(run: Run, id: string): Promise<ScopeMet['met']> {
  const refusals = await Promise.all([
    collectEach(run, 'resources', id, WORKSPACE_TYPE, WORKSPACES, collectWorkspace),
    collectEach(run, 'accounts', id, ACCOUNT_TYPE, ACCOUNTS, collectAccount),
    collectEach(run, 'federated-credentials', id, IDENTITY_TYPE, IDENTITIES, collectManagedIdentity),
  ]);
  if (refusals.some((one) => one === undefined)) return 'read';
  return refusals.some((one) => one?.notFound === true) ? 'not-found' : 'unreadable';
}

async function collectEach(
  run: Run,
  part: CollectedPart,
  scope: string,
  type: string,
  call: Call,
  collect: (run: Run, shown: Shown) => Promise<void>,
): Promise<Refusal | undefined> {
  const listing = await run.arm.list(`${scope}/providers/${type}`, call);
  if (listing.refusal !== undefined) run.draft.gap(part, scope, listing.refusal);
  const shown = resourcesIn(run, part, scope, type, listing);
  await Promise.all(shown.map((one) => collect(run, one)));
  return shown.length > 0 ? undefined : listing.refusal;
}

/** A workspace, an endpoint with its workspace, or an account. */
async function collectOne(run: Run, { kind, id, workspaceId }: AuditScope): Promise<ScopeMet['met']> {
  const call = kind === 'ai-services-account' ? ACCOUNTS : kind in ENDPOINTS ? callOf(kind) : WORKSPACES;
  const read = await run.arm.get(id, call);
  if (!read.ok) {
    run.draft.gap(kind === 'ai-services-account' ? 'accounts' : 'resources', id, read.refusal);
    return read.refusal.notFound ? 'not-found' : 'unreadable';
  }
  const shown: Shown = { ...read, id: ownId(read.body, id) };
  switch (kind) {
    case 'ai-services-account':
      await collectAccount(run, shown);
      break;
    case 'online-endpoint':
    case 'batch-endpoint':
    case 'serverless-endpoint': {
      const workspace = workspaceId ?? '';
      await Promise.all([ENDPOINTS[kind][1](run, workspace, shown), collectWorkspaceAround(run, workspace)]);
      break;
    }
    default:
      await collectWorkspace(run, shown);
  }
  return 'read';
}

function callOf(kind: AuditScope['kind']): Call {
  return kind === 'batch-endpoint' || kind === 'serverless-endpoint' ? ENDPOINTS[kind][0] : ONLINE_ENDPOINTS;
}

/** The workspace of an endpoint alone: its network rules and its identity count for the endpoint as well. */
async function collectWorkspaceAround(run: Run, id: string): Promise<void> {
  if (run.draft.resources.has(keyOf(id))) return;
  const read = await run.arm.get(id, WORKSPACES);
  if (!read.ok) {
    run.draft.gap('resources', id, read.refusal);
    return;
  }
  const workspace = workspaceOf({ ...read, id: ownId(read.body, id) });
  run.draft.put(workspace);
  await collectHub(run, workspace);
}

/** The id in Azure's own letters, where it is the one asked for. */
function ownId(body: unknown, id: string): string {
  const own = at(body, 'id');
  return typeof own === 'string' && keyOf(own) === keyOf(id) ? own : id;
}
