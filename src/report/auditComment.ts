import type { Gate } from '../policy/gate.ts';
import { type AccessChange, describeAccessChange } from './accessChange.ts';
import type { AuditReport, ReportedFinding } from './auditReport.ts';
import { findingDetails } from './auditSummary.ts';
import { type Blobs, blobLink } from './blobLink.ts';
import { groupShown } from './grouping.ts';
import { addGroups } from './groupSummary.ts';
import { markdownCell as cell } from './markdown.ts';
import { describeNotPosted, type NotPosted } from './notPosted.ts';
import { isOfFile } from './ofFile.ts';
import { shortPlace } from './shortPlace.ts';
import { SummaryBudget } from './summaryBudget.ts';
import { describeNotes } from './suppressed.ts';
import { countByRule, describeCounts, describeVerdict, worstFirst } from './verdict.ts';

export interface CommentFacts {
  readonly report: AuditReport;
  readonly gate: Gate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The newest commit of the pull request. Whoever reads the comment sees what it was written about (T11). */
  readonly headSha?: string;
  /** https address of the run's page. */
  readonly runUrl?: string;
  /** The files that were judged. */
  readonly blobs?: Blobs;
  /** Of findings that the base has as well, and that are not in the report. */
  readonly alreadyThere?: number;
  /** The worst first. Absent where nobody looked. */
  readonly accessChanges?: readonly AccessChange[];
  /** What else was to be posted. */
  readonly notPosted?: readonly NotPosted[];
  /** What could not be judged, and else; sentences that name nothing of Azure. May hold foreign text. */
  readonly notes?: readonly string[];
}

export interface AuditComment {
  readonly markdown: string;
  /** Nothing is left to do: worth saying only where something was said before. */
  readonly isClear: boolean;
}

/** Of GitHub's 65,536 characters, less the marker's; counted in bytes, of which there are never fewer. */
export const COMMENT_BYTES = 65_000;
const MOST_ROWS = 10;
const MOST_CHANGES = 20;

/**
 * The comment under a pull request: verdict, worst findings, the rest folded, what changes in who can do what. Where
 * anyone may read it, findings of files stand there by rule and place, which the pull request shows anyway; of Azure there
 * are rules and numbers only.
 */
export function renderAuditComment(
  facts: CommentFacts,
  readableByAnyone: boolean,
  most: number = COMMENT_BYTES,
): AuditComment {
  const { report, gate, now, accessChanges = [], notPosted = [], notes = [], alreadyThere = 0 } = facts;
  const ordered = worstFirst(report.findings, gate);
  const isClear = gate.passed && gate.complete && ordered.length === 0 && accessChanges.length === 0;
  const tail = originOf(facts);
  const body = new SummaryBudget(most - Buffer.byteLength(tail));
  body.add(`### ${isClear ? 'All clear: ' : ''}${describeVerdict(gate, now)}\n\n`);
  body.add(`${describeCounts(gate.counts)}.\n\n`);
  if (alreadyThere > 0) {
    body.add(
      `${alreadyThere} more ${alreadyThere === 1 ? 'finding is' : 'findings are'} not of this pull request: the base has ${alreadyThere === 1 ? 'it' : 'them'} too.\n\n`,
    );
  }
  if (gate.interrupted) body.add('The run was interrupted: this is partial.\n\n');
  const said = [...describeNotes(report, readableByAnyone), ...notes, ...notPosted.map(describeNotPosted)];
  body.addList({
    entries: said,
    before: '',
    after: '\n',
    render: (note) => `- ${cell(note)}\n`,
    left: (omitted) => `${omitted} more such notes had no room here.\n\n`,
    share: most / 8,
  });
  if (readableByAnyone) addPublicFindings(body, ordered, facts, most);
  else addFindings(body, ordered, facts, most);
  addAccessChanges(body, accessChanges, readableByAnyone, most / 8);
  if (!readableByAnyone) addRest(body, ordered, facts, most);
  return { markdown: `${body}${tail}`, isClear };
}

const HEAD = '| severity | rule | what | owner | where |\n|---|---|---|---|---|\n';
const LEFT = 'had no room here; the reports of the run have them.\n\n';

