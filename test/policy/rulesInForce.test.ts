import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/findings/finding.ts';
import type { SeverityChange } from '../../src/policy/effectivePolicy.ts';
import { isNewRule, sayNew } from '../../src/policy/newRules.ts';
import { rulesInForce, weighFindings } from '../../src/policy/rulesInForce.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { judged } from './judged.ts';

const rule = (since: string, severity: Severity = 'high'): Rule => ({
  id: 'AML001',
  name: 'online-endpoint-key-auth',
  since,
  summary: '',
  severity,
  persona: 'regular',
  needs: [],
  why: '',
  fix: '',
  docs: [],
  check: () => [],
});
const policy = (change?: SeverityChange, newRules: 'notice' | 'enforce' = 'notice') => ({
  severities: new Map(change === undefined ? [] : [['AML001', change]]),
  newRules,
});
const weigh = (own: Severity, change?: SeverityChange) =>
  weighFindings([judged({ severity: own }).finding], [rule('0.1.0')], policy(change), '0.1.0')[0]?.severity;

describe('a severity in the policy', () => {
  it("replaces a finding's own, also one that weighs more or less than its rule", () => {
    expect(weigh('high', { set: 'low' })).toBe('low');
    expect(weigh('info', { set: 'medium' })).toBe('medium');
  });

  it('of a floor lifts what is below it and leaves what weighs more', () => {
    expect(weigh('low', { atLeast: 'medium' })).toBe('medium');
    expect(weigh('high', { atLeast: 'medium' })).toBe('high');
    expect(weigh('low', { set: 'high', atLeast: 'medium' })).toBe('high');
  });

  it('is that of the rule for the gate as well, and off asks it nothing', () => {
    expect(rulesInForce([rule('0.1.0')], policy({ set: 'low' }), '0.1.0')).toMatchObject([
      { severity: 'low' },
    ]);
    expect(rulesInForce([rule('0.1.0')], policy({ set: 'off' }), '0.1.0')).toEqual([]);
  });

  it('leaves everything else of a finding as it is, its evidence unmade', () => {
    const { finding } = judged();
    let made = 0;
    const late = Object.defineProperty({ ...finding }, 'evidence', {
      enumerable: true,
      get: () => {
        made += 1;
        return finding.evidence;
      },
    });
    const [weighed] = weighFindings([late], [rule('0.1.0')], policy({ set: 'low' }), '0.1.0');
    expect(made).toBe(0);
    expect({ ...weighed }).toEqual({ ...finding, severity: 'low' });
  });
});

describe('a rule that came in a minor version', () => {
  it.each([
    ['1.0.0', '1.0.0', false],
    ['1.0.0', '1.3.0', false],
    ['1.3.0', '1.3.0', true],
    ['1.3.0', '1.12.4', true],
    ['1.0.1', '1.0.1', true],
    ['1.3.0', '2.0.0', false],
    ['1.3.0', '2.0.0-rc.1', false],
    ['2.10.0', '2.10.0', true],
    ['0.2.0', '0.2.0', false],
    ['0.9.0', '1.0.0', false],
  ])('%s, under %s: new is %s', (since, version, expected) => {
    expect(isNewRule(since, version)).toBe(expected);
  });

  const under = (version: string, ...rest: Parameters<typeof policy>) => {
    const rules = [rule('1.3.0')];
    const [finding] = weighFindings([judged({ message: 'found' }).finding], rules, policy(...rest), version);
    const [asked] = rulesInForce(rules, policy(...rest), version);
    return [asked?.severity, finding?.severity, finding?.message];
  };

  it('only informs, and says from when it counts', () => {
    expect(under('1.4.2')).toEqual(['info', 'info', `found (${sayNew('1.3.0')})`]);
    expect(sayNew('1.3.0')).toBe('new in 1.3, counts from 2.0');
  });

  it('counts from the next major version on', () => {
    expect(under('2.0.0')).toEqual(['high', 'high', 'found']);
  });

  it('counts at once where the policy names its severity, as file or floor, or takes new rules as they are', () => {
    expect(under('1.4.2', { set: 'medium' })).toEqual(['medium', 'medium', 'found']);
    expect(under('1.4.2', { atLeast: 'low' })).toEqual(['high', 'high', 'found']);
    expect(under('1.4.2', undefined, 'enforce')).toEqual(['high', 'high', 'found']);
  });
});
