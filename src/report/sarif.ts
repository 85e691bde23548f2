import { SEVERITIES } from '../findings/finding.ts';
import type { Gate } from '../policy/gate.ts';
import type { AuditReport, ReportedFinding } from './auditReport.ts';
import { noticeDescriptors, type SarifTally, sarifNotices } from './sarifNotices.ts';
import { type Places, placeOf } from './sarifPlace.ts';
import { type PlacedFinding, sarifResult } from './sarifResult.ts';
import { type SarifRule, sarifRules } from './sarifRules.ts';
import { packEntries } from './sarifSize.ts';
import { sarifText } from './sarifText.ts';

/** Of one run; code scanning refuses a file with more, and shows the 5,000 worst. */
export const MOST_RESULTS = 25_000;
const LONGEST_CATEGORY = 255;

/** The commit that was audited, as far as the caller knows it. */
export interface SarifRevision {
  /** `https://github.com/contoso/ml` */
  readonly repositoryUri: string;
  readonly sha?: string;
  readonly branch?: string;
}

export interface SarifOptions extends Places {
  /** All rules of the tool. */
  readonly rules: readonly SarifRule[];
  /** Results replace those of the same category, and no others. See src/report/category.ts for the usual one. */
  readonly category: string;
  /**
   * What is exempted or in the baseline: marked by default. Code scanning does not look at the mark and shows it as an
   * open alert, so that what is uploaded there had better leave it out.
   */
  readonly suppressed?: 'mark' | 'leave-out';
  /** ISO 8601, UTC. */
  readonly startedAt?: string;
  readonly revision?: SarifRevision;
  /** Address where one can read more of the tool. */
  readonly informationUri?: string;
}

/**
 * The report as SARIF 2.1.0, within all limits of code scanning, as pieces of text; 50,000 findings are never one text.
 * Worst results first. Answers what became of the findings.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function* renderSarif(
  report: AuditReport,
  gate: Gate,
  options: SarifOptions,
): Generator<string, SarifTally, undefined> {
  const shown = report.findings.filter(({ persona }) => gate.personas.includes(persona));
  const wanted = options.suppressed === 'leave-out' ? shown.filter(isOpen) : shown;
  const inFiles = wanted.filter((finding) => placeOf(finding, options) !== undefined);
  const chosen = worstResultsFirst(inFiles).slice(0, MOST_RESULTS);
  const rules = sarifRules(options.rules, chosen);
  const { name, version } = report.tool;
  const driver = {
    name,
    version,
    semanticVersion: version,
    ...informationOf(options.informationUri),
    notifications: noticeDescriptors(),
    rules: [...rules.values()],
  };
  yield '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n';
  yield `"tool": ${JSON.stringify({ driver })},\n`;
  yield `"automationDetails": ${JSON.stringify({ id: `${categoryOf(options.category)}/` })},\n`;
  yield `"columnKind": "utf16CodeUnits",\n"originalUriBaseIds": ${JSON.stringify(ROOT)},\n`;
  const provenance = provenanceOf(options.revision);
  if (provenance !== undefined) yield `"versionControlProvenance": ${JSON.stringify([provenance])},\n`;
  yield '"results": [';
  const results = yield* packEntries(place(chosen, rules, options), (entry, detail) =>
    JSON.stringify(sarifResult(entry, detail)),
  );
  const tally: SarifTally = {
    results,
    leftOut: inFiles.length - results,
    placeless: wanted.length - inFiles.length,
    hidden: report.findings.length - shown.length,
    suppressed: shown.length - wanted.length,
  };
  // After the results, because only then it is known how many there were room for.
  yield `\n],\n"invocations": ${JSON.stringify([invocationOf(report, gate, options, tally)])}\n}]\n}\n`;
  return tally;
}

const ROOT = { '%SRCROOT%': { description: { text: 'The root of the repository.' } } };

function isOpen({ status }: ReportedFinding): boolean {
  return status === 'open';
}

/** What counts before what does not any more, failures before what could not be decided, each worst first. */
function worstResultsFirst(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const rank = ({ status, result, severity }: ReportedFinding): number =>
    (status === 'open' ? 0 : 100) + (result === 'fail' ? 0 : 10) + SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function place(
  chosen: readonly ReportedFinding[],
  rules: ReadonlyMap<string, unknown>,
  places: Places,
): PlacedFinding[] {
  const indices = new Map([...rules.keys()].map((id, index) => [id, index]));
  const seen = new Map<string, number>();
  return chosen.flatMap((finding) => {
    const found = placeOf(finding, places);
    if (found === undefined) return [];
    const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, occurrence);
    return [{ finding, place: found, ruleIndex: indices.get(finding.ruleId) ?? -1, occurrence }];
  });
}

function informationOf(address: string | undefined): { readonly informationUri?: string } {
  return address !== undefined && URL.canParse(address) ? { informationUri: new URL(address).href } : {};
}

/** What stands before the last `/` of the id is the category: it has one of its own at the end. */
function categoryOf(category: string): string {
  return sarifText(category.replace(/\/+$/, ''), LONGEST_CATEGORY);
}

function invocationOf(report: AuditReport, gate: Gate, { startedAt }: SarifOptions, tally: SarifTally) {
  return {
    executionSuccessful: gate.complete,
    // Of an interrupted run the signal says more than the gate.
    ...(gate.interrupted ? {} : { exitCode: gate.exitCode }),
    ...(startedAt === undefined ? {} : { startTimeUtc: startedAt }),
    endTimeUtc: report.auditedAt,
    toolExecutionNotifications: sarifNotices(report, gate, tally),
  };
}

function provenanceOf(revision: SarifRevision | undefined): unknown {
  if (revision === undefined || !URL.canParse(revision.repositoryUri)) return undefined;
  const { repositoryUri, sha = '', branch = '' } = revision;
  return {
    repositoryUri: new URL(repositoryUri).href,
    ...(/^[0-9a-f]{7,64}$/i.test(sha) ? { revisionId: sha } : {}),
    ...(branch === '' ? {} : { branch: sarifText(branch, 255) }),
    mappedTo: { uriBaseId: '%SRCROOT%' },
  };
}
