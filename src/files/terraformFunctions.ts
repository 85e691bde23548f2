import { readJson } from './jsonValue.ts';
import { booleanOf, joinTexts, keyOf, objectOf, textOf } from './templateFunctions.ts';
import { asText, isSet, movedTo, setOf, unknown, whyOf } from './terraformValue.ts';
import type { Entry, Place, Value } from './value.ts';

/** Where a function is called. */
export interface TerraformCall {
  /** As written. */
  readonly expression: string;
  readonly place: Place;
}

export type TerraformFunction = (values: readonly Value[], call: TerraformCall) => Value;

const MOST_ITEMS = 2_000;
const LONGEST_TEXT = 100_000;

type Answer = Value | string | number | boolean | undefined;

function answerWith(answer: Answer, { expression, place }: TerraformCall): Value {
  switch (typeof answer) {
    case 'string':
      return answer.length > LONGEST_TEXT
        ? unknown(expression, 'it is too long', place)
        : textOf(answer, place);
    case 'number':
      return { kind: 'number', number: answer, place };
    case 'boolean':
      return booleanOf(answer, place);
    case 'undefined':
      return unknown(expression, 'its arguments do not fit', place);
    default:
      return answer;
  }
}

/** Answers when every argument itself is known; what is inside of a list may be hidden. */
function known(apply: (values: readonly Value[], call: TerraformCall) => Answer): TerraformFunction {
  return (values, call) => {
    const hidden = values.find(({ kind }) => kind === 'unresolved');
    return hidden === undefined
      ? answerWith(apply(values, call), call)
      : unknown(call.expression, whyOf(hidden), call.place);
  };
}

/** Of a text; what is known of one that is not known as a whole stays in its placeholder. */
function onText(change: (text: string) => string): TerraformFunction {
  return ([value], call) => {
    if (value?.kind === 'unresolved') {
      return unknown(call.expression, whyOf(value), call.place, changed(value.placeholder, change));
    }
    const text = asText(value);
    return answerWith(text === undefined ? undefined : change(text), call);
  };
}

function changed(placeholder: string, change: (text: string) => string): string {
  return placeholder
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');
}

function withTexts(apply: (...texts: string[]) => Answer): TerraformFunction {
  return known((values) => {
    const texts = values.flatMap((value) => asText(value) ?? []);
    return texts.length === values.length ? apply(...texts) : undefined;
  });
}

function list(items: readonly Value[], place: Place): Value {
  return { kind: 'list', items: items.slice(0, MOST_ITEMS), place };
}

function itemsOf(value: Value | undefined): readonly Value[] | undefined {
  return value?.kind === 'list' ? value.items : undefined;
}

/** Whether all of a value is known. */
export function isKnown(value: Value): boolean {
  switch (value.kind) {
    case 'unresolved':
      return false;
    case 'list':
      return value.items.every(isKnown);
    case 'object':
      return [...value.entries.values()].every((entry) => isKnown(entry.value));
    default:
      return true;
  }
}

/** Each item once, sorted, as Terraform sorts a set of texts. */
export function toSet(items: readonly Value[], place: Place): Value {
  const unique = new Map(items.map((item) => [keyOf(item), item]));
  const sorted = [...unique].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return setOf(
    sorted.slice(0, MOST_ITEMS).map(([, item]) => item),
    place,
  );
}

function merged(values: readonly Value[], call: TerraformCall): Value {
  const hidden = values.find(({ kind }) => kind === 'unresolved');
  if (hidden !== undefined) return unknown(call.expression, whyOf(hidden), call.place);
  const entries = new Map<string, Entry>();
  for (const value of values) {
    if (value.kind === 'null') continue;
    if (value.kind !== 'object') return answerWith(undefined, call);
    for (const [key, entry] of value.entries) entries.set(key, entry);
  }
  return { kind: 'object', entries, place: call.place };
}

function flattened(items: readonly Value[], depth = 0): readonly Value[] {
  return items.flatMap((item) =>
    item.kind === 'list' && depth < 20 ? flattened(item.items, depth + 1) : [item],
  );
}

