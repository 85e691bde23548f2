import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ConnectProxy,
  type Loopback,
  makeLoopbackCertificate,
  serve,
  serveConnectProxy,
} from './loopback.ts';

let folder: string;
let server: Loopback;
let proxy: ConnectProxy;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aml-ca-'));
  const certificate = await makeLoopbackCertificate(['hidden.test.invalid']);
  await writeFile(join(folder, 'ca.pem'), certificate.ca);
  server = await serve((_request, response) => response.end('fine'), certificate);
  proxy = await serveConnectProxy({ 'hidden.test.invalid:443': server.port });
});
afterAll(async () => {
  await Promise.all([server.close(), proxy.close()]);
  await rm(folder, { recursive: true });
});

async function getOnce(url: string, env: Record<string, string>): Promise<string> {
  const script = join(import.meta.dirname, 'getOnce.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, url], { env });
  return stdout;
}

it('an authority in NODE_EXTRA_CA_CERTS is trusted, and no other', async () => {
  expect(await getOnce(server.origin, {})).toBe('failure tls');
  expect(await getOnce(server.origin, { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') })).toBe('status 200');
});

it('it is trusted through a proxy too', async () => {
  const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
  expect(await getOnce('https://hidden.test.invalid', env)).toBe('failure tls');
  const trusting = { ...env, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
  expect(await getOnce('https://hidden.test.invalid', trusting)).toBe('status 200');
});
