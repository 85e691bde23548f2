import { standIn } from '../inventory/standIn.ts';
import { declaredPrincipal } from './declaredScopes.ts';
import { readJson } from './jsonValue.ts';
import {
  type Assumption,
  type Entry,
  identifying,
  type Place,
  type Unresolved,
  type Value,
} from './value.ts';

/** Where a function is called. */
export interface Call {
  /** As written, for the reason why there is no value. */
  readonly expression: string;
  readonly place: Place;
  /** Scope of the deployment: an ARM id, or what stands for one. */
  readonly scope: string;
}

export type TemplateFunction = (values: readonly Value[], call: Call) => Value;

const LONGEST_TEXT = 100_000;
const MOST_ITEMS = 2_000;

/** Objects whose other properties only a deployment knows. */
const RUNTIME = new WeakSet<object>();

export function isKnownAtDeployment(value: Value): boolean {
  return RUNTIME.has(value);
}

/** An object of which some properties are known beforehand. */
export function runtimeObject(properties: Readonly<Record<string, Value>>, place: Place): Value {
  const made = objectOf(Object.entries(properties), place);
  RUNTIME.add(made);
  return made;
}

export function unresolved(expression: string, why: string, place: Place, placeholder?: string): Unresolved {
  return {
    kind: 'unresolved',
    expression: expression.slice(0, 300),
    why,
    placeholder: placeholder ?? `{${expression.replaceAll(/[{}]/g, '').slice(0, 300)}}`,
    place,
  };
}

export function textOf(text: string, place: Place): Value {
  return { kind: 'text', text: text.slice(0, LONGEST_TEXT), place };
}

function numberOf(number: number, place: Place): Value {
  return { kind: 'number', number, place };
}

export function booleanOf(boolean: boolean, place: Place): Value {
  return { kind: 'boolean', boolean, place };
}

function listOf(items: readonly Value[], place: Place): Value {
  return { kind: 'list', items: items.slice(0, MOST_ITEMS), place };
}

export function objectOf(entries: readonly (readonly [string, Value])[], place: Place): Value {
  const made = new Map<string, Entry>();
  for (const [name, value] of entries) made.set(name.toLowerCase(), { name, namePlace: value.place, value });
  return { kind: 'object', entries: made, place };
}

/** A text put together from parts: what is not known of it stays visible in its placeholder. */
export function joinTexts(parts: readonly Value[], call: Call): Value {
  let text = '';
  let why: string | undefined;
  for (const part of parts) {
    const known = identifying(part);
    if (known === undefined) return unresolved(call.expression, `a ${part.kind} is no text`, call.place);
    // What comes after the longest text is cut off anyway.
    if (text.length <= LONGEST_TEXT) text += known;
    if (part.kind === 'unresolved') why ??= `${part.expression}: ${part.why}`;
  }
  const shown = text.slice(0, LONGEST_TEXT);
  return why === undefined ? textOf(shown, call.place) : unresolved(call.expression, why, call.place, shown);
}

/** Answers only when every value is known; `undefined` from `apply` means that the values do not fit. */
function known(apply: (values: readonly Value[], call: Call) => Value | undefined): TemplateFunction {
  return (values, call) => {
    const hidden = values.find((value) => value.kind === 'unresolved');
    if (hidden?.kind === 'unresolved') {
      return unresolved(call.expression, `${hidden.expression}: ${hidden.why}`, call.place);
    }
    return apply(values, call) ?? unresolved(call.expression, 'its arguments do not fit', call.place);
  };
}

function onText(
  apply: (text: string, others: readonly Value[]) => Value | string | number | boolean | undefined,
) {
  return known(([first, ...others], { place }) => {
    if (first?.kind !== 'text') return undefined;
    const result = apply(first.text, others);
    switch (typeof result) {
      case 'string':
        return textOf(result, place);
      case 'number':
        return numberOf(result, place);
      case 'boolean':
        return booleanOf(result, place);
      default:
        return result;
    }
  });
}

