import type { Principal, PrincipalType } from '../inventory/access.ts';
import { type Fact, known, unknown } from '../inventory/fact.ts';

/** Who is in which group, nested groups included. All ids are lower-cased. */
export interface Membership {
  /** Every group that the principal is known to be in, directly or not. */
  groupsOf(principalId: string): ReadonlySet<string>;
  members(groupId: string): Fact<readonly string[]>;
  /** Groups by which a principal is in a group, outermost (the group itself) first. */
  pathFrom(groupId: string, principalId: string): readonly string[];
  /** True when a group whose members are known is in this one. */
  holdsGroups(groupId: string): boolean;
  /** True for groups, and for nothing else. */
  isGroup(principalId: string): boolean;
  typeOf(principalId: string): PrincipalType;
}

const MOST_REMEMBERED = 5000;
const IN_NO_GROUP: ReadonlySet<string> = new Set();

export function readMembership(principals: readonly Principal[]): Membership {
  const byId = new Map(principals.map((principal) => [principal.id.toLowerCase(), principal]));
  const containers = new Map<string, string[]>();
  for (const [id, { transitiveMembers }] of byId) {
    if (transitiveMembers.state !== 'known') continue;
    for (const member of new Set(transitiveMembers.value)) {
      const key = member.toLowerCase();
      const groups = containers.get(key);
      if (groups === undefined) containers.set(key, [id]);
      else groups.push(id);
    }
  }
  const groups = new Map<string, ReadonlySet<string>>();
  const members = new Map<string, Fact<readonly string[]>>();

  function groupsOf(principalId: string): ReadonlySet<string> {
    const present = groups.get(principalId) ?? groups.get(principalId.toLowerCase());
    if (present !== undefined) return present;
    const key = principalId.toLowerCase();
    const direct = containers.get(key);
    let found: ReadonlySet<string> = IN_NO_GROUP;
    if (direct !== undefined) {
      const all = new Set(direct);
      for (const group of all) {
        const outer = containers.get(group);
        if (outer !== undefined) for (const one of outer) all.add(one);
      }
      found = all;
    }
    // Everybody's groups together would be a large part of an audit.
    if (groups.size >= MOST_REMEMBERED) groups.clear();
    groups.set(key, found);
    return found;
  }

  function membersOf(groupId: string): Fact<readonly string[]> {
    const present = members.get(groupId) ?? members.get(groupId.toLowerCase());
    if (present !== undefined) return present;
    const key = groupId.toLowerCase();
    const fact = byId.get(key)?.transitiveMembers ?? unknown('not-read', `the members of group ${groupId}`);
    const made = fact.state === 'known' ? known(closure(key, fact.value), fact.origin) : fact;
    members.set(key, made);
    return made;
  }

  let outer: Set<string> | undefined;
  function holdsGroups(groupId: string): boolean {
    if (outer === undefined) {
      outer = new Set();
      for (const [id, { transitiveMembers }] of byId) {
        if (transitiveMembers.state !== 'known') continue;
        for (const group of groupsOf(id)) if (group !== id) outer.add(group);
      }
    }
    return outer.has(groupId);
  }

  /** What a group says of itself, and what known groups inside it add. */
  function closure(group: string, direct: readonly string[]): readonly string[] {
    const found = new Set(direct.map((member) => member.toLowerCase()));
    for (const member of found) {
      const nested = byId.get(member)?.transitiveMembers;
      if (nested?.state === 'known') for (const inner of nested.value) found.add(inner.toLowerCase());
    }
    found.delete(group);
    return [...found].sort();
  }

  return {
    groupsOf,
    members: membersOf,
    holdsGroups,
    pathFrom(groupId, principalId) {
      const path = [groupId.toLowerCase()];
      // Groups between the two, each of which is in the outermost one and holds the principal.
      let between = [...groupsOf(principalId)].filter(
        (group) => group !== path[0] && groupsOf(group).has(path[0] ?? ''),
      );
      between.sort();
      while (between.length > 0) {
        const outermost = between.find(
          (group) => !between.some((other) => other !== group && isInside(group, other)),
        );
        const next = outermost ?? between[0] ?? '';
        path.push(next);
        between = between.filter((group) => group !== next && groupsOf(group).has(next));
      }
      return path;
    },
    isGroup(principalId) {
      const type = byId.get(principalId.toLowerCase())?.type;
      return type === 'Group' || type === 'ForeignGroup';
    },
    typeOf: (principalId) => byId.get(principalId.toLowerCase())?.type ?? 'Unknown',
  };

  /** Two groups that hold each other are not inside one another, or neither could come first. */
  function isInside(group: string, other: string): boolean {
    return groupsOf(group).has(other) && !groupsOf(other).has(group);
  }
}
