import { type Attribute, ConditionProblem, type Expression, parseCondition } from './conditionSyntax.ts';
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
  /** Holds or does not: a test of the principal, or of something that this tool does not know. */
  | { readonly kind: 'open'; readonly text: string; readonly about: 'principal' | 'something-else' };

type Open = Extract<Rest, { readonly kind: 'open' }>;

function limitOf(expression: Expression, operation: string, source: string): DelegationLimit {
  const rest = restOf(expression, operation, source);
  const roleIds = new Set<string>();
  const open = new Map<string, Open>();
  collect(rest, roleIds, open);
  if (open.size > MOST_OPEN)
    return { form: 'unparsable', why: `it has more than ${MOST_OPEN} further tests` };
  const worlds = worldsOf([...open.keys()]);
  const possible = (roleId: string): boolean => worlds.some((world) => holds(rest, roleId, world));
  const certain = (roleId: string): boolean => worlds.every((world) => holds(rest, roleId, world));
  const named = [...roleIds].sort();
  const allowed = named.filter(possible);
  // The empty id stands for every role that the condition does not name.
  if (!possible('')) {
    return allowed.length === 0 ? { form: 'nothing' } : { form: 'allow-list', roleIds: allowed };
  }
  if (certain('') && named.every(certain)) return { form: 'unlimited' };
  const strange = [...open.values()].find(({ about }) => about === 'something-else');
  if (strange !== undefined) {
    return { form: 'unparsable', why: `it turns on ${strange.text.slice(0, 100)}` };
  }
  return allowed.length < named.length
    ? { form: 'deny-list', roleIds: named.filter((roleId) => !possible(roleId)) }
    : { form: 'principals-only' };
}

function restOf(expression: Expression, operation: string, source: string): Rest {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const decided = expression.kind === 'or';
      const parts = expression.parts.map((part) => restOf(part, operation, source));
      if (parts.includes(decided)) return decided;
      const undecided = parts.filter((part) => typeof part !== 'boolean');
      return undecided.length === 0 ? !decided : { kind: expression.kind, parts: undecided };
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
      return isRoleId(expression.attribute, source) || openTest(expression.attribute, source, 'exists');
    case 'compare': {
      const { attribute, operator, values } = expression;
      const comparison = `${operator} ${[...values].sort().join(', ')}`;
      return (
        (isRoleId(attribute, source) ? roleTest(operator, values) : undefined) ??
        openTest(attribute, source, comparison)
      );
    }
  }
}

function isRoleId({ source, name }: Attribute, wanted: string): boolean {
  return source === wanted && name === `${ATTRIBUTE}roledefinitionid`;
}

function openTest({ source, name }: Attribute, wanted: string, comparison: string): Open {
  const isPrincipal =
    source === wanted && [`${ATTRIBUTE}principalid`, `${ATTRIBUTE}principaltype`].includes(name);
  return {
    kind: 'open',
    text: `@${source}[${name}] ${comparison}`,
    about: isPrincipal ? 'principal' : 'something-else',
  };
}

/**
 * A role assignment has one role, so the first half of a quantifier (any or all of the attribute's values) is the same
 * either way, and the second half (any or all of the listed values) makes the difference. Undefined for comparisons of
 * other kinds.
 * @see https://learn.microsoft.com/azure/role-based-access-control/conditions-format#cross-product-comparison-operators
 */
function roleTest(operator: string, values: readonly string[]): Rest | undefined {
  const match = /^(?:for(?:any|all)of(any|all)values:)?guid(not)?equals$/.exec(operator);
  const roleIds = [...new Set(values.map(dashed))].sort();
  if (match === null || roleIds.length === 0 || !roleIds.every((roleId) => GUID.test(roleId)))
    return undefined;
  const every = match[1] === 'all';
  const wanted = match[2] === undefined;
  const test = (candidate: string): boolean =>
    every
      ? roleIds.every((roleId) => (roleId === candidate) === wanted)
      : roleIds.some((roleId) => (roleId === candidate) === wanted);
  return { kind: 'role', test, roleIds };
}

/** Some of Azure's own conditions write GUIDs without their dashes. */
function dashed(value: string): string {
  return value.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function collect(rest: Rest, roleIds: Set<string>, open: Map<string, Open>): void {
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
      open.set(rest.text, rest);
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
