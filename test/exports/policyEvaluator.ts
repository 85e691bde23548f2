// A small evaluator of Azure Policy's conditions, written from Microsoft's pages alone and shared with nothing in src/.
// https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule
// https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Condition = { readonly [word: string]: Json };

/** A resource as a request or an answer of ARM has it. */
export type Body = Readonly<Record<string, unknown>> & { readonly type: string };
type Parameters = Readonly<Record<string, string>>;

const OPERATORS = 'equals notEquals in notIn like notLike exists greater less'.split(' ');

/** Whether the `if` of a rule holds for a resource, so that its effect would come. */
export function matches(condition: unknown, body: Body, parameters: Parameters = {}): boolean {
  return evaluate(condition as Condition, { body: body as Json, type: body.type, parameters });
}

interface Scope {
  readonly body: Json;
  readonly type: string;
  readonly parameters: Parameters;
  /** The element that a `count` is at, by the alias of its list. */
  readonly current?: { readonly alias: string; readonly element: Json | undefined };
}

function evaluate(condition: Condition, scope: Scope): boolean {
  const words = Object.keys(condition);
  const [word = ''] = words;
  if (words.length === 1 && word === 'allOf')
    return list(condition[word]).every((one) => evaluate(one as Condition, scope));
  if (words.length === 1 && word === 'anyOf')
    return list(condition[word]).some((one) => evaluate(one as Condition, scope));
  if (words.length === 1 && word === 'not') return !evaluate(condition[word] as Condition, scope);

  const [operator, ...others] = words.filter((one) => OPERATORS.includes(one));
  const [operand, ...more] = words.filter((one) => !OPERATORS.includes(one));
  if (operator === undefined || operand === undefined || others.length + more.length > 0) {
    throw new Error(`no condition: ${JSON.stringify(condition)}`);
  }
  const target = resolve(condition[operator] ?? null, scope);
  switch (operand) {
    // Elements of a list have to fulfil a condition all of them, and those of an empty one do.
    case 'field':
      return values(String(condition[operand]), scope).every((value) => compare(operator, value, target));
    case 'value':
      return compare(operator, resolve(condition[operand] ?? null, scope), target);
    case 'count':
      return compare(operator, count(condition[operand] as Condition, scope), target);
    default:
      throw new Error(`no such operand: ${operand}`);
  }
}

function count({ field, where }: Condition, scope: Scope): number {
  const alias = String(field);
  return values(alias, scope).filter((element) =>
    where === undefined ? true : evaluate(where as Condition, { ...scope, current: { alias, element } }),
  ).length;
}

/** All values that an alias stands for; one `undefined` where there is none. */
function values(field: string, { body, type, current }: Scope): readonly (Json | undefined)[] {
  if (['type', 'name', 'kind', 'location', 'id'].includes(field)) return [at(body, [field])];
  if (current !== undefined && field.toLowerCase().startsWith(current.alias.toLowerCase())) {
    return [at(current.element, split(field.slice(current.alias.length)))];
  }
  // An alias of another type is never there.
  if (!field.toLowerCase().startsWith(`${type.toLowerCase()}/`)) {
    return field.includes('[*]') ? [] : [undefined];
  }
  const [before = '', after] = field.slice(type.length + 1).split('[*]');
  const value = at(body, ['properties', ...split(before)]);
  if (after === undefined) return [value];
  return list(value ?? []).map((element) => at(element, split(after)));
}

function split(path: string): readonly string[] {
  return path.split('.').filter((step) => step !== '');
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value === null ? undefined : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const name = Object.keys(value).find((one) => one.toLowerCase() === step.toLowerCase());
  return name === undefined ? undefined : at((value as Readonly<Record<string, Json>>)[name], rest);
}

function compare(operator: string, value: Json | undefined, target: Json): boolean {
  switch (operator) {
    case 'equals':
      return value !== undefined && same(value, target);
    case 'notEquals':
      return !compare('equals', value, target);
    case 'in':
      return list(target).some((one) => compare('equals', value, one));
    case 'notIn':
      return !compare('in', value, target);
    case 'like': {
      const [start = '', end] = String(target).toLowerCase().split('*');
      const text = value === undefined ? '' : String(value).toLowerCase();
      if (end === undefined) return text === start;
      return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
    }
    case 'notLike':
      return !compare('like', value, target);
    case 'exists':
      return (value !== undefined) === (String(target).toLowerCase() === 'true');
    case 'greater':
      return Number(value) > Number(target);
    case 'less':
      return Number(value) < Number(target);
    default:
      throw new Error(`no such operator: ${operator}`);
  }
}

/** Texts without regard to case; `"true"` is true. */
function same(left: Json, right: Json): boolean {
  return String(left).toLowerCase() === String(right).toLowerCase();
}

function resolve(value: Json, { parameters }: Scope): Json {
  if (typeof value !== 'string') return value;
  const name = /^\[parameters\('(\w+)'\)\]$/.exec(value)?.[1];
  if (name === undefined) {
    if (value.startsWith('[')) throw new Error(`an expression that is not evaluated here: ${value}`);
    return value;
  }
  const given = parameters[name];
  if (given === undefined) throw new Error(`no value for the parameter ${name}`);
  return given;
}

function list(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value;
}