function onNumbers(apply: (left: number, right: number) => number | boolean | undefined): TemplateFunction {
  return known(([left, right], { place }) => {
    if (left?.kind !== 'number' || right?.kind !== 'number') return undefined;
    const result = apply(left.number, right.number);
    if (result === undefined) return undefined;
    return typeof result === 'boolean' ? booleanOf(result, place) : numberOf(result, place);
  });
}

/** Some functions need not know every value: `and(false, …)`. */
function logical(decisive: boolean): TemplateFunction {
  return (values, call) => {
    if (values.some((value) => value.kind === 'boolean' && value.boolean === decisive)) {
      return booleanOf(decisive, call.place);
    }
    const hidden = values.find((value) => value.kind !== 'boolean');
    return hidden === undefined
      ? booleanOf(!decisive, call.place)
      : unresolved(call.expression, reasonOf(hidden), call.place);
  };
}

function reasonOf(value: Value | undefined): string {
  return value?.kind === 'unresolved' ? `${value.expression}: ${value.why}` : 'its arguments do not fit';
}

/** Only made when it is deployed, and the same each time: its arguments stand for it. */
const madeAtDeployment: TemplateFunction = (_, call) =>
  unresolved(call.expression, 'it is made when the template is deployed', call.place);

/** `resourceId('type', 'a', 'b')`, with a subscription and a resource group before the type or without. */
function resourceIdAt(scopeFor: (given: readonly string[], scope: string) => string): TemplateFunction {
  return (values, call) => {
    const texts = values.map(identifying);
    const at = values.findIndex((value) => value.kind === 'text' && value.text.includes('/'));
    const type = texts[at];
    if (at === -1 || type === undefined || texts.some((text) => text === undefined)) {
      return unresolved(
        call.expression,
        reasonOf(values.find(({ kind }) => kind === 'unresolved')),
        call.place,
      );
    }
    const segments = texts.map((text) => (text ?? '').replaceAll('/', ':'));
    const [namespace = '', ...types] = type.split('/');
    const names = segments.slice(at + 1);
    const path = types.map((part, index) => `${part}/${names[index] ?? standIn('unnamed')}`).join('/');
    const given = segments.slice(0, at);
    const id = `${scopeFor(given, call.scope)}/providers/${namespace}/${path}`;
    const hidden = values.find(({ kind }) => kind === 'unresolved');
    return hidden === undefined
      ? textOf(id, call.place)
      : unresolved(call.expression, reasonOf(hidden), call.place, id);
  };
}

function subscriptionOf(scope: string): string {
  const [, subscriptions, id] = scope.split('/');
  return subscriptions?.toLowerCase() === 'subscriptions' && id !== undefined
    ? `/subscriptions/${id}`
    : '/subscriptions/{subscription}';
}

function groupOf(scope: string): string {
  const [, , , groups, name] = scope.split('/');
  return groups?.toLowerCase() === 'resourcegroups' && name !== undefined
    ? `${subscriptionOf(scope)}/resourceGroups/${name}`
    : `${subscriptionOf(scope)}/resourceGroups/{resourceGroup}`;
}

/** A name in an id: no slash, so that what stands for an expression stays one segment. */
function segment(text: string): string {
  return text.replaceAll('/', ':');
}

function idObject(id: string, place: Place): Value {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return runtimeObject(
    {
      id: textOf(id, place),
      name: textOf(name, place),
      subscriptionId: textOf(id.split('/')[2] ?? name, place),
    },
    place,
  );
}

/**
 * What `reference()` of a resource, or a symbol's runtime properties, tell beforehand: object ids of its identity, by
 * what stands for them.
 */
export function referenceTo(id: string, place: Place): Value {
  const principal = textOf(declaredPrincipal(id), place);
  const identity = runtimeObject({ principalId: principal }, place);
  return runtimeObject(
    {
      id: textOf(id, place),
      identity,
      principalId: principal,
      properties: runtimeObject({ principalId: principal }, place),
    },
    place,
  );
}