function addFindings(
  body: SummaryBudget,
  ordered: readonly ReportedFinding[],
  { blobs }: CommentFacts,
  most: number,
): void {
  const worst = ordered.slice(0, MOST_ROWS);
  body.addList({
    entries: worst,
    before: HEAD,
    after: '\n',
    render: (finding) => findingRow(finding, blobs),
    left: (omitted) => `${omitted} more ${LEFT}`,
    share: most / 2,
  });
  body.addList({
    entries: worst,
    before: '<details><summary>Why, and what to do</summary>\n\n',
    after: '</details>\n\n',
    render: findingDetails,
    left: (omitted) => `Of ${omitted} more the explanation ${LEFT}`,
    share: most / 4,
  });
}

function addRest(
  body: SummaryBudget,
  ordered: readonly ReportedFinding[],
  { report, gate, blobs }: CommentFacts,
  most: number,
): void {
  const row = (finding: ReportedFinding): string => findingRow(finding, blobs);
  if (report.groupBy !== undefined) {
    addGroups(body, groupShown(report.findings, gate), report.groupBy, { before: HEAD, row }, most);
    return;
  }
  const rest = ordered.slice(MOST_ROWS);
  body.addList({
    entries: rest,
    before: `<details><summary>${rest.length} more findings</summary>\n\n${HEAD}`,
    after: '\n</details>\n\n',
    render: row,
    left: (omitted) => `${omitted} of these ${LEFT}`,
    share: most,
  });
}

function findingRow(finding: ReportedFinding, blobs: Blobs | undefined): string {
  const { ruleId, ruleName, message, owner, location, resource } = finding;
  const place = location === undefined ? cell(shortPlace(resource.id)) : blobLink(location, blobs);
  const texts = [`${ruleId} ${ruleName}`, message, owner ?? ''].map(cell);
  return `| ${[labelOf(finding), ...texts, place].join(' | ')} |\n`;
}

function labelOf({ result, severity }: Pick<ReportedFinding, 'result' | 'severity'>): string {
  return result === 'fail' ? severity : `unknown (${severity})`;
}

/** No message: it may name what only Azure knows. */
function addPublicFindings(
  body: SummaryBudget,
  ordered: readonly ReportedFinding[],
  { blobs }: CommentFacts,
  most: number,
): void {
  body.addList({
    entries: ordered.filter(isOfFile),
    before: '| severity | rule | where |\n|---|---|---|\n',
    after: '\n',
    render: (finding) =>
      `| ${labelOf(finding)} | ${cell(`${finding.ruleId} ${finding.ruleName}`)} | ${blobLink(finding.location, blobs)} |\n`,
    left: (omitted) => `${omitted} more ${LEFT}`,
    share: (most * 3) / 4,
  });
  const ofAzure = countByRule(ordered.filter((finding) => !isOfFile(finding)));
  body.addList({
    entries: ofAzure,
    before: 'In Azure:\n\n| severity | rule | found | unknown |\n|---|---|---|---|\n',
    after: '\nNames are left out, because anyone may read this.\n\n',
    render: ({ severity, ruleId, ruleName, fail, unknown }) =>
      `| ${severity} | ${cell(`${ruleId} ${ruleName}`)} | ${fail} | ${unknown} |\n`,
    left: (omitted) => `${omitted} more ${LEFT}`,
    share: most / 4,
  });
}

function addAccessChanges(
  body: SummaryBudget,
  changes: readonly AccessChange[],
  readableByAnyone: boolean,
  share: number,
): void {
  const first = changes.slice(0, MOST_CHANGES);
  body.addList({
    entries: first,
    before: '#### What changes in who can do what\n\n',
    after: '\n',
    render: (change) => `- ${describeAccessChange(change, readableByAnyone)}\n`,
    left: (omitted) => `${omitted} more such changes ${LEFT}`,
    share,
  });
  if (changes.length > MOST_CHANGES) body.add(`${changes.length - MOST_CHANGES} more such changes ${LEFT}`);
}

/** A comment outlives what it speaks of, and anyone can write one that looks like it: it says of what and of which run it is. */
function originOf({ headSha, runUrl, report }: CommentFacts): string {
  const commit = headSha === undefined ? '' : ` of ${headSha.replaceAll(/[^0-9a-f]/g, '').slice(0, 40)}`;
  const isAddress = runUrl !== undefined && /^https:\/\/[\w.:/-]+$/.test(runUrl);
  const run = isAddress ? `, in [this run](${runUrl})` : '';
  return `Audited at ${cell(report.auditedAt)}${commit}${run}.\n`;
}
