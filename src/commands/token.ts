import type { Azure } from '../azure/adapter.ts';
import { ADAPTERS } from '../azure/adapters.ts';
import { createArmClient } from '../azure/armClient.ts';
import { unreadEndpoint } from '../azure/endpointBody.ts';
import { foundAsAnotherType } from '../azure/otherTypes.ts';
import { checkReadiness } from '../azure/readiness.ts';
import { scoringDestination } from '../azure/scoringDestination.ts';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { readRoute } from '../http/route.ts';
import { createTransport } from '../http/transport.ts';
import { resolveCloud } from '../identity/clouds.ts';
import { logIn } from '../identity/login.ts';
import type { TokenRequest } from '../inputs/tokenRequest.ts';
import type { Credential, TokenType } from '../inventory/credential.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { type EndpointId, formatEndpointId, sameArmId } from '../inventory/endpointId.ts';
import type { Progress } from './runEnd.ts';
import { readTarget } from './targets.ts';

export interface FetchedCredential {
  readonly endpoint: Endpoint;
  readonly credential: Credential;
  readonly scoringUri: URL;
}

/** What a credential opens beyond what its holder may think. */
const REACH: Partial<Record<TokenType, string>> = {
  AADToken:
    'This is an Entra token: until it expires it opens every endpoint this identity may score, not this one alone. Give each group of endpoints an identity of its own.',
  Key: 'This is a key: it works until somebody regenerates it, for whoever has read it. Endpoints with auth mode AMLToken or AADToken need none.',
};

/** Logs in, reads the endpoint, fetches what its auth mode calls for. Every secret is masked where it arrives. */
export async function fetchCredential(
  request: TokenRequest,
  effects: Effects,
  progress: Progress,
): Promise<FetchedCredential> {
  const { log, env } = effects;
  const cloud = await resolveCloud(request.login.cloud, effects);
  const route = readRoute(env);
  const id = await targetOf(request, env);
  progress.endpointId = formatEndpointId(id);
  log.info(
    `Cloud ${cloud.name}: authority ${cloud.authority}, Azure Resource Manager ${cloud.resourceManager}, subscription ${id.subscriptionId}`,
  );

  const login = await logIn({ ...request.login, subscriptionId: id.subscriptionId, cloud }, effects);
  progress.identity = login.identity;

  const azure: Azure = {
    arm: createArmClient({ cloud, login, route, effects }),
    login,
    cloud,
    effects,
    transport: createTransport({ route, signal: effects.signal }),
  };
  const adapter = ADAPTERS[id.type];
  const endpoint = await lookAt(azure, id, request);
  const wish = {
    endpoint,
    ...(request.authMode === undefined ? {} : { authMode: request.authMode }),
    allowKey: request.allowKey,
    key: request.key,
  };
  const concern = checkReadiness(endpoint);
  if (concern !== undefined) log.warning(concern);
  const type = adapter.choose(wish);
  const scoringUri = scoringDestination(endpoint, {
    cloud,
    allowedHosts: request.allowedScoringHosts,
    allowHttp: request.allowHttp,
  });
  warnOfPrivateNetwork(endpoint, effects);
  const credential = await adapter.fetch(azure, type, wish);
  const reach = REACH[credential.type];
  if (reach !== undefined) log.notice(reach);
  return { endpoint, credential, scoringUri };
}

/** An id in `endpoint` was compared with subscription-id when the inputs were checked; an alias says its id only here. */
async function targetOf({ target, login }: TokenRequest, env: Effects['env']): Promise<EndpointId> {
  if (target.kind === 'endpoint') return target.id;
  const id = await readTarget(target, env);
  const { subscriptionId } = login;
  if (subscriptionId === undefined || sameArmId(subscriptionId, id.subscriptionId)) return id;
  throw new Failure({
    code: 'wrong-subscription',
    message: `The target ${JSON.stringify(target.alias)} is in subscription ${id.subscriptionId}, not in ${subscriptionId} as subscription-id (or AZURE_SUBSCRIPTION_ID) says.`,
    remedy: `Leave subscription-id out, or correct the id in ${target.file}.`,
    exitCode: EXIT.refused,
  });
}

/** With auth mode and scoring URI given, reading is skipped, so that one operation is permission enough. */
async function lookAt(azure: Azure, id: EndpointId, request: TokenRequest): Promise<Endpoint> {
  if (request.authMode !== undefined && request.scoringUri !== undefined) {
    azure.effects.log.info(`Not reading ${id.name}: auth-mode and scoring-uri were given.`);
    return unreadEndpoint(id, request.authMode, request.scoringUri);
  }
  try {
    return await ADAPTERS[id.type].read(azure, id);
  } catch (error) {
    if (error instanceof Failure && error.details.code === 'endpoint-not-found') {
      throw (await foundAsAnotherType(azure, id)) ?? error;
    }
    throw error;
  }
}

function warnOfPrivateNetwork({ id, publicNetworkAccess }: Endpoint, { env, log }: Effects): void {
  if (publicNetworkAccess.state !== 'known' || publicNetworkAccess.value.toLowerCase() !== 'disabled') return;
  const hosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
  log.warning(
    `${id.name} has no public network access: it can be scored only through ${id.type === 'ai-services' ? 'its' : "its workspace's"} private endpoint` +
      (hosted
        ? ', which this GitHub-hosted runner cannot reach. Score it from a self-hosted runner in that network.'
        : '.'),
  );
}
