import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GitHubRun, readGitHubRun } from '../../src/github/pullRequest.ts';
import { describeEvent } from '../../src/simulator/githubEvent.ts';
import type { GitHubScenario } from '../../src/simulator/scenario.ts';
import { HEAD, PULL } from './played.ts';

const ENV = {
  GITHUB_REPOSITORY: 'contoso/fraud-model',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: '12'.repeat(20),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'mona',
};
const BASE = PULL.base?.sha ?? '';

/** As GitHub would start it. */
function runOf(
  event: string,
  github: Partial<GitHubScenario> = {},
  env: Record<string, string> = {},
): GitHubRun {
  const scenario = {
    repository: 'contoso/fraud-model',
    pullRequest: PULL,
    event,
    sha: ENV.GITHUB_SHA,
    ...github,
  };
  const payload = describeEvent(scenario, 'https://github.com');
  const actor = github.actor ?? ENV.GITHUB_ACTOR;
  return readGitHubRun({ ...ENV, GITHUB_ACTOR: actor, GITHUB_EVENT_NAME: event, ...env }, payload);
}

describe('what a run is for', () => {
  it.each<[string, Partial<GitHubRun>]>([
    [
      'pull_request',
      {
        kind: 'pull-request',
        pullRequest: 7,
        base: { sha: BASE, ref: 'main' },
        head: { sha: HEAD, ref: 'change' },
      },
    ],
    ['pull_request_target', { kind: 'untrusted', pullRequest: 7, head: { sha: HEAD, ref: 'change' } }],
    [
      'merge_group',
      {
        kind: 'merge-group',
        base: { sha: BASE, ref: 'refs/heads/main' },
        head: { sha: ENV.GITHUB_SHA, ref: 'refs/heads/main' },
      },
    ],
    [
      'push',
      {
        kind: 'push',
        base: { sha: BASE, ref: 'refs/heads/main' },
        head: { sha: ENV.GITHUB_SHA, ref: 'refs/heads/main' },
      },
    ],
    ['schedule', { kind: 'other', base: {}, head: { sha: ENV.GITHUB_SHA, ref: 'refs/heads/main' } }],
    ['workflow_dispatch', { kind: 'other', base: {} }],
    ['workflow_run', { kind: 'untrusted', pullRequest: 7, head: { sha: HEAD, ref: 'change' } }],
    ['issue_comment', { kind: 'untrusted', pullRequest: 7 }],
  ])('%s', (event, expected) => {
    const run = runOf(event);
    expect(run).toMatchObject({ name: event, ...expected });
    expect(run).toMatchObject({
      visibility: 'private',
      defaultBranch: 'main',
      isFork: false,
      mayOnlyRead: false,
    });
    if (!('pullRequest' in expected)) expect(run).not.toHaveProperty('pullRequest');
  });

  it('a comment on an issue is no comment on a pull request', () => {
    const payload = { issue: { number: 3 } };
    expect(readGitHubRun({ ...ENV, GITHUB_EVENT_NAME: 'issue_comment' }, payload)).not.toHaveProperty(
      'pullRequest',
    );
  });

  it('the first push of a branch has no commit before it', () => {
    const payload = { before: '0'.repeat(40), ref: 'refs/heads/new' };
    expect(readGitHubRun({ ...ENV, GITHUB_EVENT_NAME: 'push' }, payload).base).toEqual({
      ref: 'refs/heads/new',
    });
  });
});

describe('a token that may only read', () => {
  const fork = { pullRequest: { ...PULL, head: { ...PULL.head, repository: 'mallory/fraud-model' } } };

  it.each<[string, string, Partial<GitHubScenario>, Partial<GitHubRun>]>([
    ['of a fork', 'pull_request', fork, { isFork: true, mayOnlyRead: true }],
    [
      'not of a fork with the rights of the base',
      'pull_request_target',
      fork,
      { isFork: true, mayOnlyRead: false },
    ],
    [
      'of Dependabot',
      'pull_request',
      { actor: 'dependabot[bot]' },
      { byDependabot: true, isFork: false, mayOnlyRead: true },
    ],
    [
      'of Dependabot, when a person runs it again',
      'pull_request',
      { pullRequest: { ...PULL, author: 'dependabot[bot]' } },
      { byDependabot: true, mayOnlyRead: true },
    ],
    ['of a push by Dependabot', 'push', { actor: 'dependabot[bot]' }, { mayOnlyRead: true }],
  ])('is that %s', (_, event, github, expected) => {
    expect(runOf(event, github)).toMatchObject(expected);
  });

  it('is that of a fork that was deleted since', () => {
    const payload = {
      pull_request: { number: 7, head: { repo: null }, base: { repo: { full_name: 'contoso/fraud-model' } } },
    };
    expect(readGitHubRun({ ...ENV, GITHUB_EVENT_NAME: 'pull_request' }, payload)).toMatchObject({
      isFork: true,
      mayOnlyRead: true,
    });
  });
});

describe('addresses and visibility', () => {
  it('name the attempt where a run is run again', () => {
    expect(runOf('push').runUrl).toBe('https://github.com/contoso/fraud-model/actions/runs/99');
    expect(runOf('push', {}, { GITHUB_RUN_ATTEMPT: '2' }).runUrl).toMatch(/\/runs\/99\/attempts\/2$/);
  });

  it.each([
    [{}, 'unknown'],
    [{ repository: { private: true } }, 'private'],
    [{ repository: { private: false } }, 'public'],
    [{ repository: { visibility: 'internal', private: true } }, 'internal'],
    [{ repository: { visibility: 'odd', private: true } }, 'unknown'],
  ])('of %o is %s', (payload, visibility) => {
    expect(readGitHubRun(ENV, payload).visibility).toBe(visibility);
  });

  it('hold for whatever stands in payload and environment', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('x" onload=', 'javascript:alert(1)', 'https://a b', '../..'),
    );
    const env = fc.record({
      GITHUB_EVENT_NAME: fc.constantFrom(
        'pull_request',
        'merge_group',
        'push',
        'workflow_run',
        'issue_comment',
      ),
      GITHUB_REPOSITORY: text,
      GITHUB_SERVER_URL: text,
      GITHUB_RUN_ID: text,
      GITHUB_SHA: text,
    });
    fc.assert(
      fc.property(
        env,
        fc.jsonValue(),
        fc.constantFrom('pull_request', 'merge_group', 'workflow_run', 'issue'),
        (given, value, field) => {
          const run = readGitHubRun(given, { [field]: value });
          for (const url of [run.runUrl, run.repositoryUrl])
            expect(url ?? 'https://x').toMatch(/^https:\/\/[\w./:-]+$/);
          for (const { sha } of [run.base, run.head])
            expect(sha ?? 'a'.repeat(40)).toMatch(/^[0-9a-f]{40,64}$/);
        },
      ),
    );
  });
});
