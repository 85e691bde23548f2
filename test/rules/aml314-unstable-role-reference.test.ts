import { expect, it } from 'vitest';
import { aml314 } from '../../src/rules/aml314-unstable-role-reference.ts';
import { answers, theFinding } from './ask.ts';
import { bad, declaredAssignment, good } from './examples/aml314-unstable-role-reference.ts';
import { azureOrigin, FILE_ORIGIN, inventory } from './inventories.ts';

it('a role that is named by its name is found', () => {
  expect(theFinding(aml314, bad)).toMatchObject({
    severity: 'info',
    persona: 'pedantic',
    identity: ['role-by-name'],
  });
});

it('an assignment that says all is silent', () => {
  expect(answers(aml314, good)).toEqual(['pass']);
});

it('all that one assignment leaves to chance is one finding', () => {
  const kinds = ['name-not-derived', 'no-principal-type', 'no-condition-version'] as const;
  const unstable = kinds.map((kind) => ({ kind, written: '', origin: FILE_ORIGIN }));
  const finding = theFinding(
    aml314,
    inventory({ resources: [], roleAssignments: [declaredAssignment(unstable)] }),
  );
  expect(finding.evidence).toHaveLength(3);
  expect(finding.identity).toEqual([...kinds].sort());
});

it('an assignment of Azure is none of its business', () => {
  const live = { ...declaredAssignment(), origin: azureOrigin('/x') };
  expect(answers(aml314, inventory({ resources: [], roleAssignments: [live] }))).toEqual([]);
});
