import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedForm, SHORTEST_SECRET, secretForms } from '../../src/secrets/forms.ts';

const contains = (text: string, secret: string) => secretForms(secret).some((form) => text.includes(form));

/** Keys and tokens as they come, and every other text a service might answer. */
const secret = fc.oneof(
  fc.string({ minLength: 8, maxLength: 200, unit: fc.constantFrom(...'ABCxyz0189+/=-_.') }),
  fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme' }),
);

describe('the forms of a secret', () => {
  it('are found in the base64 of any text around it, at each alignment and in both alphabets', () => {
    const bytes = fc.uint8Array({ maxLength: 7 });
    fc.assert(
      fc.property(secret, bytes, bytes, (text, before, after) => {
        const whole = Buffer.concat([before, Buffer.from(text), after]);
        expect(contains(whole.toString('base64'), text)).toBe(true);
        expect(contains(whole.toString('base64url'), text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([8, 9, 10, 11, 12, 13, 31, 32, 33, 84])(
    'of %d characters leave only the edges within base64',
    (length) => {
      const text = `${'k'.repeat(length - 1)}Z`;
      for (const offset of [0, 1, 2]) {
        const encoded = Buffer.from('?'.repeat(offset) + text).toString('base64');
        const left = secretForms(text).reduce((rest, form) => rest.replaceAll(form, ''), encoded);
        // What stays shares its bytes with what stands around the secret, and is the same for every secret's inside.
        expect(left.length).toBeLessThanOrEqual(6);
      }
    },
  );

  it('are found in JSON, and in JSON inside JSON', () => {
    fc.assert(
      fc.property(secret, (text) => {
        const json = JSON.stringify({ key: text });
        expect(contains(json, text)).toBe(true);
        expect(contains(JSON.stringify({ body: json }), text)).toBe(true);
      }),
    );
  });

  it('are found in URLs and in bodies of forms', () => {
    fc.assert(
      fc.property(secret, (text) => {
        expect(contains(`https://a.test/?k=${encodeURIComponent(text)}&x=1`, text)).toBe(true);
        expect(contains(new URLSearchParams({ k: text, x: '1' }).toString(), text)).toBe(true);
      }),
    );
  });

  it('hold each line of a secret of several lines', () => {
    expect(secretForms('first line\r\n  second line\nxyz')).toEqual(
      expect.arrayContaining(['first line', 'second line']),
    );
  });

  it('hold nothing so short that it stands in ordinary text', () => {
    for (const text of ['', 'a', 'null', 'a\nbc\n{', 'x\n', '\n\n']) {
      for (const form of secretForms(text)) expect(form.length).toBeGreaterThanOrEqual(SHORTEST_SECRET);
    }
  });

  it('are there for a text that is no well-formed Unicode', () => {
    expect(secretForms('secret-\ud800-secret')).toContain('secret-\ud800-secret');
  });

  it('are each named once', () => {
    const forms = secretForms('abcdefgh');
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('the masked form', () => {
  it('tells the length and nothing else', () => {
    fc.assert(
      fc.property(secret, (text) => {
        expect(maskedForm(text)).toBe(`******** (${text.length} characters)`);
      }),
    );
  });
});
