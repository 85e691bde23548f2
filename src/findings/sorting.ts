import type { Finding } from './finding.ts';

/**
 * By rule, then by resource or place, then by what else tells findings apart: the same facts give the same order. The
 * parts are compared one by one: put together, they would be the longest texts of an audit.
 */
export function sortFindings<T extends Finding>(findings: readonly T[]): T[] {
  // One rule after the other, so that the parts of all findings are never there at once.
  const byRule = new Map<string, T[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.ruleId);
    if (same === undefined) byRule.set(finding.ruleId, [finding]);
    else same.push(finding);
  }
  return [...byRule]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([, same]) => (isSorted(same) ? same : sortAlike(same)));
}

function isSorted(findings: readonly Finding[]): boolean {
  let before: Finding | undefined;
  let placeBefore = '';
  for (const finding of findings) {
    const place = placeOf(finding);
    if (before !== undefined && comparePlaced(placeBefore, before, place, finding) > 0) return false;
    before = finding;
    placeBefore = place;
  }
  return true;
}

function sortAlike<T extends Finding>(findings: readonly T[]): T[] {
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((left, right) => comparePlaced(left.place, left.finding, right.place, right.finding))
    .map(({ finding }) => finding);
}

function placeOf({ resource, location }: Finding): string {
  return location === undefined
    ? resource.id.toLowerCase()
    : `${location.file}:${String(location.line).padStart(8, '0')}:${String(location.column).padStart(6, '0')}`;
}

/** By place, then by each part of the identity, then by message; where one has more parts, its next one meets the message. */
function comparePlaced(placeLeft: string, left: Finding, placeRight: string, right: Finding): number {
  if (placeLeft !== placeRight) return compare(placeLeft, placeRight);
  const [own, others] = [left.identity, right.identity];
  const shorter = Math.min(own.length, others.length);
  for (let index = 0; index < shorter; index += 1) {
    const [one, other] = [own[index] ?? '', others[index] ?? ''];
    if (one !== other) return compare(one, other);
  }
  const [one, other] = [own[shorter] ?? left.message, others[shorter] ?? right.message];
  return one === other ? own.length - others.length : compare(one, other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
