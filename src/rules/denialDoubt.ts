import type { Evidence, Finding } from '../findings/finding.ts';
import { proveLater } from '../findings/lateProof.ts';
import { hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import type { RuleMetadata } from './rule.ts';

const PART = ['deny-assignments'] as const;

/** The id of what holds a role, as the proof of a finding that rests on one names it. */
const ASSIGNMENT = /\/providers\/Microsoft\.(?:Authorization|ManagedServices)\//i;

const UNREAD: Evidence = {
  what: 'deny assignments could not be read here',
  where: 'the coverage of this report (AML901)',
  why: 'one of them may take away what these roles grant',
};

/**
 * Lessens the confidence of what rests on role assignments where nobody could read which of them a deny assignment takes
 * away, and says so in the evidence. A deny assignment only takes away, so nothing passes for want of it.
 */
export function doubtDenials({ needs }: RuleMetadata, context: RuleContext): (finding: Finding) => Finding {
  if (!needs.includes('deny-assignments') || !hides(context, PART, '/')) return (finding) => finding;
  return (finding) => {
    if (finding.result !== 'fail' || !hides(context, PART, placeOf(finding))) return finding;
    const { evidence, remediation: _remediation, ...rest } = finding;
    if (!evidence.some(({ where }) => ASSIGNMENT.test(where))) return finding;
    return proveLater(
      { ...rest, confidence: rest.confidence === 'high' ? 'medium' : rest.confidence },
      { evidence: () => [...finding.evidence, UNREAD], remediation: () => finding.remediation },
    );
  };
}

/** Principals and applications are nowhere, and what they hold may be anywhere. */
function placeOf({ resource }: Finding): string {
  return resource.id.startsWith('/') ? resource.id : '/';
}
