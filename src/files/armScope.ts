import { type Expression, parseExpression } from './armExpression.ts';
import {
  atMost,
  type Call,
  isKnownAtDeployment,
  placedAt,
  TEMPLATE_FUNCTIONS,
  textOf,
  unresolved,
} from './templateFunctions.ts';
import { type Entry, identifying, type ObjectValue, type Place, type Value, valueAt } from './value.ts';

const DEEPEST = 60;
/** Expressions worked out per template: variables that name each other many times over end somewhere. */
const MOST_STEPS = 200_000;

/** What the expressions of one template (or nested template) can name, and its values worked out. */
export class ArmScope {
  /** Scope of the deployment. */
  readonly scope: string;
  readonly #template: ObjectValue;
  /** Values given from outside: a parameter file, the parent of a nested template. */
  readonly #given: ReadonlyMap<string, Value>;
  readonly #copies: ReadonlyMap<string, number>;
  readonly #steps: { left: number };
  readonly #pending: Set<string>;

  constructor(
    template: ObjectValue,
    scope: string,
    given: ReadonlyMap<string, Value> = new Map(),
    inherited?: ArmScope,
    copies: ReadonlyMap<string, number> = new Map(),
  ) {
    this.#template = template;
    this.scope = scope;
    this.#given = given;
    this.#copies = copies;
    this.#steps = inherited === undefined ? { left: MOST_STEPS } : inherited.#steps;
    this.#pending = inherited === undefined ? new Set() : inherited.#pending;
  }

