import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario, ScoringBehaviour } from '../../src/simulator/scenario.ts';
import { expectFailure, expectNoSecretIn, loginAs, POSIX, playAzure, type Run } from './harness.ts';

const REQUEST = { command: 'score', request: '{"data": [[1, 2, 3]]}' };

function behaving(behaviour: ScoringBehaviour, visibility: 'private' | 'public' = 'private') {
  return (scenario: Scenario): Scenario => ({
    ...scenario,
    github: { repository: 'contoso/fraud-model', ...scenario.github, visibility },
    scoring: { ...scenario.scoring, [IDS.fraudToken]: behaviour },
  });
}

const scoringRequests = ({ requests }: Run) => requests.filter(({ path }) => path.startsWith('/scoring/'));

test('scores endpoints of every auth mode and hands no credential on', async () => {
  const azure = await playAzure();
  const run = await azure.run({
    ...REQUEST,
    endpoint: [IDS.fraudToken, IDS.fraudEntra, IDS.fraudKey].join('\n'),
    ...loginAs(),
  });
  expect(run.exitCode).toBe(0);
  expect(Object.keys(run.outputs).sort()).toEqual(
    [
      'failed-cases',
      'identity-object-id',
      'junit-file',
      'latency-p50',
      'latency-p95',
      'passed',
      'report-json',
      'result',
      'results',
    ].sort(),
  );
  expect(run.outputs).toMatchObject({ result: 'ok', passed: 'true', 'failed-cases': '0' });
  expect(JSON.parse(run.outputs['results'] ?? '')).toMatchObject([
    { endpointId: IDS.fraudToken, passed: true, cases: 1, failedCases: 0 },
    { endpointId: IDS.fraudEntra, passed: true },
    { endpointId: IDS.fraudKey, passed: true },
  ]);
  expect(run.state).toEqual({});
  expect(scoringRequests(run)).toHaveLength(9);
  await expectNoSecretIn(run);
});

test('what a hostile model answers steers neither the log nor the summary nor a report', async () => {
  const words =
    '\n::error::pwned\n##[set-output name=x]y\n<img src=x onerror=alert(1)>\n```\n# big @octocat #1\n\u001b[2J\u202e';
  const azure = await playAzure(
    behaving({
      answers: [{ status: 500, body: words, headers: { 'x-ms-error-code': '::add-mask::a' } }],
      logs: words,
    }),
  );
  const run = await azure.run({ ...REQUEST, endpoint: IDS.fraudToken, ...loginAs() });
  expect(run.exitCode).toBe(10);
  expect(run.outputs).toMatchObject({ result: 'findings', passed: 'false', 'failed-cases': '1' });
  const commands = run.log.split('\n').filter((line) => /^\s*::(?!notice::|debug::)|##\[/.test(line));
  expect(commands).toEqual(['::error title=score::fraud-token, request: The status is 500, not 2xx.']);
  expect(run.log).toContain(': :error::pwned');
  for (const text of [run.log, run.summary]) {
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character);
  }
  // The fence is longer than any run of backticks within.
  expect(run.summary).toMatch(/\n````text\n[\s\S]*<img src=x[\s\S]*\n````\n/);
  expect(await readFile(run.outputs['junit-file'] ?? '', 'utf8')).toContain(
    '&lt;img src=x onerror=alert(1)&gt;',
  );
  await expectNoSecretIn(run);
});

test('in a public repository log and summary hold numbers only; the report has the rest', async () => {
  const answer = { status: 400, body: 'customer 4711 is unknown' };
  const azure = await playAzure(behaving({ answers: [answer], logs: 'customer 4711' }, 'public'));
  const inputs = { ...REQUEST, endpoint: IDS.fraudToken, ...loginAs() };
  const run = await azure.run(inputs);
  expect(run.exitCode).toBe(10);
  expect(run.log + run.summary).not.toMatch(/4711/);
  expect(run.log + run.summary).not.toMatch(/fraud-token/);
  expect(run.log).toContain('Not passed: 0 of 1 case passed');
  expect(JSON.stringify(run.report)).toContain('4711');
  expect(run.requests.some(({ path }) => path.endsWith('/getLogs'))).toBe(false);
  const published = await azure.run({ ...inputs, 'publish-details': 'true' });
  expect(published.summary).toContain('customer 4711');
});

