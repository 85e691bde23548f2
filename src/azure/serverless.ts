import { EXIT } from '../failure.ts';
import type { TokenType } from '../inventory/credential.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import { unknown } from '../inventory/fact.ts';
import type { EndpointAdapter } from './adapter.ts';
import type { ArmAnswer } from './arm.ts';
import { azureFailure } from './armFailures.ts';
import { bearer, entraCredential } from './bearer.ts';
import { at, textFact } from './body.ts';
import { commonFacts, endpointBody } from './endpointBody.ts';
import { fetchKey, requireKeyAllowed } from './keys.ts';
import { authModeMismatch, authModeUnknown } from './online.ts';

/** The first stable version that tells `AAD` and `KeyAndAAD` from `Key`. */
const READ_VERSION = '2025-12-01';
/** Where a cloud lacks that version. It says `Key` for every endpoint, so its auth mode is not a fact. */
const FALLBACK_VERSION = '2025-09-01';
const KEYS_VERSION = '2025-09-01';

/** Serverless endpoints (models as a service). @see https://learn.microsoft.com/rest/api/azureml/serverless-endpoints */
export const serverless: EndpointAdapter = {
  async read(azure, id) {
    const path = formatEndpointId(id);
    const answer = await azure.arm.get(path, READ_VERSION);
    if (!lacksApiVersion(answer)) return serverlessFacts(id, endpointBody(azure, id, answer));
    const older = endpointBody(azure, id, await azure.arm.get(path, FALLBACK_VERSION));
    return {
      ...serverlessFacts(id, older),
      authMode: unknown(
        'api-version',
        `this cloud does not have api-version ${READ_VERSION}, and older ones do not tell`,
      ),
    };
  },

  choose({ endpoint, authMode: asked }) {
    const { authMode, id } = endpoint;
    if (authMode.state !== 'known') {
      if (asked === 'Key' || asked === 'AADToken') return asked;
      if (asked !== undefined) throw authModeMismatch(id, 'Key or AADToken', asked);
      throw authModeUnknown(
        id,
        authMode.state === 'unknown' ? authMode.reason.detail : 'it says no auth mode',
      );
    }
    const possible = credentialsOf(authMode.value);
    const [first] = possible;
    if (first === undefined) throw authModeUnknown(id, `its auth mode is ${JSON.stringify(authMode.value)}`);
    if (asked === undefined) return first;
    if (!possible.includes(asked)) throw authModeMismatch(id, authMode.value, asked);
    return asked;
  },

  async fetch(azure, type, wish) {
    const { requiredHeaders: extraHeaders } = wish.endpoint;
    if (type === 'AADToken') {
      return { ...(await entraCredential(azure, azure.cloud.machineLearningAudience)), extraHeaders };
    }
    requireKeyAllowed(wish);
    return { ...bearer('Key', await fetchKey(azure, wish.endpoint, KEYS_VERSION, wish.key)), extraHeaders };
  },
};

/** Best first: a token before a key. */
function credentialsOf(authMode: string): readonly TokenType[] {
  switch (authMode.toLowerCase()) {
    case 'aad':
    case 'aadtoken':
      return ['AADToken'];
    case 'keyandaad':
      return ['AADToken', 'Key'];
    case 'key':
      return ['Key'];
    default:
      return [];
  }
}

function lacksApiVersion({ status, error }: ArmAnswer): boolean {
  const code = error?.code ?? '';
  return (
    (status === 400 || status === 404) &&
    [
      'NoRegisteredProviderFound',
      'InvalidApiVersionParameter',
      'InvalidResourceType',
      'UnsupportedApiVersion',
    ].includes(code)
  );
}

function serverlessFacts(id: EndpointId, body: unknown): Endpoint {
  return {
    ...commonFacts(id, body),
    scoringUri: textFact(body, 'properties', 'inferenceEndpoint', 'uri'),
    provisioningState: worseState(body),
    requiredHeaders: requiredHeaders(id, at(body, 'properties', 'inferenceEndpoint', 'headers')),
  };
}

/** `endpointState` says Suspended or CreationFailed while `provisioningState` may still be Succeeded. */
function worseState(body: unknown): Endpoint['provisioningState'] {
  const provisioning = textFact(body, 'properties', 'provisioningState');
  const endpoint = textFact(body, 'properties', 'endpointState');
  const healthy = endpoint.state !== 'known' || ['online', 'unknown'].includes(endpoint.value.toLowerCase());
  return healthy ? provisioning : endpoint;
}

const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
/** Visible ASCII and blanks: nothing that ends a header line or a line of a curl config. */
const HEADER_VALUE = /^[\x20-\x7e]{0,1000}$/;
const RESERVED = new Set([
  'authorization',
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'cookie',
  'proxy-authorization',
]);

/** The headers come from a resource that others may write, and end in a request that carries a credential. */
function requiredHeaders(id: EndpointId, headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null) return {};
  const safe: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (
      typeof value !== 'string' ||
      !HEADER_NAME.test(name) ||
      !HEADER_VALUE.test(value) ||
      RESERVED.has(name.toLowerCase())
    ) {
      throw azureFailure({
        code: 'required-header-unsafe',
        message: `${id.name} asks for a request header that cannot be sent safely: ${JSON.stringify(name.slice(0, 60))}.`,
        remedy:
          "Look at properties.inferenceEndpoint.headers of the endpoint: names and values must be plain, and must not replace the client's own headers.",
        exitCode: EXIT.refused,
      });
    }
    safe[name] = value;
  }
  return safe;
}
