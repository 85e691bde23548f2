import { expect, it } from 'vitest';
import { aml005 } from '../../src/rules/aml005-endpoint-key-in-source.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good, writtenSecret } from './examples/aml005-endpoint-key-in-source.ts';
import { pipelineStep } from './examples/aml008-endpoint-key-in-pipeline.ts';
import { holding, inventory } from './inventories.ts';

it('a key that a file holds is found at its place, and only its length is told', () => {
  expect(theFinding(aml005, bad)).toMatchObject({
    severity: 'high',
    confidence: 'high',
    location: { file: 'deploy/endpoint.yml', line: 3 },
    identity: ['properties.keys.primaryKey'],
  });
});

it('nothing written down passes', () => {
  expect(answers(aml005, good)).toEqual(['pass']);
});

it('the default of a parameter is told less surely, and two keys are two findings', () => {
  const both = inventory({
    resources: [],
    writtenSecrets: [
      writtenSecret({ confidence: 'medium' }),
      writtenSecret({ path: 'properties.keys.secondaryKey' }),
    ],
  });
  expect(findings(aml005, both).map(({ confidence }) => confidence)).toEqual(['medium', 'high']);
});

it('a key that somebody chose and sends is found at the command', () => {
  const found = findings(aml005, holding(pipelineStep('chosen-key')));
  expect(found).toMatchObject([{ identity: ['chosen-key'], confidence: 'medium' }]);
});
