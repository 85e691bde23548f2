import type { AccessEntry, ReportedGrant, ReportedPrincipal } from './accessReport.ts';
import type { AuditReport } from './auditReport.ts';
import { inChunks } from './chunks.ts';
import { csvFields, csvLine } from './csv.ts';

const START = ['endpoint', 'endpoint_name', 'workspace', 'capability'] as const;
const END = [
  'principal_id',
  'principal_type',
  'principal_name',
  'role',
  'scope',
  'eligible',
  'conditional',
  'through',
  'through_names',
  'operation',
  'assignment',
] as const;
export const ACCESS_COLUMNS = [...START, ...END] as const;
type Row = Readonly<Record<(typeof ACCESS_COLUMNS)[number], string>>;

/** What a spreadsheet opens without effort: some 130 MB. Excel takes a million. */
const MOST_ROWS = 250_000;

export interface CsvOptions {
  /** Collecting was cut short. */
  readonly interrupted: boolean;
  readonly most?: number;
}

/**
 * Who can do what, as CSV (RFC 4180): a row for each endpoint, capability, principal and chain by which the principal
 * holds it. What nobody holds has one row without a principal; what could not be read has none. Where the rows were too
 * many, groups stand for their members; the last record then says so, and so it does of an interrupted run.
 */
export function renderAccessCsv(
  report: AuditReport,
  options: CsvOptions,
): Generator<string, void, undefined> {
  return inChunks(lines(report, options));
}

function* lines(
  { access: { access, principalSets } }: AuditReport,
  { interrupted, most = MOST_ROWS }: CsvOptions,
): Generator<string, void, undefined> {
  yield csvLine(ACCESS_COLUMNS);
  const principalsOf = new Map(principalSets.map((set) => [set.id, () => set.principals]));
  const rowsOf = countRows(access, principalsOf);
  const withMembers = rowsOf(false) <= most;
  const total = rowsOf(!withMembers);
  let written = 0;
  for (const { resources, capability, set } of access) {
    if (written === most) break;
    // Both halves are made once: a row is no more than the two put together.
    const holders = holdersIn(principalsOf.get(set)?.() ?? [], withMembers);
    for (const resource of resources) {
      const start = csvFields(startOf(resource, capability));
      for (const holder of holders.slice(0, most - written)) {
        written += 1;
        yield `${start},${holder}\r\n`;
      }
    }
  }
  if (!withMembers) yield note('members of groups are left out for want of room; the JSON report has them');
  if (total > written) yield note(`${total - written} more rows had no room; the JSON report has them`);
  if (interrupted) yield note('the run was interrupted: this report is partial');
}

/** The second half of the rows of a set. */
function holdersIn(principals: readonly ReportedPrincipal[], withMembers: boolean): string[] {
  if (principals.length === 0) return [csvFields(endOf(undefined, undefined, ''))];
  const names = new Map(principals.map(({ id, displayName }) => [id, displayName]));
  const nameOf = (id: string): string => names.get(id) || id;
  return principals.flatMap((principal) =>
    principal.grantedBy
      .filter(({ through }) => withMembers || through.length === 0)
      .map((grant) => csvFields(endOf(principal, grant, grant.through.map(nameOf).join(' > ')))),
  );
}

/** Counts before anything is written, each set once. */
function countRows(
  access: readonly AccessEntry[],
  principalsOf: ReadonlyMap<string, () => readonly ReportedPrincipal[]>,
): (directOnly: boolean) => number {
  const counts = new Map<string, { all: number; direct: number }>();
  for (const { set } of access) {
    if (counts.has(set)) continue;
    const principals = principalsOf.get(set)?.() ?? [];
    const grants = principals.flatMap(({ grantedBy }) => grantedBy);
    const direct = grants.filter(({ through }) => through.length === 0).length;
    const nobody = principals.length === 0 ? 1 : 0;
    counts.set(set, { all: grants.length + nobody, direct: direct + nobody });
  }
  return (directOnly) =>
    access.reduce((sum, { set, resources }) => {
      const { all, direct } = counts.get(set) ?? { all: 0, direct: 0 };
      return sum + resources.length * (directOnly ? direct : all);
    }, 0);
}

function startOf(endpoint: string, capability: string): string[] {
  const row: Pick<Row, (typeof START)[number]> = {
    endpoint,
    endpoint_name: endpoint.slice(endpoint.lastIndexOf('/') + 1),
    workspace: /\/workspaces\/([^/]+)/i.exec(endpoint)?.[1] ?? '',
    capability,
  };
  return START.map((column) => row[column]);
}

/** Nothing of both for what nobody holds. */
function endOf(
  principal: ReportedPrincipal | undefined,
  grant: ReportedGrant | undefined,
  throughNames: string,
): string[] {
  const row: Pick<Row, (typeof END)[number]> = {
    principal_id: principal?.id ?? '',
    principal_type: principal?.type ?? 'nobody',
    principal_name: principal?.displayName ?? '',
    role: grant?.role ?? '',
    scope: grant?.scope ?? '',
    eligible: grant === undefined ? '' : String(grant.eligible),
    conditional: grant === undefined ? '' : String(grant.conditional),
    through: grant?.through.join(' > ') ?? '',
    through_names: throughNames,
    operation: grant?.operationString ?? '',
    assignment: grant?.assignment ?? '',
  };
  return END.map((column) => row[column]);
}

/** A record like any other, so that every parser takes it. */
function note(text: string): string {
  return csvLine(ACCESS_COLUMNS.map((_, index) => (index === 0 ? `note: ${text}` : '')));
}
