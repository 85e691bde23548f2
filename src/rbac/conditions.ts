import { ConditionProblem, type Expression, parseCondition } from './conditionSyntax.ts';
import { matchesOperation } from './operations.ts';

export const ASSIGN_ROLES = 'Microsoft.Authorization/roleAssignments/write';
export const REMOVE_ROLES = 'Microsoft.Authorization/roleAssignments/delete';

/**
 * What a condition leaves of assigning (or removing) roles:
 * `allow-list`: the named roles and no other; `deny-list`: all but the named roles; `principals-only`: any role, for
 * some principals; `unlimited`: the condition says nothing that counts; `nothing`: it never holds; `unparsable`.
 */
export type DelegationLimit =
  | { readonly form: 'allow-list' | 'deny-list'; readonly roleIds: readonly string[] }
  | { readonly form: 'principals-only' | 'unlimited' | 'nothing' }
  | { readonly form: 'unparsable'; readonly why: string };

/** A condition on role assignment, understood. */
export interface DelegationCondition {
  /** May assign. */
  readonly write: DelegationLimit;
  /** May remove. */
  readonly delete: DelegationLimit;
}

/**
 * Understands a condition by what it lets through, not by its looks: each role that it names, and one that it does not
 * name, is tried with the principals' part both ways.
 * @see https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview
 */
export function readDelegationCondition(text: string): DelegationCondition {
  const present = READ.get(text);
  if (present !== undefined) return present;
  if (READ.size >= 10_000) READ.clear();
  const made = read(text);
  READ.set(text, made);
  return made;
}

/** Conditions limit the assigning and removing of roles, and data actions of storage; nothing else, and no key. */
export function conditionLimits(condition: string, operation: string): boolean {
  const limit = delegationLimit(condition, operation);
  return limit !== undefined && limit.form !== 'unlimited';
}

/** Undefined for operations that no condition can limit. */
export function delegationLimit(condition: string, operation: string): DelegationLimit | undefined {
  const wanted = operation.toLowerCase();
  if (wanted === ASSIGN_ROLES.toLowerCase()) return readDelegationCondition(condition).write;
  if (wanted === REMOVE_ROLES.toLowerCase()) return readDelegationCondition(condition).delete;
  return undefined;
}

const READ = new Map<string, DelegationCondition>();

function read(text: string): DelegationCondition {
  let expression: Expression;
  try {
    expression = parseCondition(text);
  } catch (error) {
    if (!(error instanceof ConditionProblem)) throw error;
    const limit: DelegationLimit = { form: 'unparsable', why: error.message };
    return { write: limit, delete: limit };
  }
  // A role that is being assigned stands in the request; one that is being removed is the resource.
  return {
    write: limitOf(expression, ASSIGN_ROLES, 'request'),
    delete: limitOf(expression, REMOVE_ROLES, 'resource'),
  };
}

const ATTRIBUTE = 'microsoft.authorization/roleassignments:';
const MOST_OPEN = 6;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is left of a condition once the operation is known. */
type Rest =
  | boolean
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Rest[] }
  | { readonly kind: 'not'; readonly part: Rest }
  | { readonly kind: 'role'; readonly test: (roleId: string) => boolean; readonly roleIds: readonly string[] }
  | { readonly kind: 'open'; readonly text: string };

function limitOf(expression: Expression, operation: string, source: string): DelegationLimit {
  let rest: Rest;
  try {
    rest = restOf(expression, operation, source);
  } catch (error) {
    if (!(error instanceof ConditionProblem)) throw error;
    return { form: 'unparsable', why: error.message };
  }
  const roleIds = new Set<string>();
  const open = new Set<string>();
  collect(rest, roleIds, open);
  if (open.size > MOST_OPEN) {
    return { form: 'unparsable', why: `it has more than ${MOST_OPEN} tests of principals` };
  }
  const worlds = worldsOf([...open]);
  const possible = (roleId: string): boolean => worlds.some((world) => holds(rest, roleId, world));
  const certain = (roleId: string): boolean => worlds.every((world) => holds(rest, roleId, world));
  const named = [...roleIds].sort();
  const allowed = named.filter(possible);
  // The empty id stands for every role that the condition does not name.
  if (!possible('')) {
    return allowed.length === 0 ? { form: 'nothing' } : { form: 'allow-list', roleIds: allowed };
  }
  if (allowed.length < named.length) {
    return { form: 'deny-list', roleIds: named.filter((roleId) => !possible(roleId)) };
  }
  return { form: certain('') && named.every(certain) ? 'unlimited' : 'principals-only' };
}

