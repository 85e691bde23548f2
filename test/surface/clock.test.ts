import { describe, expect, it } from 'vitest';
import { realTime } from '../../src/surface/clock.ts';

describe('the real clock', () => {
  it('ends a sleep at once with the reason of an aborted signal', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    const asleep = realTime.sleep(3_600_000, controller.signal);
    controller.abort(reason);
    await expect(asleep).rejects.toBe(reason);
    await expect(realTime.sleep(3_600_000, controller.signal)).rejects.toBe(reason);
  });
});
