import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import { parseAudit, runAudit, runCli, withDirectory } from './audits.ts';
import {
  DIST,
  expectFailure,
  loginAs,
  makeFolder,
  NODE,
  POSIX,
  playAzure,
  runNode,
  withFaults,
} from './harness.ts';

const CLI = join(DIST, 'cli.js');
const SECRET = { AZURE_CLIENT_SECRET: 'sim~legacy-ci-secret-that-works-nowhere-else' };
/** The legacy application may do everything in the sandbox. */
const LOGIN = ['--auth', 'environment', '--client-id', APPS.legacy.clientId, '--tenant-id', CONTOSO.tenantId];
const RESEARCH = ['audit', '--scope', IDS.research, '--cloud', 'custom', ...LOGIN];
const script = existsSync('/usr/bin/script') && process.platform === 'linux';

/** An inventory of the production subscription of Contoso, with the directory. */
async function recordContoso(): Promise<string> {
  const azure = await playAzure(withDirectory);
  const run = await runAudit(azure, [IDS.production], { 'save-snapshot': 'inventory.json' });
  const file = join(await makeFolder('inventory'), 'inventory.json');
  await writeFile(file, await readFile(join(run.folders.workspace, 'inventory.json')));
  return file;
}

function onTerminal(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = [NODE, CLI, ...args].map((word) => `'${word}'`).join(' ');
  return runNode(['--quiet', '--return', '--command', command, '/dev/null'], {
    file: '/usr/bin/script',
    env: { TERM: 'xterm', ...env },
  });
}

