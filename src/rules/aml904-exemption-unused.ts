import type { Verdict } from '../findings/finding.ts';
import { describeExemption, exemptionParts, nounOf, type SpokenExemption } from './exemptionWords.ts';
import { fail, type Rule } from './rule.ts';

export const aml904: Rule = {
  id: 'AML904',
  name: 'exemption-unused',
  since: '0.1.0',
  summary: 'Every exemption of the policy covers something that was found.',
  severity: 'info',
  persona: 'pedantic',
  needs: [],
  why: 'An exemption that covers nothing was mistyped, or what it covered is gone. In the second case it lies in wait: whatever is made under the same name later is exempted before anybody has looked at it. It is only said where everything was looked at that the exemption could be about.',
  fix: 'Delete the entry, or correct its rule or resource.',
  docs: ['https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure'],

  // There is nothing to see in an inventory: the policy's own stage makes these findings.
  check: () => [],
};

/** `expired`: its last day is over, too. */
export function exemptionUnused(exemption: SpokenExemption, expired: boolean): Verdict {
  const ended = expired ? `, and it ended with ${exemption.expiresOn}` : '';
  return fail(aml904, {
    ...exemptionParts(exemption),
    message: `${describeExemption(exemption)} covers nothing that this run found${ended}.`,
    remediation: {
      text: `Delete the ${nounOf(exemption)} from ${exemption.place.file}, or correct its rule or ${exemption.covers === undefined ? 'resource' : 'place'}.`,
      destructive: false,
    },
  });
}
