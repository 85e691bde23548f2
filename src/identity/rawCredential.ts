import type { TokenCredential } from '@azure/core-auth';
import type { Failure } from '../failure.ts';
import type { TransportFailure } from '../http/transportFailure.ts';
import type { IdToken } from './idToken.ts';

/** A credential of @azure/identity, and what the diagnosis of its failures needs to know. */
export interface RawCredential {
  readonly credential: TokenCredential;
  readonly clientId?: string;
  readonly tenantId?: string;
  /** The ID token that was presented last. */
  readonly idToken?: () => IdToken | undefined;
  /** What kept the assertion from being made: the SDK does not hand it through. */
  readonly failure: () => Failure | undefined;
}

/** What a login hears of its requests: the SDK keeps neither broken connections nor, in discovery, error answers. */
export interface Listener {
  readonly onFailure: (failure: TransportFailure) => void;
  readonly onRefusal: (status: number, text: string) => void;
}
