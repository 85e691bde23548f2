import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/surface/redactor.ts';

const secret = fc.string({ minLength: 8, maxLength: 40, unit: fc.constantFrom(...'abcXYZ019+/=_-') });

describe('the redactor', () => {
  it('lets no registered secret through, in no masked form', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), fc.string(), (secrets, around) => {
        const redactor = new Redactor();
        for (const one of secrets) redactor.add(one);
        for (const one of secrets) {
          for (const form of [
            one,
            JSON.stringify(one),
            encodeURIComponent(one),
            Buffer.from(one).toString('base64'),
          ]) {
            expect(redactor.redact(`${around}${form}${around}`)).not.toContain(one);
          }
        }
      }),
    );
  });

  it('blots out the longer of two secrets whole, whatever their order', () => {
    for (const order of [
      ['secret-one', 'secret-one-and-more'],
      ['secret-one-and-more', 'secret-one'],
    ]) {
      const redactor = new Redactor();
      for (const one of order) redactor.add(one);
      expect(redactor.redact('x secret-one-and-more y secret-one z')).toBe('x *** y *** z');
    }
  });

  it('answers each form once, for the runner to be told', () => {
    const redactor = new Redactor();
    expect(redactor.add('secret-one')).toContain('secret-one');
    expect(redactor.add('secret-one')).toEqual([]);
  });

  it('leaves text alone that holds no secret', () => {
    const redactor = new Redactor();
    redactor.add('secret-one');
    redactor.add('no');
    expect(redactor.redact('no secret here')).toBe('no secret here');
  });
});
