import { bearerToken, Refusal, type Request } from './exchange.ts';
import { verifyToken } from './signing.ts';
import type { World } from './world.ts';

/** The application permissions that a token of Microsoft Graph carries. Throws its 401. */
export async function authenticateGraph(request: Request, world: World): Promise<ReadonlySet<string>> {
  const token = bearerToken(request);
  if (token === undefined) throw unauthorized('Access token is empty.');
  const verified = await verifyToken(token, world.keys.entra, world.now());
  if (!verified.ok) {
    throw unauthorized(
      verified.reason === 'expired'
        ? 'Lifetime validation failed, the token is expired.'
        : 'Access token validation failure.',
    );
  }
  const audience = String(verified.claims.aud ?? '').replace(/\/$/, '');
  if (audience !== world.audiences.graph) {
    throw unauthorized('Access token validation failure. Invalid audience.');
  }
  const clientId = String(verified.claims['appid'] ?? '').toLowerCase();
  const application = world.tenant.applications.find((one) => one.clientId.toLowerCase() === clientId);
  return new Set(application?.graphPermissions ?? []);
}

function unauthorized(message: string): Refusal {
  return new Refusal({ status: 401, body: { error: { code: 'InvalidAuthenticationToken', message } } });
}
