import type { Location } from '../findings/finding.ts';
import type { FindingParts } from './rule.ts';

/** An exemption, as far as rules about exemptions speak of it. */
export interface SpokenExemption {
  readonly ruleIds: readonly string[];
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  readonly expiresOn: string;
  readonly place: Location;
  /** Of comments only. */
  readonly covers?: unknown;
}

/** An entry of a policy, or a comment in the file itself. */
export function nounOf({ covers }: SpokenExemption): string {
  return covers === undefined ? 'entry' : 'comment';
}

/** Policies are written by people: the words of one may be long. */
const LONGEST = 200;

/** "The exemption of AML001, AML004 for fraud (owner: team-ml)". */
export function describeExemption({ ruleIds, resource, owner }: SpokenExemption): string {
  return `The exemption of ${shorten(ruleIds.join(', '))} for ${shorten(resource)} (owner: ${shorten(owner)})`;
}

/** What a finding about an exemption is about: the entry in the policy file, or the comment, by what it says and not by its line. */
export function exemptionParts({
  ruleIds,
  resource,
  reason,
  expiresOn,
  place,
}: SpokenExemption): Pick<FindingParts, 'resource' | 'identity' | 'evidence'> {
  const origin = { kind: 'file', ...place } as const;
  // The same entry of the same file is the same at another commit of another repository, too.
  const file = place.file.replace(/@[0-9a-f]{40}$/, '');
  return {
    resource: { kind: 'exemption', id: `${file}#${resource}`, name: resource, origin },
    identity: [...ruleIds.toSorted(), expiresOn],
    evidence: [
      {
        what: `expires-on is ${shorten(expiresOn)}`,
        where: `${place.file}:${place.line}`,
        why: `the reason given was: ${shorten(reason)}`,
      },
    ],
  };
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
