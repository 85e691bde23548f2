import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { proveLater, saysLater } from '../findings/lateProof.ts';
import { sortFindings } from '../findings/sorting.ts';
import type { ScopeCoverage } from '../inventory/inventory.ts';
import type { Counts } from '../policy/counts.ts';
import type { Exemption, FindingStatus, JudgedFinding } from '../policy/judgedFinding.ts';
import type { SuppressionNotes } from '../policy/suppressing.ts';
import type { AccessPreview, PreviewedAccess } from './accessPreview.ts';
import type { AccessReport } from './accessReport.ts';
import { inChunks } from './chunks.ts';
import type { ResourceNetwork } from './networkReport.ts';

/** What a report has to know of a rule. */
export interface ReportedRule {
  readonly id: string;
  readonly name: string;
  readonly docs: readonly string[];
}

/** A finding with all that reports say of it. */
export interface ReportedFinding extends Finding {
  readonly ruleName: string;
  readonly docs: string;
  readonly status: FindingStatus;
  readonly exemption?: Exemption;
  readonly fingerprint: string;
  /** Who looks after the resource, as its tags say. */
  readonly owner?: string;
  /** Where `group-by` asks for it: a workspace, or the value of a tag (src/report/grouping.ts). Foreign text. */
  readonly group?: string;
}

/** The JSON report, version 1 (schemas/audit-report.schema.json). Never holds a secret. */
export interface AuditReport {
  readonly tool: { readonly name: 'aml-endpoint'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly auditedAt: string;
  /** The policies that it was judged by, as users name them; later ones win. None: what is built in. */
  readonly policies?: readonly string[];
  readonly summary: Counts;
  readonly coverage: readonly ScopeCoverage[];
  readonly findings: readonly ReportedFinding[];
  readonly access: AccessReport;
  readonly network: readonly ResourceNetwork[];
  /** What files, or a change of them, make of the access to what is in Azure; where both were looked at. */
  readonly accessPreview?: AccessPreview;
  /** What is to be said about exemptions and baseline themselves; of it the JSON report has the baseline's numbers. */
  readonly suppressions?: SuppressionNotes;
  /** By what the findings are grouped, as a user writes it: `workspace`, `tag:team`. Not in the JSON. */
  readonly groupBy?: string;
}

/**
 * Adds to each finding what reports say beside it, and sorts them: by rule, by resource or place, by what else tells
 * them apart. `ownerOf` and `groupOf` take the id of a resource.
 */
export function reportFindings(
  findings: readonly JudgedFinding[],
  rules: readonly ReportedRule[],
  ownerOf: (resourceId: string) => string | undefined = () => undefined,
  groupOf: (resourceId: string) => string | undefined = () => undefined,
): ReportedFinding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const reported = findings.map(({ finding, status, exemption }): ReportedFinding => {
    const rule = byId.get(finding.ruleId);
    const owner = ownerOf(finding.resource.id);
    const group = groupOf(finding.resource.id);
    const { ruleId, result, reason, severity, confidence, persona, resource, location } = finding;
    const { route, identity } = finding;
    // What all have comes first, and what few have is put to it: half as large as what is put together as it comes.
    const made = {
      ruleId,
      result,
      severity,
      confidence,
      persona,
      resource,
      identity,
      ruleName: rule?.name ?? ruleId.toLowerCase(),
      docs: rule?.docs[0] ?? '',
      status,
      fingerprint: fingerprintOf(finding),
    };
    const owned = owner === undefined ? made : { ...made, owner };
    const isPlain =
      reason === undefined &&
      location === undefined &&
      route === undefined &&
      exemption === undefined &&
      group === undefined;
    const whole = isPlain
      ? owned
      : {
          ...owned,
          ...(reason === undefined ? {} : { reason }),
          ...(location === undefined ? {} : { location }),
          ...(route === undefined ? {} : { route }),
          ...(exemption === undefined ? {} : { exemption }),
          ...(group === undefined ? {} : { group }),
        };
    return proveLater(saysLater(finding) ? whole : { ...whole, message: finding.message }, finding);
  });
  return sortFindings(reported);
}

/**
 * The report as pieces of text of some 64 KiB: 50,000 findings are never one text. One entry per line, so that two
 * reports can be compared by line; the same facts give the same bytes, but for `auditedAt`.
 */
export function renderAuditReport(report: AuditReport): Generator<string, void, undefined> {
  return inChunks(pieces(report));
}

