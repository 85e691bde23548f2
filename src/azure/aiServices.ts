import { EXIT } from '../failure.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { TransportFailure } from '../http/transportFailure.ts';
import { isHostAllowed } from '../identity/scoringHosts.ts';
import type { Credential } from '../inventory/credential.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { formatEndpointId } from '../inventory/endpointId.ts';
import { knownValue, unknown } from '../inventory/fact.ts';
import { SHORTEST_SECRET } from '../secrets/forms.ts';
import type { Azure, CredentialWish, EndpointAdapter } from './adapter.ts';
import { azureFailure } from './armFailures.ts';
import { bearer, entraCredential } from './bearer.ts';
import { booleanFact, textFact } from './body.ts';
import { commonFacts, readEndpointBody } from './endpointBody.ts';
import { fetchKey, keysDisabled, requireKeyAllowed } from './keys.ts';
import { authModeMismatch } from './online.ts';

const API_VERSION = '2024-10-01';
const MINUTE = 60_000;

/** Azure AI services (Cognitive Services) accounts. @see https://learn.microsoft.com/azure/ai-services/authentication */
export const aiServices: EndpointAdapter = {
  async read(azure, id) {
    const body = await readEndpointBody(azure, id, API_VERSION);
    return {
      ...commonFacts(id, body),
      authMode: unknown('not-read', 'AI services accounts take several kinds of credential'),
      scoringUri: textFact(body, 'properties', 'endpoint'),
      disableLocalAuth: booleanFact(body, 'properties', 'disableLocalAuth'),
      customSubDomain: textFact(body, 'properties', 'customSubDomainName'),
    };
  },

  choose({ endpoint, authMode: asked }) {
    const wanted = asked ?? 'AADToken';
    // Never a token of another kind in its place: this may be for an address that the caller gave.
    if (wanted === 'AMLToken') {
      throw authModeMismatch(endpoint.id, 'AADToken, CognitiveToken or Key', wanted);
    }
    if (wanted !== 'AADToken' && knownValue(endpoint.disableLocalAuth) === true)
      throw keysDisabled(endpoint.id);
    if (wanted === 'AADToken' && endpoint.customSubDomain.state === 'absent')
      throw subdomainMissing(endpoint);
    return wanted;
  },

  async fetch(azure, type, wish) {
    const { endpoint } = wish;
    const credential = await fetchBy(azure, type, wish);
    return { ...credential, extraHeaders: translatorHeaders(endpoint, credential) };
  },
};

async function fetchBy(azure: Azure, type: Credential['type'], wish: CredentialWish): Promise<Credential> {
  const { endpoint } = wish;
  switch (type) {
    case 'Key': {
      requireKeyAllowed(wish);
      const key = await fetchKey(azure, endpoint, API_VERSION, wish.key);
      const headerName = isOpenAi(endpoint) ? 'api-key' : 'Ocp-Apim-Subscription-Key';
      return { type, secret: key, headerName, headerValue: key, extraHeaders: {} };
    }
    case 'CognitiveToken':
      return await issueToken(azure, wish);
    default:
      return await entraCredential(azure, azure.cloud.cognitiveServicesAudience);
  }
}

/** OpenAI and Foundry accounts read `api-key`; all others `Ocp-Apim-Subscription-Key`. */
function isOpenAi({ kind, scoringUri }: Endpoint): boolean {
  if (kind.state === 'known') return ['openai', 'aiservices'].includes(kind.value.toLowerCase());
  return /\.(?:openai|services\.ai)\.azure\.(?:com|us|cn)$/i.test(hostOf(scoringUri));
}

/**
 * Translator's global address serves every account of the world, so it must be told which one. An account without a
 * subdomain of its own has that address, whatever a cloud calls it.
 * @see https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/authentication
 */
function translatorHeaders(endpoint: Endpoint, { type }: Credential): Record<string, string> {
  if (!isSharedTranslator(endpoint)) return {};
  const region = regionOf(endpoint);
  return {
    ...(region === undefined ? {} : { 'Ocp-Apim-Subscription-Region': region }),
    ...(type === 'AADToken' ? { 'Ocp-Apim-ResourceId': encodeURI(formatEndpointId(endpoint.id)) } : {}),
  };
}

/** As it stands in headers and host names; undefined for global accounts, and for what is no region's name. */
function regionOf({ location }: Endpoint): string | undefined {
  const region = knownValue(location)?.toLowerCase() ?? 'global';
  return region !== 'global' && /^[a-z0-9]+$/.test(region) ? region : undefined;
}

