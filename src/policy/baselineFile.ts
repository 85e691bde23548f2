import { EXIT, Failure } from '../failure.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

/** The file: one entry per line, so that a change of it can be read; the same findings make the same bytes. */
export function* renderBaseline(
  { entries }: Baseline,
  tool: { readonly name: string; readonly version: string },
): Generator<string, void, undefined> {
  const { name, version } = tool;
  yield `{\n"schemaVersion": "1",\n"tool": ${JSON.stringify({ name, version })},\n"findings": [`;
  for (const [index, { ruleId, ruleName, resource, fingerprint, count }] of entries.entries()) {
    const line = JSON.stringify({ ruleId, ruleName, resource, fingerprint, count });
    yield `${index === 0 ? '' : ','}\n${line}`;
  }
  yield `${entries.length === 0 ? '' : '\n'}]\n}\n`;
}

/** Three times what a tenant of 50,000 findings makes. */
export const LONGEST_BASELINE = 64 * 1024 * 1024;

/**
 * Reads the text of a baseline; `file` is its name for messages. Throws a `Failure` (exit code 2) that says what is
 * wrong where, and quotes nothing of a file that may be any file at all.
 */
export function parseBaseline(text: string, file: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw invalidBaseline({ code: 'baseline-invalid', file, cause: 'it is no JSON' });
  }
  if (!isObject(value))
    throw invalidBaseline({ code: 'baseline-invalid', file, cause: 'it is no JSON object' });
  const { schemaVersion, tool, findings, ...others } = value;
  if (schemaVersion !== '1') {
    const cause =
      typeof schemaVersion === 'string' && /^[\w.]{1,10}$/.test(schemaVersion)
        ? `its schemaVersion is "${schemaVersion}", and this version reads "1"`
        : 'it has no schemaVersion that is known; this version reads "1"';
    throw invalidBaseline({ code: 'baseline-version', file, cause });
  }
  if (Object.keys(others).length > 0 || !isTool(tool) || !Array.isArray(findings)) {
    throw invalidBaseline({
      code: 'baseline-invalid',
      file,
      cause: 'it needs schemaVersion, tool and findings, and nothing else',
    });
  }
  const seen = new Map<string, number>();
  const entries = findings.map((entry: unknown, index): BaselineEntry => {
    const number = index + 1;
    if (!isEntry(entry)) {
      throw invalidBaseline({
        code: 'baseline-invalid',
        file,
        cause: `entry ${number} of findings needs ruleId, ruleName, resource, fingerprint (64 hexadecimal digits) and count (1 or more), and nothing else`,
      });
    }
    const before = seen.get(entry.fingerprint);
    if (before !== undefined) {
      throw invalidBaseline({
        code: 'baseline-invalid',
        file,
        cause: `entries ${before} and ${number} of findings have the same fingerprint`,
      });
    }
    seen.set(entry.fingerprint, number);
    return entry;
  });
  return { entries };
}

/** What every refusal of a baseline says. */
export function invalidBaseline({
  code,
  file,
  cause,
}: Readonly<Record<'code' | 'file' | 'cause', string>>): Failure {
  return new Failure({
    code,
    message: `The baseline ${file} cannot be used.`,
    cause,
    remedy:
      'Use a file that --write-baseline wrote, or write it anew; schemas/baseline.schema.json describes its form.',
    exitCode: EXIT.refused,
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTool(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.keys(value).sort().join() === 'name,version' &&
    Object.values(value).every(isText)
  );
}

const ENTRY_KEYS = 'count,fingerprint,resource,ruleId,ruleName';

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value) || Object.keys(value).sort().join() !== ENTRY_KEYS) return false;
  const { ruleId, ruleName, resource, fingerprint, count } = value;
  return (
    typeof ruleId === 'string' &&
    RULE_ID.test(ruleId) &&
    isText(ruleName) &&
    isText(resource) &&
    typeof fingerprint === 'string' &&
    FINGERPRINT.test(fingerprint) &&
    typeof count === 'number' &&
    Number.isSafeInteger(count) &&
    count >= 1
  );
}

const RULE_ID = /^AML\d{3}$/;
const FINGERPRINT = /^[0-9a-f]{64}$/;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