function* pieces(report: AuditReport): Generator<string, void, undefined> {
  const { name, version } = report.tool;
  yield `{\n"schemaVersion": "1",\n"tool": ${JSON.stringify({ name, version })},\n`;
  yield `"auditedAt": ${JSON.stringify(report.auditedAt)},\n`;
  yield* decided(report);
  yield `"summary": ${JSON.stringify(orderedCounts(report.summary))},\n`;
  yield* list('coverage', report.coverage, (entry) => [JSON.stringify(coverageEntry(entry))]);
  yield ',\n';
  yield* list('findings', report.findings, (finding) => [JSON.stringify(findingEntry(finding))]);
  yield ',\n';
  yield* list('principalSets', report.access.principalSets, ({ id, principals }) =>
    nested(`{"id":${JSON.stringify(id)},"principals":[`, principals, ']}'),
  );
  yield ',\n';
  yield* list('access', report.access.access, ({ resources, capability, set }) =>
    nested(
      '{"resources":[',
      resources,
      `],"capability":${JSON.stringify(capability)},"set":${JSON.stringify(set)}}`,
    ),
  );
  yield ',\n';
  yield* list('network', report.network, (entry) => [JSON.stringify(entry)]);
  if (report.accessPreview !== undefined) {
    const { changes, unplaced } = report.accessPreview;
    yield `,\n"unplacedAssignments": ${unplaced},\n`;
    yield* list('accessChanges', changes, (entry) => [JSON.stringify(accessChangeEntry(entry))]);
  }
  yield '\n}\n';
}

/** What a team has said about how to judge, where it has. */
function* decided({ policies = [], suppressions }: AuditReport): Generator<string, void, undefined> {
  if (policies.length > 0) yield `"policies": ${JSON.stringify(policies)},\n`;
  if (suppressions?.baseline === undefined) return;
  const { entries, stale } = suppressions.baseline;
  yield `"baseline": ${JSON.stringify({ entries, stale })},\n`;
}

function* list<T>(
  name: string,
  entries: Iterable<T>,
  render: (entry: T) => Iterable<string>,
): Generator<string, void, undefined> {
  yield `"${name}": [`;
  let first = true;
  for (const entry of entries) {
    yield first ? '\n' : ',\n';
    yield* render(entry);
    first = false;
  }
  yield first ? ']' : '\n]';
}

/** Entries of such a list that make one text. */
const MOST_TOGETHER = 16;

/** An entry with a list that may itself be long. */
function* nested(
  before: string,
  entries: readonly unknown[],
  after: string,
): Generator<string, void, undefined> {
  yield before;
  for (let from = 0; from < entries.length; from += MOST_TOGETHER) {
    const together = JSON.stringify(entries.slice(from, from + MOST_TOGETHER)).slice(1, -1);
    yield from === 0 ? together : `,${together}`;
  }
  yield after;
}

/** Further principals and resources are counted by nobody: a change that lets in so many is read as a whole. */
const MOST_NAMED = 1_000;

function accessChangeEntry({ change, capability, role, scope, principals, resources }: PreviewedAccess) {
  return {
    ...{ change, capability, role, scope },
    ...{ principalCount: principals.length, resourceCount: resources.length },
    principals: principals.slice(0, MOST_NAMED),
    resources: resources.slice(0, MOST_NAMED),
  };
}

function orderedCounts({
  fail,
  pass,
  unknown,
  notApplicable,
  exempted,
  baselined,
  bySeverity: { high, medium, low, info },
}: Counts): Counts {
  const bySeverity = { high, medium, low, info };
  return { fail, pass, unknown, notApplicable, exempted, baselined, bySeverity };
}

function coverageEntry({ scope, state, gaps }: ScopeCoverage) {
  return { scope, state, missing: missingReads(gaps) };
}

/** The operations and Graph permissions that are missing; where none is the reason, what was not read and why. */
export function missingReads(gaps: ScopeCoverage['gaps']): string[] {
  const reads = gaps.map(({ operation, part, reason, scope }) =>
    part === 'files' ? `${scope}: ${reason.detail}` : (operation ?? `${part} (${reason.kind})`),
  );
  return [...new Set(reads)].sort();
}

function findingEntry(finding: ReportedFinding) {
  const { reason, resource, location, remediation, exemption } = finding;
  return {
    ruleId: finding.ruleId,
    ruleName: finding.ruleName,
    result: finding.result,
    ...(finding.result !== 'unknown' || reason === undefined
      ? {}
      : { reason: { kind: reason.kind, detail: reason.detail } }),
    severity: finding.severity,
    confidence: finding.confidence,
    persona: finding.persona,
    status: finding.status,
    ...(exemption === undefined
      ? {}
      : {
          exemption: { reason: exemption.reason, owner: exemption.owner, expiresOn: exemption.expiresOn },
        }),
    fingerprint: finding.fingerprint,
    resource: { kind: resource.kind, id: resource.id, name: resource.name },
    ...(location === undefined
      ? {}
      : {
          location: {
            file: location.file,
            line: location.line,
            column: location.column,
            endLine: location.endLine,
            endColumn: location.endColumn,
          },
        }),
    message: finding.message,
    evidence: finding.evidence.map(({ what, where, why }) => ({ what, where, why })),
    remediation: {
      text: remediation.text,
      ...(remediation.command === undefined ? {} : { command: remediation.command }),
      destructive: remediation.destructive,
    },
    docs: finding.docs,
  };
}
