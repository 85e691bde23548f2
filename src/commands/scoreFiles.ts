import type { ScoreRequest } from '../inputs/scoreRequest.ts';
import { renderScoreJUnit } from '../report/scoreJunit.ts';
import { renderScoreReport, type ScoreReport } from '../report/scoreReport.ts';
import type { ActionSurface } from '../surface/action.ts';
import { makeReportDirectory, writePieces } from '../surface/runnerFiles.ts';
import { orWarn } from './reportFiles.ts';

export interface WrittenScore {
  readonly json?: string;
  readonly junit?: string;
}

/** Writes both reports without what was masked; what cannot be written is warned of. */
export async function writeScoreFiles(
  report: ScoreReport,
  { reportDir }: Pick<ScoreRequest, 'reportDir'>,
  runnerTemp: string | undefined,
  surface: Pick<ActionSurface, 'log' | 'redact'>,
): Promise<WrittenScore> {
  const directory = await orWarn('reports', surface, () => makeReportDirectory(reportDir, runnerTemp));
  if (directory === undefined) return {};
  const json = await orWarn('JSON report', surface, () =>
    writePieces(directory, 'score.json', [surface.redact(renderScoreReport(report))]),
  );
  const junit = await orWarn('JUnit report', surface, () =>
    writePieces(directory, 'score.junit.xml', [surface.redact([...renderScoreJUnit(report)].join(''))]),
  );
  return { ...(json === undefined ? {} : { json }), ...(junit === undefined ? {} : { junit }) };
}
