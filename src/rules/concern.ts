import type { FederatedCredential, RoleDefinition } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import type { ResourceIdentity } from '../inventory/resource.ts';
import { scopeKey } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import { reachesAnything, reachOf } from './reach.ts';
import { grantsHeldBy, keysAbove, type RoleGrant } from './roleGrants.ts';

// An audit of a resource group reads the role assignments of the whole subscription, to follow the identities that it
// meets. What it sees there and has nothing to do with what was asked for is not judged.

interface Concern {
  /** Keys of the scopes that were named and hold something, and of the stores that their workspaces were made with. */
  readonly places: ReadonlySet<string>;
  /** Keys of user-assigned identities that something runs as which was looked at. */
  readonly identities: ReadonlySet<string>;
  readonly known: Map<string, boolean>;
}

const CONCERNS = new WeakMap<RuleContext, Concern>();

/**
 * Whether what holds at a scope concerns what was audited: the scope is above an endpoint, workspace or account that was
 * looked at, or lies in a scope that was named. Nothing concerns a scope that holds nothing.
 */
export function concernsAudit(context: RuleContext, scope: string): boolean {
  const concern = concernOf(context);
  const present = concern.known.get(scope);
  if (present !== undefined) return present;
  const made = reachesAnything(reachOf(context, scope)) || isWithinPlaces(context, scope);
  concern.known.set(scope, made);
  return made;
}

/** What a principal holds, itself or through groups, that concerns what was audited. */
export function grantsHere(context: RuleContext, principalId: string): readonly RoleGrant[] {
  return grantsHeldBy(context, principalId)
    .map(({ grant }) => grant)
    .filter(({ scope }) => concernsAudit(context, scope));
}

/** Whether a role was made for a scope that was named, or for one in it. */
export function isMadeForAudited(context: RuleContext, { assignableScopes }: RoleDefinition): boolean {
  return assignableScopes.some((scope) => isWithinPlaces(context, scope));
}

/**
 * Whether the identity of a federated credential is a matter of what was audited: it holds something there, lies there,
 * or something there runs as it. `principalId` where it is known.
 */
export function trustConcernsAudit(
  context: RuleContext,
  { holder, origin }: FederatedCredential,
  principalId: string | undefined,
): boolean {
  if (origin.kind === 'file') return true;
  if (holder.kind === 'managed-identity') {
    const key = scopeKey(holder.id);
    if (concernOf(context).identities.has(key) || isWithinPlaces(context, key)) return true;
  }
  // Whose it is was not read: then it may be anybody's.
  if (principalId === undefined) return holder.kind === 'application';
  return grantsHere(context, principalId).length > 0;
}

function isWithinPlaces(context: RuleContext, scope: string): boolean {
  const { places } = concernOf(context);
  return keysAbove(context, scope).some((key) => places.has(key));
}

function concernOf(context: RuleContext): Concern {
  const present = CONCERNS.get(context);
  if (present !== undefined) return present;
  const { scopes, resources } = context.inventory;
  const places = new Set(
    scopes
      .filter(({ scope, nothing }) => nothing === undefined && reachesAnything(reachOf(context, scope)))
      .map(({ scope }) => scopeKey(scope)),
  );
  const identities = new Set<string>();
  for (const resource of resources) {
    if ('identity' in resource) for (const key of attached(resource.identity)) identities.add(key);
    if (resource.kind !== 'workspace') continue;
    for (const fact of [resource.storageAccount, resource.keyVault, resource.containerRegistry]) {
      const key = knownValue(fact);
      if (key !== undefined) places.add(scopeKey(key));
    }
    const primary = knownValue(resource.primaryUserAssignedIdentity);
    if (primary !== undefined) identities.add(scopeKey(primary));
  }
  const made = { places, identities, known: new Map<string, boolean>() };
  CONCERNS.set(context, made);
  return made;
}

function attached({ userAssigned }: ResourceIdentity): readonly string[] {
  return userAssigned.map(({ key }) => scopeKey(key));
}
