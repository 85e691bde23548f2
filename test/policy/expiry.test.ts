import { describe, expect, it } from 'vitest';
import { daysUntil, holdsOn } from '../../src/policy/expiry.ts';

const at = (text: string): number => Date.parse(text);

describe('the last day of an exemption', () => {
  it('holds to its last millisecond, and not one more, in UTC', () => {
    expect(holdsOn('2027-01-31', at('2027-01-31T00:00:00.000Z'))).toBe(true);
    expect(holdsOn('2027-01-31', at('2027-01-31T23:59:59.999Z'))).toBe(true);
    expect(holdsOn('2027-01-31', at('2027-02-01T00:00:00.000Z'))).toBe(false);
    // Still the 31st in New York, already the 1st in Tokyo.
    expect(holdsOn('2027-01-31', at('2027-01-31T23:30:00.000-05:00'))).toBe(false);
    expect(holdsOn('2027-01-31', at('2027-02-01T08:59:59.999+09:00'))).toBe(true);
  });

  it('is counted in days of the calendar, not in spans of 24 hours', () => {
    expect(daysUntil('2027-01-31', at('2027-01-30T23:59:59.999Z'))).toBe(1);
    expect(daysUntil('2027-01-31', at('2027-01-31T00:00:00.000Z'))).toBe(0);
    expect(daysUntil('2027-01-31', at('2027-02-01T00:00:00.000Z'))).toBe(-1);
    // A leap day, and a day on which clocks in Europe are turned.
    expect(daysUntil('2028-03-01', at('2028-02-28T12:00:00Z'))).toBe(2);
    expect(daysUntil('2027-03-29', at('2027-03-27T23:00:00Z'))).toBe(2);
  });

  it('that is no day holds never', () => {
    expect(holdsOn('never', 0)).toBe(false);
    expect(holdsOn('2027-13-01', 0)).toBe(false);
  });
});
