import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure, type FailureDetails } from '../../src/failure.ts';
import { resolveCloud } from '../../src/identity/clouds.ts';
import { type LoginOptions, logIn } from '../../src/identity/login.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO } from '../../src/simulator/contosoIds.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { type FakeEffects, fakeEffects } from '../http/fakeEffects.ts';
import { trust } from '../http/trust.ts';
import { expectNoSecret, whole } from './run.ts';

let folder: string;
let simulator: Simulator;
let effects: FakeEffects;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aml-simulator-'));
  simulator = await startSimulator({ scenario: contoso(), directory: folder });
  trust(await readFile(simulator.announcement.caFile, 'utf8'));
});
afterAll(async () => {
  await simulator.stop();
  await rm(folder, { recursive: true });
});

async function signIn(options: Partial<LoginOptions>) {
  effects = fakeEffects({ ...simulator.announcement.env });
  const cloud = await resolveCloud('custom', effects);
  return logIn({ auth: 'oidc', cloud, tenantId: CONTOSO.tenantId, ...options }, effects);
}

async function fail(options: Partial<LoginOptions>): Promise<FailureDetails> {
  const error = await signIn(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not a failure: ${inspect(error)}`);
  expectNoSecret(simulator.secrets(), inspect(error, { depth: 12 }), effects.lines.join('\n'));
  return error.details;
}

describe('against the simulator', () => {
  it('an ID token whose signature is verified gives a token for each audience', async () => {
    const before = simulator.requests.length;
    const login = await signIn({ clientId: APPS.gitHubDeploy.clientId });
    await login.token('https://ml.azure.com');
    expect(login.identity).toEqual({
      objectId: APPS.gitHubDeploy.principalId,
      tenantId: CONTOSO.tenantId,
      clientId: APPS.gitHubDeploy.clientId,
    });
    const paths = simulator.requests.slice(before).map((one) => `${one.method} ${one.surface} ${one.status}`);
    expect(paths).toEqual(
      ['GET github-oidc 200', 'GET entra 200', 'POST entra 200', 'POST entra 200'].toSorted(
        (a, b) => paths.indexOf(a) - paths.indexOf(b),
      ),
    );
  });

  it.each([
    ['another environment', APPS.staging.clientId, 'federated-credential-subject-mismatch'],
    ['another letter case', APPS.wrongCase.clientId, 'federated-credential-case-mismatch'],
    ['another audience', APPS.wrongAudience.clientId, 'federated-credential-audience-mismatch'],
    ['another issuer', APPS.wrongIssuer.clientId, 'federated-credential-issuer-mismatch'],
  ])(
    'a federated credential for %s is told apart, with the command that would accept this job',
    async (_name, clientId, code) => {
      const details = await fail({ clientId });
      expect(details.code).toBe(code);
      expect(details.cause).toContain(`sub: repo:${CONTOSO.repository}:environment:${CONTOSO.environment}`);
      expect(whole(details)).toContain(`az ad app federated-credential create --id ${clientId}`);
    },
  );

  it.each([
    ['a disabled application', APPS.disabled.clientId, 'application-disabled'],
    ['Conditional Access', APPS.conditionalAccess.clientId, 'conditional-access-blocked'],
    ['an unknown client id', '00000000-0000-4000-8000-00000000dead', 'client-id-not-in-tenant'],
  ])('%s is told apart', async (_name, clientId, code) => {
    expect((await fail({ clientId })).code).toBe(code);
  });

  it('an unknown tenant is told apart', async () => {
    const details = await fail({
      clientId: APPS.gitHubDeploy.clientId,
      tenantId: '00000000-0000-4000-8000-00000000dead',
    });
    expect(details.code).toBe('tenant-not-found');
  });

  it('an unknown audience is told apart', async () => {
    const login = await signIn({ clientId: APPS.gitHubDeploy.clientId });
    await expect(login.token('https://unknown.test')).rejects.toMatchObject({
      details: { code: 'audience-not-in-tenant' },
    });
  });
});
