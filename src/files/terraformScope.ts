import { join, normalize } from 'node:path/posix';
import { booleanOf, joinTexts, keyOf, objectOf, textOf } from './templateFunctions.ts';
import { isKnown, sortedEntries, TERRAFORM_FUNCTIONS } from './terraformFunctions.ts';
import { type Expression, type ForExpression, SPLAT_ITEM } from './terraformSyntax.ts';
import { asText, attributeOf, isSet, itemOf, lessSure, movedTo, unknown, whyOf } from './terraformValue.ts';
import type { Entry, Value } from './value.ts';

const DEEPEST = 150;
const MOST_ITEMS = 2_000;

/** What bounds the work on one root module, with all the modules that it calls. */
export interface Budget {
  /** Expressions still worked out. */
  steps: number;
  depth: number;
}

/** Names of a place in a file: `each`, `count`, those of loops and of dynamic blocks. */
export type Bindings = ReadonlyMap<string, Value>;

export const NO_BINDINGS: Bindings = new Map();

/** `.name` or `[at]`, after something. */
export type Step = Extract<Expression, { readonly kind: 'attribute' | 'index' }>;

/** What the expressions of a module can name. */
export interface References {
  /** `var.x`, `local.x`, `module.x.y`, `azurerm_x.y.z`; answers the value and how many of the steps it took. */
  lookUp(
    name: string,
    steps: readonly Step[],
    bindings: Bindings,
    at: Expression,
  ): { readonly value: Value; readonly taken: number };
  /** Texts that `file()` may read. */
  readonly texts: ReadonlyMap<string, string>;
  readonly base: string;
  readonly budget: Budget;
}

/** Works out an expression, as far as can be before a deployment. Never throws. */
export function evaluate(expression: Expression, references: References, bindings: Bindings): Value {
  const { budget } = references;
  budget.steps -= 1;
  if (budget.steps < 0) {
    return unknown(expression.source, 'working it out takes more steps than are made', expression.place);
  }
  if (budget.depth > DEEPEST) {
    return unknown(expression.source, 'it leads through too many others', expression.place);
  }
  budget.depth += 1;
  try {
    return work(expression, references, bindings);
  } finally {
    budget.depth -= 1;
  }
}

function work(expression: Expression, references: References, bindings: Bindings): Value {
  const { place, source } = expression;
  const inner = (other: Expression, names: Bindings = bindings): Value => evaluate(other, references, names);
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      if (value === null) return { kind: 'null', place };
      if (typeof value === 'string') return textOf(value, place);
      return typeof value === 'number' ? { kind: 'number', number: value, place } : booleanOf(value, place);
    }
    case 'unreadable':
      return unknown(source, expression.why, place);
    case 'template':
      return joined(
        expression.parts.map((part) => (typeof part === 'string' ? textOf(part, place) : inner(part))),
        expression,
      );
    case 'tuple':
      return { kind: 'list', items: expression.items.slice(0, MOST_ITEMS).map((item) => inner(item)), place };
    case 'object':
      return objectFrom(expression, inner);
    case 'name':
    case 'attribute':
    case 'index':
      return chain(expression, references, bindings);
    case 'splat':
      return splat(expression, inner, bindings);
    case 'call':
      return call(expression, references, inner);
    case 'choice':
      return choose(expression, inner);
    case 'unary': {
      const value = inner(expression.of);
      if (expression.operator === '!' && value.kind === 'boolean')
        return { ...value, boolean: !value.boolean, place };
      if (expression.operator === '-' && value.kind === 'number')
        return { ...value, number: -value.number, place };
      return unknown(source, whyOf(value), place);
    }
    case 'binary':
      return operate(expression, inner);
    case 'for':
      return loop(expression, inner, bindings);
  }
}

/** No surer than the least sure of its parts. */
function noSurer(value: Value, parts: readonly Value[]): Value {
  return parts.reduce((made, { confidence }) => lessSure(made, confidence), value);
}

function joined(parts: readonly Value[], { source, place }: Expression): Value {
  const empty = parts.map((part): Value => (part.kind === 'null' ? textOf('', place) : part));
  return noSurer(joinTexts(empty, { expression: source, place, scope: '' }), parts);
}

type Inner = (expression: Expression, bindings?: Bindings) => Value;

function objectFrom(
  { entries, place, source }: Extract<Expression, { kind: 'object' }>,
  inner: Inner,
): Value {
  const made = new Map<string, Entry>();
  for (const { key, value } of entries.slice(0, MOST_ITEMS)) {
    const name = asText(inner(key));
    if (name === undefined) return unknown(source, `${key.source} is not known`, place);
    made.set(name.toLowerCase(), { name, namePlace: key.place, value: inner(value) });
  }
  return { kind: 'object', entries: made, place };
}

