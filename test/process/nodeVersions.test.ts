import { expect, test } from 'vitest';
import { CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { DIST, expectNoSecretIn, loginAs, NODE, playAzure, runNode } from './harness.ts';

// NODE_UNDER_TEST names the Node that runs the build in all tests of this folder; this one says which it was.
const { stdout: version } = await runNode(['--version']);

test(`main, post and the command line run on Node ${version.trim()} with nothing but the build`, async () => {
  expect(version).toMatch(/^v(?:2\d|[3-9]\d)\./);
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, 'curl-config': 'true', ...loginAs() });
  expect(run.stderr).toBe('');
  expect(run.outputs).toMatchObject({ result: 'ok', 'token-type': 'AMLToken' });
  expect(await run.post()).toMatchObject({ exitCode: 0, stdout: 'Removed the curl config.\n', stderr: '' });
  expect(await runNode([`${DIST}/cli.js`, '--version'])).toMatchObject({ exitCode: 0, stderr: '' });
  await expectNoSecretIn(run);
});

test.each(['index', 'post', 'cli'])('%s.js needs no flag and warns of nothing', async (door) => {
  const end = await runNode(['--throw-deprecation', `${DIST}/${door}.js`, '--help'], { file: NODE });
  expect(end.stderr).toBe('');
  expect([0, 2]).toContain(end.exitCode);
});
