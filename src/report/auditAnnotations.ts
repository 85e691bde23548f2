import { type Gate, reaches } from '../policy/gate.ts';
import type { ReportedFinding } from './auditReport.ts';
import { clip } from './clip.ts';
import { isOfFile } from './ofFile.ts';
import { commandFreeText } from './plainText.ts';
import { countByRule, foremost, worstFirst } from './verdict.ts';

/** What @actions/core's `error`, `warning` and `notice` take; they escape what their syntax needs. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** On one line only: GitHub refuses columns of a range of lines. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** GitHub shows 10 errors and 10 warnings of a step and drops the rest without a word. */
const MOST = 10;
const LONGEST = 1_000;

/**
 * Errors for what reaches the threshold, warnings for the rest, worst first, and one notice about those that have no
 * place any more. Where anyone may read them they name nothing of Azure: rule and number only.
 */
export function annotateFindings(
  findings: readonly ReportedFinding[],
  gate: Gate,
  readableByAnyone: boolean,
): Annotation[] {
  const worst = worstFirst(findings, gate);
  const ordered = foremost(worst, worst.length);
  const all = readableByAnyone ? annotateRules(ordered, gate) : ordered.map((one) => annotate(one, gate));
  const errors = all.filter(({ level }) => level === 'error');
  const warnings = all.filter(({ level }) => level === 'warning');
  const shown = [...errors.slice(0, MOST), ...warnings.slice(0, MOST)];
  const more = all.length - shown.length;
  if (more === 0) return shown;
  const message = `and ${more} more; the job summary and the JSON report have them`;
  return [...shown, { level: 'notice', title: 'More findings', message }];
}

function levelOf({ result, severity }: Pick<ReportedFinding, 'result' | 'severity'>, gate: Gate) {
  return result === 'fail' && reaches(severity, gate.failOn) ? 'error' : 'warning';
}

function annotate(finding: ReportedFinding, gate: Gate): Annotation {
  const { message, remediation, result, severity } = finding;
  const fix = remediation.text === '' ? '' : ` Fix: ${remediation.text}`;
  return {
    level: levelOf(finding, gate),
    title: titleOf(finding),
    message: plain(`${result === 'fail' ? severity : 'unknown'}: ${message.replace(/\.$/, '')}.${fix}`),
    ...placeOf(finding),
  };
}

/** The place of a finding in a file is as public as the file is; what Azure answered is not. */
function annotateRules(ordered: readonly ReportedFinding[], gate: Gate): Annotation[] {
  const ofFiles = ordered.filter(isOfFile).map((finding): Annotation => {
    const level = levelOf(finding, gate);
    return {
      level,
      title: titleOf(finding),
      message: finding.result === 'fail' ? finding.severity : 'unknown',
      ...placeOf(finding),
    };
  });
  const live = countByRule(ordered.filter((finding) => !isOfFile(finding)));
  const ofAzure = live.map(({ ruleId, ruleName, severity, fail, unknown }): Annotation => {
    const result = fail > 0 ? 'fail' : 'unknown';
    const message = `${severity}: ${fail} found, ${unknown} unknown; names are left out, because anyone may read this`;
    return { level: levelOf({ result, severity }, gate), title: `${ruleId} ${ruleName}`, message };
  });
  return [...ofAzure, ...ofFiles];
}

function titleOf({ ruleId, ruleName }: ReportedFinding): string {
  return `${ruleId} ${ruleName}`;
}

function placeOf({ location }: ReportedFinding): Partial<Annotation> {
  if (location === undefined) return {};
  const { file, line, column, endLine, endColumn } = location;
  const columns = line === endLine ? { startColumn: column, endColumn } : {};
  return { file: commandFreeText(file), startLine: line, endLine, ...columns };
}

function plain(text: string): string {
  return commandFreeText(clip(text, LONGEST).replaceAll('\n', ' '));
}
