import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Azure, CredentialWish } from '../../src/azure/adapter.ts';
import { ADAPTERS } from '../../src/azure/adapters.ts';
import { createArmClient } from '../../src/azure/armClient.ts';
import { readRoute } from '../../src/http/route.ts';
import { createTransport } from '../../src/http/transport.ts';
import { resolveCloud } from '../../src/identity/clouds.ts';
import { logIn } from '../../src/identity/login.ts';
import type { Credential, TokenType } from '../../src/inventory/credential.ts';
import type { Endpoint } from '../../src/inventory/endpoint.ts';
import { type EndpointId, parseEndpointId } from '../../src/inventory/endpointId.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_APPLICATIONS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { type FakeEffects, fakeEffects } from '../http/fakeEffects.ts';
import { trust } from '../http/trust.ts';

export interface ContosoRun {
  readonly azure: Azure;
  readonly effects: FakeEffects;
  readonly simulator: Simulator;
  read(id: string): Promise<Endpoint>;
  /** Reads, chooses and fetches, as the command does. */
  fetch(id: string, wish?: Partial<CredentialWish> & { readonly authMode?: TokenType }): Promise<Credential>;
  /** Requests to Azure Resource Manager: "METHOD last-segments api-version status". */
  armRequests(): string[];
}

export function idOf(text: string): EndpointId {
  const parsed = parseEndpointId(text);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.value;
}

/** The simulator with a login in it; what was started is stopped by `stopAll`. */
export async function startContoso(
  application: keyof typeof CONTOSO_APPLICATIONS = 'gitHubDeploy',
  changes: Partial<Scenario> = {},
): Promise<ContosoRun> {
  const directory = await mkdtemp(join(tmpdir(), 'contoso-test-'));
  const simulator = await startSimulator({ scenario: { ...contoso(), ...changes }, directory });
  started.push(async () => {
    await simulator.stop();
    await rm(directory, { recursive: true, force: true });
  });
  trust(readFileSync(simulator.announcement.caFile, 'utf8'));
  const effects = fakeEffects({ ...simulator.announcement.env });
  const cloud = await resolveCloud('custom', effects);
  const login = await logIn(
    {
      auth: 'oidc',
      cloud,
      clientId: CONTOSO_APPLICATIONS[application].clientId,
      tenantId: CONTOSO.tenantId,
    },
    effects,
  );
  const route = readRoute(effects.env);
  const azure: Azure = {
    arm: createArmClient({ cloud, login, route, effects }),
    login,
    cloud,
    effects,
    transport: createTransport({ route, signal: effects.signal }),
  };
  const read = (id: string) => ADAPTERS[idOf(id).type].read(azure, idOf(id));
  return {
    azure,
    effects,
    simulator,
    read,
    async fetch(id, changed = {}) {
      const endpoint = changed.endpoint ?? (await read(id));
      const wish: CredentialWish = { allowKey: false, key: 'primary', ...changed, endpoint };
      const adapter = ADAPTERS[endpoint.id.type];
      return await adapter.fetch(azure, adapter.choose(wish), wish);
    },
    armRequests: () =>
      simulator.requests
        .filter(({ surface }) => surface === 'arm')
        .map(({ method, path, apiVersion, status }) =>
          [method, path.split('/').slice(-2).join('/'), apiVersion, status].join(' '),
        ),
  };
}

const started: (() => Promise<void>)[] = [];

export async function stopAll(): Promise<void> {
  await Promise.all(started.splice(0).map((stop) => stop()));
}
