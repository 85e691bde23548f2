import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTokenStep } from '../../src/commands/tokenStep.ts';
import { runTokenOnTerminal, type TokenPrinting } from '../../src/commands/tokenTerminal.ts';
import type { TokenRequest } from '../../src/inputs/tokenRequest.ts';
import type { RunReport } from '../../src/report/runReport.ts';
import { CONTOSO_APPLICATIONS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { ActionSurface } from '../../src/surface/action.ts';
import type { StepCore } from '../../src/surface/stepEnd.ts';
import { createTerminalSurface } from '../../src/surface/terminal.ts';
import { requestFor, type Stage, stage, stopAll } from './contosoRequest.ts';

let contoso: Stage;
beforeAll(async () => {
  contoso = await stage();
});
afterAll(stopAll);

interface StepRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What happened, in order: masks, outputs, state and failures. */
  readonly events: readonly string[];
  readonly lines: readonly string[];
  readonly report: RunReport;
  readonly summary: string;
}

/** The action's step with its outputs kept instead of written to the runner's files. */
async function step(
  request: TokenRequest,
  at: Stage = contoso,
  env: Readonly<Record<string, string>> = {},
): Promise<StepRun> {
  const lines: string[] = [];
  const events: string[] = [];
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  let summary = '';
  const terminal = createTerminalSurface(
    (text) => lines.push(text.trimEnd()),
    { ...at.env, GITHUB_STEP_SUMMARY: 'there is one', ...env },
    new AbortController().signal,
  );
  const surface: ActionSurface = {
    ...terminal,
    sleep: async () => {},
    mask(secret) {
      events.push(`mask ${secret}`);
      terminal.mask(secret);
    },
    fail(run) {
      events.push(`fail ${run.details.code}`);
      terminal.fail(run);
    },
  };
  const core = {
    setOutput(name: string, value: string) {
      events.push(`output ${name}`);
      outputs[name] = value;
    },
    saveState(name: string, value: string) {
      events.push(`state ${name}`);
      state[name] = value;
    },
    summary: {
      addRaw(text: string) {
        summary += text;
        return this;
      },
      write: async () => undefined,
    },
  } as unknown as StepCore;
  const exitCode = await runTokenStep(request, surface, core);
  const report = JSON.parse(await readFile(outputs['report-json'] ?? '', 'utf8'));
  return { exitCode, outputs, state, events, lines, report, summary };
}

