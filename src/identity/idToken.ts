import type { Effects } from '../effects.ts';
import { isTransientStatus, readRetryAfter, retry, type Schedule } from '../http/retry.ts';
import type { Transport } from '../http/transport.ts';
import { TransportFailure } from '../http/transportFailure.ts';
import { type Claims, isRecord, readClaims, timeClaim } from './claims.ts';
import { cleanServiceText } from './foreignText.ts';
import { explainIdTokenRefusal, explainMissingPermission } from './idTokenDiagnosis.ts';

/** The ID token that GitHub gives to a job, with the claims that stand in it. */
export interface IdToken {
  readonly jwt: string;
  readonly claims: Claims;
  /** Milliseconds since 1970; undefined when the token does not say. */
  readonly expiresAt?: number;
  /** How far this machine's clock is ahead of GitHub's, in milliseconds, judged by `iat`. */
  readonly clockAheadMs?: number;
}

export interface IdTokenSource {
  /** A token of at least 60 s of life. Throws a diagnosed `Failure`. */
  get(audience: string): Promise<IdToken>;
  /** The last token that was got, for the diagnosis of what became of it. */
  readonly last: IdToken | undefined;
}

/** Six attempts, 10 s each, within 90 s: longer than GitHub's usual hiccups, shorter than a person's patience. */
export const ID_TOKEN_SCHEDULE: Schedule = {
  attempts: 6,
  firstPauseMs: 1_000,
  longestPauseMs: 15_000,
  deadlineMs: 90_000,
};
const ATTEMPT_TIMEOUT_MS = 10_000;
const SPARE_MS = 60_000;

/** What kept an attempt from giving a token, for the diagnosis. */
export type IdTokenProblem =
  | { readonly kind: 'status'; readonly status: number; readonly words: string }
  | { readonly kind: 'body'; readonly what: string }
  | { readonly kind: 'network'; readonly failure: TransportFailure };

/**
 * Asks GitHub for the job's ID token, as
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token says, but with a retry
 * of our own: a broken connection, a slow one, 429, 5xx and answers that hold no token are asked again. A token is kept
 * until 60 s before it expires; callers that ask at the same time share one request.
 */
export function createIdTokenSource(transport: Transport, effects: Effects): IdTokenSource {
  const kept = new Map<string, IdToken>();
  const underWay = new Map<string, Promise<IdToken>>();
  let last: IdToken | undefined;

  const fetchToken = async (audience: string): Promise<IdToken> => {
    const token = await requestIdToken(audience, transport, effects);
    kept.set(audience, token);
    last = token;
    return token;
  };

  return {
    get last() {
      return last;
    },
    async get(audience) {
      const known = kept.get(audience);
      if (known?.expiresAt !== undefined && effects.now() < known.expiresAt - SPARE_MS) return known;
      let request = underWay.get(audience);
      if (request === undefined) {
        request = fetchToken(audience).finally(() => underWay.delete(audience));
        underWay.set(audience, request);
      }
      return request;
    },
  };
}

async function requestIdToken(audience: string, transport: Transport, effects: Effects): Promise<IdToken> {
  const base = effects.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = effects.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (base === undefined || base === '' || requestToken === undefined || requestToken === '') {
    throw await explainMissingPermission(effects.env);
  }
  if (!URL.canParse(base) || new URL(base).protocol !== 'https:') {
    throw explainIdTokenRefusal(
      { kind: 'body', what: 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address' },
      0,
    );
  }
  effects.mask(requestToken);
  // The URL's own query stays as GitHub wrote it.
  const url = `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
  const outcome = await retry<IdToken, IdTokenProblem>(
    async () => {
      try {
        const response = await transport.send({
          method: 'GET',
          url,
          headers: { Authorization: `Bearer ${requestToken}`, Accept: 'application/json' },
          timeoutMs: ATTEMPT_TIMEOUT_MS,
        });
        if (response.status < 200 || response.status > 299) {
          const problem = {
            kind: 'status',
            status: response.status,
            words: readWords(response.text),
          } as const;
          if (!isTransientStatus(response.status)) throw explainIdTokenRefusal(problem, 1);
          const retryAfterMs = readRetryAfter(response.header, effects.now());
          return { done: false, problem, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
        }
        return readAnswer(response.text, effects);
      } catch (error) {
        if (!(error instanceof TransportFailure)) throw error;
        const problem = { kind: 'network', failure: error } as const;
        if (!error.transient) throw explainIdTokenRefusal(problem, 1);
        return { done: false, problem };
      }
    },
    ID_TOKEN_SCHEDULE,
    effects,
  );
  if (outcome.done) return outcome.value;
  throw explainIdTokenRefusal(outcome.problem, outcome.attempts);
}

/** GitHub's own sentence on an error, when there is one. */
function readWords(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    const message = isRecord(body) ? body['message'] : undefined;
    return typeof message === 'string' ? cleanServiceText(message, 200) : '';
  } catch {
    return '';
  }
}

type Answer =
  | { readonly done: true; readonly value: IdToken }
  | { readonly done: false; readonly problem: IdTokenProblem };

function readAnswer(text: string, effects: Effects): Answer {
  const wrong = (what: string): Answer => ({ done: false, problem: { kind: 'body', what } });
  if (text.trim() === '') return wrong('an empty answer');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return wrong(/^\s*</.test(text) ? 'an HTML page' : 'something that is not JSON');
  }
  const jwt = isRecord(body) ? body['value'] : undefined;
  if (typeof jwt !== 'string' || jwt === '') return wrong('JSON without a token');
  effects.mask(jwt);
  const claims = readClaims(jwt);
  if (claims === undefined) return wrong('a token that is not a JWT');
  const expiresAt = timeClaim(claims, 'exp');
  const issuedAt = timeClaim(claims, 'iat');
  return {
    done: true,
    value: {
      jwt,
      claims,
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(issuedAt === undefined ? {} : { clockAheadMs: effects.now() - issuedAt }),
    },
  };
}
