import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, type RequestOptions, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../src/simulator/exchange.ts';
import type { Application, Fault, Scenario } from '../../src/simulator/scenario.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON; undefined when it is not. */
  readonly json: Json;
}

/** A JSON value that can be looked into without ceremony: what is missing is undefined. */
export class Json {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }

  at(...path: readonly (string | number)[]): unknown {
    return path.reduce<unknown>((value, key) => {
      if (Array.isArray(value)) {
        return value[Number(key)];
      }
      return isRecord(value) ? value[key] : undefined;
    }, this.value);
  }

  text(...path: readonly (string | number)[]): string {
    return String(this.at(...path));
  }

  list(...path: readonly (string | number)[]): Json[] {
    const value = this.at(...path);
    return (Array.isArray(value) ? value : []).map((one) => new Json(one));
  }
}

export interface CallOptions {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
}

/** A simulator of one test file, with a TLS client that trusts its CA and nothing else. */
export interface TestBench {
  readonly simulator: Simulator;
  readonly ca: string;
  readonly directory: string;
  /** `target` is a path or a whole URL. */
  call(target: string, options?: CallOptions): Promise<Answer>;
  /** An access token by client secret. */
  token(application: Application, audience?: string): Promise<string>;
  stop(): Promise<void>;
}

export interface BenchOptions {
  readonly faults?: readonly Fault[];
  readonly now?: () => number;
}

export async function startBench(scenario: Scenario, options: BenchOptions = {}): Promise<TestBench> {
  const directory = join(await mkdtemp(join(tmpdir(), 'simulator-test-')), 'run');
  const simulator = await startSimulator({ scenario, directory, ...options });
  const ca = await readFile(simulator.announcement.caFile, 'utf8');
  const agent = new Agent({ keepAlive: true, ca });

  const call = (target: string, { method = 'GET', token, headers = {}, body }: CallOptions = {}) => {
    const url = target.startsWith('https://') ? target : simulator.origin + target;
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    return send(url, text, {
      method,
      agent,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' }),
        'content-length': String(Buffer.byteLength(text)),
        ...headers,
      },
    });
  };

  return {
    simulator,
    ca,
    directory,
    call,
    async token(application, audience = simulator.origin) {
      const answer = await call(`/${application.tenantId ?? scenario.tenantId}/oauth2/v2.0/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: application.clientId,
          client_secret: application.secrets?.[0]?.value ?? '',
          scope: `${audience}/.default`,
        }).toString(),
      });
      if (answer.status !== 200) {
        throw new Error(answer.text);
      }
      return answer.json.text('access_token');
    },
    async stop() {
      agent.destroy();
      await simulator.stop();
      await rm(join(directory, '..'), { recursive: true, force: true });
    },
  };
}

function send(url: string, body: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text,
          json: new Json(parse(text)),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An application that logs in by a secret of its own. */
export function secretApplication(more: Partial<Application> = {}): Application {
  return {
    clientId: randomUUID(),
    principalId: randomUUID(),
    secrets: [{ value: `secret-${randomUUID()}` }],
    ...more,
  };
}

export interface Grant {
  readonly application: Application;
  readonly actions: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly scope: string;
}

/** The scenario with applications that hold a custom role each. */
export function withGrants(scenario: Scenario, grants: readonly Grant[]): Scenario {
  const roles = grants.map(({ actions, notActions = [], dataActions = [] }) => ({
    id: `/providers/Microsoft.Authorization/roleDefinitions/${randomUUID()}`,
    name: 'test',
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: {
      roleName: 'test',
      type: 'CustomRole',
      assignableScopes: ['/'],
      permissions: [{ actions, notActions, dataActions, notDataActions: [] }],
    },
  }));
  const applications = grants.map(({ application }) => application);
  return {
    ...scenario,
    applications: [
      ...scenario.applications,
      ...applications.filter((one, index) => applications.indexOf(one) === index),
    ],
    roleDefinitions: [...scenario.roleDefinitions, ...roles],
    roleAssignments: [
      ...scenario.roleAssignments,
      ...grants.map(({ application, scope }, index) => {
        const name = randomUUID();
        return {
          id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
          name,
          type: 'Microsoft.Authorization/roleAssignments',
          properties: {
            principalId: application.principalId,
            principalType: 'ServicePrincipal',
            roleDefinitionId: roles[index]?.id,
            scope,
          },
        };
      }),
    ],
  };
}
