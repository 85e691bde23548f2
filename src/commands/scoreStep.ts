import type { OutputName } from '../inputs/declaration.ts';
import type { ScoreRequest } from '../inputs/scoreRequest.ts';
import { describeScore, type ScoreReport, summarizeEndpoints } from '../report/scoreReport.ts';
import { renderScoreSummary } from '../report/scoreSummary.ts';
import { renderScoreText } from '../report/scoreText.ts';
import { titleOfCase } from '../report/scoreWords.ts';
import type { AnnotatingSurface } from '../surface/action.ts';
import { sortFailure } from '../surface/outcome.ts';
import { endStep, type StepCore } from '../surface/stepEnd.ts';
import { isReadableByAnyone } from '../surface/visibility.ts';
import { orWarn } from './reportFiles.ts';
import { type Progress, reportFailedRun } from './runEnd.ts';
import { score } from './score.ts';
import { writeScoreFiles } from './scoreFiles.ts';

/** GitHub shows ten annotations of each kind for a step. */
const MOST_ANNOTATIONS = 9;

/** The action's `score`: sends, checks, reports. Answers the exit code; nothing is thrown. */
export async function runScoreStep(
  request: ScoreRequest,
  surface: AnnotatingSurface,
  core: StepCore,
): Promise<number> {
  const progress: Progress = {};
  const readableByAnyone = !request.publishDetails && (await isReadableByAnyone(surface.env));
  const shown = readableByAnyone ? withoutNames(surface, request) : surface;
  let report: ScoreReport;
  try {
    const logsOnFailure = request.logsOnFailure && !readableByAnyone;
    report = await score({ ...request, logsOnFailure }, shown, progress);
    await publish(report, request, readableByAnyone, shown, core);
  } catch (error) {
    const failed = sortFailure(error);
    if (progress.endpointId !== undefined)
      core.setOutput('endpoint-id' satisfies OutputName, progress.endpointId);
    return await endStep(core, surface, reportFailedRun('score', progress, failed, surface.now()), failed);
  }
  if (!report.complete) surface.fail(sortFailure(surface.signal.reason));
  return report.exitCode;
}

/**
 * The surface of a run whose log anyone may read: endpoints go without their names, and nothing is told that the service
 * said or that is made of ids. The addresses that are asked hold names: debug lines are left out.
 */
function withoutNames(surface: AnnotatingSurface, { targets }: ScoreRequest): AnnotatingSurface {
  const names = targets.flatMap((target) => (target.kind === 'endpoint' ? [target.id.name] : [target.alias]));
  const hide = (text: string): string =>
    names.reduce((rest, name) => rest.replaceAll(name, 'the endpoint'), text);
  const { log } = surface;
  return {
    ...surface,
    log: {
      info: (text) => log.info(hide(text)),
      notice: (text) => log.notice(hide(text)),
      warning: (text) => log.warning(hide(text)),
      debug: () => undefined,
    },
    fail({ details, ...run }) {
      const { code, message, remedy } = details;
      surface.fail({ ...run, details: { code, message: hide(message), remedy } });
    },
  };
}

/** Outputs and reports; the log last, so that the verdict is its last line. */
async function publish(
  report: ScoreReport,
  request: ScoreRequest,
  readableByAnyone: boolean,
  surface: AnnotatingSurface,
  core: StepCore,
): Promise<void> {
  const { summary, identity } = report;
  const written = await writeScoreFiles(report, request, surface.env['RUNNER_TEMP'], surface);
  const outputs: Partial<Record<OutputName, string | undefined>> = {
    result: report.result,
    'identity-object-id': identity.objectId,
    'report-json': written.json,
    'junit-file': written.junit,
    ...(request.dryRun
      ? {}
      : {
          passed: String(report.passed),
          'failed-cases': String(summary.failedCases),
          'latency-p50': String(summary.latencyMs?.p50 ?? ''),
          'latency-p95': String(summary.latencyMs?.p95 ?? ''),
          results: summarizeEndpoints(report),
        }),
  };
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value);
  if (request.dryRun) return;

  await orWarn('job summary', surface, async () => {
    if ((surface.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    await core.summary.addRaw(surface.redact(renderScoreSummary(report, readableByAnyone))).write();
  });
  for (const { failure } of report.endpoints) {
    if (failure !== undefined) surface.fail({ ...sortFailure(undefined), details: failure });
  }
  annotate(report, readableByAnyone, surface);
  for (const line of readableByAnyone ? [describeScore(report)] : renderScoreText(report)) {
    surface.log.info(line);
  }
}

/** A failed case, at the line where it is written down. */
function annotate(report: ScoreReport, readableByAnyone: boolean, surface: AnnotatingSurface): void {
  const failed = report.endpoints.flatMap((endpoint) =>
    endpoint.cases.filter(({ failures }) => failures.length > 0).map((one) => ({ endpoint, one })),
  );
  if (failed.length === 0) return;
  if (readableByAnyone) {
    surface.annotate('error', describeScore(report), { title: 'score' });
    return;
  }
  for (const { endpoint, one } of failed.slice(0, MOST_ANNOTATIONS)) {
    const { place } = one;
    const more = one.failures.length > 1 ? ` (and ${one.failures.length - 1} more)` : '';
    surface.annotate('error', `${titleOfCase(endpoint, one)}: ${one.failures[0]?.message ?? ''}${more}`, {
      title: 'score',
      ...(place === undefined ? {} : { file: place.file, startLine: place.line }),
    });
  }
  if (failed.length > MOST_ANNOTATIONS) surface.annotate('error', describeScore(report), { title: 'score' });
}
