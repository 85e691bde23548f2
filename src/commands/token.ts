import type { Effects } from '../effects.ts';
import type { TokenRequest } from '../inputs/tokenRequest.ts';
import type { Credential, TokenType } from '../inventory/credential.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { formatEndpointId } from '../inventory/endpointId.ts';
import { connect, identifyTarget, openEndpoint } from './endpointAccess.ts';
import type { Progress } from './runEnd.ts';

export interface FetchedCredential {
  readonly endpoint: Endpoint;
  readonly credential: Credential;
  readonly scoringUri: URL;
}

/** What a credential opens beyond what its holder may think. */
const REACH: Partial<Record<TokenType, string>> = {
  AADToken:
    'This is an Entra token: until it expires it opens every endpoint this identity may score, not this one alone. Give each group of endpoints an identity of its own.',
  Key: 'This is a key: it works until somebody regenerates it, for whoever has read it. Endpoints with auth mode AMLToken or AADToken need none.',
};

/** Logs in, reads the endpoint, fetches what its auth mode calls for. Every secret is masked where it arrives. */
export async function fetchCredential(
  request: TokenRequest,
  effects: Effects,
  progress: Progress,
): Promise<FetchedCredential> {
  const id = await identifyTarget(request.target, request.login, effects.env);
  progress.endpointId = formatEndpointId(id);
  const azure = await connect(request.login, id.subscriptionId, effects, progress);
  const { endpoint, scoringUri, fetch } = await openEndpoint(azure, id, request);
  const credential = await fetch();
  const reach = REACH[credential.type];
  if (reach !== undefined) effects.log.notice(reach);
  return { endpoint, credential, scoringUri };
}
