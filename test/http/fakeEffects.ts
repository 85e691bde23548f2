import type { Effects } from '../../src/effects.ts';

export interface FakeEffects extends Effects {
  readonly env: Record<string, string | undefined>;
  /** All lines of the log, with their level in front. */
  readonly lines: string[];
  readonly masked: string[];
  readonly pauses: number[];
  readonly controller: AbortController;
  advance(milliseconds: number): void;
}

/** Effects with a clock that moves only by sleeping, jitter at its middle, and everything kept for the test to look at. */
export function fakeEffects(env: Record<string, string | undefined> = {}, start = Date.now()): FakeEffects {
  const lines: string[] = [];
  const masked: string[] = [];
  const pauses: number[] = [];
  const controller = new AbortController();
  let now = start;
  const log = (level: string) => (text: string) => {
    lines.push(`${level}: ${text}`);
  };
  return {
    env,
    lines,
    masked,
    pauses,
    controller,
    log: { info: log('info'), notice: log('notice'), warning: log('warning'), debug: log('debug') },
    now: () => now,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      pauses.push(milliseconds);
      now += milliseconds;
    },
    mask(secret) {
      masked.push(secret);
    },
    signal: controller.signal,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
