import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml503 } from '../../src/rules/aml503-ai-account-open-egress.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml503-ai-account-open-egress.ts';
import { account, holding } from './inventories.ts';

const UNREAD = unknown('missing-permission', 'no right');

it('an account that calls any host is found', () => {
  const finding = theFinding(aml503, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'low', persona: 'pedantic', confidence: 'high' });
  expect(finding.message).toContain('calls any host that a request names');
  expect(finding.evidence.map(({ why }) => why)).toEqual(['nothing is restricted']);
  expect(finding.remediation.destructive).toBe(true);
  expect(finding.remediation.command).toContain(
    `--set properties.restrictOutboundNetworkAccess=true 'properties.allowedFqdnList=["HOST"]'`,
  );
});

it('an account that calls only hosts it names is silent', () => {
  expect(answers(aml503, good)).toEqual(['pass']);
});

it('nothing said restricts nothing', () => {
  const silent = theFinding(aml503, holding(account({ restrictOutboundNetworkAccess: ABSENT })));
  expect(silent.evidence[0]?.why).toBe('nothing is restricted when nothing is said');
  expect(theFinding(aml503, holding(account({ restrictOutboundNetworkAccess: ABSENT }))).confidence).toBe(
    'medium',
  );
});

it('a restriction that names no host is found, with little confidence', () => {
  for (const allowedFqdns of [known([]), ABSENT]) {
    const finding = theFinding(aml503, holding(account({ allowedFqdns })));
    expect(finding.message).toContain('and names none');
    expect(finding.evidence.map(({ why }) => why)).toEqual([
      'only hosts that are listed may be called',
      'no host was named',
    ]);
    expect(finding).toMatchObject({
      result: 'fail',
      confidence: 'low',
    });
  }
});

it('what could not be read is undecided, unless it is open anyway', () => {
  expect(answers(aml503, holding(account({ restrictOutboundNetworkAccess: UNREAD })))).toEqual(['unknown']);
  expect(answers(aml503, holding(account({ allowedFqdns: UNREAD })))).toEqual(['unknown']);
  const open = account({ restrictOutboundNetworkAccess: known(false), allowedFqdns: UNREAD });
  expect(answers(aml503, holding(open))).toEqual(['fail']);
});
