import type { Finding } from '../findings/finding.ts';

/**
 * What an entry of a policy is about. Four forms, told apart by how they begin:
 *
 * - `fraud`, without a slash: the name of a resource, which is the last part of its ARM id; the object id of a
 *   principal or an application; the name of a declaration in a file. Never a display name: those can be changed.
 * - `/subscriptions/…`: an ARM id, whole.
 * - `*` or `**` as the first part, `*` + `/onlineEndpoints/fraud`: the end of an ARM id, or the whole path of a file.
 * - anything else with a slash, `deploy/**`: the path of a file from the repository's root.
 *
 * `*` stands for any characters within one part; `**`, as a part of its own, for any number of parts, none included,
 * except at the end, where it stands for at least one. Nothing else has a meaning. Case counts in files only.
 */
export interface ResourcePattern {
  readonly kind: 'name' | 'arm-id' | 'end' | 'path';
  readonly text: string;
  /** The parts between slashes, as they were written. */
  readonly parts: readonly string[];
}

export type ParsedPattern =
  | { readonly ok: true; readonly value: ResourcePattern }
  | { readonly ok: false; readonly problem: string };

/** The longest ARM ids have some 1,000 characters. */
const LONGEST = 2_000;
const MOST_PARTS = 100;

/** Reads a pattern; the problem says what to write instead, and nothing of the pattern. */
export function parseResourcePattern(text: string): ParsedPattern {
  const refuse = (problem: string): ParsedPattern => ({ ok: false, problem });
  if (text.trim() === '') return refuse('it is empty; write a name, an ARM id or a path');
  if (text !== text.trim()) return refuse('it begins or ends with a blank');
  if (text.length > LONGEST) return refuse(`it is longer than ${LONGEST} characters`);
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return refuse('it holds a control character');
  if (text === '/') return { ok: true, value: { kind: 'arm-id', text, parts: [] } };
  const rooted = text.startsWith('/');
  const parts = (rooted ? text.slice(1).replace(/\/$/, '') : text).split('/');
  if (parts.length > MOST_PARTS) return refuse(`it has more than ${MOST_PARTS} parts`);
  if (parts.at(-1) === '') return refuse('it ends with a slash; write /** for everything below a folder');
  if (parts.includes('')) return refuse('it has two slashes in a row');
  if (parts.some((part) => part === '.' || part === '..')) {
    return refuse('it has a part that is . or ..; write the path from the root of the repository');
  }
  if (parts.some((part) => part.includes('**') && part !== '**')) {
    return refuse('** stands between slashes, by itself; within a part write *');
  }
  return { ok: true, value: { kind: kindOf(rooted, parts), text, parts } };
}

function kindOf(rooted: boolean, [first, ...others]: readonly string[]): ResourcePattern['kind'] {
  if (rooted) return 'arm-id';
  if (others.length === 0) return 'name';
  return first === '*' || first === '**' ? 'end' : 'path';
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a pattern names what a finding is about. In time linear in both, times the length of a part. */
export function matchesFinding(
  { kind, parts }: ResourcePattern,
  { resource: { id, name }, location }: Pick<Finding, 'resource' | 'location'>,
): boolean {
  const inAzure = id.startsWith('/');
  if (kind === 'name') {
    const pattern = parts[0] ?? '';
    const own = pattern === '**' ? '*' : pattern;
    if (inAzure) return matchesText(foldCase(own), foldCase(partsOf(id).at(-1) ?? ''));
    return GUID.test(id) ? matchesText(foldCase(own), foldCase(id)) : matchesText(own, name);
  }
  if (inAzure && kind !== 'path') {
    const wanted = kind === 'end' ? ['**', ...parts] : parts;
    if (matchesParts(wanted.map(foldCase), partsOf(id).map(foldCase))) return true;
  }
  return location !== undefined && kind !== 'arm-id' && matchesParts(parts, location.file.split('/'));
}

/** Of an ARM id; the root, `/`, has none. */
function partsOf(id: string): string[] {
  return id.split('/').filter((part) => part !== '');
}

/** `**` at the end takes one part at least. */
function matchesParts(pattern: readonly string[], parts: readonly string[]): boolean {
  if (pattern.at(-1) === '**') {
    return parts.length > 0 && matchesList([...pattern.slice(0, -1), '*', '**'], parts, '**', matchesText);
  }
  return matchesList(pattern, parts, '**', matchesText);
}

function matchesText(pattern: string, text: string): boolean {
  return matchesList([...pattern], [...text], '*', (wanted, found) => wanted === found);
}

/**
 * Matches item by item; `star` takes any number of them. When a later item does not fit, only the last star need take
 * one more, so there is no pattern that takes long.
 */
function matchesList(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  fits: (wanted: string, found: string) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let taken = 0;
  for (let index = 0; index < items.length; ) {
    const wanted = pattern[at];
    if (wanted === star) {
      lastStar = at;
      taken = index;
      at += 1;
    } else if (wanted !== undefined && fits(wanted, items[index] ?? '')) {
      at += 1;
      index += 1;
    } else if (lastStar >= 0) {
      taken += 1;
      index = taken;
      at = lastStar + 1;
    } else return false;
  }
  return pattern.slice(at).every((wanted) => wanted === star);
}

/**
 * Azure does not tell letters by their case. What only becomes the other letter on the way down, as the Kelvin sign
 * becomes a k, is another letter to it.
 */
function foldCase(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.toUpperCase() === letter ? lower : letter;
  });
}
