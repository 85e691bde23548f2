import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fencedBlocks } from '../../.ci/markdown.ts';
import type { ProcessEnd } from '../../src/demo/stepRunner.ts';
import type { PolicyBundle } from '../../src/exports/policyFiles.ts';
import type { PolicyDefinition } from '../../src/exports/policyLanguage.ts';
import { leastPrivilegeRoles } from '../../src/rbac/leastPrivilegeRoles.ts';
import { readBicepFile } from '../exports/bicepReader.ts';
import { DIST, filesBelow, makeFolder, POSIX, runNode } from './harness.ts';

const CLI = join(DIST, 'cli.js');
const GROUP = '/providers/Microsoft.Management/managementGroups/contoso(ml)';
const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';

function exported(...args: readonly string[]): Promise<ProcessEnd> {
  return runNode([CLI, 'export', ...args]);
}

async function readJson<T>(...path: readonly string[]): Promise<T> {
  return JSON.parse(await readFile(join(...path), 'utf8')) as T;
}

describe('export on standard output', () => {
  test('azure-policy is one JSON object with the definitions and the initiative', async () => {
    const end = await exported('azure-policy', '--effect', 'deny', '--definition-scope', SUBSCRIPTION);
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    const { definitions, initiative } = JSON.parse(end.stdout) as PolicyBundle;
    expect(definitions).toHaveLength(6);
    expect(definitions[0]?.properties.parameters['effect']?.defaultValue).toBe('Deny');
    expect(initiative.properties.policyDefinitions[0]?.policyDefinitionId).toMatch(
      `${SUBSCRIPTION}/providers/Microsoft.Authorization/policyDefinitions/aml001-`,
    );
  });

  test('roles is the array that aml-endpoint roles prints', async () => {
    const end = await exported('roles', '--assignable-scope', SUBSCRIPTION);
    expect(JSON.parse(end.stdout)).toEqual(leastPrivilegeRoles(SUBSCRIPTION));
    expect(end.stdout).toBe((await runNode([CLI, 'roles', '--assignable-scope', SUBSCRIPTION])).stdout);
  });

  test.each(['azure-policy', 'roles'])('%s as Bicep is Bicep', async (what) => {
    const end = await exported(what, '--format', 'bicep');
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readBicepFile(end.stdout).resources.size).toBeGreaterThan(5);
  });

  test('audits, and does not deny, unless it is asked to', async () => {
    const { definitions } = JSON.parse((await exported('azure-policy')).stdout) as PolicyBundle;
    for (const { properties } of definitions) {
      expect(properties.parameters['effect']?.defaultValue).toBe('Audit');
    }
  });
});

describe('export to a folder', () => {
  test('makes it, and says where it is and what to read', async () => {
    const out = join(await makeFolder('export'), 'infra', 'roles');
    const end = await exported('roles', '--out', out);
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(end.stdout).toBe(`7 files in ${out}; README.md says how they get to Azure.\n`);
    expect(await readJson(out, 'scorer.json')).toEqual(
      leastPrivilegeRoles('/subscriptions/SUBSCRIPTION_ID', 'scorer')[0],
    );
    expect(await readFile(join(out, 'README.md'), 'utf8')).toContain('SUBSCRIPTION_ID');
  });

  test('leaves a folder alone that holds anything', async () => {
    const out = await makeFolder('export');
    await writeFile(join(out, 'scorer.json'), 'mine');
    const end = await exported('roles', '--out', out);
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toContain('export-folder-occupied');
    expect(end.stderr).toContain('--overwrite');
    expect(await readdir(out)).toEqual(['scorer.json']);
    expect(await readFile(join(out, 'scorer.json'), 'utf8')).toBe('mine');
  });

  test('--overwrite replaces its own files and keeps all others', async () => {
    const out = await makeFolder('export');
    await writeFile(join(out, 'scorer.json'), 'old');
    await writeFile(join(out, 'notes.md'), 'mine');
    expect(await exported('roles', '--out', out, '--overwrite')).toMatchObject({ exitCode: 0 });
    expect(await readJson(out, 'scorer.json')).toMatchObject({ Name: 'AML Endpoint Scorer' });
    expect(await readFile(join(out, 'notes.md'), 'utf8')).toBe('mine');
  });

  test('the same request gives the same bytes', async () => {
    const [first, second] = [await makeFolder('export'), await makeFolder('export')];
    for (const out of [first, second]) await exported('azure-policy', '--out', out);
    const files = await filesBelow(first);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const name = file.slice(first.length);
      expect(await readFile(join(second, name), 'utf8')).toBe(await readFile(join(first, name), 'utf8'));
    }
  });

  test('what cannot be written to is refused with the words of the system', async () => {
    const folder = await makeFolder('export');
    await writeFile(join(folder, 'file'), '');
    const end = await exported('azure-policy', '--out', join(folder, 'file', 'below'));
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toContain('export-folder-unusable');
    expect(end.stderr).toMatch(/ENOTDIR|EEXIST/);
  });
});

