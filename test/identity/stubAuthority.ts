import { randomUUID } from 'node:crypto';
import { type Answer, type Loopback, type LoopbackCertificate, serve } from '../http/loopback.ts';

export const TENANT = '11111111-2222-4333-8444-555555555555';
export const CLIENT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const OBJECT = '99999999-8888-4777-8666-555555555555';

/** Not signed: nobody in these tests verifies it. */
export function makeJwt(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from(`signature-${randomUUID()}`).toString('base64url')}`;
}

export interface StubAuthority extends Loopback {
  /** Requests for GitHub's ID token. */
  readonly idTokenRequests: () => string[];
  /** The forms that were posted to Entra's token endpoint. */
  readonly tokenRequests: () => URLSearchParams[];
  /** Every secret that has left this server or was sent to it. */
  readonly secrets: string[];
}

export interface StubOptions {
  readonly certificate: LoopbackCertificate;
  readonly now: () => number;
  readonly idClaims?: Readonly<Record<string, unknown>>;
  readonly accessClaims?: Readonly<Record<string, unknown>>;
  /** The tenant as it stands in the paths, its id when absent. */
  readonly tenantPath?: string;
  /** Answers a request instead of the stub when it returns true. */
  readonly before?: (...request: Parameters<Answer>) => boolean;
  /** The error that the token endpoint answers. */
  readonly refuse?: { readonly status: number; readonly code: number; readonly text: string };
}

export const REQUEST_TOKEN = 'request-token-of-this-job-0123456789';

/** GitHub's token service and an Entra authority on one origin; what they answer is what the real ones answer. */
export async function serveStubAuthority(options: StubOptions): Promise<StubAuthority> {
  const secrets: string[] = [REQUEST_TOKEN];
  let origin = '';
  const json = (response: Parameters<Answer>[1], status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const loopback = await serve((request, response, socket) => {
    if (options.before?.(request, response, socket) === true) return;
    const url = new URL(request.url, origin);
    const seconds = Math.floor(options.now() / 1_000);
    if (url.pathname === '/idtoken') {
      const jwt = makeJwt({
        iss: 'https://token.actions.githubusercontent.com',
        sub: 'repo:contoso/fraud:ref:refs/heads/main',
        aud: url.searchParams.get('audience'),
        repository: 'contoso/fraud',
        repository_owner: 'contoso',
        repository_id: '4711',
        iat: seconds,
        exp: seconds + 300,
        ...options.idClaims,
      });
      secrets.push(jwt);
      json(response, 200, { count: 1, value: jwt });
    } else if (url.pathname.endsWith('/.well-known/openid-configuration')) {
      json(response, 200, {
        issuer: `${origin}/${TENANT}/v2.0`,
        authorization_endpoint: `${origin}/${options.tenantPath ?? TENANT}/oauth2/v2.0/authorize`,
        token_endpoint: `${origin}/${options.tenantPath ?? TENANT}/oauth2/v2.0/token`,
        jwks_uri: `${origin}/${TENANT}/discovery/v2.0/keys`,
      });
    } else if (
      request.method === 'POST' &&
      url.pathname === `/${options.tenantPath ?? TENANT}/oauth2/v2.0/token`
    ) {
      const form = new URLSearchParams(request.body);
      secrets.push(form.get('client_assertion') ?? form.get('client_secret') ?? REQUEST_TOKEN);
      const { refuse } = options;
      if (refuse !== undefined) {
        json(response, refuse.status, {
          error: refuse.status === 400 ? 'invalid_request' : 'invalid_client',
          error_description: `AADSTS${refuse.code}: ${refuse.text} Trace ID: ${randomUUID()} Correlation ID: 0a0a0a0a-1111-4222-8333-444444444444 Timestamp: 2026-11-21 05:00:00Z`,
          error_codes: [refuse.code],
          timestamp: '2026-11-21 05:00:00Z',
          trace_id: randomUUID(),
          correlation_id: '0a0a0a0a-1111-4222-8333-444444444444',
          error_uri: `https://login.microsoftonline.com/error?code=${refuse.code}`,
        });
        return;
      }
      const token = makeJwt({
        aud: form.get('scope')?.replace(/\/\.default$/, ''),
        tid: TENANT,
        oid: OBJECT,
        appid: CLIENT,
        iat: seconds,
        exp: seconds + 3_599,
        ...options.accessClaims,
      });
      secrets.push(token);
      json(response, 200, {
        token_type: 'Bearer',
        expires_in: 3599,
        ext_expires_in: 3599,
        access_token: token,
      });
    } else {
      json(response, 404, { error: 'not_found', path: url.pathname });
    }
  }, options.certificate);
  origin = loopback.origin;
  return {
    ...loopback,
    secrets,
    idTokenRequests: () =>
      loopback.requests.filter((seen) => seen.url.startsWith('/idtoken')).map((seen) => seen.url),
    tokenRequests: () =>
      loopback.requests
        .filter((seen) => seen.method === 'POST')
        .map((seen) => new URLSearchParams(seen.body)),
  };
}
