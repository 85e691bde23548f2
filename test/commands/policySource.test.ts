import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_POLICY, loadPolicies } from '../../src/commands/policySource.ts';
import { Failure, type FailureDetails } from '../../src/failure.ts';
import type { PolicyLayer } from '../../src/policy/effectivePolicy.ts';
import { parsePolicyReference } from '../../src/policy/policyReference.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { fakeEffects } from '../http/fakeEffects.ts';
import { trust } from '../http/trust.ts';
import { startBench, type TestBench } from '../simulator/client.ts';

const [ONE, TWO] = ['a', 'b'].map((digit) => digit.repeat(40)) as [string, string];
const remote = (path: string, sha = ONE) => `contoso/policies/${path}@${sha}`;

let bench: TestBench;
let workspace = '';
beforeAll(async () => {
  const commits = {
    [ONE]: {
      'aml.yml': 'extends: [base/one.yml, ./base/../two.yml]\n',
      'base/one.yml': 'extends: ../three.yml\n',
      'two.yml': 'fail-on: low\n',
      'three.yml': 'fail-on: medium\n',
      'out.yml': 'extends: ../x.yml\n',
      'rooted.yml': 'extends: /two.yml\n',
      'gone.yml': '\n\nextends: nowhere.yml\n',
      'Two.yml': 'fail-on: info\n',
    },
    [TWO]: { 'three.yml': 'fail-on: high\n' },
  };
  const otherRepositories = [{ repository: 'contoso/policies', readable: true, commits }];
  const scenario = contoso();
  const github = { repository: 'contoso/fraud-model', ...scenario.github, otherRepositories };
  bench = await startBench({ ...scenario, github });
  trust(bench.ca);
});
afterAll(() => bench.stop());
beforeEach(async () => {
  workspace = await realpath(await mkdtemp(join(tmpdir(), 'policies-')));
  onTestFinished(() => rm(workspace, { recursive: true, force: true }));
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
}

function load(names: readonly string[] = [], env: Readonly<Record<string, string | undefined>> = {}) {
  const references = names.map((name) => {
    const parsed = parsePolicyReference(name);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.value;
  });
  const effects = fakeEffects({
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_API_URL: `${bench.simulator.origin}/api/v3`,
    GITHUB_TOKEN: bench.simulator.announcement.env['GITHUB_TOKEN'],
    ...env,
  });
  return { effects, layers: loadPolicies({ references }, effects) };
}
const names = (layers: readonly PolicyLayer[]) => layers.map(({ file }) => file.name);

async function refusal(...args: Parameters<typeof load>): Promise<FailureDetails> {
  const error: unknown = await load(...args).layers.catch((reason: unknown) => reason);
  if (!(error instanceof Failure)) throw new Error(`no failure: ${String(error)}`);
  return error.details;
}

describe('the policies of a run', () => {
  it('are none where the default file is not there, also where it is named beside others', async () => {
    expect(await load().layers).toEqual([]);
    expect(names(await load([remote('two.yml'), `./${DEFAULT_POLICY}`]).layers)).toEqual([remote('two.yml')]);
  });

  it('are the default file, where it is there, and only what is named, where something is', async () => {
    await put({ [DEFAULT_POLICY]: '', 'other.yml': '\uFEFFfail-on: low\n' });
    expect(names(await load().layers)).toEqual([DEFAULT_POLICY]);
    expect(names(await load(['other.yml']).layers)).toEqual(['other.yml']);
  });

  it('come after all that they build on, each once, across repositories', async () => {
    await put({
      [DEFAULT_POLICY]: `extends: [parts/a.yml, '${remote('aml.yml')}']\n`,
      '.github/parts/a.yml': `extends: [../b.yml, '${remote('three.yml').toUpperCase().replace('THREE.YML', 'three.yml')}']\n`,
      '.github/b.yml': '',
    });
    const layers = await load().layers;
    expect(names(layers).map((name) => name.replace(`@${ONE}`, ''))).toEqual([
      '.github/b.yml',
      'CONTOSO/POLICIES/three.yml',
      '.github/parts/a.yml',
      'contoso/policies/base/one.yml',
      'contoso/policies/two.yml',
      'contoso/policies/aml.yml',
      DEFAULT_POLICY,
    ]);
    const builtOn = layers.map((layer) =>
      [...layer.builtOn].map((file) => layers.findIndex((one) => one.file === file)).sort(),
    );
    expect(builtOn).toEqual([[], [], [0, 1], [1], [], [1, 3, 4], [0, 1, 2, 3, 4, 5]]);
  });

  it('tell files by their letters, and commits from one another', async () => {
    const layers = await load([
      remote('two.yml'),
      remote('Two.yml'),
      remote('three.yml'),
      remote('three.yml', TWO),
    ]).layers;
    expect(layers.map(({ file }) => file.said.get('fail-on')?.value)).toEqual([
      'low',
      'info',
      'medium',
      'high',
    ]);
  });

  it('are asked for with the token of the environment, which is told, where no input gives one', async () => {
    const { effects, layers } = load([remote('two.yml')]);
    await layers;
    expect(effects.lines).toContain('info: github-token: taken from the environment variable GITHUB_TOKEN');
    expect(await refusal([remote('two.yml')], { GITHUB_TOKEN: undefined })).toMatchObject({
      code: 'github-file-missing',
    });
  });

  it('on a command line may lie anywhere, and what they build on beside them', async () => {
    await put({ 'away/p.yml': 'extends: base.yml\n', 'away/base.yml': '', 'here/x.yml': '' });
    const env = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: join(workspace, 'here') };
    expect(names(await load(['../away/p.yml'], env).layers)).toEqual(
      ['base.yml', 'p.yml'].map((name) => join(workspace, 'away', name)),
    );
    expect(await refusal(['../away/p.yml'], { ...env, GITHUB_ACTIONS: 'true' })).toMatchObject({
      code: 'policy-invalid',
      cause: '"../away/p.yml" lies outside the repository',
    });
  });
});

