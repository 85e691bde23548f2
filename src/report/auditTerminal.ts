import type { Severity } from '../findings/finding.ts';
import type { Gate } from '../policy/gate.ts';
import { CAPABILITIES } from '../rbac/capabilities.ts';
import { accessRows, COLUMNS, describeReach } from './accessTable.ts';
import { type AuditReport, missingReads, type ReportedFinding } from './auditReport.ts';
import { clip } from './clip.ts';
import { describeGroup, groupShown } from './grouping.ts';
import { commandFreeText, visibleText } from './plainText.ts';
import type { PrincipalAnswer } from './principalReport.ts';
import { describeNotes, exemptedFindings } from './suppressed.ts';
import { countByRule, describeCounts, describeVerdict, NOTHING_WORDS, worstFirst } from './verdict.ts';

export interface TerminalStyle {
  readonly colours: boolean;
  /** `runner-log`: no line may be taken for a workflow command either. */
  readonly target: 'terminal' | 'runner-log';
  /** The log of a public repository: rules and numbers only. */
  readonly readableByAnyone: boolean;
}

/** Colours are for a person in front of a terminal who did not say no. @see https://no-color.org */
export function usesColours(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

type Colour = 'red' | 'yellow' | 'blue' | 'cyan' | 'bold' | 'faint';
const CODES: Readonly<Record<Colour, number>> = {
  red: 31,
  yellow: 33,
  blue: 34,
  cyan: 36,
  bold: 1,
  faint: 2,
};
const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = {
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  info: 'cyan',
};
const ACCESS_ROWS = 20;
/** Exempted findings that a screen should hold. */
const MOST_EXEMPTED = 100;
const MOST_MISSING = 20;
/** Steps of a proof that are shown. */
const MOST_EVIDENCE = 10;
const LONGEST = 4_000;

interface Pen {
  /** Foreign words on one line. */
  text(words: string): string;
  /** The same of a command, which may have several lines. */
  lines(words: string): string[];
  paint(colour: Colour, text: string): string;
}

function penOf({ colours, target }: TerminalStyle): Pen {
  const clean = target === 'terminal' ? visibleText : commandFreeText;
  return {
    text: (words) => clean(clip(words, LONGEST).replaceAll(/\s*\n\s*/g, ' ')),
    lines: (words) => clean(clip(words, LONGEST)).split('\n'),
    paint: (colour, text) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text),
  };
}

/**
 * The audit as a compiler would say it: what, where, why, what to do; worst first, the counts last. Pieces of text,
 * each of whole lines.
 */
export function* renderAuditText(
  report: AuditReport,
  gate: Gate,
  now: number,
  style: TerminalStyle,
): Generator<string, void, undefined> {
  const pen = penOf(style);
  const ordered = worstFirst(report.findings, gate);
  if (style.readableByAnyone) {
    for (const { ruleId, ruleName, severity, fail, unknown } of countByRule(ordered)) {
      yield `${severity} ${ruleId} ${ruleName}: ${fail} found, ${unknown} unknown\n`;
    }
    yield 'Names are left out, because anyone may read this log; the JSON report has them.\n';
  } else {
    if (report.groupBy === undefined) yield* findingTexts(ordered, pen);
    for (const group of report.groupBy === undefined ? [] : groupShown(report.findings, gate)) {
      yield `${pen.paint('bold', `== ${pen.text(group.name)}`)}: ${describeGroup(group)}\n\n`;
      yield* findingTexts(
        group.findings.filter(({ status }) => status === 'open'),
        pen,
      );
    }
    yield* accessText(report, pen);
    yield* coverageText(report, pen);
    yield* exemptedText(report, pen);
  }
  for (const note of describeNotes(report, style.readableByAnyone)) {
    yield `${pen.paint('yellow', 'note')}: ${pen.text(note)}\n`;
  }
  const colour = gate.passed ? 'bold' : gate.result === 'findings' ? 'red' : 'yellow';
  if (gate.interrupted) yield 'The run was interrupted: this report is partial.\n';
  yield `${describeCounts(gate.counts)}\n${pen.paint(colour, describeVerdict(gate, now))}\n`;
}

function* findingTexts(findings: readonly ReportedFinding[], pen: Pen): Generator<string, void, undefined> {
  const undecided = groupUndecided(findings);
  for (const finding of findings) {
    const same = undecided.get(keyOfUndecided(finding)) ?? [];
    if (same.length < 2) yield `${findingLines(finding, pen).join('\n')}\n\n`;
    else if (same[0] === finding) yield `${undecidedLines(finding, same, pen).join('\n')}\n\n`;
  }
}

