import { describe, expect, it } from 'vitest';
import { readRetryAfter, retry, type Schedule } from '../../src/http/retry.ts';
import { fakeEffects } from './fakeEffects.ts';

const schedule: Schedule = { attempts: 10, firstPauseMs: 1_000, longestPauseMs: 8_000, deadlineMs: 600_000 };
const never = async () => ({ done: false, problem: 'down' }) as const;

describe('retry', () => {
  it('pauses between nothing and a ceiling that doubles up to its bound', async () => {
    const effects = fakeEffects();
    expect(await retry(never, schedule, effects)).toEqual({ done: false, problem: 'down', attempts: 10 });
    expect(effects.pauses).toEqual([500, 1_000, 2_000, 4_000, 4_000, 4_000, 4_000, 4_000, 4_000]);
  });

  it('stops before an attempt that would come after the deadline', async () => {
    const effects = fakeEffects();
    const outcome = await retry(never, { ...schedule, deadlineMs: 4_000 }, effects);
    expect(outcome.attempts).toBe(4);
    expect(effects.pauses).toEqual([500, 1_000, 2_000]);
  });

  it('waits as long as the server asks', async () => {
    const effects = fakeEffects();
    const outcome = await retry(
      async (number) =>
        number === 1 ? { done: false, problem: 'busy', retryAfterMs: 30_000 } : { done: true, value: 7 },
      schedule,
      effects,
    );
    expect(outcome).toEqual({ done: true, value: 7, attempts: 2 });
    expect(effects.pauses).toEqual([30_500]);
  });

  it('does not wait for a server that asks for longer than the deadline', async () => {
    const effects = fakeEffects();
    const outcome = await retry(
      async () => ({ done: false, problem: 'busy', retryAfterMs: 3_600_000 }),
      schedule,
      effects,
    );
    expect(outcome).toEqual({ done: false, problem: 'busy', attempts: 1 });
    expect(effects.pauses).toEqual([]);
  });

  it('ends with the reason of the signal', async () => {
    const effects = fakeEffects();
    const reason = new Error('interrupted');
    const run = retry(
      async () => {
        effects.controller.abort(reason);
        return { done: false, problem: 'down' } as const;
      },
      schedule,
      effects,
    );
    await expect(run).rejects.toBe(reason);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-21T06:00:00Z');
  const read = (headers: Record<string, string>) => readRetryAfter((name) => headers[name], now);

  it('is read in seconds, as a date, and in Azure’s milliseconds first', () => {
    expect(read({ 'retry-after': '17' })).toBe(17_000);
    expect(read({ 'retry-after': 'Sat, 21 Nov 2026 06:00:05 GMT' })).toBe(5_000);
    expect(read({ 'retry-after': 'Sat, 21 Nov 2026 05:00:00 GMT' })).toBe(0);
    expect(read({ 'retry-after': '17', 'x-ms-retry-after-ms': '250' })).toBe(250);
  });

  it('is nothing when it cannot be read', () => {
    expect(read({})).toBeUndefined();
    expect(read({ 'retry-after': 'soon' })).toBeUndefined();
    expect(read({ 'retry-after': '-4e9x' })).toBeUndefined();
  });
});
