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
  /** The same for what Azure names, where case does not count. */
  readonly folded: readonly string[];
}

/** What a finding is about, taken apart once for all patterns. */
export interface PatternSubject {
  /** Parts of an ARM id, folded. */
  readonly azure?: readonly string[];
  /** The last part of that id, an object id (both folded), or the name of a declaration. */
  readonly name: string;
  readonly isDeclaration: boolean;
  /** Parts of the path of the file in which the finding stands. */
  readonly file?: readonly string[];
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
  if (text === '/') return { ok: true, value: { kind: 'arm-id', text, parts: [], folded: [] } };
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
  return { ok: true, value: { kind: kindOf(rooted, parts), text, parts, folded: parts.map(foldCase) } };
}

function kindOf(rooted: boolean, [first, ...others]: readonly string[]): ResourcePattern['kind'] {
  if (rooted) return 'arm-id';
  if (others.length === 0) return 'name';
  return first === '*' || first === '**' ? 'end' : 'path';
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What patterns are held against. */
export function subjectOf({
  resource: { id, name },
  location,
}: Pick<Finding, 'resource' | 'location'>): PatternSubject {
  const file = location === undefined ? {} : { file: location.file.split('/') };
  if (id.startsWith('/')) {
    const azure = partsOf(foldCase(id));
    return { azure, name: azure.at(-1) ?? '', isDeclaration: false, ...file };
  }
  return GUID.test(id)
    ? { name: foldCase(id), isDeclaration: false, ...file }
    : { name, isDeclaration: true, ...file };
}

/** Whether a pattern names what a finding is about. */
export function matches(
  { kind, parts, folded }: ResourcePattern,
  { azure, name, isDeclaration, file }: PatternSubject,
): boolean {
  if (kind === 'name') {
    const pattern = (isDeclaration ? parts : folded)[0] ?? '';
    return matchesText(pattern === '**' ? '*' : pattern, name);
  }
  if (azure !== undefined && kind !== 'path') {
    // Of an end, as many parts as it has; with ** any number, which a ** in front says as well.
    const isShort = kind === 'end' && !folded.includes('**');
    if (matchesParts(folded, isShort ? azure.slice(-folded.length) : azure, kind === 'end' && !isShort)) {
      return true;
    }
  }
  return file !== undefined && kind !== 'arm-id' && matchesParts(parts, file, false);
}

/** The pattern of one file of the repository, whatever its name holds. */
export function filePattern(path: string): ParsedPattern {
  const parts = path.split('/');
  return { ok: true, value: { kind: 'path', text: path, parts, folded: parts.map(foldCase) } };
}

/** The pattern of one ARM id, and of what else is named by its id; about where they lie, and nothing else. */
export function exactPattern(id: string): ResourcePattern {
  const parts = id.startsWith('/') ? partsOf(id) : [id];
  const kind = id.startsWith('/') ? 'arm-id' : /[/#]/.test(id) ? 'path' : 'name';
  return { kind, text: id, parts, folded: parts.map(foldCase) };
}

/** Of an ARM id; the root, `/`, has none. */
function partsOf(id: string): string[] {
  return id.split('/').filter((part) => part !== '');
}

/** `**` at the end takes one part at least; `anywhere`: as if there were one more in front. */
function matchesParts(pattern: readonly string[], parts: readonly string[], anywhere: boolean): boolean {
  // Ids differ in their last part more often than in any other.
  const last = pattern.at(-1) ?? '';
  if (last !== '**' && !matchesText(last, parts.at(-1) ?? '')) return false;
  if (!anywhere && !pattern.includes('**')) {
    return pattern.length === parts.length && pattern.every((one, at) => matchesText(one, parts[at] ?? ''));
  }
  const front = anywhere ? ['**', ...pattern] : pattern;
  const wanted = front.at(-1) === '**' ? [...front.slice(0, -1), '*', '**'] : front;
  return matchesStars(
    wanted.length,
    parts.length,
    (at) => wanted[at] === '**',
    (at, index) => matchesText(wanted[at] ?? '', parts[index] ?? ''),
  );
}

function matchesText(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  return matchesStars(
    pattern.length,
    text.length,
    (at) => pattern[at] === '*',
    (at, index) => pattern[at] === text[index],
  );
}

/**
 * Matches item by item; a star takes any number of them. When a later item does not fit, only the last star need take
 * one more, so there is no pattern that takes long.
 */
function matchesStars(
  length: number,
  items: number,
  isStar: (at: number) => boolean,
  fits: (at: number, index: number) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let taken = 0;
  for (let index = 0; index < items; ) {
    if (at < length && isStar(at)) {
      lastStar = at;
      taken = index;
      at += 1;
    } else if (at < length && fits(at, index)) {
      at += 1;
      index += 1;
    } else if (lastStar >= 0) {
      taken += 1;
      index = taken;
      at = lastStar + 1;
    } else return false;
  }
  while (at < length && isStar(at)) at += 1;
  return at === length;
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
