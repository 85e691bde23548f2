// Measures what users wait for, as ratios to an empty Node process and as counts, in one run: `npm run bench`.
// Wall times depend on the machine, ratios hardly; nothing here is asserted by a test.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from '../../src/demo/stepRunner.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_APPLICATIONS, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';

interface Row {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget: number;
}

const dist = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist');
const ROUNDS = 21;

/** Median wall time in milliseconds of each command, run in turn so that a busy moment hits all of them. */
function medians(
  commands: Readonly<Record<string, { args: string[]; env: NodeJS.ProcessEnv }>>,
): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS + 1; round += 1) {
    for (const [name, { args, env }] of Object.entries(commands)) {
      const start = process.hrtime.bigint();
      spawnSync(process.execPath, args, { env });
      const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
      // The first round warms the file cache.
      if (round > 0) times[name] = [...(times[name] ?? []), elapsed];
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0,
    ]),
  );
}

async function measureStart(scratch: string): Promise<Row[]> {
  const output = join(scratch, 'output');
  await writeFile(output, '');
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: scratch,
  };
  const curlDirectory = join(scratch, 'aml-endpoint-curl-gone');
  const index = join(dist, 'index.js');
  const post = join(dist, 'post.js');
  const times = medians({
    empty: { args: ['-e', '0'], env },
    badInput: { args: [index], env: { ...env, INPUT_ENDPOINT: 'fraud', 'INPUT_ALOW-KEY': 'true' } },
    postNothing: { args: [post], env },
    postRemoves: { args: [post], env: { ...env, 'STATE_curl-config-directory': curlDirectory } },
  });
  const empty = times['empty'] ?? 1;
  const ratio = (name: string): number => (times[name] ?? 0) / empty;
  return [
    { what: 'bad input to exit', measured: ratio('badInput'), unit: '× node -e 0', budget: 3 },
    { what: 'post, nothing to do', measured: ratio('postNothing'), unit: '× node -e 0', budget: 1.5 },
    { what: 'post, something to do', measured: ratio('postRemoves'), unit: '× node -e 0', budget: 2.7 },
  ];
}

async function measureTokenRun(scratch: string, simulator: Simulator): Promise<Row[]> {
  const coverage = join(scratch, 'coverage');
  await mkdir(coverage);
  const end = await runStep({
    dist,
    inputs: {
      endpoint: CONTOSO_IDS.fraudToken,
      'client-id': CONTOSO_APPLICATIONS.gitHubDeploy.clientId,
      'tenant-id': CONTOSO.tenantId,
      cloud: 'custom',
    },
    // V8 writes down every script that was loaded.
    env: { ...simulator.announcement.env, NODE_V8_COVERAGE: coverage },
    directory: scratch,
  });
  if (end.exitCode !== 0) throw new Error(`the token run ended with ${end.exitCode}:\n${end.stderr}`);
  const requests = simulator.requests.map(({ method, path }) => `${method} ${path}`);
  const arm = simulator.requests.filter(({ surface }) => surface === 'arm').length;
  return [
    { what: 'ARM requests of a token run', measured: arm, unit: 'requests', budget: 2 },
    // One after the other, each needs the one before it; a custom cloud's authority is discovered first.
    {
      what: 'longest chain of dependent requests (custom cloud)',
      measured: requests.length,
      unit: 'requests',
      budget: 5,
    },
    {
      what: 'requests made twice',
      measured: requests.length - new Set(requests).size,
      unit: 'requests',
      budget: 0,
    },
    {
      what: 'JavaScript loaded by a token run',
      measured: await loadedBytes(coverage),
      unit: 'MB',
      budget: 3,
    },
  ];
}

async function loadedBytes(coverage: string): Promise<number> {
  const urls = new Set<string>();
  for (const name of await readdir(coverage)) {
    const { result } = JSON.parse(await readFile(join(coverage, name), 'utf8')) as {
      result: { url: string }[];
    };
    for (const { url } of result) if (url.startsWith('file:')) urls.add(url);
  }
  const sizes = await Promise.all([...urls].map(async (url) => (await stat(fileURLToPath(url))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

async function distBytes(): Promise<number> {
  const sizes = await Promise.all(
    (await readdir(dist)).map(async (name) => (await stat(join(dist, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

const scratch = await mkdtemp(join(tmpdir(), 'aml-endpoint-bench-'));
const simulator = await startSimulator({ scenario: contoso(), directory: join(scratch, 'simulator') });
try {
  const rows: Row[] = [
    ...(await measureStart(scratch)),
    ...(await measureTokenRun(scratch, simulator)),
    { what: 'dist/ in all', measured: await distBytes(), unit: 'MB', budget: 12 },
  ];
  console.log(`Node ${process.versions.node}, medians of ${ROUNDS} rounds\n`);
  for (const { what, measured, unit, budget } of rows) {
    const number = Number.isInteger(measured) ? String(measured) : measured.toFixed(2);
    console.log(
      `${what.padEnd(52)}${number.padStart(6)} ${unit.padEnd(12)} budget ${budget}${measured > budget ? '  OVER' : ''}`,
    );
  }
} finally {
  await simulator.stop();
  await rm(scratch, { recursive: true, force: true });
}
