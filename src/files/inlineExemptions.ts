import type { InlineExemption } from '../inventory/inventory.ts';
import { type Comment, commentsOf } from './comments.ts';
import type { Reading, Region } from './declaration.ts';

const MARK = /^aml:\s*exempt(?![\w-])/i;
/** A cheap look at a whole file. */
const MAY_HOLD_ONE = /aml:\s*exempt/i;
const LONGEST = 4_000;

type Lines = readonly [first: number, last: number];

/** The files that may hold exemptions: no other needs to be looked through. */
export function mayExempt(text: string): boolean {
  return MAY_HOLD_ONE.test(text);
}

/**
 * Comments that exempt, with the lines that they are about. One that shares its line with something else is about that
 * line. One that stands by itself is about the next line that is no comment; where a declaration begins there, about all
 * of its lines but those of declarations inside of it. An empty line in between ends its reach.
 */
export function inlineExemptionsIn(
  file: string,
  text: string,
  regions: readonly Region[],
): readonly InlineExemption[] {
  const comments = commentsOf(file, text);
  const marked = comments.filter((comment) => MARK.test(comment.text));
  if (marked.length === 0) return [];
  const skipped = new Set(comments.filter(({ alone }) => alone).flatMap(linesOf));
  if (/\.bicep$/i.test(file)) for (const line of decoratorLines(text)) skipped.add(line);
  const own = regions.filter((region) => region.file === file).map(({ lines }) => lines);
  const blocks = /\.tf$/i.test(file) ? wholeBlocks(own, text) : own;
  return marked.map((comment) => ({
    text: comment.text.replace(MARK, '').trim().slice(0, LONGEST),
    origin: { kind: 'file', file, ...comment.place },
    covers: comment.alone
      ? below(comment, skipped, blocks)
      : [[comment.place.line, comment.place.endLine] as const],
  }));
}

/**
 * Of a block of Terraform the reader knows the first line: it ends with the next brace at the beginning of a line, as
 * terraform fmt has it. Where a text holds such a line it ends there, which exempts less.
 */
function wholeBlocks(blocks: readonly Lines[], text: string): Lines[] {
  const lines = text.split('\n');
  const ends = lines.flatMap((line, index) => (line.startsWith('}') ? [index + 1] : []));
  return blocks.map(([first, last]) => {
    const isOpen = lines[first - 1]?.includes('}') === false;
    return [first, Math.max(last, (isOpen ? ends.find((end) => end > first) : undefined) ?? last)];
  });
}

function below({ place }: Comment, skipped: ReadonlySet<number>, blocks: readonly Lines[]): Lines[] {
  let next = place.endLine + 1;
  while (skipped.has(next)) next += 1;
  const covered = blocks
    .filter(([first]) => first === next)
    .flatMap((block) =>
      without(
        block,
        blocks.filter((other) => isInside(other, block)),
      ),
    );
  return [[next, next], ...covered];
}

function isInside([first, last]: Lines, [outerFirst, outerLast]: Lines): boolean {
  return first > outerFirst && last <= outerLast;
}

/** What is left of a block. */
function without([first, last]: Lines, inner: readonly Lines[]): Lines[] {
  const left: Lines[] = [];
  let from = first;
  for (const [begin, end] of inner.toSorted(([one], [other]) => one - other)) {
    if (begin > from) left.push([from, begin - 1]);
    from = Math.max(from, end + 1);
  }
  if (from <= last) left.push([from, last]);
  return left;
}

function linesOf({ place: { line, endLine } }: Comment): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}

/** Decorators of one line stand between a comment and what it is about. */
function decoratorLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/^\s*@\w/.test(line) ? [index + 1] : []));
}

/** Where each declaration of a reading begins and ends. */
export function regionsOf({ declarations, regions = [] }: Reading): readonly Region[] {
  return [
    ...declarations.map(({ file, place, body }): Region => {
      const { line, endLine, endColumn } = body.place;
      // What ends before the first column of a line has nothing on it.
      const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
      return { file, lines: [Math.min(place.line, line), Math.max(place.endLine, last)] };
    }),
    ...regions,
  ];
}
