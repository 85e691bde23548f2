import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fencedBlocks } from '../../.ci/markdown.ts';
import { readCases } from '../../src/commands/scoreCases.ts';
import { parseSuite } from '../../src/scoring/suiteFile.ts';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { ScoringAnswer, ScoringBehaviour } from '../../src/simulator/scenario.ts';
import { type Stage, stopAll } from '../commands/contosoRequest.ts';
import { type Inputs, scoreOnce, scoreRequest, stageScoring } from './scoreOnce.ts';

afterEach(stopAll);

type Files = Readonly<Record<string, string>>;

/** A checkout with these files; the suite is smoke.yml. */
async function checkout(at: Stage, files: Files): Promise<Record<string, string>> {
  const workspace = join(at.runnerTemp, 'workspace');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  return { GITHUB_WORKSPACE: workspace };
}

async function run(
  suite: string,
  behaviour: ScoringBehaviour,
  files: Files = {},
  inputs: Inputs = {},
  env: Inputs = {},
) {
  const at = await stageScoring(behaviour);
  const workspace = await checkout(at, { 'smoke.yml': suite, ...files });
  const scored = scoreOnce(
    at,
    { request: '', suite: 'smoke.yml', ...inputs },
    { env: { ...workspace, ...env } },
  );
  return { at, ...(await scored) };
}

/** The lines of `suite-invalid`. */
async function mistakes(suite: string, files: Files = {}, inputs: Inputs = {}): Promise<string[]> {
  const error: unknown = await run(suite, {}, files, inputs).catch((thrown: unknown) => thrown);
  const { details } = error as { details?: { code: string; exitCode: number; cause?: string } };
  expect(details).toMatchObject({ code: 'suite-invalid', exitCode: 2 });
  return details?.cause?.split('\n') ?? [];
}

const ANSWER = {
  headers: { 'x-model': 'fraud:7' },
  body: {
    predictions: [
      [0.1, 0.9],
      [0.7, 0.3],
    ],
    label: 'fraud',
    model: { version: 7 },
  },
};

const FILES = {
  'schema.json': JSON.stringify({
    type: 'object',
    required: ['predictions'],
    properties: { label: { type: 'string', pattern: '^(f|g)raud$' } },
  }),
  'wrong-schema.json': '{"required": ["score"]}',
  'golden.json': JSON.stringify({
    ...ANSWER.body,
    predictions: [
      [0.1001, 0.9],
      [0.7, 0.3],
    ],
  }),
};

describe('each expectation passes and fails', () => {
  test.each([
    ['status', 'status: 200', 'status: "404, 5xx"', {}],
    ['max-latency', 'max-latency: 30s', 'max-latency: 5ms', {}],
    ['p50', 'p50: 30s', 'p50: 5ms', {}],
    ['p99', 'p99: 30s', 'p99: 5ms', {}],
    ['body', 'body: { contains: \'"fraud"\' }', 'body: { contains: genuine }', {}],
    ['body', 'body: { matches: "fra[tu]d" }', 'body: { matches: "^fraud$" }', {}],
    ['body', 'body: { equals: "plain" }', 'body: { equals: "plan" }', { body: 'plain' }],
    ['json', 'json: { model: { version: 7 } }', 'json: { model: { version: 8 } }', {}],
    ['schema', 'schema: schema.json', 'schema: wrong-schema.json', {}],
    ['golden', 'golden: { file: golden.json, absolute: 0.001 }', 'golden: { file: golden.json }', {}],
    [
      'golden',
      'golden: { file: golden.json, relative: 0.01 }',
      'golden: { file: golden.json, relative: 0.0001 }',
      {},
    ],
    [
      'query',
      'query: [{ expression: "predictions[0][1]", at-least: 0.5, at-most: 1 }]',
      'query: [{ expression: "predictions[0][0]", at-least: 0.5 }]',
      {},
    ],
    [
      'query',
      'query: [{ expression: label, equals: fraud }]',
      'query: [{ expression: label, equals: null }]',
      {},
    ],
    [
      'query',
      'query: [{ expression: label, matches: "^f" }]',
      'query: [{ expression: "model", contains: f }]',
      {},
    ],
    ['shape', 'shape: [{ at: predictions, is: [2, 2] }]', 'shape: [{ at: predictions, is: [2, 3] }]', {}],
    ['shape', 'shape: [{ is: ["*", 1] }]', 'shape: [{ is: [2, 1] }]', { body: [[1], [2], [3]] }],
    [
      'headers',
      'headers: [{ name: X-Model, matches: ":[0-9]$" }]',
      'headers: [{ name: X-Model, equals: "fraud:8" }]',
      {},
    ],
    [
      'headers',
      'headers: [{ name: x-error, present: false }]',
      'headers: [{ name: x-error, contains: a }]',
      {},
    ],
    ['size', 'size: { at-least: 10, at-most: 1000 }', 'size: { at-most: 10 }', {}],
  ] satisfies [string, string, string, ScoringAnswer][])('%s: %s', async (name, good, bad, answer) => {
    const suite = `cases:
  - { name: good, request: { json: {} }, expect: { ${good} } }
  - { name: bad, request: { json: {} }, expect: { ${bad} } }`;
    const { report } = await run(suite, { latencyMs: 20, answers: [{ ...ANSWER, ...answer }] }, FILES);
    expect(
      report.endpoints[0]?.cases.map((one) => [one.name, one.failures.map((f) => f.expectation)]),
    ).toEqual([
      ['good', []],
      ['bad', [name]],
    ]);
    expect(report.exitCode).toBe(10);
  });

  test('a case without any wants 2xx and a body', async () => {
    const suite = 'cases:\n  - { name: quiet, request: { text: hi }, expect: { p95: 30s } }';
    const { report } = await run(suite, { answers: [{ body: '' }] });
    expect(report.endpoints[0]?.cases[0]?.failures[0]?.expectation).toBe('not-empty');
  });
});

