import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { fencedBlocks } from '../../.ci/markdown.ts';
import type { Fault, Scenario } from '../../src/simulator/scenario.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/simulator.md'), 'utf8');
const blocks = (wanted: string) => fencedBlocks(page).filter(({ language }) => language === wanted);
const [scenario, faults] = blocks('json').map(({ text }) => JSON.parse(text)) as [Scenario, readonly Fault[]];

const started: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of started.splice(0)) await stop();
});

async function start(withFaults: readonly Fault[] = []): Promise<Simulator> {
  const directory = mkdtempSync(join(tmpdir(), 'simulator-document-'));
  const simulator = await startSimulator({ scenario, directory, faults: withFaults });
  started.push(async () => {
    await simulator.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  return simulator;
}

test('the example for other clients, run as it stands, gets a token from the example scenario', async () => {
  const simulator = await start();
  const [example] = blocks('js');
  const program = [
    `const announcement = ${JSON.stringify(simulator.announcement)};`,
    `const tenantId = ${JSON.stringify(scenario.tenantId)};`,
    `const clientId = ${JSON.stringify(scenario.applications[0]?.clientId)};`,
    `const subscriptionId = ${JSON.stringify(scenario.subscriptions[0]?.subscriptionId)};`,
    example?.text,
    'console.log(token.accessToken);',
  ].join('\n');
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: simulator.announcement.caFile },
  });
  expect(simulator.secrets()).toContain(stdout.trim());
});

test('the example faults hit what they name, and no more often than they say', async () => {
  const simulator = await start(faults);
  const ca = readFileSync(simulator.announcement.caFile, 'utf8');
  const ask = (method: string, path: string) =>
    new Promise<number | string | undefined>((answered) => {
      const asked = request(`${simulator.origin}${path}`, { method, ca, agent: false }, (answer) => {
        answer.resume();
        answered(answer.statusCode);
      });
      asked.on('error', (error: NodeJS.ErrnoException) => answered(error.code));
      asked.end();
    });
  const endpoint = scenario.resources.at(-1)?.id ?? '';
  const login = `/${scenario.tenantId}/oauth2/v2.0/token`;
  expect([await ask('GET', endpoint), await ask('GET', endpoint), await ask('GET', endpoint)]).toEqual([
    503, 503, 401,
  ]);
  expect([await ask('POST', login), await ask('POST', login)]).toEqual(['ECONNRESET', 400]);
});

test('the first line has every field that the page lists, and env every variable it speaks of', async () => {
  const { announcement } = await start();
  const names = [...page.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(
    (row) => (row[1] ?? '').match(/\w+/g) ?? [],
  );
  const fields = names.slice(0, names.indexOf('env') + 1);
  expect(fields).toContain('caFile');
  for (const field of fields) expect(announcement).toHaveProperty(field);
  for (const name of ['NODE_EXTRA_CA_CERTS', 'AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID']) {
    expect(announcement.env).toHaveProperty(name);
  }
});
