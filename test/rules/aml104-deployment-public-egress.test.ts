import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import type { Deployment } from '../../src/inventory/resource.ts';
import { aml104 } from '../../src/rules/aml104-deployment-public-egress.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml104-deployment-public-egress.ts';
import {
  coverage,
  deployment,
  FILE_ORIGIN,
  gap,
  holding,
  inventory,
  kubernetesEndpoint,
  onlineEndpoint,
  workspace,
} from './inventories.ts';

const UNMANAGED = workspace({ isolationMode: known('Disabled') });
const EGRESS = { egressPublicNetworkAccess: known('Enabled') };
const UNREAD = unknown('missing-permission', 'no right');

it('a deployment with public egress and no managed network is found, with both halves of the proof', () => {
  const finding = theFinding(aml104, bad);
  expect(finding).toMatchObject({
    result: 'fail',
    severity: 'medium',
    confidence: 'high',
    remediation: { destructive: true },
  });
  expect(finding.evidence.map(({ what }) => what)).toEqual([
    'egressPublicNetworkAccess is Enabled',
    'managedNetwork.isolationMode is Disabled',
  ]);
});

it('a deployment without public egress is silent', () => {
  expect(answers(aml104, good)).toEqual(['pass']);
});

it('nothing said is public egress, and no managed network', () => {
  const silent = workspace({ isolationMode: ABSENT });
  const inventory = holding(silent, onlineEndpoint(), deployment({ egressPublicNetworkAccess: ABSENT }));
  expect(theFinding(aml104, inventory)).toMatchObject({ result: 'fail', confidence: 'medium' });
  expect(theFinding(aml104, inventory).evidence[0]?.why).toBe('egress is public when nothing is said');
  const half = holding(silent, onlineEndpoint(), deployment(EGRESS));
  expect(theFinding(aml104, half)).toMatchObject({ result: 'fail', confidence: 'medium' });
  expect(theFinding(aml104, half).evidence[0]?.why).toBe('what it sends may go anywhere');
});

it.each(['AllowInternetOutbound', 'AllowOnlyApprovedOutbound'])(
  'in a managed network (%s) the flag has no effect',
  (mode) => {
    const managed = workspace({ isolationMode: known(mode) });
    expect(answers(aml104, holding(managed, onlineEndpoint(), deployment(EGRESS)))).toEqual([
      'notApplicable',
    ]);
  },
);

it('on Kubernetes the cluster decides', () => {
  const endpoint = kubernetesEndpoint();
  expect(answers(aml104, holding(UNMANAGED, endpoint, deployment(EGRESS, endpoint)))).toEqual([
    'notApplicable',
  ]);
});

it('a project goes by the network of its hub', () => {
  const hub = workspace({ name: 'hub', workspaceKind: known('Hub') });
  const project = workspace({
    name: 'project',
    workspaceKind: known('Project'),
    hub: known(hub.key),
    isolationMode: ABSENT,
  });
  const endpoint = onlineEndpoint({}, project);
  expect(answers(aml104, holding(hub, project, endpoint, deployment(EGRESS, endpoint)))).toEqual([
    'notApplicable',
  ]);
});

it('what could not be read leaves it undecided', () => {
  const unread = deployment({ egressPublicNetworkAccess: UNREAD });
  expect(answers(aml104, holding(UNMANAGED, onlineEndpoint(), unread))).toEqual(['unknown']);
  const unclear = workspace({ isolationMode: UNREAD });
  expect(answers(aml104, holding(unclear, onlineEndpoint(), deployment(EGRESS)))).toEqual(['unknown']);
  expect(answers(aml104, holding(UNMANAGED, deployment(EGRESS)))).toEqual(['unknown']);
});

it('batch deployments have no such flag', () => {
  const batch = deployment({ kind: 'batch-deployment', ...EGRESS });
  expect(answers(aml104, holding(UNMANAGED, onlineEndpoint(), batch))).toEqual([]);
});

it('deployments that could not be listed leave the scope undecided', () => {
  const finding = theFinding(aml104, inventory({ scopes: [coverage([gap('deployments')])] }));
  expect(finding).toMatchObject({ result: 'unknown', resource: { kind: 'resource-group', name: 'ml' } });
});

it('a deployment that a file declares without its workspace is found only where it says so itself', () => {
  const declared = (egress: Deployment['egressPublicNetworkAccess']) =>
    holding(deployment({ origin: FILE_ORIGIN, egressPublicNetworkAccess: egress }));
  expect(answers(aml104, declared(ABSENT))).toEqual(['notApplicable']);
  expect(theFinding(aml104, declared(known('Enabled')))).toMatchObject({
    result: 'fail',
    confidence: 'medium',
  });
  expect(answers(aml104, declared(known('Disabled')))).toEqual(['pass']);
});
