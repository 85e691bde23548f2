import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml103 } from '../../src/rules/aml103-managed-network-not-isolated.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml103-managed-network-not-isolated.ts';
import { holding, workspace } from './inventories.ts';

it('a workspace without a managed network is found, and warned of what cannot be undone', () => {
  const finding = theFinding(aml103, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
  expect(finding.message).toContain('has no managed network');
  expect(finding.evidence[0]?.why).toBe('only AllowOnlyApprovedOutbound limits where data goes');
  expect(finding.remediation.destructive).toBe(true);
  expect(finding.remediation.text).toContain('cannot be switched off again');
  expect(finding.remediation.command?.split('\n')).toEqual([
    'az ml workspace update --name mlw --managed-network allow_only_approved_outbound --resource-group ml --subscription 11111111-2222-3333-4444-555555555555',
    'az ml workspace provision-network --name mlw --resource-group ml --subscription 11111111-2222-3333-4444-555555555555',
  ]);
});

it('a workspace that lets out what was approved is silent, in any letters', () => {
  expect(answers(aml103, good)).toEqual(['pass']);
  expect(answers(aml103, holding(workspace({ isolationMode: known('allowonlyapprovedoutbound') })))).toEqual([
    'pass',
  ]);
});

it('nothing said means no managed network', () => {
  expect(theFinding(aml103, holding(workspace({ isolationMode: ABSENT })))).toMatchObject({
    severity: 'medium',
    confidence: 'medium',
  });
});

it('a managed network that lets everything out weighs low', () => {
  const open = theFinding(aml103, holding(workspace({ isolationMode: known('AllowInternetOutbound') })));
  expect(open.message).toContain('lets everything out');
  expect(open.evidence[0]?.why).toBe('it limits what comes in, not what goes out');
  expect(
    theFinding(aml103, holding(workspace({ isolationMode: known('AllowInternetOutbound') }))),
  ).toMatchObject({
    severity: 'low',
    confidence: 'high',
  });
});

it.each(['*', '*.*', '*:443', 'https://*'])('an outbound rule for %j approves every host', (fqdn) => {
  const finding = theFinding(aml103, holding(workspace({ outboundFqdns: known(['pypi.org', fqdn]) })));
  expect(finding).toMatchObject({
    severity: 'medium',
    identity: ['every-host'],
    remediation: { destructive: true },
  });
});

it.each(['*.contoso.com', 'pypi.org', '*.blob.core.windows.net:443', ''])(
  'an outbound rule for %j does not',
  (fqdn) => {
    expect(answers(aml103, holding(workspace({ outboundFqdns: known([fqdn]) })))).toEqual(['pass']);
  },
);

it('rules that could not be read leave it undecided; no rules at all are fine', () => {
  const unread = unknown('missing-permission', 'no right');
  expect(answers(aml103, holding(workspace({ outboundFqdns: unread })))).toEqual(['unknown']);
  expect(answers(aml103, holding(workspace({ outboundFqdns: ABSENT })))).toEqual(['pass']);
});

it('a project is judged at its hub', () => {
  const hub = workspace({ name: 'hub', workspaceKind: known('Hub'), isolationMode: known('Disabled') });
  const project = workspace({
    name: 'project',
    workspaceKind: known('Project'),
    hub: known(hub.key),
    isolationMode: ABSENT,
  });
  expect(theFinding(aml103, holding(hub, project)).resource.name).toBe('hub');
  expect(answers(aml103, holding(project))).toEqual(['unknown']);
});

it('an unread or unforeseen mode is undecided', () => {
  const unread = unknown('throttled', 'Azure asked to wait');
  expect(answers(aml103, holding(workspace({ isolationMode: unread })))).toEqual(['unknown']);
  expect(answers(aml103, holding(workspace({ isolationMode: known('AllowSome') })))).toEqual(['unknown']);
});
