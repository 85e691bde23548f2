import { expect, it } from 'vitest';
import { type Gap, NO_PIM_LICENCE } from '../../src/inventory/inventory.ts';
import { aml901 } from '../../src/rules/aml901-scope-not-readable.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml901-scope-not-readable.ts';
import { coverage, GROUP, gap, inventory, SUBSCRIPTION, WORKSPACE } from './inventories.ts';

const seeing = (...gaps: Gap[]) => inventory({ scopes: [coverage(gaps)] });
const READ = 'Microsoft.MachineLearningServices/workspaces/computes/read';

it('a missing permission is named, with the place and the role that cures it', () => {
  const finding = theFinding(aml901, bad);
  expect(finding).toMatchObject({
    result: 'unknown',
    severity: 'info',
    reason: { kind: 'missing-permission' },
    resource: { kind: 'resource-group', id: GROUP, name: 'ml' },
    identity: ['computes', READ],
  });
  expect(finding.message).toBe(
    `Not all of resource group ml could be looked at: computes at ${WORKSPACE.id} could not be read: ${READ} is missing.`,
  );
  expect(finding.evidence).toEqual([
    { what: `${READ} is missing`, where: WORKSPACE.id, why: 'what is there was not judged' },
  ]);
  expect(finding.remediation.destructive).toBe(false);
  expect(finding.remediation.text).toContain('Reader');
  expect(finding.remediation.command).toContain(
    `--role acdd72a7-3385-48ef-bd42-f606fba81ae7 --scope ${GROUP}`,
  );
});

it('a scope that was read in full passes', () => {
  expect(answers(aml901, good)).toEqual(['pass']);
});

it('the same permission missing at many places is said once', () => {
  const gaps = ['a', 'b', 'c'].map((name) =>
    gap('computes', { scope: `${WORKSPACE.id}${name}`, operation: READ }),
  );
  const finding = theFinding(aml901, seeing(...gaps));
  expect(finding.message).toContain('computes at 3 places');
  expect(finding.evidence).toHaveLength(3);
});

it('different permissions, and different scopes, are said apart', () => {
  const gaps = [gap('computes', { operation: READ }), gap('datastores')];
  expect(answers(aml901, seeing(...gaps))).toEqual(['unknown', 'unknown']);
  const two = inventory({ scopes: [coverage(gaps.slice(0, 1)), coverage(gaps.slice(0, 1), SUBSCRIPTION)] });
  expect(findings(aml901, two).map(({ resource }) => resource.id)).toEqual([GROUP, SUBSCRIPTION]);
});

it('what the directory does not say is said once, with the consent that cures it and no role', () => {
  const closed = gap('directory', { scope: 'directory', operation: 'User.Read.All' });
  const two = inventory({ scopes: [coverage([closed]), coverage([closed], SUBSCRIPTION)] });
  const finding = theFinding(aml901, two);
  expect(finding.resource).toEqual({ kind: 'directory', id: 'directory', name: 'the directory' });
  expect(finding.message).toMatch(
    /^Not all of the directory could be looked at: principals of the directory could/,
  );
  expect(finding.remediation.destructive).toBe(false);
  expect(finding.remediation.text).toContain('User.Read.All');
  expect(finding.remediation.command).toBeUndefined();
});

it('management groups are read with a role of their own', () => {
  expect(theFinding(aml901, seeing(gap('management-groups'))).remediation.text).toContain(
    'Management Group Reader',
  );
});

it('throttling and odd answers are cured by another run, not by a role', () => {
  for (const kind of ['throttled', 'unexpected-answer'] as const) {
    const { remediation, evidence } = theFinding(
      aml901,
      seeing(gap('computes', { reason: { kind, detail: 'busy' } })),
    );
    expect(evidence[0]?.what).toBe('busy');
    expect(remediation).toMatchObject({ destructive: false, text: expect.stringContaining('again') });
    expect(remediation.command).toBeUndefined();
  }
});

it('a tenant without PIM hides nothing', () => {
  expect(answers(aml901, seeing(gap('eligible-assignments', { reason: NO_PIM_LICENCE })))).toEqual(['pass']);
});

it('a scope that nothing could be read of is said even without a reason', () => {
  const dark = inventory({ scopes: [{ scope: GROUP, state: 'unreadable', gaps: [] }] });
  expect(theFinding(aml901, dark)).toMatchObject({ result: 'unknown', identity: ['scope'] });
});

it('a scope that is a resource is named as that resource', () => {
  const one = inventory({ resources: [WORKSPACE], scopes: [coverage([gap('computes')], WORKSPACE.id)] });
  expect(theFinding(aml901, one).resource).toMatchObject({ kind: 'workspace', name: 'mlw' });
});
