import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { VERSION } from '../http/product.ts';
import { type Baseline, makeBaseline } from '../policy/baseline.ts';
import { invalidBaseline, LONGEST_BASELINE, parseBaseline, renderBaseline } from '../policy/baselineFile.ts';
import type { Gate } from '../policy/gate.ts';
import type { JudgedFinding } from '../policy/judgedFinding.ts';
import { inChunks } from '../report/chunks.ts';
import type { RuleMetadata } from '../rules/rule.ts';
import type { TrustedFiles } from './trustedFiles.ts';

/**
 * Reads a baseline: that of the trusted files, where not all of the checkout is to be trusted. One that a change only
 * brings does not count yet. Throws a `Failure` (exit code 2) that says what is wrong where.
 */
export async function readBaseline(
  file: string,
  trusted: TrustedFiles | undefined,
  { log }: Pick<Effects, 'log'>,
): Promise<Baseline | undefined> {
  if (trusted === undefined) return parseBaseline(await readBounded(file), file);
  const read = await trusted.read(file, LONGEST_BASELINE);
  if (read.ok) return parseBaseline(read.text, file);
  if (read.problem !== 'missing') {
    const cause = `in ${trusted.where} it cannot be read: ${read.problem}`;
    throw invalidBaseline({ code: 'baseline-invalid', file, cause });
  }
  log.warning(
    `There is no baseline ${JSON.stringify(file)} in ${trusted.where}; it counts once it is merged.`,
  );
  return undefined;
}

async function readBounded(file: string): Promise<string> {
  const refuse = (cause: string): Failure => invalidBaseline({ code: 'baseline-not-found', file, cause });
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const words = error instanceof Error ? error.message : 'it cannot be opened';
    throw refuse(isMissing ? 'there is no such file' : words);
  }
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw refuse('it is not a file');
    if (stat.size > LONGEST_BASELINE) {
      const most = LONGEST_BASELINE / 1024 / 1024;
      throw invalidBaseline({ code: 'baseline-invalid', file, cause: `it is longer than ${most} MiB` });
    }
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/** Finds out before a long audit that its baseline could not be kept. Throws what `writeBaseline` would. */
export async function checkBaselineFolder(file: string): Promise<void> {
  try {
    await access(dirname(resolve(file)), constants.W_OK);
  } catch (error) {
    throw notWritten(file, error);
  }
}

/**
 * Writes down what was found, unless some of it could not be looked at: what is missing from a baseline comes back as
 * new. `complete` by the strictest of gates. Answers the number of entries. Throws a `Failure` (exit code 2).
 */
export async function writeBaseline(
  file: string,
  judged: readonly JudgedFinding[],
  rules: readonly RuleMetadata[],
  { complete, interrupted, missing }: Pick<Gate, 'complete' | 'interrupted' | 'missing'>,
): Promise<number> {
  if (!complete || interrupted) {
    throw new Failure({
      code: 'baseline-incomplete',
      message: `The baseline ${file} was not written: the audit is incomplete.`,
      cause: missing.join(', '),
      remedy:
        'Let the auditing identity read what is missing (the report names each permission) and audit again, or audit fewer scopes. What a baseline does not know comes back as new.',
      exitCode: EXIT.refused,
    });
  }
  const baseline = makeBaseline(judged, rules);
  const pieces = inChunks(renderBaseline(baseline, { name: 'aml-endpoint', version: VERSION }));
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    await writeFile(partial, pieces, { flag: 'wx' });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw notWritten(file, error);
  }
  return baseline.entries.length;
}

function notWritten(file: string, error: unknown): Failure {
  return new Failure({
    code: 'baseline-not-written',
    message: `The baseline ${file} could not be written.`,
    cause: error instanceof Error ? error.message : String(error),
    remedy: 'Give --write-baseline a path in a folder that is there and may be written to.',
    exitCode: EXIT.refused,
  });
}
