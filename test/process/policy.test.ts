import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { findingsOf, readAudit, runAudit, runCli } from './audits.ts';
import { both, expectFailure, expectNoSecretIn, type Folders, makeFolder, playAzure } from './harness.ts';

const DEFAULT = '.github/aml-policy.yml';
const SHA = '0123456789abcdef0123456789abcdef01234567';
const FLOOR = `contoso/policies/aml.yml@${SHA}`;

/** Files of the workspace, as a checkout would have left them. */
const withFiles =
  (files: Readonly<Record<string, string>>) =>
  async ({ workspace }: Folders): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), text);
    }
  };
const withPolicy = (text: string) => ({ prepare: withFiles({ [DEFAULT]: text }) });

/** An organisation with one policy for all of its repositories. */
const withFloor =
  (text: string, readable = true) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    github: {
      repository: 'contoso/fraud-model',
      ...scenario.github,
      otherRepositories: [
        { repository: 'contoso/policies', readable, commits: { [SHA]: { 'aml.yml': text } } },
      ],
    },
  });

/** Nobody but the reader holds anything, so that nothing about roles weighs high. */
const tidy = (scenario: Scenario): Scenario => ({
  ...scenario,
  roleAssignments: scenario.roleAssignments.filter(
    ({ properties }) => properties?.['principalId'] === APPS.reader.principalId,
  ),
  roleEligibilityScheduleInstances: [],
  roleDefinitions: [],
});

const in90Days = (): string => new Date(Date.now() + 89 * 86_400_000).toISOString().slice(0, 10);

describe('a policy in the repository', () => {
  test('turns a red audit green, and says in the log which one it was', async () => {
    const azure = await playAzure();
    expect((await runAudit(azure, [IDS.fraud])).exitCode).toBe(10);
    const run = await runAudit(azure, [IDS.fraud], {}, withPolicy('fail-on: never\n'));
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'ok', passed: 'true' });
    expect(run.log).toContain(`Policy: ${DEFAULT}\n`);
    await expectNoSecretIn(run);
  });

  test('turns a green audit red', async () => {
    const azure = await playAzure(tidy);
    expect((await runAudit(azure, [IDS.fraudToken])).exitCode).toBe(0);
    const run = await runAudit(azure, [IDS.fraudToken], {}, withPolicy('fail-on: medium\n'));
    expect([run.exitCode, run.outputs['result']]).toEqual([10, 'findings']);
  });

  test('sets severities, turns rules off and shows other personas', async () => {
    const azure = await playAzure();
    const policy = 'rules: { AML001: low, role-scope-too-broad: off }\npersonas: [auditor, pedantic]\n';
    const plain = await readAudit(await runAudit(azure, [IDS.fraud]));
    const run = await runAudit(azure, [IDS.fraud], {}, withPolicy(policy));
    const report = await readAudit(run);
    expect(findingsOf(plain, 'AML001').map(({ severity }) => severity)).toContain('high');
    expect(new Set(findingsOf(report, 'AML001').map(({ severity }) => severity))).toEqual(new Set(['low']));
    expect([findingsOf(plain, 'AML301').length > 0, findingsOf(report, 'AML301').length]).toEqual([true, 0]);
    expect(run.log).not.toMatch(/for other personas$/m);
  });

  test('exempts for a while what then is counted apart', async () => {
    const azure = await playAzure();
    const entry = `{ rule: AML001, resource: '*/onlineEndpoints/fraud-key', reason: till software, owner: team, expires-on: ${in90Days()} }`;
    const run = await runAudit(azure, [IDS.fraudKey], {}, withPolicy(`exemptions: [${entry}]\n`));
    expect(run.outputs['exempted']).toBe('1');
  });

  test('is overruled by an input that is given', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraud], { 'fail-on': 'high' }, withPolicy('fail-on: never\n'));
    expect(run.exitCode).toBe(10);
  });

  test('with mistakes ends the run with exit code 2, all of them named, before anything is asked', async () => {
    const azure = await playAzure();
    const text = 'fail-on: hihg\nrules:\n  AML01: off\nexemptions:\n  - rule: AML001\n';
    const run = await runAudit(azure, [IDS.fraud], {}, withPolicy(text));
    await expectFailure(run, {
      code: 'policy-invalid',
      exitCode: 2,
      result: 'refused',
      message: 'The policy has 3 mistakes.',
    });
    for (const place of ['1:10: fail-on', '3:3: rules', '5:5: exemptions[0]: lacks']) {
      expect(run.log).toContain(`${DEFAULT}:${place}`);
    }
    expect(run.requests).toEqual([]);
  });

  test('cannot speak to the runner through its words', async () => {
    const azure = await playAzure();
    const text = '"x\\n::set-output name=result::ok\\n##[error]\\u202e": 1\n';
    const run = await runAudit(azure, [IDS.fraud], {}, withPolicy(text));
    expect(run.exitCode).toBe(2);
    expect(run.log).not.toMatch(/^::set-output|##\[error\]|\u202e/m);
  });
});

