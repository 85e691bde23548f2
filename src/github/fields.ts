/** A record of an answer or of an event's payload; undefined for everything else. */
export function recordAt(
  value: unknown,
  ...path: readonly string[]
): Readonly<Record<string, unknown>> | undefined {
  const found = path.reduce((current, field) => asRecord(current)?.[field], value);
  return asRecord(found);
}

/** A text that is not empty. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A whole number that is not negative. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  const last = path.at(-1);
  return last === undefined ? value : recordAt(value, ...path.slice(0, -1))?.[last];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
