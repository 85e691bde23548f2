import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { checkApiVersion } from './apiVersions.ts';
import { type ArmCall, authorize } from './arm.ts';
import { armError } from './armErrors.ts';
import type { ArmPath } from './armId.ts';
import { queryValue, type Response } from './exchange.ts';
import type { World } from './world.ts';

/** An operation that goes on after its request was answered. */
interface Operation {
  readonly id: string;
  /** Lower-case id of the resource it works on. */
  readonly resource: string;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly outcome: 'Succeeded' | 'Failed' | 'Canceled';
  readonly effect: () => unknown;
  settled: boolean;
  result: unknown;
}

export interface Operations {
  /** Lets every operation whose time has come take effect. */
  settle(): void;
  isBusy(resource: string): boolean;
  /** Does the work at once (200) or starts it (202 with the addresses to follow it at). */
  run(call: ArmCall, resource: string, version: string, effect: () => unknown): Response;
  find(id: string): Operation | undefined;
  signature(id: string): string;
}

const RETRY_AFTER_SECONDS = 1;
const DURATION_MS = 400;
const PROVIDER = 'Microsoft.MachineLearningServices';

export function trackOperations(world: World): Operations {
  const operations = new Map<string, Operation>();
  const secret = randomBytes(32);
  const plan = world.scenario.longRunning ?? {};
  return {
    settle() {
      for (const operation of operations.values()) {
        if (!operation.settled && world.now() >= operation.endsAt) {
          operation.settled = true;
          operation.result = operation.outcome === 'Succeeded' ? operation.effect() : undefined;
        }
      }
    },
    isBusy: (resource) =>
      [...operations.values()].some((one) => !one.settled && one.resource === resource.toLowerCase()),
    run(call, resource, version, effect) {
      if (plan.mode === 'synchronous') {
        const body = effect();
        return { status: 200, ...(body === undefined ? {} : { body }) };
      }
      const id = randomUUID();
      operations.set(id, {
        id,
        resource: resource.toLowerCase(),
        startedAt: world.now(),
        endsAt: world.now() + (plan.durationMs ?? DURATION_MS),
        outcome: plan.outcome ?? 'Succeeded',
        effect,
        settled: false,
        result: undefined,
      });
      const location = call.world.tenant.find(resource)?.location ?? 'eastus';
      const base = `${world.origin}/subscriptions/${call.path.subscription}/providers/${PROVIDER}/locations/${location}`;
      const query = `api-version=${version}&t=${world.now()}&h=${this.signature(id)}`;
      return {
        status: 202,
        headers: {
          'azure-asyncoperation': `${base}/mfeOperationsStatus/${id}?${query}`,
          location: `${base}/mfeOperationResults/${id}?${query}`,
          'retry-after': String(plan.retryAfterSeconds ?? RETRY_AFTER_SECONDS),
        },
      };
    },
    find: (id) => operations.get(id),
    signature: (id) => createHmac('sha256', secret).update(id).digest('base64url'),
  };
}

export function isOperationPath(path: ArmPath): boolean {
  return /\/locations\/mfeoperation(sstatus|results)$/i.test(path.type ?? '');
}

/** Following an operation needs a right at the subscription, whatever its start needed. */
export function answerOperation(call: ArmCall): Response {
  const { path, request, world, operations } = call;
  checkApiVersion(request, PROVIDER, world.scenario);
  const results = /results$/i.test(path.type ?? '');
  const kind = results ? 'mfeOperationResults' : 'mfeOperationsStatus';
  authorize(call, `${PROVIDER}/locations/${kind}/read`, path.scope);
  const operation = operations.find(path.names[1] ?? '');
  if (operation === undefined || queryValue(request, 'h') !== operations.signature(operation.id)) {
    throw armError(404, 'NotFound', `The operation '${path.names[1] ?? ''}' was not found.`);
  }
  const waiting = {
    'retry-after': String(world.scenario.longRunning?.retryAfterSeconds ?? RETRY_AFTER_SECONDS),
  };
  if (results) {
    if (!operation.settled) {
      return { status: 202, headers: { ...waiting, location: request.url.href } };
    }
    return operation.result === undefined ? { status: 200 } : { status: 200, body: operation.result };
  }
  const started = { startTime: new Date(operation.startedAt).toISOString() };
  return {
    status: 200,
    headers: operation.settled ? {} : waiting,
    body: {
      id: path.id,
      name: operation.id,
      status: operation.settled ? operation.outcome : 'InProgress',
      ...started,
      ...(operation.settled ? { endTime: new Date(operation.endsAt).toISOString() } : {}),
      percentComplete: 0.0,
      ...(operation.settled && operation.outcome === 'Failed'
        ? { error: { code: 'InternalServerError', message: 'The operation failed.' } }
        : {}),
    },
  };
}
