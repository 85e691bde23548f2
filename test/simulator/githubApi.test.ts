import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import type { GitHubScenario } from '../../src/simulator/scenario.ts';
import { type Answer, startBench, type TestBench } from './client.ts';

const REPOSITORY = '/api/v3/repos/contoso/fraud-model';
const SHA = 'ab'.repeat(20);
const PULL = {
  number: 7,
  head: { sha: SHA },
  files: [{ filename: 'a.yml', patch: '@@ -1 +1 @@\n-a\n+b' }],
  comments: [{ author: 'mona', body: 'hello' }],
};

const benches: TestBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.stop();
});

type Ask = (method: string, path: string, body?: object) => Promise<Answer>;

async function play(github: Partial<GitHubScenario> = {}, withToken = true): Promise<Ask> {
  const scenario = { repository: 'contoso/fraud-model', pullRequest: PULL, ...github };
  const bench = await startBench({ ...contoso(), github: scenario });
  benches.push(bench);
  const token = bench.simulator.announcement.env['GITHUB_TOKEN'] ?? '';
  return (method, path, body) =>
    bench.call(path.startsWith('/api/') ? path : `${REPOSITORY}${path}`, {
      method,
      ...(withToken ? { token } : {}),
      ...(body === undefined ? {} : { body }),
    });
}

const SARIF = {
  commit_sha: SHA,
  ref: 'refs/heads/main',
  sarif: gzipSync('{"version":"2.1.0"}').toString('base64'),
};
const REVIEW = {
  event: 'COMMENT',
  body: 'x',
  comments: [{ path: 'a.yml', line: 1, side: 'RIGHT', body: 'y' }],
};
const READS = ['/contents/a.yml', '/issues/7/comments', '/pulls/7/files', '/pulls/7/comments'];

describe('what the token of a job may do', () => {
  it.each<[string, Partial<GitHubScenario>, readonly number[], readonly number[]]>([
    ['all, when nothing is said', {}, [200, 200, 200, 200], [201, 200, 202]],
    [
      'what it is given and no more',
      { permissions: { 'pull-requests': 'read' } },
      [403, 200, 200, 200],
      [403, 403, 403],
    ],
    [
      'comment with either of two permissions',
      { permissions: { issues: 'write' } },
      [403, 200, 403, 403],
      [201, 403, 403],
    ],
    [
      'upload with one of its own',
      { permissions: { 'security-events': 'write' } },
      [403, 403, 403, 403],
      [403, 403, 202],
    ],
    [
      'read what is public, whatever it is given',
      { permissions: {}, visibility: 'public' },
      [200, 200, 200, 200],
      [403, 403, 403],
    ],
    [
      'read alone, for a fork',
      { pullRequest: { ...PULL, head: { sha: SHA, repository: 'mallory/fraud-model' } } },
      [200, 200, 200, 200],
      [403, 403, 403],
    ],
    ['read alone, for Dependabot', { actor: 'dependabot[bot]' }, [200, 200, 200, 200], [403, 403, 403]],
    [
      'all, for a fork with the rights of the base',
      {
        event: 'pull_request_target',
        pullRequest: { ...PULL, head: { sha: SHA, repository: 'mallory/fraud-model' } },
      },
      [200, 200, 200, 200],
      [201, 200, 202],
    ],
  ])('%s', async (_, github, reads, writes) => {
    const ask = await play({ files: { 'a.yml': 'b\n' }, ...github });
    const read = [];
    for (const path of READS) read.push((await ask('GET', path)).status);
    expect(read).toEqual(reads);
    const answers = [
      await ask('POST', '/issues/7/comments', { body: 'x' }),
      await ask('POST', '/pulls/7/reviews', REVIEW),
      await ask('POST', '/code-scanning/sarifs', SARIF),
    ];
    expect(answers.map(({ status }) => status)).toEqual(writes);
    for (const { status, json } of answers) {
      if (status === 403) expect(json.text('message')).toBe('Resource not accessible by integration');
    }
  });

  it('nothing without a token: a private repository is not there, a public one can be read', async () => {
    expect((await (await play({}, false))('GET', '/issues/7/comments')).status).toBe(404);
    const ask = await play({ visibility: 'public' }, false);
    expect((await ask('GET', '/issues/7/comments')).status).toBe(200);
    expect((await ask('POST', '/issues/7/comments', { body: 'x' })).status).toBe(401);
  });
});

