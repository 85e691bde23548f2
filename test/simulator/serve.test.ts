import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO } from '../../src/simulator/contosoIds.ts';
import { Json } from './client.ts';

let files: string;
beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'simulator-serve-'));
});
afterAll(() => rm(files, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly exit: Promise<number | null>;
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, stdout: () => stdout, stderr: () => stderr, exit };
}

const serve = (...args: string[]) => run(join(import.meta.dirname, 'serveEntry.ts'), args);

async function firstLine({ child, stdout, exit, stderr }: Run): Promise<Json> {
  await Promise.race([
    new Promise<void>((resolve) => {
      child.stdout?.on('data', () => (stdout().includes('\n') ? resolve() : undefined));
    }),
    exit.then(() => {
      throw new Error(stderr());
    }),
  ]);
  return new Json(JSON.parse(stdout().split('\n')[0] ?? ''));
}

async function write(name: string, content: unknown): Promise<string> {
  const path = join(files, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('simulator', () => {
  // Windows has no SIGTERM that a process could end on in its own way.
  test.skipIf(process.platform === 'win32')(
    'serves the built-in tenant to a process that takes its variables, until it is told to end',
    async () => {
      const serving = serve();
      const announcement = await firstLine(serving);
      const env = announcement.at('env') as Record<string, string>;
      const client = run(
        '-e',
        [
          `fetch(process.env.TARGET).then((answer) => answer.json()).then((body) => console.log(body.issuer))`,
        ],
        {
          ...env,
          TARGET: `${announcement.text('authority')}/${CONTOSO.tenantId}/v2.0/.well-known/openid-configuration`,
        },
      );
      expect([await client.exit, client.stderr()]).toEqual([0, '']);
      expect(client.stdout().trim()).toBe(`${announcement.text('authority')}/${CONTOSO.tenantId}/v2.0`);

      const directory = dirname(announcement.text('caFile'));
      expect(existsSync(directory)).toBe(true);
      serving.child.kill('SIGTERM');
      expect(await serving.exit).toBe(0);
      expect(existsSync(directory)).toBe(false);
      // One line for programs; all else is for people.
      expect(serving.stdout().trim().split('\n')).toHaveLength(1);
      expect(serving.stderr()).toMatch(/^Serving Contoso at https:\/\/localhost:\d+ until interrupted\.\n$/);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'serves a scenario file with faults at a port of choice',
    async () => {
      const scenario = await write('scenario.json', { ...contoso(), tenantName: 'From a file' });
      const faults = await write('faults.json', [{ match: { path: '/metadata/**' }, status: 418 }]);
      const port = await freePort();
      const serving = serve(scenario, faults, String(port));
      const announcement = await firstLine(serving);
      expect(announcement.text('resourceManager')).toBe(`https://localhost:${port}`);
      const client = run('-e', ['fetch(process.env.TARGET).then((answer) => console.log(answer.status))'], {
        NODE_EXTRA_CA_CERTS: announcement.text('caFile'),
        TARGET: `https://localhost:${port}/metadata/endpoints`,
      });
      await client.exit;
      expect(client.stdout().trim()).toBe('418');
      serving.child.kill('SIGTERM');
      expect(await serving.exit).toBe(0);
      expect(serving.stderr()).toContain('Serving From a file');
    },
  );

  test('refuses files with everything that is wrong in them, and serves nothing', async () => {
    const scenario = await write('bad.json', { schemaVersion: '1', tenantId: 'x', subscriptions: [] });
    const faults = await write('bad-faults.json', [{ status: 500 }]);
    const serving = serve(scenario, faults);
    expect(await serving.exit).toBe(2);
    expect(serving.stdout()).toBe('');
    expect(serving.stderr()).toContain(
      `${scenario} cannot be served:\n  $: 'resources' is missing\n  $.tenantId: must be a GUID`,
    );
    expect(serving.stderr()).toContain(`${faults} cannot be served:\n  $[0]: 'match' is missing\n`);
  });

  test.each([
    ['is not there', undefined, 'cannot be read (ENOENT)'],
    ['is no JSON', 'tenantId: yaml', '$: is not JSON'],
  ])('refuses a file that %s', async (name, content, words) => {
    const path = content === undefined ? join(files, 'gone.json') : await write(`${name}.json`, content);
    const serving = serve(path);
    expect(await serving.exit).toBe(2);
    expect(serving.stderr()).toContain(words);
  });

  test('refuses a port that is taken', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) =>
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port)),
    );
    const serving = serve('', '', String(port));
    expect(await serving.exit).toBe(2);
    expect(serving.stderr()).toContain(`Port ${port} of 127.0.0.1 cannot be used (EADDRINUSE)`);
    blocker.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  await new Promise((resolve) => server.close(resolve));
  return port;
}
