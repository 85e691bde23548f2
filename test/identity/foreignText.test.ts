import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanForeignText, cleanServiceText } from '../../src/identity/foreignText.ts';
import { makeJwt } from './stubAuthority.ts';

it('foreign text becomes one bounded line without control, bidirectional or invisible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (text) => {
      const clean = cleanForeignText(text, 100);
      expect(clean.length).toBeLessThanOrEqual(100);
      expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
  expect(cleanForeignText('a\n::error::b\u202E\u001b[31mc\u200B')).toBe('a ::error::b [31mc');
});

it('a JWT in the text of a service is taken out', () => {
  const jwt = makeJwt({ sub: 'x' });
  expect(cleanServiceText(`The assertion ${jwt} is bad`)).toBe('The assertion (token) is bad');
});
