import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from '@azure/core-rest-pipeline';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { createService } from '../http/pipeline.ts';
import { isTransientStatus, readRetryAfter, retry } from '../http/retry.ts';
import { readRoute } from '../http/route.ts';
import { TransportFailure } from '../http/transportFailure.ts';
import { textAt } from './fields.ts';
import type { Refusal } from './refusal.ts';

export interface GitHubAccess {
  /** Without one, public repositories can still be read. */
  readonly token?: string;
  readonly effects: Effects;
}

/** `owner/name`, of the repository that is asked about. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export type GitHubAnswer =
  /** `body` is undefined where it is no JSON. */
  | { readonly ok: true; readonly status: number; readonly body: unknown; readonly next?: string }
  | { readonly ok: false; readonly refusal: Refusal };

export type GitHubList =
  | {
      readonly ok: true;
      readonly items: readonly unknown[];
      /** There are more than were asked for. */
      readonly truncated: boolean;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** The REST API of GitHub, as one token sees it. */
export interface GitHub {
  readonly effects: Effects;
  /** `path` begins with a slash, below the API's address; its parts are encoded. Throws only when the run is aborted. */
  send(method: Method, path: string, body?: unknown): Promise<GitHubAnswer>;
  /** A list, page by page, up to `most` items. `path` has no query. */
  list(path: string, most: number): Promise<GitHubList>;
  /** A question to the GraphQL API, which changes nothing. */
  query(query: string): Promise<GitHubAnswer>;
}

const PUBLIC_API = 'https://api.github.com';
const VERSION = '2022-11-28';
const PER_PAGE = 100;
/** All pauses of a run for GitHub's sake, in milliseconds: a comment is not worth more. */
const PATIENCE = 180_000;
/** What GitHub asks for where it says nothing else of a secondary limit. */
const SECONDARY_PAUSE = 60_000;
const SCHEDULE = { attempts: 4, firstPauseMs: 1_000, longestPauseMs: 20_000 };

/**
 * `@actions/github` would do, and adds 1.1 MB to the bundle; this takes the client that is there already, with its
 * proxy, its bounds and without redirects. Requests go to the origin of the API alone. What may have been done is never
 * asked for again; rate limits of both kinds are waited for within a bound.
 *
 * Throws a `Failure` (`github-address-invalid`) where GITHUB_API_URL is no address.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function createGitHub({ effects, token }: GitHubAccess, maxBytes?: number): GitHub {
  const api = apiAddress(effects.env);
  if (token !== undefined) effects.mask(token);
  const service = createService({
    effects,
    route: readRoute(effects.env),
    origins: [api.origin],
    ...(maxBytes === undefined ? {} : { maxBytes }),
    // Retries are made here: GitHub's limits have statuses and headers of their own.
    schedule: { attempts: 1, firstPauseMs: 0, longestPauseMs: 0, deadlineMs: 0 },
  });
  const base = api.href.replace(/\/$/, '');
  let patience = PATIENCE;
  const patient: Pick<Effects, 'now' | 'random' | 'sleep' | 'signal'> = {
    now: () => effects.now(),
    random: () => effects.random(),
    signal: effects.signal,
    sleep(milliseconds, signal) {
      patience -= milliseconds;
      return effects.sleep(milliseconds, signal);
    },
  };

  const request = async (
    method: Method,
    url: string,
    body?: unknown,
    changes: boolean = method !== 'GET',
  ): Promise<GitHubAnswer> => {
    const outcome = await retry<GitHubAnswer, Refusal>(
      async () => {
        effects.log.debug(`${method} ${url}`);
        let response: PipelineResponse;
        try {
          response = await service.send(
            createPipelineRequest({
              url,
              method,
              headers: createHttpHeaders({
                Accept: 'application/vnd.github+json',
                'X-GitHub-Api-Version': VERSION,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
                ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
              }),
              ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            }),
          );
        } catch (error) {
          if (!(error instanceof TransportFailure)) throw error;
          const refusal = unanswered(error, changes);
          return refusal.mayBeDone || !error.transient
            ? { done: true, value: { ok: false, refusal } }
            : { done: false, problem: refusal };
        }
        if (response.status >= 200 && response.status < 300)
          return { done: true, value: readAnswer(response) };
        const refusal = refused(response, changes);
        const again = refusal.kind === 'rate-limited' || isTransientStatus(response.status);
        if (!again || refusal.mayBeDone) return { done: true, value: { ok: false, refusal } };
        const pause = pauseAsked(response, effects.now(), refusal.kind === 'rate-limited');
        return { done: false, problem: refusal, ...(pause === undefined ? {} : { retryAfterMs: pause }) };
      },
      { ...SCHEDULE, deadlineMs: Math.max(0, patience) },
      patient,
    );
    return outcome.done ? outcome.value : { ok: false, refusal: outcome.problem };
  };

  return {
    effects,
    send: (method, path, body) => request(method, `${base}${path}`, body),
    query: (query) => request('POST', graphAddress(api, effects.env), { query }, false),
    async list(path, most) {
      const items: unknown[] = [];
      let url: string | undefined = `${base}${path}?per_page=${PER_PAGE}`;
      // Pages may be shorter than asked for, but not for ever.
      let pages = 2 * Math.ceil(most / PER_PAGE) + 1;
      for (; url !== undefined && items.length < most && pages > 0; pages -= 1) {
        const answer = await request('GET', url);
        if (!answer.ok) return answer;
        if (!Array.isArray(answer.body)) return { ok: false, refusal: odd('GitHub answered no list') };
        items.push(...answer.body);
        url = answer.next;
        // The token goes nowhere else, whatever an answer says.
        if (url !== undefined && new URL(url).origin !== api.origin) {
          return { ok: false, refusal: odd('GitHub named a next page on another host') };
        }
      }
      return { ok: true, items: items.slice(0, most), truncated: url !== undefined || items.length > most };
    },
  };
}

/** `/repos/owner/name/a/b`: every part encoded. */
export function repositoryPath(
  { owner, name }: RepositoryName,
  ...parts: readonly (string | number)[]
): string {
  return `/repos/${[owner, name, ...parts].map((part) => encodeURIComponent(part)).join('/')}`;
}

/** GitHub Enterprise Server has its own address; the runner says which. */
function apiAddress(env: Effects['env']): URL {
  const text = env['GITHUB_API_URL']?.trim() || PUBLIC_API;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '') return url;
  throw new Failure({
    code: 'github-address-invalid',
    message: 'GITHUB_API_URL is not an https address.',
    remedy: 'Leave it as the runner sets it, or set the address of the API: https://api.github.com',
    exitCode: EXIT.refused,
  });
}

