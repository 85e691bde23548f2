import { EXIT } from '../failure.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { DEFAULT_SCHEDULE, isTransientStatus, readRetryAfter, retry } from '../http/retry.ts';
import type { TransportResponse } from '../http/transport.ts';
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
import type { AzureFailureCode } from './failureCodes.ts';
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
  const answer = await exchangeKey(azure, url, key).catch((error: unknown) => {
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
    ...exchangeRefusal(answer.status),
    message: `${url.host} did not exchange the key of ${id.name} for a token (HTTP ${answer.status}).`,
    exitCode: EXIT.unreachable,
  });
}

/** Asking twice for a token does no harm, so a busy service is asked again. */
async function exchangeKey({ transport, effects }: Azure, url: URL, key: string): Promise<TransportResponse> {
  const outcome = await retry<TransportResponse, TransportResponse | TransportFailure>(
    async () => {
      try {
        const answer = await transport.send({
          method: 'POST',
          url: url.href,
          headers: { 'Ocp-Apim-Subscription-Key': key, 'Content-Length': '0' },
          signal: effects.signal,
        });
        if (!isTransientStatus(answer.status)) return { done: true, value: answer };
        const retryAfterMs = readRetryAfter((name) => answer.header(name), effects.now());
        return { done: false, problem: answer, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
      } catch (error) {
        if (!(error instanceof TransportFailure) || !error.transient) throw error;
        return { done: false, problem: error };
      }
    },
    DEFAULT_SCHEDULE,
    effects,
  );
  if (outcome.done) return outcome.value;
  if (outcome.problem instanceof TransportFailure) throw outcome.problem;
  return outcome.problem;
}

function exchangeRefusal(status: number): { readonly code: AzureFailureCode; readonly remedy: string } {
  if (status === 403) {
    return {
      code: 'network-forbidden',
      remedy:
        'The account is closed to this network: run on a self-hosted runner that may reach it, or allow this network.',
    };
  }
  if (status === 429) {
    return { code: 'azure-throttled', remedy: 'Run again later, or spread the jobs that use this account.' };
  }
  if (isTransientStatus(status)) {
    return {
      code: 'azure-unavailable',
      remedy: 'It is a fault of the service: run again later; https://azure.status.microsoft shows outages.',
    };
  }
  return {
    code: 'issue-token-refused',
    remedy:
      'Not every kind of account takes such tokens (OpenAI does not). Leave auth-mode out, so that an Entra token is used.',
  };
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