/** `%s`, `%d`, `%v`, `%q`, `%%`, and numbers with zeros before them; other verbs are not worked out. */
const format: TerraformFunction = ([pattern, ...rest], call) => {
  if (pattern?.kind !== 'text') return unknown(call.expression, whyOf(pattern), call.place);
  let next = 0;
  let fits = true;
  const parts = pattern.text.split(/(%(?:%|0?\d*[sdvq]|[^%]))/).map((part): Value => {
    if (part === '%%') return textOf('%', call.place);
    const verb = /^%(0?)(\d*)([sdvq])$/.exec(part);
    if (verb === null) {
      fits &&= !part.startsWith('%');
      return textOf(part, call.place);
    }
    const [, zero = '', width = '', letter = ''] = verb;
    const given = rest[next];
    next += 1;
    if (given === undefined) {
      fits = false;
      return textOf('', call.place);
    }
    const text = asText(given);
    if (given.kind === 'unresolved' || text === undefined) return given;
    const shown = letter === 'q' ? JSON.stringify(text) : text;
    return textOf(shown.padStart(Math.min(Number(width || 0), 100), zero === '' ? ' ' : '0'), call.place);
  });
  return fits ? joinTexts(parts, { ...call, scope: '' }) : answerWith(undefined, call);
};

function regular(pattern: string): RegExp | undefined {
  // Patterns come from files: one that could take for ever is not run.
  if (pattern.length > 200 || /[+*}]\)?[+*{]|\([^)]*[+*|][^)]*\)[+*{]|\\\d/.test(pattern)) return undefined;
  try {
    return new RegExp(pattern, 'gu');
  } catch {
    return undefined;
  }
}

/**
 * Functions of Terraform that can be worked out before a deployment.
 * @see https://developer.hashicorp.com/terraform/language/functions
 */
