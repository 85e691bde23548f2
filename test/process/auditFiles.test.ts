import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAudit } from './audits.ts';
import { DIST, makeFolder, POSIX, runNode } from './harness.ts';

const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json';
const ENDPOINT = `${SCHEMA}\nname: fraud\nauth_mode: key\n`;
const TEMPLATE =
  '"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"';

async function repositoryOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await makeFolder('repository');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

function audit(cwd: string, ...args: readonly string[]) {
  return runNode([join(DIST, 'cli.js'), 'audit', ...args], { cwd });
}

async function report(cwd: string, ...args: readonly string[]) {
  const end = await audit(cwd, ...args, '--format', 'json');
  return { ...end, ...parseAudit(end.stdout) };
}

describe('an audit of files', () => {
  test('ends with 10 for an endpoint that takes keys, at its line, without a login', async () => {
    const folder = await repositoryOf({ 'deploy/endpoint.yml': ENDPOINT });
    const end = await audit(folder);
    expect(end.exitCode).toBe(10);
    expect(end.stdout).toContain('  --> deploy/endpoint.yml:3:12 (fraud)\n');
  });

  test('ends with 3 where a path was named that is not there, or that holds nothing; without a name that is fine', async () => {
    const folder = await repositoryOf({ 'README.md': '# nothing' });
    const nowhere = await audit(folder, '--path', 'nowhere');
    expect(nowhere.exitCode).toBe(3);
    expect(nowhere.stderr).toContain('path-not-found');
    expect((await audit(folder, '--path', '.')).exitCode).toBe(3);
    const unnamed = await audit(folder);
    expect(unnamed.exitCode).toBe(0);
    expect(unnamed.stderr).toContain('There is no file here that declares anything to audit');
  });

  test('takes one file', async () => {
    const folder = await repositoryOf({ 'a.yml': ENDPOINT, 'b.yml': ENDPOINT.replace('fraud', 'other') });
    const { findings } = await report(folder, '--path', 'b.yml');
    expect(new Set(findings.map(({ resource }) => resource.name))).toEqual(new Set(['other']));
  });

  test('goes by comments that exempt, and says where one cannot be understood', async () => {
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const words = `reason="till" owner=team-fraud expires-on=${day}`;
    const text = `# aml: exempt[AML001,AML101] ${words}\n${ENDPOINT}`;
    const folder = await repositoryOf({ 'endpoint.yml': text });
    expect((await audit(folder)).exitCode).toBe(0);
    await writeFile(join(folder, 'policy.yml'), 'inline-exemptions: false\n');
    expect((await audit(folder, '--policy', 'policy.yml')).exitCode).toBe(10);
    await writeFile(join(folder, 'endpoint.yml'), text.replace('AML101', 'AML999'));
    const broken = await audit(folder);
    expect(broken.exitCode).toBe(2);
    expect(broken.stderr).toContain('endpoint.yml:1:1: there is no rule "AML999"');
  });
});

