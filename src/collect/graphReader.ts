import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { at } from '../azure/body.ts';
import { type Refusal, refusal, refusalOf } from './refusal.ts';
import { nextPage, parseObject, type Sender } from './sender.ts';

export interface GraphListing {
  readonly items: readonly unknown[];
  readonly refusal?: Refusal;
}

export type GraphRead =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads from Microsoft Graph. `path` has its version and query; `permission` is the least application permission. */
export interface GraphReader {
  get(path: string, permission: string): Promise<GraphRead>;
  list(path: string, permission: string): Promise<GraphListing>;
  /** `directoryObjects/getByIds`: the only POST there is, and it reads. */
  getByIds(ids: readonly string[], permission: string): Promise<GraphListing>;
}

const MOST_PAGES = 500;

export function createGraphReader(sender: Sender): GraphReader {
  const { origin } = sender;

  async function ask(
    method: 'GET' | 'POST',
    url: string,
    permission: string,
    body?: unknown,
  ): Promise<PipelineResponse | Refusal> {
    const answer = await sender.send(method, url, body);
    if ('reason' in answer || (answer.status >= 200 && answer.status < 300)) return answer;
    return graphRefusal(answer, permission);
  }

  async function pages(first: PipelineResponse | Refusal, permission: string): Promise<GraphListing> {
    const items: unknown[] = [];
    const seen = new Set<string>();
    let answer = first;
    for (;;) {
      if ('reason' in answer) return { items, refusal: answer };
      const body = parseObject(answer.bodyAsText ?? '');
      const value = at(body, 'value');
      if (!Array.isArray(value)) {
        return {
          items,
          refusal: refusal('unexpected-answer', 'the answer of Microsoft Graph is not a list'),
        };
      }
      for (const item of value) items.push(item);
      const next = at(body, '@odata.nextLink');
      if (next === undefined || next === null) return { items };
      const url = nextPage(next, origin);
      if (url === undefined || seen.has(url) || seen.size >= MOST_PAGES) {
        const why = 'the next page is at an address that is not followed, or there are too many pages';
        return { items, refusal: refusal('unexpected-answer', why) };
      }
      seen.add(url);
      answer = await ask('GET', url, permission);
    }
  }

  return {
    async get(path, permission) {
      const answer = await ask('GET', origin + path, permission);
      if ('reason' in answer) return { ok: false, refusal: answer };
      const body = parseObject(answer.bodyAsText ?? '');
      return body === undefined
        ? {
            ok: false,
            refusal: refusal('unexpected-answer', 'the answer of Microsoft Graph is not an object'),
          }
        : { ok: true, body };
    },
    async list(path, permission) {
      return pages(await ask('GET', origin + path, permission), permission);
    },
    async getByIds(ids, permission) {
      const body = { ids, types: ['user', 'group', 'servicePrincipal', 'device'] };
      const url = `${origin}/v1.0/directoryObjects/getByIds`;
      return pages(await ask('POST', url, permission, body), permission);
    },
  };
}

function graphRefusal(answer: PipelineResponse, permission: string): Refusal {
  const refused = refusalOf(answer.status, answer.bodyAsText ?? '', permission, 'v1.0');
  if (answer.status !== 403 && answer.status !== 401) return { ...refused, notFound: answer.status === 404 };
  return permissionMissing(permission);
}

export function permissionMissing(permission: string): Refusal {
  const detail = `Microsoft Graph asks for the application permission ${permission}, which an administrator of Entra ID consents to`;
  return { ...refusal('missing-permission', detail), operation: permission };
}
