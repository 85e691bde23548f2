import { EXIT, type Failure } from '../failure.ts';
import type { Credential, TokenType } from '../inventory/credential.ts';
import { type Endpoint, wasRead } from '../inventory/endpoint.ts';
import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import { SHORTEST_SECRET } from '../secrets/forms.ts';
import type { Azure, EndpointAdapter } from './adapter.ts';
import { armFailure, azureFailure, succeeded, unexpectedAnswer } from './armFailures.ts';
import { bearer, entraCredential } from './bearer.ts';
import { at, textFact } from './body.ts';
import { commonFacts, readEndpointBody } from './endpointBody.ts';
import { fetchKey, requireKeyAllowed } from './keys.ts';

/** Has all that is read and called here, and every cloud has it. */
const API_VERSION = '2024-04-01';

/** Managed and Kubernetes online endpoints. @see https://learn.microsoft.com/rest/api/azureml/online-endpoints */
export const online: EndpointAdapter = {
  async read(azure, id) {
    const body = await readEndpointBody(azure, id, API_VERSION);
    return { ...commonFacts(id, body), compute: textFact(body, 'properties', 'compute') };
  },

  choose({ endpoint, authMode: asked }) {
    const { authMode } = endpoint;
    if (authMode.state !== 'known') throw authModeUnknown(endpoint.id, 'it says no auth mode');
    const known = (['Key', 'AMLToken', 'AADToken'] as const).find(
      (mode) => mode.toLowerCase() === authMode.value.toLowerCase(),
    );
    if (known === undefined)
      throw authModeUnknown(endpoint.id, `its auth mode is ${JSON.stringify(authMode.value)}`);
    if (asked !== undefined && asked !== known) throw authModeMismatch(endpoint.id, known, asked);
    return known;
  },

  async fetch(azure, type, wish) {
    switch (type) {
      case 'Key':
        requireKeyAllowed(wish);
        return bearer('Key', await fetchKey(azure, wish.endpoint, API_VERSION, wish.key));
      case 'AMLToken':
        return await fetchAmlToken(azure, wish.endpoint);
      default:
        return await entraCredential(azure, azure.cloud.machineLearningAudience);
    }
  },
};

/**
 * `expiryTimeUtc` and `refreshAfterTimeUtc` are unix seconds: 24 and 12 hours ahead.
 * @see https://learn.microsoft.com/rest/api/azureml/online-endpoints/get-token
 */
async function fetchAmlToken({ arm, login, effects }: Azure, endpoint: Endpoint): Promise<Credential> {
  const { id } = endpoint;
  const attempt = {
    id,
    action: 'token',
    objectId: login.identity.objectId,
    principalType: login.principalType,
    seen: wasRead(endpoint),
  } as const;
  const answer = await arm.post(`${formatEndpointId(id)}/token`, API_VERSION);
  const token = at(answer.body, 'accessToken');
  if (typeof token === 'string' && token.length >= SHORTEST_SECRET) effects.mask(token);
  if (!succeeded(answer)) throw armFailure(answer, attempt);
  if (typeof token !== 'string' || token.length < SHORTEST_SECRET) {
    throw unexpectedAnswer(attempt, 'there is no accessToken in it');
  }
  const expiresAt = milliseconds(at(answer.body, 'expiryTimeUtc'));
  const refreshAfter = milliseconds(at(answer.body, 'refreshAfterTimeUtc'));
  return {
    ...bearer('AMLToken', token),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(refreshAfter === undefined ? {} : { refreshAfter }),
  };
}

function milliseconds(seconds: unknown): number | undefined {
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0 && seconds < 1e11
    ? seconds * 1000
    : undefined;
}

export function authModeUnknown(id: EndpointId, why: string): Failure {
  return azureFailure({
    code: 'auth-mode-unknown',
    message: `The auth mode of ${id.name} is not known: ${why}.`,
    remedy: `Say which credential you want: auth-mode with Key or AADToken${id.type === 'online' ? ' or AMLToken, together with scoring-uri' : ''}.`,
    exitCode: EXIT.refused,
  });
}

export function authModeMismatch(id: EndpointId, actual: string, asked: TokenType): Failure {
  return azureFailure({
    code: 'auth-mode-mismatch',
    message: `auth-mode asks for ${asked}, but ${id.name} authenticates by ${actual}.`,
    remedy: 'Leave auth-mode out, so that the credential fits the endpoint; an endpoint takes one kind only.',
    exitCode: EXIT.refused,
  });
}
