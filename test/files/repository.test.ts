import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { LONGEST_FILE, walkRepository } from '../../src/files/repository.ts';

const made: string[] = [];
afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aml-walk-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

function walk(base: string, path = '.', exclude: readonly string[] = []) {
  return walkRepository({ path, base, exclude, signal: new AbortController().signal });
}

it('leaves out what .gitignore says, in each folder, and takes back what it takes back', async () => {
  const base = await folderOf({
    '.gitignore': 'out/\n*.log.yml\n',
    'a.yml': '',
    'b.log.yml': '',
    'out/c.yml': '',
    'infra/.gitignore': '*.bicep\n!keep.bicep\n!b.log.yml\n',
    'infra/main.bicep': '',
    'infra/keep.bicep': '',
    'infra/b.log.yml': '',
    'node_modules/x/d.yml': '',
    '.git/e.yml': '',
  });
  const { paths } = await walk(base);
  expect(paths).toEqual(['.gitignore', 'a.yml', 'infra/.gitignore', 'infra/b.log.yml', 'infra/keep.bicep']);
});

it('leaves out what exclude says, also where .gitignore takes it back', async () => {
  const base = await folderOf({ '.gitignore': '!old/a.yml', 'old/a.yml': '', 'new/a.yml': '', 'x.tf': '' });
  expect((await walk(base, '.', ['old/', '*.tf'])).paths).toEqual(['.gitignore', 'new/a.yml']);
});

it('of a folder below tells paths from the base, and goes by the .gitignore above', async () => {
  const base = await folderOf({
    '.gitignore': 'tmp.yml',
    'infra/a/b.yml': '',
    'infra/a/tmp.yml': '',
    'c.yml': 'x',
  });
  const { paths, repository } = await walk(base, 'infra/a');
  expect(paths).toEqual(['infra/a/b.yml']);
  expect(await repository.read('c.yml')).toEqual({ ok: true, path: 'c.yml', text: 'x' });
});

it('takes a file that is named, although it is ignored', async () => {
  const base = await folderOf({ '.gitignore': '*.yml', 'a.yml': '' });
  expect((await walk(base, 'a.yml')).paths).toEqual(['a.yml']);
});

it('of a folder outside of the base tells paths from that folder', async () => {
  const base = await folderOf({ 'a.yml': '' });
  const other = await folderOf({ 'b.yml': '' });
  expect((await walk(base, other)).paths).toEqual(['b.yml']);
});

it('follows no link, and reads nothing outside through one', async () => {
  const outside = await folderOf({ 'secret.yml': 'name: secret' });
  const base = await folderOf({ 'a.yml': 'name: a' });
  await symlink(join(outside, 'secret.yml'), join(base, 'link.yml'));
  await symlink(outside, join(base, 'folder'));
  await symlink(base, join(base, 'again'));
  const { paths, repository } = await walk(base);
  expect(paths).toEqual(['a.yml']);
  for (const path of [
    'link.yml',
    'folder/secret.yml',
    `../${outside.split('/').at(-1)}/secret.yml`,
    '/etc/hostname',
  ]) {
    expect(await repository.read(path)).toEqual({
      ok: false,
      path,
      why: 'it lies outside of what is audited',
    });
  }
  expect(await repository.read('again/a.yml')).toMatchObject({ ok: true });
});

it('says of each file that is none to read why not', async () => {
  const base = await folderOf({
    'binary.yml': Buffer.from([0x6e, 0x00, 0x61]),
    'latin.yml': Buffer.from([0x6e, 0xe4, 0x61]),
    'utf16.yml': Buffer.from('\ufeffname: a', 'utf16le'),
    'mark.yml': '\ufeffname: b',
    'large.yml': '',
  });
  await truncate(join(base, 'large.yml'), LONGEST_FILE + 1);
  const { repository } = await walk(base);
  expect(await repository.read('binary.yml')).toMatchObject({ ok: false, why: 'it is a binary file' });
  expect(await repository.read('latin.yml')).toMatchObject({ ok: false, why: 'it is not valid UTF-8' });
  expect(await repository.read('large.yml')).toMatchObject({ ok: false, why: 'it is longer than 20 MiB' });
  expect(await repository.read('nobody.yml')).toMatchObject({ ok: false, why: 'there is no such file' });
  expect(await repository.read('utf16.yml')).toMatchObject({ ok: true, text: 'name: a' });
  expect(await repository.read('mark.yml')).toMatchObject({ ok: true, text: 'name: b' });
});

it('of nothing at all ends with 3', async () => {
  const base = await folderOf({});
  await expect(walk(base, 'nowhere')).rejects.toMatchObject({
    details: { code: 'path-not-found', exitCode: 3 },
  });
});
