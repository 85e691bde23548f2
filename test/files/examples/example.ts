import { expect } from 'vitest';
import type { Reading } from '../../../src/files/declaration.ts';
import { declaredInventory } from '../../../src/files/declaredInventory.ts';
import { READERS } from '../../../src/files/readers.ts';
import type { Finding, Location } from '../../../src/findings/finding.ts';
import { COLLECTED_AT, findingsIn, repositoryOf } from '../inMemory.ts';

/** By the name of its file, which is all that tells most formats apart. */
export const FILES = {
  'cli-yaml': 'endpoint.yml',
  arm: 'azuredeploy.json',
  bicep: 'main.bicep',
  azapi: 'main.tf',
  azurerm: 'main.tf',
  plan: 'plan.json',
  'role-file': 'roles/role.json',
  'credential-file': 'fic.json',
  workflow: '.github/workflows/score.yml',
  script: 'score.sh',
  powershell: 'score.ps1',
} as const;
export type ExampleFormat = keyof typeof FILES;

/**
 * What a rule makes of one format. In `bad` and in `unknown`, the place that a finding must have stands between « and »;
 * `good` has no finding. What hides a whole declaration is told by AML902, as `hidden`.
 */
export interface Example {
  readonly rule: string;
  readonly format: ExampleFormat;
  /** What tells it from others of the same rule and format. */
  readonly of?: string;
  readonly bad: string;
  readonly good: string;
  readonly unknown?: string;
  readonly hidden?: string;
}

/** Reads the text as the one file of a repository, with all readers, and asks all rules. */
async function audit(format: ExampleFormat, text: string): Promise<readonly Finding[]> {
  const file = FILES[format];
  const reader = READERS.find(({ claims }) => claims(file, text));
  const readings: Reading[] =
    reader === undefined ? [] : [await reader.read([file], repositoryOf({ [file]: text }))];
  return findingsIn(
    declaredInventory({ path: '.', readings, collectedAt: COLLECTED_AT, interrupted: false }),
  );
}

export async function expectFailure({ rule, format, bad }: Example): Promise<void> {
  const { text, place } = marked(format, bad);
  const found = (await audit(format, text)).filter(({ ruleId }) => ruleId === rule);
  expect(found.map(({ result, location }) => ({ result, location }))).toContainEqual({
    result: 'fail',
    location: place,
  });
  for (const finding of found) expectWordsOfFiles(finding);
}

export async function expectSilence({ rule, format, good }: Example): Promise<void> {
  const all = await audit(format, good);
  // Nothing is good because it was not read.
  expect(all.filter(({ ruleId }) => ruleId === 'AML902')).toEqual([]);
  expect(all.filter(({ ruleId }) => ruleId === rule)).toEqual([]);
}

export async function expectDoubt({ rule, format, unknown, hidden }: Example): Promise<void> {
  const { text, place } = marked(format, unknown ?? hidden ?? '');
  const asked = unknown === undefined ? 'AML902' : rule;
  const all = await audit(format, text);
  expect(all.filter(({ ruleId }) => ruleId === rule).map(({ result }) => result)).not.toContain('fail');
  const found = all.filter(({ ruleId }) => ruleId === asked);
  expect(found.map(({ result, location }) => ({ result, location }))).toContainEqual({
    result: 'unknown',
    location: place,
  });
}

/** Nothing that only stands for something, and no command for what is not there. */
function expectWordsOfFiles({ message, remediation, evidence }: Finding): void {
  expect(remediation.command).toBeUndefined();
  const said = [message, remediation.text, ...evidence.flatMap(({ what, where, why }) => [what, where, why])];
  for (const text of said) {
    expect(text).not.toMatch(/\{principal of|\/subscriptions\/\{/);
    expect(text).not.toContain(`{${FILES.bicep}`);
  }
}

function marked(format: ExampleFormat, source: string): { readonly text: string; readonly place: Location } {
  const [before, value, after, ...more] = source.split(/[«»]/);
  if (before === undefined || value === undefined || after === undefined || more.length > 0) {
    throw new Error(`one place must be marked:\n${source}`);
  }
  const start = endOf(before, { line: 1, column: 1 });
  const end = endOf(value, start);
  return {
    text: before + value + after,
    place: { file: FILES[format], ...start, endLine: end.line, endColumn: end.column },
  };
}

function endOf(text: string, { line, column }: { readonly line: number; readonly column: number }) {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + last.length : last.length + 1,
  };
}
