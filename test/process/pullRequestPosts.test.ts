import { describe, expect, it } from 'vitest';
import type { Azure } from './harness.ts';
import { makePullRequest, playPullRequest, runReview } from './pullRequests.ts';

const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json';

function endpoint(name: string, mode: 'key' | 'aad_token'): string {
  return `$schema: ${SCHEMA}\nname: ${name}\nauth_mode: ${mode}\npublic_network_access: disabled\n`;
}

function comments({ simulator }: Azure): readonly string[] {
  return simulator.gitHubPosts.comments.map(({ body }) => body);
}

const ALL = { comment: 'true', 'upload-sarif': 'true' };
const bad = () => makePullRequest({ 'a.yml': 'x: 1\n' }, { 'e/e.yml': endpoint('fraud', 'key') });
const good = () => makePullRequest({ 'a.yml': 'x: 1\n' }, { 'e/e.yml': endpoint('fraud', 'aad_token') });

describe('where people look', () => {
  it('one comment says what is wrong, and code scanning has the report', async () => {
    const pull = bad();
    const azure = await playPullRequest(pull);
    const run = await runReview(azure, pull, ALL);
    expect(run.exitCode).toBe(10);
    const [comment = '', ...more] = comments(azure);
    expect(more).toEqual([]);
    expect(comment).toContain('AML001');
    expect(comment).toContain(`/blob/${pull.merge}/e/e.yml#L3`);
    expect(comment).toContain(pull.head);
    const [upload] = azure.simulator.gitHubPosts.uploads;
    expect(upload).toMatchObject({ commit: pull.merge, ref: 'refs/pull/7/merge' });
    expect(run.log).toContain('Code scanning has the SARIF report');
  });

  it('a second run edits it, and one that becomes clean says so', async () => {
    const pull = bad();
    const azure = await playPullRequest(pull);
    const first = await runReview(azure, pull, { ...ALL, path: 'e' });
    await runReview(azure, pull, { ...ALL, path: 'e' }, { folders: first.folders });
    expect(comments(azure)).toHaveLength(1);
    const made = { 'e/e.yml': endpoint('fraud', 'aad_token') };
    const clean = await runReview(azure, pull, { ...ALL, path: 'e' }, { folders: first.folders, made });
    expect(clean.exitCode).toBe(0);
    const [comment = '', ...more] = comments(azure);
    expect(more).toEqual([]);
    expect(comment).toContain('All clear');
  });

  it('nothing is said where there never was anything to say', async () => {
    const pull = good();
    const azure = await playPullRequest(pull);
    const run = await runReview(azure, pull, ALL);
    expect(run.exitCode).toBe(0);
    expect(comments(azure)).toEqual([]);
  });

  it('two jobs of a matrix keep a comment each, at once', async () => {
    const pull = bad();
    const azure = await playPullRequest(pull);
    const runs = await Promise.all(
      ['one', 'two'].map((category) => runReview(azure, pull, { comment: 'true', category })),
    );
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([10, 10]);
    expect(comments(azure)).toHaveLength(2);
  });

  it('nothing is posted that was not asked for', async () => {
    const pull = bad();
    const azure = await playPullRequest(pull);
    await runReview(azure, pull);
    expect(comments(azure)).toEqual([]);
    expect(azure.simulator.gitHubPosts.uploads).toEqual([]);
  });
});

describe('a token that may only read', () => {
  it.each([
    ['a fork', { fork: true }],
    ['Dependabot', { actor: 'dependabot[bot]' }],
  ])('of a pull request of %s: the gate holds, and the summary says what was not posted', async (_, job) => {
    const pull = bad();
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    const github = { permissions, idTokenPermission: false };
    const azure = await playPullRequest(pull, github, { fork: 'fork' in job });
    const run = await runReview(azure, pull, ALL, job);
    expect(run.exitCode).toBe(10);
    expect(comments(azure)).toEqual([]);
    expect(run.summary).toContain('The comment was not posted');
    expect(run.summary).toContain('The SARIF report was not posted');
    expect(run.summary).toMatch(/for a fork or for Dependabot may only read/);
  });

  it('for want of a line in the workflow: the line is named', async () => {
    const pull = bad();
    const azure = await playPullRequest(pull, { permissions: { contents: 'read' } });
    const run = await runReview(azure, pull, ALL);
    expect(run.exitCode).toBe(10);
    expect(run.log).toContain('pull-requests: write');
    expect(run.log).toContain('security-events: write');
  });
});

describe('what changed, without the commits', () => {
  it('is asked of GitHub', async () => {
    const pull = makePullRequest(
      { 'a/a.yml': endpoint('old', 'key'), 'b/b.yml': endpoint('touched', 'key') },
      { 'b/b.yml': `# touched\n${endpoint('touched', 'key')}` },
    );
    const azure = await playPullRequest(pull);
    const run = await runReview(azure, pull, {}, { depth: 1 });
    expect(run.exitCode).toBe(10);
    expect(run.outputs['high']).toBe('1');
    expect(run.log).toContain('1 open finding stands elsewhere');
  });

  const many = Array.from({ length: 3_001 }, (_, index) => ({ filename: `docs/${index}.md` }));

  it('is more than GitHub lists: incomplete, never a pass', async () => {
    const pull = good();
    const azure = await playPullRequest(pull, {}, { files: many });
    const run = await runReview(azure, pull, {}, { depth: 1 });
    expect(run.exitCode).toBe(11);
    expect(run.log).toContain('not all changed files are known');
  });

  it('is more than GitHub lists, and git knows it all', async () => {
    const pull = makePullRequest(
      { 'a.yml': endpoint('old', 'key') },
      Object.fromEntries(many.map(({ filename }) => [filename, '#'])),
    );
    const azure = await playPullRequest(pull, {}, { files: many });
    const run = await runReview(azure, pull);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('Nothing that changes here (3001 files) is read by the audit.');
  });
});

describe('an edit that can be written down', () => {
  const batch = (mode: string) =>
    `$schema: https://azuremlschemas.azureedge.net/latest/batchEndpoint.schema.json\nname: nightly\nauth_mode: ${mode}\n`;

  it('is suggested once at its line', async () => {
    const pull = makePullRequest({ 'e/e.yml': batch('aad_token') }, { 'e/e.yml': batch('key') });
    const azure = await playPullRequest(pull);
    const first = await runReview(azure, pull, { suggest: 'true' });
    await runReview(azure, pull, { suggest: 'true' }, { folders: first.folders });
    const { reviewComments } = azure.simulator.gitHubPosts;
    expect(reviewComments).toMatchObject([{ path: 'e/e.yml', line: 3, commit: pull.head }]);
    expect(reviewComments[0]?.body).toContain('```suggestion\nauth_mode: aad_token\n```');
  });
});

describe('a public repository', () => {
  it('reads rules and places of files in the comment, and no diff of the policy in the summary', async () => {
    const policy = '.github/aml-policy.yml';
    const pull = makePullRequest(
      { [policy]: 'version: 1\nfail-on: high\n' },
      { [policy]: 'version: 1\nfail-on: never\n', 'e/e.yml': endpoint('fraud', 'key') },
    );
    const azure = await playPullRequest(pull, { visibility: 'public' });
    const run = await runReview(azure, pull, { comment: 'true' }, { visibility: 'public' });
    expect(run.exitCode).toBe(10);
    expect(comments(azure)[0]).toContain('/e/e.yml#L3');
    expect(run.summary).toContain('1 file of policy or baseline would change');
    expect(run.summary).not.toContain('fail-on: never');
    expect(run.summary).not.toContain('fraud');
  });
});
