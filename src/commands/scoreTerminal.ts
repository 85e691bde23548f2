import type { ScoreRequest } from '../inputs/scoreRequest.ts';
import { renderRunReport } from '../report/runReport.ts';
import { renderScoreJUnit } from '../report/scoreJunit.ts';
import { renderScoreReport, type ScoreReport } from '../report/scoreReport.ts';
import { renderScoreSummary } from '../report/scoreSummary.ts';
import { renderScoreText } from '../report/scoreText.ts';
import { sortFailure } from '../surface/outcome.ts';
import type { TerminalSurface } from '../surface/terminal.ts';
import { type Progress, reportFailedRun } from './runEnd.ts';
import { score } from './score.ts';
import { writeScoreFiles } from './scoreFiles.ts';
import type { ResultStream } from './tokenTerminal.ts';

export type ScoreFormat = 'text' | 'json' | 'junit' | 'markdown';

/** `score` on the command line. Answers the exit code; nothing is thrown. */
export async function runScoreOnTerminal(
  request: ScoreRequest,
  format: ScoreFormat,
  surface: TerminalSurface,
  stdout: ResultStream,
): Promise<number> {
  const progress: Progress = {};
  try {
    const report = await score(request, surface, progress);
    for (const { failure } of report.endpoints) {
      if (failure !== undefined) surface.fail({ ...sortFailure(undefined), details: failure });
    }
    if (!request.dryRun) {
      for (const line of renderScoreText(report)) surface.log.info(line);
      await writeScoreFiles(report, request, undefined, surface);
    }
    stdout.write(surface.redact(render(report, format)));
    if (!report.complete) surface.fail(sortFailure(surface.signal.reason));
    return report.exitCode;
  } catch (error) {
    const failed = sortFailure(error);
    if (format === 'json') {
      stdout.write(
        surface.redact(renderRunReport(reportFailedRun('score', progress, failed, surface.now()))),
      );
    }
    surface.fail(failed);
    return failed.exitCode;
  }
}

function render(report: ScoreReport, format: ScoreFormat): string {
  switch (format) {
    case 'text':
      return '';
    case 'json':
      return renderScoreReport(report);
    case 'junit':
      return [...renderScoreJUnit(report)].join('');
    case 'markdown':
      return renderScoreSummary(report, false);
  }
}