/** `head.a[0].b`: what the head names may take some of the steps, the rest are those of a value. */
function chain(expression: Expression, references: References, bindings: Bindings): Value {
  const steps: Step[] = [];
  let head = expression;
  while (head.kind === 'attribute' || head.kind === 'index') {
    steps.unshift(head);
    head = head.of;
  }
  let value: Value;
  let from = 0;
  const bound = head.kind === 'name' ? bindings.get(head.name) : undefined;
  if (bound !== undefined) value = bound;
  else if (head.kind === 'name') {
    const found = references.lookUp(head.name, steps, bindings, expression);
    value = found.value;
    from = found.taken;
  } else value = evaluate(head, references, bindings);
  return applySteps(value, steps.slice(from), expression, references, bindings);
}

function applySteps(
  value: Value,
  steps: readonly Step[],
  whole: Expression,
  references: References,
  bindings: Bindings,
): Value {
  let made = value;
  for (const step of steps) {
    if (step.kind === 'attribute') {
      made = attributeOf(made, step.name, step.source, whole.place);
      continue;
    }
    const at = evaluate(step.at, references, bindings);
    const index = at.kind === 'number' ? at.number : asText(at);
    made =
      index === undefined || at.kind === 'unresolved'
        ? unknown(step.source, whyOf(at), whole.place)
        : lessSure(itemOf(made, index, step.source, whole.place), at.confidence);
  }
  return movedTo(made, whole.place, references.budget);
}

function splat(expression: Extract<Expression, { kind: 'splat' }>, inner: Inner, bindings: Bindings): Value {
  const { place, source } = expression;
  const of = inner(expression.of);
  if (of.kind === 'unresolved') return unknown(source, whyOf(of), place);
  const items = of.kind === 'list' ? of.items : of.kind === 'null' ? [] : [of];
  return noSurer(
    {
      kind: 'list',
      items: items.map((item) => inner(expression.item, new Map(bindings).set(SPLAT_ITEM, item))),
      place,
    },
    [of],
  );
}

/** Terraform tries what it is given one after the other; what is only not known yet ends that. */
function isMissing(value: Value): boolean {
  return value.kind === 'unresolved' && /(?:^|: )there is no /.test(value.why);
}

function call(
  expression: Extract<Expression, { kind: 'call' }>,
  references: References,
  inner: Inner,
): Value {
  const { name, place, source, expands } = expression;
  if (name === 'try') {
    for (const candidate of expression.values) {
      const value = inner(candidate);
      if (!isMissing(value))
        return value.kind === 'unresolved' ? unknown(source, whyOf(value), place, value.placeholder) : value;
    }
    return unknown(source, 'none of its arguments has a value', place);
  }
  const values = expression.values.slice(0, MOST_ITEMS).map((value) => inner(value));
  if (name === 'can') {
    const [value] = values;
    if (value === undefined) return unknown(source, 'its arguments do not fit', place);
    if (isMissing(value)) return booleanOf(false, place);
    return value.kind === 'unresolved'
      ? unknown(source, whyOf(value), place)
      : noSurer(booleanOf(true, place), [value]);
  }
  if (name === 'file') return fileText(values[0], expression, references);
  const given = expands ? expanded(values) : values;
  if (given === undefined) return unknown(source, whyOf(values.at(-1)), place);
  const apply = Object.hasOwn(TERRAFORM_FUNCTIONS, name) ? TERRAFORM_FUNCTIONS[name] : undefined;
  if (apply === undefined) return unknown(source, `the function ${name} is not worked out`, place);
  return noSurer(apply(given, { expression: source, place }), given);
}

function expanded(values: readonly Value[]): readonly Value[] | undefined {
  const last = values.at(-1);
  return last?.kind === 'list' ? [...values.slice(0, -1), ...last.items] : undefined;
}

function fileText(
  path: Value | undefined,
  { source, place }: Expression,
  { texts, base }: References,
): Value {
  if (path?.kind !== 'text') return unknown(source, whyOf(path), place);
  const text = texts.get(normalize(path.text)) ?? texts.get(normalize(join(base, path.text)));
  return text === undefined
    ? unknown(source, 'the file is not one of the files that are read', place)
    : textOf(text, place);
}

function choose(expression: Extract<Expression, { kind: 'choice' }>, inner: Inner): Value {
  const { place, source } = expression;
  const condition = inner(expression.condition);
  const decided = condition.kind === 'boolean' ? String(condition.boolean) : asText(condition);
  if (condition.kind !== 'unresolved' && (decided === 'true' || decided === 'false')) {
    return noSurer(inner(decided === 'true' ? expression.whenTrue : expression.whenFalse), [condition]);
  }
  const [left, right] = [inner(expression.whenTrue), inner(expression.whenFalse)];
  // Either way the same: then the condition does not matter.
  if (isKnown(left) && isKnown(right) && keyOf(left) === keyOf(right)) return left;
  return unknown(source, whyOf(condition), place);
}

