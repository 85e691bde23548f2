import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fencedBlocks } from '../../.ci/markdown.ts';
import { azureFailureCodes } from '../../src/azure/failureCodes.ts';
import { identityFailureCodes } from '../../src/identity/failureCodes.ts';
import { ACTION_COMMANDS } from '../../src/inputs/commandNames.ts';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');
const headings = [...page.matchAll(/^### `([a-z0-9-]+)`$/gm)].map((match) => match[1] ?? '');

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { uses?: string; with?: Record<string, string> }[] }>
  >;
}

/** Codes as they stand in the sources: `code: 'x'` of a Failure, and the first argument of a room's `refuse`. */
function codesInSources(): ReadonlySet<string> {
  const codes = new Set<string>([...azureFailureCodes, ...identityFailureCodes]);
  for (const file of globSync('src/**/*.ts', { cwd: root })) {
    if (file.includes('simulator') || file.includes('demo')) continue;
    const text = readFileSync(join(root, file), 'utf8');
    for (const match of text.matchAll(/(?:\bcode: |\b(?:refuse|invalid)\(\s*)'([a-z0-9]+(?:-[a-z0-9]+)*)'/g))
      codes.add(match[1] ?? '');
  }
  return codes;
}

test('every failure code has a section in docs/troubleshooting.md, and every section a code', () => {
  expect([...headings].sort()).toEqual([...codesInSources()].sort());
});

test('every section says what to do', () => {
  const silent = page
    .split(/^##+ /m)
    .filter((section) => section.startsWith('`') && !section.includes('**Do:**'))
    .map((section) => section.split('\n')[0]);
  expect(silent).toEqual([]);
});

test('every command of the action has an example workflow that runs it', () => {
  for (const command of ACTION_COMMANDS) {
    const { jobs } = parse(
      readFileSync(join(root, `.github/workflows/example-${command}.yml`), 'utf8'),
    ) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const run = steps.filter((step) => step.uses === './').map((step) => step.with?.['command'] ?? 'token');
    expect(run).toEqual([command]);
  }
});

test('every workflow that the README shows grants exactly what its job needs', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const workflows = fencedBlocks(readme).filter(
    ({ language, text }) => language === 'yaml' && /^jobs:/m.test(text),
  );
  expect(workflows.length).toBeGreaterThanOrEqual(7);
  for (const { text } of workflows) {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).toMatch(/^ {6}id-token: write$/m);
    expect(/^ {6}contents: read/m.test(text)).toBe(text.includes('actions/checkout@'));
  }
});
