import { unresolved } from './templateFunctions.ts';
import {
  type Assumption,
  type Entry,
  identifying,
  type Place,
  type Unresolved,
  type Value,
} from './value.ts';

/** Values as Terraform has them, on top of those of every format. */

/** Objects whose other attributes the provider makes, by the address of the resource. */
const PARTIAL = new WeakMap<object, string>();
/** Lists that are sets: a loop over one names each item by itself. */
const SETS = new WeakSet<object>();
const MOST_NODES = 20_000;

export function partialObject(entries: ReadonlyMap<string, Entry>, address: string, place: Place): Value {
  const made: Value = { kind: 'object', entries, place };
  PARTIAL.set(made, address);
  return made;
}

export function setOf(items: readonly Value[], place: Place): Value {
  const made: Value = { kind: 'list', items, place };
  SETS.add(made);
  return made;
}

export function isSet(value: Value): boolean {
  return SETS.has(value);
}

/** What is not known, with what stands for it; a slash inside of the braces would end a segment of an id. */
export function unknown(expression: string, why: string, place: Place, placeholder?: string): Unresolved {
  const stands = placeholder ?? `{${expression.replaceAll(/[{}]/g, '').replaceAll('/', ':').slice(0, 200)}}`;
  return unresolved(expression, why, place, stands);
}

/** "var.mode: the variable mode has no default", once. */
export function whyOf(value: Value | undefined): string {
  if (value?.kind !== 'unresolved') return 'its arguments do not fit';
  return value.why.length > 200 || value.why.startsWith(`${value.expression}: `)
    ? value.why
    : `${value.expression}: ${value.why}`;
}

/** What Terraform does with a value that is used as a text; undefined for a structure. */
export function asText(value: Value | undefined): string | undefined {
  return value?.kind === 'null' ? undefined : identifying(value);
}

/** A value, and all that is in it, as used somewhere else: perhaps in another file. */
export function movedTo(value: Value, place: Place, budget?: { steps: number }): Value {
  let left = MOST_NODES;
  const move = (one: Value): Value => {
    left -= 1;
    if (budget !== undefined) budget.steps -= 1;
    if (left < 0) return unknown('…', 'it is too large', place);
    switch (one.kind) {
      case 'list': {
        const items = one.items.map(move);
        const made: Value = { ...one, items, place };
        if (SETS.has(one)) SETS.add(made);
        return made;
      }
      case 'object': {
        const entries = new Map<string, Entry>();
        for (const [key, entry] of one.entries) {
          entries.set(key, { name: entry.name, namePlace: place, value: move(entry.value) });
        }
        const made: Value = { ...one, entries, place };
        const address = PARTIAL.get(one);
        if (address !== undefined) PARTIAL.set(made, address);
        return made;
      }
      default:
        return { ...one, place };
    }
  };
  return move(value);
}

/** The value, and all that is in it, no surer than what it came through. */
export function lessSure(value: Value, confidence: Assumption | undefined): Value {
  if (confidence === undefined || value.confidence === 'low') return value;
  const sure =
    value.confidence === 'medium' && confidence === 'low' ? 'low' : (value.confidence ?? confidence);
  switch (value.kind) {
    case 'list': {
      const made: Value = {
        ...value,
        confidence: sure,
        items: value.items.map((item) => lessSure(item, sure)),
      };
      if (SETS.has(value)) SETS.add(made);
      return made;
    }
    case 'object': {
      const entries = new Map<string, Entry>();
      for (const [key, entry] of value.entries) {
        entries.set(key, { ...entry, value: lessSure(entry.value, sure) });
      }
      const made: Value = { ...value, confidence: sure, entries };
      const address = PARTIAL.get(value);
      if (address !== undefined) PARTIAL.set(made, address);
      return made;
    }
    default:
      return { ...value, confidence: sure };
  }
}

/** `x.name` */
export function attributeOf(of: Value, name: string, source: string, place: Place): Value {
  if (of.kind === 'unresolved') {
    return unknown(source, whyOf(of), place, `${of.placeholder.replace(/\}$/, '')}.${name}}`);
  }
  if (of.kind === 'list' && /^\d+$/.test(name)) return itemOf(of, Number(name), source, place);
  const found = of.kind === 'object' ? of.entries.get(name.toLowerCase())?.value : undefined;
  if (found !== undefined) return lessSure(found, of.confidence);
  const address = PARTIAL.get(of);
  return address === undefined
    ? unknown(source, `there is no ${name}`, place)
    : unknown(source, 'only the provider knows it', place, `{${address.replaceAll('/', ':')}.${name}}`);
}

/** `x[at]` */
export function itemOf(of: Value, at: number | string, source: string, place: Place): Value {
  if (typeof at === 'string') return attributeOf(of, at, source, place);
  if (of.kind === 'unresolved')
    return unknown(source, whyOf(of), place, `${of.placeholder.replace(/\}$/, '')}[${at}]}`);
  if (of.kind === 'object') return attributeOf(of, String(at), source, place);
  const item = of.kind === 'list' ? of.items[at] : undefined;
  return item === undefined
    ? unknown(source, `there is no item ${at}`, place)
    : lessSure(item, of.confidence);
}