describe("an organisation's policy at a commit", () => {
  test('is read from GitHub and named with its commit, also in the command that says the same again', async () => {
    const azure = await playAzure(withFloor('fail-on: never\n'));
    const run = await runAudit(azure, [IDS.fraud], { policy: FLOOR });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(`Policy: ${FLOOR}\n`);
    expect(run.summary).toContain(`--policy ${FLOOR}`);
    expect(run.summary).toContain('by the policy contoso');
    expect(run.requests.map(({ path, query }) => path + query)).toContain(
      `/api/v3/repos/contoso/policies/contents/aml.yml?ref=${SHA}`,
    );
    await expectNoSecretIn(run);
  });

  test('lays a floor that neither the repository nor an input gets below', async () => {
    const azure = await playAzure(withFloor('enforce: { fail-on: medium, rules: { AML001: high } }\n'));
    const loose = withPolicy(`extends: ${FLOOR}\nfail-on: high\nrules: { AML001: off }\n`);
    const run = await runAudit(azure, [IDS.fraud], { 'fail-on': 'never' }, loose);
    await expectFailure(run, {
      code: 'policy-invalid',
      exitCode: 2,
      result: 'refused',
      message: /3 mistakes/,
    });
    expect(run.log).toContain(`${DEFAULT}:2:10: fail-on: high is looser than what ${FLOOR}:1:21 enforces`);
    expect(run.log).toContain(`${DEFAULT}:3:18: AML001.severity: off is looser than`);
    expect(run.log).toContain('input fail-on: fail-on: never is looser than');
  });

  test('takes what is stricter, and goes with the own file of the repository', async () => {
    const azure = await playAzure(both(tidy, withFloor('enforce: { fail-on: high }\n')));
    const strict = withPolicy('fail-on: medium\n');
    expect((await runAudit(azure, [IDS.fraudToken], { policy: FLOOR }, strict)).exitCode).toBe(0);
    const run = await runAudit(azure, [IDS.fraudToken], { policy: `${FLOOR}\n${DEFAULT}` }, strict);
    expect(run.exitCode).toBe(10);
    expect(run.log).toContain(`Policy: ${FLOOR}, then ${DEFAULT}\n`);
  });

  test('that the token may not read ends the run with exit code 4, and what to do about it', async () => {
    const azure = await playAzure(withFloor('', false));
    const run = await runAudit(azure, [IDS.fraud], { policy: FLOOR, 'github-token': 'ghs_of-somebody-else' });
    await expectFailure(run, {
      code: 'github-token-refused',
      exitCode: 4,
      result: 'unreachable',
      cause: /401: Bad credentials/,
    });
    expect(run.log).not.toContain('ghs_of-somebody-else');
    const own = await runAudit(azure, [IDS.fraud], { policy: FLOOR });
    await expectFailure(own, {
      code: 'github-file-missing',
      exitCode: 4,
      result: 'unreachable',
      remedy: /contents: read/,
    });
  });

  test('can close the door to baselines', async () => {
    const azure = await playAzure(withFloor('enforce: { closed: [baseline] }\n'));
    const run = await runAudit(azure, [IDS.fraud], { policy: FLOOR, baseline: 'known.json' });
    await expectFailure(run, { code: 'policy-invalid', exitCode: 2, result: 'refused' });
  });
});

test('on the command line --policy names a file, and the report is that of the policy', async () => {
  const azure = await playAzure();
  const folder = await makeFolder('policy');
  await writeFile(join(folder, 'strict.yml'), 'rules: { AML001: info }\nfail-on: never\n');
  const login = [
    '--auth',
    'environment',
    '--client-id',
    APPS.legacy.clientId,
    '--tenant-id',
    CONTOSO.tenantId,
  ];
  const flags = [
    '--scope',
    IDS.research,
    '--cloud',
    'custom',
    ...login,
    '--policy',
    'strict.yml',
    '--report-dir',
    'out',
  ];
  const secret = { AZURE_CLIENT_SECRET: 'sim~legacy-ci-secret-that-works-nowhere-else' };
  const end = await runCli(azure, ['audit', ...flags], secret, folder);
  expect(end.exitCode).toBe(0);
  expect(end.stderr).toContain('Policy: strict.yml\n');
  expect(end.stdout).toMatch(/^info AML001 /m);
  expect(await readFile(join(folder, 'out/audit.json'), 'utf8')).toContain('"severity":"info"');
});
