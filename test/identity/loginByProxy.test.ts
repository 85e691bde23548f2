import { afterEach, beforeAll, expect, it } from 'vitest';
import { authorityOrigins, KNOWN_CLOUDS } from '../../src/identity/clouds.ts';
import { logIn } from '../../src/identity/login.ts';
import { fakeEffects } from '../http/fakeEffects.ts';
import {
  type ConnectProxy,
  type LoopbackCertificate,
  makeLoopbackCertificate,
  serveConnectProxy,
} from '../http/loopback.ts';
import { trust } from '../http/trust.ts';
import { CLIENT, REQUEST_TOKEN, type StubAuthority, serveStubAuthority, TENANT } from './stubAuthority.ts';

let certificate: LoopbackCertificate;
let stub: StubAuthority;
let proxy: ConnectProxy;

beforeAll(async () => {
  const authorities = KNOWN_CLOUDS.flatMap(authorityOrigins).map((origin) => new URL(origin).hostname);
  certificate = await makeLoopbackCertificate(['pipelines.github.test.invalid', ...authorities]);
  trust(certificate.ca);
});
afterEach(() => Promise.all([stub.close(), proxy.close()]));

it.each(KNOWN_CLOUDS.map((cloud) => [cloud.name, cloud] as const))(
  'a login to %s goes by the proxy, which is the only way, and asks the authority for nothing but the token',
  async (_name, cloud) => {
    const effects = fakeEffects();
    stub = await serveStubAuthority({ certificate, now: () => effects.now() });
    const authority = `${new URL(authorityOrigins(cloud).at(-1) ?? '').hostname}:443`;
    proxy = await serveConnectProxy({
      'pipelines.github.test.invalid:443': stub.port,
      [authority]: stub.port,
    });
    Object.assign(effects.env, {
      GITHUB_ACTIONS: 'true',
      HTTPS_PROXY: `http://me:hunter22@127.0.0.1:${proxy.port}`,
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.github.test.invalid/idtoken?x=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    });
    const login = await logIn({ auth: 'oidc', cloud, clientId: CLIENT, tenantId: TENANT }, effects);
    await login.token(cloud.machineLearningAudience);
    expect([...new Set(proxy.asked)].sort()).toEqual([authority, 'pipelines.github.test.invalid:443'].sort());
    expect(stub.requests.map((seen) => `${seen.method} ${seen.url.split('?')[0]}`)).toEqual([
      'GET /idtoken',
      `POST /${TENANT}/oauth2/v2.0/token`,
      `POST /${TENANT}/oauth2/v2.0/token`,
    ]);
    expect(stub.requests[0]?.url).toContain(encodeURIComponent(cloud.federationAudience));
    expect(stub.tokenRequests().map((form) => form.get('scope')?.split(' ')[0])).toEqual([
      `${cloud.resourceManagerAudience}/.default`,
      `${cloud.machineLearningAudience}/.default`,
    ]);
    expect(effects.lines.join('\n')).toContain('proxy: http://***@127.0.0.1');
    expect(effects.lines.join('\n')).not.toContain('hunter22');
    expect(effects.masked).toContain('hunter22');
  },
);
