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
  readonly directory?: string;
  readonly paths: Readonly<Partial<Record<ReportFormat, string>>>;
}

type Surface = Pick<ActionSurface, 'log' | 'redact'>;

/**
 * Writes the report in every format, each piece without what was masked. What cannot be written is warned of: what was
 * found counts, also where it cannot be written down.
 */
export async function writeReportFiles(
  facts: ReportFacts,
  { reportDir, runnerTemp, sarif, workspace }: ReportPlaces,
  surface: Surface,
): Promise<WrittenReports> {
  const paths: Partial<Record<ReportFormat, string>> = {};
  const write = async (
    format: ReportFormat,
    to: (pieces: Iterable<string>) => Promise<string>,
    { tell, ...of }: ReportFacts & { readonly tell: (text: string) => void },
  ) => {
    await orWarn(`${format} report`, surface, async () => {
      paths[format] = await to(redacted(renderReport(format, of, tell), surface));
    });
  };
  const { info, notice } = surface.log;
  let directory: string | undefined;
  await orWarn('reports', surface, async () => {
    directory = await makeReportDirectory(reportDir, runnerTemp);
  });
  const into = directory;
  if (into !== undefined) {
    const tell = sarif === undefined ? info : () => undefined;
    for (const [format, name] of FILES) {
      await write(format, (pieces) => writePieces(into, name, pieces), { ...facts, tell });
    }
  }
  if (sarif !== undefined) {
    // For code scanning, which would show as open what is marked as exempted.
    const upload = { ...facts, sarif: { ...facts.sarif, suppressed: 'leave-out' as const }, tell: notice };
    await write('sarif', (pieces) => writeInside(workspace, sarif, pieces), upload);
  }
  return { ...(directory === undefined ? {} : { directory }), paths };
}

const FILES = Object.entries(REPORT_FILES) as [ReportFormat, string][];

/** What was written, for a line of a log; undefined where nothing was. */
export function describeReports({ directory, paths }: WrittenReports): string | undefined {
  const inside = FILES.filter(([format]) => paths[format] !== undefined).map(([, name]) => name);
  const { sarif } = paths;
  const elsewhere = sarif !== undefined && (directory === undefined || !sarif.startsWith(directory));
  const parts = [
    ...(directory === undefined || inside.length === 0 ? [] : [`${directory} (${inside.join(', ')})`]),
    ...(elsewhere ? [sarif] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' and ');
}

export async function orWarn(
  what: string,
  { log }: Pick<ActionSurface, 'log'>,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    log.warning(`The ${what} could not be written: ${reason}`);
  }
}

function* redacted(pieces: Iterable<string>, { redact }: Surface): Generator<string, void, undefined> {
  for (const piece of pieces) yield redact(piece);
}
