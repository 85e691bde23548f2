import { armError } from './armErrors.ts';
import { bearerToken, type Request } from './exchange.ts';
import { verifyToken } from './signing.ts';
import { RESOURCE_MANAGER_ALIASES, type World } from './world.ts';

/** Who a bearer token of Entra speaks for. */
export interface Caller {
  readonly objectId: string;
  readonly tenantId: string;
  readonly clientId: string;
}

/** Checks a token as Azure Resource Manager does: presence, signature, time, audience. Throws its 401. */
export async function authenticate(request: Request, world: World): Promise<Caller> {
  const challenge = (error: string, text: string) => ({
    'www-authenticate': `Bearer authorization_uri="${world.origin}/${world.scenario.tenantId}", error="${error}", error_description="${text}"`,
  });
  const token = bearerToken(request);
  if (token === undefined) {
    const text = "Authentication failed. The 'Authorization' header is missing.";
    throw armError(401, 'AuthenticationFailed', text, challenge('invalid_token', text));
  }
  const verified = await verifyToken(token, world.keys.entra, world.now());
  if (!verified.ok && verified.reason === 'expired') {
    const expiry = new Date((verified.claims?.exp ?? 0) * 1000).toISOString();
    const text = `The access token expiry UTC time '${expiry}' is earlier than current UTC time '${new Date(world.now()).toISOString()}'.`;
    throw armError(401, 'ExpiredAuthenticationToken', text, challenge('invalid_token', text));
  }
  if (!verified.ok) {
    const text =
      verified.reason === 'signature'
        ? 'The access token is invalid. Its signature could not be validated.'
        : 'The access token is invalid.';
    throw armError(401, 'InvalidAuthenticationToken', text, challenge('invalid_token', text));
  }
  const audience = String(verified.claims.aud ?? '');
  const allowed = [world.audiences.resourceManager, ...RESOURCE_MANAGER_ALIASES];
  if (!allowed.includes(audience.replace(/\/$/, ''))) {
    const list = allowed.flatMap((one) => [`'${one}/'`, `'${one}'`]).join(',');
    const text = `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences ${list}.`;
    throw armError(401, 'InvalidAuthenticationTokenAudience', text, challenge('invalid_token', text));
  }
  return callerOf(verified.claims);
}

export function callerOf(claims: Readonly<Record<string, unknown>>): Caller {
  return {
    objectId: String(claims['oid'] ?? ''),
    tenantId: String(claims['tid'] ?? ''),
    clientId: String(claims['appid'] ?? ''),
  };
}

/** A subscription trusts the tokens of its own tenant only. */
export function checkSubscriptionTenant(caller: Caller, tenantId: string, world: World): void {
  if (caller.tenantId.toLowerCase() !== tenantId.toLowerCase()) {
    const text = `The access token is from the wrong issuer '${world.origin}/${caller.tenantId}/'. It must match the tenant '${world.origin}/${tenantId}/' associated with this subscription. Please use the authority (URL) '${world.origin}/${tenantId}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`;
    throw armError(401, 'InvalidAuthenticationTokenTenant', text, {
      'www-authenticate': `Bearer authorization_uri="${world.origin}/${tenantId}", error="invalid_token", error_description="The access token is from the wrong issuer."`,
    });
  }
}
