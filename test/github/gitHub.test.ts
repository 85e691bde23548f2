import { afterEach, describe, expect, it, test } from 'vitest';
import { createGitHub, repositoryPath } from '../../src/github/gitHub.ts';
import type { Fault } from '../../src/simulator/scenario.ts';
import { fakeEffects } from '../http/fakeEffects.ts';
import { makeLoopbackCertificate, serve } from '../http/loopback.ts';
import { trust } from '../http/trust.ts';
import { HEAD, PULL, playGitHub, REPOSITORY, stopPlaying } from './played.ts';

afterEach(stopPlaying);

const COMMENTS = repositoryPath(REPOSITORY, 'issues', 7, 'comments');
const filesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ filename: `deploy/${index}.yml` }));
const onComments = (fault: Omit<Fault, 'match'>, method = 'POST'): Fault => ({
  match: { method, path: '**/issues/7/comments' },
  ...fault,
});

describe('a list', () => {
  it('is read page by page up to a bound, and says when there is more', async () => {
    const { gitHub, requests } = await playGitHub({ pullRequest: { ...PULL, files: filesOf(250) } });
    const path = repositoryPath(REPOSITORY, 'pulls', 7, 'files');
    expect(await gitHub.list(path, 1_000)).toMatchObject({
      ok: true,
      items: { length: 250 },
      truncated: false,
    });
    expect(requests()).toEqual(
      [1, 2, 3].map((page) => `GET /pulls/7/files${page === 1 ? '' : `?page=${page}`} 200`),
    );
    expect(await gitHub.list(path, 120)).toMatchObject({ ok: true, items: { length: 120 }, truncated: true });
    expect(await gitHub.list(path, 200)).toMatchObject({ ok: true, items: { length: 200 }, truncated: true });
  });

  it.each([
    ['on another host', 'https://elsewhere.test/api/v3/x', 'GitHub named a next page on another host'],
    ['on another port', 'https://localhost:1/api/v3/x', 'GitHub named a next page on another host'],
  ])('whose next page is %s ends there, so that the token goes nowhere else (T5)', async (_, next, cause) => {
    const headers = { link: `<${next}>; rel="next"` };
    const { gitHub, requests } = await playGitHub({}, [onComments({ headers }, 'GET')]);
    expect(await gitHub.list(COMMENTS, 1_000)).toMatchObject({ ok: false, refusal: { cause } });
    expect(requests()).toHaveLength(1);
  });

  it('without an end is not read for ever', async () => {
    const certificate = await makeLoopbackCertificate();
    trust(certificate.ca);
    const server = await serve((_, response) => {
      response.writeHead(200, { link: `<${server.origin}/x>; rel="next"` }).end('[]');
    }, certificate);
    try {
      const gitHub = createGitHub({ effects: fakeEffects({ GITHUB_API_URL: server.origin }) });
      expect(await gitHub.list('/x', 200)).toMatchObject({ ok: true, items: [], truncated: true });
      expect(server.requests.length).toBeLessThan(10);
    } finally {
      await server.close();
    }
  });

  it('that is none is an odd answer', async () => {
    const { gitHub } = await playGitHub({}, [onComments({ status: 200, body: { message: 'hello' } }, 'GET')]);
    expect(await gitHub.list(COMMENTS, 10)).toMatchObject({ ok: false, refusal: { kind: 'unexpected' } });
  });
});

describe('what may have been done is not asked for again', () => {
  test.each<[string, Omit<Fault, 'match'>]>([
    ['an answer that is lost', { afterEffect: true, reset: true }],
    ['a bad gateway', { afterEffect: true, status: 502 }],
  ])('%s', async (_, fault) => {
    const { gitHub, requests, simulator } = await playGitHub({}, [onComments(fault)]);
    expect(await gitHub.send('POST', COMMENTS, { body: 'x' })).toMatchObject({
      ok: false,
      refusal: { mayBeDone: true },
    });
    expect(requests()).toHaveLength(1);
    expect(simulator.gitHubPosts.comments).toHaveLength(1);
  });

  test('while a read is', async () => {
    const { gitHub, requests } = await playGitHub({}, [
      { match: { path: '**/comments' }, times: 1, reset: true },
      { match: { path: '**/comments' }, times: 1, status: 502 },
    ]);
    expect(await gitHub.send('GET', COMMENTS)).toMatchObject({ ok: true });
    expect(requests()).toHaveLength(3);
  });
});

