import { ClientAssertionCredential } from '@azure/identity';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Route } from '../http/route.ts';
import { createTransport } from '../http/transport.ts';
import { readClaims } from './claims.ts';
import { entraOptions } from './entraOptions.ts';
import { readBoundedFile } from './gitHubJob.ts';
import { createIdTokenSource, type IdToken } from './idToken.ts';
import { createFromAzureCli, createFromEnvironment, createFromMachine } from './localCredentials.ts';
import type { LoginOptions } from './login.ts';
import type { Listener, RawCredential } from './rawCredential.ts';

const LONGEST_TOKEN_FILE = 64 * 1024;

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
