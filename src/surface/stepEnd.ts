import type * as actionsCore from '@actions/core';
import type { OutputName } from '../inputs/declaration.ts';
import { type RunReport, renderRunReport } from '../report/runReport.ts';
import { renderRunSummary } from '../report/runSummary.ts';
import type { ActionSurface } from './action.ts';
import type { FailedRun } from './outcome.ts';
import { writeReport } from './runnerFiles.ts';
import { isReadableByAnyone } from './visibility.ts';

export type StepCore = Pick<
  typeof actionsCore,
  'setOutput' | 'saveState' | 'summary' | 'startGroup' | 'endGroup'
>;

/** The same end for every command: the outputs that all have, the report, the summary; the failure last. */
export async function endStep(
  core: StepCore,
  surface: ActionSurface,
  report: RunReport,
  failed: FailedRun | undefined,
): Promise<number> {
  const setOutput = (name: OutputName, value: string): void => core.setOutput(name, value);
  setOutput('result', report.result);
  if (report.identity.objectId !== undefined) setOutput('identity-object-id', report.identity.objectId);
  try {
    // A service may repeat in an error what was sent to it, and no runner masks files.
    const clean: RunReport = JSON.parse(surface.redact(JSON.stringify(report)));
    const path = await writeReport(surface.env['RUNNER_TEMP'], renderRunReport(clean));
    if (path !== undefined) setOutput('report-json', path);
    if ((surface.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
      await core.summary.addRaw(renderRunSummary(clean, await isReadableByAnyone(surface.env))).write();
    }
  } catch (error) {
    // A report that cannot be written never changes how a run ends.
    surface.log.warning(
      `The report could not be written: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
  if (failed !== undefined) surface.fail(failed);
  return report.exitCode;
}