test.each([
  [[], 'say what, azure-policy or roles'],
  [['policies'], 'write one of azure-policy, roles'],
  [['azure-policy', 'roles'], '"roles" is one word too many'],
  [['azure-policy', '--effect', 'Modify'], 'write one of Audit, Deny, Disabled'],
  [['azure-policy', '--format', 'text'], 'write one of json, bicep'],
  [['azure-policy', '--definition-scope', `${SUBSCRIPTION}/resourceGroups/ml`], '--definition-scope: write'],
  [['azure-policy', '--definition-scope', "/subscriptions/x' }"], '--definition-scope: write'],
  [['azure-policy', '--assignable-scope', SUBSCRIPTION], 'belongs to export roles'],
  [['roles', '--effect', 'Deny'], 'belongs to export azure-policy'],
  [['roles', '--assignable-scope', '/subscriptions/1'], '--assignable-scope: write'],
  [['roles', '--overwrite'], '--overwrite: goes with --out'],
  [['azure-policy', '--role', 'scorer'], '--role: belongs to roles'],
])('export %j is refused, and says: %s', async (args, said) => {
  const end = await exported(...args);
  expect(end).toMatchObject({ exitCode: 2, stdout: '' });
  expect(end.stderr).toContain(said);
});

/** What an `az` was called with when a person pastes the commands of an exported README.md, one list per call. */
async function paste(folder: string): Promise<readonly (readonly string[])[]> {
  const bin = await makeFolder('az');
  const log = join(bin, 'log');
  await writeFile(
    join(bin, 'az'),
    `#!/bin/sh\nprintf '%s\\0' "$@" >> '${log}'\nprintf '\\n\\0' >> '${log}'\n`,
  );
  await chmod(join(bin, 'az'), 0o755);
  const script = fencedBlocks(await readFile(join(folder, 'README.md'), 'utf8'))
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text)
    .join('\n');
  const end = await runNode(['-eu', '-c', script], {
    file: '/bin/sh',
    cwd: folder,
    env: { PATH: `${bin}:${process.env['PATH']}` },
  });
  expect(end).toMatchObject({ exitCode: 0, stderr: '' });
  return (await readFile(log, 'utf8'))
    .split('\n\0')
    .map((call) => call.split('\0').slice(0, -1))
    .filter((call) => call.length > 0);
}

function flagOf(call: readonly string[], flag: string): string {
  const index = call.indexOf(flag);
  if (index === -1) throw new Error(`no ${flag} in ${call.join(' ')}`);
  return call[index + 1] ?? '';
}

function callsTo(calls: readonly (readonly string[])[], words: string): readonly (readonly string[])[] {
  return calls.filter((call) => call.join(' ').startsWith(words));
}

