// Measures the load side of `score` against autocannon, and its memory: `npm run bench`. The scoring host answers at
// once and runs in a process of its own, so that what is measured is the client.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { DIRECT } from '../../src/http/route.ts';
import type { Credential } from '../../src/inventory/credential.ts';
import { createEndpointRun } from '../../src/scoring/endpointRun.ts';
import { expectJson, expectStatus } from '../../src/scoring/expectation.ts';
import type { ScoreCase } from '../../src/scoring/scoreCase.ts';
import { createSender } from '../../src/scoring/sender.ts';
import { SUCCESS } from '../../src/scoring/statusSet.ts';
import { keepCredential, type ScoringTarget } from '../../src/scoring/target.ts';
import { makeCertificate } from '../../src/simulator/certificate.ts';
import { realTime } from '../../src/surface/clock.ts';
import { fakeEffects } from '../http/fakeEffects.ts';

const CONCURRENCY = 50;
const REQUESTS = 20_000;
const ROUNDS = 5;
const BODY = '{"data":[[1,2,3]]}';

const scratch = await mkdtemp(join(tmpdir(), 'aml-score-bench-'));
let server: ChildProcess | undefined;
try {
  const { ca, certificate, key } = await makeCertificate(Date.now());
  const files = { key: join(scratch, 'key.pem'), certificate: join(scratch, 'certificate.pem') };
  await writeFile(files.key, key);
  await writeFile(files.certificate, certificate);
  const entry = join(import.meta.dirname, 'scoreServer.ts');
  server = spawn(process.execPath, [entry, files.key, files.certificate], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  const url = new URL(`https://127.0.0.1:${port.toString().trim()}/score`);

  await ownRun(url, ca, 2_000);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await autocannonRun(url, REQUESTS / 4));
    ours.push(await ownRun(url, ca, REQUESTS / 4));
  }
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await ownRun(url, ca, REQUESTS);
  globalThis.gc?.();
  const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const share = median(ours) / median(theirs);
  console.log('score: load side');
  console.log(
    `  requests per second      ${Math.round(median(ours))}, autocannon ${Math.round(median(theirs))}`,
  );
  console.log(
    `  share of autocannon      ${share.toFixed(2)}  (budget 0.80 or more) ${share >= 0.8 ? 'ok' : 'OVER BUDGET'}`,
  );
  console.log(
    `  heap after ${REQUESTS} more  ${globalThis.gc === undefined ? 'not measured: run with --expose-gc' : `${grown.toFixed(1)} MiB  (budget 5) ${grown <= 5 ? 'ok' : 'OVER BUDGET'}`}`,
  );
  if (share < 0.8 || grown > 5) process.exitCode = 1;
} finally {
  server?.kill('SIGTERM');
  await rm(scratch, { recursive: true, force: true });
}

/** Requests per second of a case, with its expectations. */
async function ownRun(url: URL, ca: string, requests: number): Promise<number> {
  const effects = { ...fakeEffects(), ...realTime, redact: (text: string) => text };
  const sender = createSender({
    url,
    route: DIRECT,
    signal: effects.signal,
    ca,
    clock: () => performance.now(),
  });
  const credential: Credential = {
    type: 'AADToken',
    secret: 'x'.repeat(1_500),
    headerName: 'Authorization',
    headerValue: `Bearer ${'x'.repeat(1_500)}`,
    extraHeaders: {},
  };
  const target = {
    id: { name: 'bench' },
    url,
    tokenType: 'AADToken',
    credentials: keepCredential(credential, async () => credential, effects.now),
    questions: {},
  } as unknown as ScoringTarget;
  const limits = { readyTimeoutMs: 1_000, retries: 0, logsOnFailure: false };
  const one: ScoreCase = {
    name: 'load',
    request: { contentType: 'application/json', headers: {}, body: Buffer.from(BODY) },
    statuses: SUCCESS,
    expectations: [expectStatus(SUCCESS), expectJson({ result: [0.25, 0.75] })],
    series: [],
    repeat: requests,
    concurrency: CONCURRENCY,
    warmUp: 0,
    timeoutMs: 60_000,
  };
  const start = performance.now();
  const { result } = await createEndpointRun(target, undefined, sender, limits, effects).run(one);
  const seconds = (performance.now() - start) / 1000;
  sender.close();
  if (!result.passed) throw new Error(JSON.stringify(result.failures));
  return requests / seconds;
}

async function autocannonRun(url: URL, amount: number): Promise<number> {
  const start = performance.now();
  const { errors, non2xx } = await autocannon({
    url: url.href,
    connections: CONCURRENCY,
    amount,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${'x'.repeat(1_500)}` },
    body: BODY,
  });
  if (errors > 0 || non2xx > 0) throw new Error('autocannon was not answered');
  return amount / ((performance.now() - start) / 1000);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
