import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import {
  jobTag,
  makeCurlDirectory,
  removeCurlDirectory,
  removeStaleCurlDirectories,
  renderCurlConfig,
  writeCurlConfig,
} from '../../src/secrets/curlConfig.ts';

const TAG = '42-1-deploy';
const posix = process.platform !== 'win32';
let temp: string;

beforeEach(async () => {
  temp = await realpath(await mkdtemp(join(tmpdir(), 'curl-config-test-')));
});
afterEach(async () => rm(temp, { recursive: true, force: true }));

/** Reads a config file as curl's tool_parsecfg.c does: a line is an option; escapes count inside double quotes. */
function readAsCurl(text: string): [name: string, value: string][] {
  const options: [string, string][] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trimStart();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const [, name = '', rest = ''] = /^([^\s=:]+)[\s=:]*(.*)$/s.exec(trimmed) ?? [];
    let value = '';
    if (rest.startsWith('"')) {
      for (let index = 1; index < rest.length && rest[index] !== '"'; index += 1) {
        const character = rest[index] ?? '';
        if (character !== '\\') {
          value += character;
          continue;
        }
        index += 1;
        const escaped = rest[index] ?? '';
        value += { t: '\t', n: '\n', r: '\r', v: '\v' }[escaped] ?? escaped;
      }
    } else value = rest.split(/\s/)[0] ?? '';
    options.push([name, value]);
  }
  return options;
}

describe('the text of a curl config', () => {
  it('is read by curl as what was meant, whatever the values', () => {
    const text = fc.string({ maxLength: 60, unit: 'binary' });
    const nasty = fc.constantFrom(
      '\n',
      '\r\n',
      '"\nurl = "https://evil.test',
      '\\',
      '\\"',
      '\\n',
      '#',
      '--',
      '\t\v',
    );
    const value = fc.tuple(text, nasty, text).map((parts) => parts.join(''));
    fc.assert(
      fc.property(value, value, (url, header) => {
        const rendered = renderCurlConfig({ protocol: 'https', url, headers: [['api-key', header]] });
        expect(readAsCurl(rendered)).toEqual([
          ['proto', '=https'],
          ['url', url],
          ['header', `api-key: ${header}`],
        ]);
      }),
    );
  });

  it('has no URL where the caller must add a path', () => {
    expect(renderCurlConfig({ protocol: 'https', headers: [] })).not.toContain('url');
  });
});

