import { expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { proveLater, saysLater } from '../../src/findings/lateProof.ts';

const FINDING: Omit<Finding, 'evidence' | 'remediation'> = {
  ruleId: 'AML001',
  result: 'fail',
  severity: 'high',
  confidence: 'high',
  persona: 'regular',
  resource: { kind: 'online-endpoint', id: '/endpoint', name: 'endpoint' },
  message: 'It takes keys.',
  identity: [],
};

it('a finding that is proven by another one has its evidence made when it is read, and in its copies as it was then', () => {
  let made = 0;
  const evidence = () => {
    made += 1;
    return [{ what: 'authMode', where: '/endpoint', why: `read ${made} times` }];
  };
  const remediation = { text: 'Switch them off.', destructive: true };
  const first = proveLater({ ...FINDING }, { evidence, remediation });
  const second = proveLater({ ...FINDING, severity: 'low' as const }, first);
  expect(made).toBe(0);
  expect(second.evidence).toMatchObject([{ why: 'read 1 times' }]);
  const copy = { ...second };
  expect([copy.evidence, copy.remediation]).toMatchObject([[{ why: 'read 2 times' }], remediation]);
  expect(copy.evidence).toBe(copy.evidence);
});

it('a message that is made late is said anew until a copy has one of its own', () => {
  const { message: _, ...silent } = FINDING;
  let said = 0;
  const message = () => {
    said += 1;
    return `said ${said} times`;
  };
  const proof = { message, evidence: [], remediation: { text: '', destructive: false } };
  const first = proveLater({ ...silent }, proof);
  const second = proveLater({ ...silent }, first);
  expect([said, saysLater(second)]).toEqual([0, true]);
  expect([second.message, { ...second }.message]).toEqual(['said 1 times', 'said 2 times']);
  const own = proveLater({ ...FINDING }, second);
  expect([own.message, saysLater(own), said]).toEqual(['It takes keys.', false, 2]);
});
