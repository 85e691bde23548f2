import type { Edit } from './edit.ts';

export const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Confidence = 'high' | 'medium' | 'low';
/** Whom a finding is for: everybody, those who want hygiene, or somebody who looks at each one. */
export type Persona = 'regular' | 'pedantic' | 'auditor';

/** Why a rule could not decide. */
export interface Reason {
  readonly kind: 'missing-permission' | 'unresolved-expression' | 'api-version' | 'throttled';
  readonly detail: string;
}

/** One step of the proof: what was seen, where, and why it counts. */
export interface Evidence {
  readonly what: string;
  readonly where: string;
  readonly why: string;
}

export interface Remediation {
  readonly text: string;
  /** A command with real ids, quoted for a shell. */
  readonly command?: string;
  /** True when it can stop something that works today. */
  readonly destructive: boolean;
  /** In a file: what to write there, where that can be said exactly. No part of the JSON report. */
  readonly edits?: readonly Edit[];
}

export interface FindingResource {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

/** Lines and columns from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One step of an escalation path: by what right somebody takes it, and who or what they come to. */
export interface RouteStep {
  /** "runs a job as the identity of compute gpu"; begins with a verb. */
  readonly action: string;
  /** "Contributor at /subscriptions/…", or what else gives the right. */
  readonly by: string;
  /** Name of the identity that is become, or what is reached. */
  readonly to: string;
}

/** An escalation path as it is drawn; the proof of each step stands in the finding's evidence. */
export interface EscalationRoute {
  /** Name of whoever takes the first step. */
  readonly from: string;
  readonly steps: readonly RouteStep[];
  /** What the identity at the end of the steps does; empty where the last step is the goal itself. */
  readonly ends: readonly RouteStep[];
}

/** One thing to fix, or one thing that could not be decided. */
export interface Finding {
  readonly ruleId: string;
  readonly result: 'fail' | 'unknown';
  /** With `unknown` only. */
  readonly reason?: Reason;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly persona: Persona;
  readonly resource: FindingResource;
  readonly location?: Location;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly remediation: Remediation;
  /** Of escalation paths only. */
  readonly route?: EscalationRoute;
  /**
   * What makes this finding the same one next time, beside rule and resource: a principal and a role, a key name.
   * Never a line number, a severity or a message.
   */
  readonly identity: readonly string[];
}

/** What a rule answers for one subject it looked at. */
export type Verdict =
  | { readonly result: 'pass' }
  | { readonly result: 'notApplicable'; readonly why: string }
  | { readonly result: 'finding'; readonly finding: Finding };
