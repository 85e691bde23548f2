import type { RoleDefinition } from '../inventory/access.ts';
import { ASSIGN_ROLES, delegationLimit, REMOVE_ROLES } from './conditions.ts';
import type { Grant, HeldRole } from './grants.ts';
import type { GrantingPattern, Plane } from './operations.ts';

/** One way in which a principal comes to an operation: every link of it can be named and removed. */
export interface Chain {
  /** What holds the role: an assignment, an eligibility, or a delegation to another tenant. */
  readonly assignment: HeldRole;
  readonly role: RoleDefinition;
  /** The string of the role that grants the operation. */
  readonly pattern: string;
  /** Scope of the assignment, as Azure spells it. */
  readonly scope: string;
  /** Object ids of the groups by which the principal holds it, outermost first; empty when it is held directly. */
  readonly through: readonly string[];
  /** Can be activated and does not count until it is. */
  readonly eligible: boolean;
  /** Counts now, because somebody activated it for a time. */
  readonly activated: boolean;
  /** Azure Lighthouse: the principal is of another tenant. */
  readonly delegated: boolean;
  /** There is a condition, on the assignment or inside the role. */
  readonly conditional: boolean;
  /** The condition can limit this very operation. No condition limits the reading of keys. */
  readonly conditionLimits: boolean;
  /** The conditions that limit it; all of them must hold. */
  readonly conditions: readonly string[];
}

export interface Links {
  readonly grant: Grant;
  readonly role: RoleDefinition;
  readonly pattern: GrantingPattern;
  /** Lower case. */
  readonly operation: string;
  readonly plane: Plane;
  readonly through: readonly string[];
}

/** Undefined when the condition of the assignment never holds for the operation. */
export function formChain({ grant, role, pattern, operation, plane, through }: Links): Chain | undefined {
  const formOf = (condition: string): string =>
    plane === 'actions' ? (delegationLimit(condition, operation)?.form ?? 'unlimited') : 'data';
  if (grant.condition !== undefined && formOf(grant.condition) === 'nothing') return undefined;
  const conditions = [grant.condition, pattern.condition].filter(
    (condition): condition is string => condition !== undefined && formOf(condition) !== 'unlimited',
  );
  return {
    assignment: grant.assignment,
    role,
    pattern: pattern.pattern,
    scope: grant.scope,
    through,
    eligible: grant.eligible,
    activated: grant.activated,
    delegated: grant.delegated,
    conditional: grant.condition !== undefined || pattern.conditional,
    conditionLimits: conditions.length > 0 || (grant.delegated && assignsRoles(operation)),
    conditions,
  };
}

/**
 * What is delegated to another tenant may assign roles only to managed identities, and only those roles that the
 * delegation names.
 * @see https://learn.microsoft.com/azure/lighthouse/how-to/deploy-policy-remediation
 */
function assignsRoles(operation: string): boolean {
  return operation === ASSIGN_ROLES.toLowerCase() || operation === REMOVE_ROLES.toLowerCase();
}

/** Shortest first; then what counts now, what nothing limits, and the id. */
export function compareChains(left: Chain, right: Chain): number {
  return (
    left.through.length - right.through.length ||
    Number(left.eligible) - Number(right.eligible) ||
    Number(left.conditionLimits) - Number(right.conditionLimits) ||
    compare(left.assignment.id, right.assignment.id) ||
    compare(left.role.roleId, right.role.roleId) ||
    compare(left.through.join(' '), right.through.join(' '))
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