function isSharedTranslator({ kind, customSubDomain, scoringUri }: Endpoint): boolean {
  return (
    (knownValue(kind)?.toLowerCase() === 'texttranslation' && customSubDomain.state === 'absent') ||
    isGlobalTranslator(scoringUri)
  );
}

function isGlobalTranslator(uri: Endpoint['scoringUri']): boolean {
  return /(?:^|\.)microsofttranslator\.(?:com|us|cn|azure\.us|azure\.cn)$/i.test(hostOf(uri));
}

function hostOf(uri: Endpoint['scoringUri']): string {
  const text = knownValue(uri) ?? '';
  return URL.canParse(text) ? new URL(text).hostname : '';
}

/**
 * Exchanges the key, inside this process, for a token of ten minutes. The key goes to a host of the cloud and nowhere
 * else.
 * @see https://learn.microsoft.com/azure/ai-services/authentication#authenticate-with-an-access-token
 */
async function issueToken(azure: Azure, wish: CredentialWish): Promise<Credential> {
  const { id } = wish.endpoint;
  const url = tokenIssuer(wish.endpoint);
  if (url.protocol !== 'https:') {
    throw azureFailure({
      code: 'scoring-uri-plain-http',
      message: `The key of ${id.name} is not sent to ${url.host} over plain http, where whoever is on the way can read it.`,
      remedy: "Give the account's https address, or leave auth-mode and scoring-uri out.",
      exitCode: EXIT.refused,
    });
  }
  // allow-scoring-host is for a credential that the caller has; the key here is one that nobody allowed to leave.
  if (!isGlobalTranslator(wish.endpoint.scoringUri) && !isHostAllowed(azure.cloud.scoringHosts, url)) {
    throw azureFailure({
      code: 'scoring-host-not-allowed',
      message: `The key of ${id.name} is not sent to ${url.host} to be exchanged for a token: that is not a host of ${azure.cloud.name}.`,
      remedy: 'Leave scoring-uri out, so that the account itself says its address.',
      exitCode: EXIT.refused,
    });
  }
  const key = await fetchKey(azure, wish.endpoint, API_VERSION, wish.key);
  const asked = azure.effects.now();
  const answer = await azure.transport
    .send({
      method: 'POST',
      url: url.href,
      headers: { 'Ocp-Apim-Subscription-Key': key, 'Content-Length': '0' },
      signal: azure.effects.signal,
    })
    .catch((error: unknown) => {
      if (!(error instanceof TransportFailure)) throw error;
      throw explainTransportFailure(
        error,
        `reach ${url.host}, which exchanges the key of ${id.name} for a token`,
      );
    });
  const token = answer.text.trim();
  if (answer.status === 200 && token.length >= SHORTEST_SECRET && !/\s/.test(token)) {
    azure.effects.mask(token);
    const expiresAt = asked + 10 * MINUTE;
    return { ...bearer('CognitiveToken', token), expiresAt, refreshAfter: expiresAt - 2 * MINUTE };
  }
  throw azureFailure({
    code: answer.status === 403 ? 'network-forbidden' : 'issue-token-refused',
    message: `${url.host} did not exchange the key of ${id.name} for a token (HTTP ${answer.status}).`,
    remedy:
      answer.status === 403
        ? 'The account is closed to this network: run on a self-hosted runner that may reach it, or allow this network.'
        : 'Not every kind of account takes such tokens (OpenAI does not). Leave auth-mode out, so that an Entra token is used.',
    exitCode: EXIT.unreachable,
  });
}

/** The service below the account's own address. Only Translator's global host has none; its region's does. */
function tokenIssuer(endpoint: Endpoint): URL {
  const region = regionOf(endpoint);
  const prefix = region === undefined ? '' : `${region}.`;
  const base = isGlobalTranslator(endpoint.scoringUri)
    ? `https://${prefix}api.cognitive.microsoft.${hostOf(endpoint.scoringUri).endsWith('.us') ? 'us' : 'com'}/`
    : (knownValue(endpoint.scoringUri) ?? '');
  return new URL('sts/v1.0/issueToken', base.endsWith('/') ? base : `${base}/`);
}

function subdomainMissing({ id }: Endpoint) {
  return azureFailure({
    code: 'custom-subdomain-missing',
    message: `${id.name} has no custom subdomain, and Entra tokens are taken only on one.`,
    remedy:
      'Give the account a custom subdomain (this cannot be undone), or ask for another credential: auth-mode: CognitiveToken or Key.',
    snippets: [
      {
        language: 'shell',
        text: `az cognitiveservices account update --ids ${quoteForShell(formatEndpointId(id))} --custom-domain NAME`,
      },
    ],
    exitCode: EXIT.refused,
  });
}
