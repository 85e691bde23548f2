import type {
  AiServicesAccount,
  BatchEndpoint,
  OnlineEndpoint,
  ServerlessEndpoint,
} from '../inventory/resource.ts';
import { isOlderThan, type Reading, readSwitch, readValue } from './reading.ts';

/** Online endpoints. @see https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth */
export const ONLINE_AUTH_MODES = { Key: 'key', AMLToken: 'aml-token', AADToken: 'entra' } as const;

/** Serverless endpoints, since api-version 2025-12-01; before it, `Key` was all that could be said. */
export const SERVERLESS_AUTH_MODES = { Key: 'key', KeyAndAAD: 'key', AAD: 'entra' } as const;
export const SERVERLESS_API_VERSION = '2025-12-01';

/**
 * How an online endpoint authenticates its callers. Who declares one and says nothing gets keys; an answer of Azure that
 * says nothing is odd, and no default follows from it.
 */
export function readOnlineAuth(endpoint: OnlineEndpoint): Reading<'key' | 'aml-token' | 'entra'> {
  return (
    readSilence(endpoint) ??
    readValue({ name: 'authMode', fact: endpoint.authMode }, ONLINE_AUTH_MODES, 'key')
  );
}

/** Every answer of Azure about an endpoint has its mode, so one without it is not understood. */
export function readSilence(
  endpoint: OnlineEndpoint | ServerlessEndpoint | BatchEndpoint,
): Reading<never> | undefined {
  const origin = endpoint.authMode.origin ?? endpoint.origin;
  if (endpoint.authMode.state !== 'absent' || origin.kind !== 'azure') return undefined;
  return {
    ok: false,
    reason: {
      kind: 'unexpected-answer',
      detail: `Azure answered ${origin.id} without authMode (api-version ${origin.apiVersion}), which it never leaves out`,
    },
  };
}

/** How a serverless endpoint does. `Key` in an answer of an older api-version may hide a newer mode. */
export function readServerlessAuth(endpoint: ServerlessEndpoint): Reading<'key' | 'entra'> {
  const origin = endpoint.authMode.origin ?? endpoint.origin;
  const { authMode } = endpoint;
  const reading =
    readSilence(endpoint) ?? readValue({ name: 'authMode', fact: authMode }, SERVERLESS_AUTH_MODES, 'key');
  const ambiguous =
    authMode.state === 'absent' || (authMode.state === 'known' && authMode.value.toLowerCase() === 'key');
  if (!ambiguous || !isOlderThan(SERVERLESS_API_VERSION, origin)) return reading;
  return {
    ok: false,
    reason: {
      kind: 'api-version',
      detail: `only api-version ${SERVERLESS_API_VERSION} and later say whether authMode is AAD`,
    },
  };
}

/** Whether keys of an account work. Not said means that they do. */
export function readLocalAuth(account: Pick<AiServicesAccount, 'disableLocalAuth'>): Reading<boolean> {
  const reading = readSwitch({ name: 'disableLocalAuth', fact: account.disableLocalAuth }, false);
  return reading.ok ? { ...reading, meaning: !reading.meaning } : reading;
}

/** Kubernetes endpoints run on a compute of their own, and cannot ask Entra. */
export function isKubernetes(endpoint: OnlineEndpoint): boolean {
  return endpoint.compute.state === 'known' && endpoint.compute.value !== '';
}
