import type { RoleDefinition } from '../inventory/access.ts';
import { ASSIGN_ROLES, type DelegationLimit, delegationLimit, REMOVE_ROLES } from './conditions.ts';
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

/**
 * Undefined when the conditions never hold for the operation. That of the assignment must hold, and of the role's own
 * that of any one `permissions[]` object which grants the operation.
 */
export function formChain({ grant, role, pattern, operation, plane, through }: Links): Chain | undefined {
  const formOf = (condition: string): Form =>
    plane === 'actions' ? (delegationLimit(condition, operation)?.form ?? 'unlimited') : 'data';
  const limit = joinConditions(grant.condition, pattern, formOf);
  if (limit === undefined) return undefined;
  return {
    assignment: grant.assignment,
    role,
    pattern: limit.pattern,
    scope: grant.scope,
    through,
    eligible: grant.eligible,
    activated: grant.activated,
    delegated: grant.delegated,
    conditional: grant.condition !== undefined || pattern.conditional,
    conditionLimits: limit.conditions.length > 0 || (grant.delegated && assignsRoles(operation)),
    conditions: limit.conditions,
  };
}

type Form = DelegationLimit['form'] | 'data';

/** What is left of the conditions: those that limit, all of which must hold. Undefined where they never do. */
function joinConditions(
  assigned: string | undefined,
  { pattern, conditional, ways }: GrantingPattern,
  formOf: (condition: string) => Form,
): { readonly pattern: string; readonly conditions: readonly string[] } | undefined {
  if (assigned === undefined && !conditional) return { pattern, conditions: NO_CONDITIONS };
  const form = assigned === undefined ? 'unlimited' : formOf(assigned);
  if (form === 'nothing') return undefined;
  const outer = assigned === undefined || form === 'unlimited' ? NO_CONDITIONS : [assigned];
  const open = ways.filter(({ condition }) => formOf(condition) !== 'nothing');
  const free = conditional ? open.find(({ condition }) => formOf(condition) === 'unlimited') : { pattern };
  if (free !== undefined) return { pattern: free.pattern, conditions: outer };
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  const inner =
    others.length === 0 ? first.condition : open.map(({ condition }) => `(${condition})`).join(' OR ');
  // Each of them may leave something, and all together everything (or, with the assignment's, nothing).
  if (others.length > 0 && formOf(inner) === 'unlimited')
    return { pattern: first.pattern, conditions: outer };
  const [limit] = outer;
  if (limit !== undefined && formOf(`(${limit}) AND (${inner})`) === 'nothing') return undefined;
  return { pattern: first.pattern, conditions: [...outer, inner] };
}

const NO_CONDITIONS: readonly string[] = [];

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