/** Beside the REST API: `/graphql`, on GitHub Enterprise Server `/api/graphql`. */
function graphAddress(api: URL, env: Effects['env']): string {
  const text = env['GITHUB_GRAPHQL_URL']?.trim() ?? '';
  const given = URL.canParse(text) ? new URL(text) : undefined;
  if (given?.origin === api.origin) return given.href;
  return `${api.origin}${api.pathname.replace(/\/(?:v3\/?)?$/, '')}/graphql`;
}

function readAnswer({ status, headers, bodyAsText }: PipelineResponse): GitHubAnswer {
  const body = parseJson(bodyAsText ?? '');
  const next = nextPage(headers.get('link') ?? '');
  return { ok: true, status, body, ...(next === undefined ? {} : { next }) };
}

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
function nextPage(link: string): string | undefined {
  for (const part of link.slice(0, 10_000).split(',')) {
    const [, url] = /^\s*<([^<>]{1,4000})>\s*;.*\brel="next"/.exec(part) ?? [];
    if (url !== undefined && URL.canParse(url)) return url;
  }
  return undefined;
}

function refused({ status, headers, bodyAsText }: PipelineResponse, changes: boolean): Refusal {
  const said = messageOf(bodyAsText ?? '');
  const cause = `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`;
  const isLimited =
    (status === 403 || status === 429) &&
    (status === 429 ||
      headers.get('x-ratelimit-remaining') === '0' ||
      headers.get('retry-after') !== undefined ||
      /rate limit|abuse detection/i.test(said));
  if (isLimited) return { kind: 'rate-limited', status, cause, said, mayBeDone: false };
  const mayBeDone = changes && (status === 408 || status >= 500);
  return {
    kind: KINDS[status] ?? (status >= 500 ? 'unavailable' : 'unexpected'),
    status,
    cause,
    said,
    mayBeDone,
  };
}

const KINDS: Readonly<Record<number, Refusal['kind']>> = {
  400: 'invalid',
  401: 'token-refused',
  403: 'forbidden',
  404: 'missing',
  408: 'unavailable',
  410: 'missing',
  413: 'invalid',
  422: 'invalid',
};

function unanswered(failure: TransportFailure, changes: boolean): Refusal {
  // A connection that was never accepted has done nothing.
  const neverCame = ['dns', 'refused', 'tls', 'proxy', 'forbidden'].includes(failure.kind);
  return {
    kind: 'unavailable',
    cause: failure.message.replace(/\.$/, ''),
    said: '',
    mayBeDone: changes && !neverCame,
    failure,
  };
}

function odd(cause: string): Refusal {
  return { kind: 'unexpected', cause, said: '', mayBeDone: false };
}

/** How long GitHub asks to wait, in milliseconds. */
function pauseAsked({ headers }: PipelineResponse, now: number, isLimit: boolean): number | undefined {
  const asked = readRetryAfter((name) => headers.get(name), now);
  if (asked !== undefined) return asked;
  const reset = Number(headers.get('x-ratelimit-reset') ?? 'none');
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(0, reset * 1_000 - now);
  return isLimit ? SECONDARY_PAUSE : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitHub's own words, on one line: the message, and what its list of errors says beside it. */
function messageOf(body: string): string {
  const answer = parseJson(body);
  const errors = (answer as { errors?: unknown } | undefined)?.errors;
  const details = (Array.isArray(errors) ? errors.slice(0, 3) : []).map((one: unknown) =>
    typeof one === 'string' ? one : (textAt(one, 'message') ?? textAt(one, 'code') ?? ''),
  );
  return [textAt(answer, 'message') ?? '', ...details]
    .filter((part) => part !== '')
    .join('; ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300);
}
