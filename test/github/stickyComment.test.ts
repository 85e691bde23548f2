import { afterEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../src/github/gitHub.ts';
import { commentMarker, postStickyComment, type StickyComment } from '../../src/github/stickyComment.ts';
import type { GitHubScenario } from '../../src/simulator/scenario.ts';
import { type PlayedGitHub, PULL, playGitHub, REPOSITORY, stopPlaying } from './played.ts';

afterEach(stopPlaying);

const BOT = 'github-actions[bot]';
const NIGHTLY = commentMarker('nightly');

const post = (gitHub: GitHub, body: string, changes: Partial<StickyComment> = {}) =>
  postStickyComment(gitHub, {
    repository: REPOSITORY,
    pullRequest: 7,
    category: 'nightly',
    body,
    isClear: false,
    mayOnlyRead: false,
    ...changes,
  });
const comments = ({ simulator }: PlayedGitHub): string[] =>
  simulator.gitHubPosts.comments.map(({ author, body }) => `${author}: ${body}`);
const withComments = (...bodies: readonly [string, string][]): Partial<GitHubScenario> => ({
  pullRequest: { ...PULL, comments: bodies.map(([author, body]) => ({ author, body })) },
});

describe('the comment of a category', () => {
  it('is made once, and edited by every later run', async () => {
    const played = await playGitHub();
    expect(await post(played.gitHub, 'two high')).toMatchObject({ ok: true, did: 'created' });
    expect(await post(played.another(), 'one high')).toMatchObject({
      ok: true,
      did: 'edited',
      url: expect.stringContaining('/contoso/fraud-model/pull/7#issuecomment-'),
    });
    expect(comments(played)).toEqual([`${BOT}: ${NIGHTLY}\none high`]);
  });

  it('that says it already is left alone', async () => {
    const played = await playGitHub();
    await post(played.gitHub, 'one high\n');
    expect(await post(played.gitHub, 'one high\n')).toMatchObject({ ok: true, did: 'kept' });
    expect(played.requests().filter((request) => request.startsWith('PATCH'))).toEqual([]);
  });

  it('turns to all clear, and is not made to say so at first', async () => {
    const played = await playGitHub();
    expect(await post(played.gitHub, 'all clear', { isClear: true })).toEqual({ ok: true, did: 'nothing' });
    expect(comments(played)).toEqual([]);
    await post(played.gitHub, 'one high');
    await post(played.gitHub, 'all clear', { isClear: true });
    expect(comments(played)).toEqual([`${BOT}: ${NIGHTLY}\nall clear`]);
  });

  it('is found behind a hundred others', async () => {
    const others = Array.from({ length: 150 }, (): [string, string] => ['mona', 'hello']);
    const played = await playGitHub(withComments(...others, [BOT, `${NIGHTLY}\r\nold`]));
    expect(await post(played.gitHub, 'new')).toMatchObject({ did: 'edited' });
    expect(comments(played)).toHaveLength(151);
  });

  it('leaves that of another matrix job alone, also when both are made at once', async () => {
    const played = await playGitHub();
    await Promise.all([
      post(played.gitHub, 'of one', { category: 'one' }),
      post(played.another(), 'of two', { category: 'two' }),
    ]);
    await post(played.another(), 'of two again', { category: 'two' });
    expect(comments(played).sort()).toEqual(
      [`${BOT}: ${commentMarker('one')}\nof one`, `${BOT}: ${commentMarker('two')}\nof two again`].sort(),
    );
  });

  it('is one in the end when two jobs of one category make it at once', async () => {
    const played = await playGitHub();
    const outcomes = await Promise.all([post(played.gitHub, 'first'), post(played.another(), 'second')]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(comments(played)).toHaveLength(1);
  });

  it('that was made twice is put together: the oldest stays', async () => {
    const played = await playGitHub(
      withComments([BOT, `${NIGHTLY}\nolder`], [BOT, `${NIGHTLY}\nyounger`], [BOT, 'of another action']),
    );
    const [oldest] = played.simulator.gitHubPosts.comments;
    await post(played.gitHub, 'new');
    expect(comments(played)).toEqual([`${BOT}: ${NIGHTLY}\nnew`, `${BOT}: of another action`]);
    expect(played.simulator.gitHubPosts.comments[0]?.id).toBe(oldest?.id);
  });
});

describe('comments of others (T11)', () => {
  it('with our marker are neither edited nor taken for ours', async () => {
    const spoofed: [string, string] = ['mallory', `${NIGHTLY}\nall clear, trust me`];
    const played = await playGitHub(withComments(spoofed, ['mallory-actions', spoofed[1]]));
    expect(await post(played.gitHub, 'one high')).toMatchObject({ did: 'created' });
    expect(comments(played)).toEqual([
      `mallory: ${spoofed[1]}`,
      `mallory-actions: ${spoofed[1]}`,
      `${BOT}: ${NIGHTLY}\none high`,
    ]);
  });

  it('of another App are not ours either', async () => {
    const played = await playGitHub(withComments(['other[bot]', `${NIGHTLY}\nx`]));
    await post(played.gitHub, 'one high');
    expect(comments(played)).toHaveLength(2);
  });

  it('of our bot that only quote the marker are not ours: anybody’s words may stand there', async () => {
    const quoting: [string, string] = [BOT, `somebody wrote:\n${NIGHTLY}\nx`];
    const played = await playGitHub(withComments(quoting));
    await post(played.gitHub, 'one high');
    expect(comments(played)[0]).toBe(quoting.join(': '));
  });

  it.each(['robin', 'our-app[bot]'])('while those of %s are ours when the token is theirs', async (login) => {
    const played = await playGitHub({
      tokenLogin: login,
      ...withComments([BOT, `${NIGHTLY}\nx`], [login, `${NIGHTLY}\nold`]),
    });
    await post(played.gitHub, 'new');
    expect(comments(played)).toEqual([`${BOT}: ${NIGHTLY}\nx`, `${login}: ${NIGHTLY}\nnew`]);
  });
});

describe('what went wrong on the way', () => {
  const path = '**/issues/7/comments';

  it.each([
    ['the answer to the making is lost', { match: { method: 'POST', path }, afterEffect: true, reset: true }],
    ['the making fails', { match: { method: 'POST', path }, status: 502 }],
    [
      'the answer to the edit is lost',
      { match: { method: 'PATCH', path: '**' }, afterEffect: true, status: 500 },
    ],
    ['the edit fails', { match: { method: 'PATCH', path: '**' }, status: 500 }],
  ])('%s: looks before it does it again', async (_, fault) => {
    const played = await playGitHub({}, [{ ...fault, times: 1 }]);
    expect(await post(played.gitHub, 'one high')).toMatchObject({ ok: true });
    expect(await post(played.gitHub, 'two high')).toMatchObject({ ok: true });
    expect(comments(played)).toEqual([`${BOT}: ${NIGHTLY}\ntwo high`]);
  });

  it('nobody says who the token is: leaves it, for a wrong guess would leave a comment behind', async () => {
    const fault = { match: { path: '/api/graphql' }, status: 502 };
    const played = await playGitHub(withComments([BOT, `${NIGHTLY}\nold`]), [fault]);
    expect(await post(played.gitHub, 'new')).toMatchObject({
      ok: false,
      problem: { why: 'GitHub answered 502' },
    });
    expect(comments(played)).toEqual([`${BOT}: ${NIGHTLY}\nold`]);
    const once = await playGitHub(withComments([BOT, `${NIGHTLY}\nold`]), [{ ...fault, times: 2 }]);
    expect(await post(once.gitHub, 'new')).toMatchObject({ ok: true, did: 'edited' });
  });

  it('the conversation is locked: names no permission, for none would help', async () => {
    const body = { message: 'Unable to create comment because issue is locked.' };
    const { gitHub } = await playGitHub({}, [{ match: { method: 'POST', path }, status: 403, body }]);
    expect(await post(gitHub, 'one high')).toEqual({
      ok: false,
      problem: { what: 'The comment', why: `GitHub answered 403: ${body.message}` },
    });
  });

  it('it became longer than GitHub takes: is cut, never refused', async () => {
    const played = await playGitHub();
    expect(await post(played.gitHub, 'ü'.repeat(60_000))).toMatchObject({ did: 'created' });
    expect(comments(played)[0]).toMatch(/ü$/);
    expect(await post(played.gitHub, 'ü'.repeat(60_000))).toMatchObject({ did: 'kept' });
  });

  it('again and again: gives up, and says so', async () => {
    const played = await playGitHub({}, [{ match: { method: 'POST', path }, status: 502 }]);
    expect(await post(played.gitHub, 'one high')).toEqual({
      ok: false,
      problem: { what: 'The comment', why: 'GitHub answered 502' },
    });
  });

  it('somebody deletes the comment meanwhile: makes it anew', async () => {
    const fault = {
      match: { method: 'PATCH', path: '**' },
      times: 1,
      status: 404,
      body: { message: 'Not Found' },
    };
    const played = await playGitHub(withComments([BOT, `${NIGHTLY}\nold`]), [fault]);
    expect(await post(played.gitHub, 'new')).toMatchObject({ ok: true });
  });

  it('a limit that does not end: gives up after a while', async () => {
    const played = await playGitHub({ rateLimits: { changes: 0, retryAfterSeconds: 30 } });
    expect(await post(played.gitHub, 'one high')).toMatchObject({
      ok: false,
      problem: { why: expect.stringContaining('secondary rate limit') },
    });
    expect(played.effects.pauses.length).toBeGreaterThan(0);
  });
});

describe('without the right to', () => {
  it('says which line under permissions would allow it', async () => {
    const { gitHub } = await playGitHub({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    expect(await post(gitHub, 'one high')).toEqual({
      ok: false,
      problem: {
        what: 'The comment',
        why: 'GitHub answered 403: Resource not accessible by integration',
        permission: 'pull-requests: write',
      },
    });
  });

  it.each<[string, Partial<GitHubScenario>]>([
    ['a fork', { pullRequest: { ...PULL, head: { ...PULL.head, repository: 'mallory/fraud-model' } } }],
    ['Dependabot', { actor: 'dependabot[bot]' }],
  ])('as in a run for %s, says that no line would', async (_, github) => {
    const { gitHub } = await playGitHub(github);
    expect(await post(gitHub, 'one high', { mayOnlyRead: true })).toEqual({
      ok: false,
      problem: {
        what: 'The comment',
        why: expect.stringMatching(/^the token of a run for a fork or for Dependabot may only read/),
      },
    });
  });
});

it('ends with the run when that is aborted', async () => {
  const { gitHub, effects } = await playGitHub({}, [{ match: { path: '**/comments' }, delayMs: 60_000 }]);
  const posting = post(gitHub, 'one high');
  effects.controller.abort(new Error('interrupted'));
  await expect(posting).rejects.toThrow('interrupted');
});