describe('rate limits', () => {
  it('of requests (primary): waits until it is over', async () => {
    const { gitHub, effects } = await playGitHub({ rateLimits: { requests: 2, windowSeconds: 50 } });
    for (let times = 0; times < 3; times += 1) {
      expect(await gitHub.send('GET', COMMENTS)).toMatchObject({ ok: true });
    }
    expect(effects.pauses).toHaveLength(1);
    expect(effects.pauses[0]).toBeGreaterThan(45_000);
    expect(effects.pauses[0]).toBeLessThan(55_000);
  });

  it('of changes (secondary): waits as long as GitHub says, changes included, which were not made', async () => {
    const { gitHub, effects, simulator } = await playGitHub({
      rateLimits: { changes: 1, retryAfterSeconds: 20 },
    });
    for (const body of ['one', 'two']) {
      expect(await gitHub.send('POST', COMMENTS, { body })).toMatchObject({ ok: true });
    }
    expect(effects.pauses).toHaveLength(1);
    expect(effects.pauses[0]).toBeGreaterThanOrEqual(20_000);
    expect(simulator.gitHubPosts.comments.map(({ body }) => body)).toEqual(['one', 'two']);
  });

  it('of which GitHub says no time: a minute', async () => {
    const body = { message: 'You have exceeded a secondary rate limit.' };
    const { gitHub, effects } = await playGitHub({}, [onComments({ times: 1, status: 403, body })]);
    expect(await gitHub.send('POST', COMMENTS, { body: 'x' })).toMatchObject({ ok: true });
    expect(effects.pauses[0]).toBeGreaterThanOrEqual(60_000);
  });

  it('that last longer than a comment is worth are not waited for', async () => {
    const { gitHub, effects, requests } = await playGitHub({ rateLimits: { requests: 0 } });
    expect(await gitHub.send('GET', COMMENTS)).toMatchObject({
      ok: false,
      refusal: { kind: 'rate-limited' },
    });
    expect(effects.pauses).toEqual([]);
    expect(requests()).toHaveLength(1);
  });

  it('are waited for only so long in a whole run', async () => {
    const headers = { 'retry-after': '40' };
    const { gitHub, effects } = await playGitHub({}, [onComments({ status: 429, headers })]);
    for (let times = 0; times < 5; times += 1) {
      expect(await gitHub.send('POST', COMMENTS, { body: 'x' })).toMatchObject({ ok: false });
    }
    expect(effects.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(180_000);
  });
});

describe('GitHub says no', () => {
  it.each<[string, Omit<Fault, 'match'>, object]>([
    [
      'in its own words',
      { status: 422, body: { message: 'Validation\nFailed', errors: [{ message: 'too long' }] } },
      { kind: 'invalid', cause: 'GitHub answered 422: Validation Failed; too long' },
    ],
    ['to the token', { status: 401, body: { message: 'Bad credentials' } }, { kind: 'token-refused' }],
    [
      'for want of a permission',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      { kind: 'forbidden' },
    ],
    [
      'by leading elsewhere',
      { status: 307, headers: { location: 'https://elsewhere.test/' } },
      { kind: 'unexpected', cause: 'GitHub answered 307' },
    ],
  ])('%s', async (_, fault, refusal) => {
    const { gitHub, requests } = await playGitHub({}, [onComments(fault)]);
    expect(await gitHub.send('POST', COMMENTS, { body: 'x' })).toMatchObject({
      ok: false,
      refusal: { ...refusal, mayBeDone: false },
    });
    expect(requests()).toHaveLength(1);
  });

  it('by not being there, which is no reason to throw', async () => {
    const effects = fakeEffects({ GITHUB_API_URL: 'https://127.0.0.1:1/api/v3' });
    const answer = await createGitHub({ effects, token: 'x' }).send('GET', '/user');
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'unavailable', mayBeDone: false } });
  });
});

it('has its token masked before anything is sent', () => {
  const effects = fakeEffects();
  createGitHub({ effects, token: 'the-token' });
  expect(effects.masked).toEqual(['the-token']);
});

it('asks GraphQL at the address beside the API', async () => {
  const { gitHub, requests, effects } = await playGitHub({ tokenLogin: 'robin' });
  const asked = { ok: true, body: { data: { viewer: { login: 'robin' } } } };
  expect(await gitHub.query('{ viewer { login } }')).toMatchObject(asked);
  // A variable that leads elsewhere does not.
  effects.env['GITHUB_GRAPHQL_URL'] = 'https://elsewhere.test/graphql';
  expect(await gitHub.query('{ viewer { login } }')).toMatchObject(asked);
  expect(requests()).toEqual(['POST /api/graphql 200', 'POST /api/graphql 200']);
});

it('encodes every part of a path', () => {
  expect(repositoryPath({ owner: 'a/b', name: 'c?d' }, 7, HEAD)).toBe(`/repos/a%2Fb/c%3Fd/7/${HEAD}`);
});
