import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, type ExitCode } from '../failure.ts';
import { contoso } from './contoso.ts';
import type { Fault, Scenario } from './scenario.ts';
import { type Reading, readFaults, readScenario } from './scenarioFile.ts';
import { startSimulator } from './simulator.ts';

export interface ServeOptions {
  /** The built-in tenant when left out. */
  readonly scenarioFile?: string;
  readonly port?: number;
  readonly faultsFile?: string;
}

export interface ServeSurroundings {
  stdout(text: string): unknown;
  stderr(text: string): unknown;
  /** Serving ends when it is aborted. */
  readonly signal: AbortSignal;
}

const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Serves until the signal is aborted. The first line on stdout is the announcement, one JSON object; everything for a
 * person goes to stderr. Files that cannot be served end it with exit code 2 and every problem in them.
 */
export async function serve(options: ServeOptions, surroundings: ServeSurroundings): Promise<ExitCode> {
  const scenario: Reading<Scenario> =
    options.scenarioFile === undefined
      ? { ok: true, value: contoso() }
      : await readFileAs(options.scenarioFile, readScenario);
  const faults: Reading<readonly Fault[]> =
    options.faultsFile === undefined
      ? { ok: true, value: [] }
      : await readFileAs(options.faultsFile, readFaults);
  if (!scenario.ok || !faults.ok) {
    report(options.scenarioFile, scenario, surroundings);
    report(options.faultsFile, faults, surroundings);
    return EXIT.refused;
  }

  const directory = await mkdtemp(join(tmpdir(), 'azure-simulator-'));
  try {
    const simulator = await startSimulator({
      scenario: scenario.value,
      faults: faults.value,
      directory,
      ...(options.port === undefined ? {} : { port: options.port }),
    });
    surroundings.stdout(`${JSON.stringify(simulator.announcement)}\n`);
    surroundings.stderr(
      `Serving ${scenario.value.tenantName ?? scenario.value.tenantId} at ${simulator.origin} until interrupted.\n`,
    );
    await aborted(surroundings.signal);
    await simulator.stop();
    return EXIT.ok;
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'EADDRINUSE' || error.code === 'EACCES')
    ) {
      surroundings.stderr(
        `Port ${options.port} of 127.0.0.1 cannot be used (${error.code}). Choose another one.\n`,
      );
      return EXIT.refused;
    }
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function readFileAs<T>(path: string, read: (text: string) => Reading<T>): Promise<Reading<T>> {
  try {
    if ((await stat(path)).size > LARGEST_FILE) {
      return { ok: false, problems: [`is larger than ${LARGEST_FILE} bytes`] };
    }
    return read(await readFile(path, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { ok: false, problems: [`cannot be read (${code})`] };
  }
}

function report(file: string | undefined, reading: Reading<unknown>, { stderr }: ServeSurroundings): void {
  if (!reading.ok) {
    stderr(`${file} cannot be served:\n${reading.problems.map((one) => `  ${one}\n`).join('')}`);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    } else {
      signal.addEventListener('abort', () => resolve(), { once: true });
    }
  });
}
