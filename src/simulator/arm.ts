import { randomUUID } from 'node:crypto';
import { answerActivityLog, isActivityLogPath } from './activityLog.ts';
import { runAction } from './armActions.ts';
import { authenticate, type Caller, checkSubscriptionTenant } from './armAuthentication.ts';
import { answerAuthorization } from './armAuthorization.ts';
import { answerContainers, isContainerPath } from './armContainers.ts';
import {
  authorizationFailed,
  deniedByAssignment,
  invalidSubscription,
  methodNotAllowed,
  subscriptionNotFound,
} from './armErrors.ts';
import { type ArmPath, parseArmPath } from './armId.ts';
import { answerOperation, isOperationPath, type Operations, trackOperations } from './armOperations.ts';
import { listResources, readResource } from './armResources.ts';
import { Refusal, type Request, type Response } from './exchange.ts';
import { limitRates } from './rateLimits.ts';
import { answerResourceGraph, isResourceGraphPath } from './resourceGraph.ts';
import type { World } from './world.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One authenticated request to Azure Resource Manager. */
export interface ArmCall {
  readonly request: Request;
  readonly path: ArmPath;
  readonly caller: Caller;
  readonly world: World;
  readonly operations: Operations;
}

export type ArmService = (request: Request) => Promise<Response>;

export function serveArm(world: World): ArmService {
  const limiter = limitRates(world.scenario, world.now);
  const operations = trackOperations(world);
  return async (request) => {
    const requestId = randomUUID();
    const trace = {
      'cache-control': 'no-cache',
      'x-ms-request-id': requestId,
      'x-ms-correlation-request-id': request.headers['x-ms-correlation-request-id'] ?? requestId,
      'x-ms-routing-request-id': `EASTUS:${new Date(world.now()).toISOString()}:${requestId}`,
    };
    let quota: Readonly<Record<string, string>> = {};
    const withTrace = (response: Response): Response => ({
      ...response,
      headers: { ...trace, ...quota, ...response.headers },
    });
    try {
      const caller = await authenticate(request, world);
      const path = parseArmPath(request.path);
      quota = limiter.take(request.method, path.subscription, caller.objectId);
      operations.settle();
      return withTrace(await route({ request, path, caller, world, operations }));
    } catch (error) {
      if (error instanceof Refusal) {
        throw new Refusal(withTrace(error.response));
      }
      throw error;
    }
  };
}

async function route(call: ArmCall): Promise<Response> {
  const { path, request, world, caller } = call;
  if (path.subscription !== undefined) {
    const subscription = world.tenant.subscription(path.subscription);
    if (subscription === undefined && !GUID.test(path.subscription)) {
      throw invalidSubscription(path.subscription);
    }
    if (subscription === undefined) {
      throw subscriptionNotFound(path.subscription);
    }
    checkSubscriptionTenant(caller, subscription.tenantId ?? world.scenario.tenantId, world);
  }
  if (path.namespace?.toLowerCase() === 'microsoft.authorization') {
    return answerAuthorization(call);
  }
  if (isOperationPath(path)) {
    return answerOperation(call);
  }
  if (isResourceGraphPath(path) && request.method === 'POST') {
    return answerResourceGraph(call);
  }
  if (isActivityLogPath(path) && request.method === 'GET') {
    return answerActivityLog(call);
  }
  if (isContainerPath(path)) {
    return answerContainers(call);
  }
  if (request.method === 'POST') {
    return runAction(call);
  }
  if (request.method !== 'GET') {
    throw methodNotAllowed(request.method);
  }
  return path.collection ? listResources(call) : readResource(call);
}

/** Throws ARM's 403 unless the caller may do the operation at the scope. */
export function authorize(call: ArmCall, operation: string, scope: string): void {
  const { caller, world } = call;
  const deny = world.access.deniedBy(caller.objectId, operation, scope);
  if (deny !== undefined) {
    throw deniedByAssignment(caller.clientId, caller.objectId, operation, scope, deny);
  }
  if (!world.access.allows(caller.objectId, operation, scope)) {
    throw authorizationFailed(caller.clientId, caller.objectId, operation, scope);
  }
}
