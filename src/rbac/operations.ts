import type { Permission } from '../inventory/access.ts';

export type Plane = 'actions' | 'dataActions';

/** The string of a role definition that grants an operation. */
export interface GrantingPattern {
  /** As the definition has it. */
  readonly pattern: string;
  /** True when every `permissions[]` object that grants the operation carries a condition of its own. */
  readonly conditional: boolean;
  /** Each of those objects, in their order; one whose condition holds is enough. Empty when not `conditional`. */
  readonly ways: readonly ConditionalWay[];
}

/** A string that grants an operation where a condition holds. */
export interface ConditionalWay {
  readonly pattern: string;
  readonly condition: string;
}

/**
 * True when a pattern of a role definition covers an operation. Case does not matter. `*` stands for any characters,
 * slashes among them; a whole segment `*` between two slashes also stands for no segment at all, so that
 * the pattern of the segments `workspaces`, `*` and `write` covers `workspaces/write`, as Microsoft's own definitions need it.
 * Takes time in proportion to the two lengths multiplied, whatever the pattern.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 * @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles#wildcard-permissions
 */
export function matchesOperation(pattern: string, operation: string): boolean {
  return matches(compiled(pattern), operation.toLowerCase());
}

/**
 * The first string that grants the operation: per `permissions[]` object its actions, less its own notActions; the
 * objects together. An object without a condition is preferred; where there is none, each object grants it under its own
 * condition. Actions never grant data actions, nor the reverse.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions
 */
export function grantingPattern(
  permissions: readonly Permission[],
  operation: string,
  plane: Plane = 'actions',
): GrantingPattern | undefined {
  const wanted = operation.toLowerCase();
  const ways: ConditionalWay[] = [];
  for (const permission of permissions) {
    const pattern = matchingPattern(permission, wanted, plane);
    if (pattern === undefined) continue;
    const condition = conditionOf(permission);
    if (condition === undefined) return { pattern, conditional: false, ways: NO_WAYS };
    ways.push({ pattern, condition });
  }
  const [first] = ways;
  return first === undefined ? undefined : { pattern: first.pattern, conditional: true, ways };
}

const NO_WAYS: readonly ConditionalWay[] = [];

function matchingPattern(permission: Permission, wanted: string, plane: Plane): string | undefined {
  const [yes, no] =
    plane === 'actions'
      ? [permission.actions, permission.notActions]
      : [permission.dataActions, permission.notDataActions];
  const pattern = yes.find((one) => matches(compiled(one), wanted));
  return pattern === undefined || no.some((one) => matches(compiled(one), wanted)) ? undefined : pattern;
}

function conditionOf({ condition }: Permission): string | undefined {
  return condition === undefined || condition.trim() === '' ? undefined : condition;
}

/** A run of plain characters, and what may stand before it. */
interface Piece {
  /**
   * `nothing`: the text goes on right here; `anything`: after any characters; `segments`: after any number of whole
   * segments, each with its slash.
   */
  readonly gap: 'nothing' | 'anything' | 'segments';
  readonly text: string;
}

const COMPILED = new Map<string, readonly Piece[]>();
const MOST_COMPILED = 50_000;

function compiled(pattern: string): readonly Piece[] {
  const present = COMPILED.get(pattern);
  if (present !== undefined) return present;
  if (COMPILED.size >= MOST_COMPILED) COMPILED.clear();
  const made = pieces(pattern.trim().toLowerCase());
  COMPILED.set(pattern, made);
  return made;
}

function pieces(pattern: string): readonly Piece[] {
  const made: Piece[] = [];
  let gap: Piece['gap'] = 'nothing';
  let text = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index);
    if (character !== '*') {
      text += character;
      continue;
    }
    if (text !== '' || made.length === 0) {
      made.push({ gap, text });
      gap = 'nothing';
      text = '';
    }
    const wholeMiddleSegment = pattern.charAt(index - 1) === '/' && pattern.charAt(index + 1) === '/';
    if (!wholeMiddleSegment) {
      gap = 'anything';
    } else {
      if (gap === 'nothing') gap = 'segments';
      index += 1;
    }
  }
  made.push({ gap, text });
  return made;
}

/**
 * Takes the leftmost place for every piece: what can follow a place further right can follow this one too, so there is
 * nothing to come back for.
 */
function matches(parts: readonly Piece[], wanted: string): boolean {
  let at = 0;
  for (const [index, { gap, text }] of parts.entries()) {
    const last = index === parts.length - 1;
    if (gap === 'nothing') {
      if (!wanted.startsWith(text, at)) return false;
      at += text.length;
    } else if (last) {
      const start = wanted.length - text.length;
      return start >= at && wanted.endsWith(text) && mayStart(gap, wanted, start);
    } else {
      let start = wanted.indexOf(text, at);
      while (start >= 0 && !mayStart(gap, wanted, start)) start = wanted.indexOf(text, start + 1);
      if (start < 0) return false;
      at = start + text.length;
    }
  }
  return at === wanted.length;
}

/** Whole segments end with a slash, and so does the piece before them. */
function mayStart(gap: Piece['gap'], wanted: string, start: number): boolean {
  return gap === 'anything' || wanted.charAt(start - 1) === '/';
}
