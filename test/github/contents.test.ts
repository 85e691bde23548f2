import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { Failure, type FailureDetails } from '../../src/failure.ts';
import { type RemoteFile, readRemoteFile } from '../../src/github/contents.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import type { Fault, GitHubScenario } from '../../src/simulator/scenario.ts';
import { fakeEffects } from '../http/fakeEffects.ts';
import { trust } from '../http/trust.ts';
import { startBench, type TestBench } from '../simulator/client.ts';

const [ONE, TWO, NONE] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const MOST = 100_000;
const github: GitHubScenario = {
  repository: 'contoso/fraud-model',
  visibility: 'private',
  files: { 'now.yml': 'now\n' },
  commits: {
    [ONE]: { 'a b/ü#?.yml': 'odd\n', 'big.yml': 'x'.repeat(MOST + 1), 'huge.yml': 'x'.repeat(2_000_000) },
  },
  otherRepositories: [
    {
      repository: 'contoso/policies',
      visibility: 'public',
      commits: { [ONE]: { 'aml.yml': 'one\n' }, [TWO]: { 'aml.yml': 'two\n', 'bad.yml': '\uFFFD' } },
    },
    { repository: 'contoso/secret', commits: { [ONE]: { 'aml.yml': 'secret\n' } } },
    { repository: 'contoso/shared', readable: true, commits: { [ONE]: { 'dir/aml.yml': 'shared\n' } } },
  ],
};

let bench: TestBench;
beforeAll(async () => {
  bench = await startBench({ ...contoso(), github });
  trust(bench.ca);
});
afterAll(() => bench.stop());

const file = (repository: string, path: string, sha = ONE): RemoteFile => ({
  owner: 'contoso',
  repository,
  path,
  sha,
});

interface Options {
  readonly token?: string | undefined;
  readonly on?: TestBench;
  readonly api?: string;
}

function read(wanted: RemoteFile, { on = bench, ...options }: Options = {}) {
  const token = 'token' in options ? options.token : on.simulator.announcement.env['GITHUB_TOKEN'];
  const effects = fakeEffects({ GITHUB_API_URL: options.api ?? `${on.simulator.origin}/api/v3` });
  const text = readRemoteFile(wanted, MOST, { effects, ...(token === undefined ? {} : { token }) });
  return { effects, text };
}

async function refusal(wanted: RemoteFile, options: Options = {}): Promise<FailureDetails> {
  const error: unknown = await read(wanted, options).text.catch((reason: unknown) => reason);
  if (!(error instanceof Failure)) throw new Error(`no failure: ${String(error)}`);
  const token = bench.simulator.announcement.env['GITHUB_TOKEN'] ?? '';
  expect(JSON.stringify(error.details)).not.toContain(token);
  return error.details;
}

describe('a file of a repository', () => {
  it.each([
    [file('fraud-model', 'a b/ü#?.yml'), 'odd\n'],
    [file('policies', 'aml.yml'), 'one\n'],
    [file('policies', 'aml.yml', TWO), 'two\n'],
    [file('shared', 'dir/aml.yml'), 'shared\n'],
  ])('%o is what the commit says', async (wanted, text) => {
    expect(await read(wanted).text).toBe(text);
  });

  it('of a public repository needs no token', async () => {
    const before = bench.simulator.requests.length;
    expect(await read(file('policies', 'aml.yml'), { token: undefined }).text).toBe('one\n');
    expect(
      bench.simulator.requests.slice(before).map(({ method, path, query }) => `${method} ${path}${query}`),
    ).toEqual([`GET /api/v3/repos/contoso/policies/contents/aml.yml?ref=${ONE}`]);
  });

  it('has its token masked before it is sent', async () => {
    const { effects, text } = read(file('policies', 'aml.yml'), { token: 'x-token' });
    await text.catch(() => undefined);
    expect(effects.masked).toEqual(['x-token']);
  });
});

