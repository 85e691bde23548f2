import { expect, it } from 'vitest';
import { aml312 } from '../../src/rules/aml312-classic-administrator.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml312-classic-administrator.ts';
import { coverage, gap, inventory, SUBSCRIPTION } from './inventories.ts';

it('a classic administrator that is left over is clutter, and never more than that', () => {
  const finding = theFinding(aml312, bad);
  expect(finding).toMatchObject({ severity: 'low', persona: 'pedantic', resource: { id: SUBSCRIPTION } });
  expect(finding.message).toContain('who can do nothing any more: old@contoso.com');
  expect(finding.remediation.command).toBe(
    `az rest --method delete --url '${bad.classicAdministrators[0]?.id}?api-version=2015-06-01'`,
  );
});

it('none is a pass', () => {
  expect(answers(aml312, good)).toEqual(['pass']);
});

it('all of one subscription are one thing to clean up', () => {
  const [one] = bad.classicAdministrators;
  if (one === undefined) throw new Error('no example');
  const given = {
    ...bad,
    classicAdministrators: [one, { ...one, id: `${one.id}2`, emailAddress: 'older@contoso.com' }],
  };
  expect(theFinding(aml312, given).identity).toEqual(['old@contoso.com', 'older@contoso.com']);
});

it('without the list the answer is unknown', () => {
  const given = inventory({ scopes: [coverage([gap('classic-administrators', { scope: SUBSCRIPTION })])] });
  expect(answers(aml312, given)).toEqual(['unknown']);
});