function restOf(expression: Expression, operation: string, source: string): Rest {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      // Decided parts go first, so that a part about another operation is never looked into.
      const decided = expression.kind === 'or';
      const parts: Rest[] = [];
      const problems: ConditionProblem[] = [];
      for (const part of expression.parts) {
        try {
          const rest = restOf(part, operation, source);
          if (rest === decided) return decided;
          if (typeof rest !== 'boolean') parts.push(rest);
        } catch (error) {
          if (!(error instanceof ConditionProblem)) throw error;
          problems.push(error);
        }
      }
      if (problems[0] !== undefined) throw problems[0];
      return parts.length === 0 ? !decided : { kind: expression.kind, parts };
    }
    case 'not': {
      const part = restOf(expression.part, operation, source);
      return typeof part === 'boolean' ? !part : { kind: 'not', part };
    }
    case 'action':
      return matchesOperation(expression.pattern, operation);
    case 'sub-operation':
      return false;
    case 'exists':
      return isRoleId(expression.attribute, source)
        ? true
        : { kind: 'open', text: `exists ${checkedName(expression.attribute, source)}` };
    case 'compare':
      return isRoleId(expression.attribute, source)
        ? roleTest(expression.operator, expression.values)
        : {
            kind: 'open',
            text: `${checkedName(expression.attribute, source)} ${expression.text}`,
          };
  }
}

function isRoleId(attribute: { readonly source: string; readonly name: string }, source: string): boolean {
  return attribute.source === source && attribute.name === `${ATTRIBUTE}roledefinitionid`;
}

/** Whom a role is given to is left open; anything else than that is not understood. */
function checkedName(attribute: { readonly source: string; readonly name: string }, source: string): string {
  const known =
    attribute.source === source &&
    [`${ATTRIBUTE}principalid`, `${ATTRIBUTE}principaltype`].includes(attribute.name);
  if (known) return attribute.name;
  throw new ConditionProblem(`@${attribute.source}[${attribute.name}] is not understood there`);
}

/**
 * A role assignment has one role, so the first half of a quantifier (any or all of the attribute's values) is the same
 * either way, and the second half (any or all of the listed values) makes the difference.
 * @see https://learn.microsoft.com/azure/role-based-access-control/conditions-format#cross-product-comparison-operators
 */
function roleTest(operator: string, values: readonly string[]): Rest {
  const match = /^(?:for(?:any|all)of(any|all)values:)?guid(not)?equals$/.exec(operator);
  const roleIds = [...new Set(values.map((value) => value.toLowerCase()))].sort();
  if (match === null || roleIds.length === 0 || !roleIds.every((roleId) => GUID.test(roleId))) {
    throw new ConditionProblem(`the comparison ${operator.slice(0, 60)} of roles is not understood`);
  }
  const every = match[1] === 'all';
  const wanted = match[2] === undefined;
  const test = (candidate: string): boolean =>
    every
      ? roleIds.every((roleId) => (roleId === candidate) === wanted)
      : roleIds.some((roleId) => (roleId === candidate) === wanted);
  return { kind: 'role', test, roleIds };
}

function collect(rest: Rest, roleIds: Set<string>, open: Set<string>): void {
  if (typeof rest === 'boolean') return;
  switch (rest.kind) {
    case 'and':
    case 'or':
      for (const part of rest.parts) collect(part, roleIds, open);
      return;
    case 'not':
      collect(rest.part, roleIds, open);
      return;
    case 'role':
      for (const roleId of rest.roleIds) roleIds.add(roleId);
      return;
    case 'open':
      open.add(rest.text);
  }
}

function worldsOf(open: readonly string[]): ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** open.length },
    (_, number) => new Set(open.filter((_text, bit) => Math.floor(number / 2 ** bit) % 2 === 1)),
  );
}

function holds(rest: Rest, roleId: string, world: ReadonlySet<string>): boolean {
  if (typeof rest === 'boolean') return rest;
  switch (rest.kind) {
    case 'and':
      return rest.parts.every((part) => holds(part, roleId, world));
    case 'or':
      return rest.parts.some((part) => holds(part, roleId, world));
    case 'not':
      return !holds(rest.part, roleId, world);
    case 'role':
      return rest.test(roleId);
    case 'open':
      return world.has(rest.text);
  }
}
