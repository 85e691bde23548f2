import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import { CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { type Element, parseXml } from '../report/parseXml.ts';
import { parseAudit, readAudit, runAudit, withDirectory } from './audits.ts';
import {
  both,
  DIST,
  expectFailure,
  expectNoSecretIn,
  loginAs,
  makeFolder,
  POSIX,
  playAzure,
  runNode,
  withFaults,
  withResource,
} from './harness.ts';

const CLI = join(DIST, 'cli.js');
const NAMES = ['access.csv', 'audit.html', 'audit.json', 'audit.junit.xml', 'audit.sarif'];

interface Reports {
  readonly json: ReturnType<typeof parseAudit>;
  readonly html: string;
  readonly junit: Element;
  readonly csv: readonly Readonly<Record<string, string>>[];
  readonly sarif: {
    readonly version: string;
    readonly runs: readonly { readonly automationDetails: { readonly id: string } }[];
  };
}

/** Reads every report of a folder, each by a reader that refuses what is not well-formed. */
async function readReports(folder: string): Promise<Reports> {
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  expect((await readdir(folder)).sort()).toEqual(NAMES);
  return {
    json: parseAudit(await text('audit.json')),
    html: await text('audit.html'),
    junit: parseXml(await text('audit.junit.xml')),
    csv: parse(await text('access.csv'), { columns: true }) as Reports['csv'],
    sarif: JSON.parse(await text('audit.sarif')) as Reports['sarif'],
  };
}

/** An inventory of Contoso, in a folder that is gone with the test. */
async function record(change: (scenario: Scenario) => Scenario = withDirectory): Promise<string> {
  const azure = await playAzure(change);
  const run = await runAudit(azure, [IDS.production], { 'save-snapshot': 'inventory.json' });
  return join(run.folders.workspace, 'inventory.json');
}

const suites = ({ children }: Element): (string | undefined)[] =>
  children.map(({ attributes: { name } }) => name);

describe('the reports of a step', () => {
  test('stand in report-dir in every format, and say the same', async () => {
    const azure = await playAzure(withDirectory);
    const run = await runAudit(azure, [IDS.production], { 'report-dir': 'reports/audit' });
    const folder = join(run.folders.workspace, 'reports/audit');
    const { json, html, junit, csv, sarif } = await readReports(folder);
    expect(html).toContain('fraud-key');
    expect(run.outputs).toMatchObject({
      'report-json': join(folder, 'audit.json'),
      'report-html': join(folder, 'audit.html'),
      'sarif-file': join(folder, 'audit.sarif'),
    });
    const regular = json.findings.filter(({ persona, result }) => persona === 'regular' && result === 'fail');
    expect(junit.attributes['failures']).toBe(String(regular.length));
    const held = json.access.flatMap(({ resources, capability, set }) => {
      const { principals = [] } = json.principalSets.find(({ id }) => id === set) ?? {};
      const chains = principals.reduce((sum, { grantedBy }) => sum + grantedBy.length, 0);
      return resources.map((resource) => `${resource} ${capability} ${principals.length === 0 ? 1 : chains}`);
    });
    expect(csv).toHaveLength(held.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0));
    expect(sarif.version).toBe('2.1.0');
    expect(run.log).toContain(`\nReports: ${folder} (audit.json, `);
    expect(run.log.trimEnd().split('\n').at(-1)).toMatch(/^failed: /);
    expect(run.summary).toContain('Reports of this run: ');
    expect(await readdir(run.runnerTemp)).toEqual([]);
    await expectNoSecretIn(run);
  });

  test('call no rule passed that had nothing to look at', async () => {
    const azure = await playAzure();
    const passed = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
      const run = await azure.run({ command: 'audit', 'report-dir': 'out', 'fail-on': 'never', ...inputs });
      const { junit } = await readReports(join(run.folders.workspace, 'out'));
      return (junit.children.at(-1)?.children ?? []).map(({ attributes: { classname } }) => classname).join();
    };
    const live = await passed({ ...loginAs('reader'), scope: IDS.fraudEntra });
    const files = await passed({ path: '.' });
    expect([live, files].map((names) => names.includes('AML701 '))).toEqual([true, true]);
    expect([live, files].map((names) => names.includes('AML005 '))).toEqual([false, true]);
    expect([live, files].map((names) => names.includes('AML312 '))).toEqual([true, false]);
  });

  test('stand in a folder of the step below RUNNER_TEMP where nobody names one', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraudKey]);
    const [folder = ''] = await readdir(run.runnerTemp);
    await readReports(join(run.runnerTemp, folder));
    expect(run.log).toContain(`Reports: ${join(run.runnerTemp, folder)} (`);
    if (POSIX) expect((await stat(run.outputs['sarif-file'] ?? '')).mode & 0o077).toBe(0);
  });

  test('stay well-formed, whatever the names, and no name is a formula, markup or a group that hides another', async () => {
    const hostile = '=cmd|x\n]]><img src=x onerror=alert(1)>&#0;\u0000\u202e"; -1,::error::x';
    const azure = await playAzure(
      both(withDirectory, withResource(IDS.fraudKey, {}, { tags: { TEAM: hostile } }), (scenario) => ({
        ...scenario,
        principals: scenario.principals.map((one) => ({ ...one, displayName: hostile })),
      })),
    );
    const run = await runAudit(azure, [IDS.fraudGroup], { 'report-dir': 'out', 'group-by': 'tag:team' });
    const { html, junit, csv } = await readReports(join(run.folders.workspace, 'out'));
    expect(html).not.toContain('<img');
    expect(suites(junit)).toEqual([
      'audit',
      expect.stringContaining('=cmd|x'),
      'untagged',
      'rules without a finding',
    ]);
    expect(
      csv.map(({ principal_name }) => principal_name).filter((name) => name?.includes('cmd')),
    ).not.toEqual([]);
    expect(csv.flatMap((row) => Object.values(row)).filter((cell) => /^[\s"]*[=+\-@]/.test(cell))).toEqual(
      [],
    );
    await expectNoSecretIn(run);
  });

  test('in a public repository, only the files hold names (T8)', async () => {
    const azure = await playAzure((scenario) => ({
      ...withDirectory(scenario),
      github: { ...scenario.github, repository: CONTOSO.repository, visibility: 'public' },
    }));
    const run = await runAudit(azure, [IDS.fraud], { 'report-dir': 'out', 'group-by': 'workspace' });
    expect(`${run.log}${run.summary}`).not.toMatch(/mlw-fraud|fraud-key/);
    expect(run.summary).toContain('whoever may read a repository may read its artifacts');
    expect(suites((await readReports(join(run.folders.workspace, 'out'))).junit).join()).toContain(
      'mlw-fraud in ',
    );
  });

  test('a folder that cannot be used changes nothing of the end, and is said', async () => {
    const azure = await playAzure();
    const prepare = ({ workspace }: { workspace: string }) => writeFile(join(workspace, 'taken'), 'a file');
    const run = await runAudit(azure, [IDS.fraudKey], { 'report-dir': 'taken/here' }, { prepare });
    expect(run.exitCode).toBe(10);
    expect(run.outputs).toMatchObject({ result: 'findings', passed: 'false' });
    expect(Object.keys(run.outputs).filter((name) => /report|sarif/.test(name))).toEqual([]);
    expect(run.log).toContain('::warning::The reports could not be written: ');
    expect(run.log).toMatch(/^failed: /m);
  });

  test('one format that cannot be written leaves the others and the end as they are', async () => {
    const azure = await playAzure();
    const run = await runAudit(
      azure,
      [IDS.fraudKey],
      { 'report-dir': 'out' },
      {
        prepare: async ({ workspace }) =>
          void (await mkdir(join(workspace, 'out/audit.sarif/taken'), { recursive: true })),
      },
    );
    expect(run.exitCode).toBe(10);
    expect(run.outputs['sarif-file']).toBeUndefined();
    expect(run.log).toContain('::warning::The sarif report could not be written: ');
    expect((await readdir(join(run.folders.workspace, 'out'))).sort()).toEqual(NAMES);
    await readAudit(run);
  });

  test.skipIf(!POSIX)('a link in the place of a report is replaced, not followed', async () => {
    const azure = await playAzure();
    const run = await runAudit(
      azure,
      [IDS.fraudKey],
      { 'report-dir': 'out' },
      {
        async prepare({ root, workspace }) {
          await writeFile(join(root, 'victim'), 'mine');
          await mkdir(join(workspace, 'out'));
          await symlink(join(root, 'victim'), join(workspace, 'out/audit.json'));
        },
      },
    );
    expect(await readFile(join(run.folders.root, 'victim'), 'utf8')).toBe('mine');
    await readAudit(run);
  });
});

