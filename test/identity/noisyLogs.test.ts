import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { makeLoopbackCertificate, serveConnectProxy } from '../http/loopback.ts';
import { expectNoSecret } from './run.ts';
import { CLIENT, REQUEST_TOKEN, serveStubAuthority, TENANT } from './stubAuthority.ts';

it('no token stands in what the SDKs log, however noisy they are told to be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aml-noisy-'));
  const certificate = await makeLoopbackCertificate([
    'token.github.test.invalid',
    'login.microsoftonline.com',
  ]);
  await writeFile(join(folder, 'ca.pem'), certificate.ca);
  const stub = await serveStubAuthority({ certificate, now: Date.now });
  const proxy = await serveConnectProxy({
    'token.github.test.invalid:443': stub.port,
    'login.microsoftonline.com:443': stub.port,
  });
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'signInOnce.ts')],
    {
      env: {
        AZURE_LOG_LEVEL: 'verbose',
        DEBUG: 'azure*,ts-http-runtime*,typeSpecRuntime*',
        GITHUB_ACTIONS: 'true',
        HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
        NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.github.test.invalid/idtoken?x=1',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
        AZURE_CLIENT_ID: CLIENT,
        AZURE_TENANT_ID: TENANT,
      },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  await Promise.all([stub.close(), proxy.close(), rm(folder, { recursive: true })]);
  expect(stdout).toContain('signed in');
  expect(stderr).toContain('azure:identity');
  expect(stub.secrets.length).toBeGreaterThan(4);
  expectNoSecret(stub.secrets, stdout, stderr);
});
