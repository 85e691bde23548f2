import { expect, it } from 'vitest';
import { ABSENT, known } from '../../src/inventory/fact.ts';
import { aml203 } from '../../src/rules/aml203-endpoint-identity-shared.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml203-endpoint-identity-shared.ts';
import {
  compute,
  coverage,
  gap,
  holding,
  inventory,
  managedIdentity,
  onlineEndpoint,
  workspace,
} from './inventories.ts';

const MI = managedIdentity({ name: 'shared-mi' });
const RUNS_AS = { systemAssigned: ABSENT, userAssigned: [{ key: MI.key, principalId: MI.principalId }] };

it('an identity of two endpoints is found once, with both of them', () => {
  const finding = theFinding(aml203, bad);
  expect(finding).toMatchObject({
    result: 'fail',
    severity: 'low',
    persona: 'pedantic',
    resource: { kind: 'managed-identity', name: 'shared-mi' },
  });
  expect(finding.message).toBe(
    'Managed identity shared-mi is that of 2 endpoints (churn and fraud): code in any of them may do what all of them may do.',
  );
  expect(finding.evidence.map(({ what }) => what)).toEqual([
    'online endpoint fraud',
    'online endpoint churn',
  ]);
  // The first of them may keep the identity.
  expect(finding.remediation.command?.split('\n')).toHaveLength(1);
  expect(finding.remediation.command).toContain('az identity create --name churn-identity');
  expect(finding.remediation.destructive).toBe(false);
});

it('an identity for each endpoint is silent', () => {
  expect(answers(aml203, good)).toEqual(['pass', 'pass']);
});

it('the policy may let several endpoints share one', () => {
  expect(answers(aml203, bad, { endpointsPerIdentity: 2 })).toEqual(['pass']);
});

it('an identity of an endpoint and of a compute is found', () => {
  const finding = theFinding(
    aml203,
    holding(MI, onlineEndpoint({ identity: RUNS_AS }), compute({ identity: RUNS_AS })),
  );
  expect(finding.message).toContain('1 endpoint (fraud) and of 1 compute (cpu-cluster):');
  expect(finding.evidence[0]?.why).toBe('it runs as this identity');
  // Computes keep theirs, so every endpoint needs one of its own.
  expect(finding.remediation.command).toContain('--name fraud-identity');
});

it('an identity of an endpoint and of the workspace itself is found', () => {
  const owner = workspace({ primaryUserAssignedIdentity: known(MI.key) });
  const finding = theFinding(aml203, holding(owner, MI, onlineEndpoint({ identity: RUNS_AS })));
  expect(finding.message).toContain('1 endpoint (fraud) and of workspace mlw:');
  expect(finding.evidence[1]).toMatchObject({
    what: 'workspace mlw',
    why: 'it is the identity of the workspace itself',
  });
});

it('computes may share an identity that no endpoint has', () => {
  const computes = [compute({ name: 'a', identity: RUNS_AS }), compute({ name: 'b', identity: RUNS_AS })];
  expect(answers(aml203, holding(MI, ...computes))).toEqual([]);
});

it('system-assigned identities cannot be shared', () => {
  expect(answers(aml203, holding(onlineEndpoint({ name: 'a' }), onlineEndpoint({ name: 'b' })))).toEqual([]);
});

it('an identity that was not read itself is named by its id', () => {
  const endpoints = ['a', 'b'].map((name) => onlineEndpoint({ name, identity: RUNS_AS }));
  expect(theFinding(aml203, holding(...endpoints)).resource).toEqual({
    kind: 'managed-identity',
    id: MI.key,
    name: 'shared-mi',
  });
});

it('a thousand endpoints make one finding of bounded length', () => {
  const endpoints = Array.from({ length: 1_000 }, (_, index) =>
    onlineEndpoint({ name: `e${index}`, identity: RUNS_AS }),
  );
  const finding = theFinding(aml203, holding(MI, ...endpoints));
  expect(finding.message).toContain('1000 endpoints');
  expect(finding.message.length).toBeLessThan(300);
  expect(finding.evidence).toHaveLength(10);
});

it('computes that could not be listed leave the scope undecided', () => {
  expect(findings(aml203, inventory({ scopes: [coverage([gap('computes')])] }))).toMatchObject([
    { result: 'unknown', persona: 'pedantic', identity: ['computes'] },
  ]);
});
