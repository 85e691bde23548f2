import { describe, expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml102 } from '../../src/rules/aml102-workspace-public-network.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml102-workspace-public-network.ts';
import { holding, workspace } from './inventories.ts';

const PUBLIC = { publicNetworkAccess: known('Enabled') };
const UNREAD = unknown('missing-permission', 'no right');

describe('a workspace', () => {
  it('that answers to the internet is found', () => {
    const finding = theFinding(aml102, bad);
    expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
    expect(finding.message).toContain('answers to the whole internet');
    expect(finding.evidence.map(({ why }) => why)).toEqual([
      'its address answers to the internet',
      'callers can come through it',
    ]);
    expect(finding.evidence.at(-1)?.what).toBe('1 approved private endpoint');
    expect(finding.remediation.destructive).toBe(true);
    expect(finding.remediation.command).toContain('--public-network-access Disabled');
  });

  it('that is closed and has a private endpoint is silent', () => {
    expect(answers(aml102, good)).toEqual(['pass']);
  });

  it('that says nothing is public', () => {
    const silent = workspace({ publicNetworkAccess: ABSENT, privateEndpointConnections: known([]) });
    expect(theFinding(aml102, holding(silent)).evidence.map(({ why }) => why)).toEqual([
      'a workspace is public when nothing is said',
      'one is needed before the public address can be closed',
    ]);
    expect(theFinding(aml102, holding(silent))).toMatchObject({
      severity: 'medium',
      confidence: 'medium',
    });
  });

  it('that lists addresses weighs low, and says which', () => {
    const listed = workspace({ ...PUBLIC, ipAllowlist: known(['203.0.113.0/24', '198.51.100.7']) });
    const finding = theFinding(aml102, holding(listed));
    expect(finding.severity).toBe('low');
    expect(finding.message).toContain('to 2 listed ranges');
    expect(finding.evidence[1]?.why).toBe('only these may call, so this weighs low');
    expect(finding.evidence.map(({ what }) => what)).toContain(
      'ipAllowlist is 198.51.100.7 and 203.0.113.0/24',
    );
  });

  it.each(['0.0.0.0/0', '::/0'])('that lists %s lists everybody', (range) => {
    const listed = workspace({ ...PUBLIC, ipAllowlist: known(['203.0.113.0/24', range]) });
    expect(theFinding(aml102, holding(listed)).severity).toBe('medium');
    expect(theFinding(aml102, holding(listed)).evidence[1]?.why).toBe('one of them holds every address');
  });

  it('whose list is empty lists nobody in particular: everybody', () => {
    expect(theFinding(aml102, holding(workspace({ ...PUBLIC, ipAllowlist: known([]) }))).severity).toBe(
      'medium',
    );
  });

  it('whose list could not be read weighs as without one, with less confidence', () => {
    expect(theFinding(aml102, holding(workspace({ ...PUBLIC, ipAllowlist: UNREAD })))).toMatchObject({
      severity: 'medium',
      confidence: 'medium',
    });
  });

  it('that is closed and opened again by the legacy switch is found', () => {
    const opened = workspace({ allowPublicAccessWhenBehindVnet: known(true) });
    const finding = theFinding(aml102, holding(opened));
    expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'medium' });
    expect(finding.remediation.destructive).toBe(true);
    expect(finding.remediation.command).toContain('properties.allowPublicAccessWhenBehindVnet=false');
  });

  it('with the legacy switch off, or unread, is silent, or undecided', () => {
    expect(answers(aml102, holding(workspace({ allowPublicAccessWhenBehindVnet: known(false) })))).toEqual([
      'pass',
    ]);
    expect(answers(aml102, holding(workspace({ allowPublicAccessWhenBehindVnet: UNREAD })))).toEqual([
      'unknown',
    ]);
  });

  it('that is closed and has no approved private endpoint is out of reach: for information', () => {
    const pending = known([{ id: 'pe', status: 'Pending' }]);
    for (const privateEndpointConnections of [known([]), pending]) {
      expect(theFinding(aml102, holding(workspace({ privateEndpointConnections })))).toMatchObject({
        severity: 'info',
        persona: 'auditor',
        identity: ['unreachable'],
        remediation: { destructive: false },
      });
    }
  });

  it('whose private endpoints are declared elsewhere, or unread, is not called out of reach', () => {
    for (const privateEndpointConnections of [ABSENT, UNREAD]) {
      expect(answers(aml102, holding(workspace({ privateEndpointConnections })))).toEqual(['pass']);
    }
  });

  it('that is unread or says something unforeseen is undecided', () => {
    expect(answers(aml102, holding(workspace({ publicNetworkAccess: UNREAD })))).toEqual(['unknown']);
    expect(answers(aml102, holding(workspace({ publicNetworkAccess: known('Perimeter') })))).toEqual([
      'unknown',
    ]);
  });
});

describe('a project', () => {
  const hub = workspace({ name: 'hub', workspaceKind: known('Hub'), ...PUBLIC });
  const project = workspace({
    name: 'project',
    workspaceKind: known('project'),
    hub: known(hub.key),
    ...PUBLIC,
  });

  it('is judged where its network is: at the hub', () => {
    expect(theFinding(aml102, holding(hub, project)).resource.name).toBe('hub');
  });

  it('whose hub was not read, or is not said, is undecided', () => {
    expect(answers(aml102, holding(project))).toEqual(['unknown']);
    expect(answers(aml102, holding(workspace({ ...project, hub: ABSENT })))).toEqual(['unknown']);
    expect(answers(aml102, holding(workspace({ ...project, hub: UNREAD })))).toEqual(['unknown']);
  });
});

it('a feature store is a workspace of its own', () => {
  expect(answers(aml102, holding(workspace({ workspaceKind: known('FeatureStore'), ...PUBLIC })))).toEqual([
    'fail',
  ]);
});
