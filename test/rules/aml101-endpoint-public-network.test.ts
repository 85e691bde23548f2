import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml101 } from '../../src/rules/aml101-endpoint-public-network.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml101-endpoint-public-network.ts';
import {
  FILE_ORIGIN,
  holding,
  inventory,
  kubernetesEndpoint,
  onlineEndpoint,
  workspace,
} from './inventories.ts';

const OPEN = workspace({ publicNetworkAccess: known('Enabled') });
const PUBLIC = { publicNetworkAccess: known('Enabled') };

it('a public endpoint is found', () => {
  const finding = theFinding(aml101, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
  expect(finding.message).toContain('whoever gets hold of a token');
  expect(finding.evidence[0]?.why).toBe('its address answers to the internet');
  expect(finding.remediation).toMatchObject({ destructive: true });
  expect(finding.remediation.command).toBe(
    'az ml online-endpoint update --name fraud --set public_network_access=disabled --workspace-name mlw --resource-group ml --subscription 11111111-2222-3333-4444-555555555555',
  );
});

it('a closed endpoint is silent, in any letters', () => {
  expect(answers(aml101, good)).toEqual(['pass']);
  expect(answers(aml101, holding(OPEN, onlineEndpoint({ publicNetworkAccess: known('disabled') })))).toEqual([
    'pass',
  ]);
});

it('an endpoint that says nothing is public: found, with less confidence', () => {
  const finding = theFinding(aml101, holding(OPEN, onlineEndpoint({ publicNetworkAccess: ABSENT })));
  expect(finding).toMatchObject({ result: 'fail', confidence: 'medium' });
  expect(finding.evidence[0]?.why).toBe('an endpoint is public when nothing is said');
});

it('with keys as well it weighs high, and the key is part of the proof', () => {
  const finding = theFinding(aml101, holding(OPEN, onlineEndpoint({ ...PUBLIC, authMode: known('Key') })));
  expect(finding.severity).toBe('high');
  expect(finding.message).toContain('takes a key');
  expect(finding.evidence.map(({ what }) => what)).toEqual([
    'publicNetworkAccess is Enabled',
    'authMode is Key',
  ]);
  const declared = onlineEndpoint({ ...PUBLIC, authMode: ABSENT, origin: FILE_ORIGIN });
  expect(theFinding(aml101, holding(OPEN, declared)).severity).toBe('high');
});

it('with tokens, or an auth mode that could not be read, it stays medium', () => {
  const unread = unknown('missing-permission', 'no right');
  for (const authMode of [known('AMLToken'), unread]) {
    expect(theFinding(aml101, holding(OPEN, onlineEndpoint({ ...PUBLIC, authMode }))).severity).toBe(
      'medium',
    );
  }
});

it('a closed workspace with a managed network closes its endpoints', () => {
  expect(answers(aml101, holding(workspace(), onlineEndpoint(PUBLIC)))).toEqual(['notApplicable']);
});

it('a closed workspace without a managed network does not', () => {
  const closed = workspace({ isolationMode: known('Disabled') });
  expect(answers(aml101, holding(closed, onlineEndpoint(PUBLIC)))).toEqual(['fail']);
});

it('an endpoint of a project goes by the network of its hub', () => {
  const project = (hub: ReturnType<typeof workspace>) =>
    workspace({
      name: 'project',
      workspaceKind: known('Project'),
      hub: known(hub.key),
      publicNetworkAccess: ABSENT,
      isolationMode: ABSENT,
    });
  const closed = workspace({ name: 'hub', workspaceKind: known('Hub') });
  const open = workspace({ ...closed, publicNetworkAccess: known('Enabled') });
  expect(answers(aml101, holding(closed, project(closed), onlineEndpoint(PUBLIC, project(closed))))).toEqual([
    'notApplicable',
  ]);
  expect(answers(aml101, holding(open, project(open), onlineEndpoint(PUBLIC, project(open))))).toEqual([
    'fail',
  ]);
});

it('a workspace that nobody has read leaves the finding, with less confidence', () => {
  const alone = inventory({ resources: [onlineEndpoint(PUBLIC, workspace({ name: 'unseen' }))] });
  expect(theFinding(aml101, alone)).toMatchObject({ result: 'fail', confidence: 'medium' });
});

it('a Kubernetes endpoint is reached as its cluster is', () => {
  expect(answers(aml101, holding(OPEN, kubernetesEndpoint(PUBLIC)))).toEqual(['notApplicable']);
});

it('an endpoint that is public on purpose is left alone, by name or by id', () => {
  const { id } = onlineEndpoint();
  for (const allowed of ['FRAUD', id.toUpperCase()]) {
    expect(answers(aml101, bad, { allowedPublicEndpoints: [allowed] })).toEqual(['notApplicable']);
  }
  expect(answers(aml101, bad, { allowedPublicEndpoints: ['frau'] })).toEqual(['fail']);
  expect(answers(aml101, bad, { allowedPublicEndpoints: ['FRAU*'] })).toEqual(['notApplicable']);
  expect(answers(aml101, bad, { allowedPublicEndpoints: ['*/workspaces/other/*'] })).toEqual(['fail']);
});

it('an unread or unforeseen value is undecided', () => {
  const unread = unknown('api-version', 'older');
  expect(answers(aml101, holding(OPEN, onlineEndpoint({ publicNetworkAccess: unread })))).toEqual([
    'unknown',
  ]);
  const odd = known('SecuredByPerimeter');
  expect(answers(aml101, holding(OPEN, onlineEndpoint({ publicNetworkAccess: odd })))).toEqual(['unknown']);
});
