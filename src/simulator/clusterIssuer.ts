import type { Request, Response } from './exchange.ts';
import { CLUSTER_ISSUER_PATH, PUBLIC_CLUSTER_ISSUER, type World } from './world.ts';

const LIFETIME_SECONDS = 3_600;
const ANY_CLUSTER = '00000000-0000-0000-0000-000000000001/';

/** The token issuer of a Kubernetes cluster: discovery and keys. */
export function answerClusterIssuer(request: Request, world: World): Response {
  const match = /^(\/_clusters\/.*?)\/?(\.well-known\/openid-configuration|openid\/v1\/jwks)$/.exec(
    request.path,
  );
  if (match === null) {
    return { status: 404, body: { message: 'Not Found' } };
  }
  const issuer = `${world.origin}${match[1]}/`;
  return {
    status: 200,
    body: match[2]?.endsWith('jwks')
      ? world.keys.kubernetes.jwks
      : {
          issuer,
          jwks_uri: `${issuer}openid/v1/jwks`,
          response_types_supported: ['id_token'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        },
  };
}

/** A projected service account token, as a pod finds it in `AZURE_FEDERATED_TOKEN_FILE`. */
export async function issueServiceAccountToken(subject: string, world: World): Promise<string> {
  const issuer = world.tenant.applications
    .flatMap((one) => one.federatedCredentials ?? [])
    .find((one) => one.issuer.startsWith(PUBLIC_CLUSTER_ISSUER))
    ?.issuer.slice(PUBLIC_CLUSTER_ISSUER.length);
  const issued = Math.floor(world.now() / 1000);
  const token = await world.keys.kubernetes.sign({
    aud: [world.audiences.federation],
    iss: `${world.origin}${CLUSTER_ISSUER_PATH}${issuer ?? ANY_CLUSTER}`,
    sub: subject,
    iat: issued,
    nbf: issued,
    exp: issued + LIFETIME_SECONDS,
    'kubernetes.io': { namespace: subject.split(':')[2] ?? 'default' },
  });
  return world.keyring.remember(token);
}
