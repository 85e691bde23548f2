import { readFileSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../src/inputs/read.ts';
import { checkTokenRequest, type TokenRequest } from '../../src/inputs/tokenRequest.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_APPLICATIONS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { trust } from '../http/trust.ts';

export interface Stage {
  readonly simulator: Simulator;
  /** A job's environment: the simulator's variables and an empty RUNNER_TEMP. */
  readonly env: Record<string, string>;
  readonly runnerTemp: string;
}

const started: (() => Promise<void>)[] = [];
export async function stopAll(): Promise<void> {
  await Promise.all(started.splice(0).map((stop) => stop()));
}

/** The simulator, and beside it what a runner would give to a job. */
export async function stage(changes: Partial<Scenario> = {}): Promise<Stage> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'token-test-')));
  const runnerTemp = await realpath(await mkdtemp(join(tmpdir(), 'token-test-temp-')));
  const simulator = await startSimulator({ scenario: { ...contoso(), ...changes }, directory });
  trust(readFileSync(simulator.announcement.caFile, 'utf8'));
  started.push(async () => {
    await simulator.stop();
    for (const path of [directory, runnerTemp]) await rm(path, { recursive: true, force: true });
  });
  return { simulator, runnerTemp, env: { ...simulator.announcement.env, RUNNER_TEMP: runnerTemp } };
}

/** What inputs come to; `endpoint` is a full id. */
export function requestFor(
  endpoint: string,
  inputs: Readonly<Record<string, string>> = {},
  application: keyof typeof CONTOSO_APPLICATIONS = 'gitHubDeploy',
): TokenRequest {
  const given = {
    ...(endpoint === '' ? {} : { endpoint }),
    cloud: 'custom',
    'client-id': CONTOSO_APPLICATIONS[application].clientId,
    'tenant-id': CONTOSO.tenantId,
    ...inputs,
  };
  const surface = 'action';
  const checked = checkTokenRequest(
    readInputs('token', surface, new Map(Object.entries(given)), {}),
    surface,
    'oidc',
  );
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return checked.value;
}
