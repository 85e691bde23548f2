import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';

import { DIST, expectFailure, loginAs, makeFolder, playAzure } from './harness.ts';

const INPUTS = { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() };

describe('T12: hostile ids', () => {
  const fraud = CONTOSO_IDS.fraud;
  test.each([
    ['a query', `${CONTOSO_IDS.fraudToken}?api-version=2020-01-01`],
    ['a fragment', `${CONTOSO_IDS.fraudToken}#x`],
    ['an escape', `${fraud}/onlineEndpoints/fraud%2Dtoken`],
    ['a way up', `${fraud}/onlineEndpoints/../onlineEndpoints/fraud-token`],
    ['a dot segment', `${fraud}/onlineEndpoints/.`],
    ['an action behind it', `${CONTOSO_IDS.fraudToken}/token`],
    ['a backslash', `${fraud}\\onlineEndpoints\\fraud-token`],
    ['a doubled slash', `/${CONTOSO_IDS.fraudToken}`],
    ['another host', `//evil.example${CONTOSO_IDS.fraudToken}`],
    ['a whole address', `https://evil.example${CONTOSO_IDS.fraudToken}`],
    ['a letter that looks like another', CONTOSO_IDS.fraudToken.replace('fraud-token', 'fr\u0430ud-token')],
    ['a type that is no endpoint', `${fraud}/datastores/workspaceblobstore`],
    ['a workspace', fraud],
    ['another provider', CONTOSO_IDS.fraudToken.replace('MachineLearningServices', 'KeyVault')],
    ['a blank', `${fraud}/onlineEndpoints/fraud token`],
  ])('%s is no id, and nothing is asked', async (_name, endpoint) => {
    const azure = await playAzure();
    const run = await azure.run({ endpoint, ...loginAs() });
    await expectFailure(run, { code: 'invalid-input', exitCode: 2, result: 'refused' });
    expect(run.requests).toEqual([]);
  });

  test.each([
    ['workspace', { workspace: '../other' }],
    ['workspace', { workspace: 'mlw?x=1' }],
    ['resource group', { 'resource-group': 'rg/../x' }],
    ['resource group', { 'resource-group': 'rg.' }],
    ['endpoint', { endpoint: 'fraud%2Ftoken' }],
    ['endpoint', { endpoint: '..' }],
  ])('a part of an id is held to the rules of its kind: %s', async (what, change) => {
    const azure = await playAzure();
    const run = await azure.run({
      endpoint: 'fraud-token',
      workspace: 'mlw-fraud',
      'resource-group': 'rg-fraud',
      'subscription-id': CONTOSO.production,
      ...change,
      ...loginAs(),
    });
    await expectFailure(run, { code: 'invalid-input', exitCode: 2, result: 'refused', message: what });
    expect(run.requests).toEqual([]);
  });
});

test('T12: the build is the whole of what runs: a copy of it alone does the same', async () => {
  const azure = await playAzure();
  const dist = join(await makeFolder('alone'), 'dist');
  await cp(DIST, dist, { recursive: true });
  const run = await azure.run(INPUTS, { dist });
  expect(run.outputs).toMatchObject({ result: 'ok' });
});