export const TERRAFORM_FUNCTIONS: Readonly<Record<string, TerraformFunction>> = {
  abs: known(([value]) => (value?.kind === 'number' ? Math.abs(value.number) : undefined)),
  alltrue: known(([value]) =>
    itemsOf(value)?.every(isKnown) === true
      ? itemsOf(value)?.every((item) => asText(item) === 'true')
      : undefined,
  ),
  anytrue: known(([value]) =>
    itemsOf(value)?.every(isKnown) === true
      ? itemsOf(value)?.some((item) => asText(item) === 'true')
      : undefined,
  ),
  base64encode: withTexts((text) => Buffer.from(text, 'utf8').toString('base64')),
  basename: onText((text) => text.replace(/\/+$/, '').split('/').at(-1) ?? ''),
  ceil: known(([value]) => (value?.kind === 'number' ? Math.ceil(value.number) : undefined)),
  chomp: onText((text) => text.replace(/(?:\r?\n)+$/, '')),
  coalesce: (values, call) => {
    for (const value of values) {
      if (value.kind === 'unresolved') return unknown(call.expression, whyOf(value), call.place);
      if (value.kind !== 'null' && !(value.kind === 'text' && value.text === '')) return value;
    }
    return answerWith(undefined, call);
  },
  coalescelist: known((values) => values.find((value) => (itemsOf(value)?.length ?? 0) > 0)),
  compact: known(([value], { place }) => {
    const items = itemsOf(value);
    return items === undefined || !items.every(isKnown)
      ? undefined
      : list(
          items.filter((item) => item.kind !== 'null' && asText(item) !== ''),
          place,
        );
  }),
  concat: known((values, { place }) =>
    values.every(({ kind }) => kind === 'list')
      ? list(
          values.flatMap((value) => itemsOf(value) ?? []),
          place,
        )
      : undefined,
  ),
  contains: known(([value, item]) => {
    const items = itemsOf(value);
    if (items === undefined || item === undefined) return undefined;
    if (items.some((one) => keyOf(one) === keyOf(item))) return true;
    return items.every(isKnown) ? false : undefined;
  }),
  distinct: known(([value], { place }) => {
    const items = itemsOf(value);
    return items === undefined
      ? undefined
      : list([...new Map(items.map((item) => [keyOf(item), item])).values()], place);
  }),
  element: known(([value, at]) => {
    const items = itemsOf(value);
    if (items === undefined || items.length === 0 || at?.kind !== 'number') return undefined;
    return items[((at.number % items.length) + items.length) % items.length];
  }),
  endswith: withTexts((text, end) => text.endsWith(end)),
  flatten: known(([value], { place }) => {
    const items = itemsOf(value);
    return items === undefined ? undefined : list(flattened(items), place);
  }),
  floor: known(([value]) => (value?.kind === 'number' ? Math.floor(value.number) : undefined)),
  format,
  formatlist: known(([pattern, value], call) => {
    const items = itemsOf(value);
    return items === undefined || pattern === undefined
      ? undefined
      : list(
          items.map((item) => format([pattern, item], call)),
          call.place,
        );
  }),
  index: known(([value, item]) => {
    const items = itemsOf(value);
    const at = items?.findIndex((one) => item !== undefined && keyOf(one) === keyOf(item)) ?? -1;
    return at === -1 || items?.every(isKnown) !== true ? undefined : at;
  }),
  join: (values, call) => {
    const [separator, value] = values;
    const items = itemsOf(value);
    if (items === undefined || separator?.kind !== 'text') {
      return unknown(call.expression, whyOf(values.find(({ kind }) => kind === 'unresolved')), call.place);
    }
    const between = textOf(separator.text, call.place);
    const parts = items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
    return parts.length === 0 ? textOf('', call.place) : joinTexts(parts, { ...call, scope: '' });
  },
  /** What it makes is kept as the structure it is made of: bodies of resources are written with it. */
  jsonencode: ([value], call) => value ?? answerWith(undefined, call),
  jsondecode: known(([value], { place }) => {
    if (value?.kind !== 'text') return value;
    const read = readJson(value.text);
    return read.ok ? movedTo(read.value, place) : undefined;
  }),
  keys: known(([value], { place }) =>
    value?.kind === 'object'
      ? list(
          sortedEntries(value).map(({ name }) => textOf(name, place)),
          place,
        )
      : undefined,
  ),
  length: known(([value]) => {
    switch (value?.kind) {
      case 'list':
        return value.items.length;
      case 'object':
        return value.entries.size;
      case 'text':
        return [...value.text].length;
      default:
        return undefined;
    }
  }),
  lookup: known(([value, key, fallback]) => {
    const name = asText(key);
    if (value?.kind !== 'object' || name === undefined) return undefined;
    return value.entries.get(name.toLowerCase())?.value ?? fallback;
  }),
  lower: onText((text) => text.toLowerCase()),
  max: known((values) => extreme(values, Math.max)),
  merge: merged,
  min: known((values) => extreme(values, Math.min)),
  nonsensitive: ([value], call) => value ?? answerWith(undefined, call),
  one: known(([value], { place }) => {
    const items = itemsOf(value);
    if (items === undefined || items.length > 1) return undefined;
    return items[0] ?? { kind: 'null', place };
  }),
  range: known((values, { place }) => {
    const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.number] : []));
    const [first = 0, second, step = 1] = numbers;
    const [from, to] = second === undefined ? [0, first] : [first, second];
    if (numbers.length !== values.length || step <= 0 || (to - from) / step > MOST_ITEMS) return undefined;
    const items: Value[] = [];
    for (let number = from; number < to; number += step) items.push({ kind: 'number', number, place });
    return list(items, place);
  }),
  regex: withTexts((pattern, text) => {
    const match = regular(pattern)?.exec(text);
    return match?.length === 1 ? match[0] : undefined;
  }),
  replace: known((values) => {
    const [text, old, made] = values.map(asText);
    if (text === undefined || old === undefined || made === undefined || old === '') return undefined;
    if (!/^\/.+\/$/.test(old)) return text.replaceAll(old, made);
    const pattern = regular(old.slice(1, -1));
    return pattern === undefined || made.includes('$') ? undefined : text.replace(pattern, made);
  }),
  reverse: known(([value], { place }) => {
    const items = itemsOf(value);
    return items === undefined ? undefined : list([...items].reverse(), place);
  }),
  sensitive: ([value], call) => value ?? answerWith(undefined, call),
  setproduct: known((values, { place }) => {
    const lists = values.flatMap((value) => {
      const items = itemsOf(value);
      return items === undefined ? [] : [items];
    });
    if (lists.length !== values.length) return undefined;
    const total = lists.reduce((product, items) => product * items.length, 1);
    if (total > MOST_ITEMS) return undefined;
    const made = lists.reduce<readonly (readonly Value[])[]>(
      (before, items) => before.flatMap((start) => items.map((item) => [...start, item])),
      [[]],
    );
    return list(
      made.map((items) => list(items, place)),
      place,
    );
  }),
  setsubtract: known(([left, right], { place }) => {
    const items = itemsOf(left);
    const without = itemsOf(right);
    if (items === undefined || without === undefined || ![...items, ...without].every(isKnown))
      return undefined;
    const keys = new Set(without.map(keyOf));
    return toSet(
      items.filter((item) => !keys.has(keyOf(item))),
      place,
    );
  }),
  setunion: known((values, { place }) =>
    values.every(({ kind }) => kind === 'list')
      ? toSet(
          values.flatMap((value) => itemsOf(value) ?? []),
          place,
        )
      : undefined,
  ),
  slice: known(([value, from, to], { place }) => {
    const items = itemsOf(value);
    return items === undefined || from?.kind !== 'number' || to?.kind !== 'number'
      ? undefined
      : list(items.slice(from.number, to.number), place);
  }),
  sort: known(([value], { place }) => {
    const items = itemsOf(value);
    return items?.every(({ kind }) => kind === 'text') === true
      ? list(
          [...items].sort((left, right) => ((asText(left) ?? '') < (asText(right) ?? '') ? -1 : 1)),
          place,
        )
      : undefined;
  }),
  split: known(([separator, value], { place }) => {
    const between = asText(separator);
    const text = asText(value);
    return between === undefined || between === '' || text === undefined
      ? undefined
      : list(
          text.split(between).map((part) => textOf(part, place)),
          place,
        );
  }),
  startswith: withTexts((text, start) => text.startsWith(start)),
  strcontains: withTexts((text, part) => text.includes(part)),
  substr: known(([value, from, length]) => {
    const text = asText(value);
    if (text === undefined || from?.kind !== 'number' || length?.kind !== 'number') return undefined;
    const start = from.number < 0 ? text.length + from.number : from.number;
    return text.slice(start, length.number < 0 ? undefined : start + length.number);
  }),
  sum: known(([value]) => {
    const numbers = itemsOf(value)?.flatMap((item) => (item.kind === 'number' ? [item.number] : []));
    return numbers === undefined || numbers.length !== itemsOf(value)?.length
      ? undefined
      : numbers.reduce((total, number) => total + number, 0);
  }),
  title: onText((text) => text.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase())),
  tobool: known(([value]) => {
    const text = asText(value);
    return value?.kind === 'null' ? value : text === 'true' || text === 'false' ? text === 'true' : undefined;
  }),
  tolist: known(([value], { place }) => {
    const items = itemsOf(value);
    return items === undefined ? (value?.kind === 'null' ? value : undefined) : list(items, place);
  }),
  tomap: ([value], call) => value ?? answerWith(undefined, call),
  tonumber: known(([value]) => {
    const number = Number(asText(value) ?? Number.NaN);
    return value?.kind === 'null' ? value : Number.isFinite(number) ? number : undefined;
  }),
  toset: known(([value], { place }) => {
    const items = itemsOf(value);
    if (value !== undefined && isSet(value)) return value;
    return items === undefined ? undefined : toSet(items, place);
  }),
  tostring: (values, call) => {
    const [value] = values;
    if (value?.kind === 'null' || value?.kind === 'unresolved') return value;
    return answerWith(asText(value), call);
  },
  trim: known((values) => {
    const [text, letters] = values.map(asText);
    if (text === undefined || letters === undefined) return undefined;
    const cut = [...text];
    while (cut.length > 0 && letters.includes(cut[0] ?? ' ')) cut.shift();
    while (cut.length > 0 && letters.includes(cut.at(-1) ?? ' ')) cut.pop();
    return cut.join('');
  }),
  trimprefix: withTexts((text, start) => (text.startsWith(start) ? text.slice(start.length) : text)),
  trimspace: onText((text) => text.trim()),
  trimsuffix: withTexts((text, end) =>
    end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text,
  ),
  upper: onText((text) => text.toUpperCase()),
  values: known(([value], { place }) =>
    value?.kind === 'object'
      ? list(
          sortedEntries(value).map((entry) => entry.value),
          place,
        )
      : undefined,
  ),
  zipmap: known(([keys, items], { place }) => {
    const names = itemsOf(keys)?.map(asText);
    const values = itemsOf(items);
    if (names === undefined || values === undefined || names.length !== values.length) return undefined;
    const pairs = names.flatMap((name, index): [string, Value][] => {
      const value = values[index];
      return name === undefined || value === undefined ? [] : [[name, value]];
    });
    return pairs.length === names.length ? objectOf(pairs, place) : undefined;
  }),
};

/** As Terraform walks through a map: by name. */
export function sortedEntries(value: Extract<Value, { readonly kind: 'object' }>): readonly Entry[] {
  return [...value.entries.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function extreme(values: readonly Value[], pick: (...numbers: number[]) => number): number | undefined {
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.number] : []));
  return numbers.length === values.length && numbers.length > 0 ? pick(...numbers) : undefined;
}
