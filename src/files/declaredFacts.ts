import type { Fact } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';
import type { Declaration } from './declaration.ts';
import { type Assumption, identifying, type Place, type Value, valueAt } from './value.ts';

/** Facts of declarations: each with the place where its value stands. */

const LONGEST_EXPRESSION = 200;

export function originAt(file: string, { line, column, endLine, endColumn }: Place): Origin {
  return { kind: 'file', file, line, column, endLine, endColumn };
}

/** A text; undefined and `null` are absent, as ARM takes them. */
export function textFact(declaration: Declaration, ...path: readonly string[]): Fact<string> {
  return factOf(declaration, path, (value) => (value.kind === 'text' ? value.text : undefined));
}

/** The lower-cased ARM id of another resource. Its name may stand for an expression: `…/workspaces/{name}`. */
export function referenceFact(declaration: Declaration, ...path: readonly string[]): Fact<string> {
  const value = valueAt(declaration.body, ...path);
  const id = identifying(value);
  if (value?.kind === 'unresolved' && id?.startsWith('/') === true) {
    return { state: 'known', value: id.toLowerCase(), origin: originAt(declaration.file, value.place) };
  }
  return factOf(declaration, path, (found) => (found.kind === 'text' ? found.text.toLowerCase() : undefined));
}

/** `'true'` counts: templates write switches as texts, and ARM takes them. */
export function flagFact(declaration: Declaration, ...path: readonly string[]): Fact<boolean> {
  return factOf(declaration, path, (value) => {
    if (value.kind === 'boolean') return value.boolean;
    if (value.kind !== 'text') return undefined;
    return { true: true, false: false }[value.text.toLowerCase()];
  });
}

/** `read` answers undefined for an item that is of no interest. */
export function listFact<T>(
  declaration: Declaration,
  path: readonly string[],
  read: (item: Value) => T | undefined,
): Fact<readonly T[]> {
  return factOf(declaration, path, (value) => {
    if (value.kind !== 'list') return undefined;
    const hidden = value.items.find(hidesItself);
    return hidden ?? value.items.flatMap((item) => read(item) ?? []);
  });
}

/** Numbers by name, as `traffic` has them. */
export function numbersFact(
  declaration: Declaration,
  ...path: readonly string[]
): Fact<Readonly<Record<string, number>>> {
  return factOf(declaration, path, (value) => {
    if (value.kind !== 'object') return undefined;
    const numbers: Record<string, number> = {};
    for (const { name, value: entry } of value.entries.values()) {
      if (entry.kind === 'unresolved') return entry;
      const number =
        entry.kind === 'number' ? entry.number : entry.kind === 'text' ? Number(entry.text) : NaN;
      if (!Number.isFinite(number)) return undefined;
      Object.defineProperty(numbers, name, { value: number, enumerable: true, configurable: true });
    }
    return numbers;
  });
}

/**
 * The value at a path as `read` takes it. A value of another kind is unknown, and so is one that hides something:
 * `read` answers that part then.
 */
export function factOf<T>(
  { file, body }: Declaration,
  path: readonly string[],
  read: (value: Value) => T | Hidden | undefined,
): Fact<T> {
  const value = valueAt(body, ...path);
  if (value === undefined) return { state: 'absent' };
  const origin = originAt(file, value.place);
  if (value.kind === 'null') return { state: 'absent', origin };
  const result = value.kind === 'unresolved' ? value : read(value);
  if (isHidden(result)) return { state: 'unknown', reason: { ...reasonOf(result), at: origin }, origin };
  if (result === undefined) {
    const detail = `${path.join('.')} is a ${value.kind}, which is not what belongs there`;
    return { state: 'unknown', reason: { kind: 'unresolved-expression', detail, at: origin }, origin };
  }
  return { state: 'known', value: result, origin, ...sureness(value.confidence) };
}

type Hidden = Extract<Value, { readonly kind: 'unresolved' }>;

function isHidden(value: unknown): value is Hidden {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unresolved';
}

function hidesItself(value: Value): value is Hidden {
  return value.kind === 'unresolved';
}

/** "parameters('authMode') is not known: the parameter authMode has no default". */
export function reasonOf({ expression, why }: Pick<Hidden, 'expression' | 'why'>) {
  const shown =
    expression.length > LONGEST_EXPRESSION ? `${expression.slice(0, LONGEST_EXPRESSION)}…` : expression;
  // Where one thing hides the next, the last of them is what there is to mend.
  const cause = why.length > LONGEST_EXPRESSION ? why.slice(why.lastIndexOf(': ') + 2) : why;
  return { kind: 'unresolved-expression', detail: `${shown} is not known: ${cause.slice(0, 400)}` } as const;
}

function sureness(confidence: Assumption | undefined) {
  return confidence === undefined ? {} : { confidence };
}
