import type { Finding } from '../findings/finding.ts';

/** What a policy made of a finding. Only open ones count; none of them is ever dropped. */
export type FindingStatus = 'open' | 'exempted' | 'baselined';

/** Why a finding does not count, who answers for that, and until when. */
export interface Exemption {
  readonly reason: string;
  readonly owner: string;
  /** `2027-01-31`: the last day on which it holds, UTC. */
  readonly expiresOn: string;
}

export interface JudgedFinding {
  readonly finding: Finding;
  readonly status: FindingStatus;
  /** With `exempted` only. */
  readonly exemption?: Exemption;
}
