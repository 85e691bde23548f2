import type { Inventory } from '../inventory/inventory.ts';
import { type Chain, compareChains } from './chain.ts';
import type { Denials } from './denials.ts';
import type { Decision } from './effectiveAccess.ts';
import type { Grant } from './grants.ts';
import type { Holder } from './holders.ts';
import type { Membership } from './membership.ts';
import type { Plane } from './operations.ts';
import { covers, knowsAncestry, scopeClass, scopeKey, scopesAbove } from './scopes.ts';

export interface Question {
  /** Lower case. */
  readonly principalId: string;
  /** Lower case. */
  readonly operation: string;
  readonly scope: string;
  readonly plane: Plane;
}

/** What a decision is made of. */
export interface Grounds {
  readonly inventory: Inventory;
  readonly membership: Membership;
  readonly denials: Denials;
  readonly byPrincipalId: ReadonlyMap<string, readonly Grant[]>;
  holders(operation: string, scope: string, plane: Plane): readonly Holder[];
  chainOf(grant: Grant, operation: string, plane: Plane, through: readonly string[]): Chain | undefined;
  isKnownRole(roleId: string): boolean;
}

/**
 * Yes, no, or unknown with what could not be looked at. A deny assignment stands above every role.
 * @see https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource
 */
export function decideAccess(grounds: Grounds, question: Question): Decision {
  const { inventory, membership, denials } = grounds;
  const { principalId, operation, scope, plane } = question;
  const above = scopesAbove(scope, inventory.managementGroups);
  const reached = new Set(above);
  const held = [principalId, ...membership.groupsOf(principalId)].flatMap((id) =>
    (grounds.byPrincipalId.get(id) ?? []).map((grant) => ({
      grant,
      through: id === principalId ? [] : membership.pathFrom(id, principalId),
    })),
  );
  const chains = held
    .filter(({ grant }) => reached.has(grant.scopeKey))
    .map(({ grant, through }) => grounds.chainOf(grant, operation, plane, through))
    .filter((chain) => chain !== undefined)
    .sort(compareChains);
  const counting = chains.filter(({ eligible }) => !eligible);

  const denial = denials.of(principalId, denials.matching(operation, plane, above));
  if (denial?.certain === true) {
    return { answer: 'no', chains, why: `the deny assignment ${denial.deny.id} takes it away` };
  }
  const best = counting[0];
  if (best !== undefined) {
    if (denial !== undefined) {
      const why = `${describe(best, inventory)}, but the deny assignment ${denial.deny.id} may take it away`;
      return { answer: 'unknown', chains, why };
    }
    const doubt = unreadDenials(inventory, above);
    return doubt === undefined
      ? { answer: 'yes', chains, why: describe(best, inventory) }
      : { answer: 'yes', chains, why: `${describe(best, inventory)}; ${doubt}`, doubt };
  }
  const doubt = doubtAbout(
    grounds,
    question,
    held.map(({ grant }) => grant),
  );
  if (doubt !== undefined) return { answer: 'unknown', chains, why: doubt };
  return {
    answer: 'no',
    chains,
    why:
      chains.length > 0
        ? 'it may activate a role that grants it, and has not'
        : 'no role that it holds grants it',
  };
}

interface UnreadDenials {
  /** What could not be read, by the key of the scope at which it was asked for. */
  readonly at: ReadonlyMap<string, string>;
  /** The same by the key of everything above: what is denied there was asked for along with it. */
  readonly below: ReadonlyMap<string, string>;
}

const UNREAD = new WeakMap<Inventory, UnreadDenials>();

/**
 * Deny assignments are few, made by Azure alone and never by hand: one that nobody could read makes a "yes" less certain,
 * and no "unknown" of it. `above`: keys of the scope in question and of all above it.
 * @see https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
function unreadDenials(inventory: Inventory, above: readonly string[]): string | undefined {
  let unread = UNREAD.get(inventory);
  if (unread === undefined) {
    const at = new Map<string, string>();
    const below = new Map<string, string>();
    for (const { part, scope } of inventory.scopes.flatMap(({ gaps }) => gaps)) {
      if (part !== 'deny-assignments') continue;
      at.set(scopeKey(scope), scope);
      for (const key of scopesAbove(scope, inventory.managementGroups)) below.set(key, scope);
    }
    unread = { at, below };
    UNREAD.set(inventory, unread);
  }
  if (unread.at.size === 0) return undefined;
  const { at } = unread;
  const scope =
    unread.below.get(above[0] ?? '') ?? above.map((key) => at.get(key)).find((one) => one !== undefined);
  return scope === undefined
    ? undefined
    : `deny assignments at ${scope} could not be read, and one of them may take it away`;
}

function describe(chain: Chain, inventory: Inventory): string {
  const through = chain.through.map((id) => nameOf(id, inventory));
  const group = through.length === 0 ? '' : ` as a member of ${through.join(', then ')}`;
  const limit = chain.conditionLimits ? ', within a condition' : '';
  return `${chain.role.roleName} at ${chain.scope === '' ? '/' : chain.scope}${group} grants ${chain.pattern}${limit}`;
}

const NAMES = new WeakMap<Inventory, ReadonlyMap<string, string>>();

/** The name of a group, as far as somebody told it; else its id. */
function nameOf(id: string, inventory: Inventory): string {
  let names = NAMES.get(inventory);
  if (names === undefined) {
    const named = inventory.principals.flatMap(({ id: one, type, displayName }) =>
      type === 'Group' && displayName.state === 'known'
        ? [[one.toLowerCase(), displayName.value] as const]
        : [],
    );
    names = new Map(named);
    NAMES.set(inventory, names);
  }
  return names.get(id) || id;
}

/** What could still make a "no" a "yes". */
function doubtAbout(grounds: Grounds, question: Question, held: readonly Grant[]): string | undefined {
  const { inventory, membership } = grounds;
  const { operation, scope, plane } = question;
  const { managementGroups } = inventory;
  const counting = held.filter(({ eligible }) => !eligible);

  const nameless = counting.find(
    (grant) => !grounds.isKnownRole(grant.roleId) && covers(grant.scope, scope, managementGroups),
  );
  if (nameless !== undefined) {
    return `the definition of the role ${nameless.roleId}, which it holds at ${nameless.scope}, could not be read`;
  }
  if (!knowsAncestry(scope, managementGroups)) {
    const inherited = counting.find(
      (grant) =>
        scopeClass(grant.scope) === 'management-group' &&
        (!grounds.isKnownRole(grant.roleId) || grounds.chainOf(grant, operation, plane, []) !== undefined),
    );
    if (inherited !== undefined) {
      return `whether ${inherited.scope} is above the subscription could not be read`;
    }
  }
  const closed = grounds
    .holders(operation, scope, plane)
    .find(
      (holder) =>
        holder.principalType === 'Group' &&
        membership.members(holder.principalId).state === 'unknown' &&
        holder.chains.some(({ eligible }) => !eligible),
    );
  if (closed !== undefined) return `the members of the group ${closed.principalId} could not be read`;
  const gap = inventory.scopes
    .flatMap(({ gaps }) => gaps)
    .find((one) => one.part === 'role-assignments' && covers(one.scope, scope, managementGroups));
  return gap === undefined ? undefined : `role assignments at ${gap.scope} could not be read`;
}
