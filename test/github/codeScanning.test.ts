import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { uploadSarif, uploadTarget } from '../../src/github/codeScanning.ts';
import type { GitHub } from '../../src/github/gitHub.ts';
import { HEAD, playGitHub, REPOSITORY, stopPlaying } from './played.ts';

afterEach(stopPlaying);

const SARIF = JSON.stringify({ version: '2.1.0', runs: [{ automationDetails: { id: 'nightly/' } }] });
const upload = (gitHub: GitHub, sarif = SARIF) =>
  uploadSarif(gitHub, {
    repository: REPOSITORY,
    sarif,
    commitSha: HEAD,
    ref: 'refs/pull/7/merge',
    mayOnlyRead: false,
  });

describe('a SARIF log', () => {
  it('arrives as it is, for its commit and ref, and is waited for', async () => {
    const { gitHub, simulator } = await playGitHub({ codeScanning: { pendingLooks: 3 } });
    expect(await upload(gitHub)).toEqual({ ok: true, processing: 'complete' });
    expect(simulator.gitHubPosts.uploads).toMatchObject([
      { commit: HEAD, ref: 'refs/pull/7/merge', sarif: SARIF, looks: 4 },
    ]);
  });

  it('that takes long is left to itself', async () => {
    const { gitHub, effects } = await playGitHub({ codeScanning: { pendingLooks: 1_000 } });
    expect(await upload(gitHub)).toEqual({ ok: true, processing: 'pending' });
    expect(effects.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(120_000);
  });

  it('that code scanning finds wrong is told with its words', async () => {
    const { gitHub } = await playGitHub({ codeScanning: { errors: ['no\nrules'] } });
    expect(await upload(gitHub)).toEqual({
      ok: false,
      problem: { what: 'The SARIF report', why: 'code scanning refused it: no rules' },
    });
  });

  it('without the permission is told with the line that would allow it', async () => {
    const { gitHub } = await playGitHub({ permissions: { contents: 'read' } });
    expect(await upload(gitHub)).toMatchObject({
      ok: false,
      problem: { permission: 'security-events: write' },
    });
  });

  it('where code scanning is not switched on is told without such a line, which would not help', async () => {
    const { gitHub } = await playGitHub({ codeScanning: { enabled: false } });
    const outcome = await upload(gitHub);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { why: expect.stringMatching(/^code scanning is not switched on for this repository/) },
    });
    expect(outcome).not.toHaveProperty('problem.permission');
  });

  it('that is too long is not sent', async () => {
    const { gitHub, requests } = await playGitHub();
    const sarif = JSON.stringify({ text: randomBytes(11 * 1024 * 1024).toString('base64') });
    expect(await upload(gitHub, sarif)).toMatchObject({
      ok: false,
      problem: { why: 'it is longer than the 10 MB that code scanning takes' },
    });
    expect(requests()).toEqual([]);
  });

  it('whose answer is lost is sent once more: it replaces itself', async () => {
    const fault = { match: { method: 'POST', path: '**/sarifs' }, times: 1, reset: true, afterEffect: true };
    const { gitHub } = await playGitHub({}, [fault]);
    expect(await upload(gitHub)).toMatchObject({ ok: true });
    const lasting = await playGitHub({}, [{ ...fault, times: 9 }]);
    expect(await upload(lasting.gitHub)).toMatchObject({ ok: false });
    expect(lasting.requests()).toHaveLength(2);
  });

  it('that was taken is posted, whoever may not look at it afterwards', async () => {
    const { gitHub } = await playGitHub({}, [{ match: { method: 'GET', path: '**/sarifs/*' }, status: 403 }]);
    expect(await upload(gitHub)).toEqual({ ok: true, processing: 'pending' });
  });
});

describe('results are filed', () => {
  const env = { GITHUB_SHA: '12'.repeat(20), GITHUB_REF: 'refs/pull/7/merge' };

  it('under the merge that actions/checkout leaves', () => {
    const target = { commitSha: env.GITHUB_SHA, ref: env.GITHUB_REF };
    expect(uploadTarget(env, { sha: env.GITHUB_SHA, pullRequest: 7, headSha: HEAD })).toEqual(target);
    expect(uploadTarget(env, {})).toEqual(target);
  });

  it('under the head where that was checked out', () => {
    expect(uploadTarget(env, { sha: HEAD, pullRequest: 7, headSha: HEAD })).toEqual({
      commitSha: HEAD,
      ref: 'refs/pull/7/head',
    });
  });

  it('nowhere where the run does not say where it is', () => {
    expect(uploadTarget({}, {})).toBeUndefined();
  });
});