function combine(values: readonly Value[], call: Call, deep: boolean): Value | undefined {
  if (values.every((value) => value.kind === 'list')) {
    const items = values.flatMap((value) => (value.kind === 'list' ? value.items : []));
    const seen = new Set<string>();
    return listOf(
      items.filter((item) => {
        const key = keyOf(item);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      }),
      call.place,
    );
  }
  let merged = new Map<string, Entry>();
  for (const value of values) {
    if (value.kind === 'null') continue;
    if (value.kind !== 'object') return undefined;
    merged = merge(merged, value.entries, call.place, deep);
  }
  return { kind: 'object', entries: merged, place: call.place };
}

function merge(
  left: ReadonlyMap<string, Entry>,
  right: ReadonlyMap<string, Entry>,
  place: Place,
  deep: boolean,
): Map<string, Entry> {
  const merged = new Map(left);
  for (const [key, entry] of right) {
    const there = merged.get(key);
    const both = deep && there?.value.kind === 'object' && entry.value.kind === 'object';
    merged.set(
      key,
      both && there.value.kind === 'object' && entry.value.kind === 'object'
        ? {
            ...entry,
            value: {
              kind: 'object',
              entries: merge(there.value.entries, entry.value.entries, place, deep),
              place,
            },
          }
        : entry,
    );
  }
  return merged;
}

/** Equality of values, whatever their places. */
export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'list':
      return `[${value.items.map(keyOf).join(',')}]`;
    case 'object':
      return `{${[...value.entries]
        .map(([key, entry]) => `${key}:${keyOf(entry.value)}`)
        .sort()
        .join(',')}}`;
    case 'null':
      return 'null';
    case 'text':
      return JSON.stringify(value.text);
    case 'unresolved':
      return `?${value.placeholder}`;
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
  }
}

function sizeOf(value: Value | undefined): number | undefined {
  switch (value?.kind) {
    case 'text':
      return value.text.length;
    case 'list':
      return value.items.length;
    case 'object':
      return value.entries.size;
    default:
      return undefined;
  }
}

function literal(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}

function count(value: Value | undefined): number | undefined {
  return value?.kind === 'number' ? value.number : undefined;
}

/** `format('{0}-{1}', a, b)`; alignments and number formats are left out. */
const format: TemplateFunction = ([pattern, ...rest], call) => {
  if (pattern?.kind !== 'text') return unresolved(call.expression, reasonOf(pattern), call.place);
  const parts = pattern.text.split(/(\{\d+(?:[,:][^}]*)?\})/).map((piece): Value => {
    const index = /^\{(\d+)/.exec(piece)?.[1];
    return index === undefined
      ? textOf(piece.replaceAll('{{', '{').replaceAll('}}', '}'), call.place)
      : (rest[Number(index)] ?? unresolved(call.expression, `it has no argument ${index}`, call.place));
  });
  return joinTexts(parts, call);
};

const choose: TemplateFunction = ([condition, whenTrue, whenFalse], call) => {
  if (condition?.kind === 'boolean') {
    const taken = condition.boolean ? whenTrue : whenFalse;
    if (taken !== undefined) return taken;
  }
  // Either way the same: then the condition does not matter.
  if (whenTrue !== undefined && whenFalse !== undefined && keyOf(whenTrue) === keyOf(whenFalse))
    return whenTrue;
  return unresolved(call.expression, reasonOf(condition), call.place);
};

const slice = (from: (list: number) => readonly [number, number | undefined]) =>
  known(([value, amount], { place }) => {
    const number = count(amount);
    if (number === undefined) return undefined;
    const [start, end] = from(number);
    if (value?.kind === 'list') return listOf(value.items.slice(start, end), place);
    return value?.kind === 'text' ? textOf(value.text.slice(start, end), place) : undefined;
  });

/**
 * Functions of ARM templates and of Bicep that can be worked out before a deployment, by lower-cased name.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 */
