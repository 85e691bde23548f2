import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FailureDetails } from '../../src/failure.ts';
import { explainMissingPermission } from '../../src/identity/idTokenDiagnosis.ts';
import { whole } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'aml-job-')));
});
afterEach(() => rm(folder, { recursive: true }));

const WORKFLOW = '.github/workflows/deploy.yml';

async function checkOut(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function diagnose(env: Record<string, string> = {}, payload?: unknown): Promise<FailureDetails> {
  if (payload !== undefined) await writeFile(join(folder, 'event.json'), JSON.stringify(payload));
  const failure = await explainMissingPermission({
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'contoso/fraud',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKSPACE: folder,
    GITHUB_JOB: 'score',
    GITHUB_WORKFLOW_REF: `contoso/fraud/${WORKFLOW}@refs/heads/main`,
    ...env,
  });
  return failure.details;
}

const pullRequest = (head: unknown, login = 'octocat') => ({
  pull_request: { user: { login }, head: { repo: head }, base: { repo: { full_name: 'contoso/fraud' } } },
});

describe('a job without the right to an ID token', () => {
  it('of a pull request from a fork is told so, and not to use pull_request_target', async () => {
    const details = await diagnose({}, pullRequest({ full_name: 'stranger/fraud' }));
    expect(details.code).toBe('id-token-fork-pull-request');
    expect(details.remedy).toMatch(/Do not .*pull_request_target/);
  });

  it('of a pull request from a fork that is gone since is told the same', async () => {
    expect((await diagnose({}, pullRequest(null))).code).toBe('id-token-fork-pull-request');
  });

  it('of a pull request from the same repository is not called a fork', async () => {
    expect((await diagnose({}, pullRequest({ full_name: 'Contoso/Fraud' }))).code).toBe(
      'id-token-permission-missing',
    );
  });

  it.each([
    ['by its actor', { GITHUB_ACTOR: 'dependabot[bot]' }, pullRequest({ full_name: 'contoso/fraud' })],
    ['by the author of the pull request', {}, pullRequest({ full_name: 'contoso/fraud' }, 'dependabot[bot]')],
  ])('that Dependabot started is known %s', async (_name, env, payload) => {
    const details = await diagnose(env, payload);
    expect(details.code).toBe('id-token-dependabot');
    expect(whole(details)).toContain("if: github.actor != 'dependabot[bot]'");
  });

  it('gets the permissions to paste, under its own name', async () => {
    await checkOut(
      WORKFLOW,
      'on: push\njobs:\n  score:\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n',
    );
    const details = await diagnose({ GITHUB_EVENT_NAME: 'push' });
    expect(details.code).toBe('id-token-permission-missing');
    expect(details.message).toBe('The job score lacks the permission id-token: write.');
    expect(details.snippets).toHaveLength(1);
    expect(parse(details.snippets?.[0]?.text ?? '')).toEqual({
      jobs: { score: { permissions: { 'id-token': 'write', contents: 'read' } } },
    });
  });

  it('whose checked-out file grants it hears that another version runs', async () => {
    await checkOut(WORKFLOW, 'permissions: write-all\njobs:\n  score:\n    steps: []\n');
    expect((await diagnose()).cause).toContain('The checked-out workflow file grants it');
  });

  it('in a reusable workflow hears which calling jobs lack the permission', async () => {
    await checkOut(
      WORKFLOW,
      [
        'permissions: { contents: read }',
        'jobs:',
        '  build: { steps: [] }',
        '  release: { uses: ./.github/workflows/score.yml }',
        '  granted: { uses: ./.github/workflows/score.yml, permissions: { id-token: write } }',
      ].join('\n'),
    );
    const details = await diagnose();
    expect(details.code).toBe('id-token-reusable-workflow');
    expect(details.message).toContain('(release)');
    expect(parse(details.snippets?.[0]?.text ?? '')).toEqual({
      jobs: {
        release: {
          permissions: { 'id-token': 'write', contents: 'read' },
          uses: './.github/workflows/score.yml',
        },
      },
    });
  });

  it('whose name is that of a calling job is in the called workflow', async () => {
    await checkOut(WORKFLOW, 'jobs:\n  score: { uses: contoso/shared/.github/workflows/score.yml@v1 }\n');
    const details = await diagnose();
    expect(details.code).toBe('id-token-reusable-workflow');
    expect(whole(details)).toContain('uses: contoso/shared/.github/workflows/score.yml@v1');
  });

  it('hears both possibilities when nothing is checked out', async () => {
    const details = await diagnose();
    expect(details.code).toBe('id-token-permission-missing');
    expect(details.cause).toContain('two possibilities');
    expect(whole(details)).toContain('CALLING_JOB');
  });

  it.each([
    ['is not YAML', 'jobs: [}'],
    ['has no jobs', '- a\n- b\n'],
    [
      'is an alias bomb',
      `a: &a [x]\n${Array.from({ length: 60 }, (_, index) => `b${index}: [*a,*a,*a]`).join('\n')}\njobs: { score: { steps: [] } }`,
    ],
    ['is too long', `#${'x'.repeat(600_000)}\njobs: { score: { steps: [] } }`],
  ])('hears both possibilities when the file %s', async (_name, text) => {
    await checkOut(WORKFLOW, text);
    expect((await diagnose()).cause).toContain('two possibilities');
  });

  it('is not judged by a file outside of the workspace', async () => {
    const outside = join(folder, 'outside.yml');
    await writeFile(outside, 'jobs: { other: { uses: ./x.yml } }');
    const workspace = join(folder, 'workspace');
    await mkdir(join(workspace, '.github/workflows'), { recursive: true });
    await symlink(outside, join(workspace, WORKFLOW));
    expect((await diagnose({ GITHUB_WORKSPACE: workspace })).cause).toContain('two possibilities');
    const climbing = {
      GITHUB_WORKSPACE: workspace,
      GITHUB_WORKFLOW_REF: 'contoso/fraud/.github/workflows/../../../outside.yml@x',
    };
    expect((await diagnose(climbing)).cause).toContain('two possibilities');
    const foreign = { GITHUB_WORKFLOW_REF: `other/repo/${WORKFLOW}@refs/heads/main` };
    await checkOut(WORKFLOW, 'jobs: { other: { uses: ./x.yml } }');
    expect((await diagnose(foreign)).cause).toContain('two possibilities');
  });

  it('gets nothing to paste that the workflow file smuggled in', async () => {
    await checkOut(
      WORKFLOW,
      'jobs:\n  "evil: {run: x}\\n  other":\n    uses: "./x.yml # \\n    secrets: inherit"\n  "::add-mask::":\n    uses: ./b.yml\n',
    );
    const details = await diagnose();
    expect(details.code).toBe('id-token-reusable-workflow');
    expect(details.snippets?.[0]?.text).not.toMatch(/evil|secrets|add-mask/);
    expect(
      whole(details)
        .split('\n')
        .some((line) => line.startsWith('::')),
    ).toBe(false);
  });
});

it('outside of GitHub Actions auth: oidc is refused with the way to sign in there', async () => {
  const details = await diagnose({ GITHUB_ACTIONS: '' });
  expect(details).toMatchObject({ code: 'not-in-github-actions', exitCode: 2 });
  expect(whole(details)).toContain('az login');
});
