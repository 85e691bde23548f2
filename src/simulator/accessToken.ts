import { randomUUID } from 'node:crypto';
import type { Application } from './scenario.ts';
import { RESOURCE_MANAGER_ALIASES, type World } from './world.ts';

/** The audience that Entra writes into the token for a resource, as it was asked for. */
export function knownAudience(resource: string, world: World): string | undefined {
  const { federation: _, ...services } = world.audiences;
  const known = [...Object.values(services), ...RESOURCE_MANAGER_ALIASES];
  return known.includes(resource.replace(/\/$/, '')) ? resource : undefined;
}

export interface IssuedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** A signed access token as Entra issues them to applications; `audience` as the client asked for it. */
export async function issueAccessToken(
  application: Application,
  audience: string,
  world: World,
): Promise<IssuedToken> {
  const issued = Math.floor(world.now() / 1000);
  // One hour for applications, a day for managed identities.
  const expiresIn = application.type === 'ManagedIdentity' ? 86_399 : 3_599;
  const tid = application.tenantId ?? world.scenario.tenantId;
  const token = await world.keys.entra.sign({
    aud: audience,
    iss: `${world.origin}/${tid}/`,
    iat: issued,
    nbf: issued,
    exp: issued + expiresIn,
    appid: application.clientId,
    appidacr: '2',
    idp: `${world.origin}/${tid}/`,
    idtyp: 'app',
    oid: application.principalId,
    sub: application.principalId,
    tid,
    uti: randomUUID(),
    ver: '1.0',
  });
  return { token: world.keyring.remember(token), expiresIn };
}
