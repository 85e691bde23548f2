import type { Effects } from '../effects.ts';
import { readRetryAfter } from '../http/retry.ts';

/** What can be told of a service's quota from one answer of it. */
export interface QuotaNews {
  readonly status: number;
  header(name: string): string | undefined;
}

/**
 * Lets requests go: a few at a time, and slower where a quota runs low. A bucket is what the service counts by (for ARM
 * the subscription), and a slow one holds up no other.
 */
export interface Schedule {
  /** Rejects with the signal's reason once the run is aborted. */
  run<T>(bucket: string, task: () => Promise<T>): Promise<T>;
  heed(bucket: string, news: QuotaNews): void;
}

/** https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling */
const QUOTA_HEADERS = [
  'x-ms-ratelimit-remaining-subscription-reads',
  'x-ms-ratelimit-remaining-subscription-global-reads',
  'x-ms-ratelimit-remaining-tenant-reads',
  'x-ms-ratelimit-remaining-tenant-global-reads',
  'x-ms-ratelimit-remaining-subscription-resource-requests',
] as const;

export const PARALLEL = 6;
/** With less than this left of a quota, requests keep a distance from each other that grows as it runs out. */
const PLENTY = 50;
/** Where ARM refills 25 requests a second, a distance of 40 ms keeps the level; at the bottom we are five times slower. */
const DISTANCE_PER_MISSING_MS = 4;
const SHORTEST_PAUSE_MS = 1_000;

interface Bucket {
  readonly waiting: (() => void)[];
  /** Milliseconds since 1970; no request starts earlier. */
  notBefore: number;
  distanceMs: number;
}

export function createSchedule(
  effects: Pick<Effects, 'now' | 'sleep' | 'signal'>,
  parallel = PARALLEL,
): Schedule {
  const buckets = new Map<string, Bucket>();
  let active = 0;
  let alarmAt = Number.POSITIVE_INFINITY;

  function bucketOf(name: string): Bucket {
    let bucket = buckets.get(name);
    if (bucket === undefined) {
      bucket = { waiting: [], notBefore: 0, distanceMs: 0 };
      buckets.set(name, bucket);
    }
    return bucket;
  }

  /** Starts what may start. The bucket that was served goes to the end, so that all get their turn. */
  function pump(): void {
    while (active < parallel) {
      const now = effects.now();
      let next = Number.POSITIVE_INFINITY;
      let served = false;
      for (const [name, bucket] of buckets) {
        if (bucket.waiting.length === 0) continue;
        if (bucket.notBefore > now) {
          next = Math.min(next, bucket.notBefore);
          continue;
        }
        const start = bucket.waiting.shift();
        bucket.notBefore = now + bucket.distanceMs;
        buckets.delete(name);
        buckets.set(name, bucket);
        active += 1;
        start?.();
        served = true;
        break;
      }
      if (served) continue;
      if (next !== Number.POSITIVE_INFINITY) wakeAt(next);
      return;
    }
  }

  function wakeAt(time: number): void {
    if (alarmAt <= time) return;
    alarmAt = time;
    const wake = (): void => {
      if (alarmAt === time) alarmAt = Number.POSITIVE_INFINITY;
      pump();
    };
    effects.sleep(Math.max(0, time - effects.now()), effects.signal).then(wake, () => undefined);
  }

  effects.signal.addEventListener('abort', () => {
    for (const bucket of buckets.values()) for (const start of bucket.waiting.splice(0)) start();
  });

  return {
    async run(name, task) {
      effects.signal.throwIfAborted();
      const bucket = bucketOf(name);
      await new Promise<void>((resolve) => {
        bucket.waiting.push(resolve);
        pump();
      });
      if (effects.signal.aborted) throw effects.signal.reason;
      try {
        return await task();
      } finally {
        active -= 1;
        pump();
      }
    },
    heed(name, { status, header }) {
      const bucket = bucketOf(name);
      if (status === 429) {
        const pause = Math.max(SHORTEST_PAUSE_MS, readRetryAfter(header, effects.now()) ?? 0);
        bucket.notBefore = Math.max(bucket.notBefore, effects.now() + pause);
      }
      const left = remaining(header);
      if (left !== undefined)
        bucket.distanceMs = left >= PLENTY ? 0 : (PLENTY - left) * DISTANCE_PER_MISSING_MS;
    },
  };
}

/** The scarcest of the quotas that an answer tells of. */
function remaining(header: QuotaNews['header']): number | undefined {
  const levels = QUOTA_HEADERS.flatMap((name) => {
    const text = header(name)?.trim();
    return text !== undefined && /^\d{1,9}$/.test(text) ? [Number(text)] : [];
  });
  return levels.length === 0 ? undefined : Math.min(...levels);
}
