import type { Principal, PrincipalType } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { AnyResource } from '../inventory/resource.ts';
import {
  CAPABILITIES,
  type CallableKind,
  type Capability,
  operationsOf,
  type PlaneOperation,
} from '../rbac/capabilities.ts';
import type { Chain, EffectiveAccess, Holder } from '../rbac/effectiveAccess.ts';
import { scopeKey, scopesAbove } from '../rbac/scopes.ts';

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
  /** By principal id. */
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

/** Members listed beside their groups, over the whole report; beyond that the groups stand for them. */
export const MOST_MEMBERS = 100_000;

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
  const sets = createSets(inventory.principals, access);
  const deniedAt = new Set(inventory.denyAssignments.map(({ scope }) => scopeKey(scope)));
  const isDenied = (id: string): boolean =>
    deniedAt.size > 0 && scopesAbove(id, inventory.managementGroups).some((key) => deniedAt.has(key));
  const hasGaps = inventory.scopes.some(({ gaps }) => gaps.some(({ part }) => DECISIVE.has(part)));
  const entries = new Map<string, { capability: Capability; set: string; resources: string[] }>();
  for (const capability of CAPABILITIES) {
    for (const resource of subjects) {
      const operations = operationsOf(resource.kind, capability);
      if (operations.length === 0) continue;
      const found = setsOf(resource, operations, access, sets, isDenied(resource.id));
      if (found.length === 0 && !hasGaps) found.push(sets.empty());
      for (const set of found) {
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

/** The chains of everybody who has the capability at the resource, one list per scope of the assignments. */
function setsOf(
  resource: Callable,
  operations: readonly PlaneOperation[],
  access: EffectiveAccess,
  sets: Sets,
  denied: boolean,
): string[] {
  const lists = operations.map(({ operation, plane }) => access.holders(operation, resource.id, plane));
  if (!denied) return [...sets.byScope(lists)];
  // A denial can stop some members of a group that itself may: here members are what remains of them.
  const members = operations.map(({ operation, plane }) => access.individuals(operation, resource.id, plane));
  return [...sets.byScope([...lists, ...members], false)];
}

interface Link {
  readonly holder: Holder;
  readonly chain: Chain;
}

interface Sets {
  /** Ids of the sets that make up the lists, in a stable order. `unfold`: members of groups are to be added. */
  byScope(lists: readonly (readonly Holder[])[], unfold?: boolean): readonly string[];
  empty(): string;
  all(): readonly PrincipalSet[];
}

function createSets(principals: readonly Principal[], access: EffectiveAccess): Sets {
  const byId = new Map(principals.map((principal) => [principal.id, principal]));
  const made: PrincipalSet[] = [];
  const byContent = new Map<string, string>();
  const byChains = new Map<string, { readonly chains: readonly Chain[]; readonly id: string }[]>();
  const byLists = new Map<string, readonly string[]>();
  const listNumbers = new Map<readonly Holder[], number>();
  let members = 0;

  function numberOf(list: readonly Holder[]): number {
    const present = listNumbers.get(list);
    if (present !== undefined) return present;
    listNumbers.set(list, listNumbers.size);
    return listNumbers.size - 1;
  }

  function nameOf(id: string): string {
    const principal = byId.get(id);
    return principal === undefined ? '' : (knownValue(principal.displayName) ?? '');
  }

  function describe(links: readonly Link[], unfold: boolean): ReportedPrincipal[] {
    const found = new Map<string, { type: PrincipalType; grants: Map<string, ReportedGrant> }>();
    const add = (id: string, type: PrincipalType, grant: ReportedGrant): void => {
      const entry = found.get(id) ?? { type, grants: new Map<string, ReportedGrant>() };
      entry.grants.set(grantKey(grant), grant);
      found.set(id, entry);
    };
    for (const { holder, chain } of links) {
      const grant = grantOf(chain);
      add(holder.principalId, holder.principalType, grant);
      if (!unfold) continue;
      const inside = access.members(holder.principalId);
      if (inside.state !== 'known' || members + inside.value.length > MOST_MEMBERS) continue;
      members += inside.value.length;
      for (const id of inside.value) {
        const through = [...chain.through, ...pathBetween(holder.principalId, id, access)];
        add(id, byId.get(id)?.type ?? 'Unknown', { ...grant, through });
      }
    }
    return [...found]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([id, { type, grants }]) => ({
        id,
        type,
        displayName: nameOf(id),
        grantedBy: [...grants].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, grant]) => grant),
      }));
  }

  function idOf(scope: string, links: readonly Link[], unfold: boolean): string {
    // Chains at one scope are mostly the very same objects for every resource below it.
    const candidates = byChains.get(scope) ?? [];
    const chains = links.map(({ chain }) => chain);
    const same = candidates.find(
      (one) =>
        one.chains.length === chains.length && one.chains.every((chain, index) => chain === chains[index]),
    );
    if (same !== undefined) return same.id;
    const content = links.map(({ holder, chain }) => `${holder.principalId} ${grantKey(grantOf(chain))}`);
    const id = intern(`${unfold}\n${[...new Set(content)].sort().join('\n')}`, () => describe(links, unfold));
    // Where denials make chains anew each time there is nothing to be found again.
    if (unfold) byChains.set(scope, [...candidates.slice(-16), { chains, id }]);
    return id;
  }

  function intern(content: string, principalsOf: () => readonly ReportedPrincipal[]): string {
    const present = byContent.get(content);
    if (present !== undefined) return present;
    const id = `ps${made.length + 1}`;
    byContent.set(content, id);
    made.push({ id, principals: principalsOf() });
    return id;
  }

  return {
    byScope(lists, unfold = true) {
      const key = `${unfold} ${lists.map(numberOf).join(' ')}`;
      const present = byLists.get(key);
      if (present !== undefined) return present;
      const scopes = new Map<string, Link[]>();
      for (const holder of lists.flat()) {
        for (const chain of holder.chains) {
          const links = scopes.get(chain.scope);
          if (links === undefined) scopes.set(chain.scope, [{ holder, chain }]);
          else links.push({ holder, chain });
        }
      }
      const ids = [...scopes]
        .map(([scope, links]) => ({ scope: scope.toLowerCase(), links }))
        .sort((a, b) => (a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : 0))
        .map(({ scope, links }) => idOf(scope, links, unfold));
      const unique = [...new Set(ids)];
      byLists.set(key, unique);
      return unique;
    },
    empty: () => intern('', () => []),
    all: () => made,
  };
}

/** Groups from the outermost one to the one that the principal is in. */
function pathBetween(group: string, member: string, access: EffectiveAccess): string[] {
  const between = [...access.groupsOf(member)].filter(
    (other) => other !== group && access.groupsOf(other).has(group),
  );
  between.sort((a, b) => access.groupsOf(a).size - access.groupsOf(b).size || (a < b ? -1 : 1));
  return [group, ...between];
}

function grantOf(chain: Chain): ReportedGrant {
  return {
    assignment: chain.assignment.id,
    role: chain.role.roleName === '' ? chain.role.roleId : chain.role.roleName,
    scope: chain.scope,
    operationString: chain.pattern,
    eligible: chain.eligible,
    conditional: chain.conditionLimits,
    through: chain.through,
  };
}

function grantKey({ assignment, operationString, eligible, conditional, through }: ReportedGrant): string {
  return `${assignment} ${operationString} ${eligible} ${conditional} ${through.join(',')}`;
}
