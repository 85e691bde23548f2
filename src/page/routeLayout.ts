import type { EscalationRoute } from '../findings/finding.ts';

// Where the boxes and arrows of an escalation path stand: boxes in rows of three, from left to right, an arrow with
// words between each two. Units are those of the drawing, which is scaled to the page.

export const BOX = { width: 232, height: 84 } as const;
const PER_ROW = 3;
const GAP = 166;
const ROW_GAP = 116;
const EDGE = 10;
export const DRAWING_WIDTH = PER_ROW * BOX.width + (PER_ROW - 1) * GAP + 2 * EDGE;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly kind: 'start' | 'identity' | 'goal';
  readonly lines: readonly string[];
}

export interface Words {
  readonly x: number;
  /** Of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly tone: 'action' | 'by';
  /** Where x is in the words. */
  readonly anchor: 'middle' | 'start' | 'end';
}

export interface RouteLayout {
  readonly height: number;
  readonly boxes: readonly Box[];
  /** SVG path data, each an arrow. */
  readonly arrows: readonly string[];
  readonly words: readonly Words[];
}

const LINE = 14;
const BOX_LETTERS = 30;
const GAP_LETTERS = 25;
const FAN_LETTERS = 32;
const WIDE_LETTERS = 78;

export function layOutRoute({ from, steps, ends }: EscalationRoute): RouteLayout {
  const chain = ends.length === 1 ? [...steps, ...ends] : steps;
  const fan = ends.length === 1 ? [] : ends;
  const boxes: Box[] = [{ ...placeOf(0), kind: 'start', lines: wrap(from, BOX_LETTERS, 2) }];
  const arrows: string[] = [];
  const words: Words[] = [];
  for (const [index, { action, by, to }] of chain.entries()) {
    const isGoal = index === chain.length - 1 && fan.length === 0;
    const target = placeOf(index + 1);
    const source = placeOf(index);
    boxes.push({ ...target, kind: isGoal ? 'goal' : 'identity', lines: wrap(to, BOX_LETTERS, 3) });
    if (target.y === source.y) {
      const y = source.y + BOX.height / 2;
      arrows.push(`M${source.x + BOX.width} ${y}H${target.x - 2}`);
      words.push(...sayBetween((source.x + BOX.width + target.x) / 2, y, action, by));
    } else {
      arrows.push(turnTo(source, target));
      words.push(...sayAlong(source.y + BOX.height + ROW_GAP / 2, action, by));
    }
  }
  const last = placeOf(chain.length);
  const y = last.y + BOX.height + ROW_GAP;
  for (const [index, { action, by, to }] of fan.slice(0, PER_ROW).entries()) {
    const target = { x: EDGE + index * (BOX.width + GAP), y };
    boxes.push({ ...target, kind: 'goal', lines: wrap(to, BOX_LETTERS, 3) });
    arrows.push(turnTo(last, target));
    // Beside the arrow: to its right, but for the one at the edge.
    const isLast = index === PER_ROW - 1;
    const x = target.x + BOX.width / 2 + (isLast ? -9 : 9);
    const anchor = isLast ? 'end' : 'start';
    const above = y - ROW_GAP / 2;
    words.push({ x, y: above + 16, lines: wrap(action, FAN_LETTERS, 1), tone: 'action', anchor });
    words.push({ x, y: above + 16 + LINE, lines: wrap(by, FAN_LETTERS, 2), tone: 'by', anchor });
  }
  return { height: Math.max(...boxes.map((box) => box.y)) + BOX.height + EDGE, boxes, arrows, words };
}

function placeOf(index: number): { readonly x: number; readonly y: number } {
  return {
    x: EDGE + (index % PER_ROW) * (BOX.width + GAP),
    y: EDGE + Math.floor(index / PER_ROW) * (BOX.height + ROW_GAP),
  };
}

/** Down from one box, across between the rows, down into another. */
function turnTo(
  source: { readonly x: number; readonly y: number },
  target: { readonly x: number; readonly y: number },
): string {
  const middle = source.y + BOX.height + ROW_GAP / 2;
  return `M${source.x + BOX.width / 2} ${source.y + BOX.height}V${middle}H${target.x + BOX.width / 2}V${target.y - 2}`;
}

/** What is done above the arrow, by what right below it. */
function sayBetween(x: number, y: number, action: string, by: string): Words[] {
  const above = wrap(action, GAP_LETTERS, 4);
  return [
    { x, y: y - 8 - (above.length - 1) * LINE, lines: above, tone: 'action', anchor: 'middle' },
    { x, y: y + 17, lines: wrap(by, GAP_LETTERS, 4), tone: 'by', anchor: 'middle' },
  ];
}

function sayAlong(y: number, action: string, by: string): Words[] {
  const middle = { x: DRAWING_WIDTH / 2, anchor: 'middle' } as const;
  return [
    { ...middle, y: y - 8, lines: wrap(action, WIDE_LETTERS, 1), tone: 'action' },
    { ...middle, y: y + 17, lines: wrap(by, WIDE_LETTERS, 1), tone: 'by' },
  ];
}

/** Lines of at most so many letters, broken at blanks or else anywhere; what does not fit ends in an ellipsis. */
export function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const pieces = text.split(/\s+/).flatMap((word) => chunk([...word], letters));
  for (const [index, piece] of pieces.entries()) {
    const length = line.length + (line.length > 0 ? 1 : 0) + piece.length;
    if (length <= letters) line = line.length > 0 ? [...line, ' ', ...piece] : [...piece];
    else if (lines.length + 1 < most) {
      lines.push(line.join(''));
      line = [...piece];
    } else {
      lines.push(`${line.slice(0, letters - 1).join('')}…`);
      return lines;
    }
    if (index === pieces.length - 1) lines.push(line.join(''));
  }
  return lines;
}

function chunk(characters: readonly string[], size: number): string[][] {
  const found: string[][] = [];
  for (let at = 0; at < characters.length; at += size) found.push(characters.slice(at, at + size));
  return found;
}
