import { describe, expect, it } from 'vitest';
import { findingsOf, readAudit } from './audits.ts';
import { expectFailure, playAzure } from './harness.ts';
import { makePullRequest, playPullRequest, runReview } from './pullRequests.ts';

const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json';
const POLICY = '.github/aml-policy.yml';

function endpoint(name: string, comment = ''): string {
  return `${comment}$schema: ${SCHEMA}\nname: ${name}\nauth_mode: key\npublic_network_access: disabled\n`;
}

const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

describe('a pull request cannot exempt itself', () => {
  it('by the policy: that of the base counts, and the difference is shown', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(
      { 'a.yml': 'x: 1\n', [POLICY]: 'version: 1\nfail-on: high\n' },
      { 'a.yml': endpoint('new'), [POLICY]: 'version: 1\nfail-on: never\nrules:\n  AML001: off\n' },
    );
    const run = await runReview(azure, pull);
    expect(run.exitCode).toBe(10);
    expect(run.log).toMatch(
      /Policy: \.github\/aml-policy\.yml; files of this repository as in the base commit/,
    );
    expect(run.log).toContain('1 file of policy or baseline would change');
    expect(run.summary).toContain('```diff');
    expect(run.summary).toContain('-fail-on: high');
    expect(run.summary).toContain('+fail-on: never');
    expect(run.summary).toContain('cannot be seen from inside a run');
  });

  it('by a policy that the policy builds on, nor by taking one away', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(
      { [POLICY]: 'version: 1\nextends: [base.yml]\n', '.github/base.yml': 'version: 1\nfail-on: low\n' },
      { 'a.yml': endpoint('new'), [POLICY]: null, '.github/base.yml': 'version: 1\nfail-on: never\n' },
    );
    const run = await runReview(azure, pull);
    expect(run.exitCode).toBe(10);
    expect(run.log).toContain('at or above low');
    expect(run.summary).toContain('+++ /dev/null');
    expect(run.summary).toContain('+fail-on: never');
  });

  it('by the first policy of the repository', async () => {
    const azure = await playAzure();
    const pull = makePullRequest({}, { 'a.yml': endpoint('new'), 'p.yml': 'version: 1\nfail-on: never\n' });
    const run = await runReview(azure, pull, { policy: 'p.yml' });
    expect(run.exitCode).toBe(10);
    expect(run.log).toMatch(/::warning::There is no policy "p\.yml" in the base commit/);
  });

  it('by a link to another file', async () => {
    const azure = await playAzure();
    const pull = makePullRequest({ [POLICY]: 'version: 1\n' }, { 'a.yml': endpoint('new') });
    const run = await runReview(azure, pull, { policy: '.github/../../job/x.yml' });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('lies outside the repository');
  });

  it('by its baseline', async () => {
    const azure = await playAzure();
    const empty = '{"schemaVersion":"1","tool":{"name":"aml-endpoint","version":"0.1.0"},"findings":[]}\n';
    const pull = makePullRequest({ 'b.json': empty }, { 'a.yml': endpoint('new') });
    const first = await runReview(azure, pull, { baseline: 'b.json' });
    expect(first.exitCode).toBe(10);
    const [finding] = findingsOf(await readAudit(first), 'AML001');
    const { fingerprint = '', resource } = finding ?? {};
    const ruleName = 'online-endpoint-key-auth';
    const entry = { ruleId: 'AML001', ruleName, resource: resource?.id, fingerprint, count: 1 };
    const full = empty.replace('[]', JSON.stringify([entry]));
    const cheat = makePullRequest({ 'b.json': empty }, { 'a.yml': endpoint('new'), 'b.json': full });
    const second = await runReview(azure, cheat, { baseline: 'b.json' });
    expect(second.exitCode).toBe(10);
    expect(second.log).toContain('1 file of policy or baseline would change');
  });

  it('by a comment, unless the policy lets such comments count', async () => {
    const azure = await playAzure();
    const comment = `# aml: exempt[AML001] reason="Till software" owner=team expires-on=${inAMonth}\n`;
    const lines = endpoint('new').replace('auth_mode', `${comment}auth_mode`);
    const refused = await runReview(azure, makePullRequest({ 'b.yml': 'x: 1\n' }, { 'a.yml': lines }));
    expect(refused.exitCode).toBe(10);
    expect(refused.log).toContain(
      '1 exemption comes with the change, in comments; they count once they are merged',
    );
    expect(refused.summary).toContain('Till software');
    const policy = { [POLICY]: 'version: 1\nexemptions-in-changes: true\n' };
    const allowed = await runReview(azure, makePullRequest(policy, { 'a.yml': lines }));
    expect(allowed.exitCode).toBe(0);
    expect(allowed.outputs['exempted']).toBe('1');
    const merged = await runReview(azure, makePullRequest({ 'a.yml': lines }, { 'a.yml': `\n${lines}` }));
    expect(merged.exitCode).toBe(0);
  });
});

