import { setTimeout as wait } from 'node:timers/promises';
import type { Effects } from '../effects.ts';

/** The real clock, sleep and randomness. */
export const realTime: Pick<Effects, 'now' | 'random' | 'sleep'> = {
  now: () => Date.now(),
  random: () => Math.random(),
  async sleep(milliseconds, signal) {
    try {
      await wait(milliseconds, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};