describe('audit on the command line', () => {
  test('says each finding like a compiler, on standard output, and the verdict last', async () => {
    const azure = await playAzure();
    const end = await runCli(azure, RESEARCH, SECRET);
    expect(end.exitCode).toBe(10);
    expect(end.stdout).toMatch(/^high AML001 online-endpoint-key-auth: Online endpoint churn-key /m);
    expect(end.stdout).toContain(`\n  --> ${IDS.churnKey}\n`);
    expect(end.stdout).toMatch(/^ {2}why: authMode is Key: /m);
    expect(end.stdout).toMatch(/^ {2}fix: .+\n {7}\$ az ml online-endpoint create /m);
    expect(end.stdout.trimEnd().split('\n').at(-1)).toMatch(/^failed: \d+ high at or above high/);
    expect(end.stdout).not.toMatch(/^::/m);
    expect(end.stdout).not.toContain('\u001b');
    expect(end.stderr).toMatch(/^signed in at .*legacy|^signed in at /m);
    expect(end.stderr).not.toContain('AML001');
    for (const secret of azure.simulator.secrets()) {
      expect(end.stdout.includes(secret) || end.stderr.includes(secret)).toBe(false);
    }
  });

  test('--format json: the report, and nothing else, on standard output', async () => {
    const azure = await playAzure();
    const folder = await makeFolder('reports');
    const end = await runCli(azure, [...RESEARCH, '--format', 'json', '--report-dir', 'out'], SECRET, folder);
    expect(end.exitCode).toBe(10);
    expect(parseAudit(end.stdout).coverage.map(({ scope }) => scope)).toEqual([IDS.research]);
    expect(await readFile(join(folder, 'out/audit.json'), 'utf8')).toBe(end.stdout);
    expect(end.stderr).toContain(`Reports: ${join(folder, 'out')} (audit.json, `);
  });

  test('writes no file where it was not told to', async () => {
    const file = await recordContoso();
    const folder = await makeFolder('empty');
    await runNode([CLI, 'audit', '--snapshot', file], { cwd: folder });
    expect(await readdir(folder)).toEqual([]);
  });

  test('--principal says what one can and cannot do, and why not', async () => {
    const file = await recordContoso();
    const ask = async (principal: string) =>
      (
        await runNode([CLI, 'audit', '--snapshot', file, '--principal', principal, '--fail-on', 'never'])
      ).stdout
        .split(/^what /m)
        .at(-1) ?? '';
    const keyOnly = await ask(APPS.keyOnly.principalId);
    expect(keyOnly).toContain(`${APPS.keyOnly.principalId} can do\n`);
    const fraudKey = keyOnly.split(`  fraud-key ${IDS.fraudKey}\n`)[1]?.split(/^ {2}\S/m)[0] ?? '';
    expect(fraudKey).toMatch(/^ {4}read keys +yes +.*onlineEndpoints\/listkeys\/action/m);
    expect(fraudKey).toMatch(/^ {4}deploy +no +\S/m);
    const fraudToken = keyOnly.split(`  fraud-token ${IDS.fraudToken}\n`)[1]?.split(/^ {2}\S/m)[0] ?? '';
    expect(fraudToken).toMatch(/^ {4}read keys +no +\S/m);
    const reader = await ask(APPS.reader.principalId.toUpperCase());
    expect(reader).not.toMatch(/ yes /);
    const dana = await ask(PEOPLE.dana);
    expect(dana).toMatch(/^ {4}read keys +yes /m);
  });

  test('--principal with --format json says that the answer is text', async () => {
    const file = await recordContoso();
    const flags = ['--principal', PEOPLE.dana, '--format', 'json'];
    const end = await runNode([CLI, 'audit', '--snapshot', file, ...flags]);
    parseAudit(end.stdout);
    expect(end.stderr).toContain('Note: What the principal can do is said with --format text and markdown');
  });

  test.skipIf(!script)('a terminal gets colours, unless NO_COLOR says no', async () => {
    const file = await recordContoso();
    const args = ['audit', '--snapshot', file];
    const coloured = await onTerminal(args);
    expect(coloured.exitCode).toBe(10);
    expect(coloured.stdout).toContain('\u001b[31mhigh AML001\u001b[0m online-endpoint-key-auth');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const plain = await onTerminal(args, env);
      expect(plain.stdout).toContain('high AML001 online-endpoint-key-auth');
      expect(plain.stdout).not.toContain('\u001b[31m');
      expect(plain.stdout).not.toContain('\u001b[1m');
    }
  });

  test('everything wrong with the flags is said at once, and no request is made', async () => {
    const azure = await playAzure();
    const before = azure.simulator.requests.length;
    const flags = ['audit', '--scope', 'fraud', '--require', 'sunshine', '--fail-on', 'sometimes', ...LOGIN];
    const end = await runCli(azure, [...flags, '--principal', 'alice', '--format', 'json']);
    expect(end.exitCode).toBe(2);
    for (const flag of ['scope', 'require', 'fail-on', 'principal'])
      expect(end.stderr).toContain(`- --${flag}: `);
    expect(JSON.parse(end.stdout)).toMatchObject({ result: 'refused', failure: { code: 'invalid-input' } });
    expect(azure.simulator.requests.length).toBe(before);
  });

  test.skipIf(!POSIX)('SIGTERM while it reads ends with 143, and prints what it knows so far', async () => {
    const slow = { match: { path: '**/Microsoft.Authorization/**' }, delayMs: 20_000 };
    const { simulator } = await playAzure(withFaults(slow));
    const { caFile, cloudFile } = simulator.announcement;
    const end = await runNode([CLI, ...RESEARCH], {
      env: { NODE_EXTRA_CA_CERTS: caFile, AML_ENDPOINT_CLOUD_FILE: cloudFile, ...SECRET },
      started(child) {
        let seen = '';
        child.stderr?.on('data', (text: string) => {
          const before = seen.includes('access: ');
          seen += text;
          if (!before && seen.includes('access: ')) child.kill('SIGTERM');
        });
      },
    });
    expect(end).toMatchObject({ exitCode: 143, signal: null });
    expect(end.stdout).toContain('AML001 online-endpoint-key-auth');
    expect(end.stdout).toContain('The run was interrupted: this report is partial.');
    expect(end.stderr).toContain('Error [interrupted]: The run was interrupted by SIGTERM.');
  });

  test.skipIf(!POSIX)('a reader that goes away early ends the program without a stack', async () => {
    const file = await recordContoso();
    const audit = `{ '${NODE}' '${CLI}' audit --snapshot '${file}'; echo "ended with $?" >&2; }`;
    const end = await runNode(['-c', `${audit} | head -n 1`], { file: '/bin/sh' });
    expect(end.stdout).toMatch(/^high AML001/);
    expect(end.stderr).toMatch(/^ended with 10$/m);
    expect(end.stderr).not.toMatch(/^\s+at |EPIPE/m);
  });
});

