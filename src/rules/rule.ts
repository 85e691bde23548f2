import type { Edit } from '../findings/edit.ts';
import type {
  Confidence,
  EscalationRoute,
  Finding,
  Persona,
  Remediation,
  Severity,
  Verdict,
} from '../findings/finding.ts';
import { type Proof, proveLater } from '../findings/lateProof.ts';
import type { Fact, UnknownReason } from '../inventory/fact.ts';
import type { CollectedPart } from '../inventory/inventory.ts';
import type { Origin } from '../inventory/origin.ts';
import type { RuleContext } from './context.ts';

/** What a rule is, beside its check: docs, SARIF's rule list and the policy's schema are generated from it. */
export interface RuleMetadata {
  /** `AML001`: never reused, never renumbered. */
  readonly id: string;
  /** `online-endpoint-key-auth`: stands for the id everywhere. */
  readonly name: string;
  /** Version in which the rule came. */
  readonly since: string;
  /** What is true where the rule passes, in one sentence. */
  readonly summary: string;
  readonly severity: Severity;
  readonly persona: Persona;
  /** Where there is something to judge, if not in Azure and in files alike. */
  readonly only?: 'azure' | 'files';
  /**
   * What must have been collected; a gap in one of these makes the answer unknown (of deny assignments: less certain, for
   * they only take away).
   */
  readonly needs: readonly CollectedPart[];
  /** What an attacker, or an accident, makes of it. */
  readonly why: string;
  /** What to do, without names filled in. */
  readonly fix: string;
  /** Addresses in Microsoft's or GitHub's documentation. */
  readonly docs: readonly string[];
  /** Rules of other tools that this one replaces. */
  readonly supersedes?: readonly string[];
}

/** One rule. `check` is pure, and answers for every subject it looked at. */
export interface Rule extends RuleMetadata {
  check(context: RuleContext): Iterable<Verdict>;
}

/** What the maker of a finding says; the rest comes from the rule. */
export interface FindingParts {
  readonly resource: {
    readonly kind: string;
    readonly id: string;
    readonly name: string;
    readonly origin: Origin;
  };
  /** This and the next two: functions where findings come by the thousand, see `proveLater`. */
  readonly message: string | (() => string);
  readonly evidence: Proof['evidence'];
  readonly remediation: Proof['remediation'];
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly persona?: Persona;
  readonly route?: EscalationRoute;
  /** See `Finding.identity`. */
  readonly identity?: readonly string[];
  /** Where the offending value stands, when it is not the resource's own origin. */
  readonly origin?: Origin;
  /** What to do in a file, where that is said in other words. A command is never for what a file declares. */
  readonly inFile?: () => string;
  /** The same to take over as it is, for those few that can be written down without breaking anybody unawares. */
  readonly edits?: () => readonly Edit[];
}

export const PASS: Verdict = { result: 'pass' };

export function notApplicable(why: string): Verdict {
  return { result: 'notApplicable', why };
}

/** Something to fix. */
export function fail(rule: RuleMetadata, parts: FindingParts): Verdict {
  return { result: 'finding', finding: makeFinding(rule, parts, { result: 'fail' }) };
}

/** What to do about something that could not be decided. */
const WAYS_OUT: Readonly<Record<UnknownReason['kind'], string>> = {
  'missing-permission': 'Let the auditing identity read what is named here, then run again.',
  'not-read': 'Let the auditing identity read what is named here, then run again.',
  throttled: 'Run the audit again; if it comes back, for fewer scopes at a time.',
  'api-version': 'Look at it yourself: the api-version that answered here does not tell.',
  'unexpected-answer': 'Look at it yourself: this version cannot tell from what was answered.',
  'unresolved-expression': 'Look at it yourself: it was not understood, so nothing follows from it.',
};

/** Something that could not be decided, and why. Never a pass. `say` replaces what it would say by itself. */
export function undecided(
  rule: RuleMetadata,
  resource: FindingParts['resource'],
  reason: Extract<Fact<never>, { state: 'unknown' }>['reason'],
  say: Partial<Omit<FindingParts, 'resource'>> = {},
): Verdict {
  // The report's contract knows four kinds: what was not read was not permitted, what was answered oddly is a matter of version.
  const kind =
    reason.kind === 'not-read'
      ? 'missing-permission'
      : reason.kind === 'unexpected-answer'
        ? 'api-version'
        : reason.kind;
  const finding = makeFinding(
    rule,
    {
      resource,
      message: `Cannot be decided for ${resource.name}: ${reason.detail}`,
      evidence: [],
      remediation: { text: WAYS_OUT[reason.kind], destructive: false },
      ...(reason.at === undefined ? {} : { origin: reason.at }),
      ...say,
    },
    { result: 'unknown', reason: { kind, detail: reason.detail } },
  );
  return { result: 'finding', finding };
}

const NO_IDENTITY: readonly string[] = [];

function makeFinding(
  rule: RuleMetadata,
  parts: FindingParts,
  outcome: Pick<Finding, 'result' | 'reason'>,
): Finding {
  const { kind, id, name } = parts.resource;
  const { evidence } = parts;
  const origin = parts.origin ?? parts.resource.origin;
  const remediation = origin.kind === 'file' ? remediationInFile(parts) : parts.remediation;
  const { result, reason } = outcome;
  // What all have comes first, and what few have is put to it: half as large as what is put together as it comes.
  const made = {
    ruleId: rule.id,
    result,
    severity: parts.severity ?? rule.severity,
    confidence: parts.confidence ?? 'high',
    persona: parts.persona ?? rule.persona,
    resource: { kind, id, name },
    identity: parts.identity ?? NO_IDENTITY,
  };
  const whole =
    reason === undefined && origin.kind !== 'file' && parts.route === undefined
      ? made
      : {
          ...made,
          ...(reason === undefined ? {} : { reason }),
          ...(origin.kind === 'file' ? { location: locationOf(origin) } : {}),
          ...(parts.route === undefined ? {} : { route: parts.route }),
        };
  const { message } = parts;
  if (typeof message === 'function') return proveLater(whole, { message, evidence, remediation });
  const finding = { ...whole, message };
  return typeof evidence === 'function' || typeof remediation === 'function'
    ? proveLater(finding, { evidence, remediation })
    : { ...finding, evidence, remediation };
}

/** What a file declares has no id yet that a command could name. */
function remediationInFile({ remediation, inFile, edits }: FindingParts): Proof['remediation'] {
  const say = ({ text, destructive }: Remediation): Remediation => {
    const written = edits?.() ?? [];
    return { text: inFile?.() ?? text, destructive, ...(written.length === 0 ? {} : { edits: written }) };
  };
  return typeof remediation === 'function' ? () => say(remediation()) : say(remediation);
}

function locationOf({ file, line, column, endLine, endColumn }: Extract<Origin, { kind: 'file' }>) {
  return { file, line, column, endLine, endColumn };
}
