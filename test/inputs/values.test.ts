import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputDeclaration } from '../../src/inputs/declaration.ts';
import { parseValue } from '../../src/inputs/values.ts';

function input(kind: InputDeclaration['kind'], choices?: readonly string[]): InputDeclaration {
  return {
    name: 'x',
    kind,
    commands: ['token'],
    surfaces: ['cli'],
    group: 'token',
    help: '',
    ...(choices === undefined ? {} : { choices }),
  };
}

const accepted = (kind: InputDeclaration['kind'], text: string) => {
  const parsed = parseValue(input(kind), text);
  return parsed.ok ? parsed.value : undefined;
};

describe('a duration', () => {
  it.each([
    ['1ms', 1],
    ['800ms', 800],
    ['30s', 30_000],
    ['1.5s', 1_500],
    ['15m', 900_000],
    ['0.25h', 900_000],
    ['24h', 86_400_000],
  ])('%s is %d milliseconds', (text, milliseconds) => {
    expect(accepted('duration', text)).toBe(milliseconds);
  });

  it.each([
    '0s',
    '0.0001s',
    '25h',
    '86401s',
    '-1s',
    '10',
    '10 s',
    '10S',
    '1h30m',
    '1e3s',
    '٣s',
    '',
    '9'.repeat(12),
  ])('%j is none', (text) => {
    expect(accepted('duration', text)).toBeUndefined();
  });

  it('is always a whole number of milliseconds that a timer can hold', () => {
    const text = fc
      .tuple(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constantFrom('ms', 's', 'm', 'h'), fc.nat(3))
      .map(([number, unit, digits]) => number.toFixed(digits) + unit);
    fc.assert(
      fc.property(text, (duration) => {
        const value = accepted('duration', duration);
        if (value === undefined) return;
        expect(Number.isInteger(value) && Number(value) > 0 && Number(value) < 2 ** 31).toBe(true);
      }),
    );
  });
});

describe('a boolean', () => {
  it.each(['true', 'True', 'TRUE'])('%s is true', (text) => expect(accepted('boolean', text)).toBe(true));
  it.each(['false', 'False', 'FALSE'])('%s is false', (text) =>
    expect(accepted('boolean', text)).toBe(false),
  );
  it.each(['yes', 'no', '1', '0', 'on', 'tRUE', 'true ', 'y'])('%j is a typo, not a boolean', (text) => {
    expect(parseValue(input('boolean'), text)).toEqual({ ok: false, expected: 'true or false' });
  });
});

describe('a choice', () => {
  const cloud = input('choice', ['AzureCloud', 'custom']);

  it('is taken in any letter case and answered in the declared one', () => {
    expect(parseValue(cloud, 'AZURECLOUD')).toEqual({ ok: true, value: 'AzureCloud' });
  });

  it('that is none is answered with all that are', () => {
    expect(parseValue(cloud, 'azure')).toEqual({ ok: false, expected: 'one of AzureCloud, custom' });
  });
});

describe('texts, lines and numbers', () => {
  it('a text is one line', () => {
    expect(accepted('text', 'a b')).toBe('a b');
    expect(parseValue(input('text'), 'a\nb')).toEqual({ ok: false, expected: 'a single line' });
  });

  it('lines are trimmed, and empty ones dropped', () => {
    expect(accepted('lines', ' a \r\n\n  b\n')).toEqual(['a', 'b']);
  });

  it('an integer has digits only', () => {
    expect(accepted('integer', '8443')).toBe(8443);
    for (const text of ['-1', '1.5', '0x10', '1e3', '1234567890']) {
      expect(accepted('integer', text)).toBeUndefined();
    }
  });

  it('an integer is no larger than its declaration says', () => {
    const port = { ...input('integer'), most: 65_535 };
    expect(parseValue(port, '65535')).toEqual({ ok: true, value: 65_535 });
    expect(parseValue(port, '65536')).toEqual({ ok: false, expected: 'a whole number up to 65535' });
  });
});
