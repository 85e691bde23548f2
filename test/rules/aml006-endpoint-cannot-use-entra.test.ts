import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml006 } from '../../src/rules/aml006-endpoint-cannot-use-entra.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml006-endpoint-cannot-use-entra.ts';
import { FILE_ORIGIN, holding, kubernetesEndpoint, onlineEndpoint } from './inventories.ts';

it('a Kubernetes endpoint with AML tokens is explained, for whoever looks at each one', () => {
  const finding = theFinding(aml006, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'info', persona: 'auditor' });
  expect(finding.message).toContain('AML tokens');
  expect(finding.evidence[1]?.why).toBe('the better of the two');
  expect(finding.remediation.text).toContain('API Management');
});

it('a Kubernetes endpoint with keys is told of the better of the two', () => {
  const finding = theFinding(aml006, holding(kubernetesEndpoint({ authMode: known('Key') })));
  expect(finding.message).toContain('a shared key');
  expect(finding.evidence[1]?.why).toBe('AMLToken would be the better of the two');
  expect(finding.remediation.command).toContain('--auth-mode aml_token');
});

it('keys by default of a declaration count as keys', () => {
  const finding = theFinding(aml006, holding(kubernetesEndpoint({ authMode: ABSENT, origin: FILE_ORIGIN })));
  expect(finding).toMatchObject({ result: 'fail', confidence: 'medium' });
});

it('a Kubernetes endpoint with Entra, should that ever come, is silent', () => {
  expect(answers(aml006, good)).toEqual(['pass']);
});

it('a managed endpoint needs no explanation, whatever its mode', () => {
  for (const mode of ['Key', 'AMLToken', 'AADToken']) {
    expect(answers(aml006, holding(onlineEndpoint({ authMode: known(mode) })))).toEqual(['notApplicable']);
  }
});

it('an unread mode is undecided', () => {
  const authMode = unknown('throttled', 'Azure asked to wait');
  expect(answers(aml006, holding(kubernetesEndpoint({ authMode })))).toEqual(['unknown']);
});
