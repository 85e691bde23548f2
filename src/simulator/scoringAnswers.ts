import { randomUUID } from 'node:crypto';
import type { Request, Response } from './exchange.ts';
import type { ArmResource, DeploymentBehaviour } from './scenario.ts';
import type { World } from './world.ts';

/** An error body of a scoring host. */
export function problem(status: number, code: string, message: string): Response {
  return { status, body: { error: { code, message } } };
}

/** What the scenario scripts for this request: first its statuses, then its answers in turn. */
export function play(
  behaviour: DeploymentBehaviour,
  count: number,
  request: Request,
  otherwise: Response,
): Response {
  const statuses = behaviour.statuses ?? [];
  const answers = behaviour.answers ?? [];
  const status = statuses[count - 1];
  const delayMs = behaviour.latencyMs ?? 0;
  if (status !== undefined && status >= 300) {
    return { ...problem(status, 'Scripted', `The scenario answers ${status} to request ${count}.`), delayMs };
  }
  const answer =
    answers.length === 0 ? undefined : answers[Math.max(0, count - 1 - statuses.length) % answers.length];
  if (request.method !== 'POST' && answer === undefined) {
    return { status: 405, headers: { allow: 'POST' } };
  }
  return {
    ...(answer === undefined
      ? otherwise
      : {
          status: answer.status ?? 200,
          headers: answer.headers ?? {},
          ...(answer.body === undefined ? {} : { body: answer.body }),
        }),
    delayMs,
  };
}

export function defaultCompletion(world: World): Response {
  return {
    status: 200,
    body: {
      id: `chatcmpl-${randomUUID()}`,
      object: 'chat.completion',
      created: Math.floor(world.now() / 1000),
      model: 'simulated',
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: { role: 'assistant', content: 'Hello from the simulator.' },
        },
      ],
      usage: { prompt_tokens: 4, completion_tokens: 5, total_tokens: 9 },
    },
  };
}

export function startJob(request: Request, resource: ArmResource, world: World): Response {
  if (request.method !== 'POST') {
    return { status: 405, headers: { allow: 'POST' } };
  }
  const name = `batchjob-${randomUUID()}`;
  return {
    status: 201,
    body: {
      id: `${resource.id}/jobs/${name}`,
      name,
      type: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/jobs',
      properties: {
        jobType: 'Pipeline',
        status: 'Preparing',
        displayName: name,
        creationTime: new Date(world.now()).toISOString(),
      },
    },
  };
}

export function describeApi(resource: ArmResource): object {
  return {
    openapi: '3.0.3',
    info: { title: resource.name, version: '1' },
    paths: { '/score': { post: { operationId: 'score', responses: { 200: { description: 'scored' } } } } },
  };
}
