import type { AuditRequest } from '../inputs/auditRequest.ts';
import { renderAuditSummary } from '../report/auditSummary.ts';
import {
  renderAuditText,
  renderPrincipalText,
  type TerminalStyle,
  usesColours,
} from '../report/auditTerminal.ts';
import { renderRunReport } from '../report/runReport.ts';
import { describeEnding } from '../report/suppressed.ts';
import { ALL_RULES } from '../rules/allRules.ts';
import { sortFailure } from '../surface/outcome.ts';
import type { TerminalSurface } from '../surface/terminal.ts';
import { type Audited, audit } from './audit.ts';
import { describeAuditProgress, type OnAuditProgress } from './auditProgress.ts';
import { writeBaseline } from './baselineFile.ts';
import { describeReports, placesOf, writeReportFiles } from './reportFiles.ts';
import { type ReportFacts, type ReportFormat, renderReport, reportFacts } from './reportFormats.ts';
import { reportFailedRun } from './runEnd.ts';

/** The standard streams of a process, as far as an audit is concerned. */
export interface Streams {
  readonly stdout: { readonly isTTY?: boolean; write(text: string): unknown };
  /** Where a live line of progress goes, on a terminal. */
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
}

/** `text` for a person, `markdown` as a job summary has it. */
export type TerminalFormat = ReportFormat | 'text' | 'markdown';

const CLEAR_LINE = '\r\u001b[K';

/** `audit` on the command line. Answers the exit code; nothing is thrown. */
export async function runAuditOnTerminal(
  request: AuditRequest,
  format: TerminalFormat,
  surface: TerminalSurface,
  { stdout, stderr }: Streams,
): Promise<number> {
  try {
    const audited = await audit(request, surface, showProgress(surface, stderr));
    const { report, gate, principal } = audited;
    if (stderr.isTTY === true) stderr.write(CLEAR_LINE);
    const facts = reportFacts(audited, request, surface);
    const written = await writeReportFiles(facts, placesOf(request, process.cwd()), surface);
    const reports = describeReports(written);
    if (reports !== undefined) surface.log.info(`Reports: ${reports}`);
    const style: TerminalStyle = {
      colours: usesColours(stdout, surface.env),
      target: 'terminal',
      readableByAnyone: false,
    };
    const print = (pieces: Iterable<string>): void => {
      for (const piece of pieces) stdout.write(surface.redact(piece));
    };
    if (format === 'text') print(renderAuditText(report, gate, surface.now(), style));
    else if (format === 'markdown') print([renderMarkdown(facts, request, principal)]);
    else print(renderReport(format, facts));
    if (principal !== undefined && request.principal !== undefined && format === 'text') {
      print(renderPrincipalText(request.principal, principal, style));
    } else if (principal !== undefined && format !== 'markdown') {
      surface.log.notice(
        'What the principal can do is said with --format text and markdown; the report is about all of them.',
      );
    }
    const ending = report.suppressions === undefined ? undefined : describeEnding(report.suppressions);
    if (ending !== undefined && format !== 'text' && format !== 'markdown') surface.log.notice(ending);
    if (surface.signal.aborted) throw surface.signal.reason;
    return (await keepBaseline(audited, request, surface)) ?? gate.exitCode;
  } catch (error) {
    const failed = sortFailure(error);
    if (format === 'json' && !surface.signal.aborted) {
      stdout.write(surface.redact(renderRunReport(reportFailedRun('audit', {}, failed, surface.now()))));
    }
    surface.fail(failed);
    return failed.exitCode;
  }
}

/** Answers an exit code when there was a baseline to write and it was not; the report has been printed by then. */
async function keepBaseline(
  { judged, strictest }: Audited,
  { writeBaseline: file }: AuditRequest,
  surface: TerminalSurface,
): Promise<number | undefined> {
  if (file === undefined) return undefined;
  try {
    const entries = await writeBaseline(file, judged, ALL_RULES, strictest);
    const noun = entries === 1 ? 'entry' : 'entries';
    surface.log.info(`Baseline: ${entries} ${noun} in ${file}; --baseline ${file} goes by it.`);
    return undefined;
  } catch (error) {
    const failed = sortFailure(error);
    surface.fail(failed);
    return failed.exitCode;
  }
}

/** What a step would say in its job summary. */
function renderMarkdown(
  facts: ReportFacts,
  { principal: name }: AuditRequest,
  answers: Audited['principal'],
): string {
  const principal = name === undefined || answers === undefined ? {} : { principal: { name, answers } };
  return renderAuditSummary({ ...facts, ...principal }, false);
}

/** One line that is written over on a terminal; elsewhere a line for each stage. */
function showProgress({ log }: TerminalSurface, stderr: Streams['stderr']): OnAuditProgress {
  let stage = '';
  return (progress) => {
    const line = describeAuditProgress(progress);
    const isNew = progress.stage !== stage;
    if (stderr.isTTY === true) stderr.write(`${CLEAR_LINE}${line.slice(0, 120)}${isNew ? '\n' : ''}`);
    else if (isNew) log.info(line);
    stage = progress.stage;
  };
}