  /** The same template inside a copy loop. */
  inCopy(name: string, index: number): ArmScope {
    const copies = new Map(this.#copies).set(name.toLowerCase(), index).set('', index);
    return new ArmScope(this.#template, this.scope, this.#given, this, copies);
  }

  /** The same template deployed to somewhere else, as a nested template with outer scope is. */
  deployedTo(scope: string): ArmScope {
    return new ArmScope(this.#template, scope, this.#given, this, this.#copies);
  }

  /** A value with every expression in it worked out, as far as can be. */
  evaluate(value: Value, depth = 0): Value {
    if (depth > DEEPEST) return unresolved('…', 'it is nested too deep', value.place);
    switch (value.kind) {
      case 'text':
        return this.#evaluateText(value.text, value.place);
      case 'list':
        return { ...value, items: value.items.map((item) => this.evaluate(item, depth + 1)) };
      case 'object':
        return this.#evaluateObject(value, depth);
      default:
        return value;
    }
  }

  #evaluateObject(value: ObjectValue, depth: number): Value {
    const entries = new Map<string, Entry>();
    for (const [key, entry] of value.entries) {
      if (key === 'copy' && entry.value.kind === 'list') {
        for (const made of this.#propertyCopies(entry.value, depth))
          entries.set(made.name.toLowerCase(), made);
        continue;
      }
      const name = identifying(this.#evaluateText(entry.name, entry.namePlace)) ?? entry.name;
      entries.set(name.toLowerCase(), { ...entry, name, value: this.evaluate(entry.value, depth + 1) });
    }
    return { ...value, entries };
  }

  /** `"copy": [{ "name": "rules", "count": 2, "input": { … } }]` makes the list `rules`. */
  #propertyCopies(list: Extract<Value, { kind: 'list' }>, depth: number): Entry[] {
    return list.items.flatMap((copy) => {
      const name = valueAt(copy, 'name');
      const input = valueAt(copy, 'input');
      if (name?.kind !== 'text' || input === undefined) return [];
      const count = this.evaluate(valueAt(copy, 'count') ?? { kind: 'null', place: copy.place });
      const value: Value =
        count.kind === 'number' && count.number >= 0 && count.number <= 800
          ? {
              kind: 'list',
              place: input.place,
              items: Array.from({ length: count.number }, (_, index) =>
                this.inCopy(name.text, index).evaluate(input, depth + 1),
              ),
            }
          : unresolved(`copy ${name.text}`, 'how many there are is not known', copy.place);
      return [{ name: name.text, namePlace: name.place, value }];
    });
  }

  #evaluateText(text: string, place: Place): Value {
    const parsed = parseExpression(text);
    if ('literal' in parsed) return textOf(parsed.literal, place);
    if ('error' in parsed) return unresolved(text, parsed.error, place);
    return placedAt(this.#work(parsed.expression, place, 0), place);
  }

  #work(expression: Expression, place: Place, depth: number): Value {
    this.#steps.left -= 1;
    if (this.#steps.left < 0 || depth > DEEPEST) {
      return unresolved('…', 'working it out takes more steps than are made', place);
    }
    switch (expression.kind) {
      case 'text':
        return textOf(expression.text, place);
      case 'number':
        return { kind: 'number', number: expression.number, place };
      case 'property':
        return propertyOf(
          this.#work(expression.of, place, depth + 1),
          expression.name,
          expression.source,
          place,
        );
      case 'index':
        return itemOf(
          this.#work(expression.of, place, depth + 1),
          this.#work(expression.at, place, depth + 1),
          expression.source,
          place,
        );
      case 'call':
        return this.#call(expression, place, depth);
    }
  }

  #call({ name, values, source }: Extract<Expression, { kind: 'call' }>, place: Place, depth: number): Value {
    const called = name.toLowerCase();
    const call: Call = { expression: source, place, scope: this.scope };
    const [first] = values;
    const named = first?.kind === 'text' ? first.text : undefined;
    if (called === 'parameters' && named !== undefined) return this.#parameter(named, call);
    if (called === 'variables' && named !== undefined) return this.#variable(named, call);
    if (called === 'copyindex') {
      const worked = values.map((value) => this.#work(value, place, depth + 1));
      return this.#copyIndex(worked, call);
    }
    const work = Object.hasOwn(TEMPLATE_FUNCTIONS, called) ? TEMPLATE_FUNCTIONS[called] : undefined;
    if (work === undefined) return unresolved(source, `the function ${name} is not worked out`, place);
    const worked = values.map((value) => this.#work(value, place, depth + 1));
    const answer = work(worked, call);
    // No surer than what went in.
    return worked.reduce((value, { confidence }) => atMost(value, confidence), answer);
  }

  /** From outside, else its default, which whoever deploys may change. */
  #parameter(name: string, call: Call): Value {
    const key = name.toLowerCase();
    const given = this.#given.get(key);
    if (given !== undefined) return given;
    const declared = valueAt(this.#template, 'parameters', key);
    if (declared === undefined) {
      return unresolved(call.expression, `the template has no parameter ${name}`, call.place, `{${name}}`);
    }
    const fallback = valueAt(declared, 'defaultValue');
    if (fallback === undefined) {
      return unresolved(call.expression, `the parameter ${name} has no default`, call.place, `{${name}}`);
    }
    return this.#guarded(`parameters ${key}`, call, () => atMost(this.evaluate(fallback), 'medium'));
  }

  #variable(name: string, call: Call): Value {
    const key = name.toLowerCase();
    const value = valueAt(this.#template, 'variables', key);
    if (value !== undefined) return this.#guarded(`variables ${key}`, call, () => this.evaluate(value));
    const copies = valueAt(this.#template, 'variables', 'copy');
    const made = copies?.kind === 'list' ? this.#propertyCopies(copies, 0) : [];
    return (
      made.find((entry) => entry.name.toLowerCase() === key)?.value ??
      unresolved(call.expression, `the template has no variable ${name}`, call.place)
    );
  }

  /** What leads back to itself has no value. */
  #guarded(key: string, call: Call, work: () => Value): Value {
    if (this.#pending.has(key)) return unresolved(call.expression, 'it leads back to itself', call.place);
    this.#pending.add(key);
    try {
      return work();
    } finally {
      this.#pending.delete(key);
    }
  }

  #copyIndex(values: readonly Value[], call: Call): Value {
    const [first, second] = values;
    const loop = first?.kind === 'text' ? first.text.toLowerCase() : '';
    const offset = first?.kind === 'number' ? first.number : second?.kind === 'number' ? second.number : 0;
    const index = this.#copies.get(loop);
    return index === undefined
      ? unresolved(call.expression, 'how many copies there are is not known', call.place)
      : { kind: 'number', number: index + offset, place: call.place };
  }
}

export function propertyOf(of: Value, name: string, source: string, place: Place): Value {
  if (of.kind === 'unresolved') {
    return unresolved(
      source,
      `${of.expression}: ${of.why}`,
      place,
      `${of.placeholder.replace(/\}$/, '')}.${name}}`,
    );
  }
  const found = of.kind === 'object' ? of.entries.get(name.toLowerCase())?.value : undefined;
  if (found !== undefined) return placedAt(atMost(found, of.confidence), place);
  return isKnownAtDeployment(of)
    ? unresolved(source, 'only a deployment knows it', place)
    : unresolved(source, `there is no ${name}`, place);
}

export function itemOf(of: Value, at: Value, source: string, place: Place): Value {
  if (of.kind === 'list' && at.kind === 'number') {
    const item = of.items[at.number];
    return item === undefined
      ? unresolved(source, `there is no item ${at.number}`, place)
      : placedAt(atMost(item, of.confidence), place);
  }
  if (at.kind === 'text') return propertyOf(of, at.text, source, place);
  const hidden = [of, at].find(({ kind }) => kind === 'unresolved');
  const why = hidden?.kind === 'unresolved' ? `${hidden.expression}: ${hidden.why}` : 'it is no list';
  return unresolved(source, why, place);
}