describe('GitHub says no:', () => {
  it.each<[string, RemoteFile, Options, Partial<FailureDetails>]>([
    [
      'a token that is no good',
      file('policies', 'aml.yml'),
      { token: 'expired' },
      { code: 'github-token-refused', exitCode: 4, cause: 'GitHub answered 401: Bad credentials' },
    ],
    [
      'a private repository of others',
      file('secret', 'aml.yml'),
      {},
      { code: 'github-file-missing', exitCode: 4, remedy: expect.stringContaining('contents: read') },
    ],
    [
      'no such commit',
      file('policies', 'aml.yml', NONE),
      {},
      { code: 'github-file-missing', cause: `GitHub answered 404: No commit found for the ref ${NONE}` },
    ],
    ['no such path', file('policies', 'AML.yml'), {}, { code: 'github-file-missing' }],
    [
      'a folder',
      file('shared', 'dir'),
      {},
      { code: 'github-file-unreadable', exitCode: 2, cause: 'It is a folder.' },
    ],
    [
      'a long file',
      file('fraud-model', 'big.yml'),
      {},
      { code: 'github-file-unreadable', cause: `It is longer than ${MOST} bytes.` },
    ],
    [
      'a file so long that GitHub leaves its content out',
      file('fraud-model', 'huge.yml'),
      {},
      { code: 'github-file-unreadable', cause: `It is longer than ${MOST} bytes.` },
    ],
    [
      'an address without TLS',
      file('policies', 'aml.yml'),
      { api: 'http://127.0.0.1:1/api/v3' },
      { code: 'github-address-invalid', exitCode: 2 },
    ],
    [
      'nobody at the address',
      file('policies', 'aml.yml'),
      { api: 'https://127.0.0.1:1/api/v3' },
      { code: 'network-connection-refused', exitCode: 4 },
    ],
  ])('%s', async (_, wanted, options, expected) => {
    expect(await refusal(wanted, options)).toMatchObject(expected);
  });

  const answering = async (
    fault: Omit<Fault, 'match'>,
    wanted = file('policies', 'aml.yml'),
    change: Partial<GitHubScenario> = {},
  ) => {
    const match = { path: '/api/v3/repos/**' };
    const faults = Object.keys(fault).length === 0 ? [] : [{ match, ...fault }];
    const other = await startBench({ ...contoso(), github: { ...github, ...change } }, { faults });
    trust(other.ca);
    try {
      return await refusal(wanted, { on: other });
    } finally {
      await other.stop();
    }
  };

  test('a job without contents: read', async () => {
    expect(
      await answering({}, file('fraud-model', 'a b/ü#?.yml'), { contentsPermission: false }),
    ).toMatchObject({
      code: 'github-forbidden',
      cause: 'GitHub answered 403: Resource not accessible by integration',
    });
  });

  test('a rate limit, of either kind', async () => {
    const primary = {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0' },
      body: { message: 'API rate limit exceeded for installation.' },
    };
    const secondary = {
      status: 403,
      headers: { 'retry-after': '60' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    };
    for (const fault of [primary, secondary]) {
      expect(await answering(fault)).toMatchObject({ code: 'github-rate-limited', exitCode: 4 });
    }
  });

  test('a redirect, which is not followed, so that the token goes nowhere else', async () => {
    const fault = { status: 302, headers: { location: 'https://elsewhere.test/' } };
    expect(await answering(fault)).toMatchObject({
      code: 'github-answer-unexpected',
      cause: 'GitHub answered 302',
    });
  });

  test.each([
    ['no JSON', 'hello', 'No file came.'],
    ['a submodule', { type: 'submodule', size: 0 }, 'It is a "submodule".'],
    [
      'less than it promised',
      { type: 'file', encoding: 'base64', size: 9, content: 'eA==' },
      'It came incomplete.',
    ],
    [
      'what is no text',
      { type: 'file', encoding: 'base64', size: 1, content: '/w==' },
      'It is not UTF-8 text.',
    ],
  ])('an answer that is %s', async (_, body, cause) => {
    expect(await answering({ status: 200, body })).toMatchObject({ code: 'github-file-unreadable', cause });
  });

  test('an endless answer is cut off', async () => {
    const body = { type: 'file', encoding: 'base64', size: 1, content: 'x'.repeat(400_000) };
    expect(await answering({ status: 200, body })).toMatchObject({ code: 'network-answer-too-large' });
  });
});
