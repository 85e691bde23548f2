import type { DenyAssignment, PrincipalType, RoleDefinition } from '../inventory/access.ts';
import type { Fact } from '../inventory/fact.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { builtInRole } from './builtInRoles.ts';
import { type Chain, formChain } from './chain.ts';
import { decideAccess } from './decision.ts';
import { readDenials } from './denials.ts';
import { type Grant, grantsOf } from './grants.ts';
import { byPrincipal, gather, type Holder, merge, sorted } from './holders.ts';
import { readMembership } from './membership.ts';
import { type GrantingPattern, grantingPattern, type Plane } from './operations.ts';
import { scopeKey, scopesAbove } from './scopes.ts';

export type { Chain } from './chain.ts';
export type { Holder } from './holders.ts';

export interface Decision {
  /** Whether it may now. Eligibility alone is `no`, with its chains. */
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly chains: readonly Chain[];
  /** For a person: what makes it so. */
  readonly why: string;
  /** Of a "yes": that a deny assignment which could not be read may take it away. It stands in `why` as well. */
  readonly doubt?: string;
}

export interface EffectiveAccess {
  /**
   * Who may do the operation at the scope, by principal id: users, service principals and groups that hold a role
   * themselves; those that may activate one are among them (`chain.eligible`). Whom a deny assignment certainly stops is
   * left out; of a denied group, members that the denial excludes stay. The same array comes back for scopes with the
   * same access, as long as there is room to remember it.
   */
  holders(operation: string, scope: string, plane?: Plane): readonly Holder[];
  /** Those who come to it by what is assigned at the very scope, deny assignments aside. In the order of ids, too. */
  assignedAt(operation: string, scope: string, plane?: Plane): readonly Holder[];
  /** The same as `holders` with members in place of their groups; groups whose members nobody could read stay. */
  individuals(operation: string, scope: string, plane?: Plane): readonly Holder[];
  decide(principalId: string, operation: string, scope: string, plane?: Plane): Decision;
  /** Object ids of all members of a group, nested ones and nested groups included. */
  members(groupId: string): Fact<readonly string[]>;
  /** Every group that a principal is known to be in, directly or not. */
  groupsOf(principalId: string): ReadonlySet<string>;
  /** True when a group whose members are known is in this one: only then something can lie between it and a member. */
  holdsGroups(groupId: string): boolean;
  /** Gives back the room that remembered holders take up; who asks again has them found again. */
  forget(): void;
  /** The definition of a role: the inventory's own, else that of the built-in role. */
  role(roleId: string): RoleDefinition | undefined;
}

const NOBODY: readonly Holder[] = [];
/** How many holders are remembered over all scopes and operations. */
const MOST_REMEMBERED = 4_000_000;
const MOST_PATHS = 50_000;

/** An operation that is asked about, and what is known of it by now. */
interface Question {
  /** Lower case. */
  readonly operation: string;
  readonly plane: Plane;
  /** By role: asked once, however often the role is assigned. */
  readonly patterns: Map<string, GrantingPattern | 'none'>;
  /** By scope. */
  readonly granted: Map<string, readonly Holder[]>;
  /** Holders in `granted`. */
  size: number;
}

