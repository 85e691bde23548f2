import type { DenyAssignment, PrincipalType } from '../inventory/access.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { AnyResource } from '../inventory/resource.ts';
import {
  CAPABILITIES,
  type CallableKind,
  type Capability,
  operationsOf,
  type PlaneOperation,
} from '../rbac/capabilities.ts';
import type { EffectiveAccess, Holder } from '../rbac/effectiveAccess.ts';
import { grantingPattern } from '../rbac/operations.ts';
import { scopeKey, scopesAbove } from '../rbac/scopes.ts';
import { createPrincipalSets, type Link, type PrincipalSets } from './principalSets.ts';

/** One chain by which a principal holds a capability. */
export interface ReportedGrant {
  readonly assignment: string;
  /** Name of the role; the assignment's id leads to its definition. */
  readonly role: string;
  readonly scope: string;
  /** The string of the role definition that grants it. */
  readonly operationString: string;
  readonly eligible: boolean;
  /** A condition can limit this very operation. */
  readonly conditional: boolean;
  /** Groups, outermost first. */
  readonly through: readonly string[];
}

export interface ReportedPrincipal {
  readonly id: string;
  readonly type: PrincipalType;
  /** Empty where the directory did not say. */
  readonly displayName: string;
  readonly grantedBy: readonly ReportedGrant[];
}

export interface PrincipalSet {
  readonly id: string;
  /** By principal id. Made each time it is asked for: all sets at once would be the largest part of an audit. */
  readonly principals: readonly ReportedPrincipal[];
}

export interface AccessEntry {
  /** ARM ids, sorted. */
  readonly resources: readonly string[];
  readonly capability: Capability;
  readonly set: string;
}

/**
 * Who can do what. A resource has one entry per capability and scope of a role assignment, so that everybody who holds
 * a role at a subscription stands in the report once, and not once per endpoint; one with an empty set has nobody.
 */
export interface AccessReport {
  readonly principalSets: readonly PrincipalSet[];
  readonly access: readonly AccessEntry[];
}

export type Callable = Extract<AnyResource, { readonly kind: CallableKind }>;

/**
 * Endpoints and AI services accounts of Azure, in the order of their keys. What a file declares is left out: of who
 * holds roles where it will stand, a file says a part at most.
 */
