import { describe, expect, it } from 'vitest';
import { known } from '../../src/inventory/fact.ts';
import type { Gap } from '../../src/inventory/inventory.ts';
import { aml001 } from '../../src/rules/aml001-online-endpoint-key-auth.ts';
import { aml202 } from '../../src/rules/aml202-workspace-identity-over-privileged.ts';
import { aml303 } from '../../src/rules/aml303-key-reader.ts';
import { aml403 } from '../../src/rules/aml403-escalation-path.ts';
import { createContext } from '../../src/rules/context.ts';
import { judge } from '../../src/rules/judge.ts';
import { bad as keyed } from './examples/aml001-online-endpoint-key-auth.ts';
import { bad as read } from './examples/aml303-key-reader.ts';
import { bad as escalating } from './examples/aml403-escalation-path.ts';
import { coverage, GROUP, gap, holding, NOW, workspace } from './inventories.ts';

const judged = (rule: typeof aml303, tenant: typeof read, ...gaps: readonly Gap[]) =>
  judge([rule], createContext({ ...tenant, scopes: [coverage(gaps)] }, NOW)).findings.filter(
    ({ result }) => result === 'fail',
  );
const UNREAD = { what: 'deny assignments could not be read here' };

describe('what rests on role assignments', () => {
  it.each([
    ['AML303', aml303, read],
    ['AML403', aml403, escalating],
  ])('is less certain where deny assignments could not be read, and says so (%s)', (_id, rule, tenant) => {
    const sure = judged(rule, tenant);
    expect(new Set(sure.map(({ confidence }) => confidence))).toEqual(new Set(['high']));
    const doubted = judged(rule, tenant, gap('deny-assignments', { scope: GROUP }));
    expect(doubted).toHaveLength(sure.length);
    for (const [index, finding] of doubted.entries()) {
      expect(finding.confidence).toBe('medium');
      expect(finding.evidence.at(-1)).toMatchObject(UNREAD);
      expect({ ...finding, confidence: 'high', evidence: finding.evidence.slice(0, -1) }).toEqual({
        ...sure[index],
      });
    }
  });

  it('is as certain as before where they could not be read somewhere else', () => {
    const elsewhere = gap('deny-assignments', { scope: `${GROUP}10` });
    expect(judged(aml303, read, elsewhere)).toEqual(judged(aml303, read));
  });
});

it('what rests on a setting alone is as certain as before', () => {
  const assigning = holding(workspace({ allowRoleAssignmentOnResourceGroup: known(true) }));
  const [finding] = judged(aml202, assigning, gap('deny-assignments', { scope: GROUP }));
  expect(finding).toMatchObject({ ruleId: 'AML202', confidence: 'high' });
});

it('a rule that no deny assignment concerns is as certain as before', () => {
  const [finding] = judged(aml001, keyed, gap('deny-assignments', { scope: GROUP }));
  expect(finding).toMatchObject({ confidence: 'high' });
  expect(finding?.evidence).not.toContainEqual(expect.objectContaining(UNREAD));
});
