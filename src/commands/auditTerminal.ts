import type { OnProgress } from '../collect/progress.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import { renderAuditReport } from '../report/auditReport.ts';
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

/** `audit` on the command line. Answers the exit code; nothing is thrown. */
export async function runAuditOnTerminal(
  request: AuditRequest,
  format: 'text' | 'json',
  surface: TerminalSurface,
  { stdout, stderr }: Streams,
): Promise<number> {
  try {
    const { report, gate, principal } = await audit(request, surface, showProgress(surface, stderr));
    const directory = await makeReportDirectory(request.reportDir, undefined);
    if (directory !== undefined) {
      const path = await writePieces(directory, 'audit.json', renderAuditReport(report));
      surface.log.info(`Report: ${path}`);
    }
    const style: TerminalStyle = {
      colours: usesColours(stdout, surface.env),
      target: 'terminal',
      readableByAnyone: false,
    };
    const pieces =
      format === 'json' ? renderAuditReport(report) : renderAuditText(report, gate, surface.now(), style);
    for (const piece of pieces) stdout.write(surface.redact(piece));
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

/** One line that is written over on a terminal; elsewhere a line for each stage. */
function showProgress({ log }: TerminalSurface, stderr: Streams['stderr']): OnProgress {
  let stage = '';
  return ({ stage: now, counts, requests, requestsPerSecond, gaps }) => {
    const found = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
    const line = `${now}: ${requests} answers, ${requestsPerSecond}/s${gaps === 0 ? '' : `, ${gaps} refused`}${found.length === 0 ? '' : `; ${found.join(', ')}`}`;
    if (stderr.isTTY === true) stderr.write(`\r\u001b[K${line.slice(0, 120)}${now === stage ? '' : '\n'}`);
    else if (now !== stage) log.info(line);
    stage = now;
  };
}
