import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BicepValue, quoteForBicep, renderBicep } from '../../src/exports/bicep.ts';
import { decodeBicepString, readBicepLiteral } from './bicepReader.ts';

/** Texts made of what means something in Bicep, and of anything else. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        "'",
        "'''",
        '${',
        '$',
        '{',
        '}',
        '\\',
        '\\u{41}',
        '\n',
        '\r\n',
        '\t',
        '//',
        '/*',
        '\0',
        '\u2028',
        'a',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

/** The grammar, unlike Bicep, takes what stands at the start of a string for a comment. */
const parseable = text.map((value) => value.replaceAll(/\/(?=[/*])/g, '-'));

describe('a text in Bicep', () => {
  test('is one literal on one line, and read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeBicepString(quoteForBicep(value))).toBe(value.toWellFormed());
      }),
      { numRuns: 5_000 },
    );
  });

  test('is a literal to the grammar as well', () => {
    fc.assert(
      fc.property(parseable, (value) => {
        expect(readBicepLiteral(quoteForBicep(value))).toBe(value.toWellFormed());
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["it's", "'it\\'s'"],
    ['${secret}', "'\\${secret}'"],
    ['two\nlines', "'two\\nlines'"],
    ['C:\\temp', "'C:\\\\temp'"],
    ['\u202e', "'\\u{202e}'"],
  ])('%j is %s', (value, written) => {
    expect(quoteForBicep(value)).toBe(written);
  });
});

const { tree } = fc.letrec<{ tree: BicepValue }>((again) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    parseable,
    fc.integer({ min: 0 }),
    fc.boolean(),
    fc.array(again('tree'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('if', 'for', 'true', 'name', 'a b', "it's", '${x}'), parseable),
      again('tree'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

test('whatever is made of texts, numbers, lists and objects is read back as it was', () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(readBicepLiteral(renderBicep(value))).toEqual(value);
    }),
    { numRuns: 500 },
  );
});
