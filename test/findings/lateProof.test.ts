import { expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { proveLater } from '../../src/findings/lateProof.ts';

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
