import type { Evidence, Finding, Remediation } from './finding.ts';

/** Evidence and remediation, or how to make them; and how to say it, where that was not said yet. */
export interface Proof {
  readonly message?: string | (() => string);
  readonly evidence: readonly Evidence[] | (() => readonly Evidence[]);
  readonly remediation: Remediation | (() => Remediation);
}

const PROOF = Symbol('proof');
interface Proven {
  readonly [PROOF]: Proof;
}

/** What may be made late. */
type Late = Pick<Finding, 'message' | 'evidence' | 'remediation'>;

// The same functions for all findings, or each finding would be a shape of its own to the engine.
const MESSAGE = {
  enumerable: true,
  get(this: Proven) {
    const { message } = this[PROOF];
    return typeof message === 'function' ? message() : message;
  },
};
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
 * the largest part of an audit. So is its message, unless it has one. To everybody else it is a finding like any other;
 * a copy of it has them as they are. Another finding may be the proof; it is not kept, only what it is proven by.
 */
export function proveLater<T extends Omit<Finding, keyof Late>>(
  finding: T,
  proof: (Proof & Partial<Proven>) | Proven,
): T & Late {
  const whole = proof[PROOF] ?? (proof as Proof);
  const hasMessage = 'message' in finding;
  const value = hasMessage && typeof whole.message === 'function' ? withoutMessage(whole) : whole;
  Object.defineProperty(finding, PROOF, { value });
  if (!hasMessage) Object.defineProperty(finding, 'message', MESSAGE);
  Object.defineProperty(finding, 'evidence', EVIDENCE);
  return Object.defineProperty(finding, 'remediation', REMEDIATION) as T & Late;
}

function withoutMessage({ evidence, remediation }: Proof): Proof {
  return { evidence, remediation };
}

/** Whether the message of a finding is made when it is read. */
export function saysLater(finding: Finding | (Finding & Proven)): boolean {
  return PROOF in finding && typeof finding[PROOF].message === 'function';
}