function operate(expression: Extract<Expression, { kind: 'binary' }>, inner: Inner): Value {
  const { operator, place, source } = expression;
  const left = inner(expression.left);
  if (operator === '&&' || operator === '||') {
    const decisive = operator === '||';
    const right = inner(expression.right);
    const values = [left, right];
    if (values.some((value) => value.kind === 'boolean' && value.boolean === decisive)) {
      return noSurer(booleanOf(decisive, place), values);
    }
    const hidden = values.find(({ kind }) => kind !== 'boolean');
    return hidden === undefined
      ? noSurer(booleanOf(!decisive, place), values)
      : unknown(source, whyOf(hidden), place);
  }
  const right = inner(expression.right);
  const answer =
    operator === '==' || operator === '!=' ? equality(left, right) : arithmetic(operator, left, right);
  if (answer === undefined) {
    const hidden = [left, right].find(({ kind }) => kind === 'unresolved');
    return unknown(source, whyOf(hidden), place);
  }
  if (typeof answer === 'number') return noSurer({ kind: 'number', number: answer, place }, [left, right]);
  return noSurer(booleanOf(operator === '!=' ? !answer : answer, place), [left, right]);
}

function equality(left: Value, right: Value): boolean | undefined {
  if (!isKnown(left) || !isKnown(right)) return undefined;
  return keyOf(left) === keyOf(right);
}

function arithmetic(operator: string, left: Value, right: Value): number | boolean | undefined {
  const [one, other] = [left, right].map((value) =>
    value.kind === 'number' ? value.number : value.kind === 'text' ? Number(value.text) : Number.NaN,
  );
  if (one === undefined || other === undefined || Number.isNaN(one) || Number.isNaN(other)) return undefined;
  switch (operator) {
    case '+':
      return one + other;
    case '-':
      return one - other;
    case '*':
      return one * other;
    case '/':
      return other === 0 ? undefined : one / other;
    case '%':
      return other === 0 ? undefined : one % other;
    case '<':
      return one < other;
    case '>':
      return one > other;
    case '<=':
      return one <= other;
    case '>=':
      return one >= other;
    default:
      return undefined;
  }
}

/** What a loop goes over, with the key of each; undefined where that is not known. */
export function itemsByKey(value: Value): readonly (readonly [Value, Value])[] | undefined {
  if (value.kind === 'object') {
    return sortedEntries(value)
      .slice(0, MOST_ITEMS)
      .map((entry) => [textOf(entry.name, entry.namePlace), lessSure(entry.value, value.confidence)]);
  }
  if (value.kind !== 'list') return undefined;
  const ofSet = isSet(value);
  return value.items
    .slice(0, MOST_ITEMS)
    .map((item, index) => [
      ofSet ? item : { kind: 'number', number: index, place: item.place },
      lessSure(item, value.confidence),
    ]);
}

function loop(expression: ForExpression & Expression, inner: Inner, bindings: Bindings): Value {
  const { place, source, names } = expression;
  const over = inner(expression.over);
  const items = itemsByKey(over);
  if (items === undefined) return unknown(source, whyOf(over), place);
  const made: { readonly key: Value | undefined; readonly value: Value }[] = [];
  for (const [key, item] of items) {
    const inside: Map<string, Value> = new Map(bindings);
    const [first, second] = names;
    if (first !== undefined) inside.set(first, second === undefined ? item : key);
    if (second !== undefined) inside.set(second, item);
    if (expression.only !== undefined) {
      const only = inner(expression.only, inside);
      if (only.kind !== 'boolean') return unknown(source, whyOf(only), place);
      if (!only.boolean) continue;
    }
    made.push({
      key: expression.key === undefined ? undefined : inner(expression.key, inside),
      value: inner(expression.value, inside),
    });
  }
  if (expression.key === undefined) {
    return noSurer({ kind: 'list', items: made.map(({ value }) => value), place }, [over]);
  }
  const pairs = new Map<string, Value[]>();
  for (const { key, value } of made) {
    const name = asText(key);
    if (name === undefined || key?.kind === 'unresolved') return unknown(source, whyOf(key), place);
    pairs.set(name, [...(pairs.get(name) ?? []), value]);
  }
  const entries = [...pairs].flatMap(([name, values]): [string, Value][] => {
    const [value] = values;
    if (expression.groups) return [[name, { kind: 'list', items: values, place }]];
    return value === undefined ? [] : [[name, value]];
  });
  return noSurer(objectOf(entries, place), [over]);
}