describe('a policy is refused', () => {
  it('with all mistakes of all files, each at its place', async () => {
    await put({
      [DEFAULT_POLICY]: 'extends: [a.yml, gone.yml, x@main, /etc/passwd, ../../up.yml]\nfail-on: high\n',
      '.github/a.yml': 'fail-on: hihg\nrules: { AML1: off }\n',
    });
    const { code, exitCode, cause } = await refusal();
    expect([code, exitCode]).toEqual(['policy-invalid', 2]);
    expect(cause?.split('\n')).toEqual([
      '.github/a.yml:1:10: fail-on: must be high, medium, low, info or never, not "hihg"; did you mean high?',
      expect.stringMatching(
        /^\.github\/a\.yml:2:10: rules: "AML1" is not known here; did you mean AML\d+\?$/,
      ),
      `${DEFAULT_POLICY}:1:18: extends: there is no file ".github/gone.yml"`,
      `${DEFAULT_POLICY}:1:28: extends: "x@main": write org/repo/path@commit, or a path (./ in front where it holds an @)`,
      `${DEFAULT_POLICY}:1:36: extends: "/etc/passwd": write a path beside this file, without a slash in front`,
      `${DEFAULT_POLICY}:1:49: extends: there is no file "../up.yml"`,
    ]);
  });

  it.each([
    ['is not there', {}, ['p.yml'], 'policy-missing'],
    ['is a folder', { 'p.yml/x': '' }, ['p.yml'], 'policy-invalid'],
    ['is too long', { 'p.yml': `#${'x'.repeat(256 * 1024)}` }, ['p.yml'], 'policy-invalid'],
    ['builds on itself', { 'p.yml': 'extends: q/../p.yml\n' }, ['p.yml'], 'policy-invalid'],
    [
      'builds on one that builds on it',
      { 'p.yml': 'extends: d/q.yml\n', 'd/q.yml': 'extends: ../p.yml\n' },
      ['p.yml'],
      'policy-invalid',
    ],
    ['leads out of its repository', {}, [remote('out.yml')], 'policy-invalid'],
    ['names a path from the root', {}, [remote('rooted.yml')], 'policy-invalid'],
  ])('that %s', async (_, files, named, code) => {
    await put(files);
    expect(await refusal(named)).toMatchObject({ code, exitCode: 2 });
  });

  it('where a link leads out of the workspace', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    onTestFinished(() => rm(outside, { recursive: true, force: true }));
    await writeFile(join(outside, 'p.yml'), 'fail-on: never\n');
    await symlink(join(outside, 'p.yml'), join(workspace, 'p.yml'));
    expect(await refusal(['p.yml'])).toMatchObject({
      code: 'policy-invalid',
      cause: '"p.yml" lies outside the repository',
    });
  });

  it('with more than 8 files one above the other, or more than 20 in all', async () => {
    const deep = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`d${index}.yml`, `extends: d${index + 1}.yml\n`]),
    );
    await put({ ...deep, 'd9.yml': '' });
    expect((await refusal(['d0.yml'])).cause).toBe(
      'd7.yml:1:10: extends: there are more than 8 files one above the other',
    );
    expect(names(await load(['d2.yml']).layers)).toHaveLength(8);
    const wide = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`w${index}.yml`, '']));
    await put(wide);
    expect((await refusal(Object.keys(wide))).cause).toBe('there are more than 20 files in all');
    expect(names(await load(Object.keys(wide).slice(1)).layers)).toHaveLength(20);
  });

  it('which GitHub does not have, with the place that names it', async () => {
    expect(await refusal([remote('gone.yml')])).toMatchObject({
      code: 'github-file-missing',
      exitCode: 4,
      cause: `GitHub answered 404: Not Found\nIt is named at ${remote('gone.yml')}:3:10.`,
    });
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'in the checkout of %s, which may be a stranger’s',
    async (event) => {
      const env = { GITHUB_EVENT_NAME: event };
      expect(await load([], env).layers).toEqual([]);
      await put({ [DEFAULT_POLICY]: '' });
      expect(await refusal([], env)).toMatchObject({ code: 'policy-untrusted', exitCode: 2 });
      expect(names(await load([remote('two.yml')], env).layers)).toEqual([remote('two.yml')]);
    },
  );
});
