import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml004 } from '../../src/rules/aml004-batch-endpoint-auth-mode.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml004-batch-endpoint-auth-mode.ts';
import { batchEndpoint, FILE_ORIGIN, holding } from './inventories.ts';

it('a batch endpoint with a mode that Azure refuses is found', () => {
  expect(theFinding(aml004, bad)).toMatchObject({
    result: 'fail',
    severity: 'low',
    confidence: 'high',
    remediation: { destructive: false },
  });
  expect(answers(aml004, holding(batchEndpoint({ authMode: known('AMLToken') })))).toEqual(['fail']);
});

it('a batch endpoint with Entra is silent, in any letters', () => {
  expect(answers(aml004, good)).toEqual(['pass']);
  expect(answers(aml004, holding(batchEndpoint({ authMode: known('aadToken') })))).toEqual(['pass']);
});

it('Entra is the default of a batch endpoint that is declared, and nothing follows from an answer without it', () => {
  const declared = batchEndpoint({ authMode: ABSENT, origin: FILE_ORIGIN });
  expect(answers(aml004, holding(declared))).toEqual(['pass']);
  expect(answers(aml004, holding(batchEndpoint({ authMode: ABSENT })))).toEqual(['unknown']);
});

it('an unread or unforeseen mode is undecided', () => {
  expect(answers(aml004, holding(batchEndpoint({ authMode: known('AAD') })))).toEqual(['unknown']);
  const unread = unknown('missing-permission', 'no right');
  expect(answers(aml004, holding(batchEndpoint({ authMode: unread })))).toEqual(['unknown']);
});
