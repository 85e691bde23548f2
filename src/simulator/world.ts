import type { Access } from './access.ts';
import type { Keyring } from './keyring.ts';
import type { Scenario } from './scenario.ts';
import type { SigningKey } from './signing.ts';
import type { Tenant } from './tenant.ts';

/** What every played service shares during one run. */
export interface World {
  /** `https://localhost:PORT` */
  readonly origin: string;
  readonly scenario: Scenario;
  readonly tenant: Tenant;
  readonly access: Access;
  readonly keyring: Keyring;
  readonly keys: Readonly<Record<'entra' | 'github' | 'kubernetes' | 'endpoints', SigningKey>>;
  readonly audiences: Audiences;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Entra audiences, without a trailing slash. */
export interface Audiences {
  readonly resourceManager: string;
  readonly machineLearning: string;
  readonly cognitiveServices: string;
  readonly graph: string;
  readonly federation: string;
}

export function makeAudiences(origin: string): Audiences {
  return {
    // An SDK that was only told the endpoint asks for a token of the endpoint itself.
    resourceManager: origin,
    machineLearning: 'https://ml.azure.com',
    cognitiveServices: 'https://cognitiveservices.azure.com',
    graph: origin,
    federation: 'api://AzureADTokenExchange',
  };
}

/** Clients with Azure's own addresses built in are welcome: their tokens come from this authority all the same. */
export const RESOURCE_MANAGER_ALIASES = [
  'https://management.azure.com',
  'https://management.core.windows.net',
];

export const GITHUB_ISSUER_PATH = '/_services/token';
export const CLUSTER_ISSUER_PATH = '/_clusters/';
/** Azure Kubernetes Service's, where a scenario means the cluster that the simulator plays. */
export const PUBLIC_CLUSTER_ISSUER = 'https://oidc.prod-aks.azure.com/';

/**
 * A scenario is written before its port is known, so the public addresses of the two issuers that the simulator plays
 * stand for its own.
 */
export function playedIssuer(origin: string, issuer: string): string {
  if (issuer.startsWith(PUBLIC_CLUSTER_ISSUER)) {
    return `${origin}${CLUSTER_ISSUER_PATH}${issuer.slice(PUBLIC_CLUSTER_ISSUER.length)}`;
  }
  return issuer.replace(
    /^https:\/\/token\.actions\.githubusercontent\.com(?=$|\/)/,
    `${origin}${GITHUB_ISSUER_PATH}`,
  );
}
