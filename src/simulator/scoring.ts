import { randomUUID } from 'node:crypto';
import { playedAddress, SCORING_PATH } from './addresses.ts';
import { callerOf } from './armAuthentication.ts';
import { bearerToken, isRecord, Refusal, type Request, type Response } from './exchange.ts';
import type { ArmResource, DeploymentBehaviour, ScoringBehaviour } from './scenario.ts';
import { defaultCompletion, describeApi, play, problem, startJob } from './scoringAnswers.ts';
import { verifyToken } from './signing.ts';
import type { World } from './world.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
type Kind = 'online' | 'batch' | 'serverless';

/** Counts what the routing and the scripted answers go by. */
interface Progress {
  /** Requests so far. */
  count: number;
  /** Credit of each deployment in the weighted round. */
  readonly credit: Map<string, number>;
}

export type ScoringService = (request: Request) => Promise<Response>;

/**
 * The hosts that endpoints are scored at: `/scoring/{host}/…`. Status codes as in
 * https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints
 */
export function serveScoring(world: World): ScoringService {
  const progress = new Map<string, Progress>();
  const behaviours = new Map(
    Object.entries(world.scenario.scoring ?? {}).map(([id, behaviour]) => [id.toLowerCase(), behaviour]),
  );
  const advance = (key: string): Progress => {
    const state = progress.get(key) ?? { count: 0, credit: new Map<string, number>() };
    progress.set(key, state);
    state.count += 1;
    return state;
  };

  return async (request) => {
    const host = request.path.slice(SCORING_PATH.length).split('/')[0] ?? '';
    const endpoint = findEndpoint(host, world);
    if (endpoint === undefined) {
      return { status: 404, body: `No endpoint is served at ${host}.` };
    }
    const { resource, kind } = endpoint;
    const requestId = randomUUID();
    const clientRequestId = request.headers['x-ms-client-request-id'];
    const trace: Record<string, string> = {
      'x-request-id': requestId,
      ...(clientRequestId === undefined ? {} : { 'x-ms-client-request-id': clientRequestId }),
    };
    const finish = (response: Response): Response => ({
      ...response,
      headers: { ...trace, ...response.headers },
    });
    if (resource.properties?.['publicNetworkAccess'] === 'Disabled') {
      return finish(
        problem(
          403,
          'Forbidden',
          'Public network access is disabled for this endpoint. Use its private endpoint.',
        ),
      );
    }
    try {
      await authenticateScoring(request, resource, kind, world);
    } catch (error) {
      if (error instanceof Refusal) {
        return finish(error.response);
      }
      throw error;
    }
    const behaviour = behaviours.get(resource.id.toLowerCase()) ?? {};
    if (kind === 'batch') {
      return finish(startJob(request, resource, world));
    }
    if (kind === 'serverless') {
      return finish(play(behaviour, advance(resource.id).count, request, defaultCompletion(world)));
    }
    return finish(scoreOnline(request, resource, behaviour, advance, world));
  };
}

function findEndpoint(host: string, world: World): { resource: ArmResource; kind: Kind } | undefined {
  const types: readonly (readonly [Kind, string])[] = [
    ['online', `${ML}/onlineEndpoints`],
    ['batch', `${ML}/batchEndpoints`],
    ['serverless', `${ML}/serverlessEndpoints`],
  ];
  for (const [kind, type] of types) {
    for (const resource of world.tenant.ofType(type)) {
      const inference = resource.properties?.['inferenceEndpoint'];
      const address = isRecord(inference) ? inference['uri'] : resource.properties?.['scoringUri'];
      const prefix = `${world.origin}${SCORING_PATH}${host}`.toLowerCase();
      const played = typeof address === 'string' ? playedAddress(world.origin, address).toLowerCase() : '';
      if (played === prefix || played.startsWith(`${prefix}/`)) {
        return { resource, kind };
      }
    }
  }
  return undefined;
}

