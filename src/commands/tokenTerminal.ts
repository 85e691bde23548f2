import type { TokenRequest } from '../inputs/tokenRequest.ts';
import { renderRunReport } from '../report/runReport.ts';
import { maskedForm } from '../secrets/forms.ts';
import { sortFailure } from '../surface/outcome.ts';
import type { TerminalSurface } from '../surface/terminal.ts';
import { type Progress, reportFailedRun } from './runEnd.ts';
import { fetchCredential } from './token.ts';
import { reportToken } from './tokenReport.ts';

/** Standard output of a process, as far as a result is concerned. */
export interface ResultStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface TokenPrinting {
  /** The credential itself, and nothing else, goes to standard output. */
  readonly raw: boolean;
  readonly format: 'text' | 'json';
}

/** `token` on the command line. Answers the exit code; nothing is thrown. */
export async function runTokenOnTerminal(
  request: TokenRequest,
  printing: TokenPrinting,
  surface: TerminalSurface,
  stdout: ResultStream,
): Promise<number> {
  const progress: Progress = {};
  try {
    const fetched = await fetchCredential(request, surface, progress);
    const { credential } = fetched;
    const report = reportToken(progress, fetched, surface.now());
    const facts = report.credential;
    const lines: [string, string | undefined][] = [
      ['endpoint', report.endpointId],
      ['auth mode', facts?.authMode],
      ['scoring URI', facts?.scoringUri],
      ['credential', `${credential.type} ${maskedForm(credential.secret)}`],
      [
        'header',
        `${credential.headerName}: ${credential.headerName === 'Authorization' ? 'Bearer ' : ''}********`,
      ],
      ...Object.entries(credential.extraHeaders).map(([name, value]): [string, string] => [
        'also send',
        `${name}: ${value}`,
      ]),
      [
        'expires',
        facts?.expiresAt ??
          (credential.type === 'Key' ? 'never, until it is regenerated' : 'not said by Azure'),
      ],
      ['refresh after', facts?.refreshAfter],
    ];
    for (const [name, value] of lines)
      if (value !== undefined) surface.log.info(`${name.padEnd(14)}${value}`);
    if (printing.raw) printCredential(credential.secret, stdout, surface);
    else if (printing.format === 'json') stdout.write(surface.redact(renderRunReport(report)));
    return report.exitCode;
  } catch (error) {
    const failed = sortFailure(error);
    if (printing.format === 'json')
      stdout.write(
        surface.redact(renderRunReport(reportFailedRun('token', progress, failed, surface.now()))),
      );
    surface.fail(failed);
    return failed.exitCode;
  }
}

/** A terminal has a scrollback and onlookers: the credential goes only where a program reads it. */
function printCredential(secret: string, stdout: ResultStream, surface: TerminalSurface): void {
  if (stdout.isTTY === true) {
    stdout.write(`${maskedForm(secret)}\n`);
    surface.log.notice('A terminal sees a masked form. Use $(…) or a pipe: … | pbcopy, … | xclip');
  } else {
    stdout.write(`${secret}\n`);
  }
}
