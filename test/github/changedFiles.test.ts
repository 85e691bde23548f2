import { afterEach, describe, expect, it } from 'vitest';
import { listChangedFiles } from '../../src/github/changedFiles.ts';
import type { PullRequestFile } from '../../src/simulator/scenario.ts';
import { HEAD, PULL, playGitHub, REPOSITORY, stopPlaying } from './played.ts';

afterEach(stopPlaying);

const filesOf = (count: number): PullRequestFile[] =>
  Array.from({ length: count }, (_, index) => ({ filename: `deploy/${index}.yml` }));
const list = async (files: readonly PullRequestFile[], expected?: number, headSha = HEAD) => {
  const { gitHub } = await playGitHub({ pullRequest: { ...PULL, files } });
  const pull = { number: 7, headSha, ...(expected === undefined ? {} : { expected }) };
  return await listChangedFiles(gitHub, REPOSITORY, pull);
};

describe('the files of a pull request', () => {
  it('have their old names where they were renamed, and the hunks of their diff', async () => {
    const patch = '@@ -1 +1 @@\n-a\n+b';
    const files = [
      { filename: 'new.yml', previousFilename: 'old.yml', status: 'renamed' },
      { filename: 'gone.yml', status: 'removed' },
      { filename: 'a b/ü#.yml', status: 'added', patch },
    ];
    const blob = expect.stringMatching(/^[0-9a-f]{40}$/);
    expect(await list(files, 3)).toEqual({
      ok: true,
      files: [
        { path: 'new.yml', previousPath: 'old.yml', status: 'renamed', blob },
        { path: 'gone.yml', status: 'removed', blob },
        { path: 'a b/ü#.yml', status: 'added', blob, patch },
      ],
      truncated: false,
      isOfOtherHead: false,
    });
  });

  it.each([
    [3_001, 3_001, 3_000, true],
    [3_000, 3_000, 3_000, false],
    // Nobody says whether that is all.
    [3_000, undefined, 3_000, true],
    [2_999, undefined, 2_999, false],
    [10, 12, 10, true],
  ])(
    'of which there are %i, as the event says %s: %i are listed, truncated %s',
    async (there, expected, listed, truncated) => {
      expect(await list(filesOf(there), expected)).toMatchObject({ files: { length: listed }, truncated });
    },
  );

  it('of a head that somebody pushed meanwhile are said to be', async () => {
    expect(await list(filesOf(1), 1, 'ef'.repeat(20))).toMatchObject({ isOfOtherHead: true });
    const gone = [{ filename: 'gone.yml', status: 'removed' }];
    expect(await list(gone, 1, 'ef'.repeat(20))).toMatchObject({ isOfOtherHead: false });
  });

  it('that cannot be read may be any file', async () => {
    const { gitHub } = await playGitHub({}, [
      { match: { path: '**/pulls/7/files' }, status: 200, body: [{ filename: 'a.yml' }, { filename: 7 }] },
    ]);
    expect(await listChangedFiles(gitHub, REPOSITORY, { number: 7 })).toMatchObject({
      files: [{ path: 'a.yml', status: 'changed' }],
      truncated: true,
    });
  });

  it('are not told to a token that may not read pull requests', async () => {
    const { gitHub } = await playGitHub({ permissions: { contents: 'read' } });
    expect(await listChangedFiles(gitHub, REPOSITORY, { number: 7 })).toMatchObject({
      ok: false,
      refusal: { kind: 'forbidden' },
    });
  });
});
