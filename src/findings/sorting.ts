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
  let before: readonly string[] = [];
  for (const finding of findings) {
    const parts = partsOf(finding);
    if (compareParts(before, parts) > 0) return false;
    before = parts;
  }
  return true;
}

function sortAlike<T extends Finding>(findings: readonly T[]): T[] {
  return findings
    .map((finding) => ({ finding, parts: partsOf(finding) }))
    .sort((left, right) => compareParts(left.parts, right.parts))
    .map(({ finding }) => finding);
}

function partsOf({ resource, location, identity, message }: Finding): readonly string[] {
  const place =
    location === undefined
      ? resource.id.toLowerCase()
      : `${location.file}:${String(location.line).padStart(8, '0')}:${String(location.column).padStart(6, '0')}`;
  return [place, ...identity, message];
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index += 1) {
    const [one, other] = [left[index] ?? '', right[index] ?? ''];
    if (one !== other) return compare(one, other);
  }
  return left.length - right.length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
