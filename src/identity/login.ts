import type { TokenCredential } from '@azure/core-auth';
import type { Effects } from '../effects.ts';
import { describeRoute, readRoute, routeSecrets } from '../http/route.ts';
import type { Cloud } from './clouds.ts';
import { checkLoginInputs } from './loginInputs.ts';

export type AuthKind = 'oidc' | 'azure-cli' | 'environment' | 'managed-identity' | 'workload-identity';

export interface LoginOptions {
  readonly auth: AuthKind;
  readonly cloud: Cloud;
  readonly clientId?: string;
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  /** Audience of the GitHub ID token; the cloud's when absent. */
  readonly federationAudience?: string;
}

/** Who the run acts as, read from the claims of the access token. A claim that was not there is absent. */
export interface Identity {
  readonly objectId?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
}

/** `expiresAt` and `refreshAfter` are in milliseconds since 1970. */
export interface EntraToken {
  readonly token: string;
  readonly expiresAt: number;
  readonly refreshAfter?: number;
}

export interface Login {
  /** One credential object for every client of a run, so that each audience is exchanged once. */
  readonly credential: TokenCredential;
  readonly identity: Identity;
  /** Absent when the access token did not say. */
  readonly principalType?: 'User' | 'ServicePrincipal' | undefined;
  /** A masked Entra token for an audience of the cloud. Throws a diagnosed `Failure`. */
  token(audience: string): Promise<EntraToken>;
}

export type LogIn = (options: LoginOptions, effects: Effects) => Promise<Login>;

/** In GitHub Actions an ID token and nothing else, so that no login left on a runner is ever used (threat T1). */
export function defaultAuth(env: Effects['env']): AuthKind {
  return env['GITHUB_ACTIONS'] === 'true' ? 'oidc' : 'azure-cli';
}

/**
 * Signs in and gets the token for ARM at once, so that a login that fails does so here, and `identity` is known.
 * Prints the way that the requests take, and who it is. Throws a diagnosed `Failure`: exit code 2 for a login that is described
 * wrongly or landed in another tenant, 4 for one that was refused or did not get through.
 */
export const logIn: LogIn = async (options, effects) => {
  const route = readRoute(effects.env);
  for (const secret of routeSecrets(effects.env)) effects.mask(secret);
  checkLoginInputs(options);
  for (const line of describeRoute(effects.env)) effects.log.info(line);
  if (options.auth === 'azure-cli' && options.clientId !== undefined) {
    effects.log.warning('client-id is not used with auth: azure-cli; who is signed in there stands below.');
  }
  const { createSession } = await import('./session.ts');
  const session = await createSession(options, route, effects);
  await session.token(options.cloud.resourceManagerAudience);
  const { objectId = 'unknown', tenantId = 'unknown', clientId = 'unknown' } = session.identity;
  effects.log.info(
    `signed in at ${options.cloud.authority} (auth: ${options.auth}): object ${objectId}, client ${clientId}, tenant ${tenantId}`,
  );
  return session;
};