describe.runIf(POSIX)('the commands of an exported README.md', () => {
  test('create each definition from its own files, then the initiative, then assign it', async () => {
    const out = join(await makeFolder('export'), 'policy');
    await exported('azure-policy', '--out', out, '--definition-scope', GROUP);
    const calls = await paste(out);
    const { properties } = await readJson<PolicyBundle['initiative']>(out, 'initiative.json');

    const definitions = callsTo(calls, 'policy definition create');
    expect(definitions).toHaveLength(6);
    for (const call of definitions) {
      const whole = await readJson<PolicyDefinition>(out, 'definitions', `${flagOf(call, '--name')}.json`);
      expect(flagOf(call, '--management-group')).toBe('contoso(ml)');
      expect(flagOf(call, '--display-name')).toBe(whole.properties.displayName);
      expect(flagOf(call, '--description')).toBe(whole.properties.description);
      expect(await readJson(out, flagOf(call, '--rules'))).toEqual(whole.properties.policyRule);
      expect(await readJson(out, flagOf(call, '--params'))).toEqual(whole.properties.parameters);
    }

    const [set, ...more] = callsTo(calls, 'policy set-definition create');
    expect(more).toEqual([]);
    expect(await readJson(out, flagOf(set ?? [], '--definitions'))).toEqual(properties.policyDefinitions);
    expect(await readJson(out, flagOf(set ?? [], '--params'))).toEqual(properties.parameters);
    expect(calls.indexOf(set ?? [])).toBeGreaterThan(calls.indexOf(definitions.at(-1) ?? []));

    const [look, deny] = callsTo(calls, 'policy assignment create');
    for (const call of [look, deny]) {
      expect(flagOf(call ?? [], '--scope')).toBe(GROUP);
      expect(flagOf(call ?? [], '--policy-set-definition')).toBe(
        `${GROUP}/providers/Microsoft.Authorization/policySetDefinitions/aml-endpoint-audit`,
      );
    }
    const values = JSON.parse(flagOf(deny ?? [], '--params')) as Record<string, { value: string }>;
    for (const [name, { value }] of Object.entries(values)) {
      expect(value).toBe('Deny');
      expect(properties.parameters[name]?.allowedValues).toContain(value);
    }
    expect(Object.keys(values)).toHaveLength(6);
  });

  test('deny no AML tokens where the profile is content with them', async () => {
    const out = join(await makeFolder('export'), 'policy');
    await exported('azure-policy', '--out', out, '--effect', 'Deny', '--profile', 'aml-token-ok');
    const [look, deny] = callsTo(await paste(out), 'policy assignment create');
    expect(Object.keys(JSON.parse(flagOf(deny ?? [], '--params')) as object)).not.toContain('effectAML002');
    expect(JSON.parse(flagOf(look ?? [], '--params'))).toMatchObject({ effectAML002: { value: 'Audit' } });
  });

  test.each([
    ['azure-policy', ['--definition-scope', SUBSCRIPTION], 'deployment sub create'],
    ['azure-policy', ['--definition-scope', GROUP], 'deployment mg create'],
    ['roles', ['--assignable-scope', SUBSCRIPTION], 'deployment sub create'],
  ])('deploy the Bicep of %s with %j by az %s', async (what, scope, command) => {
    const out = join(await makeFolder('export'), 'bicep');
    await mkdir(out);
    await exported(what, '--format', 'bicep', '--out', out, ...scope);
    const [call] = callsTo(await paste(out), command);
    const file = await readFile(join(out, flagOf(call ?? [], '--template-file')), 'utf8');
    expect(readBicepFile(file).targetScope).toBe(
      command.includes('sub') ? 'subscription' : 'managementGroup',
    );
  });

  test('create each role from a file of its own', async () => {
    const out = join(await makeFolder('export'), 'roles');
    await exported('roles', '--out', out, '--assignable-scope', SUBSCRIPTION);
    const files = callsTo(await paste(out), 'role definition create').map((call) =>
      flagOf(call, '--role-definition'),
    );
    const roles = await Promise.all(files.map((file) => readJson(out, file)));
    expect(roles).toEqual(leastPrivilegeRoles(SUBSCRIPTION));
  });
});
