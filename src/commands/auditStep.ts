import type { Effects } from '../effects.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import type { OutputName } from '../inputs/declaration.ts';
import { annotateFindings } from '../report/auditAnnotations.ts';
import { renderAuditSummary } from '../report/auditSummary.ts';
import { renderAuditText } from '../report/auditTerminal.ts';
import { describeNotPosted } from '../report/notPosted.ts';
import { describeEnding } from '../report/suppressed.ts';
import { describeVerdict } from '../report/verdict.ts';
import type { ActionSurface, AnnotatingSurface } from '../surface/action.ts';
import { sortFailure } from '../surface/outcome.ts';
import { endStep, type StepCore } from '../surface/stepEnd.ts';
import { isReadableByAnyone } from '../surface/visibility.ts';
import { type Audited, audit } from './audit.ts';
import { describeAuditProgress, type OnAuditProgress, stepsOf } from './auditProgress.ts';
import { postToGitHub } from './posting.ts';
import { describeReports, orWarn, placesOf, writeReportFiles } from './reportFiles.ts';
import { type ReportFormat, reportFacts } from './reportFormats.ts';
import { reportFailedRun } from './runEnd.ts';

/** The action's `audit`: collects, judges, reports. Answers the exit code; nothing is thrown. */
export async function runAuditStep(
  request: AuditRequest,
  surface: AnnotatingSurface,
  core: StepCore,
): Promise<number> {
  let audited: Audited;
  try {
    const readableByAnyone = !request.publishDetails && (await isReadableByAnyone(surface.env));
    core.startGroup('Collecting');
    try {
      audited = await audit(request, quiet(surface, readableByAnyone), logProgress(surface));
    } finally {
      core.endGroup();
    }
    await publish(audited, request, readableByAnyone, surface, core);
  } catch (error) {
    const failed = sortFailure(error);
    return await endStep(core, surface, reportFailedRun('audit', {}, failed, surface.now()), failed);
  }
  if (surface.signal.aborted) {
    const failed = sortFailure(surface.signal.reason);
    core.setOutput('result', failed.result);
    core.setOutput('passed', 'false');
    surface.fail(failed);
    return failed.exitCode;
  }
  return audited.gate.exitCode;
}

/** Outputs and reports; the log last, so that the verdict is its last line. */
async function publish(
  audited: Audited,
  request: AuditRequest,
  readableByAnyone: boolean,
  surface: AnnotatingSurface,
  core: StepCore,
): Promise<void> {
  const { env } = surface;
  const facts = reportFacts(audited, request, surface);
  const { report, gate, identity, now } = facts;
  const { bySeverity, unknown, fail, exempted } = report.summary;
  const outputs: Partial<Record<OutputName, string>> = {
    result: gate.result,
    passed: String(gate.passed),
    complete: String(gate.complete),
    findings: String(fail),
    high: String(bySeverity.high),
    medium: String(bySeverity.medium),
    low: String(bySeverity.low),
    unknown: String(unknown),
    exempted: String(exempted),
    ...(identity.objectId === undefined ? {} : { 'identity-object-id': identity.objectId }),
  };
  const places = placesOf(request, env['GITHUB_WORKSPACE'] ?? process.cwd(), env['RUNNER_TEMP']);
  const written = await writeReportFiles(facts, places, surface);
  const reports = describeReports(written);
  for (const [name, format] of REPORT_OUTPUTS) {
    const path = written.paths[format];
    if (path !== undefined) outputs[name] = path;
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);

  const posting = { audited, request, facts, readableByAnyone, surface };
  const notPosted = (await orWarn('posts to GitHub', surface, () => postToGitHub(posting))) ?? [];
  for (const problem of notPosted) surface.log.notice(describeNotPosted(problem));

  await orWarn('job summary', surface, async () => {
    if ((env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    const summary = renderAuditSummary(
      { ...facts, notPosted, ...(reports === undefined ? {} : { reports }) },
      readableByAnyone,
    );
    await core.summary.addRaw(surface.redact(summary)).write();
  });
  const annotations = annotateFindings(report.findings, gate, readableByAnyone);
  // A red step whose annotations do not say why sends people to read the log.
  if (!gate.passed && !annotations.some(({ level }) => level === 'error')) {
    surface.annotate('error', describeVerdict(gate, now), { title: 'audit' });
  }
  for (const { level, title, message, ...place } of annotations) {
    surface.annotate(level, message, { title, ...place });
  }
  const ending = report.suppressions === undefined ? undefined : describeEnding(report.suppressions);
  if (ending !== undefined) surface.annotate('notice', ending, { title: 'Exemptions' });
  if (reports !== undefined) surface.log.info(`Reports: ${reports}`);
  const style = { colours: false, target: 'runner-log', readableByAnyone } as const;
  for (const piece of renderAuditText(report, gate, now, style)) surface.log.info(piece.replace(/\n$/, ''));
}

const REPORT_OUTPUTS = [
  ['report-json', 'json'],
  ['report-html', 'html'],
  ['sarif-file', 'sarif'],
] as const satisfies readonly (readonly [OutputName, ReportFormat])[];

/** The addresses that are asked hold the names of everything; debug lines are part of the log once somebody wants them. */
function quiet(surface: ActionSurface, readableByAnyone: boolean): Effects {
  return readableByAnyone ? { ...surface, log: { ...surface.log, debug: () => undefined } } : surface;
}

/** A line for each stage, and while one lasts now and then. */
function logProgress({ log }: ActionSurface): OnAuditProgress {
  let stage = '';
  let told = 0;
  return (progress) => {
    if (progress.stage === stage && stepsOf(progress) < told + 200) return;
    stage = progress.stage;
    told = stepsOf(progress);
    log.info(describeAuditProgress(progress));
  };
}
