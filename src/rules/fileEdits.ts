import type { Edit } from '../findings/edit.ts';
import type { Location } from '../findings/finding.ts';
import type { Fact } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';

// Edits in the files that declare something. Of everything else there is none: a list without entries.

/** Another value, where the one that there is stands literally. */
export function replaceValue(fact: Fact<string>, value: string): readonly Edit[] {
  if (fact.state !== 'known' || fact.confidence !== undefined) return [];
  return replaceAt(fact.origin, fact.value, [value]);
}

/** Other texts in place of one. */
export function replaceAt(
  origin: Origin | undefined,
  was: string,
  values: readonly string[],
): readonly Edit[] {
  const place = locationOf(origin);
  return place === undefined || values.length === 0 ? [] : [{ kind: 'replace', place, was, values }];
}

/** A property that nobody wrote, beside one that somebody did. */
export function addBeside(
  beside: Origin | undefined,
  property: Extract<Edit, { readonly kind: 'add' }>['property'],
  value: string,
): readonly Edit[] {
  const place = locationOf(beside);
  return place === undefined ? [] : [{ kind: 'add', beside: place, property, value }];
}

function locationOf(origin: Origin | undefined): Location | undefined {
  if (origin?.kind !== 'file') return undefined;
  const { file, line, column, endLine, endColumn } = origin;
  return { file, line, column, endLine, endColumn };
}
