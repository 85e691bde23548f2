import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml003 } from '../../src/rules/aml003-serverless-endpoint-key-auth.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml003-serverless-endpoint-key-auth.ts';
import { azureOrigin, FILE_ORIGIN, holding, serverlessEndpoint } from './inventories.ts';

const withMode = (mode: string, apiVersion = '2025-12-01') =>
  holding(
    serverlessEndpoint({
      authMode: known(mode),
      origin: azureOrigin('/subscriptions/s/…/llama', apiVersion),
    }),
  );

it('a serverless endpoint with a key is found', () => {
  const finding = theFinding(aml003, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'high', confidence: 'high' });
  expect(finding.remediation.destructive).toBe(false);
  expect(finding.remediation.command).toBe(
    `az rest --method put --url '${finding.resource.id}-entra?api-version=2025-12-01' --body '{"location":"LOCATION","sku":{"name":"Consumption"},"properties":{"authMode":"AAD","modelSettings":{"modelId":"azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct/versions/9"}}}'`,
  );
});

it('a serverless endpoint that takes Entra tokens alone is silent', () => {
  expect(answers(aml003, good)).toEqual(['pass']);
});

it('KeyAndAAD keeps the key working: found', () => {
  expect(answers(aml003, withMode('KeyAndAAD'))).toEqual(['fail']);
  expect(answers(aml003, withMode('keyandaad'))).toEqual(['fail']);
});

it('an unforeseen mode is undecided', () => {
  expect(answers(aml003, withMode('Certificate'))).toEqual(['unknown']);
  expect(answers(aml003, withMode('AADToken'))).toEqual(['unknown']);
});

it('what an older api-version calls Key may be AAD: undecided, with the version that would tell', () => {
  const finding = theFinding(aml003, withMode('Key', '2024-04-01'));
  expect(finding).toMatchObject({ result: 'unknown', reason: { kind: 'api-version' } });
  expect(finding.reason?.detail).toContain('2025-12-01');
});

it('what an older api-version does call AAD or KeyAndAAD is taken at its word', () => {
  expect(answers(aml003, withMode('AAD', '2024-04-01'))).toEqual(['pass']);
  expect(answers(aml003, withMode('KeyAndAAD', '2024-04-01'))).toEqual(['fail']);
});

it('a later api-version, or a preview, tells', () => {
  expect(answers(aml003, withMode('Key', '2026-05-15-preview'))).toEqual(['fail']);
});

it('declared without an auth mode there are keys: found, with less confidence', () => {
  const declared = serverlessEndpoint({ authMode: ABSENT, origin: FILE_ORIGIN });
  const finding = theFinding(aml003, holding(declared));
  expect(finding).toMatchObject({ result: 'fail', confidence: 'medium' });
  expect(finding.evidence[0]?.why).toBe('keys are what there is when nothing is said');
  expect(theFinding(aml003, bad).evidence[0]?.why).toBe('only AAD switches keys off');
});

it('answered by Azure without an auth mode it is undecided', () => {
  const finding = theFinding(aml003, holding(serverlessEndpoint({ authMode: ABSENT })));
  expect(finding.result).toBe('unknown');
  expect(finding.reason?.detail).toContain('without authMode (api-version 2025-12-01)');
});

it('an unread auth mode is undecided', () => {
  const authMode = unknown('missing-permission', 'no right');
  expect(answers(aml003, holding(serverlessEndpoint({ authMode })))).toEqual(['unknown']);
});
