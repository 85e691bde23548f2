import type { Location } from '../findings/finding.ts';

/**
 * One entry below `exemptions:` of a policy file, or one comment that exempts; its words checked and not yet held
 * against any finding.
 */
export interface PolicyExemption {
  /** Ids, `AML001`, at least one; the parser has looked names of rules up. */
  readonly ruleIds: readonly string[];
  /**
   * What it is about, as the file has it: an ARM id, the end of one, a name, or a path, with wildcards. Of a comment:
   * the file in which it stands.
   */
  readonly resource: string;
  /** Never blank. */
  readonly reason: string;
  /** Never blank. */
  readonly owner: string;
  /** `2027-01-31`, a day that exists: the last day on which it holds, UTC. */
  readonly expiresOn: string;
  /** Where the entry, or the comment, stands. */
  readonly place: Location;
  /** Of comments only: first and last lines of what they are about, in their own file. */
  readonly covers?: readonly (readonly [first: number, last: number])[];
}

/** Whether a policy may exempt a rule's findings: those in which the audit speaks about itself stay, but for AML902. */
export function isExemptible(ruleId: string): boolean {
  return !ruleId.startsWith('AML9') || ruleId === 'AML902';
}
