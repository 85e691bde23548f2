import { expect, it } from 'vitest';
import { aml008 } from '../../src/rules/aml008-endpoint-key-in-pipeline.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good, pipelineStep } from './examples/aml008-endpoint-key-in-pipeline.ts';
import { holding } from './inventories.ts';

it('a key that is fetched and not masked is found, with what replaces it', () => {
  const finding = theFinding(aml008, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'high', confidence: 'medium' });
  expect(finding.remediation.text).toContain('uses: org/aml-endpoint-action@v1');
});

it('a step that shows no key is silent', () => {
  expect(answers(aml008, good)).toEqual(['pass']);
});

it('all that a step does with a key is one finding, as severe as the worst of it', () => {
  expect(theFinding(aml008, holding(pipelineStep('stored-key')))).toMatchObject({ severity: 'medium' });
  const both = theFinding(aml008, holding(pipelineStep('stored-key', 'key-in-output')));
  expect(both).toMatchObject({ severity: 'high', identity: ['key-in-output', 'stored-key'] });
  expect(both.evidence).toHaveLength(2);
});

it('a key that somebody chose is the matter of another rule', () => {
  expect(answers(aml008, holding(pipelineStep('chosen-key')))).toEqual(['pass']);
});