test('a failure says where the case stands and how the answer differs', async () => {
  const suite =
    'cases:\n  - name: labels\n    request: { json: {} }\n    expect:\n      golden: { file: golden.json }\n';
  const { report } = await run(suite, { answers: [ANSWER] }, FILES);
  expect(report.endpoints[0]?.cases[0]).toMatchObject({
    place: { file: 'smoke.yml', line: 2, column: 5 },
    failures: [{ differences: [{ path: '$.predictions[0][0]', expected: '0.1001', actual: '0.1' }] }],
  });
});

test('json, text, form and files go out as they are, with their content type and headers', async () => {
  const suite = `
defaults: { warm-up: 0 }
cases:
  - { name: json, request: { json: { who: "\${WHO}", how: "$\${WHO}" } }, headers: [{ name: X-Trace, value: "\${WHO}" }] }
  - { name: text, request: { text: "a,b", content-type: text/csv } }
  - { name: form, request: { form: [{ name: q, value: "a b" }] } }
  - { name: file, request: { file: image.bin } }`;
  const at = await stageScoring({});
  const env = await checkout(at, { 'smoke.yml': suite, 'image.bin': '\u0000\u0001ab' });
  const masked: string[] = [];
  const cases = await readCases(scoreRequest({ request: '', suite: 'smoke.yml', 'suite-env': 'WHO' }), {
    env: { ...env, WHO: 'amira-of-contoso' },
    signal: new AbortController().signal,
    mask: (secret) => masked.push(secret),
  });
  expect(cases.map(({ request }) => [request.contentType, Buffer.from(request.body).toString()])).toEqual([
    ['application/json', `{"who":"amira-of-contoso","how":"${'$'}{WHO}"}`],
    ['text/csv', 'a,b'],
    ['application/x-www-form-urlencoded', 'q=a+b'],
    ['application/octet-stream', '\u0000\u0001ab'],
  ]);
  expect(cases[0]?.request.headers).toEqual({ 'x-trace': 'amira-of-contoso' });
  expect(masked).toContain('amira-of-contoso');
});

test('2,000 requests at a concurrency of 50 are all measured', async () => {
  const suite =
    'cases:\n  - { name: load, request: { json: [1] }, repeat: 2000, concurrency: 50, warm-up: 0 }';
  const { report, at } = await run(suite, { latencyMs: 1 });
  expect(report.endpoints[0]?.cases[0]).toMatchObject({
    passed: true,
    requests: 2000,
    failed: 0,
    latencyMs: { count: 2000 },
    answeredBy: { blue: 1800, green: 200 },
  });
  expect(at.simulator.requests.filter(({ path }) => path.startsWith('/scoring/'))).toHaveLength(2001);
});

test('a case may ask for a deployment; the input wins', async () => {
  const suite = `cases:
  - { name: one, request: { json: 1 }, deployment: green }
  - { name: two, request: { json: 1 } }`;
  const deployments = async (inputs: Inputs) =>
    (await run(suite, {}, {}, inputs)).report.endpoints[0]?.cases.map(({ deployment }) => deployment);
  expect(await deployments({})).toEqual(['green', undefined]);
  expect(await deployments({ deployment: 'blue' })).toEqual(['blue', 'blue']);
});

