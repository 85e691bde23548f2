import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml205 } from '../../src/rules/aml205-compute-local-auth.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml205-compute-local-auth.ts';
import { compute, coverage, gap, holding, inventory, workspace } from './inventories.ts';

const UNREAD = unknown('missing-permission', 'no right');
const INSTANCE = { computeType: known('ComputeInstance'), remoteLoginPortPublicAccess: ABSENT };
const UNMANAGED = workspace({ isolationMode: known('Disabled') });

it('a compute with local accounts is found', () => {
  const finding = theFinding(aml205, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
  expect(finding.evidence.map(({ what }) => what)).toEqual(['disableLocalAuth is false']);
  expect(finding.remediation.destructive).toBe(false);
  expect(finding.remediation.command).toContain(
    'az ml compute create --name cpu-cluster-private --type AmlCompute --size SIZE --ssh-public-access-enabled false --enable-node-public-ip false',
  );
});

it('a compute without any of it is silent', () => {
  expect(answers(aml205, good)).toEqual(['pass']);
});

it('local accounts are there when nothing is said', () => {
  expect(theFinding(aml205, holding(compute({ disableLocalAuth: ABSENT })))).toMatchObject({
    result: 'fail',
    confidence: 'medium',
  });
});

it('an SSH port on the internet is found, on instances and on clusters', () => {
  const instance = compute({ ...INSTANCE, sshPublicAccess: known('enabled') });
  expect(theFinding(aml205, holding(instance)).message).toContain('sshSettings.sshPublicAccess is enabled');
  const cluster = compute({ remoteLoginPortPublicAccess: known('Enabled') });
  expect(theFinding(aml205, holding(cluster)).message).toContain('remoteLoginPortPublicAccess is Enabled');
});

it('a port is closed when nothing is said', () => {
  expect(answers(aml205, holding(compute({ ...INSTANCE, sshPublicAccess: ABSENT })))).toEqual(['pass']);
  expect(answers(aml205, holding(compute({ remoteLoginPortPublicAccess: ABSENT })))).toEqual(['pass']);
});

it('NotSpecified may be open or closed: undecided', () => {
  expect(answers(aml205, holding(compute({ remoteLoginPortPublicAccess: known('NotSpecified') })))).toEqual([
    'unknown',
  ]);
});

it('a public address is found', () => {
  expect(theFinding(aml205, holding(compute({ enableNodePublicIp: known(true) }))).message).toContain(
    'enableNodePublicIp is true',
  );
});

it('a public address is what a compute has when nothing is said, but not in a managed network', () => {
  const silent = compute({ enableNodePublicIp: ABSENT });
  expect(answers(aml205, holding(UNMANAGED, silent))).toEqual(['fail']);
  expect(answers(aml205, holding(workspace(), silent))).toEqual(['pass']);
});

it('all that is wrong with a compute is one finding: it has to be made anew once', () => {
  const open = compute({ disableLocalAuth: known(false), enableNodePublicIp: known(true) });
  expect(theFinding(aml205, holding(open)).evidence).toHaveLength(2);
});

it('one open way is enough, whatever could not be read', () => {
  const half = compute({ disableLocalAuth: UNREAD, enableNodePublicIp: known(true) });
  expect(answers(aml205, holding(half))).toEqual(['fail']);
  expect(answers(aml205, holding(compute({ disableLocalAuth: UNREAD })))).toEqual(['unknown']);
});

it.each(['Kubernetes', 'VirtualMachine', 'AKS'])('an attached compute (%s) is secured elsewhere', (type) => {
  const attached = compute({ computeType: known(type), disableLocalAuth: ABSENT });
  expect(answers(aml205, holding(attached))).toEqual(['notApplicable']);
});

it('a type that could not be read, or nobody foresaw, is undecided', () => {
  for (const computeType of [UNREAD, ABSENT, known('Quantum')]) {
    expect(answers(aml205, holding(compute({ computeType })))).toEqual(['unknown']);
  }
});

it('computes that could not be listed leave the scope undecided', () => {
  const finding = theFinding(aml205, inventory({ scopes: [coverage([gap('computes')])] }));
  expect(finding).toMatchObject({ result: 'unknown', identity: ['computes'] });
  expect(finding.message).toMatch(/^Cannot be decided for all of resource group ml: /);
  expect(finding.reason?.detail).toMatch(/could not be read: forbidden$/);
  const named = inventory({ scopes: [coverage([gap('computes', { operation: 'a/read' })])] });
  expect(theFinding(aml205, named).reason?.detail).toMatch(/could not be read: a\/read is missing$/);
});
