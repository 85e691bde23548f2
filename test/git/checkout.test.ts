import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Checkout, openCheckout } from '../../src/git/checkout.ts';
import { gitIn, makeRepository, makeTestFolder } from './repositories.ts';

const signal = new AbortController().signal;

async function open(folder: string, env: Readonly<Record<string, string | undefined>> = process.env) {
  return openCheckout({ folder, env, trustOwner: false, signal });
}

async function checkoutOf(folder: string): Promise<Checkout> {
  const opened = await open(folder);
  if (!opened.ok) throw new Error(opened.said);
  return opened.checkout;
}

describe('the checkout of a repository', () => {
  it('knows its commit, and where a branch left another one', async () => {
    const { folder, git, commit } = makeRepository();
    const base = commit({ 'a.yml': 'a' });
    git('switch', '--quiet', '-c', 'topic');
    const topic = commit({ 'b.yml': 'b' });
    git('switch', '--quiet', 'main');
    const main = commit({ 'c.yml': 'c' });
    const checkout = await checkoutOf(folder);
    expect(checkout).toMatchObject({ root: folder, head: main, parents: [base], isShallow: false });
    expect(await checkout.mergeBase(main, topic)).toBe(base);
    expect(await checkout.resolve('refs/heads/topic')).toBe(topic);
    expect(await checkout.resolve('refs/heads/none')).toBeUndefined();
  });

  it('tells added, changed, removed and renamed files apart, whatever they are called', async () => {
    const { folder, commit } = makeRepository();
    const text = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n';
    const from = commit({ 'old name.yml': text, 'gone.yml': 'x', 'same.yml': 'y', 'ändert"\n.yml': '1' });
    const to = commit({
      'old name.yml': null,
      'sub/new.yml': `${text}eight\n`,
      'gone.yml': null,
      'ändert"\n.yml': '2',
      '-new.yml': 'z',
    });
    const changed = await (await checkoutOf(folder)).changedFiles(from, to);
    expect(changed).toEqual(
      expect.arrayContaining([
        { path: 'sub/new.yml', status: 'renamed', previous: 'old name.yml' },
        { path: 'gone.yml', status: 'removed' },
        { path: 'ändert"\n.yml', status: 'modified' },
        { path: '-new.yml', status: 'added' },
      ]),
    );
    expect(changed).toHaveLength(4);
  });

  it('reads the files of another commit, without links, told from the folder that is audited', async () => {
    const { folder, commit } = makeRepository();
    symlinkSync('/etc/passwd', join(folder, 'link.yml'));
    const big = 'x'.repeat(300_000);
    const first = commit({ 'deploy/a.yml': 'first', 'deploy/big.yml': big, 'b.yml': 'b' });
    commit({ 'deploy/a.yml': 'second', 'b.yml': null });
    const checkout = await checkoutOf(folder);
    const files = await checkout.filesOf(first, folder);
    expect(files?.paths).toEqual(['b.yml', 'deploy/a.yml', 'deploy/big.yml']);
    const read = await Promise.all(
      ['deploy/big.yml', 'deploy/a.yml', 'link.yml', 'c.yml'].map((path) => files?.read(path)),
    );
    expect(read.map((source) => (source?.ok === true ? source.text : source?.why))).toEqual([
      big,
      'first',
      'it is not a file',
      'there is no such file',
    ]);
    files?.close();
    const below = await checkout.filesOf(first, join(folder, 'deploy'));
    expect(below?.paths).toEqual(['a.yml', 'big.yml']);
    below?.close();
    const above = await checkout.filesOf(first, join(folder, '..'));
    expect(above?.paths[0]).toBe(`${folder.split('/').at(-1)}/b.yml`);
    above?.close();
  });

  it('has no base in a shallow clone, and says that it is one', async () => {
    const { folder, commit } = makeRepository();
    const first = commit({ 'a.yml': '1' });
    const second = commit({ 'a.yml': '2' });
    const clone = makeTestFolder('clone');
    gitIn(clone, 'clone', '--quiet', '--depth=1', `file://${folder}`, '.');
    const checkout = await checkoutOf(clone);
    expect(checkout).toMatchObject({ isShallow: true, head: second, parents: [first] });
    expect(await checkout.has(first)).toBe(false);
    expect(await checkout.mergeBase(first, second)).toBeUndefined();
    expect(await checkout.changedFiles(first, second)).toBeUndefined();
    expect(await checkout.filesOf(first, clone)).toBeUndefined();
  });

  it('fetches nothing that a partial clone leaves out', async () => {
    const { folder, git, commit } = makeRepository();
    git('config', 'uploadpack.allowFilter', 'true');
    const first = commit({ 'a.yml': '1' });
    const second = commit({ 'b.yml': '2' });
    const clone = makeTestFolder('clone');
    gitIn(clone, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${folder}`, '.');
    const checkout = await checkoutOf(clone);
    expect(checkout.isPartial).toBe(true);
    expect(await checkout.filesOf(first, clone)).toBeUndefined();
    expect(await checkout.changedFiles(first, second)).toEqual([{ path: 'b.yml', status: 'added' }]);
  });

  it('is none where git has no repository, no commit, or is not installed', async () => {
    const folder = makeTestFolder('none');
    const alone = { ...process.env, GIT_CEILING_DIRECTORIES: '/' };
    expect(await open(folder, alone)).toMatchObject({ ok: false, why: 'no-repository' });
    expect(await open(folder, { PATH: '/nonexistent' })).toMatchObject({ ok: false, why: 'no-git' });
    expect(await open(makeRepository().folder)).toMatchObject({ ok: false, why: 'no-repository' });
  });

  it('takes no option and no range for the name of a commit', async () => {
    const { folder, commit } = makeRepository();
    const head = commit({ 'a.yml': '1' });
    const checkout = await checkoutOf(folder);
    for (const name of ['--output=/tmp/x', 'HEAD', `${head}..${head}`, `${head}^`, '']) {
      expect(await checkout.has(name)).toBe(false);
      expect(await checkout.changedFiles(name, head)).toBeUndefined();
      expect(await checkout.resolve(name)).toBeUndefined();
    }
    expect(await checkout.resolve('refs/heads/main..HEAD')).toBeUndefined();
  });
});

describe('what a repository says to git', () => {
  it('runs no program: no monitor, no external diff, no filter, no hook, no transport', async () => {
    const { folder, git, commit } = makeRepository();
    const from = commit({ 'a.yml': 'one', '.gitattributes': '*.yml diff=evil filter=evil\n' });
    const to = commit({ 'a.yml': 'two' });
    const proof = join(makeTestFolder('proof'), 'ran');
    const script = join(folder, '.git', 'evil.sh');
    writeFileSync(script, `#!/bin/sh\necho ran >> ${proof}\ncat\n`, { mode: 0o755 });
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'core.editor',
      'core.gitProxy',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.clean',
      'filter.evil.smudge',
      'gpg.program',
      'credential.helper',
      'alias.diff',
    ]) {
      git('config', key, script);
    }
    const hooks = join(folder, 'hooks');
    mkdirSync(hooks);
    writeFileSync(join(hooks, 'post-index-change'), `#!/bin/sh\necho ran >> ${proof}\n`, { mode: 0o755 });
    git('config', 'core.hooksPath', hooks);
    const checkout = await checkoutOf(folder);
    expect(await checkout.changedFiles(from, to)).toEqual([{ path: 'a.yml', status: 'modified' }]);
    const files = await checkout.filesOf(from, folder);
    expect(await files?.read('a.yml')).toMatchObject({ text: 'one' });
    files?.close();
    expect(existsSync(proof)).toBe(false);
  });

  it('leads to no other repository by a variable', async () => {
    const one = makeRepository();
    one.commit({ 'a.yml': '1' });
    const other = makeRepository();
    const head = other.commit({ 'b.yml': '2' });
    const opened = await open(other.folder, { ...process.env, GIT_DIR: join(one.folder, '.git') });
    expect(opened).toMatchObject({ ok: true, checkout: { head } });
  });
});
