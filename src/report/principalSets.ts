import type { Principal, PrincipalType } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import type { Chain, EffectiveAccess, Holder } from '../rbac/effectiveAccess.ts';
import type { PrincipalSet, ReportedGrant, ReportedPrincipal } from './accessReport.ts';

/** Members listed beside their groups, over the whole report; beyond that the groups stand for them. */
export const MOST_MEMBERS = 20_000;

/** A chain, and who holds it. */
export interface Link {
  readonly holder: Holder;
  readonly chain: Chain;
}

/** The sets of a report, each kept once. */
export interface PrincipalSets {
  /**
   * Id of the set of these, and of the members of the groups among them. `mayHold` leaves out members who do not come
   * to it although their group does.
   */
  of(links: readonly Link[], mayHold?: (principalId: string) => boolean): string;
  empty(): string;
  /** All of them, when no other is to come: what told them apart is let go. */
  finish(): readonly PrincipalSet[];
}

export function createPrincipalSets(
  principals: readonly Principal[],
  access: EffectiveAccess,
): PrincipalSets {
  const byId = new Map(principals.map((principal) => [principal.id, principal]));
  const made: PrincipalSet[] = [];
  const byContent = new Map<string, string>();
  const numbers = new Map<unknown, number>();
  let listed = 0;

  /** Stands for an object or a text within this report: long ids by the hundred thousand are slow to compare. */
  function numberOf(value: unknown): number {
    const present = numbers.get(value);
    if (present !== undefined) return present;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  }

  function keyOfLink({ holder, chain }: Link): string {
    const through = chain.through.length === 0 ? '' : chain.through.map(numberOf).join(',');
    const limits = `${chain.eligible ? 'e' : ''}${chain.conditionLimits ? 'c' : ''}`;
    return `${numberOf(holder.principalId)}:${numberOf(chain.assignment)}:${numberOf(chain.pattern)}:${limits}:${through}`;
  }

  function describe(
    links: readonly Link[],
    unfolded: ReadonlySet<string>,
    excluded: ReadonlySet<string>,
  ): ReportedPrincipal[] {
    const found = new Map<string, { type: PrincipalType; grants: Map<string, ReportedGrant> }>();
    const add = (id: string, type: PrincipalType, grant: ReportedGrant): void => {
      const entry = found.get(id) ?? { type, grants: new Map<string, ReportedGrant>() };
      entry.grants.set(keyOf(grant), grant);
      found.set(id, entry);
    };
    for (const { holder, chain } of links) {
      const grant = grantOf(chain);
      add(holder.principalId, holder.principalType, grant);
      if (!unfolded.has(holder.principalId)) continue;
      for (const id of knownValue(access.members(holder.principalId)) ?? []) {
        if (excluded.has(id)) continue;
        const through = [...chain.through, ...pathBetween(holder.principalId, id, access)];
        add(id, byId.get(id)?.type ?? 'Unknown', { ...grant, through });
      }
    }
    return [...found]
      .sort(([a], [b]) => compare(a, b))
      .map(([id, { type, grants }]) => {
        const principal = byId.get(id);
        return {
          id,
          type,
          displayName: principal === undefined ? '' : (knownValue(principal.displayName) ?? ''),
          grantedBy: [...grants].sort(([a], [b]) => compare(a, b)).map(([, grant]) => grant),
        };
      });
  }

  /** Groups whose members are listed: as long as the report has room for them. */
  function groupsToUnfold(links: readonly Link[]): ReadonlySet<string> {
    const groups = new Set<string>();
    for (const { holder } of links) {
      if (groups.has(holder.principalId)) continue;
      const members = knownValue(access.members(holder.principalId))?.length ?? 0;
      if (members === 0 || listed + members > MOST_MEMBERS) continue;
      listed += members;
      groups.add(holder.principalId);
    }
    return groups;
  }

  function excludedFrom(links: readonly Link[], mayHold: (id: string) => boolean): ReadonlySet<string> {
    const members = new Set<string>();
    for (const { holder } of links) {
      const inside = knownValue(access.members(holder.principalId)) ?? [];
      // Members of larger groups are not listed at all.
      if (inside.length <= MOST_MEMBERS - listed) for (const id of inside) members.add(id);
    }
    return new Set([...members].filter((id) => !mayHold(id)).sort());
  }

  function of(links: readonly Link[], mayHold?: (id: string) => boolean): string {
    const content = new Set(links.map(keyOfLink));
    const excluded: ReadonlySet<string> = mayHold === undefined ? new Set() : excludedFrom(links, mayHold);
    const key = `${[...content].sort().join(' ')} -${[...excluded].join(' ')}`;
    const present = byContent.get(key);
    if (present !== undefined) return present;
    const id = `ps${made.length + 1}`;
    byContent.set(key, id);
    const unfolded = groupsToUnfold(links);
    made.push({
      id,
      get principals() {
        return describe(links, unfolded, excluded);
      },
    });
    return id;
  }

  function finish(): readonly PrincipalSet[] {
    byContent.clear();
    numbers.clear();
    return made;
  }

  return { of, empty: () => of([]), finish };
}

/** Groups from the outermost one to the one that the principal is in. */
function pathBetween(group: string, member: string, access: EffectiveAccess): string[] {
  if (!access.holdsGroups(group)) return [group];
  const between = [...access.groupsOf(member)].filter(
    (other) => other !== group && access.groupsOf(other).has(group),
  );
  between.sort((a, b) => access.groupsOf(a).size - access.groupsOf(b).size || compare(a, b));
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

function keyOf({ assignment, operationString, eligible, conditional, through }: ReportedGrant): string {
  return `${assignment} ${operationString} ${eligible} ${conditional} ${through.join(',')}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
