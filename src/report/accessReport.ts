import type { PrincipalType } from '../inventory/access.ts';
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
  const entries = new Map<string, { capability: Capability; set: string; resources: string[] }>();
  const lookUps = subjects.map((resource) => ({ resource, setsOf: setsAt(resource.id) }));
  for (const capability of CAPABILITIES) {
    const byKind = new Map(subjects.map(({ kind }) => [kind, operationsOf(kind, capability)]));
    for (const { resource, setsOf } of lookUps) {
      const operations = byKind.get(resource.kind) ?? [];
      if (operations.length === 0) continue;
      const found = setsOf(operations);
      for (const set of found.length > 0 || hasGaps ? found : [sets.empty()]) {
        const key = `${capability} ${set}`;
        const entry = entries.get(key);
        if (entry === undefined) entries.set(key, { capability, set, resources: [resource.id] });
        else entry.resources.push(resource.id);
      }
    }
  }
  return {
    principalSets: sets.all(),
    access: [...entries.values()].map(({ resources, capability, set }) => ({ resources, capability, set })),
  };
}

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
  const denials = inventory.denyAssignments.map((denial) => ({ denial, key: scopeKey(denial.scope) }));
  const numbers = new Map<readonly Holder[], number>();
  const foundUnderDenial = new Map<string, readonly string[]>();
  const found = new Map<readonly PlaneOperation[], Map<string, readonly string[]>>();

  /** `path`: scopes with assignments, from the nearest to the widest. What is inherited is found once for all below. */
  function setsAlong(operations: readonly PlaneOperation[], path: readonly string[]): readonly string[] {
    const [scope, ...above] = path;
    if (scope === undefined) return [];
    const known = found.get(operations) ?? new Map<string, readonly string[]>();
    found.set(operations, known);
    const present = known.get(scope);
    if (present !== undefined) return present;
    const own = operations.flatMap(({ operation, plane }) =>
      linksAt(
        scope,
        access.holders(operation, scope, plane),
        above[0] === undefined ? [] : access.holders(operation, above[0], plane),
      ),
    );
    const inherited = setsAlong(operations, above);
    const all = own.length === 0 ? inherited : [...inherited, sets.of(own, true)];
    known.set(scope, all);
    return all;
  }

  /** A denial can stop some members of a group that itself may: here members are what remains of them. */
  function setsUnderDenial(operations: readonly PlaneOperation[], scope: string): readonly string[] {
    const lists = operations.map(({ operation, plane }) => access.holders(operation, scope, plane));
    const key = lists.map((list) => numbers.get(list) ?? numbers.set(list, numbers.size).size - 1).join(' ');
    const present = foundUnderDenial.get(key);
    if (present !== undefined) return present;
    const members = operations.map(({ operation, plane }) => access.individuals(operation, scope, plane));
    const byScope = new Map<string, Link[]>();
    for (const holder of [...lists, ...members].flat()) {
      for (const chain of holder.chains) {
        const at = scopeKey(chain.scope);
        const links = byScope.get(at);
        if (links === undefined) byScope.set(at, [{ holder, chain }]);
        else links.push({ holder, chain });
      }
    }
    const all = [...byScope]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, links]) => sets.of(links, false));
    foundUnderDenial.set(key, all);
    return all;
  }

  return (scope) => {
    const above = scopesAbove(scope, managementGroups);
    const path = above.filter((key) => assignedAt.has(key));
    const denying = denials.filter(({ key }) => above.includes(key));
    const isDenied = ({ operation, plane }: PlaneOperation): boolean =>
      denying.some(({ denial }) => grantingPattern(denial.permissions, operation, plane) !== undefined);
    return (operations) =>
      operations.some(isDenied) ? setsUnderDenial(operations, scope) : setsAlong(operations, path);
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