describe('a hostile repository', () => {
  const deep = 10_000;
  const HOSTILE: Readonly<Record<string, readonly [content: string | Buffer, why: RegExp]>> = {
    'bomb.yml': [
      `${SCHEMA}\na0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')}\n`,
      /more than 50000 values/,
    ],
    'deep.yml': [`${SCHEMA}\nx: ${'['.repeat(deep)}${']'.repeat(deep)}\n`, /nested too deep/],
    'deep.json': [`{${TEMPLATE}, "resources": ${'['.repeat(deep)}${']'.repeat(deep)}}`, /nested too deep/],
    'long.yml': [`${SCHEMA}\n${'x: {a: [1, 2]}\n'.repeat(100_000)}`, /longer than 256 KiB/],
    'latin.bicep': [Buffer.from([0x76, 0xff, 0x0a]), /not valid UTF-8/],
    'binary.tf': [Buffer.from([0x61, 0x00, 0x62]), /binary/],
  };

  test('hides nothing of its other files, and each that is not read is named with the reason', async () => {
    const folder = await repositoryOf({
      ...Object.fromEntries(Object.entries(HOSTILE).map(([name, [content]]) => [name, content])),
      'good.yml': ENDPOINT,
      'a.bicep': "module b 'b.bicep' = { name: 'b' }\n",
      'b.bicep': "module a 'a.bicep' = { name: 'a' }\n",
      'tf/main.tf': 'module "self" {\n  source = "./"\n}\nmodule "other" {\n  source = "../tf2"\n}\n',
      'tf2/main.tf': 'module "back" {\n  source = "../tf"\n}\n',
      'data.json': '',
    });
    await truncate(join(folder, 'data.json'), 100 * 1024 * 1024);
    const { exitCode, coverage, findings } = await report(folder);
    expect(exitCode).toBe(10);
    expect(findings.find(({ ruleId }) => ruleId === 'AML001')?.resource.name).toBe('fraud');
    const missing = coverage[0]?.missing.join('\n');
    expect(coverage[0]?.state).toBe('partial');
    expect(missing).toContain('data.json: it is longer than 20 MiB');
    for (const [name, [, why]] of Object.entries(HOSTILE)) {
      expect(missing).toMatch(new RegExp(`^${name}: .*${why.source}`, 'm'));
      const told = findings.filter(({ ruleId, resource }) => ruleId === 'AML902' && resource.name === name);
      expect(told, name).toMatchObject([{ result: 'unknown', persona: 'regular' }]);
    }
  });

  test.skipIf(!POSIX)('leads nowhere outside, by links or by what modules name', async () => {
    const outside = await repositoryOf({ 'secret.yml': ENDPOINT.replace('fraud', 'outside-yaml') });
    const body = "{\n  name: 'ml1/outside-bicep'\n  properties: { authMode: 'Key' }\n}\n";
    const type = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-04-01';
    await writeFile(join(outside, 'secret.bicep'), `resource e '${type}' = ${body}`);
    const folder = await repositoryOf({
      'good.yml': ENDPOINT,
      'main.bicep': `module a 'link.bicep' = { name: 'a' }\nmodule b '${outside}/secret.bicep' = { name: 'b' }\nmodule c 'folder/secret.bicep' = { name: 'c' }\n`,
      'main.tf': `module "x" {\n  source = "./folder"\n}\n`,
    });
    await symlink(join(outside, 'secret.yml'), join(folder, 'link.yml'));
    await symlink(join(outside, 'secret.bicep'), join(folder, 'link.bicep'));
    await symlink(outside, join(folder, 'folder'));
    const { exitCode, stdout, stderr } = await report(folder);
    expect(exitCode).toBe(10);
    expect(`${stdout}${stderr}`).not.toMatch(/outside-(?:yaml|bicep)/);
  });

  test.skipIf(!POSIX)('cannot speak through the names of its files', async () => {
    const folder = await repositoryOf({
      'a\n::error::spoken.yml': ENDPOINT,
      'b\u001b[31m.yml': `${SCHEMA}\nname: [x\n`,
      'c\n::warning::spoken.yml': `# aml: exempt[NONE]\n${ENDPOINT}`,
    });
    for (const args of [['--exclude', 'c*'], ['--exclude', 'c*', '--format', 'markdown'], []]) {
      const { stdout, stderr } = await audit(folder, ...args);
      expect(stdout).not.toMatch(/^::/m);
      expect(stderr).not.toMatch(/^::/m);
      expect(`${stdout}${stderr}`).not.toContain('\u001b');
    }
  });

  test.skipIf(!POSIX || process.getuid?.() === 0)('names a folder that may not be opened', async () => {
    const folder = await repositoryOf({ 'good.yml': ENDPOINT, 'closed/x.yml': ENDPOINT });
    await chmod(join(folder, 'closed'), 0o000);
    const { coverage } = await report(folder);
    await chmod(join(folder, 'closed'), 0o700);
    expect(coverage[0]?.missing).toEqual(['closed: it may not be read']);
  });

  test.skipIf(!POSIX)(
    'of thousands of files can be left in the middle, with what was seen so far',
    async () => {
      const folder = await repositoryOf({});
      const names = Array.from({ length: 3_000 }, (_, index) => `e${index}.yml`);
      for (const name of names) await writeFile(join(folder, name), ENDPOINT);
      const end = await runNode([join(DIST, 'cli.js'), 'audit', '--report-dir', 'out'], {
        cwd: folder,
        started: (child) => child.stderr?.once('data', () => child.kill('SIGINT')),
      });
      expect(end.exitCode).toBe(130);
      expect(end.stderr).toContain('interrupted');
      const { coverage } = parseAudit(await readFile(join(folder, 'out/audit.json'), 'utf8'));
      expect(coverage[0]?.state).toBe('partial');
    },
  );
});
