import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArmError } from '../../src/azure/arm.ts';

const read = (body: unknown) => readArmError(body, JSON.stringify(body) ?? '');

describe("ARM's error", () => {
  it.each([
    ['its envelope', { error: { code: 'AuthorizationFailed', message: 'The client has no authorization.' } }],
    ['no envelope', { code: 'AuthorizationFailed', message: 'The client has no authorization.' }],
    ['capital letters', { Code: 'AuthorizationFailed', Message: 'The client has no authorization.' }],
    [
      'an inner error beside it',
      {
        error: {
          code: 'AuthorizationFailed',
          message: 'The client has no authorization.',
          innerError: { code: 'Other', message: 'not this' },
          details: [{ code: 'Another', message: 'nor this' }],
        },
      },
    ],
  ])('is read from %s', (_, body) => {
    expect(read(body)).toEqual({ code: 'AuthorizationFailed', message: 'The client has no authorization.' });
  });

  it.each([
    ['an envelope', { error: { code: 'Inner', message: 'The words.' } }],
    ['none', { Message: 'The words.' }],
  ])('is unwrapped from JSON inside its message, with %s', (_, inner) => {
    expect(read({ error: { code: 'UserError', message: `  ${JSON.stringify(inner)}` } })).toEqual({
      code: 'UserError',
      message: 'The words.',
    });
  });

  it('keeps a message that only looks like JSON', () => {
    expect(read({ error: { code: 'X', message: '{not json' } })?.message).toBe('{not json');
    expect(read({ error: { code: 'X', message: '{"a":1}' } })?.message).toBe('{"a":1}');
  });

  it('has an empty part where the answer lacks one', () => {
    expect(read({ error: { code: 'X' } })).toEqual({ code: 'X', message: '' });
    expect(read({ error: { message: 'm' } })).toEqual({ code: '', message: 'm' });
    expect(read({ error: { code: 7, message: 'm' } })).toEqual({ code: '', message: 'm' });
  });

  it('is an excerpt of a page of HTML', () => {
    const page = '<html><head><title>502 Bad Gateway</title></head>\n<body><h1>502</h1> nginx</body></html>';
    expect(readArmError(undefined, page)).toEqual({ code: '', message: '502 Bad Gateway 502 nginx' });
  });

  it('is an excerpt of JSON of another shape', () => {
    expect(read({ error: 'invalid_token' })).toEqual({ code: '', message: '{"error":"invalid_token"}' });
    expect(read(['x'])).toEqual({ code: '', message: '["x"]' });
  });

  it.each(['', ' \n ', '<html></html>'])('is absent when there is nothing to read (%j)', (text) => {
    expect(readArmError(undefined, text)).toBeUndefined();
  });

  it('stays short, however long the answer', () => {
    const long = 'x'.repeat(1_000_000);
    expect(read({ error: { code: long, message: long } })).toEqual({
      code: 'x'.repeat(100),
      message: 'x'.repeat(1_000),
    });
    for (const text of [long, '<'.repeat(4_000_000), '<a '.repeat(1_000_000), ' '.repeat(4_000_000)]) {
      expect(readArmError(undefined, text)?.message.length ?? 0).toBeLessThanOrEqual(200);
    }
  });

  it('is looked for at the beginning of a page only', () => {
    expect(readArmError(undefined, `${' '.repeat(20_000)}late`)).toBeUndefined();
  });

  it('is read from any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const error = read(body);
        if (error !== undefined) expect(error.message.length).toBeLessThanOrEqual(1_000);
      }),
    );
  });
});
