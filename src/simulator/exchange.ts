/** Which of the played services a request belonged to. */
export type Surface =
  | 'entra'
  | 'github-oidc'
  | 'github-api'
  | 'kubernetes-oidc'
  | 'managed-identity'
  | 'arm'
  | 'metadata'
  | 'graph'
  | 'scoring'
  | 'ai-services'
  | 'unknown';

/** One request as the services see it. Header names are lower-case, the path is decoded once and starts with one slash. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** A body that is text goes out as it is; everything else as JSON. */
export interface Response {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** How long the service takes, on top of the network. */
  readonly delayMs?: number;
}

/** Thrown by a service to end a request with an answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly response: Response;

  constructor(response: Response) {
    super(`refused with ${response.status}`);
    this.response = response;
  }
}

/** A query parameter whatever the case of its name: ARM and GitHub do not mind it. */
export function queryValue(request: Request, name: string): string | undefined {
  for (const [key, value] of request.query) {
    if (key.toLowerCase() === name.toLowerCase()) {
      return value;
    }
  }
  return undefined;
}

/** The credential of an `Authorization: Bearer …` header. */
export function bearerToken(request: Request): string | undefined {
  return /^bearer +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}

/** The body as a JSON object; an empty one counts as `{}`; undefined when it is anything else. */
export function jsonBody(request: Request): Readonly<Record<string, unknown>> | undefined {
  if (request.body.trim() === '') {
    return {};
  }
  try {
    const value: unknown = JSON.parse(request.body);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