describe.skipIf(!posix)('a real curl', () => {
  const run = promisify(execFile);
  const withServer = async (act: (origin: string) => Promise<unknown>): Promise<IncomingMessage[]> => {
    const seen: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      seen.push(request);
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
    }
    return seen;
  };
  const directConfig = async (config: Parameters<typeof writeCurlConfig>[1]) =>
    await writeCurlConfig(await makeCurlDirectory(temp, TAG), config);
  const curl = (path: string, ...more: string[]) =>
    run('curl', ['--disable', '--silent', '--show-error', '--noproxy', '*', '--config', path, ...more]);

  it('sends the headers of the file, quotes and backslashes included', async () => {
    const secret = 'a"b\\c d#e\'f';
    const seen = await withServer(async (origin) => {
      const headers: [string, string][] = [
        ['Authorization', `Bearer ${secret}`],
        ['x-extra', '\\n "quoted"'],
      ];
      await curl(await directConfig({ protocol: 'http', url: `${origin}/score?x=1`, headers }));
    });
    expect(seen.map(({ url }) => url)).toEqual(['/score?x=1']);
    expect(seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${secret}`,
      'x-extra': '\\n "quoted"',
    });
  });

  it('asks no other address for a value that tries to begin one', async () => {
    const seen = await withServer(async (origin) => {
      const headers: [string, string][] = [['x-extra', `a"\nurl = "${origin}/stolen`]];
      await curl(await directConfig({ protocol: 'http', url: `${origin}/score`, headers })).catch(
        () => undefined,
      );
    });
    expect(seen.filter(({ url }) => url !== '/score')).toEqual([]);
  });

  it('refuses plain http when the endpoint speaks https', async () => {
    const seen = await withServer(async (origin) => {
      const path = await directConfig({ protocol: 'https', headers: [['api-key', 'secret-secret']] });
      await expect(curl(path, `${origin}/score`)).rejects.toMatchObject({ code: 1 });
    });
    expect(seen).toEqual([]);
  });
});

describe('the file', () => {
  it('stands in a directory of its own directly below RUNNER_TEMP, named by the job', async () => {
    const directory = await makeCurlDirectory(temp, TAG);
    expect(dirname(directory)).toBe(temp);
    expect(basename(directory)).toMatch(/^aml-endpoint-curl-42-1-deploy-.{6}$/);
    const path = await writeCurlConfig(directory, { protocol: 'https', headers: [['api-key', 's3cret']] });
    expect(await readFile(path, 'utf8')).toContain('header = "api-key: s3cret"');
    expect(await readdir(directory)).toEqual([basename(path)]);
  });

  it.skipIf(!posix)('is for its owner alone, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const directory = await makeCurlDirectory(temp, TAG);
      const path = await writeCurlConfig(directory, { protocol: 'https', headers: [] });
      expect((await stat(directory)).mode & 0o777).toBe(0o700);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
    } finally {
      process.umask(before);
    }
  });

  it('never replaces one that is there', async () => {
    const directory = await makeCurlDirectory(temp, TAG);
    await writeCurlConfig(directory, { protocol: 'https', headers: [] });
    await expect(writeCurlConfig(directory, { protocol: 'https', headers: [] })).rejects.toMatchObject({
      code: 'EEXIST',
    });
  });

  it.skipIf(!posix)('is not written through a link that somebody put in its place', async () => {
    const directory = await makeCurlDirectory(temp, TAG);
    const victim = join(temp, 'victim');
    await writeFile(victim, 'untouched');
    await symlink(victim, join(directory, 'curl.config'));
    await expect(
      writeCurlConfig(directory, { protocol: 'https', headers: [['api-key', 's3cret']] }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/EEXIST|ELOOP/) });
    expect(await readFile(victim, 'utf8')).toBe('untouched');
    const other = await makeCurlDirectory(temp, TAG);
    await symlink(join(temp, 'not-yet'), join(other, 'curl.config'));
    await expect(writeCurlConfig(other, { protocol: 'https', headers: [] })).rejects.toThrow();
    expect(await readdir(temp)).not.toContain('not-yet');
  });

  it.each([[undefined], ['relative/path'], ['']])('is refused when RUNNER_TEMP is %j', async (runnerTemp) => {
    const refusal = makeCurlDirectory(runnerTemp, TAG);
    await expect(refusal).rejects.toBeInstanceOf(Failure);
    await expect(refusal).rejects.toMatchObject({ details: { code: 'runner-temp-missing', exitCode: 2 } });
  });
});

describe('the tag of a job', () => {
  it('has no character that means something in a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (job) => {
        const tag = jobTag({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: job });
        expect(tag).toMatch(/^42-1-[a-zA-Z0-9_]{0,40}$/);
      }),
    );
  });

  it('is never the beginning of the tag of another job', () => {
    const tag = (job: string) =>
      `${jobTag({ GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: job })}-`;
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z_-]{1,8}$/), fc.stringMatching(/^[a-z_-]{1,8}$/), (one, other) => {
        const apart = one.replaceAll('-', '_') !== other.replaceAll('-', '_');
        if (apart) expect(tag(other).startsWith(tag(one))).toBe(false);
      }),
    );
  });

  it('is there without the variables of a runner', () => expect(jobTag({})).toBe('0-0-0'));
});

describe('removing', () => {
  it('takes the directory with its file, and is content when it is gone', async () => {
    const directory = await makeCurlDirectory(temp, TAG);
    await writeCurlConfig(directory, { protocol: 'https', headers: [] });
    expect(await removeCurlDirectory(temp, directory)).toBe(true);
    expect(await readdir(temp)).toEqual([]);
    expect(await removeCurlDirectory(temp, directory)).toBe(false);
  });

  it('takes a directory whose file was never written', async () => {
    expect(await removeCurlDirectory(temp, await makeCurlDirectory(temp, TAG))).toBe(true);
  });

  it('leaves alone what is not ours, whatever the saved state says', async () => {
    const inner = join(temp, 'work');
    await mkdir(join(inner, 'aml-endpoint-curl-deep'), { recursive: true });
    await mkdir(join(temp, 'precious'));
    await writeFile(join(temp, 'aml-endpoint-curl-file'), 'a file');
    const targets = [
      join(temp, 'precious'),
      join(inner, 'aml-endpoint-curl-deep'),
      join(temp, 'aml-endpoint-curl-file'),
      `${temp}/aml-endpoint-curl-x/../precious`,
      `${temp}/work/../precious`,
      'aml-endpoint-curl-relative',
      temp,
      '/',
      '',
    ];
    for (const target of targets) expect(await removeCurlDirectory(temp, target), target).toBe(false);
    expect((await readdir(temp)).toSorted()).toEqual(['aml-endpoint-curl-file', 'precious', 'work']);
    expect(await readdir(inner)).toEqual(['aml-endpoint-curl-deep']);
    expect(await removeCurlDirectory(undefined, join(temp, 'precious'))).toBe(false);
  });

  it.skipIf(!posix)('follows no link', async () => {
    const target = join(temp, 'target');
    await mkdir(target);
    await writeFile(join(target, 'curl.config'), 'of another');
    await symlink(target, join(temp, 'aml-endpoint-curl-link'));
    expect(await removeCurlDirectory(temp, join(temp, 'aml-endpoint-curl-link'))).toBe(false);
    expect(await removeStaleCurlDirectories(temp, TAG)).toEqual({ removed: 0, stuck: [] });
    expect(await readdir(target)).toEqual(['curl.config']);
  });

  it('of leftovers takes those of other jobs only', async () => {
    const own = await makeCurlDirectory(temp, TAG);
    const sameJobLater = await makeCurlDirectory(temp, TAG);
    const lost = await makeCurlDirectory(temp, '41-1-deploy');
    await writeCurlConfig(lost, { protocol: 'https', headers: [] });
    await makeCurlDirectory(temp, '42-2-deploy');
    await makeCurlDirectory(temp, '42-1-deploy_2');
    await mkdir(join(temp, 'aml-endpoint-report-x'));
    expect(await removeStaleCurlDirectories(temp, TAG)).toEqual({ removed: 3, stuck: [] });
    expect((await readdir(temp)).toSorted()).toEqual(
      [basename(own), basename(sameJobLater), 'aml-endpoint-report-x'].toSorted(),
    );
  });

  it('of leftovers that cannot be removed goes on, and names them', async () => {
    const stuck = await makeCurlDirectory(temp, '41-1-deploy');
    await writeFile(join(stuck, 'something-else'), '');
    await makeCurlDirectory(temp, '40-1-deploy');
    expect(await removeStaleCurlDirectories(temp, TAG)).toEqual({ removed: 1, stuck: [stuck] });
  });

  it('of leftovers without a RUNNER_TEMP does nothing', async () => {
    expect(await removeStaleCurlDirectories(undefined, TAG)).toEqual({ removed: 0, stuck: [] });
    expect(await removeStaleCurlDirectories(join(temp, 'gone'), TAG)).toEqual({ removed: 0, stuck: [] });
  });
});
