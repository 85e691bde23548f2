import { expect, it } from 'vitest';
import { makePullRequest, playPullRequest, runReview } from './pullRequests.ts';

const FILE = 'deploy/batch.yml';
const spec = (mode: string, description = 'scores at night'): string =>
  [
    '$schema: https://azuremlschemas.azureedge.net/latest/batchEndpoint.schema.json',
    'name: nightly',
    `auth_mode: ${mode}`,
    ...Array.from({ length: 8 }, (_, index) => `# ${index}`),
    `description: ${description}`,
    '',
  ].join('\n');

it('an edit is suggested on its line, once, and the gate ends as it does without', async () => {
  const pull = makePullRequest({ [FILE]: spec('aad_token') }, { [FILE]: spec('key') });
  const azure = await playPullRequest(pull);
  const first = await runReview(azure, pull, { suggest: 'true', 'fail-on': 'low' });
  expect(first.exitCode).toBe(10);
  const { reviewComments } = azure.simulator.gitHubPosts;
  expect(reviewComments).toMatchObject([
    {
      path: FILE,
      line: 3,
      commit: pull.head,
      body: expect.stringContaining('```suggestion\nauth_mode: aad_token\n```'),
    },
  ]);
  const again = await runReview(azure, pull, { suggest: 'true' }, { folders: first.folders });
  expect(again.exitCode).toBe(0);
  expect(again.log).toContain('Review suggestions: 0 posted, 1 stood there already.');
  expect(reviewComments).toHaveLength(1);
});

it('none where the base has changed the file meanwhile: the lines that were judged are not those of the head', async () => {
  const pull = makePullRequest(
    { [FILE]: spec('aad_token') },
    { [FILE]: spec('key') },
    { [FILE]: spec('aad_token', 'scores at noon') },
  );
  const azure = await playPullRequest(pull);
  const run = await runReview(azure, pull, { suggest: 'true', 'fail-on': 'low' });
  expect(run.exitCode).toBe(10);
  expect(azure.simulator.gitHubPosts.reviewComments).toEqual([]);
});

it('without the permission the summary names the line that would allow it', async () => {
  const pull = makePullRequest({ [FILE]: spec('aad_token') }, { [FILE]: spec('key') });
  const azure = await playPullRequest(pull, { permissions: { contents: 'read', 'pull-requests': 'read' } });
  const run = await runReview(azure, pull, { suggest: 'true', 'fail-on': 'never' });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain('The review suggestions were not posted');
  expect(run.log).toContain('pull-requests: write');
});