describe('comments', () => {
  it('have their author, can be changed and taken away, and are not longer than GitHub takes', async () => {
    const ask = await play();
    const made = await ask('POST', '/issues/7/comments', { body: 'x'.repeat(65_536) });
    expect(made.json.at('user')).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    const id = made.json.text('id');
    expect((await ask('PATCH', `/issues/comments/${id}`, { body: 'new' })).json.text('body')).toBe('new');
    const all = (await ask('GET', '/issues/7/comments')).json;
    expect(all.list().map((one) => [one.text('user', 'login'), one.text('body')])).toEqual([
      ['mona', 'hello'],
      ['github-actions[bot]', 'new'],
    ]);
    expect((await ask('DELETE', `/issues/comments/${id}`)).status).toBe(204);
    expect((await ask('GET', `/issues/comments/${id}`)).status).toBe(404);
    const long = await ask('POST', '/issues/7/comments', { body: 'x'.repeat(65_537) });
    expect([long.status, long.json.text('errors', 0, 'message')]).toEqual([
      422,
      'Body is too long (maximum is 65536 characters)',
    ]);
    expect((await ask('POST', '/issues/8/comments', { body: 'x' })).status).toBe(404);
  });

  it('come in pages that name the next one', async () => {
    const comments = Array.from({ length: 31 }, (_, index) => ({ author: 'mona', body: String(index) }));
    const ask = await play({ pullRequest: { ...PULL, comments } });
    const first = await ask('GET', '/issues/7/comments');
    expect(first.json.list()).toHaveLength(30);
    const [, next = ''] = /<https:\/\/[^/]+([^>]*)>; rel="next"/.exec(String(first.headers['link'])) ?? [];
    const second = await ask('GET', next);
    expect(second.json.list().map((one) => one.text('body'))).toEqual(['30']);
    expect(second.headers['link']).not.toContain('rel="next"');
  });
});

describe('a review', () => {
  it.each<[string, object, string]>([
    [
      'a line outside of the diff',
      { ...REVIEW, comments: [{ path: 'a.yml', line: 2, body: 'y' }] },
      'Line could not be resolved',
    ],
    [
      'a file that is not changed',
      { ...REVIEW, comments: [{ path: 'b.yml', line: 1, body: 'y' }] },
      'Path could not be resolved',
    ],
    [
      'another commit than the head',
      { ...REVIEW, commit_id: 'cd'.repeat(20) },
      'Commit could not be resolved',
    ],
  ])('on %s is refused whole', async (_, review, error) => {
    const ask = await play();
    const answer = await ask('POST', '/pulls/7/reviews', review);
    expect([answer.status, answer.json.at('errors')]).toEqual([422, [error]]);
    expect((await ask('GET', '/pulls/7/comments')).json.list()).toEqual([]);
  });
});

describe('who a token is', () => {
  it('GraphQL says of every token, REST of those of people alone', async () => {
    const job = await play();
    expect((await job('GET', '/api/v3/user')).status).toBe(403);
    const query = { query: 'query { viewer { login } }' };
    expect((await job('POST', '/api/graphql', query)).json.text('data', 'viewer', 'login')).toBe(
      'github-actions[bot]',
    );
    const person = await play({ tokenLogin: 'robin' });
    expect((await person('GET', '/api/v3/user')).json.text('login')).toBe('robin');
  });
});

it.each([
  ['no gzip', { ...SARIF, sarif: 'e30=' }],
  ['no commit', { ...SARIF, commit_sha: 'main' }],
  ['no whole ref', { ...SARIF, ref: 'main' }],
])('code scanning takes nothing that is %s', async (_, body) => {
  expect((await (await play())('POST', '/code-scanning/sarifs', body)).status).toBe(400);
});
