import type { Evidence, Finding, Remediation } from './finding.ts';

/** Evidence and remediation, or how to make them. */
export interface Proof {
  readonly evidence: readonly Evidence[] | (() => readonly Evidence[]);
  readonly remediation: Remediation | (() => Remediation);
}

const PROOF = Symbol('proof');
interface Proven {
  readonly [PROOF]: Proof;
}

// The same two functions for all findings, or each finding would be a shape of its own to the engine.
const EVIDENCE = {
  enumerable: true,
  get(this: Proven) {
    const { evidence } = this[PROOF];
    return typeof evidence === 'function' ? evidence() : evidence;
  },
};
const REMEDIATION = {
  enumerable: true,
  get(this: Proven) {
    const { remediation } = this[PROOF];
    return typeof remediation === 'function' ? remediation() : remediation;
  },
};

/**
 * A finding whose evidence and remediation are made each time they are read: those of 50,000 findings at once would be
 * the largest part of an audit. To everybody else it is a finding like any other; a copy of it has them as they are.
 * Another finding may be the proof; it is not kept, only what it is proven by.
 */
export function proveLater<T extends Omit<Finding, keyof Proof>>(
  finding: T,
  proof: Proof | Proven,
): T & Pick<Finding, keyof Proof> {
  Object.defineProperty(finding, PROOF, { value: PROOF in proof ? proof[PROOF] : proof });
  Object.defineProperty(finding, 'evidence', EVIDENCE);
  return Object.defineProperty(finding, 'remediation', REMEDIATION) as T & Pick<Finding, keyof Proof>;
}