describe('an audit that is cut short', () => {
  test.skipIf(!POSIX)('leaves partial reports that say so, in every format', async () => {
    const azure = await playAzure(
      withFaults({ match: { path: '**/Microsoft.Authorization/**' }, delayMs: 20_000 }),
    );
    const inputs = { command: 'audit', scope: IDS.fraud, 'report-dir': 'out', ...loginAs('reader') };
    const running = await azure.start(inputs);
    await vi.waitFor(() => expect(running.stdout()).toContain('access: '), { timeout: 15_000, interval: 20 });
    running.kill('SIGTERM');
    const run = await running.run;
    expect(run.exitCode).toBe(143);
    const { json, html, junit, csv, sarif } = await readReports(join(run.folders.workspace, 'out'));
    expect(html).toMatch(/interrupted/);
    expect(json.coverage[0]?.missing).toContain('role-assignments (not-read)');
    expect(csv.at(-1)?.['endpoint']).toBe('note: the run was interrupted: this report is partial');
    const [whole] = junit.children[0]?.children ?? [];
    expect(whole?.children[0]).toMatchObject({ name: 'error', attributes: { type: 'incomplete' } });
    expect(JSON.stringify(sarif)).toContain('interrupted');
    await expectNoSecretIn(run);
  });
});

describe('sarif', () => {
  test('is written to the path that is named, too, with the category that is named', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraudKey], {
      sarif: 'code/scanning/aml.sarif',
      category: 'nightly/prod',
    });
    const file = join(run.folders.workspace, 'code/scanning/aml.sarif');
    expect(run.outputs['sarif-file']).toBe(file);
    const { runs } = JSON.parse(await readFile(file, 'utf8')) as Reports['sarif'];
    expect(runs[0]?.automationDetails.id).toBe('nightly/prod/');
    expect(run.log).toContain(` and ${file}\n`);
    expect(await readdir(run.runnerTemp)).toHaveLength(1);
  });

  test('the legs of a matrix have categories of their own, the same leg always the same', async () => {
    const azure = await playAzure();
    const categoryOf = async (scope: string): Promise<string | undefined> => {
      const run = await runAudit(azure, [scope]);
      const { runs } = JSON.parse(
        await readFile(run.outputs['sarif-file'] ?? '', 'utf8'),
      ) as Reports['sarif'];
      return runs[0]?.automationDetails.id;
    };
    const fraud = await categoryOf(IDS.fraudKey);
    expect(await categoryOf(IDS.fraudKey.toUpperCase())).toBe(fraud);
    expect(await categoryOf(IDS.fraudToken)).not.toBe(fraud);
  });

  test.skipIf(!POSIX)('a link out of the workspace is not followed, and the end stays', async () => {
    const azure = await playAzure();
    const run = await runAudit(
      azure,
      [IDS.fraudKey],
      { sarif: 'out/new/aml.sarif' },
      {
        async prepare({ root, workspace }) {
          await mkdir(join(root, 'elsewhere'));
          await symlink(join(root, 'elsewhere'), join(workspace, 'out'));
        },
      },
    );
    expect(run.exitCode).toBe(10);
    expect(await readdir(join(run.folders.root, 'elsewhere'))).toEqual([]);
    expect(run.log).toContain(
      '::warning::The sarif report could not be written: out/new/aml.sarif leads out of ',
    );
    expect(run.outputs['sarif-file']).toBeUndefined();
  });
});