describe('the step', () => {
  it('hands on an AML token with all that goes with it', async () => {
    const { exitCode, outputs, state, report } = await step(requestFor(IDS.fraudToken));
    expect(exitCode).toBe(0);
    expect(outputs).toEqual({
      result: 'ok',
      'identity-object-id': CONTOSO_APPLICATIONS.gitHubDeploy.principalId,
      'report-json': expect.stringContaining(contoso.runnerTemp),
      'endpoint-id': IDS.fraudToken,
      token: expect.stringMatching(/^ey/),
      'token-type': 'AMLToken',
      'auth-mode': 'AMLToken',
      'scoring-uri': expect.stringContaining('fraud-token.eastus.inference.ml.azure.com'),
      'header-name': 'Authorization',
      'header-value': `Bearer ${outputs['token']}`,
      'extra-headers': '{}',
      'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      'refresh-after': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
    expect(state).toEqual({});
    expect(report).toMatchObject({ result: 'ok', exitCode: 0, credential: { tokenType: 'AMLToken' } });
  });

  it('masks every secret before it is an output', async () => {
    const { events, outputs } = await step(requestFor(IDS.fraudKey, { 'allow-key': 'true' }));
    for (const name of ['token', 'header-value']) {
      const masked = events.indexOf(`mask ${outputs[name]}`);
      expect(masked).toBeGreaterThanOrEqual(0);
      expect(masked).toBeLessThan(events.indexOf(`output ${name}`));
    }
  });

  it('writes no secret to its log, its report and its summary', async () => {
    const at = await stage();
    for (const [id, inputs] of [
      [IDS.fraudToken, {}],
      [IDS.fraudEntra, {}],
      [IDS.fraudKey, { 'allow-key': 'true' }],
      [IDS.speech, { 'auth-mode': 'CognitiveToken' }],
    ] as const) {
      const { exitCode, lines, report, summary } = await step(requestFor(id, inputs), at);
      expect(exitCode).toBe(0);
      const written = [...lines, JSON.stringify(report), summary].join('\n');
      for (const secret of at.simulator.secrets()) expect(written.includes(secret)).toBe(false);
    }
  });

  it('with curl-config tells post of the directory before there is a secret in it', async () => {
    const { events, state, outputs } = await step(requestFor(IDS.fraudToken, { 'curl-config': 'true' }));
    const path = outputs['curl-config'] ?? '';
    expect(state).toEqual({ 'curl-config-directory': dirname(path) });
    expect(events.indexOf('state curl-config-directory')).toBeLessThan(events.indexOf('output token'));
    const text = await readFile(path, 'utf8');
    expect(text).toContain(`header = "Authorization: Bearer ${outputs['token']}"`);
    expect(text).toContain(`url = "${outputs['scoring-uri']}"`);
    expect(text).toContain('proto = "=https"');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('with curl-config for an account leaves the address to the caller, who adds a path', async () => {
    const { outputs } = await step(requestFor(IDS.foundry, { 'curl-config': 'true' }));
    expect(await readFile(outputs['curl-config'] ?? '', 'utf8')).not.toContain('url = ');
  });

  it('with curl-config and nowhere to put it hands nothing on', async () => {
    const request = requestFor(IDS.fraudToken, { 'curl-config': 'true' });
    const events: string[] = [];
    const surface = createTerminalSurface(
      () => undefined,
      { ...contoso.env, RUNNER_TEMP: '' },
      new AbortController().signal,
    );
    const core = { setOutput: (name: string) => events.push(name) } as unknown as StepCore;
    expect(await runTokenStep(request, surface, core)).toBe(2);
    expect(events).toEqual(['endpoint-id', 'result', 'identity-object-id']);
  });

  it('clears what lost runs left behind, and says so', async () => {
    const at = await stage();
    await mkdir(join(at.runnerTemp, 'aml-endpoint-curl-1-1-lost-abcdef'));
    const stuck = join(at.runnerTemp, 'aml-endpoint-curl-2-1-lost-abcdef');
    await mkdir(stuck);
    await writeFile(join(stuck, 'other'), '');
    const { exitCode, lines } = await step(requestFor(IDS.fraudToken), at);
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toContain('Removed 1 curl config(s)');
    expect(lines.join('\n')).toContain(`${stuck} was left behind`);
    expect(await readdir(at.runnerTemp)).not.toContain('aml-endpoint-curl-1-1-lost-abcdef');
  });

  it.each([
    ['a key that is not allowed', IDS.fraudKey, {}, 'gitHubDeploy', 2, 'refused', 'key-not-allowed'],
    [
      'an endpoint that is not there',
      `${IDS.fraudToken}x`,
      {},
      'reader',
      3,
      'nothing-matched',
      'endpoint-not-found',
    ],
    [
      'one of another type',
      IDS.fraudNightly.replace('batch', 'online'),
      {},
      'reader',
      3,
      'nothing-matched',
      'endpoint-of-another-type',
    ],
    ['a missing role', IDS.fraudToken, {}, 'nobody', 4, 'unreachable', 'operation-forbidden'],
    ['one being created', IDS.fraudCreating, {}, 'gitHubDeploy', 4, 'unreachable', 'endpoint-not-ready'],
    [
      'a host of its own',
      IDS.fraudEdge,
      { 'allow-key': 'true' },
      'gitHubDeploy',
      2,
      'refused',
      'scoring-host-not-allowed',
    ],
    [
      'plain http',
      IDS.fraudEdge,
      { 'allow-key': 'true', 'allow-scoring-host': '203.0.113.14' },
      'gitHubDeploy',
      2,
      'refused',
      'scoring-uri-plain-http',
    ],
  ] as const)(
    'for %s hands nothing on and says why',
    async (_, id, inputs, application, code, result, failure) => {
      const { exitCode, outputs, report, events } = await step(requestFor(id, inputs, application));
      expect(exitCode).toBe(code);
      expect(Object.keys(outputs).toSorted()).toEqual([
        'endpoint-id',
        'identity-object-id',
        'report-json',
        'result',
      ]);
      expect(outputs['result']).toBe(result);
      expect(report).toMatchObject({ result, exitCode: code, failure: { code: failure } });
      // All outputs are there when the step fails.
      expect(events.at(-1)).toBe(`fail ${failure}`);
    },
  );

  it('fetches no key for a host that is not allowed', async () => {
    const at = await stage();
    await step(requestFor(IDS.fraudEdge, { 'allow-key': 'true' }), at);
    expect(at.simulator.requests.filter(({ path }) => path.endsWith('listKeys'))).toEqual([]);
  });

  it('scores a Kubernetes endpoint where host and http are allowed by name', async () => {
    const inputs = { 'allow-key': 'true', 'allow-scoring-host': '203.0.113.14', 'allow-http': 'true' };
    const { outputs } = await step(requestFor(IDS.fraudEdge, { ...inputs, 'curl-config': 'true' }));
    expect(outputs['scoring-uri']).toBe('http://203.0.113.14/api/v1/endpoint/fraud-edge/score');
    expect(await readFile(outputs['curl-config'] ?? '', 'utf8')).toContain('proto = "=http"');
  });

  it('needs one permission when auth mode and scoring URI are given', async () => {
    const at = await stage();
    const host = new URL(at.simulator.origin).host;
    const inputs = { 'auth-mode': 'AMLToken', 'scoring-uri': `https://${host}/score` };
    const { exitCode, outputs } = await step(requestFor(IDS.fraudToken, inputs, 'tokenOnly'), at);
    expect({ exitCode, type: outputs['token-type'] }).toEqual({ exitCode: 0, type: 'AMLToken' });
    expect(at.simulator.requests.filter(({ surface }) => surface === 'arm')).toHaveLength(1);
  });

  it('hands no Entra token on for an address of the caller, also when an alias hides the type (T3)', async () => {
    const { runnerTemp: workspace } = contoso;
    await writeFile(
      join(workspace, 'targets.yml'),
      `targets:\n  nightly: ${IDS.fraudNightly}\n  ai: ${IDS.foundry}\n`,
    );
    const host = new URL(contoso.simulator.origin).host;
    for (const [target, mode] of [
      ['nightly', 'Key'],
      ['nightly', 'AMLToken'],
      ['ai', 'AMLToken'],
    ] as const) {
      const inputs = {
        target,
        'targets-file': 'targets.yml',
        'auth-mode': mode,
        'scoring-uri': `https://${host}/x`,
      };
      const { exitCode, outputs, report } = await step(requestFor('', inputs), contoso, {
        GITHUB_WORKSPACE: workspace,
      });
      expect({ exitCode, token: outputs['token'] }).toEqual({ exitCode: 2, token: undefined });
      expect(report.failure?.code).toBe('auth-mode-mismatch');
    }
  });

  it('warns of an endpoint that a hosted runner cannot reach, of Entra tokens and of keys', async () => {
    const log = async (id: string, inputs = {}) => (await step(requestFor(id, inputs))).lines.join('\n');
    expect(await log(IDS.fraudPrivate)).toMatch(
      /Warning: fraud-private has no public network access.*GitHub-hosted runner/,
    );
    expect(await log(IDS.fraudEntra)).toContain('Note: This is an Entra token');
    expect(await log(IDS.fraudKey, { 'allow-key': 'true' })).toContain('Note: This is a key');
    expect(await log(IDS.fraudToken)).not.toMatch(/Warning|Note: This is/);
  });

  it('repeats no secret that a service put into its error, in no file', async () => {
    const leaked = 'a-token-in-a-refusal';
    const body = { accessToken: leaked, error: { code: 'Odd', message: `you sent ${leaked}` } };
    const at = await stage({ faults: [{ match: { path: '**/fraud-token/token' }, status: 400, body }] });
    const { lines, report, summary } = await step(requestFor(IDS.fraudToken), at);
    expect(report.failure).toMatchObject({
      code: 'azure-refused-request',
      cause: 'HTTP 400: Odd: you sent ***',
    });
    expect([...lines, JSON.stringify(report), summary].join('\n')).not.toContain(leaked);
  });

  it('names nothing in the summary of a public repository (T8)', async () => {
    const github = {
      repository: 'contoso/fraud-model',
      visibility: 'public',
      environment: 'production',
    } as const;
    const at = await stage({ github });
    for (const id of [IDS.fraudToken, IDS.fraudKey]) {
      const { summary } = await step(requestFor(id), at);
      expect(summary).toContain('### Endpoint token:');
      expect(summary).not.toMatch(/fraud|contoso|mlw|subscriptions|0b1ec700/i);
    }
    expect((await step(requestFor(IDS.fraudToken))).summary).toContain('fraud');
  });
});

describe('the command line', () => {
  async function print(
    request: TokenRequest,
    printing: Partial<TokenPrinting>,
    isTTY: boolean,
    env = contoso.env,
  ) {
    const err: string[] = [];
    const out: string[] = [];
    const surface = createTerminalSurface((text) => err.push(text), env, new AbortController().signal);
    const stdout = { isTTY, write: (text: string) => out.push(text) };
    const exitCode = await runTokenOnTerminal(
      request,
      { raw: false, format: 'text', ...printing },
      surface,
      stdout,
    );
    return { exitCode, out: out.join(''), err: err.join('') };
  }
  const shows = (text: string) => contoso.simulator.secrets().some((secret) => text.includes(secret));

  it('prints nothing to standard output unless asked, and no secret anywhere', async () => {
    const { exitCode, out, err } = await print(requestFor(IDS.fraudToken), {}, false);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    expect(err).toMatch(/^credential +AMLToken \*{8} \(\d+ characters\)$/m);
    expect(err).toContain('Authorization: Bearer ********');
    expect(shows(err)).toBe(false);
  });

  it('says of a key that it does not expire, and of a token without a time that Azure did not say', async () => {
    const key = await print(requestFor(IDS.fraudKey, { 'allow-key': 'true' }), {}, false);
    expect(key.err).toMatch(/^expires +never, until it is regenerated$/m);
    const body = { accessToken: 'ey.timeless-token' };
    const at = await stage({ faults: [{ match: { path: '**/fraud-token/token' }, status: 200, body }] });
    const token = await print(requestFor(IDS.fraudToken), {}, false, at.env);
    expect(token.err).toMatch(/^expires +not said by Azure$/m);
  });

  it('with --raw prints the credential, and nothing else, to a pipe', async () => {
    const { out, err } = await print(requestFor(IDS.fraudToken), { raw: true }, false);
    expect(out).toMatch(/^ey[\w.-]+\n$/);
    expect(contoso.simulator.secrets()).toContain(out.trim());
    expect(shows(err)).toBe(false);
  });

  it('with --raw shows a terminal a masked form', async () => {
    const { out, err } = await print(requestFor(IDS.fraudToken), { raw: true }, true);
    expect(out).toMatch(/^\*{8} \(\d+ characters\)\n$/);
    expect(err).toContain('A terminal sees a masked form');
    expect(shows(out + err)).toBe(false);
  });

  it('with --format json prints the report, of failures as well', async () => {
    const good = await print(requestFor(IDS.fraudToken), { format: 'json' }, false);
    expect(JSON.parse(good.out)).toMatchObject({ result: 'ok', endpointId: IDS.fraudToken });
    expect(shows(good.out)).toBe(false);
    const bad = await print(requestFor(IDS.fraudKey), { format: 'json' }, false);
    expect(bad.exitCode).toBe(2);
    expect(JSON.parse(bad.out)).toMatchObject({ result: 'refused', failure: { code: 'key-not-allowed' } });
    expect(bad.err).toContain('Error [key-not-allowed]');
  });
});
