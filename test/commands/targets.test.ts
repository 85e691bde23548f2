import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTarget } from '../../src/commands/targets.ts';
import { Failure, type FailureDetails } from '../../src/failure.ts';

const GUID = '11111111-2222-3333-4444-555555555555';
const ID = `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/onlineEndpoints/fraud`;
const posix = process.platform !== 'win32';

let home: string;
let workspace: string;
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'targets-test-')));
  workspace = join(home, 'workspace');
  await mkdir(workspace);
});
afterEach(async () => rm(home, { recursive: true, force: true }));

const read = (alias: string, file = 'targets.yml', env: Readonly<Record<string, string>> = {}) =>
  readTarget({ alias, file }, { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: 'push', ...env });

async function refusal(act: Promise<unknown>): Promise<FailureDetails> {
  const error = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not a failure: ${String(error)}`);
  return error.details;
}
async function refusalOf(text: string): Promise<FailureDetails> {
  await writeFile(join(workspace, 'targets.yml'), text);
  return await refusal(read('fraud'));
}

describe('a target', () => {
  it('is the id that stands beside its alias', async () => {
    await writeFile(join(workspace, 'targets.yml'), `# ours\ntargets:\n  fraud: ${ID}\n  "7": "${ID}2"\n`);
    expect(await read('fraud')).toMatchObject({ type: 'online', name: 'fraud' });
    expect(await read('7')).toMatchObject({ name: 'fraud2' });
  });

  it('may stand in a folder of the workspace, and in a file that a link inside it names', async () => {
    await mkdir(join(workspace, 'ml'));
    await writeFile(join(workspace, 'ml/targets.yml'), `targets: { fraud: ${ID} }`);
    expect(await read('fraud', 'ml/targets.yml')).toMatchObject({ name: 'fraud' });
    if (posix) {
      await symlink(join(workspace, 'ml/targets.yml'), join(workspace, 'linked.yml'));
      expect(await read('fraud', 'linked.yml')).toMatchObject({ name: 'fraud' });
    }
  });

  it.each(['other', 'Fraud', 'toString', '__proto__', 'constructor', ''])(
    'that is not in the file (%j) is answered with those that are',
    async (alias) => {
      await writeFile(join(workspace, 'targets.yml'), `targets:\n  fraud: ${ID}\n  churn: ${ID}\n`);
      expect(await refusal(read(alias))).toMatchObject({
        code: 'target-unknown',
        remedy: 'Write one of: fraud, churn.',
        exitCode: 3,
      });
    },
  );

  it('may even be called __proto__', async () => {
    await writeFile(join(workspace, 'targets.yml'), `targets:\n  __proto__: ${ID}\n`);
    expect(await read('__proto__')).toMatchObject({ name: 'fraud' });
  });
});

