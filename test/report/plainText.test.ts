import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandFreeText, visibleText } from '../../src/report/plainText.ts';

/**
 * Whether the runner takes a line for a command, as its ActionCommand.TryParseV2 and TryParse do: the line is trimmed
 * by .NET's idea of white space; `::` at its front, or `##[` anywhere, and then the end of the name.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function isCommand(line: string): boolean {
  const trimmed = line.replace(/^[\p{Zs}\p{Zl}\p{Zp}\t\n\v\f\r\u0085\u00a0\ufeff]+/u, '');
  if (trimmed.startsWith('::') && trimmed.indexOf('::', 2) >= 0) return true;
  const prefix = line.indexOf('##[');
  return prefix >= 0 && line.indexOf(']', prefix) >= 0;
}

/** A runner splits at every kind of line end. */
const linesOf = (text: string) => text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/);

const piece = fc.oneof(
  fc.constantFrom(
    '::',
    ':',
    '##[',
    '#',
    '[',
    ']',
    '::error::',
    '::set-output name=token::x',
    '::stop-commands::x',
    '##[command]',
    '\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    ' ',
    '\t',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\0',
  ),
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const hostile = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

describe('text for the log of a runner', () => {
  it('has no line that the runner takes for a command (T11)', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of linesOf(commandFreeText(text)))
          expect(isCommand(line), JSON.stringify(line)).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    '::set-output name=token::stolen',
    '  ::add-mask::x',
    '\u00a0::error::x',
    'fine\n::warning::x',
    'fine\r::warning::x',
    '##[error]x',
    'before ##[group]x',
    '###[error]x',
  ])('disarms %j', (text) => {
    expect(linesOf(text).some(isCommand)).toBe(true);
    expect(linesOf(commandFreeText(text)).some(isCommand)).toBe(false);
  });

  it('leaves ordinary text as it is, ids and times among it', () => {
    const text =
      'HTTP 403: the client\'s id /subscriptions/1::2 at 10:00:00 #12 [x] — "fräud"\n  second line';
    expect(commandFreeText(text)).toBe(text);
  });
});

describe('visible text', () => {
  it('holds no control, bidirectional or invisible character but line breaks (T11)', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visibleText(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it.each([
    ['\u001b[2J', '\\u{1b}[2J'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['\u200b', '\\u{200b}'],
    ['\ufeff', '\\u{feff}'],
    ['\ud800', '\\u{d800}'],
    ['a\rb', 'a\\u{d}b'],
    ['\u{e0041}', '\\u{e0041}'],
  ])('writes %j out', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});
