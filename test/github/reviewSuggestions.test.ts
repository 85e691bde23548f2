import fc from 'fast-check';
import { Marked } from 'marked';
import { afterEach, describe, expect, it } from 'vitest';
import { isInDiff, linesInDiff } from '../../src/github/diffLines.ts';
import type { GitHub } from '../../src/github/gitHub.ts';
import {
  MOST_SUGGESTIONS,
  postSuggestions,
  type ReviewRequest,
  type Suggestion,
} from '../../src/github/reviewSuggestions.ts';
import type { Fault, GitHubScenario } from '../../src/simulator/scenario.ts';
import { HEAD, type PlayedGitHub, PULL, playGitHub, REPOSITORY, stopPlaying } from './played.ts';

afterEach(stopPlaying);

/** Lines 1 to 7 of a changed file, and 40 to 69 of it. */
const PATCH = `@@ -1,6 +1,7 @@\n a\n b\n c\n+d\n e\n f\n g\n@@ -39,0 +40,30 @@ head\n${'+x\n'.repeat(30)}`;
const FILE = 'deploy/endpoint.yml';
const files = [{ filename: FILE, patch: PATCH }, { filename: 'large.yml' }];
const edit = (from: number, to = from, lines = `line ${from}`, file = FILE): Suggestion => ({
  file,
  from,
  to,
  lines,
  comment: 'AML004: say it',
});

function post(gitHub: GitHub, suggestions: readonly Suggestion[], changes: Partial<ReviewRequest> = {}) {
  return postSuggestions(gitHub, {
    repository: REPOSITORY,
    pullRequest: 7,
    headSha: HEAD,
    changedFiles: files.map(({ filename, ...patch }) => ({ path: filename, status: 'modified', ...patch })),
    suggestions,
    mayOnlyRead: false,
    ...changes,
  });
}
const play = (github: Partial<GitHubScenario> = {}, faults: readonly Fault[] = []): Promise<PlayedGitHub> =>
  playGitHub({ pullRequest: { ...PULL, files }, ...github }, faults);

