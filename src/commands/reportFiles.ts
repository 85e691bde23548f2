import { join } from 'node:path';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import type { ActionSurface } from '../surface/action.ts';
import { makeReportDirectory, writeInside, writePieces } from '../surface/runnerFiles.ts';
import { REPORT_FILES, type ReportFacts, type ReportFormat, renderReport } from './reportFormats.ts';

/** Where the reports of a run go. */
export interface ReportPlaces {
  /** The folder that the user named, else one of the step's own below RUNNER_TEMP; none where there is neither. */
  readonly reportDir?: string;
  readonly runnerTemp?: string;
  /** Path of a further SARIF file, and the folder that it is relative to and must lie in. */
  readonly sarif?: string;
  readonly workspace: string;
}

/** `runnerTemp` for a step only: a command line writes nothing that it was not told to. */
export function placesOf(
  { reportDir, sarif }: Pick<AuditRequest, 'reportDir' | 'sarif'>,
  workspace: string,
  runnerTemp?: string,
): ReportPlaces {
  return {
    workspace,
    ...(reportDir === undefined ? {} : { reportDir }),
    ...(runnerTemp === undefined ? {} : { runnerTemp }),
    ...(sarif === undefined ? {} : { sarif }),
  };
}

/** What was written: whole files only. */
export interface WrittenReports {
  /** Where the folder is, and the names of the files in it. */
  readonly directory?: string;
  readonly names: readonly string[];
  /** The file of each format that is there; of SARIF the one that was asked for by its path, where one was. */
  readonly paths: Readonly<Partial<Record<ReportFormat, string>>>;
}

type Surface = Pick<ActionSurface, 'log' | 'redact'>;
type Tell = (text: string) => void;

/**
 * Writes the report in every format, each piece without what was masked. What cannot be written is warned of: what was
 * found counts, also where it cannot be written down.
 */
export async function writeReportFiles(
  facts: ReportFacts,
  { reportDir, runnerTemp, sarif, workspace }: ReportPlaces,
  surface: Surface,
): Promise<WrittenReports> {
  const { info, notice } = surface.log;
  const write = (
    format: ReportFormat,
    of: ReportFacts,
    tell: Tell,
    to: (pieces: Iterable<string>) => Promise<string>,
  ): Promise<string | undefined> =>
    orWarn(`${format} report`, surface, () => to(redacted(renderReport(format, of, tell), surface)));

  const paths: Partial<Record<ReportFormat, string>> = {};
  const names: string[] = [];
  const directory = await orWarn('reports', surface, () => makeReportDirectory(reportDir, runnerTemp));
  for (const [format, name] of directory === undefined ? [] : FILES) {
    const tell = sarif === undefined ? info : () => undefined;
    const path = await write(format, facts, tell, (pieces) => writePieces(directory ?? '', name, pieces));
    if (path === undefined) continue;
    names.push(name);
    paths[format] = path;
  }
  if (sarif !== undefined) {
    // For code scanning, which would show as open what is marked as exempted.
    const upload = { ...facts, sarif: { ...facts.sarif, suppressed: 'leave-out' as const } };
    const path = await write('sarif', upload, notice, (pieces) => writeInside(workspace, sarif, pieces));
    // The other file is not what was asked for.
    if (path === undefined) delete paths.sarif;
    else paths.sarif = path;
  }
  return { ...(directory === undefined ? {} : { directory }), names, paths };
}

const FILES = Object.entries(REPORT_FILES) as [ReportFormat, string][];

/** What was written, for a line of a log; undefined where nothing was. */
export function describeReports({ directory, names, paths: { sarif } }: WrittenReports): string | undefined {
  const elsewhere =
    sarif !== undefined && (directory === undefined || sarif !== join(directory, REPORT_FILES.sarif));
  const parts = [
    ...(directory === undefined || names.length === 0 ? [] : [`${directory} (${names.join(', ')})`]),
    ...(elsewhere ? [sarif] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' and ');
}

/** Undefined, and a warning, where it fails. */
export async function orWarn<T>(
  what: string,
  { log }: Pick<ActionSurface, 'log'>,
  write: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    log.warning(`The ${what} could not be written: ${reason}`);
    return undefined;
  }
}

function* redacted(pieces: Iterable<string>, { redact }: Surface): Generator<string, void, undefined> {
  for (const piece of pieces) yield redact(piece);
}
