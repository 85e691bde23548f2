import { createHttpHeaders, createPipelineRequest, type HttpMethods } from '@azure/core-rest-pipeline';
import type { Effects } from '../effects.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { createService } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { TransportFailure } from '../http/transportFailure.ts';
import type { Cloud } from '../identity/clouds.ts';
import type { Login } from '../identity/login.ts';
import { type Arm, type ArmAnswer, readArmError } from './arm.ts';

/** An endpoint or an account is a few kilobytes; nothing read here is ever near this. */
const LONGEST_ANSWER = 4 * 1024 * 1024;

export interface ArmClientOptions {
  readonly cloud: Cloud;
  readonly login: Login;
  readonly route: Route;
  readonly effects: Effects;
}

/**
 * ARM over Azure's own pipeline, without the generated clients: those of today's package speak api-version 2022-10-01,
 * know no serverless endpoints, drop fields they do not know and make up values for absent ones.
 */
export function createArmClient({ cloud, login, route, effects }: ArmClientOptions): Arm {
  const service = createService({
    effects,
    route,
    credential: login.credential,
    scope: `${cloud.resourceManagerAudience}/.default`,
    origins: [cloud.resourceManager],
    maxBytes: LONGEST_ANSWER,
    // `Arm.post` promises to be for calls that change nothing.
    repeatable: () => true,
  });

  async function send(
    method: HttpMethods,
    path: string,
    apiVersion: string,
    body?: object,
  ): Promise<ArmAnswer> {
    effects.log.debug(`${method} ${path} (api-version ${apiVersion})`);
    try {
      const response = await service.send(
        createPipelineRequest({
          method,
          url: `${cloud.resourceManager}${encodePath(path)}?api-version=${encodeURIComponent(apiVersion)}`,
          ...(body === undefined
            ? {}
            : {
                headers: createHttpHeaders({ 'content-type': 'application/json' }),
                body: JSON.stringify(body),
              }),
        }),
      );
      return readAnswer(response.status, response.bodyAsText ?? '', (name) => response.headers.get(name));
    } catch (error) {
      if (error instanceof TransportFailure) {
        throw explainTransportFailure(error, 'reach Azure Resource Manager');
      }
      throw error;
    }
  }

  return {
    get: (path, apiVersion) => send('GET', path, apiVersion),
    post: (path, apiVersion, body) => send('POST', path, apiVersion, body),
  };
}

/** Segment by segment: names of resource groups may have letters beyond ASCII, and no name makes a query or a path. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function readAnswer(status: number, text: string, header: (name: string) => string | undefined): ArmAnswer {
  const body = parse(text);
  const error = status >= 200 && status < 300 ? undefined : readArmError(body, text);
  const correlationId = header('x-ms-correlation-request-id');
  return {
    status,
    body,
    ...(error === undefined ? {} : { error }),
    ...(correlationId !== undefined && /^[\w-]{1,64}$/.test(correlationId) ? { correlationId } : {}),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
