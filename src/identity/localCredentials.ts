import {
  AzureCliCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
} from '@azure/identity';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { createClient } from '../http/client.ts';
import { createRetryPolicy } from '../http/pipeline.ts';
import { userAgent } from '../http/product.ts';
import { DIRECT, type Route } from '../http/route.ts';
import { entraOptions } from './entraOptions.ts';
import type { LoginOptions } from './login.ts';
import type { Listener, RawCredential } from './rawCredential.ts';

/**
 * `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and a secret or certificate
 * (https://learn.microsoft.com/javascript/api/@azure/identity/environmentcredential), the inputs before the variables.
 */
export function createFromEnvironment(
  options: LoginOptions,
  route: Route,
  effects: Effects,
  listener: Listener,
): RawCredential {
  const { env } = effects;
  const clientId = options.clientId ?? env['AZURE_CLIENT_ID'] ?? '';
  const tenantId = options.tenantId ?? env['AZURE_TENANT_ID'] ?? '';
  const secret = env['AZURE_CLIENT_SECRET'] ?? '';
  const certificatePath = env['AZURE_CLIENT_CERTIFICATE_PATH'] ?? '';
  const missing = [
    ...(clientId === '' ? ['client-id (or AZURE_CLIENT_ID)'] : []),
    ...(tenantId === '' ? ['tenant-id (or AZURE_TENANT_ID)'] : []),
    ...(secret === '' && certificatePath === ''
      ? ['AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH']
      : []),
  ];
  if (missing.length > 0) {
    throw new Failure({
      code: 'environment-credential-missing',
      message: 'auth: environment finds no service principal in the environment.',
      cause: `Missing: ${missing.join(', ')}.`,
      remedy:
        'Set the variables in the environment of the process; in GitHub Actions use auth: oidc instead, which needs no secret.',
      snippets: [{ language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' }],
      exitCode: EXIT.refused,
    });
  }
  const settings = entraOptions(options, route, effects, listener);
  if (secret !== '') {
    effects.mask(secret);
    const credential = new ClientSecretCredential(tenantId, clientId, secret, settings);
    return { credential, clientId, tenantId, failure: () => undefined };
  }
  const password = env['AZURE_CLIENT_CERTIFICATE_PASSWORD'] ?? '';
  if (password !== '') effects.mask(password);
  const certificate = { certificatePath, ...(password === '' ? {} : { certificatePassword: password }) };
  const credential = new ClientCertificateCredential(tenantId, clientId, certificate, settings);
  return { credential, clientId, tenantId, failure: () => undefined };
}

/**
 * The machine's own service answers on a local address: no proxy stands before it. Right after an identity was assigned
 * it answers 404 or 410 for a while
 * (https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling).
 */
export function createFromMachine(
  options: LoginOptions,
  effects: Effects,
  listener: Listener,
): RawCredential {
  const client = createClient({
    route: DIRECT,
    signal: effects.signal,
    timeoutMs: 5_000,
    maxBytes: 256 * 1024,
    onFailure: listener.onFailure,
  });
  const retryPolicy = createRetryPolicy(effects, {
    schedule: { attempts: 4, firstPauseMs: 1_000, longestPauseMs: 8_000, deadlineMs: 30_000 },
    repeatable: () => true,
    isTransient: ({ status }) => status === 404 || status === 410,
  });
  const credential = new ManagedIdentityCredential({
    ...(options.clientId === undefined ? {} : { clientId: options.clientId }),
    // This credential sets its own policies; so ours stands around the client.
    httpClient: {
      sendRequest: (request) => retryPolicy.sendRequest(request, (sent) => client.sendRequest(sent)),
    },
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: userAgent() },
  });
  return {
    credential,
    ...(options.clientId === undefined ? {} : { clientId: options.clientId }),
    ...(options.tenantId === undefined ? {} : { tenantId: options.tenantId }),
    failure: () => undefined,
  };
}

/** `az account get-access-token` takes a subscription or a tenant, not both; the tenant is checked afterwards anyway. */
export function createFromAzureCli(options: LoginOptions): RawCredential {
  const credential = new AzureCliCredential({
    processTimeoutInMs: 60_000,
    ...(options.subscriptionId !== undefined
      ? { subscription: options.subscriptionId }
      : options.tenantId !== undefined
        ? { tenantId: options.tenantId }
        : {}),
  });
  return {
    credential,
    ...(options.tenantId === undefined ? {} : { tenantId: options.tenantId }),
    failure: () => undefined,
  };
}