describe('review suggestions', () => {
  it('stand on their lines, in one review', async () => {
    const { gitHub, simulator, requests } = await play();
    expect(await post(gitHub, [edit(4), edit(2, 3, 'b2\nc2')])).toMatchObject({
      posted: 2,
      repeated: 0,
      outside: 0,
      left: 0,
    });
    expect(simulator.gitHubPosts.reviewComments).toMatchObject([
      { path: FILE, line: 4, body: expect.stringMatching(/AML004: say it\n\n```suggestion\nline 4\n```$/) },
      { path: FILE, startLine: 2, line: 3, body: expect.stringContaining('```suggestion\nb2\nc2\n```') },
    ]);
    expect(requests().filter((request) => request.startsWith('POST /pulls/7/reviews'))).toHaveLength(1);
  });

  it('outside of the diff are left out: GitHub would refuse the whole review', async () => {
    const { gitHub, simulator } = await play();
    const outside = [
      edit(8),
      edit(39),
      edit(70),
      edit(7, 40),
      edit(1, 1, 'x', 'large.yml'),
      edit(1, 1, 'x', 'other.yml'),
    ];
    expect(await post(gitHub, [...outside, edit(7), edit(40, 69)])).toMatchObject({ posted: 2, outside: 6 });
    expect(simulator.gitHubPosts.reviewComments).toHaveLength(2);
  });

  it('are not repeated by a re-run, while a new one is posted', async () => {
    const { gitHub, simulator, another } = await play();
    await post(gitHub, [edit(4)]);
    expect(await post(another(), [edit(4), edit(5)])).toMatchObject({ posted: 1, repeated: 1 });
    expect(await post(another(), [edit(4), edit(5)])).toMatchObject({ posted: 0, repeated: 2 });
    expect(simulator.gitHubPosts.reviewComments.map(({ line }) => line)).toEqual([4, 5]);
  });

  it('are posted again where the earlier one is outdated, or somebody else’s', async () => {
    const first = await play();
    await post(first.gitHub, [edit(4)]);
    const body = first.simulator.gitHubPosts.reviewComments[0]?.body ?? '';
    const { gitHub } = await play({
      pullRequest: {
        ...PULL,
        files,
        reviewComments: [
          { author: 'mallory', path: FILE, line: 4, body },
          { author: 'github-actions[bot]', path: FILE, body },
        ],
      },
    });
    expect(await post(gitHub, [edit(4)])).toMatchObject({ posted: 1, repeated: 0 });
  });

  it('are so many and no more, those in front first', async () => {
    const { gitHub, simulator } = await play();
    const many = Array.from({ length: 30 }, (_, index) => edit(40 + index));
    expect(await post(gitHub, many)).toMatchObject({ posted: MOST_SUGGESTIONS, left: 10 });
    expect(simulator.gitHubPosts.reviewComments.at(-1)?.line).toBe(59);
  });

  it('that are none ask GitHub nothing', async () => {
    const { gitHub, requests } = await play();
    expect(await post(gitHub, [edit(8)])).toMatchObject({ ok: true, posted: 0 });
    expect(requests()).toEqual([]);
  });

  it.each([
    ['it was done', true],
    ['it was not', false],
  ])('whose answer is lost are looked for before they are sent again: %s', async (_, afterEffect) => {
    const fault = { match: { method: 'POST', path: '**/reviews' }, times: 1, reset: true, afterEffect };
    const { gitHub, simulator } = await play({}, [fault]);
    expect(await post(gitHub, [edit(4), edit(5)])).toMatchObject({ ok: true, posted: 2 });
    expect(simulator.gitHubPosts.reviewComments).toHaveLength(2);
  });

  it('that GitHub refuses are told, with the line that would allow them', async () => {
    const { gitHub } = await play({ permissions: { 'pull-requests': 'read' } });
    expect(await post(gitHub, [edit(4)])).toMatchObject({
      ok: false,
      problem: { permission: 'pull-requests: write' },
    });
    const moved = await play();
    expect(await post(moved.gitHub, [edit(4)], { headSha: 'ef'.repeat(20) })).toMatchObject({
      ok: false,
      problem: { why: 'GitHub answered 422: Unprocessable Entity; Commit could not be resolved' },
    });
  });

  it('end where they should, whatever stands in the lines', async () => {
    const { gitHub, simulator } = await play();
    const lines = 'a: ```\n````\n~~~\n  b: `x`';
    await post(gitHub, [edit(4, 4, lines)]);
    const html = new Marked({ gfm: true }).parse(simulator.gitHubPosts.reviewComments[0]?.body ?? '', {
      async: false,
    });
    expect(html).toContain(`<pre><code class="language-suggestion">${lines}\n</code></pre>`);
  });
});

describe('lines in a diff', () => {
  it('are those of the new side, hunk by hunk', () => {
    expect(linesInDiff(PATCH)).toEqual([
      { from: 1, to: 7 },
      { from: 40, to: 69 },
    ]);
    expect(linesInDiff('@@ -1 +1 @@\n-a\n+b')).toEqual([{ from: 1, to: 1 }]);
    expect(linesInDiff('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([]);
  });

  it('count as the server counts them: line by line', () => {
    const hunk = fc.array(fc.constantFrom(' a', '+b', '-c', '+@@ -1 +90 @@'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(hunk, fc.integer({ min: 1, max: 50 }), (lines, start) => {
        const present = lines.filter((line) => !line.startsWith('-'));
        const removed = lines.filter((line) => !line.startsWith('+'));
        const patch = `@@ -${start},${removed.length} +${start},${present.length} @@\n${lines.join('\n')}`;
        const ranges = linesInDiff(patch);
        for (let line = 1; line < 80; line += 1) {
          const isIn = line >= start && line < start + present.length;
          expect(isInDiff(ranges, { from: line, to: line })).toBe(isIn);
        }
      }),
    );
  });
});