export const TEMPLATE_FUNCTIONS: Readonly<Record<string, TemplateFunction>> = {
  concat: (values, call) =>
    values.every(({ kind }) => kind === 'list')
      ? (combineLists(values, call) as Value)
      : joinTexts(values, call),
  format,
  if: choose,
  and: logical(false),
  or: logical(true),
  not: known(([value], { place }) =>
    value?.kind === 'boolean' ? booleanOf(!value.boolean, place) : undefined,
  ),
  equals: known(([left, right], { place }) =>
    left === undefined || right === undefined ? undefined : booleanOf(keyOf(left) === keyOf(right), place),
  ),
  less: onNumbers((left, right) => left < right),
  lessorequals: onNumbers((left, right) => left <= right),
  greater: onNumbers((left, right) => left > right),
  greaterorequals: onNumbers((left, right) => left >= right),
  add: onNumbers((left, right) => left + right),
  sub: onNumbers((left, right) => left - right),
  mul: onNumbers((left, right) => left * right),
  div: onNumbers((left, right) => (right === 0 ? undefined : Math.trunc(left / right))),
  mod: onNumbers((left, right) => (right === 0 ? undefined : left % right)),
  int: known(([value], { place }) => {
    const number = count(value) ?? Number(literal(value) ?? Number.NaN);
    return Number.isInteger(number) ? numberOf(number, place) : undefined;
  }),
  bool: known(([value], { place }) => {
    if (value?.kind === 'boolean') return value;
    const text = literal(value)?.toLowerCase();
    return text === 'true' || text === 'false' ? booleanOf(text === 'true', place) : undefined;
  }),
  string: (values, call) => {
    const [value] = values;
    return value?.kind === 'list' || value?.kind === 'object'
      ? unresolved(call.expression, 'structures are not written as texts', call.place)
      : joinTexts(values, call);
  },
  true: (_, { place }) => booleanOf(true, place),
  false: (_, { place }) => booleanOf(false, place),
  null: (_, { place }) => ({ kind: 'null', place }),
  tolower: (values, call) => mapText(values, call, (text) => text.toLowerCase()),
  toupper: (values, call) => mapText(values, call, (text) => text.toUpperCase()),
  trim: (values, call) => mapText(values, call, (text) => text.trim()),
  startswith: onText((text, [other]) => {
    const start = literal(other);
    return start === undefined ? undefined : text.toLowerCase().startsWith(start.toLowerCase());
  }),
  endswith: onText((text, [other]) => {
    const end = literal(other);
    return end === undefined ? undefined : text.toLowerCase().endsWith(end.toLowerCase());
  }),
  indexof: onText((text, [other]) => {
    const part = literal(other);
    return part === undefined ? undefined : text.toLowerCase().indexOf(part.toLowerCase());
  }),
  substring: onText((text, [start, length]) => {
    const from = count(start);
    const amount = count(length);
    return from === undefined
      ? undefined
      : text.slice(from, amount === undefined ? undefined : from + amount);
  }),
  replace: onText((text, [old, made]) => {
    const from = literal(old);
    const to = literal(made);
    if (from === undefined || from === '' || to === undefined) return undefined;
    const parts = text.split(from);
    return text.length + parts.length * to.length > LONGEST_TEXT ? undefined : parts.join(to);
  }),
  lastindexof: onText((text, [other]) => {
    const part = literal(other);
    return part === undefined ? undefined : text.toLowerCase().lastIndexOf(part.toLowerCase());
  }),
  base64: onText((text) => Buffer.from(text, 'utf8').toString('base64')),
  base64tostring: onText((text) => Buffer.from(text, 'base64').toString('utf8')),
  uricomponent: onText((text) => (text.isWellFormed() ? encodeURIComponent(text) : undefined)),
  uri: onText((text, [relative]) => {
    const path = literal(relative);
    if (path === undefined || !URL.canParse(path, text)) return undefined;
    return new URL(path, text).href;
  }),
  json: known(([value], { place }) => {
    const read = readJson(literal(value) ?? '');
    return read.ok ? placedThroughout(read.value, place) : undefined;
  }),
  any: ([value], call) => value ?? unresolved(call.expression, 'its arguments do not fit', call.place),
  flatten: known(([list], { place }) => {
    if (list?.kind !== 'list') return undefined;
    const items = list.items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
    return items.some(({ kind }) => kind === 'unresolved') ? undefined : listOf(items, place);
  }),
  tryget: (values, call) => {
    const [value, ...steps] = values;
    const hidden = values.find(({ kind }) => kind === 'unresolved');
    if (hidden !== undefined) return unresolved(call.expression, reasonOf(hidden), call.place);
    let found = value;
    for (const step of steps) {
      const name = literal(step);
      const at = count(step);
      if (found?.kind === 'object' && name !== undefined) {
        if (isKnownAtDeployment(found) && !found.entries.has(name.toLowerCase())) {
          return unresolved(call.expression, 'only a deployment knows it', call.place);
        }
        found = found.entries.get(name.toLowerCase())?.value;
      } else found = found?.kind === 'list' && at !== undefined ? found.items[at] : undefined;
    }
    return found === undefined ? { kind: 'null', place: call.place } : placedAt(found, call.place);
  },
  split: known(([value, separator], { place }) => {
    const text = literal(value);
    const between =
      separator?.kind === 'list'
        ? separator.items.flatMap((item) => literal(item) ?? [])
        : [literal(separator) ?? ''];
    const [first, ...others] = between;
    if (text === undefined || first === undefined || first === '') return undefined;
    const unified = others.reduce(
      (made, other) => (other === '' ? made : made.replaceAll(other, first)),
      text,
    );
    return listOf(
      unified.split(first).map((part) => textOf(part, place)),
      place,
    );
  }),
  join: (values, call) => {
    const [list, separator] = values;
    const between = literal(separator);
    if (list?.kind !== 'list' || between === undefined) {
      return unresolved(
        call.expression,
        reasonOf(values.find(({ kind }) => kind === 'unresolved')),
        call.place,
      );
    }
    return joinTexts(
      list.items.flatMap((item, index) => (index === 0 ? [item] : [textOf(between, call.place), item])),
      call,
    );
  },
  padleft: onText((text, [length, pad]) => {
    const total = count(length);
    return total === undefined || total > 1_000 ? undefined : text.padStart(total, literal(pad) ?? ' ');
  }),
  length: known(([value], { place }) => {
    const size = sizeOf(value);
    return size === undefined ? undefined : numberOf(size, place);
  }),
  empty: known(([value], { place }) => {
    if (value?.kind === 'null') return booleanOf(true, place);
    const size = sizeOf(value);
    return size === undefined ? undefined : booleanOf(size === 0, place);
  }),
  contains: known(([value, item], { place }) => {
    if (value === undefined || item === undefined) return undefined;
    if (value.kind === 'list') {
      const key = keyOf(item);
      return booleanOf(
        value.items.some((one) => keyOf(one) === key),
        place,
      );
    }
    const text = identifying(item);
    if (text === undefined) return undefined;
    if (value.kind === 'object') return booleanOf(value.entries.has(text.toLowerCase()), place);
    return value.kind === 'text' ? booleanOf(value.text.includes(text), place) : undefined;
  }),
  first: known(([value], { place }) =>
    value?.kind === 'list' ? (value.items[0] ?? { kind: 'null', place }) : firstLetter(value, 0, place),
  ),
  last: known(([value], { place }) =>
    value?.kind === 'list' ? (value.items.at(-1) ?? { kind: 'null', place }) : firstLetter(value, -1, place),
  ),
  skip: slice((number) => [Math.max(0, number), undefined]),
  take: slice((number) => [0, Math.max(0, number)]),
  range: known(([start, amount], { place }) => {
    const from = count(start);
    const many = count(amount);
    if (from === undefined || many === undefined || many < 0 || many > MOST_ITEMS) return undefined;
    return listOf(
      Array.from({ length: many }, (_, index) => numberOf(from + index, place)),
      place,
    );
  }),
  min: onList(Math.min),
  max: onList(Math.max),
  createarray: (values, { place }) => listOf(values, place),
  array: ([value], { place }) =>
    value === undefined || value.kind === 'list' ? (value ?? listOf([], place)) : listOf([value], place),
  createobject: (values, call) => {
    const pairs: [string, Value][] = [];
    for (let index = 0; index + 1 < values.length; index += 2) {
      const name = identifying(values[index]);
      const value = values[index + 1];
      if (name === undefined || value === undefined) {
        return unresolved(call.expression, 'a name in it is no text', call.place);
      }
      pairs.push([name, value]);
    }
    return objectOf(pairs, call.place);
  },
  union: known((values, call) => combine(values, call, true)),
  shallowmerge: known(([list], call) =>
    list?.kind === 'list' ? combine(list.items, call, false) : undefined,
  ),
  intersection: known(([first, ...others], { place }) => {
    if (first?.kind !== 'list') return undefined;
    const keys = others.map((other) => new Set(other.kind === 'list' ? other.items.map(keyOf) : []));
    return listOf(
      first.items.filter((item) => keys.every((set) => set.has(keyOf(item)))),
      place,
    );
  }),
  items: known(([value], { place }) =>
    value?.kind === 'object'
      ? listOf(
          [...value.entries.values()]
            .sort((left, right) => (left.name < right.name ? -1 : 1))
            .map(({ name, value: entry }) =>
              objectOf(
                [
                  ['key', textOf(name, place)],
                  ['value', entry],
                ],
                place,
              ),
            ),
          place,
        )
      : undefined,
  ),
  objectkeys: known(([value], { place }) =>
    value?.kind === 'object'
      ? listOf(
          [...value.entries.values()].map(({ name }) => textOf(name, place)),
          place,
        )
      : undefined,
  ),
  coalesce: (values, call) => {
    const found = values.find(({ kind }) => kind !== 'null');
    return found ?? { kind: 'null', place: call.place };
  },
  resourceid: resourceIdAt((given, scope) => {
    const [first, second] = given;
    if (second !== undefined) return `/subscriptions/${first}/resourceGroups/${second}`;
    return first === undefined ? groupOf(scope) : `${subscriptionOf(scope)}/resourceGroups/${first}`;
  }),
  subscriptionresourceid: resourceIdAt(([given], scope) =>
    given === undefined ? subscriptionOf(scope) : `/subscriptions/${given}`,
  ),
  tenantresourceid: resourceIdAt(() => ''),
  managementgroupresourceid: resourceIdAt((_, scope) => scope),
  extensionresourceid: ([base, ...rest], call) => {
    const id = identifying(base);
    const made = resourceIdAt(() => id ?? '{resource}')(rest, call);
    return base?.kind === 'unresolved' && made.kind === 'text'
      ? unresolved(call.expression, reasonOf(base), call.place, made.text)
      : made;
  },
  // In Bicep a scope may name a subscription, and a resource group in one.
  subscription: ([name], { scope, place }) => {
    const text = identifying(name);
    return idObject(text === undefined ? subscriptionOf(scope) : `/subscriptions/${segment(text)}`, place);
  },
  resourcegroup: ([first, second], { scope, place }) => {
    const [one, two] = [identifying(first), identifying(second)];
    if (one === undefined) return idObject(groupOf(scope), place);
    const subscription = two === undefined ? subscriptionOf(scope) : `/subscriptions/${segment(one)}`;
    return idObject(`${subscription}/resourceGroups/${segment(two ?? one)}`, place);
  },
  managementgroup: ([name], { scope, place }) => {
    const text = identifying(name);
    const id = `/providers/Microsoft.Management/managementGroups/${text ?? scope.slice(scope.lastIndexOf('/') + 1)}`;
    return idObject(id, place);
  },
  tenant: (_, { place }) => runtimeObject({ id: textOf('/', place) }, place),
  deployment: (_, { place }) => runtimeObject({}, place),
  environment: (_, { place }) => runtimeObject({}, place),
  deployer: (_, { place }) => runtimeObject({ objectId: textOf('{deployer().objectId}', place) }, place),
  reference: ([target], call) => {
    const id = identifying(target);
    return id === undefined ? madeAtDeployment([], call) : referenceTo(id, call.place);
  },
  guid: madeAtDeployment,
  uniquestring: madeAtDeployment,
  newguid: madeAtDeployment,
  utcnow: madeAtDeployment,
};

