import { ABSENT, type Fact, known, unknown } from '../inventory/fact.ts';

/** Fields are read from raw JSON, because the SDK's models drop what they do not know and invent what was not sent. */

/** The value at a path of property names; `undefined` where any step is missing. */
export function at(body: unknown, ...path: readonly string[]): unknown {
  let value = body;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** `null` and the empty string count as absent: ARM answers both for what is not there yet. */
export function textFact(body: unknown, ...path: readonly string[]): Fact<string> {
  const value = at(body, ...path);
  if (value === undefined || value === null || value === '') return ABSENT;
  return typeof value === 'string'
    ? known(value)
    : unknown('unexpected-answer', `${path.join('.')} is not a text`);
}

export function booleanFact(body: unknown, ...path: readonly string[]): Fact<boolean> {
  const value = at(body, ...path);
  if (value === undefined || value === null) return ABSENT;
  return typeof value === 'boolean'
    ? known(value)
    : unknown('unexpected-answer', `${path.join('.')} is not true or false`);
}
