import type { TokenCredential } from '@azure/core-auth';
import type { Effects } from '../effects.ts';
import type { Cloud } from './clouds.ts';

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
  /** A masked Entra token for an audience of the cloud. Throws a diagnosed `Failure`. */
  token(audience: string): Promise<EntraToken>;
}

export type LogIn = (options: LoginOptions, effects: Effects) => Promise<Login>;
