import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Cloud } from '../../src/identity/clouds.ts';
import { KNOWN_CLOUDS } from '../../src/identity/clouds.ts';
import { logIn } from '../../src/identity/login.ts';
import { type FakeEffects, fakeEffects } from '../http/fakeEffects.ts';
import { type LoopbackCertificate, makeLoopbackCertificate } from '../http/loopback.ts';
import { trust } from '../http/trust.ts';
import {
  CLIENT,
  OBJECT,
  REQUEST_TOKEN,
  type StubAuthority,
  type StubOptions,
  serveStubAuthority,
  TENANT,
} from './stubAuthority.ts';

let certificate: LoopbackCertificate;
let stub: StubAuthority;
let effects: FakeEffects;

beforeAll(async () => {
  certificate = await makeLoopbackCertificate();
  trust(certificate.ca);
});
afterEach(async () => stub.close());

const ARM = 'https://management.test';
const ML = 'https://ml.test';

function cloud(): Cloud {
  const [first] = KNOWN_CLOUDS;
  if (first === undefined) throw new Error('no cloud');
  return {
    ...first,
    authority: stub.origin,
    resourceManagerAudience: ARM,
    machineLearningAudience: ML,
    custom: true,
  };
}

async function start(options: Partial<StubOptions> = {}): Promise<void> {
  effects = fakeEffects();
  stub = await serveStubAuthority({ certificate, now: () => effects.now(), ...options });
  Object.assign(effects.env, {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'contoso/fraud',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${stub.origin}/idtoken?api-version=2.0&x=%20a`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  });
}

const signIn = () => logIn({ auth: 'oidc', cloud: cloud(), clientId: CLIENT, tenantId: TENANT }, effects);

describe('a login by ID token', () => {
  it('asks GitHub once and Entra once per audience, however many ask', async () => {
    await start();
    const login = await signIn();
    const [first, second] = await Promise.all([login.token(ML), login.token(ML), login.token(ARM)]);
    await login.credential.getToken(`${ARM}/.default`);
    expect(first).toEqual(second);
    expect(stub.idTokenRequests()).toHaveLength(1);
    expect(stub.tokenRequests().map((form) => form.get('scope')?.split(' ')[0])).toEqual([
      `${ARM}/.default`,
      `${ML}/.default`,
    ]);
  });

  it('keeps the query of the request URL and adds the encoded audience', async () => {
    await start();
    await signIn();
    expect(stub.idTokenRequests()).toEqual([
      '/idtoken?api-version=2.0&x=%20a&audience=api%3A%2F%2FAzureADTokenExchange',
    ]);
    expect(stub.requests[0]?.headers.authorization).toBe(`Bearer ${REQUEST_TOKEN}`);
  });

  it('knows from the claims who it is', async () => {
    await start();
    const login = await signIn();
    expect(login.identity).toEqual({ objectId: OBJECT, tenantId: TENANT, clientId: CLIENT });
  });

  it('asks GitHub again for an exchange after the ID token has aged', async () => {
    await start();
    const login = await signIn();
    effects.advance(239_000);
    await login.token(ML);
    expect(stub.idTokenRequests()).toHaveLength(1);
    effects.advance(2_000);
    await login.token('https://cognitiveservices.test');
    expect(stub.idTokenRequests()).toHaveLength(2);
  });

  it('masks request token, ID token and access tokens', async () => {
    await start();
    const login = await signIn();
    const { token } = await login.token(ML);
    expect(effects.masked).toContain(token);
    for (const secret of stub.secrets) expect(effects.masked).toContain(secret);
  });
});
