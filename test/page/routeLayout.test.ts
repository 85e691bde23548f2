import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RouteStep } from '../../src/findings/finding.ts';
import { BOX, DRAWING_WIDTH, layOutRoute, wrap } from '../../src/page/routeLayout.ts';

const step = (to: string): RouteStep => ({ action: `becomes ${to}`, by: 'Contributor at rg', to });
const steps = (count: number): RouteStep[] =>
  Array.from({ length: count }, (_, index) => step(`identity ${index}`));

describe('the drawing of a path', () => {
  it('has a box for each who is become and each end, in rows of three', () => {
    const { boxes } = layOutRoute({ from: 'mona', steps: steps(3), ends: [step('keys')] });
    expect(boxes.map(({ kind, lines }) => [kind, lines[0]])).toEqual([
      ['start', 'mona'],
      ['identity', 'identity 0'],
      ['identity', 'identity 1'],
      ['identity', 'identity 2'],
      ['goal', 'keys'],
    ]);
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(2);
    expect(boxes[3]?.x).toBe(boxes[0]?.x);
  });

  it('ends in the last step where that is the goal itself', () => {
    expect(layOutRoute({ from: 'mona', steps: [step('keys')], ends: [] }).boxes.at(-1)?.kind).toBe('goal');
  });

  it('leads from the last identity to each of several ends', () => {
    const { boxes, arrows } = layOutRoute({
      from: 'mona',
      steps: steps(2),
      ends: [step('keys'), step('roles'), step('more')],
    });
    expect(boxes.filter(({ kind }) => kind === 'goal').map(({ lines }) => lines[0])).toEqual([
      'keys',
      'roles',
      'more',
    ]);
    const last = boxes[2];
    const leaving = `M${(last?.x ?? 0) + BOX.width / 2} ${(last?.y ?? 0) + BOX.height}`;
    expect(arrows.filter((arrow) => arrow.startsWith(leaving))).toHaveLength(3);
  });

  it('keeps every box inside and apart from the others, whatever the names', () => {
    const route = fc.record({
      from: fc.string(),
      steps: fc.array(
        fc.record({ action: fc.string(), by: fc.string(), to: fc.string({ maxLength: 200 }) }),
        { minLength: 1, maxLength: 4 },
      ),
      ends: fc.array(fc.record({ action: fc.string(), by: fc.string(), to: fc.string() }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(route, (one) => {
        const { boxes, height } = layOutRoute(one);
        for (const { x, y } of boxes) {
          expect(x >= 0 && x + BOX.width <= DRAWING_WIDTH && y >= 0 && y + BOX.height <= height).toBe(true);
        }
        expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
        expect(boxes).toHaveLength(1 + one.steps.length + one.ends.length);
      }),
    );
  });
});

describe('words that are wrapped', () => {
  it('keep every letter where there is room, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (text, letters) => {
          const lines = wrap(text, letters, 100);
          expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters);
        },
      ),
    );
  });

  it('end in an ellipsis where there is none', () => {
    expect(wrap('one two three four', 7, 2)).toEqual(['one two', 'three…']);
    expect(wrap('a'.repeat(100), 10, 2)).toEqual(['aaaaaaaaaa', 'aaaaaaaaa…']);
  });
});
