import type {
  ActiveAssignment,
  Delegation,
  EligibleAssignment,
  PrincipalType,
  RoleAssignment,
} from '../inventory/access.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { scopeKey } from './scopes.ts';

/** Any way of holding a role. */
export type HeldRole = RoleAssignment | EligibleAssignment | ActiveAssignment | Delegation;

/** One role, held by one principal at one scope, whatever it is held through. */
export interface Grant {
  readonly assignment: HeldRole;
  readonly roleId: string;
  readonly principalId: string;
  readonly principalType: PrincipalType;
  readonly scope: string;
  readonly scopeKey: string;
  readonly condition?: string;
  /** May be activated, does not count until it is. */
  readonly eligible: boolean;
  /** Counts now, because somebody activated it for a time. */
  readonly activated: boolean;
  /** Azure Lighthouse: a principal of another tenant. */
  readonly delegated: boolean;
}

/**
 * All roles that are held, each once: PIM lists what it schedules among the role assignments as well. Eligibility that
 * has ended is left out; classic administrators hold nothing any more.
 * @see https://learn.microsoft.com/azure/role-based-access-control/classic-administrators
 */
export function grantsOf(inventory: Inventory): readonly Grant[] {
  const present = GRANTS.get(inventory);
  if (present !== undefined) return present;
  const made = readGrants(inventory);
  GRANTS.set(inventory, made);
  return made;
}

const GRANTS = new WeakMap<Inventory, readonly Grant[]>();

function readGrants(inventory: Inventory): readonly Grant[] {
  const types = new Map(inventory.principals.map(({ id, type }) => [id.toLowerCase(), type]));
  const now = Date.parse(inventory.collectedAt);
  const schedules = new Map<string, ActiveAssignment>();
  for (const schedule of inventory.activeAssignments) {
    const { roleAssignmentId } = schedule;
    if (roleAssignmentId !== undefined) schedules.set(scopeKey(roleAssignmentId), schedule);
    schedules.set(holding(schedule), schedule);
  }
  const typeOf = (principalId: string, given: PrincipalType): PrincipalType =>
    given === 'Unknown' ? (types.get(principalId) ?? given) : given;

  // One text per scope, however many roles are held there.
  const keys = new Map<string, string>();
  const keyOf = (scope: string): string => {
    const present = keys.get(scope);
    if (present !== undefined) return present;
    const key = scopeKey(scope);
    keys.set(scope, key);
    return key;
  };
  const grant = (assignment: Exclude<HeldRole, Delegation>, eligible: boolean, activated: boolean): Grant => {
    const principalId = assignment.principalId.toLowerCase();
    const made = {
      assignment,
      roleId: assignment.roleId.toLowerCase(),
      principalId,
      principalType: typeOf(principalId, assignment.principalType),
      scope: assignment.scope,
      scopeKey: keyOf(assignment.scope),
      eligible,
      activated,
      delegated: false,
    };
    // Most have none, and are half as large made in one go.
    return hasText(assignment.condition) ? { ...made, condition: assignment.condition } : made;
  };

  const grants: Grant[] = [];
  const assigned = new Set<string>();
  for (const assignment of inventory.roleAssignments) {
    if (inventory.activeAssignments.length === 0) {
      grants.push(grant(assignment, false, false));
      continue;
    }
    const key = holding(assignment);
    assigned.add(key);
    const schedule = schedules.get(scopeKey(assignment.id)) ?? schedules.get(key);
    grants.push(grant(assignment, false, schedule?.assignmentType === 'Activated'));
  }
  for (const schedule of inventory.activeAssignments) {
    if (assigned.has(holding(schedule)) || hasEnded(schedule.endDateTime, now)) continue;
    grants.push(grant(schedule, false, schedule.assignmentType === 'Activated'));
  }
  for (const eligibility of inventory.eligibleAssignments) {
    if (!hasEnded(eligibility.endDateTime, now)) grants.push(grant(eligibility, true, false));
  }
  for (const delegation of inventory.delegations) {
    for (const authorization of delegation.authorizations) {
      const principalId = authorization.principalId.toLowerCase();
      grants.push({
        assignment: delegation,
        roleId: authorization.roleId.toLowerCase(),
        principalId,
        principalType: typeOf(principalId, 'Unknown'),
        scope: delegation.scope,
        scopeKey: scopeKey(delegation.scope),
        eligible: false,
        activated: false,
        delegated: true,
      });
    }
  }
  return grants;
}

function holding(held: {
  readonly principalId: string;
  readonly roleId: string;
  readonly scope: string;
}): string {
  return `${held.principalId} ${held.roleId} ${scopeKey(held.scope)}`.toLowerCase();
}

function hasText(condition: string | undefined): condition is string {
  return condition !== undefined && condition.trim() !== '';
}

function hasEnded(endDateTime: string | undefined, now: number): boolean {
  return endDateTime !== undefined && Date.parse(endDateTime) < now;
}
