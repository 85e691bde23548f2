import { describeProgress, type OnProgress } from '../collect/progress.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import { type AuditReport, renderAuditReport } from '../report/auditReport.ts';
import {
  renderAuditText,
  renderPrincipalText,
  type TerminalStyle,
  usesColours,
} from '../report/auditTerminal.ts';
import { renderRunReport } from '../report/runReport.ts';
import { sortFailure } from '../surface/outcome.ts';
import { makeReportDirectory, writePieces } from '../surface/runnerFiles.ts';
import type { TerminalSurface } from '../surface/terminal.ts';
import { audit } from './audit.ts';
import { reportFailedRun } from './runEnd.ts';

/** The standard streams of a process, as far as an audit is concerned. */
export interface Streams {
  readonly stdout: { readonly isTTY?: boolean; write(text: string): unknown };
  /** Where a live line of progress goes, on a terminal. */
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
}

const CLEAR_LINE = '\r\u001b[K';

/** `audit` on the command line. Answers the exit code; nothing is thrown. */
export async function runAuditOnTerminal(
  request: AuditRequest,
  format: 'text' | 'json',
  surface: TerminalSurface,
  { stdout, stderr }: Streams,
): Promise<number> {
  try {
    const { report, gate, principal } = await audit(request, surface, showProgress(surface, stderr));
    if (stderr.isTTY === true) stderr.write(CLEAR_LINE);
    await keepReport(report, request, surface);
    const style: TerminalStyle = {
      colours: usesColours(stdout, surface.env),
      target: 'terminal',
      readableByAnyone: false,
    };
    const pieces =
      format === 'json' ? renderAuditReport(report) : renderAuditText(report, gate, surface.now(), style);
    for (const piece of pieces) stdout.write(surface.redact(piece));
    if (principal !== undefined && format === 'json') {
      surface.log.notice(
        'What the principal can do is said with --format text; the report is about all of them.',
      );
    }
    if (principal !== undefined && request.principal !== undefined && format === 'text') {
      for (const piece of renderPrincipalText(request.principal, principal, style)) stdout.write(piece);
    }
    if (surface.signal.aborted) throw surface.signal.reason;
    return gate.exitCode;
  } catch (error) {
    const failed = sortFailure(error);
    if (format === 'json' && !surface.signal.aborted) {
      stdout.write(surface.redact(renderRunReport(reportFailedRun('audit', {}, failed, surface.now()))));
    }
    surface.fail(failed);
    return failed.exitCode;
  }
}

/** What was found counts, also where it cannot be written down. */
async function keepReport(
  report: AuditReport,
  { reportDir }: AuditRequest,
  { log }: TerminalSurface,
): Promise<void> {
  if (reportDir === undefined) return;
  try {
    const directory = await makeReportDirectory(reportDir, undefined);
    if (directory === undefined) return;
    const path = await writePieces(directory, 'audit.json', renderAuditReport(report));
    log.info(`Report: ${path}`);
  } catch (error) {
    log.warning(`The report could not be written: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** One line that is written over on a terminal; elsewhere a line for each stage. */
function showProgress({ log }: TerminalSurface, stderr: Streams['stderr']): OnProgress {
  let stage = '';
  return (progress) => {
    const line = describeProgress(progress);
    const isNew = progress.stage !== stage;
    if (stderr.isTTY === true) stderr.write(`${CLEAR_LINE}${line.slice(0, 120)}${isNew ? '\n' : ''}`);
    else if (isNew) log.info(line);
    stage = progress.stage;
  };
}
