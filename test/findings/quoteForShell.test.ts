import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteForShell } from '../../src/findings/quoteForShell.ts';

/** What /bin/sh makes of a list of words, each in brackets that no argument can fake. */
function parseBack(words: readonly string[]): string[] {
  const script = `for word in "$@"; do printf '%s\\0' "$word"; done`;
  const line = `set -- ${words.map(quoteForShell).join(' ')}\n${script}`;
  const out = execFileSync('/bin/sh', ['-c', line], { encoding: 'buffer' });
  return out.toString('utf8').split('\0').slice(0, -1);
}

it('a shell parses back the same arguments', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'\'"\\$`!*?[]{}()<>|&;#~ \t\n=%-é'.split('')), maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const wanted = words.map((text) => text.replaceAll('\0', ''));
      expect(parseBack(words)).toEqual(wanted.map((text) => Buffer.from(text, 'utf8').toString('utf8')));
    }),
    { numRuns: 150 },
  );
});

it('plain words stay as they are, for the reader’s sake', () => {
  expect(quoteForShell('repo:contoso/fraud:ref:refs/heads/main')).toBe(
    'repo:contoso/fraud:ref:refs/heads/main',
  );
  expect(quoteForShell('')).toBe("''");
  expect(quoteForShell("it's")).toBe("'it'\\''s'");
});