describe('whose policy counts', () => {
  const base = { [POLICY]: 'version: 1\nfail-on: never\n', 'a.yml': endpoint('old') };
  const strict = { [POLICY]: 'version: 1\nfail-on: high\n' };

  it.each([
    ['in a merge queue that of its base', 'merge_group', 0],
    ['on a push to another branch that of the default branch', 'push', 0],
    ['by hand that of the checkout', 'workflow_dispatch', 10],
    ['on a schedule that of the checkout', 'schedule', 10],
  ])('%s', async (_, event, exitCode) => {
    const azure = await playAzure();
    const pull = makePullRequest(base, strict);
    const payload = {
      merge_group: { merge_group: { base_sha: pull.base, head_sha: pull.merge } },
      push: { ref: 'refs/heads/topic', before: pull.base },
    }[event];
    const run = await runReview(
      azure,
      pull,
      {},
      { event, payload: payload ?? {}, env: { GITHUB_REF: 'refs/heads/topic' } },
    );
    expect(run.exitCode).toBe(exitCode);
  });

  it('on a push to the default branch that of the checkout', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(base, strict);
    const env = { GITHUB_REF: 'refs/heads/main' };
    const run = await runReview(azure, pull, {}, { event: 'push', payload: { ref: 'refs/heads/main' }, env });
    expect(run.exitCode).toBe(10);
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'in a run of %s that of the commit that the run belongs to, whatever is checked out',
    async (event) => {
      const azure = await playAzure();
      const pull = makePullRequest(base, strict);
      const run = await runReview(azure, pull, {}, { event, env: { GITHUB_SHA: pull.base } });
      expect(run.exitCode).toBe(0);
      expect(run.log).toContain(`as in the base commit ${pull.base.slice(0, 12)}`);
    },
  );

  it('is refused where nobody can tell what the base says', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(base, strict);
    for (const [event, exitCode] of [
      ['pull_request_target', 2],
      ['pull_request', 4],
    ] as const) {
      const run = await runReview(
        azure,
        pull,
        {},
        {
          event,
          depth: 1,
          commit: pull.head,
          env: { GITHUB_SHA: pull.base, GITHUB_REPOSITORY: 'contoso/hidden' },
        },
      );
      await expectFailure(run, {
        code: 'policy-base-unreadable',
        exitCode,
        result: exitCode === 2 ? 'refused' : 'unreachable',
        remedy: /contents: read/,
      });
    }
  });
});

describe('a shallow clone', () => {
  it('is said loudly, and nothing older is called new or hidden', async () => {
    const pull = makePullRequest({ 'a.yml': endpoint('old') }, { 'b/b.yml': endpoint('new') });
    const azure = await playPullRequest(pull);
    const run = await runReview(azure, pull, {}, { depth: 1 });
    expect(run.log).toMatch(/::warning::The checkout is a shallow clone.*fetch-depth: 0/);
    expect(run.summary).toContain('shallow clone');
    expect(run.log).not.toContain('introduces');
    expect(run.exitCode).toBe(10);
  });

  it('of two commits has the merge and its base, which is enough', async () => {
    const azure = await playAzure();
    const pull = makePullRequest({ 'a.yml': endpoint('old') }, { 'b/b.yml': endpoint('new') });
    const run = await runReview(azure, pull, {}, { depth: 2 });
    expect(findingsOf(await readAudit(run), 'AML001').map(({ resource }) => resource.name)).toEqual(['new']);
  });
});