function combineLists(values: readonly Value[], { place }: Call): Value {
  return listOf(
    values.flatMap((value) => (value.kind === 'list' ? value.items : [])),
    place,
  );
}

/** What is known of a text stays so in its placeholder. */
function mapText([value]: readonly Value[], call: Call, change: (text: string) => string): Value {
  if (value?.kind === 'text') return textOf(change(value.text), call.place);
  if (value?.kind !== 'unresolved')
    return unresolved(call.expression, 'its arguments do not fit', call.place);
  return unresolved(call.expression, reasonOf(value), call.place, change(value.placeholder));
}

function firstLetter(value: Value | undefined, at: number, place: Place): Value | undefined {
  return value?.kind === 'text' ? textOf(value.text.at(at) ?? '', place) : undefined;
}

function onList(pick: (...numbers: number[]) => number): TemplateFunction {
  return known((values, { place }) => {
    const items = values.length === 1 && values[0]?.kind === 'list' ? values[0].items : values;
    const numbers = items.flatMap((item) => count(item) ?? []);
    return numbers.length === items.length && numbers.length > 0
      ? numberOf(pick(...numbers), place)
      : undefined;
  });
}

/** The value, no surer than what it came through. */
export function atMost(value: Value, confidence: Assumption | undefined): Value {
  if (confidence === undefined || value.confidence === 'low') return value;
  return { ...value, confidence };
}