describe('inputs of the step', () => {
  test.each([
    ['an id that is none (T12)', { scope: `${IDS.fraud}?x=1` }, ['is not a valid workspace name']],
    ['a way out of an id (T12)', { scope: `${IDS.fraud}/../other` }, ['is not a scope']],
    ['an unknown requirement', { require: 'sunshine' }, ['require: "sunshine" is not accepted']],
    ['a snapshot beside a scope', { snapshot: 'inventory.json' }, ['scope: goes without input snapshot']],
    [
      'several at once',
      { scope: 'a\nb', require: 'x', 'fail-on': 'y', 'fail-on-incomplete': 'z', 'publish-details': 'q' },
      ['6 inputs are wrong', 'input scope: ', 'input require: ', 'input fail-on: ', 'publish-details: '],
    ],
  ])('%s ends with 2, and nothing is requested', async (_name, inputs, words) => {
    const azure = await playAzure();
    const run = await azure.run({ command: 'audit', scope: IDS.fraud, ...loginAs('reader'), ...inputs });
    await expectFailure(run, { code: 'invalid-input', exitCode: 2, result: 'refused' });
    const { failure } = run.report ?? {};
    for (const word of words) expect(`${failure?.message}\n${failure?.cause}`).toMatch(word);
    expect(run.requests).toEqual([]);
  });
});

describe('beside the audit', () => {
  test('explain names a rule by id or name, and lists all without one', async () => {
    for (const rule of ['AML303', 'aml303', 'key-reader']) {
      const end = await runNode([CLI, 'explain', rule]);
      expect(end).toMatchObject({ exitCode: 0, stderr: '' });
      expect(end.stdout).toContain('AML303');
      expect(end.stdout).toContain('key-reader');
    }
    const all = await runNode([CLI, 'explain']);
    expect(all.stdout.match(/\bAML\d{3}\b/g)?.length).toBeGreaterThanOrEqual(45);
    const none = await runNode([CLI, 'explain', 'AML999']);
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain('AML999');
  });

  test('roles prints roles that az takes, and --check reads them back', async () => {
    const folder = await makeFolder('roles');
    const printed = await runNode([CLI, 'roles'], { cwd: folder });
    expect(printed).toMatchObject({ exitCode: 0, stderr: '' });
    for (const name of ['scorer', 'token-fetcher', 'rotator', 'auditor']) {
      expect(printed.stdout.toLowerCase()).toContain(name.replace('-', ' ').slice(0, 5));
    }
    const role = {
      id: `/subscriptions/${CONTOSO.production}/providers/Microsoft.Authorization/roleDefinitions/5c0de000-0000-4000-8000-000000000007`,
      name: '5c0de000-0000-4000-8000-000000000007',
      properties: {
        roleName: 'Contoso Scoring',
        permissions: [
          {
            actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*/action'],
            notActions: [],
          },
        ],
      },
    };
    await writeFile(join(folder, 'roles.json'), JSON.stringify(role));
    const checked = await runNode([CLI, 'roles', '--check', 'roles.json', '--format', 'json'], {
      cwd: folder,
    });
    expect(checked).toMatchObject({ exitCode: 0, stderr: '' });
    const [answer] = JSON.parse(checked.stdout) as {
      id: string;
      name: string;
      operations: { operation: string; granted: boolean; by: string | null; conditional: boolean }[];
    }[];
    expect(answer).toMatchObject({ id: role.name, name: 'Contoso Scoring' });
    expect(answer?.operations).toHaveLength(27);
    const granted = (answer?.operations ?? []).filter(({ granted }) => granted);
    expect(granted.map(({ operation }) => operation.split('/').slice(-3).join('/'))).toEqual([
      'onlineEndpoints/listkeys/action',
      'onlineEndpoints/token/action',
      'onlineEndpoints/regenerateKeys/action',
      'onlineEndpoints/score/action',
    ]);
    expect(new Set(granted.map(({ by }) => by))).toEqual(new Set(role.properties.permissions[0]?.actions));
  });

  test('the demo shows an audit, and keeps its report', async () => {
    const folder = await makeFolder('demo');
    const end = await runNode([CLI, 'demo', '--out', 'out'], { cwd: folder });
    expect({ exitCode: end.exitCode, stderr: end.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(end.stdout).toContain('who can read the keys of its endpoints');
    expect(end.stdout).toMatch(/failed: \d+ high at or above high/);
    const kept = join(folder, 'out/6-audit');
    expect((await readdir(kept)).sort()).toEqual([
      'access.csv',
      'audit.html',
      'audit.json',
      'audit.junit.xml',
      'audit.sarif',
      'log.txt',
      'summary.md',
    ]);
    parseAudit(await readFile(join(kept, 'audit.json'), 'utf8'));
    expect(end.stdout).toContain(`For a browser: ${join(kept, 'audit.html')}\n`);
    expect(await readdir(folder)).toEqual(['out']);
  }, 60_000);
});
