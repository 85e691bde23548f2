import type { TransportFailure } from '../http/transportFailure.ts';

/** Why GitHub did not do what was asked. */
export interface Refusal {
  readonly kind:
    | 'token-refused'
    | 'rate-limited'
    /** The token may not do that: in a workflow a line under `permissions:` is missing, or the token is read-only. */
    | 'forbidden'
    | 'missing'
    /** GitHub took the request for wrong. */
    | 'invalid'
    | 'unavailable'
    | 'unexpected';
  /** Absent where there was no answer. */
  readonly status?: number;
  /** "GitHub answered 403: Resource not accessible by integration", one line, GitHub's own words in it. */
  readonly cause: string;
  /** GitHub's own words on one line; empty where it said nothing. */
  readonly said: string;
  /** True when it may have been done all the same, so that it must not simply be asked again. */
  readonly mayBeDone: boolean;
  /** Where there was no answer. */
  readonly failure?: TransportFailure;
}

/** Something that was to be posted and was not, for people. Never a reason to fail a run. */
export interface NotPosted {
  /** `The comment`, `The review suggestions`, `The SARIF report`. */
  readonly what: string;
  /** One sentence without a full stop. GitHub's words are foreign text. */
  readonly why: string;
  /** The line under `permissions:` that would allow it: `pull-requests: write`. */
  readonly permission?: string;
}

/** Puts a refusal into words for those who wait for what was to be posted. */
export function notPosted(
  what: string,
  refusal: Refusal,
  permission: string,
  isReadOnlyRun: boolean,
): NotPosted {
  // A conversation that is locked, a rule of an organisation: no permission helps against those.
  const mayBePermission =
    refusal.kind === 'missing' ||
    (refusal.kind === 'forbidden' && (refusal.said === '' || /not accessible/i.test(refusal.said)));
  if (mayBePermission && isReadOnlyRun) {
    return {
      what,
      why: `the token of a run for a fork or for Dependabot may only read (${refusal.cause})`,
    };
  }
  return { what, why: refusal.cause, ...(mayBePermission ? { permission } : {}) };
}
