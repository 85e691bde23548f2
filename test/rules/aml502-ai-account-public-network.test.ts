import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml502 } from '../../src/rules/aml502-ai-account-public-network.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml502-ai-account-public-network.ts';
import { account, coverage, gap, holding, inventory } from './inventories.ts';

const PUBLIC = { publicNetworkAccess: known('Enabled') };
const LISTED = { ...PUBLIC, networkDefaultAction: known('Deny') };
const UNREAD = unknown('missing-permission', 'no right');

it('an account that answers to the internet is found', () => {
  const finding = theFinding(aml502, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
  expect(finding.evidence.map(({ why }) => why)).toEqual([
    'its address answers to the internet',
    'no firewall stands before it',
  ]);
  expect(finding.remediation.destructive).toBe(true);
  expect(finding.remediation.command).toContain('--set properties.publicNetworkAccess=Disabled');
});

it('a closed account is silent, whatever its firewall says', () => {
  expect(answers(aml502, good)).toEqual(['pass']);
  const closed = account({ publicNetworkAccess: known('disabled'), networkDefaultAction: known('Allow') });
  expect(answers(aml502, holding(closed))).toEqual(['pass']);
});

it('an account that says nothing is public', () => {
  const silent = account({ publicNetworkAccess: ABSENT, networkDefaultAction: ABSENT });
  expect(theFinding(aml502, holding(silent)).evidence[0]?.why).toBe(
    'an account is public when nothing is said',
  );
  expect(theFinding(aml502, holding(silent))).toMatchObject({ severity: 'medium', confidence: 'medium' });
});

it('a firewall that lists who gets in weighs low, and the list is shown', () => {
  const listed = account({
    ...LISTED,
    ipRules: known(['203.0.113.0/24']),
    subnetRules: known(['/subscriptions/s/resourceGroups/net/…/subnets/ci']),
    privateEndpointConnections: known([{ id: 'pe', status: 'Approved' }]),
  });
  const finding = theFinding(aml502, holding(listed));
  expect(finding).toMatchObject({ result: 'fail', severity: 'low' });
  expect(finding.message).toContain('1 address range and 1 subnet');
  expect(finding.evidence.map(({ what }) => what)).toEqual([
    'publicNetworkAccess is Enabled',
    'networkAcls.defaultAction is Deny',
    'networkAcls.ipRules: 203.0.113.0/24',
    'networkAcls.virtualNetworkRules: /subscriptions/s/resourceGroups/net/…/subnets/ci',
    '1 approved private endpoint',
  ]);
  expect(finding.evidence.map(({ why }) => why)).toEqual([
    'its address answers to the internet',
    'only what is listed gets in',
    'these get in',
    'these get in',
    'callers can come through it',
  ]);
});

it.each(['0.0.0.0/0', '::/0'])('a firewall that lists %s lets everybody in', (range) => {
  const listed = account({ ...LISTED, ipRules: known(['203.0.113.0/24', range]) });
  expect(theFinding(aml502, holding(listed)).severity).toBe('medium');
  expect(theFinding(aml502, holding(listed)).evidence[2]?.why).toBe('one of them holds every address');
});

it('a firewall that lists nobody still has a public address: low', () => {
  expect(theFinding(aml502, holding(account(LISTED))).severity).toBe('low');
});

it('a list that could not be read is said beside the finding', () => {
  const finding = theFinding(aml502, holding(account({ ...LISTED, ipRules: UNREAD })));
  expect(finding.evidence.map(({ what }) => what)).toContain('networkAcls.ipRules could not be read');
});

it('an unread or unforeseen value is undecided', () => {
  expect(answers(aml502, holding(account({ publicNetworkAccess: UNREAD })))).toEqual(['unknown']);
  expect(answers(aml502, holding(account({ publicNetworkAccess: known('SecuredByPerimeter') })))).toEqual([
    'unknown',
  ]);
  expect(answers(aml502, holding(account({ ...PUBLIC, networkDefaultAction: UNREAD })))).toEqual(['unknown']);
});

it('accounts that could not be listed leave the scope undecided', () => {
  expect(answers(aml502, inventory({ scopes: [coverage([gap('accounts')])] }))).toEqual(['unknown']);
});
