import type { Evidence } from '../findings/finding.ts';
import type { Fact, UnknownReason } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';
import type { Resource } from '../inventory/resource.ts';

/** What a rule makes of a fact: a meaning from its table, or the reason why there is none. */
export type Reading<T> =
  | {
      readonly ok: true;
      readonly meaning: T;
      readonly byDefault: boolean;
      /** Less than certain, because the value itself is. */
      readonly confidence?: 'medium' | 'low';
    }
  | { readonly ok: false; readonly reason: UnknownReason };

/** A property under the name that its reader knows it by. */
export interface Property<T> {
  readonly name: string;
  readonly fact: Fact<T>;
}

/**
 * Looks a value up in a rule's table, in any case of letters. A value that the table does not list is an answer nobody
 * foresaw, never a pass; so is an absent one where `absent`, the documented default, is not given.
 */
export function readValue<T>(
  { name, fact }: Property<string>,
  meanings: Readonly<Record<string, T>>,
  absent?: T,
): Reading<T> {
  if (fact.state === 'unknown') return { ok: false, reason: fact.reason };
  if (fact.state === 'absent') return readAbsent(name, absent);
  const entry = Object.entries(meanings).find(([value]) => value.toLowerCase() === fact.value.toLowerCase());
  if (entry !== undefined) return { ok: true, meaning: entry[1], byDefault: false, ...sureness(fact) };
  return {
    ok: false,
    reason: {
      kind: 'unexpected-answer',
      detail: `${name} is ${JSON.stringify(fact.value.slice(0, 80))}, which this version does not know`,
    },
  };
}

/** The same for a switch. */
export function readSwitch({ name, fact }: Property<boolean>, absent?: boolean): Reading<boolean> {
  if (fact.state === 'unknown') return { ok: false, reason: fact.reason };
  return fact.state === 'absent'
    ? readAbsent(name, absent)
    : { ok: true, meaning: fact.value, byDefault: false, ...sureness(fact) };
}

function sureness({ confidence }: Extract<Fact<unknown>, { readonly state: 'known' }>) {
  return confidence === undefined ? {} : { confidence };
}

function readAbsent<T>(name: string, absent: T | undefined): Reading<T> {
  return absent === undefined
    ? { ok: false, reason: { kind: 'unexpected-answer', detail: `${name} is missing from the answer` } }
    : { ok: true, meaning: absent, byDefault: true };
}

/** One step of a proof that rests on a property of a resource. */
export function evidence(
  resource: Pick<Resource, 'origin'>,
  { name, fact }: Property<string | boolean | number>,
  why: string,
): Evidence {
  const what =
    fact.state === 'known'
      ? `${name} is ${String(fact.value)}${HOW[fact.confidence ?? 'high']}`
      : fact.state === 'absent'
        ? `${name} is not set`
        : `${name} could not be read`;
  return { what, where: placeOf(fact.origin ?? resource.origin), why };
}

/** How a value of a file was come by. */
const HOW = { high: '', medium: ' by default', low: ', as far as can be told' } as const;

/** A place that a person can go to. */
export function placeOf(origin: Origin): string {
  switch (origin.kind) {
    case 'azure':
      return `${origin.id} (api-version ${origin.apiVersion})`;
    case 'graph':
      return `Microsoft Graph ${origin.path}`;
    case 'file':
      return `${origin.file}:${origin.line}:${origin.column}`;
  }
}

/** A literal is certain; a default may be changed by whoever serves it. */
export function confidenceOf({ byDefault, confidence }: SureReading): 'high' | 'medium' | 'low' {
  return confidence ?? (byDefault ? 'medium' : 'high');
}

type SureReading = Pick<Extract<Reading<unknown>, { readonly ok: true }>, 'byDefault' | 'confidence'>;

/** For a finding: the place of the value itself, where it has one of its own. */
export function originOf({ origin }: Fact<unknown>): { readonly origin?: Origin } {
  return origin === undefined ? {} : { origin };
}

/** True when Azure answered with an api-version older than the one that knows the value. */
export function isOlderThan(apiVersion: string, origin: Origin): boolean {
  return origin.kind === 'azure' && origin.apiVersion < apiVersion;
}
