import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { defaultAuth, logIn } from '../../src/identity/login.ts';
import { fakeEffects } from '../http/fakeEffects.ts';
import { serve } from '../http/loopback.ts';
import { ARM, expectNoSecret, ML, type Run, start, whole } from './run.ts';
import { CLIENT, makeJwt, OBJECT, TENANT } from './stubAuthority.ts';

let folder: string;
let run: Run;
const SUBSCRIPTION = '22222222-2222-4333-8444-555555555555';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aml-local-'));
});
afterEach(async () => {
  await run.stub.close();
  await rm(folder, { recursive: true });
});

function setProcessEnv(changes: Record<string, string>): void {
  for (const [name, value] of Object.entries(changes)) {
    const before = process.env[name];
    process.env[name] = value;
    onTestFinished(() => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    });
  }
}

/** An `az` of our own, first on the PATH, that keeps its arguments. */
async function installAz(script: string): Promise<() => Promise<string>> {
  const { readFile } = await import('node:fs/promises');
  const az = join(folder, 'az');
  await writeFile(az, `#!/bin/sh\necho "$@" >> ${folder}/arguments\n${script}\n`);
  await chmod(az, 0o755);
  setProcessEnv({ PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` });
  return () => readFile(join(folder, 'arguments'), 'utf8');
}

const azAnswer = (token: string) =>
  `echo '${JSON.stringify({ accessToken: token, expires_on: Math.floor(Date.now() / 1_000) + 3_600 })}'`;

it('in GitHub Actions the default is an ID token, elsewhere the Azure CLI', async () => {
  run = await start();
  expect(defaultAuth({ GITHUB_ACTIONS: 'true' })).toBe('oidc');
  expect(defaultAuth({ GITHUB_ACTIONS: 'false' })).toBe('azure-cli');
  expect(defaultAuth({})).toBe('azure-cli');
});

describe('auth: azure-cli', () => {
  it('uses the login of az for the subscription asked for, once per audience, and masks its token', async () => {
    run = await start();
    const token = makeJwt({ tid: TENANT, oid: OBJECT, appid: CLIENT });
    const seen = await installAz(azAnswer(token));
    const login = await run.logIn({ auth: 'azure-cli', subscriptionId: SUBSCRIPTION });
    await login.token(ARM);
    await login.token(ML);
    expect((await seen()).trim().split('\n')).toEqual([
      `account get-access-token --output json --resource ${ARM} --subscription ${SUBSCRIPTION}`,
      `account get-access-token --output json --resource ${ML} --subscription ${SUBSCRIPTION}`,
    ]);
    expect(login.identity).toEqual({ objectId: OBJECT, tenantId: TENANT, clientId: CLIENT });
    expect(run.effects.masked).toContain(token);
    expect(run.stub.requests).toHaveLength(0);
  });

  it.each([
    [{ idtyp: 'user', scp: 'user_impersonation' }, 'User'],
    [{ scp: 'user_impersonation' }, 'User'],
    [{ idtyp: 'app' }, 'ServicePrincipal'],
    [{}, undefined],
  ] as const)('of whom the token says %j is taken for: %s', async (claims, principalType) => {
    run = await start();
    await installAz(azAnswer(makeJwt({ tid: TENANT, oid: OBJECT, ...claims })));
    expect((await run.logIn({ auth: 'azure-cli' })).principalType).toBe(principalType);
  });

  it('with a client-id says that it is not used', async () => {
    run = await start();
    await installAz(azAnswer(makeJwt({ tid: TENANT, oid: OBJECT })));
    await run.logIn({ auth: 'azure-cli' });
    expect(run.effects.lines.join('\n')).toContain('client-id is not used with auth: azure-cli');
  });

  it('that is signed in to another tenant is refused with the login to use', async () => {
    run = await start();
    await installAz(azAnswer(makeJwt({ tid: '00000000-0000-4000-8000-000000000000' })));
    const details = await run.fail({ auth: 'azure-cli', subscriptionId: SUBSCRIPTION });
    expect(details).toMatchObject({ code: 'wrong-tenant', exitCode: 2 });
    expect(whole(details)).toContain(`az login --tenant ${TENANT}`);
  });

  it('that is not signed in says az login', async () => {
    run = await start();
    await installAz('echo "ERROR: Please run \'az login\' to setup account." >&2; exit 1');
    const details = await run.fail({ auth: 'azure-cli' });
    expect(details).toMatchObject({ code: 'azure-cli-not-logged-in', exitCode: 4 });
    expect(details.snippets?.[0]?.text).toBe(`az login --tenant ${TENANT}`);
  });

  it('that is not installed says so', async () => {
    run = await start();
    setProcessEnv({ PATH: folder });
    expect((await run.fail({ auth: 'azure-cli' })).code).toBe('azure-cli-missing');
  });

  it('that fails otherwise is quoted without a token', async () => {
    run = await start();
    const token = makeJwt({ tid: TENANT });
    run.stub.secrets.push(token);
    await installAz(`echo "ERROR: broken ${token}" >&2; exit 1`);
    const details = await run.fail({ auth: 'azure-cli' });
    expect(details.code).toBe('azure-cli-failed');
    expect(details.cause).toContain('ERROR: broken (token)');
  });
});

describe('auth: environment', () => {
  const secret = 'secret-of-the-service-principal~1';

  it('exchanges the client secret and masks it', async () => {
    run = await start({}, { AZURE_CLIENT_SECRET: secret, AZURE_CLIENT_ID: CLIENT, AZURE_TENANT_ID: TENANT });
    const effects = run.effects;
    const login = await logIn({ auth: 'environment', cloud: run.cloud }, effects);
    expect(run.stub.tokenRequests()[0]?.get('client_secret')).toBe(secret);
    expect(login.identity.objectId).toBe(OBJECT);
    expect(effects.masked).toContain(secret);
    expect(run.stub.idTokenRequests()).toHaveLength(0);
  });

  it('whose secret is wrong is told to move to OIDC', async () => {
    const refuse = { status: 401, code: 7000215, text: 'Invalid client secret provided.' };
    run = await start({ refuse }, { AZURE_CLIENT_SECRET: secret });
    run.stub.secrets.push(secret);
    expect((await run.fail({ auth: 'environment' })).code).toBe('client-secret-invalid');
  });

  it('without a service principal names the variables that are missing', async () => {
    run = await start();
    const details = await run.fail({ auth: 'environment' });
    expect(details).toMatchObject({ code: 'environment-credential-missing', exitCode: 2 });
    expect(details.cause).toBe('Missing: AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH.');
  });

  it('whose certificate cannot be read says so', async () => {
    run = await start({}, { AZURE_CLIENT_CERTIFICATE_PATH: join(folder, 'none.pem') });
    expect((await run.fail({ auth: 'environment' })).code).toBe('environment-certificate-unreadable');
  });
});

describe('auth: workload-identity', () => {
  it('exchanges the token in the file of the pod', async () => {
    const jwt = makeJwt({
      iss: 'https://cluster.test',
      sub: 'system:serviceaccount:ml:scorer',
      aud: 'api://AzureADTokenExchange',
    });
    const file = join(folder, 'token');
    await writeFile(file, `${jwt}\n`);
    run = await start({}, { AZURE_FEDERATED_TOKEN_FILE: file });
    await run.logIn({ auth: 'workload-identity' });
    expect(run.stub.tokenRequests()[0]?.get('client_assertion')).toBe(jwt);
    expect(run.effects.masked).toContain(jwt);
  });

  it.each([
    ['is not named', undefined],
    ['is not there', 'none'],
    ['is empty', ''],
    ['holds no token', 'x'],
  ])('whose file %s is refused', async (_name, content) => {
    const file = join(folder, 'token');
    if (content === '' || content === 'x') await writeFile(file, content);
    run = await start({}, { AZURE_FEDERATED_TOKEN_FILE: content === undefined ? undefined : file });
    expect(await run.fail({ auth: 'workload-identity' })).toMatchObject({
      code: 'workload-identity-unavailable',
      exitCode: 2,
    });
  });
});

describe('auth: managed-identity', () => {
  it('asks the machine directly, whatever proxy is set, and quotes its refusal', async () => {
    const token = makeJwt({ tid: TENANT, oid: OBJECT });
    const expires_on = Math.floor(Date.now() / 1_000) + 86_400;
    const machine = await serve((request, response) => {
      const known = request.url.includes(CLIENT);
      response.writeHead(known ? 200 : 400, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          known
            ? { access_token: token, expires_on, token_type: 'Bearer', resource: ARM }
            : { statusCode: 400, message: 'No User Assigned Managed Identity found' },
        ),
      );
    });
    onTestFinished(() => machine.close());
    const proxies = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
    setProcessEnv({
      ...proxies,
      IDENTITY_ENDPOINT: `${machine.origin}/msi/token`,
      IDENTITY_HEADER: 'of-the-machine',
    });
    run = await start({}, proxies);

    const login = await run.logIn({ auth: 'managed-identity' });
    expect(login.identity.objectId).toBe(OBJECT);
    expect(machine.requests).toHaveLength(1);
    expect(run.effects.masked).toContain(token);

    const details = await run.fail({ auth: 'managed-identity', clientId: SUBSCRIPTION });
    expect(details).toMatchObject({ code: 'managed-identity-refused', exitCode: 4 });
    expect(details.cause).toContain('No User Assigned Managed Identity found');
  });
});

describe('a login that is described wrongly is refused before anything is sent', () => {
  it.each([
    ['no client id', { clientId: '' }, 'login-input-missing'],
    ['no tenant id', { tenantId: '' }, 'login-input-missing'],
    ['a client id that is a name', { clientId: 'my-app' }, 'login-input-malformed'],
    ['a tenant id with a path', { tenantId: `${TENANT}/../x` }, 'login-input-malformed'],
    ['a subscription id that is a name', { subscriptionId: 'production' }, 'login-input-malformed'],
  ])('%s', async (_name, options, code) => {
    run = await start();
    expect(await run.fail(options)).toMatchObject({ code, exitCode: 2 });
    expect(run.stub.requests).toHaveLength(0);
  });

  it('a secret in the place of an id is not shown', async () => {
    run = await start();
    run.stub.secrets.push('wJalrXUtnFEMI~K7MDENG');
    const details = await run.fail({ clientId: 'wJalrXUtnFEMI~K7MDENG' });
    expectNoSecret(run.stub.secrets, whole(details));
  });

  it('TLS verification switched off', async () => {
    run = await start({}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect((await run.fail()).code).toBe('tls-verification-off');
    expect(run.stub.requests).toHaveLength(0);
  });
});

it('an aborted run ends with its own reason, whatever the login was doing', async () => {
  run = await start();
  const reason = new Error('SIGTERM');
  const effects = fakeEffects({ ...run.effects.env });
  effects.controller.abort(reason);
  await expect(
    logIn({ auth: 'oidc', cloud: run.cloud, clientId: CLIENT, tenantId: TENANT }, effects),
  ).rejects.toBe(reason);
});