test('a rule that the policy turns off is no test that passed', async () => {
  const azure = await playAzure();
  const policy = 'version: 1\nrules:\n  AML601: off\n';
  const run = await runAudit(
    azure,
    [IDS.fraudKey],
    { policy: 'policy.yml' },
    {
      prepare: ({ workspace }) => writeFile(join(workspace, 'policy.yml'), policy),
    },
  );
  expect(run.exitCode).toBe(10);
  const file = join(dirname(run.outputs['report-json'] ?? ''), 'audit.junit.xml');
  const tests = parseXml(await readFile(file, 'utf8')).children.flatMap(({ children }) => children);
  const classes = tests.map(({ attributes: { classname } }) => classname ?? '');
  expect(classes.filter((name) => name.startsWith('AML602'))).toHaveLength(1);
  expect(classes.filter((name) => name.startsWith('AML601'))).toEqual([]);
});

describe('inputs of the reports', () => {
  test.each([
    ['group-by', 'owner', 'write workspace, or tag:<name>'],
    ['sarif', '../aml.sarif', 'relative to the workspace'],
    ['sarif', '/tmp/aml.sarif', 'relative to the workspace'],
    ['category', 'x'.repeat(300), 'at most 200 characters'],
  ])('%s: %s ends with 2, and says what is accepted', async (name, value, words) => {
    const azure = await playAzure();
    const run = await azure.run({ command: 'audit', scope: IDS.fraud, ...loginAs('reader'), [name]: value });
    await expectFailure(run, { code: 'invalid-input', exitCode: 2, result: 'refused' });
    expect(run.report?.failure?.message).toContain(words);
  });
});

