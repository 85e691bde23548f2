import { type DenyAssignment, EVERYONE } from '../inventory/access.ts';
import type { Membership } from './membership.ts';
import { grantingPattern, type Plane } from './operations.ts';
import { scopeKey } from './scopes.ts';

/** A deny assignment that takes an operation away from a principal: for certain, or as far as could be looked. */
export interface Denial {
  readonly certain: boolean;
  readonly deny: DenyAssignment;
}

export interface Denials {
  /** Deny assignments that take the operation away at a scope, given the keys of it and of all above it. */
  matching(operation: string, plane: Plane, above: readonly string[]): readonly DenyAssignment[];
  of(principalId: string, matching: readonly DenyAssignment[]): Denial | undefined;
}

/** @see https://learn.microsoft.com/azure/role-based-access-control/deny-assignments */
export function readDenials(denyAssignments: readonly DenyAssignment[], membership: Membership): Denials {
  const byOperation = new Map<string, ReadonlyMap<string, readonly DenyAssignment[]>>();
  function denying(operation: string, plane: Plane): ReadonlyMap<string, readonly DenyAssignment[]> {
    const question = `${plane} ${operation}`;
    const present = byOperation.get(question);
    if (present !== undefined) return present;
    const made = new Map<string, DenyAssignment[]>();
    for (const deny of denyAssignments) {
      if (grantingPattern(deny.permissions, operation, plane) === undefined) continue;
      const key = scopeKey(deny.scope);
      const others = made.get(key);
      if (others === undefined) made.set(key, [deny]);
      else others.push(deny);
    }
    byOperation.set(question, made);
    return made;
  }

  function touches(ids: readonly string[], principalId: string): 'yes' | 'no' | 'maybe' {
    let answer: 'no' | 'maybe' = 'no';
    for (const raw of ids) {
      const id = raw.toLowerCase();
      if (id === principalId || membership.groupsOf(principalId).has(id)) return 'yes';
      if (membership.isGroup(id) && membership.members(id).state === 'unknown') answer = 'maybe';
    }
    return answer;
  }

  function denial(deny: DenyAssignment, principalId: string): Denial | undefined {
    const included = deny.principals.includes(EVERYONE) ? 'yes' : touches(deny.principals, principalId);
    if (included === 'no') return undefined;
    const excluded = touches(deny.excludePrincipals, principalId);
    if (excluded === 'yes') return undefined;
    const conditional = [deny, ...deny.permissions].some(
      ({ condition }) => condition !== undefined && condition.trim() !== '',
    );
    return { certain: included === 'yes' && excluded === 'no' && !conditional, deny };
  }

  return {
    matching(operation, plane, above) {
      const denied = denying(operation, plane);
      if (denied.size === 0) return [];
      return above.flatMap((key, index) =>
        (denied.get(key) ?? []).filter((deny) => index === 0 || !deny.doNotApplyToChildScopes),
      );
    },
    of(principalId, matching) {
      const all = matching
        .map((deny) => denial(deny, principalId.toLowerCase()))
        .filter((one) => one !== undefined);
      return all.find(({ certain }) => certain) ?? all[0];
    },
  };
}
