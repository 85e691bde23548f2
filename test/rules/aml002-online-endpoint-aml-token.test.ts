import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml002 } from '../../src/rules/aml002-online-endpoint-aml-token.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml002-online-endpoint-aml-token.ts';
import { FILE_ORIGIN, holding, kubernetesEndpoint, onlineEndpoint } from './inventories.ts';

it('an endpoint with AML tokens is found', () => {
  const finding = theFinding(aml002, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
  expect(finding.message).toContain('token/action');
});

it('an endpoint that asks Entra is silent', () => {
  expect(answers(aml002, good)).toEqual(['pass']);
});

it('the case of letters does not matter', () => {
  expect(answers(aml002, holding(onlineEndpoint({ authMode: known('amltoken') })))).toEqual(['fail']);
});

it('keys, said or by default, are the business of AML001', () => {
  expect(answers(aml002, holding(onlineEndpoint({ authMode: known('Key') })))).toEqual(['pass']);
  expect(answers(aml002, holding(onlineEndpoint({ authMode: ABSENT, origin: FILE_ORIGIN })))).toEqual([
    'pass',
  ]);
});

it('a policy that is content with AML tokens hears of them as information', () => {
  expect(theFinding(aml002, bad, { profile: 'aml-token-ok' }).severity).toBe('info');
});

it('on Kubernetes nothing better is to be had: not applicable', () => {
  const inventory = holding(kubernetesEndpoint({ authMode: known('AMLToken') }));
  expect(answers(aml002, inventory)).toEqual(['notApplicable']);
});

it('an unread or unforeseen auth mode is undecided', () => {
  const unread = unknown('throttled', 'Azure asked to wait');
  expect(theFinding(aml002, holding(onlineEndpoint({ authMode: unread }))).reason?.kind).toBe('throttled');
  expect(answers(aml002, holding(onlineEndpoint({ authMode: known('Certificate') })))).toEqual(['unknown']);
});
