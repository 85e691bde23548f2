// Measures an audit at size: a snapshot is judged and written, each in a process of its own:
// `node test/bench/audit.ts`. Then the same with twice as much of everything.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSnapshot, writeSnapshot } from '../../src/collect/snapshot.ts';
import { judgeInventories } from '../../src/commands/audit.ts';
import { renderAuditReport } from '../../src/report/auditReport.ts';
import { renderHtml } from '../../src/report/html/htmlReport.ts';
import { writePieces } from '../../src/surface/runnerFiles.ts';
import { buildTenant, ONE, type Sizes, SMALL, TWO } from './largeTenant.ts';

interface Measured {
  readonly read: number;
  readonly judged: number;
  readonly written: number;
  /** Seconds of the processor for judging and writing, of all threads: other work on the machine does not count. */
  readonly processor: number;
  readonly findings: number;
  readonly megabytesWritten: number;
  readonly megabytesMost: number;
  /** The HTML report of the same audit: seconds and megabytes, after everything else was measured. */
  readonly html: number;
  readonly megabytesHtml: number;
}

/** One audit of a snapshot, in seconds for each part. */
async function auditSnapshot(snapshot: string, directory: string): Promise<Measured> {
  const seconds = (): number => performance.now() / 1000;
  const begin = seconds();
  const inventory = await readSnapshot(snapshot);
  const read = seconds();
  const before = process.cpuUsage();
  const { report, gate } = judgeInventories([inventory], {}, Date.UTC(2026, 10, 21));
  const judged = seconds();
  const path = await writePieces(directory, 'audit.json', renderAuditReport(report));
  const written = seconds();
  const { user, system } = process.cpuUsage(before);
  const megabytesMost = process.resourceUsage().maxRSS / 1024;
  const beforeHtml = seconds();
  const page = await writePieces(directory, 'audit.html', renderHtml(report, gate, { now: 0 }));
  const html = seconds() - beforeHtml;
  return {
    read: read - begin,
    judged: judged - read,
    written: written - judged,
    processor: (user + system) / 1e6,
    findings: report.findings.length,
    megabytesWritten: (await stat(path)).size / 1e6,
    megabytesMost,
    html,
    megabytesHtml: (await stat(page)).size / 1e6,
  };
}

/** `cache`: a folder for modules as Node runs them. Its TypeScript compiler takes 30 MB that no user's audit takes. */
async function measure(sizes: Sizes, cache: string): Promise<Measured> {
  const directory = await mkdtemp(join(tmpdir(), 'aml-endpoint-bench-'));
  try {
    const snapshot = join(directory, 'snapshot.json');
    await writeSnapshot(snapshot, buildTenant(sizes).inventory);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), snapshot, directory],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE: cache },
      },
    );
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const [snapshot, directory] = process.argv.slice(2);
if (snapshot !== undefined && directory !== undefined) {
  console.log(JSON.stringify(await auditSnapshot(snapshot, directory)));
} else {
  const cache = await mkdtemp(join(tmpdir(), 'aml-endpoint-bench-cache-'));
  await measure(SMALL, cache);
  const [once, twice] = [await measure(ONE, cache), await measure(TWO, cache)];
  await rm(cache, { recursive: true, force: true });
  for (const [name, one] of Object.entries({ once, twice })) {
    console.log(
      `${name.padEnd(6)} read ${one.read.toFixed(2)} s, judged ${one.judged.toFixed(2)} s, written ${one.written.toFixed(2)} s (processor ${one.processor.toFixed(2)} s); ` +
        `${one.findings} findings, ${one.megabytesWritten.toFixed(0)} MB; at most ${one.megabytesMost.toFixed(0)} MB of memory; ` +
        `as HTML ${one.html.toFixed(2)} s, ${one.megabytesHtml.toFixed(0)} MB`,
    );
  }
  const total = ({ judged, written }: Measured): number => judged + written;
  console.log(`judged and written in ${total(once).toFixed(2)} s (budget 5 s, 600 MB)`);
  console.log(
    `twice the input takes ${(total(twice) / total(once)).toFixed(2)} times as long (budget 2.2), ` +
      `and ${(twice.processor / once.processor).toFixed(2)} times the processor`,
  );
}
