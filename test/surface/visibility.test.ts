import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isReadableByAnyone } from '../../src/surface/visibility.ts';

let directory: string;
let count = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'visibility-test-'));
});
afterAll(async () => rm(directory, { recursive: true }));

async function judge(event: string): Promise<boolean> {
  count += 1;
  const path = join(directory, `event-${count}.json`);
  await writeFile(path, event);
  return await isReadableByAnyone({ GITHUB_EVENT_PATH: path });
}

describe('a summary (T8)', () => {
  it.each([
    ['private', { repository: { visibility: 'private', private: true } }],
    ['internal', { repository: { visibility: 'internal', private: true } }],
    ['private by its flag alone', { repository: { private: true } }],
  ])('of a repository that is %s is for its members', async (_, event) => {
    expect(await judge(JSON.stringify(event))).toBe(false);
  });

  it.each([
    ['a public repository', { repository: { visibility: 'public', private: false } }],
    ['a visibility nobody knows', { repository: { visibility: 'galactic', private: true } }],
    ['a repository that says nothing', { repository: {} }],
    ['a flag that is no boolean', { repository: { private: 'true' } }],
    ['an event without a repository', {}],
    ['an event that is a list', []],
    ['an event that is null', null],
  ])('of %s counts as read by anyone', async (_, event) => {
    expect(await judge(JSON.stringify(event))).toBe(true);
  });

  it('of an event that cannot be read counts as read by anyone', async () => {
    expect(await judge('{"repository": {"private": tr')).toBe(true);
    expect(await isReadableByAnyone({ GITHUB_EVENT_PATH: join(directory, 'gone.json') })).toBe(true);
    expect(await isReadableByAnyone({ GITHUB_EVENT_PATH: '' })).toBe(true);
    expect(await isReadableByAnyone({})).toBe(true);
  });
});
