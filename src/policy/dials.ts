/** What stands behind a key of a policy that can be set tighter or looser. */
export type DialValue = string | number | boolean | readonly string[];

/**
 * Which way is tighter, for each kind of key:
 * - `order`: the earlier in the list, the tighter.
 * - `most`: a number; less is tighter. `least`: more is tighter.
 * - `all`: a list; whatever holds all of the other is at least as tight.
 * - `only`: a list of what is allowed; a part of the other is at least as tight. An empty list allows everything.
 */
export type Dial =
  | { readonly kind: 'order'; readonly order: readonly (string | boolean)[] }
  | { readonly kind: 'most' | 'least' | 'all' | 'only' };

/** Whether a value lets through what the bound would not. Both are values of this dial. */
export function isLooser(dial: Dial, value: DialValue, bound: DialValue): boolean {
  switch (dial.kind) {
    case 'order':
      return rank(dial.order, value) > rank(dial.order, bound);
    case 'most':
      return Number(value) > Number(bound);
    case 'least':
      return Number(value) < Number(bound);
    case 'all':
      return !listOf(bound).every((one) => listOf(value).includes(one));
    case 'only':
      return (
        listOf(bound).length > 0 &&
        (listOf(value).length === 0 || !listOf(value).every((one) => listOf(bound).includes(one)))
      );
  }
}

/** The loosest value that is as tight as both: what holds once a bound is laid on a value. */
export function tighten(dial: Dial, value: DialValue, bound: DialValue): DialValue {
  if (!isLooser(dial, value, bound)) return value;
  if (dial.kind === 'all') return [...new Set([...listOf(value), ...listOf(bound)])];
  if (dial.kind === 'only') {
    const both = listOf(value).filter((one) => listOf(bound).includes(one));
    // Nothing in common must not become the empty list, which allows everything.
    return both.length > 0 ? both : bound;
  }
  return bound;
}

/** For a sentence: "at most 90". */
export function sayBound(dial: Dial, bound: DialValue): string {
  switch (dial.kind) {
    case 'order':
      return dial.order.indexOf(scalar(bound)) === 0
        ? sayValue(bound)
        : `at least as strict as ${sayValue(bound)}`;
    case 'most':
      return `at most ${sayValue(bound)}`;
    case 'least':
      return `at least ${sayValue(bound)}`;
    case 'all':
      return `all of ${sayValue(bound)}`;
    case 'only':
      return `nothing but ${sayValue(bound)}`;
  }
}

export function sayValue(value: DialValue): string {
  if (typeof value !== 'object') return String(value);
  return `[${value.map((one) => JSON.stringify(one.slice(0, 80))).join(', ')}]`;
}

function rank(order: readonly (string | boolean)[], value: DialValue): number {
  return order.indexOf(scalar(value));
}

function scalar(value: DialValue): string | boolean {
  return typeof value === 'boolean' ? value : String(value);
}

export function listOf(value: DialValue): readonly string[] {
  return typeof value === 'object' ? value : [];
}