test('in a public repository also an endpoint that refuses goes without its name, ids and words', async () => {
  const azure = await playAzure(behaving({}, 'public'));
  const run = await azure.run({ ...REQUEST, endpoint: IDS.fraudEntra, ...loginAs('reader') });
  expect(run.log).toMatch(
    /::error title=scoring-not-permitted::The identity has no role that lets it score the endpoint\./,
  );
  expect(run.log + run.summary).not.toMatch(/fraud-entra|denied by policy|role assignment create/);
  expect(JSON.stringify(run.report)).toContain('role assignment create');
});

test('a failed case is annotated at its file', async () => {
  const azure = await playAzure(behaving({ answers: [{ body: { result: [1] } }] }));
  const run = await azure.run(
    {
      command: 'score',
      request: 'one.json',
      'expect-json': '{"result": [2]}',
      endpoint: IDS.fraudToken,
      ...loginAs(),
    },
    { prepare: ({ workspace }) => writeFile(join(workspace, 'one.json'), '{}') },
  );
  expect(run.log).toContain(
    '::error title=score,file=one.json,line=1::fraud-token, one.json: The JSON is not as expected.',
  );
  expect(run.log).toContain('$.result[0]: expected 2, got 1');
});

test('a suite with every kind of expectation runs in the bundle, and its mistakes are said before anything is sent', async () => {
  const azure = await playAzure(behaving({ answers: [{ body: { result: [1, 2] } }] }));
  const suite = (pattern: string) => `cases:
  - name: all
    request: { json: {} }
    repeat: 20
    concurrency: 4
    expect:
      p95: 30s
      schema: schema.json
      body: { matches: '${pattern}' }
      golden: { file: golden.json, absolute: 0.5 }
      query: [{ expression: 'sum(result)', equals: 3 }]
      shape: [{ at: result, is: [2] }]`;
  const score = (pattern: string) =>
    azure.run(
      { command: 'score', suite: 'smoke/*.yml', endpoint: IDS.fraudToken, ...loginAs() },
      {
        prepare: async ({ workspace }) => {
          await mkdir(join(workspace, 'smoke'));
          await writeFile(join(workspace, 'smoke/one.yml'), suite(pattern));
          await writeFile(join(workspace, 'schema.json'), '{"properties": {"result": {"maxItems": 2}}}');
          await writeFile(join(workspace, 'golden.json'), '{"result": [1.25, 2]}');
        },
      },
    );
  const run = await score('^.*result');
  expect(run.log).toMatch(/ok {5} fraud-token, all \(20 requests, p50/);
  expect(run.exitCode).toBe(0);
  await expectFailure(await score('('), {
    code: 'suite-invalid',
    exitCode: 2,
    result: 'refused',
    cause: /smoke\/one\.yml:9:24: is no regular expression/,
  });
});

test('an endpoint that refuses fails the step with its reason', async () => {
  const azure = await playAzure();
  const run = await azure.run({ ...REQUEST, endpoint: IDS.fraudEntra, ...loginAs('reader') });
  expect({ exitCode: run.exitCode, outputs: run.outputs }).toMatchObject({
    exitCode: 4,
    outputs: { result: 'unreachable', passed: 'false' },
  });
  expect(run.log).toContain('::error title=scoring-not-permitted::');
  await expectNoSecretIn(run);
});

test('bad inputs are said before anything is requested', async () => {
  const azure = await playAzure();
  await expectFailure(
    await azure.run({ command: 'score', endpoint: IDS.phiKey, 'expect-status': 'fine', ...loginAs() }),
    {
      code: 'invalid-input',
      exitCode: 2,
      result: 'refused',
      cause: /score takes online endpoints[\s\S]*request: is required[\s\S]*expect-status/,
    },
  );
});

test.skipIf(!POSIX)('a cancelled job stops what is under way and still reports', async () => {
  const azure = await playAzure(behaving({ deployments: { green: { latencyMs: 60_000 } } }));
  const running = await azure.start({
    ...REQUEST,
    endpoint: IDS.fraudToken,
    deployment: 'all',
    ...loginAs(),
  });
  const before = azure.simulator.requests.length;
  // Blue has its three requests; the first to green is on its way.
  await expect
    .poll(
      () => azure.simulator.requests.slice(before).filter(({ path }) => path.startsWith('/scoring/')).length,
      {
        timeout: 20_000,
      },
    )
    .toBe(3);
  running.kill('SIGTERM');
  const run = await running.run;
  expect(run.exitCode).toBe(143);
  expect(run.outputs).toMatchObject({ result: 'error', passed: 'false' });
  expect(run.report).toMatchObject({
    complete: false,
    endpoints: [{ cases: [{ deployment: 'blue', passed: true }] }],
  });
  expect(run.log).toContain('::error title=interrupted::');
  await expectNoSecretIn(run);
});
