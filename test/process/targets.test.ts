import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import {
  expectFailure,
  expectNoSecretIn,
  type Folders,
  loginAs,
  makeFolder,
  POSIX,
  playAzure,
} from './harness.ts';

const FILE = '.github/targets.yml';
const TARGETS = `targets:\n  fraud: ${CONTOSO_IDS.fraudToken}\n  keys: ${CONTOSO_IDS.fraudKey}\n`;
const INPUTS = { target: 'fraud', 'targets-file': FILE, ...loginAs() };

function checkedOut(text: string) {
  return async ({ workspace }: Folders) => {
    await mkdir(join(workspace, '.github'), { recursive: true });
    await writeFile(join(workspace, FILE), text);
  };
}

test('a target is looked up in the file of the repository', async () => {
  const azure = await playAzure();
  const run = await azure.run(INPUTS, { prepare: checkedOut(TARGETS) });
  expect(run.outputs).toMatchObject({ result: 'ok', 'endpoint-id': CONTOSO_IDS.fraudToken });
  await expectNoSecretIn(run);
});

test('a target that the file does not have matches nothing; those it has are named', async () => {
  const azure = await playAzure();
  const run = await azure.run({ ...INPUTS, target: 'churn' }, { prepare: checkedOut(TARGETS) });
  await expectFailure(run, {
    code: 'target-unknown',
    exitCode: 3,
    result: 'nothing-matched',
    remedy: /fraud, keys/,
  });
  expect(run.requests).toEqual([]);
});

test('all mistakes of the file are named with their lines', async () => {
  const azure = await playAzure();
  const run = await azure.run(INPUTS, {
    prepare: checkedOut('targets:\n  fraud: not-an-id\n  other: /subscriptions/x?y\n'),
  });
  await expectFailure(run, {
    code: 'targets-file-invalid',
    exitCode: 2,
    result: 'refused',
    cause: /targets\.yml:2:3: fraud: [\s\S]*targets\.yml:3:3: other: /,
  });
});

test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
  'in a run of %s, whose checkout may be a stranger’s, it is not read',
  async (event) => {
    const azure = await playAzure();
    const run = await azure.run(INPUTS, { prepare: checkedOut(TARGETS), env: { GITHUB_EVENT_NAME: event } });
    await expectFailure(run, { code: 'targets-file-untrusted', exitCode: 2, result: 'refused' });
    expect(run.requests).toEqual([]);
  },
);

test.skipIf(!POSIX).each([
  ['a way out of the workspace', '../outside.yml'],
  ['an absolute path', '/etc/hostname'],
  ['a link out of the workspace', 'link.yml'],
])('%s is not read', async (_name, file) => {
  const azure = await playAzure();
  const outside = join(await makeFolder('outside'), 'targets.yml');
  await writeFile(outside, TARGETS);
  const run = await azure.run(
    { ...INPUTS, 'targets-file': file },
    {
      prepare: async ({ root, workspace }) => {
        await writeFile(join(root, 'outside.yml'), TARGETS);
        await symlink(outside, join(workspace, 'link.yml'));
      },
    },
  );
  await expectFailure(run, { code: 'targets-file-outside', exitCode: 2, result: 'refused' });
  expect(run.requests).toEqual([]);
});

test('a file that is not there is said to be missing', async () => {
  const azure = await playAzure();
  const run = await azure.run(INPUTS);
  await expectFailure(run, { code: 'targets-file-missing', exitCode: 2, result: 'refused' });
});

test('a target in another subscription than the one asked for stops the run before the login', async () => {
  const azure = await playAzure();
  const run = await azure.run(
    { ...INPUTS, 'subscription-id': CONTOSO.sandbox },
    { prepare: checkedOut(TARGETS) },
  );
  await expectFailure(run, {
    code: 'wrong-subscription',
    exitCode: 2,
    result: 'refused',
    message: `is in subscription ${CONTOSO.production}, not in ${CONTOSO.sandbox}`,
  });
  expect(run.requests).toEqual([]);
});
