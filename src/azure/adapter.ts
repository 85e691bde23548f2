import type { Effects } from '../effects.ts';
import type { Transport } from '../http/transport.ts';
import type { Cloud } from '../identity/clouds.ts';
import type { Login } from '../identity/login.ts';
import type { Credential, TokenType } from '../inventory/credential.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import type { EndpointId } from '../inventory/endpointId.ts';
import type { Arm } from './arm.ts';

/** What every adapter works with; one per run. */
export interface Azure {
  readonly arm: Arm;
  readonly login: Login;
  readonly cloud: Cloud;
  readonly effects: Effects;
  /** For the few requests that go to an endpoint's own host and not to ARM. */
  readonly transport: Transport;
}

export interface CredentialWish {
  readonly endpoint: Endpoint;
  /** The credential the caller named; absent: what the endpoint's auth mode calls for. */
  readonly authMode?: TokenType;
  readonly allowKey: boolean;
  readonly key: 'primary' | 'secondary';
}

/** One endpoint kind: how it is read and how its credentials are had. */
export interface EndpointAdapter {
  /** Reads the endpoint; a refusal throws the `Failure` that names the missing operation. */
  read(azure: Azure, id: EndpointId): Promise<Endpoint>;
  /** Which credential this endpoint calls for; a wish it cannot fulfil throws a `Failure`. */
  choose(wish: CredentialWish): TokenType;
  /** Fetches it. Every secret in the answer is masked before anything else is done with it. */
  fetch(azure: Azure, type: TokenType, wish: CredentialWish): Promise<Credential>;
}