describe('mistakes of a suite', () => {
  test('are all said at once, each with its place', async () => {
    const suite = `defaults: { repeat: 0 }
cases:
  - name: a
    request: { json: {} }
    expect: { stat: 200, max-latency: fast }
  - request: { jsn: {} }`;
    expect(await mistakes(suite)).toEqual([
      'smoke.yml:1:21: defaults.repeat: must be 1 to 100000, not 0',
      expect.stringMatching(/^smoke\.yml:5:15: cases\[0\]\.expect: "stat" is not known here/),
      expect.stringMatching(/^smoke\.yml:5:39: cases\[0\]\.expect\.max-latency: must be a duration/),
      'smoke.yml:6:5: cases[1]: lacks name',
      expect.stringMatching(
        /^smoke\.yml:6:16: cases\[1\]\.request: "jsn" is not known here; did you mean json\?/,
      ),
    ]);
  });

  test('of patterns, expressions, schemas and files are found before anything is sent', async () => {
    const suite = `cases:
  - name: a
    request: { json: {}, text: x }
    headers: [{ name: Authorization, value: x }, { name: x-a, value: "\${HOME}" }]
    expect:
      body: { matches: "(" }
      schema: remote.json
      golden: { file: none.json }
      query: [{ expression: "a[", equals: 1 }, { expression: a }]
  - name: a
    request: { file: ../outside }`;
    expect(await mistakes(suite, { 'remote.json': '{"$ref": "https://example.com/schema"}' })).toEqual([
      expect.stringMatching(/^smoke\.yml:3:14: must have one of json, text, form and file/),
      expect.stringMatching(/^smoke\.yml:4:23: Authorization is set by the run itself/),
      expect.stringMatching(/^smoke\.yml:4:70: the input suite-env does not list HOME/),
      expect.stringMatching(/^smoke\.yml:6:24: is no regular expression in the syntax of RE2/),
      expect.stringMatching(
        /^smoke\.yml:7:15: remote\.json is no JSON Schema that can be used: can't resolve reference/,
      ),
      expect.stringMatching(/^smoke\.yml:8:23: none\.json is not there/),
      expect.stringMatching(/^smoke\.yml:9:29: is no JMESPath/),
      expect.stringMatching(/^smoke\.yml:9:48: says nothing of the value/),
      expect.stringMatching(/^smoke\.yml:10:11: another case has this name/),
      expect.stringMatching(/^smoke\.yml:11:22: \.\.\/outside is not there|lies outside/),
    ]);
  });

  test('a link out of the repository is not followed, and variables with credentials are not seen', async () => {
    const at = await stageScoring({});
    const env = await checkout(at, { 'smoke.yml': 'cases: [{ name: a, request: { file: link } }]' });
    await symlink('/etc/hostname', join(env['GITHUB_WORKSPACE'] ?? '', 'link'));
    const ended = scoreOnce(at, { request: '', suite: 'smoke.yml' }, { env });
    await expect(ended).rejects.toMatchObject({
      details: { code: 'suite-invalid', cause: 'smoke.yml:1:37: link lies outside of the repository' },
    });
    await expect(
      scoreOnce(at, { request: '', suite: 'smoke.yml', 'suite-env': 'AZURE_CLIENT_ID\nGITHUB_TOKEN' }),
    ).rejects.toThrow(/AZURE_CLIENT_ID may hold a credential[\s\S]*GITHUB_TOKEN may hold a credential/);
    expect(at.simulator.requests).toEqual([]);
  });

  test('hostile YAML and patterns end in time', async () => {
    expect((await mistakes('['.repeat(20_000)))[0]).toMatch(/nested too deeply|Flow/);
    expect(await mistakes('a: &a [1]\ncases: [*a]')).not.toEqual([]);
    const suite = 'cases: [{ name: a, request: { json: 1 }, expect: { body: { matches: "^(a+)+$" } } }]';
    const { report } = await run(suite, { answers: [{ body: `${'a'.repeat(50_000)}!` }] });
    expect(report.exitCode).toBe(10);
  });
});

test('two suites are one run; a pattern finds both', async () => {
  const at = await stageScoring({});
  const env = await checkout(at, {
    '.github/smoke/b.yml': 'cases: [{ name: b, request: { json: 1 } }]',
    '.github/smoke/a.yml': 'cases: [{ name: a, request: { json: 1 } }]',
  });
  const { report } = await scoreOnce(at, { request: '', suite: '.github/smoke/*.yml' }, { env });
  expect(report.endpoints[0]?.cases.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(report.endpoints[0]?.endpointId).toBe(IDS.fraudToken);
});

test('the suite that docs/score.md shows is one, also by the published schema', async () => {
  const root = join(import.meta.dirname, '../..');
  const guide = await readFile(join(root, 'docs/score.md'), 'utf8');
  const suites = fencedBlocks(guide).filter(({ text }) => /^cases:/m.test(text));
  const schema = JSON.parse(await readFile(join(root, 'schemas/suite.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  expect(suites).toHaveLength(1);
  for (const { text } of suites) {
    expect((await parseSuite(text, 'docs/score.md')).problems).toEqual([]);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  }
});
