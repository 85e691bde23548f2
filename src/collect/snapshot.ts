import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { constants, createWriteStream } from 'node:fs';
import { access, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { EXIT, Failure } from '../failure.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { inventorySchema } from './inventorySchema.ts';
import { readByLine } from './snapshotLines.ts';

/** Ten times what a thousand workspaces make; the longest text that JavaScript holds is not far above. */
export const LONGEST_SNAPSHOT = 400 * 1024 * 1024;
/** Lines are gathered before they are written, so that a hundred thousand of them are not as many writes. */
const CHUNK = 256 * 1024;

/**
 * Writes an inventory down: one entry per line, in the order in which it stands, so that the same inventory makes the
 * same bytes. Only its owner may read the file: names, ids and conditions are not for everyone.
 * Throws a `Failure` (exit code 2) when the file cannot be written; what stood there before is then untouched.
 */
export async function writeSnapshot(file: string, inventory: Inventory): Promise<void> {
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    const stream = createWriteStream(partial, { flags: 'wx', mode: 0o600 });
    // Also said by the writes below; unheard, it would end the process.
    const failed = new Promise<never>((_, reject) => stream.on('error', reject));
    failed.catch(() => undefined);
    let chunk = '';
    for (const line of linesOf(inventory)) {
      chunk += line;
      if (chunk.length >= CHUNK) {
        if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), failed]);
        chunk = '';
      }
    }
    stream.end(chunk);
    await Promise.race([once(stream, 'close'), failed]);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw notWritten(file, error);
  }
}

/** Finds out before a long collection that its snapshot could not be kept. Throws what `writeSnapshot` would. */
export async function checkSnapshotFolder(file: string): Promise<void> {
  try {
    await access(dirname(resolve(file)), constants.W_OK);
  } catch (error) {
    throw notWritten(file, error);
  }
}

function notWritten(file: string, error: unknown): Failure {
  return new Failure({
    code: 'snapshot-not-written',
    message: `The snapshot ${file} could not be written.`,
    cause: error instanceof Error ? error.message : String(error),
    remedy: 'Give save-snapshot a path in a folder that is there and may be written to.',
    exitCode: EXIT.refused,
  });
}

/** The text of a snapshot, in pieces. */
export function* linesOf(inventory: Inventory): Generator<string> {
  let first = true;
  for (const [name, value] of Object.entries(inventory)) {
    yield `${first ? '{' : ','}\n${JSON.stringify(name)}: `;
    first = false;
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    for (const [index, item] of value.entries()) yield `${index === 0 ? '[' : ','}\n${JSON.stringify(item)}`;
    yield '\n]';
  }
  yield '\n}\n';
}

/** Reads a snapshot back, checked against its schema. Throws a `Failure` (exit code 2) that says what is wrong where. */
export async function readSnapshot(file: string): Promise<Inventory> {
  const value = await readJson(file);
  const version =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'schemaVersion') : undefined;
  if (version !== undefined && version !== '1') {
    const shown = JSON.stringify(version).slice(0, 40);
    throw invalid('snapshot-version', file, `its schemaVersion is ${shown}, and this version reads "1"`);
  }
  // By its default: of a CommonJS module that is a function, a bundle gives no other names.
  const { default: ajv2020 } = await import('ajv/dist/2020.js');
  // One check per definition, and not one for each place that refers to it: that takes a third of the time to make.
  const ajv = new ajv2020.Ajv2020({ discriminator: true, strictRequired: false, inlineRefs: false });
  const check = ajv.compile<Inventory>(inventorySchema);
  if (!check(value)) throw invalid('snapshot-invalid', file, describe(check.errors?.[0]));
  return value;
}

async function readJson(file: string): Promise<unknown> {
  const handle = await openBounded(file);
  try {
    return (await readByLine(handle)) ?? JSON.parse(await handle.readFile('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The parser's own words quote the text, which may be any file at all.
    throw invalid('snapshot-not-json', file, 'it is no JSON');
  } finally {
    await handle.close();
  }
}

async function openBounded(file: string): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw invalid('snapshot-not-found', file, error instanceof Error ? error.message : 'it cannot be opened');
  }
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw invalid('snapshot-not-found', file, 'it is not a file');
    if (stat.size > LONGEST_SNAPSHOT) {
      throw invalid('snapshot-too-large', file, `it is longer than ${LONGEST_SNAPSHOT / 1024 / 1024} MiB`);
    }
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function describe(error: ErrorObject | undefined): string {
  if (error === undefined) return 'it does not fit the schema';
  const path = `$${error.instancePath.replaceAll('/', '.')}`.slice(0, 300);
  const allowed: unknown = error.params['allowedValues'] ?? error.params['allowedValue'];
  const extra: unknown = error.params['additionalProperty'];
  const detail =
    allowed !== undefined
      ? `: ${JSON.stringify(allowed)}`
      : typeof extra === 'string'
        ? `: ${JSON.stringify(extra.slice(0, 100))}`
        : '';
  return `${path} ${error.message ?? 'is not valid'}${detail}`;
}

function invalid(code: string, file: string, cause: string): Failure {
  return new Failure({
    code,
    message: `The snapshot ${file} cannot be used.`,
    cause,
    remedy:
      'Use a file that save-snapshot wrote, unchanged; schemas/inventory.schema.json describes its form.',
    exitCode: EXIT.refused,
  });
}
