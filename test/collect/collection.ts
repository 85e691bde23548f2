import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectInventory } from '../../src/collect/collect.ts';
import type { Progress } from '../../src/collect/progress.ts';
import { readRoute } from '../../src/http/route.ts';
import { resolveCloud } from '../../src/identity/clouds.ts';
import { type Login, logIn } from '../../src/identity/login.ts';
import type { Gap, Inventory, ScopeCoverage } from '../../src/inventory/inventory.ts';
import type { AnyResource, ResourceKind } from '../../src/inventory/resource.ts';
import type { Fault, Scenario } from '../../src/simulator/scenario.ts';
import { type RecordedRequest, type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { type FakeEffects, fakeEffects } from '../http/fakeEffects.ts';
import { trust } from '../http/trust.ts';

export interface Collected {
  readonly inventory: Inventory;
  readonly effects: FakeEffects;
  /** Only those of the collection itself: not the login's. */
  readonly requests: readonly RecordedRequest[];
  readonly progress: readonly Progress[];
}

/** A played tenant that can be collected from as any of its applications. */
export interface Collection {
  readonly simulator: Simulator;
  collect(
    scopes: readonly string[],
    clientId: string,
    prepare?: (effects: FakeEffects, login: Login) => void,
    onProgress?: (progress: Progress, effects: FakeEffects) => void,
  ): Promise<Collected>;
  stop(): Promise<void>;
}

/** The clock of the tenant and of its collectors is one: it moves only by what they wait for. */
export async function play(scenario: Scenario, faults: readonly Fault[] = []): Promise<Collection> {
  const directory = await mkdtemp(join(tmpdir(), 'aml-collect-'));
  let clock = fakeEffects();
  const simulator = await startSimulator({ scenario, directory, faults, now: () => clock.now() });
  trust(await readFile(simulator.announcement.caFile, 'utf8'));
  return {
    simulator,
    async collect(scopes, clientId, prepare, onProgress) {
      const effects = fakeEffects({ ...simulator.announcement.env }, clock.now());
      clock = effects;
      const cloud = await resolveCloud('custom', effects);
      const login = await logIn({ auth: 'oidc', cloud, clientId, tenantId: scenario.tenantId }, effects);
      const before = simulator.requests.length;
      const progress: Progress[] = [];
      prepare?.(effects, login);
      const inventory = await collectInventory({
        scopes,
        cloud,
        login,
        route: readRoute(effects.env),
        effects,
        progress(one) {
          progress.push(one);
          onProgress?.(one, effects);
        },
      });
      const requests = simulator.requests
        .slice(before)
        .filter(({ surface }) => surface === 'arm' || surface === 'graph');
      return { inventory, effects, requests, progress };
    },
    async stop() {
      await simulator.stop();
      await rm(directory, { recursive: true });
    },
  };
}

/** The resource with this id; fails the test when it is not there. */
export function resource<K extends ResourceKind>(
  { resources }: Inventory,
  kind: K,
  id: string,
): AnyResource & { kind: K } {
  const found = resources.find((one) => one.key === id.toLowerCase());
  if (found === undefined || found.kind !== kind) throw new Error(`no ${kind} ${id}`);
  return found as AnyResource & { kind: K };
}

export function idsOf({ resources }: Inventory, kind: ResourceKind): string[] {
  return resources.flatMap((one) => (one.kind === kind ? [one.id] : []));
}

export function coverageOf({ scopes }: Inventory, scope: string): ScopeCoverage {
  const found = scopes.find((one) => one.scope.toLowerCase() === scope.toLowerCase());
  if (found === undefined) throw new Error(`no coverage of ${scope}`);
  return found;
}

/** Gaps in few words: `computes …/mlw-fraud: Microsoft…/read`. */
export function briefly(gaps: readonly Gap[]): string[] {
  return gaps.map(
    ({ part, scope, operation, reason }) =>
      `${part} ${scope.slice(scope.lastIndexOf('/') + 1)}: ${operation ?? reason.kind}`,
  );
}