/** What several rules could not decide of one resource for one reason: they say it in the same words. */
function groupUndecided(findings: readonly ReportedFinding[]): ReadonlyMap<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (finding.result !== 'unknown') continue;
    const key = keyOfUndecided(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function keyOfUndecided({ result, resource, message }: ReportedFinding): string {
  return result === 'unknown' ? `${resource.id}\n${message}` : '';
}

function undecidedLines(first: ReportedFinding, same: readonly ReportedFinding[], pen: Pen): string[] {
  const { severity, message, remediation } = first;
  const label = pen.paint(SEVERITY_COLOURS[severity], `unknown (up to ${severity})`);
  return [
    `${label} ${same.length} rules: ${pen.paint('bold', pen.text(message))}`,
    `  --> ${pen.text(placeOf(first))}`,
    ...same.map(({ ruleId, ruleName }) => `  rule: ${ruleId} ${ruleName}`),
    `  fix: ${pen.text(remediation.text)}`,
  ];
}

function findingLines(finding: ReportedFinding, pen: Pen): string[] {
  const { result, severity, ruleId, ruleName, message, reason, remediation } = finding;
  const label = result === 'fail' ? severity : `unknown (${severity})`;
  const destructive = remediation.destructive ? ' (can stop something that works today)' : '';
  return [
    `${pen.paint(SEVERITY_COLOURS[severity], `${label} ${ruleId}`)} ${ruleName}: ${pen.paint('bold', pen.text(message))}`,
    `  --> ${pen.text(placeOf(finding))}`,
    ...(finding.owner === undefined ? [] : [`  owner: ${pen.text(finding.owner)}`]),
    ...(reason === undefined || result === 'fail' || message.includes(reason.detail)
      ? []
      : [`  why unknown: ${reason.kind}: ${pen.text(reason.detail)}`]),
    ...evidenceLines(finding, pen),
    `  fix: ${pen.text(remediation.text)}${destructive}`,
    ...(remediation.command === undefined
      ? []
      : pen.lines(remediation.command).map((line, index) => `       ${index === 0 ? '$' : ' '} ${line}`)),
    ...(finding.docs === '' ? [] : [`  docs: ${pen.paint('faint', pen.text(finding.docs))}`]),
  ];
}

function placeOf({ location, resource }: ReportedFinding): string {
  return location === undefined
    ? resource.id
    : `${location.file}:${location.line}:${location.column} (${resource.id.startsWith('/') ? resource.id : resource.name})`;
}

/** The proof, as far as a screen should hold it; the resource itself need not be named again. */
function evidenceLines({ evidence, resource }: ReportedFinding, pen: Pen): string[] {
  const lines = evidence
    .slice(0, MOST_EVIDENCE)
    .flatMap(({ what, where, why }) => [
      `  why: ${pen.text(what)}${why === '' ? '' : `: ${pen.text(why)}`}`,
      ...(where === '' || where === resource.id
        ? []
        : [`       ${pen.paint('faint', `at ${pen.text(where)}`)}`]),
    ]);
  const more = evidence.length - MOST_EVIDENCE;
  return more > 0 ? [...lines, `       and ${more} more steps; the JSON report has them`] : lines;
}

function* accessText(report: AuditReport, pen: Pen): Generator<string, void, undefined> {
  const { rows, total } = accessRows(report, ACCESS_ROWS);
  for (const { resource, name, reach, cells } of rows) {
    yield `${pen.paint('bold', `access to ${pen.text(name)}`)} ${pen.paint('faint', pen.text(resource))}\n`;
    for (const capability of CAPABILITIES) {
      yield `  ${COLUMNS[capability].padEnd(16)}${pen.text(cells[capability])}\n`;
    }
    yield `  ${'reachable from'.padEnd(16)}${describeReach(reach)}\n`;
  }
  if (total > rows.length) yield `and ${total - rows.length} more; the JSON report has them\n`;
  if (total > 0) yield '\n';
}

function* coverageText(report: AuditReport, pen: Pen): Generator<string, void, undefined> {
  for (const { scope, state, gaps, nothing } of report.coverage) {
    if (nothing !== undefined) {
      yield `${pen.paint('yellow', 'nothing matched')}: ${pen.text(scope)}: ${NOTHING_WORDS[nothing]}\n`;
    }
    if (state === 'complete') continue;
    yield `${pen.paint('yellow', state)}: ${pen.text(scope)}\n`;
    const missing = missingReads(gaps);
    for (const read of missing.slice(0, MOST_MISSING)) yield `  not read: ${pen.text(read)}\n`;
    const more = missing.length - MOST_MISSING;
    if (more > 0) yield `  and ${more} more; the JSON report has them\n`;
  }
}

/** What does not count because somebody decided so, with the reason. */
function* exemptedText(report: AuditReport, pen: Pen): Generator<string, void, undefined> {
  const exempted = exemptedFindings(report);
  for (const { finding, exemption } of exempted.slice(0, MOST_EXEMPTED)) {
    const { ruleId, message } = finding;
    const { expiresOn, owner, reason } = exemption;
    yield `${pen.paint('faint', `exempted until ${pen.text(expiresOn)}`)} ${ruleId}: ${pen.text(message)}\n`;
    yield `  --> ${pen.text(placeOf(finding))}\n  reason: ${pen.text(reason)} (owner: ${pen.text(owner)})\n`;
  }
  const more = exempted.length - MOST_EXEMPTED;
  if (more > 0) yield `and ${more} more exempted; the JSON report has them\n`;
}

/** What one principal can and cannot do, and why not. */
export function* renderPrincipalText(
  principal: string,
  answers: readonly PrincipalAnswer[],
  style: TerminalStyle,
): Generator<string, void, undefined> {
  const pen = penOf(style);
  if (style.readableByAnyone) return;
  yield `${pen.paint('bold', `what ${pen.text(principal)} can do`)}\n`;
  let resource = '';
  for (const answer of answers) {
    if (answer.resource !== resource) {
      resource = answer.resource;
      yield `  ${pen.text(answer.name)} ${pen.paint('faint', pen.text(resource))}\n`;
    }
    const colour = answer.answer === 'yes' ? 'red' : answer.answer === 'unknown' ? 'yellow' : 'faint';
    const mark = pen.paint(colour, answer.answer.padEnd(8));
    yield `    ${COLUMNS[answer.capability].padEnd(14)}${mark}${pen.text(answer.why)}\n`;
  }
}