describe('a targets file', () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    "is not read in a run of %s, where the checkout may be a stranger's (T2)",
    async (event) => {
      await writeFile(join(workspace, 'targets.yml'), `targets:\n  fraud: ${ID}\n`);
      expect(await refusal(read('fraud', 'targets.yml', { GITHUB_EVENT_NAME: event }))).toMatchObject({
        code: 'targets-file-untrusted',
        exitCode: 2,
      });
    },
  );

  it('with mistakes says all of them, with line and column', async () => {
    const { code, cause, exitCode } = await refusalOf(
      [
        'version: 1',
        'targets:',
        `  good: ${ID}`,
        '  short: fraud',
        '    ',
        '  number: 12',
        `  query: ${ID}?x=1`,
        '  nested: { a: b }',
        '  empty:',
        `  ~: ${ID}`,
        '',
      ].join('\n'),
    );
    expect({ code, exitCode }).toEqual({ code: 'targets-file-invalid', exitCode: 2 });
    expect(cause?.split('\n')).toEqual([
      'targets.yml:1:1: version: there is "targets", and nothing else',
      expect.stringMatching(/^targets\.yml:4:3: short: not an ARM id; write a name/),
      'targets.yml:6:3: number: must be the full ARM id of an endpoint',
      expect.stringMatching(/^targets\.yml:7:3: query: .* is not a valid endpoint/),
      'targets.yml:8:3: nested: must be the full ARM id of an endpoint',
      'targets.yml:9:3: empty: must be the full ARM id of an endpoint',
      'targets.yml:10:3: an alias must be a text',
    ]);
  });

  it.each([
    ['is empty', ''],
    ['is a list', '- a\n- b\n'],
    ['is a text', 'targets'],
    ['has a list of targets', `targets:\n  - ${ID}\n`],
  ])('that %s must hold a mapping', async (_, text) => {
    expect((await refusalOf(text)).cause).toContain(
      'targets.yml:1:1: must hold a mapping "targets" of aliases to ARM ids',
    );
  });

  it('that is no YAML is answered with the place', async () => {
    expect((await refusalOf('targets:\n  a: "open\n')).cause).toMatch(/^targets\.yml:\d+:\d+: /);
    expect((await refusalOf(`targets:\n  a: ${ID}\n  a: ${ID}\n`)).cause).toMatch(
      /^targets\.yml:3:3: Map keys must be unique/,
    );
  });

  it('is not made to expand aliases of YAML', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const name = String.fromCharCode(97 + level);
      const before = String.fromCharCode(96 + level);
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    const { cause } = await refusalOf(`${bomb.join('\n')}\ntargets:\n  fraud: *l\n`);
    expect(cause).toContain('fraud: must be the full ARM id of an endpoint');
  });

  it.each(['[', '{a: ', '- '])('nested thousands deep with %j is refused', async (bracket) => {
    expect(await refusalOf(bracket.repeat(50_000))).toMatchObject({
      code: 'targets-file-invalid',
      exitCode: 2,
    });
  });

  it('with thousands of mistakes names the first of them', async () => {
    const { cause, message } = await refusalOf(
      `targets:\n${Array.from({ length: 3_000 }, (_, index) => `  a${index}: x\n`).join('')}`,
    );
    expect(message).toBe('targets.yml has 3000 mistakes.');
    expect(cause?.split('\n')).toHaveLength(51);
    expect(cause).toMatch(/… and 2950 more$/);
  });

  it('that is too long is refused', async () => {
    expect(await refusalOf(`targets:\n  fraud: ${ID}\n#${'x'.repeat(256 * 1024)}`)).toMatchObject({
      code: 'targets-file-invalid',
      message: 'targets.yml is longer than 262144 bytes.',
    });
  });

  it('that is not there is refused', async () => {
    expect(await refusal(read('fraud', 'gone.yml'))).toMatchObject({
      code: 'targets-file-missing',
      exitCode: 2,
    });
  });

  it('outside the workspace is refused, by whatever way it is named', async () => {
    await writeFile(join(home, 'outside.yml'), `targets:\n  fraud: ${ID}\n`);
    await mkdir(join(home, 'workspace-2'));
    await writeFile(join(home, 'workspace-2/x.yml'), `targets:\n  fraud: ${ID}\n`);
    const ways = ['../outside.yml', join(home, 'outside.yml'), '../workspace-2/x.yml', 'a/../../outside.yml'];
    if (posix) {
      await symlink(join(home, 'outside.yml'), join(workspace, 'link.yml'));
      await symlink(home, join(workspace, 'up'));
      ways.push('link.yml', 'up/outside.yml');
      if (process.platform === 'linux') ways.push('/proc/self/environ', '/etc/passwd');
    }
    for (const way of ways) expect(await refusal(read('fraud', way)), way).toMatchObject({ exitCode: 2 });
    for (const way of [...ways.slice(0, 3), '..', '/']) {
      expect(await refusal(read('fraud', way)), way).toMatchObject({ code: 'targets-file-outside' });
    }
  });

  it('that is no file is refused', async () => {
    await mkdir(join(workspace, 'folder'));
    expect(await refusal(read('fraud', 'folder'))).toMatchObject({
      code: 'targets-file-invalid',
      exitCode: 2,
    });
    expect(await refusal(read('fraud', '.'))).toMatchObject({ code: 'targets-file-invalid' });
    if (!posix) return;
    execFileSync('mkfifo', [join(workspace, 'pipe')]);
    expect(await refusal(read('fraud', 'pipe'))).toMatchObject({ message: 'pipe is not a file.' });
  });
});
