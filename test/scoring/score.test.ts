import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Fault, Scenario } from '../../src/simulator/scenario.ts';
import { type Stage, stage, stopAll } from '../commands/contosoRequest.ts';
import { scoreOnce, stageScoring } from './scoreOnce.ts';

afterEach(stopAll);

const SCORING = '**/scoring/**';
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const answering = (body: unknown, headers = {}) => stageScoring({ answers: [{ body, headers }] });
const failing = (...faults: Fault[]) => stage({ faults });
const onScoring = (fault: Omit<Fault, 'match'>): Fault => ({ match: { path: SCORING }, ...fault });
const scoringRequests = ({ simulator }: Stage) =>
  simulator.requests.filter(({ path }) => path.startsWith('/scoring/'));

function withProperties(id: string, properties: object): Pick<Scenario, 'resources'> {
  return {
    resources: contoso().resources.map((one) =>
      one.id === id ? { ...one, properties: { ...one.properties, ...properties } } : one,
    ),
  };
}

describe('one request', () => {
  test('passes with nothing but an endpoint and a body, whatever the auth mode', async () => {
    const at = await stage();
    for (const endpoint of [IDS.fraudToken, IDS.fraudEntra, IDS.fraudKey]) {
      const { report, lines } = await scoreOnce(at, { endpoint });
      expect(report).toMatchObject({
        result: 'ok',
        exitCode: 0,
        passed: true,
        summary: { endpoints: 1, cases: 1, failedCases: 0, requests: 1 },
        endpoints: [{ endpointId: endpoint, cases: [{ passed: true, failures: [] }] }],
      });
      // Readiness, one warm-up request, the one that is measured.
      expect(
        scoringRequests(at)
          .splice(-3)
          .map(({ status }) => status),
      ).toEqual([200, 200, 200]);
      expect(lines.some((line) => line.includes('authenticates by key (AML001)'))).toBe(
        endpoint === IDS.fraudKey,
      );
    }
  });

  test('must be answered with a body', async () => {
    const { report } = await scoreOnce(await answering(''));
    expect(report).toMatchObject({
      exitCode: 10,
      result: 'findings',
      endpoints: [{ cases: [{ failures: [{ expectation: 'not-empty' }] }] }],
    });
  });

  test('shows where the JSON differs from the expected one, and lets further members pass', async () => {
    const at = await answering({ result: [0.25, 1], by: { model: 'a', seconds: 3 } });
    expect((await scoreOnce(at, { 'expect-json': '{"by": {"model": "a"}}' })).report.passed).toBe(true);
    const { report } = await scoreOnce(at, {
      'expect-json': '{"result": [0.25, 2], "by": {"model": "b", "x": 1}}',
    });
    expect(report.endpoints[0]?.cases[0]?.failures[0]?.differences).toEqual([
      { path: '$.result[1]', expected: '2', actual: '1' },
      { path: '$.by.model', expected: '"b"', actual: '"a"' },
      { path: '$.by.x', expected: '1', actual: 'nothing' },
    ]);
  });

  test('fails when it takes longer than max-latency', async () => {
    const at = await stageScoring({ latencyMs: 60 });
    expect((await scoreOnce(at, { 'max-latency': '50ms' })).report).toMatchObject({
      exitCode: 10,
      endpoints: [{ cases: [{ failures: [{ expectation: 'max-latency', expected: 'at most 50 ms' }] }] }],
    });
    expect((await scoreOnce(at, { 'max-latency': '30s' })).report.passed).toBe(true);
  });

  test('takes another status for right when that is what is expected', async () => {
    const at = await stageScoring({ answers: [{ status: 422, body: { error: 'no such column' } }] });
    expect((await scoreOnce(at, { 'expect-status': '400, 422' })).report.passed).toBe(true);
    expect((await scoreOnce(at)).report).toMatchObject({
      exitCode: 10,
      endpoints: [
        {
          cases: [
            {
              failures: [
                {
                  expectation: 'status',
                  expected: '2xx',
                  actual: '422',
                  answer: { status: 422, excerpt: '{"error":"no such column"}' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('follows no redirect, so that the credential reaches no other host', async () => {
    const seen: string[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end('{}');
    }).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => elsewhere.once('listening', resolve));
      const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/steal`;
      const at = await stageScoring({ answers: [{ status: 307, headers: { location } }] });
      const { report } = await scoreOnce(at);
      expect(report).toMatchObject({ exitCode: 10, summary: { failedCases: 1 } });
      expect(seen).toEqual([]);
    } finally {
      elsewhere.close();
    }
  });

  test('dry-run says what would be sent, fetches no credential and sends nothing', async () => {
    const at = await stage();
    const { report, lines } = await scoreOnce(at, { 'dry-run': 'true' });
    expect(report).toMatchObject({ exitCode: 0, result: 'ok', passed: false });
    expect(lines.join('\n')).toMatch(
      /Would send to fraud-token .*POST https:.*\/score, application\/json, 13 bytes/,
    );
    expect(
      at.simulator.requests.filter(({ method, path }) => method === 'POST' && !/oauth2/.test(path)),
    ).toEqual([]);
  });
});

describe('waiting until it is ready', () => {
  test('takes 404, 424 model_not_ready, 502, 503, 504 and lost connections for a deployment that settles', async () => {
    const at = await failing(
      // The first, as a connection that was kept and then lost is opened anew without a word.
      onScoring({ times: 1, reset: true }),
      onScoring({ times: 1, status: 404 }),
      onScoring({ times: 1, status: 424, headers: { 'ms-azureml-model-error-reason': 'model_not_ready' } }),
      onScoring({ times: 1, status: 502 }),
      onScoring({ times: 1, status: 503 }),
      onScoring({ times: 1, status: 504 }),
    );
    const { report, pauses } = await scoreOnce(at);
    expect(report).toMatchObject({ passed: true, endpoints: [{ ready: { attempts: 7 } }] });
    expect(pauses).toHaveLength(6);
  });

  test('comes back when the service says, not earlier', async () => {
    const at = await failing(onScoring({ times: 1, status: 429, headers: { 'retry-after': '40' } }));
    const { report, pauses } = await scoreOnce(at);
    expect(report.passed).toBe(true);
    expect(pauses[0]).toBeGreaterThanOrEqual(40_000);
  });

  test('ends at ready-timeout with what was seen', async () => {
    const at = await failing(onScoring({ status: 503, body: 'no healthy upstream' }));
    const { report, pauses } = await scoreOnce(at, { 'ready-timeout': '2m' });
    expect(report).toMatchObject({
      exitCode: 4,
      result: 'unreachable',
      endpoints: [
        {
          failure: {
            code: 'endpoint-not-answering',
            message: expect.stringMatching(/status 503 \(\d+ times\)/),
            cause: expect.stringContaining('no healthy upstream'),
          },
        },
      ],
    });
    expect(sum(pauses)).toBeLessThanOrEqual(120_000);
  });

  test('does not wait for a model that crashed: the case fails, with the last lines of its container', async () => {
    const at = await stage({
      scoring: { [IDS.fraudToken]: { logs: 'Traceback\nKeyError: "age"' } },
      faults: [
        onScoring({
          status: 424,
          headers: {
            'ms-azureml-model-error-reason': 'model_error',
            'ms-azureml-model-error-statuscode': '500',
            'azureml-model-deployment': 'blue',
          },
        }),
      ],
    });
    const { report, pauses } = await scoreOnce(at);
    expect(pauses).toEqual([]);
    expect(report).toMatchObject({
      exitCode: 10,
      endpoints: [
        {
          cases: [
            {
              failures: [{ answer: { headers: { 'ms-azureml-model-error-statuscode': '500' } } }],
              logs: { deployment: 'blue', text: 'Traceback\nKeyError: "age"' },
            },
          ],
        },
      ],
    });
  });

  test('knows a 404 that will stay: no traffic, no such deployment', async () => {
    const at = await stage(withProperties(IDS.fraudToken, { traffic: {} }));
    const noTraffic = await scoreOnce(at);
    expect(noTraffic.report).toMatchObject({
      exitCode: 4,
      endpoints: [{ failure: { code: 'endpoint-without-traffic' } }],
    });
    const unknown = await scoreOnce(at, { deployment: 'purple' });
    expect(unknown.report).toMatchObject({
      exitCode: 3,
      endpoints: [{ failure: { code: 'deployment-not-found' } }],
    });
    expect([...noTraffic.pauses, ...unknown.pauses]).toEqual([]);
  });
});

describe('a refusal', () => {
  const DENIED = { status: 401, body: 'Microsoft Entra Token denied by policy' };

  test('names the missing role at once when Azure says that there is none', async () => {
    const { report, pauses } = await scoreOnce(
      await stage(),
      { endpoint: IDS.fraudEntra },
      { application: 'reader' },
    );
    expect(report).toMatchObject({
      exitCode: 4,
      endpoints: [
        {
          failure: {
            code: 'scoring-not-permitted',
            snippets: [{ text: expect.stringContaining('onlineEndpoints/score/action') }],
          },
        },
      ],
    });
    expect(pauses).toEqual([]);
  });

  /** gitHubDeploy may also look up what it may do. */
  function withReader(): Pick<Scenario, 'roleAssignments'> {
    const { roleAssignments } = contoso();
    const of = ({ principalId }: { principalId: string }) =>
      roleAssignments.find(({ properties }) => properties?.['principalId'] === principalId);
    const reader = of(CONTOSO_APPLICATIONS.reader);
    if (reader === undefined) throw new Error('nobody is a reader');
    const { principalId } = CONTOSO_APPLICATIONS.gitHubDeploy;
    return {
      roleAssignments: [
        ...roleAssignments,
        { ...reader, name: 'one-more', properties: { ...reader.properties, principalId } },
      ],
    };
  }

  test('is waited for when a role is there and not in effect yet, within five minutes', async () => {
    const soon = await scoreOnce(
      await stage({ ...withReader(), faults: [onScoring({ times: 4, ...DENIED })] }),
      {
        endpoint: IDS.fraudEntra,
      },
    );
    expect(soon.report).toMatchObject({ passed: true, endpoints: [{ ready: { attempts: 5 } }] });
    const never = await scoreOnce(await stage({ ...withReader(), faults: [onScoring(DENIED)] }), {
      endpoint: IDS.fraudEntra,
    });
    expect(never.report).toMatchObject({
      exitCode: 4,
      endpoints: [{ failure: { code: 'scoring-role-not-effective' } }],
    });
    const waited = sum(never.pauses);
    expect(waited).toBeGreaterThan(4 * 60_000);
    expect(waited).toBeLessThanOrEqual(5 * 60_000);
  });

  test('is waited for a minute when nobody can say whether there is a role, and says how to have one', async () => {
    const { report, pauses } = await scoreOnce(await failing(onScoring(DENIED)), {
      endpoint: IDS.fraudEntra,
    });
    expect(report.endpoints[0]?.failure).toMatchObject({
      code: 'scoring-role-not-effective',
      message: expect.stringContaining('could not be looked up'),
      snippets: [{ text: expect.stringContaining('onlineEndpoints/score/action') }],
    });
    expect(sum(pauses)).toBeLessThanOrEqual(60_000);
  });

  test('of the credential itself is met with a fresh one, once', async () => {
    const rejected = { status: 401, body: 'token_auth_access_denied' };
    expect((await scoreOnce(await failing(onScoring({ times: 1, ...rejected })))).report.passed).toBe(true);
    const at = await failing(onScoring(rejected));
    expect((await scoreOnce(at)).report).toMatchObject({
      exitCode: 4,
      endpoints: [{ failure: { code: 'scoring-credential-rejected' } }],
    });
    expect(scoringRequests(at)).toHaveLength(2);
  });

  test('by the network is told from one by a rule of somebody else', async () => {
    const closed = await scoreOnce(await stage(), { endpoint: IDS.fraudPrivate });
    expect(closed.report.endpoints[0]?.failure?.code).toBe('scoring-network-forbidden');
    const gateway = await scoreOnce(await failing(onScoring({ status: 403, body: 'quota of the tenant' })));
    expect(gateway.report.endpoints[0]?.failure?.code).toBe('scoring-forbidden');
  });
});

describe('a request that was measured', () => {
  test('is repeated when the service is busy or the connection is lost, and says so', async () => {
    const at = await failing(
      onScoring({ skip: 2, times: 1, status: 429 }),
      onScoring({ skip: 2, times: 1, truncate: 5 }),
    );
    expect((await scoreOnce(at)).report).toMatchObject({
      passed: true,
      endpoints: [{ cases: [{ requests: 1, retried: 2 }] }],
    });
  });

  test('is given up after so many retries', async () => {
    const at = await failing(onScoring({ skip: 2, status: 503 }));
    const { report } = await scoreOnce(at, { retries: '2' });
    expect(report).toMatchObject({
      exitCode: 10,
      endpoints: [{ cases: [{ retried: 2, failures: [{ expectation: 'status', actual: '503' }] }] }],
    });
  });

  test('never ends up in the report with the credential that the service echoes, not even cut in half', async () => {
    const key = 'Kx9'.repeat(28);
    const at = await stage({
      credentials: { [IDS.fraudKey]: { primaryKey: key, secondaryKey: `${key}2` } },
      scoring: {
        [IDS.fraudKey]: {
          answers: [
            {
              status: 400,
              headers: { 'x-ms-error-code': `${'e'.repeat(150)}${key}` },
              body: { [`${'x'.repeat(960)}`]: key, key },
            },
          ],
        },
      },
    });
    const { report } = await scoreOnce(at, { endpoint: IDS.fraudKey });
    expect(report.exitCode).toBe(10);
    expect(JSON.stringify(report)).not.toContain('Kx9Kx9');
    const compared = await scoreOnce(at, {
      endpoint: IDS.fraudKey,
      'expect-status': '400',
      'expect-json': '{"key": 1}',
    });
    expect(JSON.stringify(compared.report)).not.toContain('Kx9Kx9');
  });
});

describe('deployments', () => {
  test('all of them are scored, each held to its own header', async () => {
    const at = await stage();
    const { report } = await scoreOnce(at, { deployment: 'all' });
    expect(report.endpoints[0]?.cases.map(({ deployment, answeredBy }) => [deployment, answeredBy])).toEqual([
      ['blue', { blue: 1 }],
      ['green', { green: 1 }],
    ]);
    expect(report.passed).toBe(true);
  });

  test('an answer from another one does not pass', async () => {
    const at = await answering({ ok: true }, { 'azureml-model-deployment': 'blue' });
    expect((await scoreOnce(at, { deployment: 'green' })).report).toMatchObject({
      exitCode: 10,
      endpoints: [
        { cases: [{ failures: [{ expectation: 'deployment', expected: 'green', actual: 'blue' }] }] },
      ],
    });
  });
});

describe('several endpoints', () => {
  test('are all scored, and the gravest end counts', async () => {
    const at = await stage();
    const { report } = await scoreOnce(at, { endpoint: `${IDS.fraudPrivate}\n${IDS.fraudToken}` });
    expect(report).toMatchObject({
      exitCode: 4,
      passed: false,
      endpoints: [
        { name: 'fraud-private', passed: false },
        { name: 'fraud-token', passed: true },
      ],
    });
  });
});

test('an interruption stops what is under way and keeps what there is', async () => {
  const at = await stageScoring({ deployments: { green: { latencyMs: 60_000 } } });
  const controller = new AbortController();
  const scored = scoreOnce(at, { deployment: 'blue\ngreen' }, { signal: controller.signal });
  await expect.poll(() => scoringRequests(at).length, { timeout: 10_000 }).toBe(3);
  controller.abort(new Error('stop'));
  expect((await scored).report).toMatchObject({
    complete: false,
    passed: false,
    endpoints: [{ cases: [{ deployment: 'blue', passed: true }] }],
  });
});

describe('files as requests', () => {
  async function repository(at: Stage): Promise<Record<string, string>> {
    const workspace = join(at.runnerTemp, 'repository');
    await mkdir(join(workspace, 'smoke/deep'), { recursive: true });
    for (const name of ['b.json', 'a.json', 'deep/c.json']) {
      await writeFile(join(workspace, 'smoke', name), `{"name": "${name}"}`);
    }
    await writeFile(join(workspace, 'smoke/notes.txt'), 'not a request');
    await writeFile(join(at.runnerTemp, 'secret.json'), '{}');
    await symlink(join(at.runnerTemp, 'secret.json'), join(workspace, 'smoke/link'));
    return { GITHUB_WORKSPACE: workspace };
  }

  test('are cases of their own, by a name or by a pattern', async () => {
    const at = await stage();
    const env = await repository(at);
    const names = async (request: string) =>
      (await scoreOnce(at, { request }, { env })).report.endpoints[0]?.cases.map(({ name }) => name);
    expect(await names('smoke/*.json')).toEqual(['smoke/a.json', 'smoke/b.json']);
    expect(await names('smoke/b.json\nsmoke/**/c.json')).toEqual(['smoke/b.json', 'smoke/deep/c.json']);
  });

  test('must lie in the repository, be JSON, and be there', async () => {
    const at = await stage();
    const env = await repository(at);
    const end = (request: string, more = {}) =>
      scoreOnce(at, { request }, { env: { ...env, ...more } }).catch(
        (error: { details?: { code: string; exitCode: number } }) => [
          error.details?.code,
          error.details?.exitCode,
        ],
      );
    expect(await end('smoke/link')).toEqual(['score-file-outside', 2]);
    expect(await end('../secret.json')).toEqual(['score-file-outside', 2]);
    expect(await end('../*.json')).toEqual(['score-file-outside', 2]);
    expect(await end('smoke/notes.txt')).toEqual(['score-file-invalid', 2]);
    expect(await end('smoke/none.json')).toEqual(['score-file-not-found', 3]);
    expect(await end('smoke/*.xml')).toEqual(['score-file-not-found', 3]);
    const foreign = { GITHUB_EVENT_NAME: 'pull_request_target' };
    expect(await end('smoke/a.json', foreign)).toEqual(['score-file-untrusted', 2]);
    expect(at.simulator.requests).toEqual([]);
  });
});
