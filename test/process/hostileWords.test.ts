import { execFileSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import {
  both,
  expectFailure,
  expectNoSecretIn,
  loginAs,
  POSIX,
  playAzure,
  type Run,
  withFaults,
  withResource,
} from './harness.ts';

const INPUTS = { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() };

/** Words that want to be a workflow command, markup, or to steer a terminal. */
const HOSTILE = [
  'ok',
  '::set-output name=token::stolen',
  '  ::add-mask::a',
  '::error::fake',
  '##[error]fake',
  'x ##[add-mask]b',
  '::stop-commands::pwn',
  '\u001b[31mred\u001b[0m \u0007 \r overwritten',
  '\u202ereversed\u202c \u200bhidden',
  '@octocat #1 [link](https://evil.example) ![image](https://evil.example/x.png)',
  '<script>alert(1)</script> <img src=x onerror=alert(1)>',
  '| a | b |\n|---|---|\n```\n# Heading',
].join('\n');

describe('T11: hostile words from Azure and GitHub', () => {
  const places: [string, (scenario: Scenario) => Scenario, Record<string, string>][] = [
    [
      'the message of a refusal',
      withFaults({
        match: { path: '**/fraud-token/token' },
        status: 400,
        body: { error: { code: HOSTILE, message: HOSTILE } },
      }),
      INPUTS,
    ],
    [
      'a refusal of the network',
      withFaults({
        match: { path: '**/onlineEndpoints/fraud-token' },
        status: 403,
        body: { error: { code: 'x', message: `firewall ${HOSTILE}` } },
      }),
      INPUTS,
    ],
    [
      'a body that is not JSON',
      withFaults({ match: { path: '**/onlineEndpoints/fraud-token' }, status: 400, body: HOSTILE }),
      INPUTS,
    ],
    [
      'the state of the endpoint',
      withResource(CONTOSO_IDS.fraudToken, { provisioningState: HOSTILE }),
      INPUTS,
    ],
    ['its auth mode', withResource(CONTOSO_IDS.fraudToken, { authMode: HOSTILE }), INPUTS],
    ['its scoring URI', withResource(CONTOSO_IDS.fraudToken, { scoringUri: HOSTILE }), INPUTS],
    [
      'the path of its scoring URI',
      withResource(CONTOSO_IDS.fraudToken, {
        scoringUri: `https://fraud-token.eastus.inference.ml.azure.com/${HOSTILE}`,
      }),
      INPUTS,
    ],
    [
      'the headers that it asks for',
      withResource(CONTOSO_IDS.phiEntra, {
        inferenceEndpoint: {
          uri: 'https://phi-entra.eastus2.models.ai.azure.com',
          headers: { [HOSTILE]: HOSTILE },
        },
      }),
      { endpoint: CONTOSO_IDS.phiEntra, ...loginAs() },
    ],
    [
      "Entra's description",
      withFaults({
        match: { path: '/*/oauth2/v2.0/token' },
        status: 400,
        body: {
          error: 'invalid_request',
          error_description: `AADSTS700016: ${HOSTILE}`,
          error_codes: [700016],
        },
      }),
      INPUTS,
    ],
    [
      'the subject of the ID token',
      (scenario) => ({
        ...scenario,
        github: { repository: CONTOSO.repository, subject: `repo:${CONTOSO.repository}:${HOSTILE}` },
      }),
      INPUTS,
    ],
  ];

  test.each(places)(
    '%s never becomes a command, markup or a control sequence',
    async (_name, change, inputs) => {
      const azure = await playAzure(both(change));
      const run = await azure.run(inputs);
      expectHarmless(run);
      await expectNoSecretIn(run);
    },
  );

  test("the runner's own names in a failure are harmless, too", async () => {
    const azure = await playAzure((scenario) => ({
      ...scenario,
      github: { repository: CONTOSO.repository, environment: CONTOSO.environment, idTokenPermission: false },
    }));
    const run = await azure.run(INPUTS, { env: { GITHUB_JOB: HOSTILE, GITHUB_REF: HOSTILE } });
    await expectFailure(run, { code: 'id-token-permission-missing', exitCode: 4, result: 'unreachable' });
    expectHarmless(run);
  });

  test('an endpoint name in an input cannot write a command either', async () => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint: HOSTILE, ...loginAs() });
    expect(run.exitCode).toBe(2);
    expectHarmless(run);
  });

  test.skipIf(!POSIX)(
    'printed commands quote what they name, so that a shell reads back the same words',
    async () => {
      const awkward = "rg-(it's).a_b";
      const azure = await playAzure();
      const run = await azure.run({
        endpoint: 'fraud-token',
        workspace: 'mlw-fraud',
        'resource-group': 'rg-(its).a_b',
        'subscription-id': CONTOSO.production,
        ...loginAs('nobody'),
      });
      expect(awkward).toContain("'");
      const [snippet] = (run.report?.failure?.snippets ?? []).filter(({ language }) => language === 'shell');
      const assign = snippet?.text.split('\n').find((line) => line.includes('role assignment create')) ?? '';
      const words = execFileSync('/bin/sh', ['-c', assign.replace(/^az /, 'printf "%s\\n" ')], {
        encoding: 'utf8',
      });
      expect(words.split('\n')).toContain(
        CONTOSO_IDS.fraudToken.replace('/rg-fraud/', `/${encodeURIComponent('rg-(its).a_b')}/`),
      );
    },
  );
});

/** Reads the log as the runner does, and the summary as a browser would. */
function expectHarmless(run: Run): void {
  const known = /^::(?:add-mask|notice|warning|error|debug|stop-commands)(?: title=[a-z-]+)?::/;
  let stopped: string | undefined;
  const titles: string[] = [];
  for (const line of run.stdout.split(/\r\n|\r|\n/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      continue;
    }
    if (/^\s*::/.test(line)) {
      expect(line).toMatch(known);
      expect(line).not.toMatch(/^\s*::(?:stop-commands::pwn|error::fake|add-mask::a$)/);
      stopped = /^::stop-commands::(.+)$/.exec(line)?.[1];
      const title = /^::error title=([a-z-]+)::/.exec(line)?.[1];
      if (title !== undefined) titles.push(title);
    }
    expect(line).not.toContain('##[');
  }
  expect(stopped, 'commands are taken again at the end').toBeUndefined();
  expect(titles.length).toBeLessThanOrEqual(1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(run.log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069]/);
  expect(run.stderr).toBe('');
  const prose = run.summary.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '');
  expect(prose).not.toMatch(/<(?:script|img)|!\[|\]\(|@octocat|(?:^|\s)#1|^# Heading/m);
  expect(Object.keys(run.outputs)).not.toContain('stolen');
  expect(run.outputs['token'] === undefined || run.outputs['token'].length > 100).toBe(true);
}
