import type { Origin } from './origin.ts';

/** Why a value could not be looked at. */
export interface UnknownReason {
  readonly kind:
    | 'missing-permission'
    | 'unresolved-expression'
    | 'api-version'
    | 'throttled'
    | 'unexpected-answer'
    | 'not-read';
  /** For a person: the operation that is missing, the expression, the api-version. */
  readonly detail: string;
  /** Of an expression in a file: where it stands. */
  readonly at?: Origin;
}

/**
 * A value that was looked for: known, absent (it was looked at and is not there) or unknown (it could not be looked
 * at, and why). Absent is not false, and unknown is neither. The origin is that of the whole resource when it is not
 * given here.
 */
export type Fact<T> =
  | {
      readonly state: 'known';
      readonly value: T;
      readonly origin?: Origin;
      /** In files: `medium` where it came through the default of a parameter, `low` where it was guessed. */
      readonly confidence?: 'medium' | 'low';
    }
  | { readonly state: 'absent'; readonly origin?: Origin }
  | { readonly state: 'unknown'; readonly reason: UnknownReason; readonly origin?: Origin };

export function known<T>(value: T, origin?: Origin): Fact<T> {
  return { state: 'known', value, ...(origin === undefined ? {} : { origin }) };
}

export const ABSENT: Fact<never> = { state: 'absent' };

export function unknown(kind: UnknownReason['kind'], detail: string, origin?: Origin): Fact<never> {
  return { state: 'unknown', reason: { kind, detail }, ...(origin === undefined ? {} : { origin }) };
}

/** The value, or undefined for both other states: only where the difference does not matter. */
export function knownValue<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'known' ? fact.value : undefined;
}
