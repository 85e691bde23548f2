import type { TokenCredential } from '@azure/core-auth';
import type { HttpClient, PipelineResponse } from '@azure/core-rest-pipeline';
import {
  AzureCliCredential,
  ClientAssertionCredential,
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
import { createTransport } from '../http/transport.ts';
import type { TransportFailure } from '../http/transportFailure.ts';
import { readClaims } from './claims.ts';
import { authorityOrigins } from './clouds.ts';
import { readBoundedFile } from './gitHubJob.ts';
import { createIdTokenSource, type IdToken } from './idToken.ts';
import type { LoginOptions } from './login.ts';

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

const ATTEMPT_TIMEOUT_MS = 20_000;
const LONGEST_TOKEN_FILE = 64 * 1024;

/** What a login hears of its requests: the SDK keeps neither broken connections nor, in discovery, error answers. */
export interface Listener {
  readonly onFailure: (failure: TransportFailure) => void;
  readonly onRefusal: (status: number, text: string) => void;
}

/**
 * Makes the one credential of a run. Every setting is passed explicitly, so that the environment variables which the
 * SDK would read by itself (`AZURE_AUTHORITY_HOST`, `AZURE_REGIONAL_AUTHORITY_NAME`, proxies) change nothing: requests
 * leave for the cloud's authority or not at all (threat T7).
 */
export async function createCredential(
  options: LoginOptions,
  route: Route,
  effects: Effects,
  listener: Listener,
): Promise<RawCredential> {
  switch (options.auth) {
    case 'oidc':
      return createFromGitHub(options, route, effects, listener);
    case 'workload-identity':
      return createFromTokenFile(options, route, effects, listener);
    case 'environment':
      return createFromEnvironment(options, route, effects, listener);
    case 'managed-identity':
      return createFromMachine(options, effects, listener);
    default:
      return createFromAzureCli(options);
  }
}

function createFromGitHub(
  options: LoginOptions,
  route: Route,
  effects: Effects,
  listener: Listener,
): RawCredential {
  const transport = createTransport({ route, signal: effects.signal, maxBytes: 256 * 1024 });
  const source = createIdTokenSource(transport, effects);
  const audience = options.federationAudience ?? options.cloud.federationAudience;
  return fromAssertion(options, route, effects, listener, {
    clientId: options.clientId ?? '',
    tenantId: options.tenantId ?? '',
    read: () => source.get(audience),
    last: () => source.last,
  });
}

/** Kubernetes' projected token (https://learn.microsoft.com/azure/aks/workload-identity-overview), renewed in its file. */
function createFromTokenFile(
  options: LoginOptions,
  route: Route,
  effects: Effects,
  listener: Listener,
): RawCredential {
  const { env } = effects;
  const file = env['AZURE_FEDERATED_TOKEN_FILE'] ?? '';
  const clientId = options.clientId ?? env['AZURE_CLIENT_ID'] ?? '';
  const tenantId = options.tenantId ?? env['AZURE_TENANT_ID'] ?? '';
  const missing = [
    ...(file === '' ? ['AZURE_FEDERATED_TOKEN_FILE'] : []),
    ...(clientId === '' ? ['client-id (or AZURE_CLIENT_ID)'] : []),
    ...(tenantId === '' ? ['tenant-id (or AZURE_TENANT_ID)'] : []),
  ];
  if (missing.length > 0) throw workloadIdentityMissing(`Missing: ${missing.join(', ')}.`);
  let last: IdToken | undefined;
  return fromAssertion(options, route, effects, listener, {
    clientId,
    tenantId,
    last: () => last,
    async read() {
      let jwt: string;
      try {
        jwt = (await readBoundedFile(file, LONGEST_TOKEN_FILE)).trim();
      } catch {
        throw workloadIdentityMissing(`${file} cannot be read.`);
      }
      if (jwt === '') throw workloadIdentityMissing(`${file} is empty.`);
      effects.mask(jwt);
      const claims = readClaims(jwt);
      if (claims === undefined) throw workloadIdentityMissing(`${file} does not hold a token.`);
      last = { jwt, claims };
      return last;
    },
  });
}

function workloadIdentityMissing(cause: string): Failure {
  return new Failure({
    code: 'workload-identity-unavailable',
    message: 'auth: workload-identity finds no federated token on this machine.',
    cause,
    remedy:
      'Run in a pod of a cluster with Entra Workload ID, with the label azure.workload.identity/use: "true" and an ' +
      'annotated service account: the webhook then sets the three variables.',
    snippets: [
      {
        language: 'yaml',
        text: 'metadata:\n  labels:\n    azure.workload.identity/use: "true"\nspec:\n  serviceAccountName: SERVICE_ACCOUNT',
      },
    ],
    exitCode: EXIT.refused,
  });
}

interface Assertion {
  readonly clientId: string;
  readonly tenantId: string;
  readonly read: () => Promise<IdToken>;
  readonly last: () => IdToken | undefined;
}

function fromAssertion(
  options: LoginOptions,
  route: Route,
  effects: Effects,
  listener: Listener,
  assertion: Assertion,
): RawCredential {
  let failure: Failure | undefined;
  const getAssertion = async (): Promise<string> => {
    failure = undefined;
    try {
      return (await assertion.read()).jwt;
    } catch (error) {
      if (error instanceof Failure) failure = error;
      throw error;
    }
  };
  const credential = new ClientAssertionCredential(
    assertion.tenantId,
    assertion.clientId,
    getAssertion,
    entraOptions(options, route, effects, listener),
  );
  return {
    credential,
    clientId: assertion.clientId,
    tenantId: assertion.tenantId,
    idToken: assertion.last,
    failure: () => failure,
  };
}

/**
 * `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and a secret or certificate
 * (https://learn.microsoft.com/javascript/api/@azure/identity/environmentcredential), the inputs before the variables.
 */
function createFromEnvironment(
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
function createFromMachine(options: LoginOptions, effects: Effects, listener: Listener): RawCredential {
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
function createFromAzureCli(options: LoginOptions): RawCredential {
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

interface EntraOptions {
  readonly authorityHost: string;
  readonly disableInstanceDiscovery: boolean;
  readonly httpClient: HttpClient;
  readonly [option: string]: unknown;
}

function entraOptions(
  options: LoginOptions,
  route: Route,
  effects: Effects,
  listener: Listener,
): EntraOptions {
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
