import type { Verdict } from '../findings/finding.ts';
import { describeExemption, exemptionParts, nounOf, type SpokenExemption } from './exemptionWords.ts';
import { fail, type Rule } from './rule.ts';

export const aml903: Rule = {
  id: 'AML903',
  name: 'exemption-expired',
  since: '0.1.0',
  summary: 'No exemption of the policy has ended while what it covered is still there.',
  severity: 'low',
  persona: 'regular',
  needs: [],
  why: 'An exemption is a decision for a while, made by somebody with a reason. When its last day is over (midnight, UTC) the findings that it covered count again, and they can fail a run that was green the day before; this finding says why.',
  fix: 'Mend what the exemption covered and delete the entry, or have its owner decide again and write a later expires-on.',
  docs: ['https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure'],

  // There is nothing to see in an inventory: the policy's own stage makes these findings.
  check: () => [],
};

/** `open`: how many findings no entry exempts any more; a baseline may know some of them. */
export function exemptionExpired(exemption: SpokenExemption, open: number): Verdict {
  const { expiresOn, place } = exemption;
  const now =
    open === 0
      ? 'what it covered is exempted by another entry'
      : `${open === 1 ? 'one finding is' : `${open} findings are`} exempted no longer`;
  return fail(aml903, {
    ...exemptionParts(exemption),
    message: `${describeExemption(exemption)} ended with ${expiresOn}: ${now}.`,
    remediation: {
      text:
        open === 0
          ? `Delete the ${nounOf(exemption)} from ${place.file}.`
          : `Mend what it covered and delete the ${nounOf(exemption)} from ${place.file}, or let its owner decide again and write a later expires-on.`,
      destructive: false,
    },
  });
}
