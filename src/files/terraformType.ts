import { toSet } from './terraformFunctions.ts';
import { evaluate, NO_BINDINGS, type References } from './terraformScope.ts';
import type { Expression } from './terraformSyntax.ts';
import { asText, lessSure } from './terraformValue.ts';
import type { Entry, Value } from './value.ts';

const DEEPEST = 20;

/**
 * A value as the type of its variable makes it: texts become switches, what is optional gets its default.
 * @see https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function typed(value: Value, type: Expression | undefined, references: References, depth = 0): Value {
  if (type === undefined || value.kind === 'unresolved' || value.kind === 'null' || depth > DEEPEST)
    return value;
  if (type.kind === 'name') return simple(value, type.name);
  if (type.kind !== 'call') return value;
  const [inner] = type.values;
  switch (type.name) {
    case 'optional':
      return typed(value, inner, references, depth + 1);
    case 'list':
    case 'set': {
      if (value.kind !== 'list') return value;
      const items = value.items.map((item) => typed(item, inner, references, depth + 1));
      if (type.name === 'list') return { ...value, items };
      return lessSure(toSet(items, value.place), value.confidence);
    }
    case 'map': {
      if (value.kind !== 'object') return value;
      const entries = new Map<string, Entry>();
      for (const [key, entry] of value.entries) {
        entries.set(key, { ...entry, value: typed(entry.value, inner, references, depth + 1) });
      }
      return { ...value, entries };
    }
    case 'object':
      return value.kind === 'object' && inner?.kind === 'object'
        ? { ...value, entries: attributes(value, inner, references, depth) }
        : value;
    default:
      return value;
  }
}

function simple(value: Value, type: string): Value {
  const text = value.kind === 'list' || value.kind === 'object' ? undefined : asText(value);
  if (text === undefined) return value;
  if (type === 'bool' && (text === 'true' || text === 'false')) {
    return { kind: 'boolean', boolean: text === 'true', place: value.place, ...sureness(value) };
  }
  if (type === 'string') return { kind: 'text', text, place: value.place, ...sureness(value) };
  if (type === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) {
    return { kind: 'number', number: Number(text), place: value.place, ...sureness(value) };
  }
  return value;
}

function sureness({ confidence }: Value) {
  return confidence === undefined ? {} : { confidence };
}

/** What is optional and not there has its default, else `null`. Other attributes are not taken over. */
function attributes(
  value: Extract<Value, { readonly kind: 'object' }>,
  type: Extract<Expression, { readonly kind: 'object' }>,
  references: References,
  depth: number,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value: wanted } of type.entries) {
    const name = key.kind === 'literal' ? String(key.value) : key.source;
    const entry = value.entries.get(name.toLowerCase());
    const isOptional = wanted.kind === 'call' && wanted.name === 'optional';
    const fallback = isOptional ? wanted.values[1] : undefined;
    if (entry !== undefined && !(entry.value.kind === 'null' && fallback !== undefined)) {
      entries.set(name.toLowerCase(), { ...entry, value: typed(entry.value, wanted, references, depth + 1) });
    } else if (isOptional) {
      const made: Value =
        fallback === undefined
          ? { kind: 'null', place: value.place }
          : typed(evaluate(fallback, references, NO_BINDINGS), wanted, references, depth + 1);
      entries.set(name.toLowerCase(), { name, namePlace: value.place, value: made });
    }
  }
  return entries;
}
