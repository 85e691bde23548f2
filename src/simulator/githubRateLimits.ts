import type { Response } from './exchange.ts';
import { gitHubError } from './githubErrors.ts';
import type { GitHubScenario } from './scenario.ts';

export interface GitHubRateLimiter {
  /** The refusal of a request that comes too early; counts it. Otherwise the headers that say what is left. */
  take(method: string): { readonly refusal?: Response; readonly headers: Readonly<Record<string, string>> };
}

/**
 * Two limits: requests in an hour (primary), and changes in a minute (secondary).
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function limitGitHubRates(github: GitHubScenario | undefined, now: () => number): GitHubRateLimiter {
  const {
    requests = 1_000,
    windowSeconds = 3_600,
    changes = 80,
    retryAfterSeconds = 60,
  } = github?.rateLimits ?? {};
  let windowEnd = now() + windowSeconds * 1_000;
  let used = 0;
  let changed: number[] = [];
  return {
    take(method) {
      if (now() >= windowEnd) {
        windowEnd = now() + windowSeconds * 1_000;
        used = 0;
      }
      const isOver = used >= requests;
      used = Math.min(requests, used + 1);
      const headers = {
        'x-ratelimit-limit': String(requests),
        'x-ratelimit-remaining': String(requests - used),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(Math.ceil(windowEnd / 1_000)),
        'x-ratelimit-resource': 'core',
      };
      if (isOver) {
        const message = 'API rate limit exceeded for installation ID 5511.';
        return { headers, refusal: gitHubError(403, message, { headers }) };
      }
      if (method === 'GET') {
        return { headers };
      }
      const since = now() - retryAfterSeconds * 1_000;
      changed = changed.filter((time) => time > since);
      if (changed.length >= changes) {
        const message =
          'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
        const more = { headers: { ...headers, 'retry-after': String(retryAfterSeconds) } };
        return { headers, refusal: gitHubError(403, message, more) };
      }
      changed.push(now());
      return { headers };
    },
  };
}
