import type { Finding } from './finding.ts';

/**
 * By rule, then by resource or place, then by what else tells findings apart: the same facts give the same order. The
 * parts are compared one by one: put together, they would be the longest texts of an audit.
 */
export function sortFindings<T extends Finding>(findings: readonly T[]): T[] {
  return findings
    .map((finding) => ({ finding, parts: partsOf(finding) }))
    .sort((left, right) => compareParts(left.parts, right.parts))
    .map(({ finding }) => finding);
}

function partsOf({ ruleId, resource, location, identity, message }: Finding): readonly string[] {
  const place =
    location === undefined
      ? resource.id.toLowerCase()
      : `${location.file}:${String(location.line).padStart(8, '0')}:${String(location.column).padStart(6, '0')}`;
  return [ruleId, place, ...identity, message];
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index += 1) {
    const [one, other] = [left[index] ?? '', right[index] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}
