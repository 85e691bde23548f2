import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issueAccessToken, knownAudience } from './accessToken.ts';
import type { World } from './world.ts';

export interface ManagedIdentityHost {
  /** Variables of a process that runs beside the identity, as App Service sets them. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * The token service that App Service puts beside a process: plain HTTP on loopback, guarded by a header.
 * https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 */
export async function hostManagedIdentity(
  world: World,
  observe: (method: string, path: string, query: string, status: number) => void,
): Promise<ManagedIdentityHost> {
  const header = world.keyring.remember(randomUUID());
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    void answer(url, incoming.headers['x-identity-header'], header, world)
      .catch(() => ({ status: 500, body: { statusCode: 500, message: 'The simulator failed.' } }))
      .then(({ status, body }) => {
        observe(incoming.method ?? 'GET', url.pathname, url.search, status);
        outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: header },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  url: URL,
  presented: string | string[] | undefined,
  header: string,
  world: World,
): Promise<{ status: number; body: object }> {
  if (url.pathname !== '/msi/token') {
    return { status: 404, body: { statusCode: 404, message: 'Not found.' } };
  }
  if (presented !== header) {
    return { status: 401, body: { statusCode: 401, message: 'The identity header is missing or wrong.' } };
  }
  const resource = url.searchParams.get('resource') ?? '';
  const audience = knownAudience(resource, world);
  if (audience === undefined) {
    return { status: 400, body: { statusCode: 400, message: `AADSTS500011: unknown resource ${resource}` } };
  }
  const identities = world.tenant.applications.filter((one) => one.type === 'ManagedIdentity');
  const clientId = url.searchParams.get('client_id')?.toLowerCase();
  const identity =
    clientId === undefined
      ? identities[0]
      : identities.find((one) => one.clientId.toLowerCase() === clientId);
  if (identity === undefined) {
    return {
      status: 400,
      body: {
        statusCode: 400,
        message: 'No User Assigned or Delegated Managed Identity found for specified ClientId.',
      },
    };
  }
  const { token, expiresIn } = await issueAccessToken(identity, audience, world);
  return {
    status: 200,
    body: {
      access_token: token,
      expires_on: String(Math.floor(world.now() / 1000) + expiresIn),
      resource,
      token_type: 'Bearer',
      client_id: identity.clientId,
    },
  };
}
