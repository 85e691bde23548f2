/**
 * A value read from Azure: known, absent (the service answered without it) or unknown (it could not be looked at, and
 * why). Absent is not false, and unknown is neither.
 */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly reason: string };

export function known<T>(value: T): Fact<T> {
  return { state: 'known', value };
}

export const ABSENT: Fact<never> = { state: 'absent' };

export function unknown(reason: string): Fact<never> {
  return { state: 'unknown', reason };
}

export function knownValue<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'known' ? fact.value : undefined;
}