async function authenticateScoring(
  request: Request,
  resource: ArmResource,
  kind: Kind,
  world: World,
): Promise<void> {
  const mode = String(resource.properties?.['authMode'] ?? 'Key').toLowerCase();
  const token = bearerToken(request) ?? (kind === 'serverless' ? request.headers['api-key'] : undefined);
  if (token === undefined) {
    throw new Refusal(problem(401, 'Unauthorized', 'Access denied: no credential in the request.'));
  }
  const takesKey = mode === 'key' || mode === 'keyandaad';
  if (takesKey) {
    const { primary, secondary } = world.keyring.keys(resource.id);
    if (token === primary || token === secondary) {
      return;
    }
    if (mode === 'key') {
      throw new Refusal({ status: 401, body: 'key_auth_access_denied' });
    }
  }
  if (mode === 'amltoken') {
    const verified = await verifyToken(token, world.keys.endpoints, world.now());
    if (!verified.ok || verified.claims['endpointId'] !== resource.id.toLowerCase()) {
      throw new Refusal({ status: 401, body: 'token_auth_access_denied' });
    }
    return;
  }
  const verified = await verifyToken(token, world.keys.entra, world.now());
  const audience = verified.ok ? String(verified.claims.aud).replace(/\/$/, '') : '';
  if (!verified.ok || audience !== world.audiences.machineLearning) {
    throw new Refusal({ status: 401, body: 'Microsoft Entra Token is not valid for this endpoint' });
  }
  const operation = {
    online: `${ML}/onlineEndpoints/score/action`,
    batch: `${ML}/batchEndpoints/jobs/write`,
    serverless: undefined,
  }[kind];
  if (
    operation !== undefined &&
    !world.access.allows(callerOf(verified.claims).objectId, operation, resource.id)
  ) {
    throw new Refusal({ status: 401, body: 'Microsoft Entra Token denied by policy' });
  }
}

function scoreOnline(
  request: Request,
  resource: ArmResource,
  behaviour: ScoringBehaviour,
  advance: (key: string) => Progress,
  world: World,
): Response {
  const path = `/${request.path.slice(SCORING_PATH.length).split('/').slice(1).join('/')}`;
  if (request.method === 'GET' && path === '/swagger.json') {
    return { status: 200, body: describeApi(resource) };
  }
  if (request.method === 'GET' && path === '/') {
    return { status: 200, body: 'Healthy' };
  }
  const pinned = request.headers['azureml-model-deployment'];
  const deployment = pinned ?? chooseDeployment(resource, advance(`${resource.id}|traffic`));
  const exists =
    deployment !== undefined && world.tenant.find(`${resource.id}/deployments/${deployment}`) !== undefined;
  const routed = deployment !== undefined && isRecord(resource.properties?.['traffic']);
  if (deployment === undefined || (pinned !== undefined && !exists && !hasTraffic(resource, deployment))) {
    return problem(
      404,
      'NotFound',
      pinned === undefined
        ? 'No deployment of this endpoint receives traffic.'
        : `The deployment '${pinned}' was not found.`,
    );
  }
  const own: DeploymentBehaviour = { ...behaviour, ...behaviour.deployments?.[deployment] };
  const response = play(own, advance(`${resource.id}|${deployment}`).count, request, {
    status: 200,
    body: { deployment, received: Buffer.byteLength(request.body) },
  });
  return {
    ...response,
    headers: {
      ...(routed ? { 'azureml-model-deployment': deployment, 'azureml-model-session': deployment } : {}),
      'ms-azureml-model-time': String(response.delayMs ?? 0),
      ...response.headers,
    },
  };
}

function weights(resource: ArmResource): [string, number][] {
  const traffic = resource.properties?.['traffic'];
  return isRecord(traffic)
    ? Object.entries(traffic).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0,
      )
    : [];
}

function hasTraffic(resource: ArmResource, deployment: string): boolean {
  return weights(resource).some(([name]) => name === deployment);
}

/** A smooth weighted round, so that a hundred requests show exactly the declared split. */
function chooseDeployment(resource: ArmResource, { credit }: Progress): string | undefined {
  const split = weights(resource);
  const total = split.reduce((sum, [, weight]) => sum + weight, 0);
  let chosen: string | undefined;
  for (const [name, weight] of split) {
    credit.set(name, (credit.get(name) ?? 0) + weight);
    if (chosen === undefined || (credit.get(name) ?? 0) > (credit.get(chosen) ?? 0)) {
      chosen = name;
    }
  }
  if (chosen !== undefined) {
    credit.set(chosen, (credit.get(chosen) ?? 0) - total);
  }
  return chosen;
}
