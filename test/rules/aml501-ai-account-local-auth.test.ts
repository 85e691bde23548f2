import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml501 } from '../../src/rules/aml501-ai-account-local-auth.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml501-ai-account-local-auth.ts';
import { account, coverage, gap, holding, inventory, searchService } from './inventories.ts';

it('an account with keys is found', () => {
  const finding = theFinding(aml501, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'high', confidence: 'high' });
  expect(finding.message).toMatch(/^AI services account ai-contoso takes keys/);
  expect(finding.evidence[0]?.why).toBe('keys are switched on');
  expect(finding.remediation).toMatchObject({
    destructive: true,
    command: `az resource update --ids ${finding.resource.id} --set properties.disableLocalAuth=true`,
  });
});

it('an account without keys is silent', () => {
  expect(answers(aml501, good)).toEqual(['pass']);
});

it('keys work when nothing is said: found, with less confidence', () => {
  const finding = theFinding(aml501, holding(account({ disableLocalAuth: ABSENT })));
  expect(finding).toMatchObject({ result: 'fail', severity: 'high', confidence: 'medium' });
  expect(finding.evidence[0]?.why).toBe('keys work unless they are switched off');
});

it('what could not be read is undecided', () => {
  const unread = unknown('missing-permission', 'no right');
  expect(answers(aml501, holding(account({ disableLocalAuth: unread })))).toEqual(['unknown']);
});

it('a connected search service is judged alike, with its own command', () => {
  const finding = theFinding(aml501, holding(searchService({ disableLocalAuth: known(false) })));
  expect(finding.resource).toMatchObject({ kind: 'search-service', name: 'search-contoso' });
  expect(finding.message).toMatch(/^Search service search-contoso takes keys/);
  expect(finding.remediation.command).toContain(
    'az search service update --name search-contoso --disable-local-auth true',
  );
  expect(answers(aml501, holding(searchService()))).toEqual(['pass']);
});

it('search services that could not be read leave the scope undecided; other resources do not', () => {
  const operation = 'Microsoft.Search/searchServices/read';
  expect(answers(aml501, inventory({ scopes: [coverage([gap('resources', { operation })])] }))).toEqual([
    'unknown',
  ]);
  const elsewhere = gap('resources', { operation: 'Microsoft.MachineLearningServices/workspaces/read' });
  expect(answers(aml501, inventory({ scopes: [coverage([elsewhere, gap('resources')])] }))).toEqual([]);
});

it('accounts that could not be listed leave the scope undecided', () => {
  expect(answers(aml501, inventory({ scopes: [coverage([gap('accounts')])] }))).toEqual(['unknown']);
});