export function accessSubjects({ resources }: Pick<Inventory, 'resources'>): Callable[] {
  return resources
    .filter(isCallable)
    .filter(({ origin }) => origin.kind !== 'file')
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function isCallable(resource: AnyResource): resource is Callable {
  switch (resource.kind) {
    case 'online-endpoint':
    case 'batch-endpoint':
    case 'serverless-endpoint':
    case 'ai-services-account':
      return true;
    default:
      return false;
  }
}

/** The access part of the report; no entry where an unread assignment or definition could make "nobody" untrue. */
export function reportAccess(inventory: Inventory, access: EffectiveAccess): AccessReport {
  const subjects = accessSubjects(inventory);
  const sets = createPrincipalSets(inventory.principals, access);
  const setsAt = findSets(inventory, access, sets);
  const hasGaps = inventory.scopes.some(({ gaps }) => gaps.some(({ part }) => DECISIVE.has(part)));
  const entries: (AccessEntry & { readonly resources: string[] })[] = [];
  const kinds = [...new Set(subjects.map(({ kind }) => kind))];
  const lookUps = subjects.map((resource) => ({ resource, setsOf: setsAt(resource.id) }));
  for (const capability of CAPABILITIES) {
    const byKind = new Map(kinds.map((kind) => [kind, operationsOf(kind, capability)]));
    const bySet = new Map<string, string[]>();
    const resourcesOf = (set: string): string[] => {
      const present = bySet.get(set);
      if (present !== undefined) return present;
      const resources: string[] = [];
      bySet.set(set, resources);
      entries.push({ resources, capability, set });
      return resources;
    };
    // The same array of sets comes back for all resources below the same assignments.
    const byAnswer = new Map<readonly string[], readonly string[][]>();
    for (const { resource, setsOf } of lookUps) {
      const operations = byKind.get(resource.kind) ?? [];
      if (operations.length === 0) continue;
      const found = setsOf(operations);
      let lists = byAnswer.get(found);
      if (lists === undefined) {
        lists = (found.length > 0 || hasGaps ? found : [sets.empty()]).map(resourcesOf);
        byAnswer.set(found, lists);
      }
      for (const list of lists) list.push(resource.id);
    }
  }
  return { principalSets: sets.finish(), access: entries };
}

const NO_SETS: readonly string[] = [];
const DECISIVE: ReadonlySet<string> = new Set(['role-assignments', 'role-definitions']);

/** Answers the sets of everybody who may do one of the operations at a scope, one per scope of assignments. */
function findSets(
  inventory: Inventory,
  access: EffectiveAccess,
  sets: PrincipalSets,
): (scope: string) => (operations: readonly PlaneOperation[]) => readonly string[] {
  const { managementGroups } = inventory;
  const assignedAt = new Set(
    [
      inventory.roleAssignments,
      inventory.eligibleAssignments,
      inventory.activeAssignments,
      inventory.delegations,
    ].flatMap((held) => held.map(({ scope }) => scopeKey(scope))),
  );
  const deniedAt = new Map<string, DenyAssignment[]>();
  for (const denial of inventory.denyAssignments) {
    const key = scopeKey(denial.scope);
    deniedAt.set(key, [...(deniedAt.get(key) ?? []), denial]);
  }
  const staysThere = (key: string): boolean =>
    deniedAt.get(key)?.some(({ doNotApplyToChildScopes }) => doNotApplyToChildScopes) === true;
  const isDeniedAt = (key: string, operations: readonly PlaneOperation[]): boolean =>
    (deniedAt.get(key) ?? []).some(({ permissions }) =>
      operations.some(({ operation, plane }) => grantingPattern(permissions, operation, plane) !== undefined),
    );
  const found = new Map<readonly PlaneOperation[], Map<string, readonly string[]>>();

  /**
   * `path`: scopes at which something is assigned or denied, from the nearest to the widest. What is inherited is found
   * once for all below, unless a denial changes it.
   */
  function setsAlong(
    operations: readonly PlaneOperation[],
    path: readonly string[],
    from = 0,
  ): readonly string[] {
    const scope = path[from];
    if (scope === undefined) return NO_SETS;
    let known = found.get(operations);
    if (known === undefined) {
      known = new Map();
      found.set(operations, known);
    }
    const present = known.get(scope);
    if (present !== undefined) return present;
    const all = makeSets(operations, scope, path, from);
    known.set(scope, all);
    return all;
  }

  function makeSets(
    operations: readonly PlaneOperation[],
    scope: string,
    path: readonly string[],
    from: number,
  ): readonly string[] {
    const next = path[from + 1];
    const isDenied = deniedAt.size > 0 && path.slice(from).some((key) => isDeniedAt(key, operations));
    const mayHold = isDenied
      ? (id: string) => operations.some((one) => !isStopped(id, one, scope))
      : undefined;
    if (isDenied && isDeniedAt(scope, operations)) return setsAnew(operations, scope, mayHold);
    const own = operations.flatMap(({ operation, plane }) =>
      isDenied
        ? linksAt(
            scope,
            access.holders(operation, scope, plane),
            next === undefined ? [] : access.holders(operation, next, plane),
          )
        : access
            .assignedAt(operation, scope, plane)
            .flatMap((holder) => holder.chains.map((chain) => ({ holder, chain }))),
    );
    const inherited = setsAlong(operations, path, from + 1);
    return own.length === 0 ? inherited : [...inherited, sets.of(own, mayHold)];
  }

  function setsAnew(
    operations: readonly PlaneOperation[],
    scope: string,
    mayHold: ((id: string) => boolean) | undefined,
  ): string[] {
    const byScope = new Map<string, Link[]>();
    for (const { operation, plane } of operations) {
      for (const holder of access.holders(operation, scope, plane)) {
        for (const chain of holder.chains) {
          const key = scopeKey(chain.scope);
          const links = byScope.get(key);
          if (links === undefined) byScope.set(key, [{ holder, chain }]);
          else links.push({ holder, chain });
        }
      }
    }
    return [...byScope]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, links]) => sets.of(links, mayHold));
  }

  const remaining = new Map<string, ReadonlySet<string>>();

  /** Whether a denial stops a member of a group that itself may: what else takes away what a role gives now? */
  function isStopped(id: string, { operation, plane }: PlaneOperation, scope: string): boolean {
    const { answer, chains } = access.decide(id, operation, scope, plane);
    if (answer !== 'no') return false;
    if (chains.some(({ eligible }) => !eligible)) return true;
    // Of who has to activate a role first, "no" does not say whether that would help.
    const key = `${plane} ${operation} ${scope}`;
    const ids =
      remaining.get(key) ??
      new Set(access.individuals(operation, scope, plane).map(({ principalId }) => principalId));
    remaining.set(key, ids);
    return !ids.has(id);
  }

  return (scope) => {
    const all = scopesAbove(scope, managementGroups);
    const [own = '', ...above] = all;
    const path = all.filter((key) => assignedAt.has(key) || deniedAt.has(key));
    // Such a denial is none of what is below it, which the sets of that scope would not show.
    if (!above.some(staysThere)) return (operations) => setsAlong(operations, path);
    return (operations) =>
      setsAnew(operations, own, (id) => operations.some((one) => !isStopped(id, one, own)));
  };
}

/** Chains of assignments at the scope itself. Holders that stand in both lists hold nothing there. */
function linksAt(scope: string, here: readonly Holder[], above: readonly Holder[]): Link[] {
  const links: Link[] = [];
  let next = 0;
  for (const holder of here) {
    if (holder === above[next]) {
      next += 1;
      continue;
    }
    if (holder.principalId === above[next]?.principalId) next += 1;
    for (const chain of holder.chains) if (scopeKey(chain.scope) === scope) links.push({ holder, chain });
  }
  return links;
}
