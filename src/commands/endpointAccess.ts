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
import type { LoginRequest } from '../inputs/loginRequest.ts';
import type { TargetReference } from '../inputs/targetRequest.ts';
import type { Credential, TokenType } from '../inventory/credential.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { type EndpointId, sameArmId } from '../inventory/endpointId.ts';
import type { Progress } from './runEnd.ts';
import { readTarget } from './targets.ts';

/** What a caller wants of an endpoint, and where its credential may go. */
export interface EndpointWish {
  readonly authMode?: TokenType;
  readonly scoringUri?: string;
  readonly allowKey: boolean;
  readonly key: 'primary' | 'secondary';
  readonly allowedScoringHosts: readonly string[];
  readonly allowHttp: boolean;
}

export interface OpenedEndpoint {
  readonly endpoint: Endpoint;
  readonly scoringUri: URL;
  readonly tokenType: TokenType;
  /** Fetches the credential that the endpoint calls for, each time anew. */
  fetch(): Promise<Credential>;
}

/** An id in `endpoint` was compared with subscription-id when the inputs were checked; an alias says its id only here. */
export async function identifyTarget(
  target: TargetReference,
  { subscriptionId }: LoginRequest,
  env: Effects['env'],
): Promise<EndpointId> {
  if (target.kind === 'endpoint') return target.id;
  const id = await readTarget(target, env);
  if (subscriptionId === undefined || sameArmId(subscriptionId, id.subscriptionId)) return id;
  throw new Failure({
    code: 'wrong-subscription',
    message: `The target ${JSON.stringify(target.alias)} is in subscription ${id.subscriptionId}, not in ${subscriptionId} as subscription-id (or AZURE_SUBSCRIPTION_ID) says.`,
    remedy: `Leave subscription-id out, or correct the id in ${target.file}.`,
    exitCode: EXIT.refused,
  });
}

/** Logs in, for endpoints of a subscription. */
export async function connect(
  request: LoginRequest,
  subscriptionId: string,
  effects: Effects,
  progress: Progress,
): Promise<Azure> {
  const cloud = await resolveCloud(request.cloud, effects);
  const route = readRoute(effects.env);
  effects.log.info(
    `Cloud ${cloud.name}: authority ${cloud.authority}, Azure Resource Manager ${cloud.resourceManager}, subscription ${subscriptionId}`,
  );
  const login = await logIn({ ...request, subscriptionId, cloud }, effects);
  progress.identity = login.identity;
  return {
    arm: createArmClient({ cloud, login, route, effects }),
    login,
    cloud,
    effects,
    transport: createTransport({ route, signal: effects.signal }),
  };
}

/** Reads an endpoint and settles what its credential is and where it may go, before any is fetched. */
export async function openEndpoint(
  azure: Azure,
  id: EndpointId,
  request: EndpointWish,
): Promise<OpenedEndpoint> {
  const { effects, cloud } = azure;
  const adapter = ADAPTERS[id.type];
  const endpoint = await lookAt(azure, id, request);
  const wish = {
    endpoint,
    ...(request.authMode === undefined ? {} : { authMode: request.authMode }),
    allowKey: request.allowKey,
    key: request.key,
  };
  const concern = checkReadiness(endpoint);
  if (concern !== undefined) effects.log.warning(concern);
  const tokenType = adapter.choose(wish);
  const scoringUri = scoringDestination(endpoint, {
    cloud,
    allowedHosts: request.allowedScoringHosts,
    allowHttp: request.allowHttp,
  });
  warnOfPrivateNetwork(endpoint, effects);
  return { endpoint, scoringUri, tokenType, fetch: () => adapter.fetch(azure, tokenType, wish) };
}

/** With auth mode and scoring URI given, reading is skipped, so that one operation is permission enough. */
async function lookAt(azure: Azure, id: EndpointId, request: EndpointWish): Promise<Endpoint> {
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
