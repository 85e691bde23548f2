import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { at } from '../azure/body.ts';
import type { Versions } from './apiVersions.ts';
import { type Refusal, refusal, refusalOf } from './refusal.ts';
import { nextPage, parseObject, type Sender } from './sender.ts';

/** One read: what is asked for, and what it needs. */
export interface Call {
  readonly versions: Versions;
  /** The operation that ARM asks for: named when a refusal does not say. */
  readonly operation: string;
  readonly query?: Readonly<Record<string, string>>;
}

export type Read =
  | { readonly ok: true; readonly body: unknown; readonly apiVersion: string }
  | { readonly ok: false; readonly refusal: Refusal };

const MOST_PAGES = 2_000;
const MOST_ITEMS = 200_000;

/** All items of a list; those before the refusal, when there was one on the way. */
export interface Listing {
  readonly items: readonly unknown[];
  readonly apiVersion: string;
  readonly refusal?: Refusal;
}

/** Reads from Azure Resource Manager. Nothing here changes anything or asks for a secret. */
export interface Reader {
  get(path: string, call: Call): Promise<Read>;
  list(path: string, call: Call): Promise<Listing>;
  /** A query of Azure Resource Graph: the only POST there is. */
  query(path: string, body: unknown, call: Call): Promise<Read>;
}

type Asked =
  | { readonly ok: true; readonly response: PipelineResponse; readonly apiVersion: string }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The way of all reads of ARM: at the best api-version that the cloud serves, bounded in pages, never to another origin.
 * Refusals are values; what is thrown is what the sender throws.
 */
export function createReader(sender: Sender): Reader {
  const { origin } = sender;
  /** The version that a cloud was found to serve, by the first that was asked for. */
  const served = new Map<string, string>();
  /** The first request of each kind, which finds that out: the others wait for it. */
  const scouts = new Map<string, Promise<unknown>>();

  async function ask(method: 'GET' | 'POST', path: string, call: Call, body?: unknown): Promise<Asked> {
    const kind = `${typeOf(path)} ${call.versions[0]}`;
    if (call.versions.length === 1) return askBest(kind, method, path, call, body);
    const scout = scouts.get(kind);
    if (scout !== undefined) {
      await scout;
      return askBest(kind, method, path, call, body);
    }
    const first = askBest(kind, method, path, call, body);
    scouts.set(
      kind,
      first.catch(() => undefined),
    );
    return first;
  }

  /** At the best version that the cloud serves, as far as that is known. */
  async function askBest(
    kind: string,
    method: 'GET' | 'POST',
    path: string,
    call: Call,
    body?: unknown,
  ): Promise<Asked> {
    const from = call.versions.indexOf(served.get(kind) ?? call.versions[0]);
    let last: Refusal | undefined;
    for (const apiVersion of call.versions.slice(from)) {
      const answer = await sender.send(
        method,
        urlOf(origin, path, { ...call.query, 'api-version': apiVersion }),
        body,
      );
      if ('reason' in answer) return { ok: false, refusal: answer };
      if (answer.status >= 200 && answer.status < 300) {
        served.set(kind, apiVersion);
        return { ok: true, response: answer, apiVersion };
      }
      last = refusalOf(answer.status, answer.bodyAsText ?? '', call.operation, apiVersion);
      if (!last.unsupported) break;
    }
    return { ok: false, refusal: last ?? refusal('api-version', `${call.operation} is not served`) };
  }

  async function read(method: 'GET' | 'POST', path: string, call: Call, body?: unknown): Promise<Read> {
    const answer = await ask(method, path, call, body);
    if (!answer.ok) return answer;
    const parsed = parseObject(answer.response.bodyAsText ?? '');
    return parsed === undefined
      ? { ok: false, refusal: refusal('unexpected-answer', 'the answer is not a JSON object') }
      : { ok: true, body: parsed, apiVersion: answer.apiVersion };
  }

  return {
    get: (path, call) => read('GET', path, call),
    query: (path, body, call) => read('POST', path, call, body),
    async list(path, call) {
      const first = await ask('GET', path, call);
      if (!first.ok) {
        const nothing = { items: [], apiVersion: call.versions[0] };
        return first.refusal.unregistered === true ? nothing : { ...nothing, refusal: first.refusal };
      }
      const { apiVersion } = first;
      const items: unknown[] = [];
      const seen = new Set<string>();
      const stop = (why: Refusal): Listing => ({ items, apiVersion, refusal: why });
      let response: PipelineResponse = first.response;
      for (;;) {
        const body = parseObject(response.bodyAsText ?? '');
        const value = at(body, 'value');
        if (!Array.isArray(value)) return stop(refusal('unexpected-answer', 'the answer is not a list'));
        for (const item of value) items.push(item);
        const next = at(body, 'nextLink');
        if (next === undefined || next === null || next === '') return { items, apiVersion };
        const url = nextPage(next, origin);
        if (url === undefined || seen.has(url)) {
          return stop(refusal('unexpected-answer', 'the next page is at an address that is not followed'));
        }
        seen.add(url);
        if (seen.size >= MOST_PAGES || items.length >= MOST_ITEMS) {
          return stop(refusal('unexpected-answer', 'the list is longer than is read'));
        }
        const answer = await sender.send('GET', url);
        if ('reason' in answer) return stop(answer);
        if (answer.status < 200 || answer.status >= 300) {
          return stop(refusalOf(answer.status, answer.bodyAsText ?? '', call.operation, apiVersion));
        }
        response = answer;
      }
    },
  };
}

/** Segment by segment: names of resource groups may have letters beyond ASCII, and no name makes a query or a path. */
export function urlOf(origin: string, path: string, query: Readonly<Record<string, string>>): string {
  const parameters = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${origin}${path.split('/').map(encodeURIComponent).join('/')}?${parameters}`;
}

/** ARM counts by subscription, and by tenant for the rest. */
export function armBucketOf(url: string): string {
  return /\/subscriptions\/([^/?]+)/i.exec(url)?.[1]?.toLowerCase() ?? 'tenant';
}

/** The resource type that a path asks for, without names: what a cloud serves at a version or does not. */
function typeOf(path: string): string {
  const [namespace = '', ...segments] = path
    .slice(path.toLowerCase().lastIndexOf('/providers/') + 1)
    .split('/')
    .slice(1);
  return [namespace, ...segments.filter((_, index) => index % 2 === 0)].join('/').toLowerCase();
}
