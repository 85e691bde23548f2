import { armError } from './armErrors.ts';
import type { Bucket, Scenario } from './scenario.ts';

export type RequestClass = 'reads' | 'writes' | 'deletes';

/** https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling */
const DEFAULTS: Readonly<Record<RequestClass, Bucket>> = {
  reads: { size: 250, refillPerSecond: 25 },
  writes: { size: 200, refillPerSecond: 10 },
  deletes: { size: 200, refillPerSecond: 10 },
};
/** All principals of a subscription together. */
const GLOBAL_FACTOR = 15;

export interface RateLimiter {
  /** Takes one token of the caller's bucket. Answers the headers that say what is left; throws the 429 when empty. */
  take(method: string, subscription: string | undefined, principal: string): Readonly<Record<string, string>>;
}

export function limitRates(scenario: Scenario, now: () => number): RateLimiter {
  const levels = new Map<string, { tokens: number; at: number }>();

  function draw(name: string, bucket: Bucket): { left: number; waitSeconds: number } {
    const level = levels.get(name) ?? { tokens: bucket.size, at: now() };
    const refilled = level.tokens + (Math.max(0, now() - level.at) / 1000) * bucket.refillPerSecond;
    const tokens = Math.min(bucket.size, refilled);
    if (tokens < 1) {
      levels.set(name, { tokens, at: now() });
      const waitSeconds =
        bucket.refillPerSecond === 0 ? 60 : Math.ceil((1 - tokens) / bucket.refillPerSecond);
      return { left: -1, waitSeconds: Math.max(1, waitSeconds) };
    }
    levels.set(name, { tokens: tokens - 1, at: now() });
    return { left: Math.floor(tokens - 1), waitSeconds: 0 };
  }

  return {
    take(method, subscription, principal) {
      const kind = classOf(method);
      const bucket = scenario.rateLimits?.[kind] ?? DEFAULTS[kind];
      const place = subscription === undefined ? 'tenant' : 'subscription';
      const key = `${subscription ?? ''}|${kind}`;
      const own = draw(`${key}|${principal}`, bucket);
      const whole = draw(key, {
        size: bucket.size * GLOBAL_FACTOR,
        refillPerSecond: bucket.refillPerSecond * GLOBAL_FACTOR,
      });
      if (own.left < 0 || whole.left < 0) {
        const wait = Math.max(own.waitSeconds, whole.waitSeconds);
        const verb = { reads: 'read', writes: 'write', deletes: 'delete' }[kind];
        const text =
          subscription === undefined
            ? `Number of '${verb}' requests for tenant actor '${principal}' exceeded.`
            : `Number of '${verb}' requests for subscription '${subscription}' actor '${principal}' exceeded.`;
        throw armError(
          429,
          subscription === undefined ? 'TenantRequestsThrottled' : 'SubscriptionRequestsThrottled',
          `${text} Please try again after '${wait}' seconds after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information.`,
          { 'retry-after': String(wait), [`x-ms-ratelimit-remaining-${place}-${kind}`]: '0' },
        );
      }
      return {
        [`x-ms-ratelimit-remaining-${place}-${kind}`]: String(own.left),
        [`x-ms-ratelimit-remaining-${place}-global-${kind}`]: String(whole.left),
      };
    },
  };
}

/** POST counts as a write, listKeys and token included. */
function classOf(method: string): RequestClass {
  if (method === 'DELETE') {
    return 'deletes';
  }
  return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}
