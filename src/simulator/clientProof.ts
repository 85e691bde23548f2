import { refuse } from './entraErrors.ts';
import type { Request } from './exchange.ts';
import type { Application } from './scenario.ts';
import { readClaims, verifyToken } from './signing.ts';
import { CLUSTER_ISSUER_PATH, GITHUB_ISSUER_PATH, playedIssuer, type World } from './world.ts';

const CLOCK_SECONDS = 300;

/**
 * Order as in Entra: the federated credential is looked up by what the assertion claims, and only then is its
 * issuer's key fetched. https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
 */
export async function checkAssertion(
  assertion: string,
  application: Application,
  request: Request,
  world: World,
): Promise<void> {
  world.keyring.remember(assertion);
  const claims = readClaims(assertion);
  if (claims === undefined || typeof claims.iss !== 'string' || typeof claims.sub !== 'string') {
    throw refuse(50027, { detail: 'JWT format is not valid.' }, request, world);
  }
  const { iss, sub } = claims;
  const presented = [claims.aud ?? []].flat();
  const credentials = (application.federatedCredentials ?? []).map((one) => ({
    issuer: playedIssuer(world.origin, one.issuer),
    subject: one.subject,
    audiences: one.audiences ?? [world.audiences.federation],
  }));
  const sameIssuer = credentials.filter((one) => one.issuer === iss);
  if (sameIssuer.length === 0) {
    throw refuse(700211, { value: iss }, request, world);
  }
  const sameSubject = sameIssuer.filter((one) => one.subject === sub);
  if (sameSubject.length === 0) {
    const cased = sameIssuer.some((one) => one.subject.toLowerCase() === sub.toLowerCase());
    throw refuse(cased ? 7002138 : 700213, { value: sub }, request, world);
  }
  if (!sameSubject.some((one) => one.audiences.some((audience) => presented.includes(audience)))) {
    throw refuse(700212, { value: presented.join(',') }, request, world);
  }
  const key = issuerKey(iss, world);
  if (key === undefined) {
    throw refuse(
      700027,
      { detail: `The keys of the issuer '${iss}' could not be retrieved.` },
      request,
      world,
    );
  }
  const verified = await verifyToken(assertion, key, world.now(), CLOCK_SECONDS);
  if (!verified.ok && (verified.reason === 'expired' || verified.reason === 'not-yet')) {
    const time = (seconds: unknown) =>
      typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : 'unknown';
    const detail = `Current time: ${new Date(world.now()).toISOString()}, assertion valid from ${time(claims.nbf ?? claims.iat)}, expiry time of assertion ${time(claims.exp)}.`;
    throw refuse(700024, { detail }, request, world);
  }
  if (!verified.ok) {
    throw refuse(
      700027,
      { detail: 'The key was not found or the signature does not match.' },
      request,
      world,
    );
  }
}

function issuerKey(issuer: string, world: World) {
  if (issuer === `${world.origin}${GITHUB_ISSUER_PATH}`) {
    return world.keys.github;
  }
  return issuer.startsWith(`${world.origin}${CLUSTER_ISSUER_PATH}`) ? world.keys.kubernetes : undefined;
}

export function checkSecret(secret: string, application: Application, request: Request, world: World): void {
  world.keyring.remember(secret);
  const match = application.secrets?.find((one) => one.value === secret);
  if (match === undefined) {
    throw refuse(7000215, { value: application.clientId }, request, world);
  }
  if (match.expiresOn !== undefined && Date.parse(match.expiresOn) <= world.now()) {
    throw refuse(7000222, { value: application.clientId }, request, world);
  }
}
