import type { PipelineResponse } from '@azure/core-rest-pipeline';
import type { ClientAssertionCredentialOptions } from '@azure/identity';
import type { Effects } from '../effects.ts';
import { createClient } from '../http/client.ts';
import { createRetryPolicy } from '../http/pipeline.ts';
import { userAgent } from '../http/product.ts';
import type { Route } from '../http/route.ts';
import { authorityOrigins } from './clouds.ts';
import type { LoginOptions } from './login.ts';
import type { Listener } from './rawCredential.ts';

const ATTEMPT_TIMEOUT_MS = 20_000;

/** What every credential that talks to Entra is made with: our HTTP, our retry, this cloud's authority and no other. */
export function entraOptions(
  options: LoginOptions,
  route: Route,
  effects: Effects,
  listener: Listener,
): ClientAssertionCredentialOptions {
  const retryPolicy = createRetryPolicy(effects, {
    repeatable: () => true,
    isTransient: saysTemporarilyUnavailable,
  });
  const client = createClient({
    route,
    signal: effects.signal,
    timeoutMs: ATTEMPT_TIMEOUT_MS,
    maxBytes: 1024 * 1024,
    origins: authorityOrigins(options.cloud),
    onFailure: listener.onFailure,
  });
  return {
    authorityHost: options.cloud.authority,
    disableInstanceDiscovery: options.cloud.custom,
    httpClient: {
      async sendRequest(request) {
        const response = await client.sendRequest(request);
        if (response.status >= 400) listener.onRefusal(response.status, response.bodyAsText ?? '');
        return response;
      },
    },
    additionalPolicies: [{ policy: retryPolicy, position: 'perCall' }],
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: userAgent() },
  };
}

/** Entra says so with status 400 as well (RFC 6749, 4.1.2.1; AADSTS90033). */
function saysTemporarilyUnavailable(response: PipelineResponse): boolean {
  return response.status >= 400 && /"error"\s*:\s*"temporarily_unavailable"/.test(response.bodyAsText ?? '');
}