describe('on the command line', () => {
  test('--format prints each of the reports, and writes nothing', async () => {
    const file = await record();
    const folder = await makeFolder('formats');
    const print = async (format: string): Promise<string> => {
      const end = await runNode([CLI, 'audit', '--snapshot', file, '--format', format], { cwd: folder });
      expect({ format, exitCode: end.exitCode }).toEqual({ format, exitCode: 10 });
      expect(end.stderr).not.toMatch(/Reports: |Warning|Error/);
      return end.stdout;
    };
    parseAudit(await print('json'));
    expect(suites(parseXml(await print('junit')))[0]).toBe('audit');
    expect((parse(await print('csv')) as string[][]).length).toBeGreaterThan(100);
    expect(await print('html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/i);
    expect(JSON.parse(await print('sarif'))).toMatchObject({ version: '2.1.0' });
    expect(await print('markdown')).toMatch(/^### failed: \d+ high[\s\S]*```\n$/);
    expect(await print('text')).toMatch(/\nfailed: \d+ high[^\n]*\n$/);
    expect(await readdir(folder)).toEqual([]);
  });

  test('--report-dir takes every report, and --sarif one more, at an absolute path as well', async () => {
    const file = await record();
    const folder = await makeFolder('cli-reports');
    const sarif = join(folder, 'deep/aml.sarif');
    const args = ['audit', '--snapshot', file, '--report-dir', 'out', '--sarif', sarif, '--fail-on', 'never'];
    const end = await runNode([CLI, ...args], { cwd: folder });
    expect(end.exitCode).toBe(0);
    await readReports(join(folder, 'out'));
    expect(JSON.parse(await readFile(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(end.stderr).toContain(`Reports: ${join(folder, 'out')} (audit.json, `);
  });

  test('a report-dir that cannot be used changes nothing of the end', async () => {
    const file = await record();
    const end = await runNode([CLI, 'audit', '--snapshot', file, '--report-dir', '/dev/null/x']);
    expect(end.exitCode).toBe(10);
    expect(end.stderr).toContain('Warning: The reports could not be written: ');
  });

  test('--group-by workspace puts findings below the names of workspaces', async () => {
    const file = await record();
    const end = await runNode([CLI, 'audit', '--snapshot', file, '--group-by', 'workspace']);
    const groups = [...end.stdout.matchAll(/^== (.*?): \d/gm)].map(([, name]) => name);
    expect(groups).toEqual([...groups.slice(0, -1).sort(), 'no workspace']);
    expect(groups.join()).toMatch(/mlw-fraud in rg-fraud \([0-9a-f]{8}\)/);
  });

  test('other commands keep their formats', async () => {
    for (const [command, format] of [
      ['token', 'html'],
      ['roles', 'csv'],
      ['audit', 'bicep'],
    ] as const) {
      const end = await runNode([CLI, command, '--format', format]);
      expect(end.exitCode).toBe(2);
      expect(end.stderr).toContain(`--format: "${format}" is not accepted; write one of text, json`);
    }
  });
});
