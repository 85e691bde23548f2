import type { Credential, TokenType } from '../inventory/credential.ts';
import type { Azure } from './adapter.ts';

/** The way of all machine learning endpoints, keys included. */
export function bearer(type: TokenType, secret: string): Credential {
  return { type, secret, headerName: 'Authorization', headerValue: `Bearer ${secret}`, extraHeaders: {} };
}

/** An Entra token for an audience. It opens all that the identity may use there, not one endpoint alone. */
export async function entraCredential({ login }: Azure, audience: string): Promise<Credential> {
  const { token, expiresAt, refreshAfter } = await login.token(audience);
  return {
    ...bearer('AADToken', token),
    expiresAt,
    ...(refreshAfter === undefined ? {} : { refreshAfter }),
  };
}