/** Azure RBAC over an inventory. @see https://learn.microsoft.com/azure/role-based-access-control/overview */
export function evaluateAccess(inventory: Inventory): EffectiveAccess {
  const { managementGroups } = inventory;
  const membership = readMembership(inventory.principals);
  const denials = readDenials(inventory.denyAssignments, membership);
  const definitions = new Map(inventory.roleDefinitions.map((role) => [role.roleId.toLowerCase(), role]));
  const grants = grantsOf(inventory);
  const byScope = groupBy(grants, (grant) => grant.scopeKey);
  const role = (roleId: string): RoleDefinition | undefined =>
    definitions.get(roleId.toLowerCase()) ?? builtInRole(roleId);

  const questions = new Map<string, Question>();
  function questionOf(operation: string, plane: Plane): Question {
    const key = `${plane} ${operation.toLowerCase()}`;
    const present = questions.get(key);
    if (present !== undefined) return present;
    const made = {
      operation: operation.toLowerCase(),
      plane,
      patterns: new Map(),
      granted: new Map(),
      size: 0,
    };
    questions.set(key, made);
    return made;
  }

  function chainOf(grant: Grant, question: Question, through: readonly string[]): Chain | undefined {
    const { patterns, operation, plane } = question;
    let pattern = patterns.get(grant.roleId);
    if (pattern === undefined) {
      pattern = grantingPattern(role(grant.roleId)?.permissions ?? [], operation, plane) ?? 'none';
      patterns.set(grant.roleId, pattern);
    }
    const definition = pattern === 'none' ? undefined : role(grant.roleId);
    return pattern === 'none' || definition === undefined
      ? undefined
      : formChain({ grant, role: definition, pattern, operation, plane, through });
  }

  // Of a scope and all above it, those at which somebody holds something.
  const paths = new Map<string, readonly string[]>();
  function pathOf(scope: string): readonly string[] {
    const present = paths.get(scope);
    if (present !== undefined) return present;
    const made = scopesAbove(scope, managementGroups).filter((key) => byScope.has(key));
    if (paths.size >= MOST_PATHS) paths.clear();
    paths.set(scope, made);
    return made;
  }

  let remembered = 0;
  /** Makes room: what was asked before is asked again less likely than what is asked now. */
  function forget(now: Question): number {
    for (const question of questions.values()) {
      if (question === now && now.size < MOST_REMEMBERED / 2) continue;
      question.granted.clear();
      question.size = 0;
    }
    return now.size;
  }

  /** By the key of a scope. */
  function grantedAt(question: Question, scope: string): readonly Holder[] {
    const grants = byScope.get(scope);
    if (grants === undefined) return NOBODY;
    const own: [Grant, Chain][] = [];
    for (const grant of grants) {
      const chain = chainOf(grant, question, []);
      if (chain !== undefined) own.push([grant, chain]);
    }
    return own.length === 0 ? NOBODY : gather(own);
  }

  /** Holders before any denial, at the first scope of a path and through all others. */
  function granted(question: Question, path: readonly string[], from: number): readonly Holder[] {
    const scope = path[from];
    if (scope === undefined) return [];
    const present = question.granted.get(scope);
    if (present !== undefined) return present;
    const inherited = granted(question, path, from + 1);
    const own = grantedAt(question, scope);
    const made = own.length === 0 ? inherited : merge(inherited, own);
    // At an endpoint it is made again when it is asked again; the rest is needed for everything below it.
    if (from > 0 || made === inherited || !isChildResource(scope)) {
      if (remembered > MOST_REMEMBERED) remembered = forget(question);
      const size = made === inherited ? 1 : made.length;
      remembered += size;
      question.size += size;
      question.granted.set(scope, made);
    }
    return made;
  }

  const undenied = new WeakMap<readonly Holder[], Map<string, readonly Holder[]>>();
  function holders(operation: string, scope: string, plane: Plane = 'actions'): readonly Holder[] {
    const question = questionOf(operation, plane);
    const before = granted(question, pathOf(scope), 0);
    if (before.length === 0 || inventory.denyAssignments.length === 0) return before;
    const matching = denials.matching(question.operation, plane, scopesAbove(scope, managementGroups));
    if (matching.length === 0) return before;
    const key = matching.map(({ id }) => id).join(' ');
    const present = undenied.get(before)?.get(key);
    if (present !== undefined) return present;
    const made = withoutDenied(before, matching);
    undenied.set(before, (undenied.get(before) ?? new Map()).set(key, made));
    return made;
  }

  function withoutDenied(before: readonly Holder[], matching: readonly DenyAssignment[]): readonly Holder[] {
    const kept = new Map<string, Holder>();
    const keep = (holder: Holder): void => {
      const present = kept.get(holder.principalId);
      kept.set(
        holder.principalId,
        present === undefined
          ? holder
          : { ...present, chains: sorted([...present.chains, ...holder.chains]) },
      );
    };
    const isDenied = (principalId: string): boolean => denials.of(principalId, matching)?.certain === true;
    for (const holder of before) {
      if (!isDenied(holder.principalId)) keep(holder);
      else for (const member of unfold(holder)) if (!isDenied(member.principalId)) keep(member);
    }
    return [...kept.values()].sort(byPrincipal);
  }

  /** The members of a group as holders of their own; nobody for anything else. */
  function unfold(holder: Holder): readonly Holder[] {
    const members = membership.members(holder.principalId);
    if (members.state !== 'known') return [];
    return members.value
      .filter((member) => !membership.isGroup(member) || membership.members(member).state !== 'known')
      .map((member) => {
        const through = membership.pathFrom(holder.principalId, member);
        return {
          principalId: member,
          principalType: membership.typeOf(member),
          chains: holder.chains.map((chain) => ({ ...chain, through })),
        };
      });
  }

  const unfolded = new WeakMap<readonly Holder[], readonly Holder[]>();
  function individuals(operation: string, scope: string, plane: Plane = 'actions'): readonly Holder[] {
    const direct = holders(operation, scope, plane);
    const present = unfolded.get(direct);
    if (present !== undefined) return present;
    const matching =
      inventory.denyAssignments.length === 0
        ? []
        : denials.matching(operation.toLowerCase(), plane, scopesAbove(scope, managementGroups));
    const chains = new Map<string, { type: PrincipalType; chains: Chain[] }>();
    for (const holder of direct) {
      const isOpen = membership.members(holder.principalId).state === 'known';
      for (const one of isOpen ? unfold(holder) : [holder]) {
        if (denials.of(one.principalId, matching)?.certain === true) continue;
        const entry = chains.get(one.principalId) ?? { type: one.principalType, chains: [] };
        entry.chains.push(...one.chains);
        chains.set(one.principalId, entry);
      }
    }
    const made = [...chains]
      .map(([principalId, entry]) => ({
        principalId,
        principalType: entry.type,
        chains: sorted(entry.chains),
      }))
      .sort(byPrincipal);
    // Where something is denied, the direct holders are a list of their own for just these denials.
    unfolded.set(direct, made);
    return made;
  }

  let byPrincipalId: Map<string, readonly Grant[]> | undefined;
  return {
    holders,
    assignedAt: (operation, scope, plane = 'actions') =>
      grantedAt(questionOf(operation, plane), scopeKey(scope)),
    individuals,
    decide(principalId, operation, scope, plane = 'actions') {
      byPrincipalId ??= groupBy(grants, (grant) => grant.principalId);
      return decideAccess(
        {
          inventory,
          membership,
          denials,
          byPrincipalId,
          holders,
          chainOf: (grant, operation, plane, through) =>
            chainOf(grant, questionOf(operation, plane), through),
          isKnownRole: (id) => role(id) !== undefined,
        },
        { principalId: principalId.toLowerCase(), operation: operation.toLowerCase(), scope, plane },
      );
    },
    members: membership.members,
    groupsOf: membership.groupsOf,
    holdsGroups: membership.holdsGroups,
    forget() {
      questions.clear();
      paths.clear();
      remembered = 0;
    },
    role,
  };
}

/** True below a workspace or an account: `/subscriptions/S/resourceGroups/R/providers/N/T/NAME/…`. */
function isChildResource(key: string): boolean {
  let slashes = 0;
  for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) slashes += 1;
  return slashes > 8;
}

function groupBy(grants: readonly Grant[], keyOf: (grant: Grant) => string): Map<string, Grant[]> {
  const groups = new Map<string, Grant[]>();
  for (const grant of grants) {
    const key = keyOf(grant);
    const present = groups.get(key);
    if (present === undefined) groups.set(key, [grant]);
    else present.push(grant);
  }
  return groups;
}
