import { randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateAccess } from './access.ts';
import { answerAccount } from './accounts.ts';
import { type Announcement, describeCloud, makeAnnouncement } from './announcement.ts';
import { serveArm } from './arm.ts';
import { makeCertificate } from './certificate.ts';
import { answerClusterIssuer, issueServiceAccountToken } from './clusterIssuer.ts';
import { answerEntra } from './entra.ts';
import { queryValue, type Surface } from './exchange.ts';
import { planFaults } from './faults.ts';
import { type GitHubApi, makeGitHubApi } from './githubApi.ts';
import { describeEvent } from './githubEvent.ts';
import { answerGitHubOidc } from './githubOidc.ts';
import type { GitHubPosts } from './githubPosts.ts';
import { answerGraph } from './graph.ts';
import { makeKeyring } from './keyring.ts';
import { hostManagedIdentity } from './managedIdentity.ts';
import { answerMetadata } from './metadata.ts';
import type { Fault, Scenario } from './scenario.ts';
import { serveScoring } from './scoring.ts';
import { type Handler, listen } from './server.ts';
import { makeSigningKey } from './signing.ts';
import { buildTenant } from './tenant.ts';
import { CLUSTER_ISSUER_PATH, makeAudiences, type World } from './world.ts';

export interface SimulatorOptions {
  readonly scenario: Scenario;
  /** Where ca.pem, cloud.json and event.json go; made with mode 0700. */
  readonly directory: string;
  /** A free one when left out. */
  readonly port?: number;
  /** On top of the scenario's. */
  readonly faults?: readonly Fault[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** What was asked, without anything secret: no body, no authorization header. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** 0: the connection was reset on purpose. */
  readonly status: number;
  readonly surface: Surface;
  readonly apiVersion?: string;
}

export interface Simulator {
  readonly origin: string;
  readonly announcement: Announcement;
  readonly requests: readonly RecordedRequest[];
  /** Comments, reviews and SARIF logs at the played repository. */
  readonly gitHubPosts: Readonly<GitHubPosts>;
  /** Every secret that exists or was handed out so far. */
  secrets(): readonly string[];
  /** A token of the played Kubernetes cluster, for `AZURE_FEDERATED_TOKEN_FILE`. */
  issueServiceAccountToken(subject: string): Promise<string>;
  /** Variables for a process that runs beside a managed identity: the scenario's first, or any by its client id. */
  readonly managedIdentityEnv: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts an Azure and a GitHub on `https://localhost:PORT`. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { scenario, directory } = options;
  const now = options.now ?? Date.now;
  const [certificate, entra, github, kubernetes, endpoints] = await Promise.all([
    // Clients check the certificate by the machine's clock, whatever clock the services are played with.
    makeCertificate(Date.now()),
    makeSigningKey('entra'),
    makeSigningKey('github'),
    makeSigningKey('cluster'),
    makeSigningKey('azureml'),
  ]);
  const tenant = buildTenant(scenario);
  const keyring = makeKeyring(scenario);
  const requestToken = keyring.remember(randomBytes(48).toString('base64url'));
  const gitHubToken = keyring.remember(
    `ghs_${randomBytes(27).toString('base64url').replaceAll(/[-_]/g, 'x')}`,
  );
  const requests: RecordedRequest[] = [];
  let handler: Handler = async () => ({ status: 503 });

  // Before anything listens: a directory that cannot be had must leave nothing behind.
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  const server = await listen({
    certificate,
    port: options.port ?? 0,
    now,
    handler: (request) => handler(request),
    faults: planFaults([...(options.faults ?? []), ...(scenario.faults ?? [])]),
    observe(request, status) {
      const apiVersion = queryValue(request, 'api-version');
      requests.push({
        method: request.method,
        path: request.path,
        query: request.url.search,
        status,
        surface: surfaceOf(request.path),
        ...(apiVersion === undefined ? {} : { apiVersion }),
      });
    },
  });
  const origin = `https://localhost:${server.port}`;
  const world: World = {
    origin,
    scenario,
    tenant,
    access: evaluateAccess(tenant),
    keyring,
    keys: { entra, github, kubernetes, endpoints },
    audiences: makeAudiences(origin),
    now,
  };
  const identityHost = await hostManagedIdentity(world, (method, path, query, status) => {
    requests.push({ method, path, query, status, surface: 'managed-identity' });
  });
  const gitHubApi = makeGitHubApi(world, gitHubToken);
  handler = dispatch({ world, requestToken, gitHubApi });

  const announcement = makeAnnouncement(world, { directory, requestToken, gitHubToken });
  await Promise.all([
    writeFile(announcement.caFile, certificate.ca, { mode: 0o600 }),
    writeFile(announcement.cloudFile, `${JSON.stringify(describeCloud(world), null, 2)}\n`, { mode: 0o600 }),
    writeFile(
      join(directory, 'event.json'),
      `${JSON.stringify(describeEvent(scenario.github, origin), null, 2)}\n`,
      {
        mode: 0o600,
      },
    ),
  ]);

  return {
    origin,
    announcement,
    requests,
    gitHubPosts: gitHubApi.posts,
    secrets: () => keyring.secrets(),
    issueServiceAccountToken: (subject) => issueServiceAccountToken(subject, world),
    managedIdentityEnv: identityHost.env,
    stop: async () => {
      await Promise.all([server.close(), identityHost.close()]);
    },
  };
}

function surfaceOf(path: string): Surface {
  const lower = path.toLowerCase();
  const starts = (prefix: string) => lower === prefix || lower.startsWith(`${prefix}/`);
  if (starts('/_services')) {
    return 'github-oidc';
  }
  if (lower.startsWith(CLUSTER_ISSUER_PATH)) {
    return 'kubernetes-oidc';
  }
  if (starts('/api/v3') || starts('/api/graphql')) {
    return 'github-api';
  }
  if (starts('/metadata/endpoints')) {
    return 'metadata';
  }
  if (starts('/subscriptions') || starts('/providers') || starts('/tenants')) {
    return 'arm';
  }
  if (starts('/scoring')) {
    return 'scoring';
  }
  if (starts('/ai-services') || starts('/sts')) {
    return 'ai-services';
  }
  if (starts('/v1.0') || starts('/beta')) {
    return 'graph';
  }
  return lower.split('/').length > 2 ? 'entra' : 'unknown';
}

interface Services {
  readonly world: World;
  readonly requestToken: string;
  readonly gitHubApi: GitHubApi;
}

function dispatch({ world, requestToken, gitHubApi }: Services): Handler {
  const services: Readonly<Record<Surface, Handler | undefined>> = {
    entra: (request) => answerEntra(request, world),
    'github-oidc': (request) => answerGitHubOidc(request, world, requestToken),
    'github-api': async (request) => gitHubApi.answer(request),
    'kubernetes-oidc': async (request) => answerClusterIssuer(request, world),
    arm: serveArm(world),
    metadata: async (request) => answerMetadata(request, world),
    scoring: serveScoring(world),
    'ai-services': (request) => answerAccount(request, world),
    graph: (request) => answerGraph(request, world),
    // Not at this listener.
    'managed-identity': undefined,
    unknown: undefined,
  };
  const nothing = {
    status: 404,
    body: { error: { code: 'NotFound', message: 'Nothing is served at this address.' } },
  };
  return async (request) => (await services[surfaceOf(request.path)]?.(request)) ?? nothing;
}
