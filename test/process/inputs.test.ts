import { describe, expect, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { DIST, expectFailure, expectNoSecretIn, loginAs, playAzure, runNode } from './harness.ts';

const ENDPOINT = { endpoint: CONTOSO_IDS.fraudToken };

test('all that is wrong is said at once, each with the name of the input and what it accepts; nothing is requested', async () => {
  const azure = await playAzure();
  const run = await azure.run({
    endpoint: 'no/such/id',
    'client-id': 'my app',
    'tenant-id': 'x',
    'subscription-id': '12',
    cloud: 'AzureGermany',
    'allow-key': 'yes',
    key: 'third',
    timeout: '2 weeks',
    'allow-scoring-host': 'https://host/',
    'curl-confg': 'true',
  });
  await expectFailure(run, {
    code: 'invalid-input',
    exitCode: 2,
    result: 'refused',
    message: /^1\d inputs are wrong\.$/,
    remedy: /nothing was requested from anywhere/,
  });
  const cause = run.report?.failure?.cause ?? '';
  for (const problem of [
    'input curl-confg: there is no such input; did you mean curl-config?',
    'input endpoint: not an ARM id',
    'input client-id: must be a GUID',
    "input tenant-id: must be the tenant's GUID",
    'input subscription-id: must be a GUID',
    'input cloud: "AzureGermany" is not accepted; write one of AzureCloud',
    'input allow-key: "yes" is not accepted; write true or false',
    'input key: "third" is not accepted; write one of primary, secondary',
    'input timeout: "2 weeks" is not accepted; write a duration',
    'input allow-scoring-host: "https://host/" is not a host',
  ]) {
    expect(cause).toContain(problem);
    expect(run.log).toContain(problem);
  }
  expect(run.requests).toEqual([]);
});

test.each([
  ['endpoint missing', { ...loginAs() }, 'input endpoint: is required'],
  [
    'endpoint by name alone',
    { endpoint: 'fraud', ...loginAs() },
    'input workspace: is required when endpoint is a name',
  ],
  [
    'ids empty, as of a variable that the job cannot see',
    { ...ENDPOINT, cloud: 'custom', 'client-id': '', 'tenant-id': '' },
    'client-id: is required for auth: oidc',
  ],
  [
    'an input of the command line',
    { ...ENDPOINT, ...loginAs(), raw: 'true' },
    'input raw: there is no such input',
  ],
  [
    'two endpoints',
    { endpoint: `${CONTOSO_IDS.fraudToken}\n${CONTOSO_IDS.fraudKey}`, ...loginAs() },
    'token takes one endpoint, 2 were given',
  ],
  [
    'an id that another input contradicts',
    { ...ENDPOINT, ...loginAs(), workspace: 'mlw-other' },
    'says mlw-other, but the endpoint',
  ],
  [
    'a subscription in the environment that the id contradicts',
    { ...ENDPOINT, ...loginAs(), 'subscription-id': CONTOSO.sandbox },
    `says ${CONTOSO.sandbox}`,
  ],
  [
    'a credential that this type never has',
    { endpoint: CONTOSO_IDS.fraudNightly, ...loginAs(), 'auth-mode': 'Key' },
    'batch endpoints give AADToken, never Key',
  ],
  ['scoring-uri alone', { ...ENDPOINT, ...loginAs(), 'scoring-uri': 'https://localhost/score' }, 'auth-mode'],
  ['another command', { ...ENDPOINT, ...loginAs(), command: 'destroy' }, 'input command: "destroy"'],
])('%s', async (_name, inputs, problem) => {
  const azure = await playAzure();
  const run = await azure.run(inputs);
  await expectFailure(run, { code: 'invalid-input', exitCode: 2, result: 'refused' });
  expect(`${run.report?.failure?.message}\n${run.report?.failure?.cause}`).toContain(problem);
  expect(run.requests).toEqual([]);
});

test('an empty input is one that was not given', async () => {
  const azure = await playAzure();
  const run = await azure.run({
    ...ENDPOINT,
    ...loginAs(),
    workspace: '',
    'resource-group': '',
    'auth-mode': '',
    'scoring-uri': '',
    'allow-key': '',
    timeout: '',
    'curl-config': '',
  });
  expect(run.exitCode).toBe(0);
});

describe('the surroundings of the step', () => {
  test('outside of GitHub Actions the action sends to the command line, and asks nobody', async () => {
    const azure = await playAzure();
    for (const env of [{ GITHUB_ACTIONS: 'false' }, { GITHUB_OUTPUT: '' }]) {
      const run = await azure.run({ ...ENDPOINT, ...loginAs() }, { env });
      expect(run.exitCode).toBe(2);
      expect(run.log).toContain('title=not-in-actions');
      expect(run.log).toContain('node dist/cli.js token --help');
      expect(run.requests).toEqual([]);
    }
  });

  test('with an empty environment, too', async () => {
    const end = await runNode([`${DIST}/index.js`]);
    expect(end).toMatchObject({ exitCode: 2, stderr: '' });
    expect(end.stdout).toContain('title=not-in-actions');
  });

  test('without RUNNER_TEMP there is no report, and the run goes on', async () => {
    const azure = await playAzure();
    const run = await azure.run({ ...ENDPOINT, ...loginAs() }, { env: { RUNNER_TEMP: '' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'ok' });
    expect(run.outputs).not.toHaveProperty('report-json');
    await expectNoSecretIn(run);
  });

  test('without RUNNER_TEMP there is no curl config, and nothing at all is handed on', async () => {
    const azure = await playAzure();
    const run = await azure.run(
      { ...ENDPOINT, ...loginAs(), 'curl-config': 'true' },
      { env: { RUNNER_TEMP: '' } },
    );
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('title=runner-temp-missing');
    expect(run.outputs).toMatchObject({ result: 'refused' });
    expect(run.outputs).not.toHaveProperty('token');
    expect(run.state).toEqual({});
    await expectNoSecretIn(run);
  });

  test('a RUNNER_TEMP that is not there does not change how a run ends', async () => {
    const azure = await playAzure();
    const run = await azure.run({ ...ENDPOINT, ...loginAs() }, { env: { RUNNER_TEMP: '/no/such/folder' } });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('::warning::The report could not be written');
    expect(run.outputs).toMatchObject({ result: 'ok' });
  });

  test('a summary that cannot be written does not change how a run ends', async () => {
    const azure = await playAzure();
    const run = await azure.run(
      { ...ENDPOINT, ...loginAs() },
      { env: { GITHUB_STEP_SUMMARY: '/no/such/folder/summary' } },
    );
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('::warning::The report could not be written');
  });
});
