import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fencedBlocks } from '../../.ci/markdown.ts';
import { azureFailureCodes } from '../../src/azure/failureCodes.ts';
import { identityFailureCodes } from '../../src/identity/failureCodes.ts';
import { ACTION_COMMANDS } from '../../src/inputs/commandNames.ts';
import { parsePolicy } from '../../src/policy/policyFile.ts';

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

test('every policy that docs/policy.md shows is one, and every fragment of a workflow says so', async () => {
  const guide = readFileSync(join(root, 'docs/policy.md'), 'utf8');
  const examples = fencedBlocks(guide).filter(({ language }) => language === 'yaml');
  expect(examples.length).toBeGreaterThanOrEqual(4);
  for (const { text } of examples) {
    if (text.includes('uses:')) continue;
    expect(await parsePolicy(text, 'docs/policy.md')).toMatchObject({ ok: true });
  }
});

test('every document is reached from the README, and no link within the documents leads nowhere', () => {
  const files = ['README.md', ...globSync('docs/*.md', { cwd: root })];
  const linked = new Set<string>();
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, target = '', anchor] of text.matchAll(/\]\(([^)#\s:]*\.(?:md|json))(?:#([^)]+))?\)/g)) {
      const path = resolve(root, file, '..', target);
      expect(existsSync(path), `${file}: ${target}`).toBe(true);
      if (anchor !== undefined) {
        const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) =>
          (match[1] ?? '')
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
            .replaceAll(' ', '-'),
        );
        expect(headings, `${file}: ${target}`).toContain(anchor);
      }
      if (file === 'README.md') linked.add(path);
    }
  }
  for (const file of globSync('docs/*.md', { cwd: root }))
    expect([...linked], file).toContain(join(root, file));
});
