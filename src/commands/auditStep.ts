import { describeProgress, type OnProgress } from '../collect/progress.ts';
import type { Effects } from '../effects.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import type { OutputName } from '../inputs/declaration.ts';
import { annotateFindings } from '../report/auditAnnotations.ts';
import { renderAuditReport } from '../report/auditReport.ts';
import { renderAuditSummary } from '../report/auditSummary.ts';
import { renderAuditText } from '../report/auditTerminal.ts';
import { describeVerdict } from '../report/verdict.ts';
import type { ActionSurface, AnnotatingSurface } from '../surface/action.ts';
import { sortFailure } from '../surface/outcome.ts';
import { makeReportDirectory, writePieces } from '../surface/runnerFiles.ts';
import { endStep, type StepCore } from '../surface/stepEnd.ts';
import { isReadableByAnyone } from '../surface/visibility.ts';
import { type Audited, audit } from './audit.ts';
import { auditCommandLine } from './auditCommandLine.ts';
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
  { report, gate, identity }: Audited,
  request: AuditRequest,
  readableByAnyone: boolean,
  surface: AnnotatingSurface,
  core: StepCore,
): Promise<void> {
  const { env } = surface;
  const now = surface.now();
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
  await orWarn('report', surface, async () => {
    const directory = await makeReportDirectory(request.reportDir, env['RUNNER_TEMP']);
    if (directory === undefined) return;
    const pieces = redacted(renderAuditReport(report), surface);
    outputs['report-json'] = await writePieces(directory, 'audit.json', pieces);
  });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);

  await orWarn('job summary', surface, async () => {
    if ((env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    const facts = { report, gate, now, identity, command: auditCommandLine(request) };
    await core.summary.addRaw(surface.redact(renderAuditSummary(facts, readableByAnyone))).write();
  });
  const annotations = annotateFindings(report.findings, gate, readableByAnyone);
  // A red step whose annotations do not say why sends people to read the log.
  if (!gate.passed && !annotations.some(({ level }) => level === 'error')) {
    surface.annotate('error', describeVerdict(gate, now), { title: 'audit' });
  }
  for (const { level, title, message, ...place } of annotations) {
    surface.annotate(level, message, { title, ...place });
  }
  const style = { colours: false, target: 'runner-log', readableByAnyone } as const;
  for (const piece of renderAuditText(report, gate, now, style)) surface.log.info(piece.replace(/\n$/, ''));
}

/** What was found counts, also where it cannot be written down. */
async function orWarn(what: string, { log }: ActionSurface, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    log.warning(`The ${what} could not be written: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** The addresses that are asked hold the names of everything; debug lines are part of the log once somebody wants them. */
function quiet(surface: ActionSurface, readableByAnyone: boolean): Effects {
  return readableByAnyone ? { ...surface, log: { ...surface.log, debug: () => undefined } } : surface;
}

function* redacted(pieces: Iterable<string>, surface: ActionSurface): Generator<string, void, undefined> {
  for (const piece of pieces) yield surface.redact(piece);
}

/** A line for each stage, and while one lasts now and then. */
function logProgress({ log }: ActionSurface): OnProgress {
  let stage = '';
  let told = 0;
  return (progress) => {
    if (progress.stage === stage && progress.requests < told + 200) return;
    stage = progress.stage;
    told = progress.requests;
    log.info(describeProgress(progress));
  };
}