/** The value as used somewhere else: what it is found at is the place of its use. */
export function placedAt(value: Value, place: Place): Value {
  const moved = { ...value, place };
  if (RUNTIME.has(value)) RUNTIME.add(moved);
  return moved;
}

/** The value with all that is in it as used somewhere else: in another file its own places mean nothing. */
export function placedThroughout(value: Value, place: Place): Value {
  return mapThroughout(value, (one) => placedAt(one, place), place);
}

/** The value with all that is in it, no surer than what it came through. */
export function atMostThroughout(value: Value, confidence: Assumption | undefined): Value {
  return confidence === undefined ? value : mapThroughout(value, (one) => atMost(one, confidence));
}

function mapThroughout(value: Value, change: (value: Value) => Value, namePlace?: Place): Value {
  const changed = change(value);
  if (RUNTIME.has(value)) RUNTIME.add(changed);
  if (value.kind === 'list' && changed.kind === 'list') {
    return { ...changed, items: value.items.map((item) => mapThroughout(item, change, namePlace)) };
  }
  if (value.kind !== 'object' || changed.kind !== 'object') return changed;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries) {
    entries.set(key, {
      ...entry,
      value: mapThroughout(entry.value, change, namePlace),
      ...(namePlace === undefined ? {} : { namePlace }),
    });
  }
  const made: Value = { ...changed, entries };
  if (RUNTIME.has(value)) RUNTIME.add(made);
  return made;
}

const SIZES = new WeakMap<object, number>();

/** How many values there are in a value, itself counted. What is in it more than once counts as often. */
export function valuesIn(value: Value): number {
  if (value.kind !== 'list' && value.kind !== 'object') return 1;
  const inside = value.kind === 'list' ? value.items : value.entries;
  const known = SIZES.get(inside);
  if (known !== undefined) return known;
  let size = 1;
  if (value.kind === 'list') for (const item of value.items) size += valuesIn(item);
  else for (const entry of value.entries.values()) size += valuesIn(entry.value);
  SIZES.set(inside, size);
  return size;
}
