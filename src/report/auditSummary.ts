import type { Gate } from '../policy/gate.ts';
import { CAPABILITIES } from '../rbac/capabilities.ts';
import { describeAccessChange, sayAccessChanges } from './accessChange.ts';
import { type AccessRow, accessRows, COLUMNS, describeReach } from './accessTable.ts';
import { type AuditReport, missingReads, type ReportedFinding } from './auditReport.ts';
import { type ChangeFacts, describeChange, describeTrust, type TrustFacts } from './changeFacts.ts';
import { groupShown } from './grouping.ts';
import { addGroups } from './groupSummary.ts';
import { markdownCell as cell, markdownBlock, markdownText } from './markdown.ts';
import { describeNotPosted, type NotPosted } from './notPosted.ts';
import { visibleText } from './plainText.ts';
import type { PrincipalAnswer } from './principalReport.ts';
import { shortPlace } from './shortPlace.ts';
import { MOST_BYTES, SummaryBudget } from './summaryBudget.ts';
import { describeNotes, exemptedFindings } from './suppressed.ts';
import {
  countByRule,
  describeCounts,
  describeVerdict,
  foremost,
  NOTHING_WORDS,
  worstFirst,
} from './verdict.ts';

export interface SummaryFacts {
  readonly report: AuditReport;
  readonly gate: Gate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Who the audit ran as, by the claims of its access token. */
  readonly identity: { readonly objectId?: string; readonly tenantId?: string; readonly clientId?: string };
  /** The command line that says the same again, quoted for a shell. */
  readonly command: string;
  /** The policies that it was judged by; later ones win. */
  readonly policies?: readonly string[];
  /** Where the other reports of the run are. */
  readonly reports?: string;
  /** Where the run judges something that is not merged yet. */
  readonly change?: ChangeFacts;
  readonly trust?: TrustFacts;
  /** What was to be posted to GitHub and was not. */
  readonly notPosted?: readonly NotPosted[];
  /** Whom the user asked about. */
  readonly principal?: { readonly name: string; readonly answers: readonly PrincipalAnswer[] };
}

const MOST_ROWS = 10;
const LONGEST_COMMAND = 4_000;
/** Room kept for what comes last: the identity and the command. */
const TAIL = 40_000;

/**
 * The job summary of an audit: verdict, worst findings, the rest folded, who can do what, who asked and how to ask
 * again. It keeps within GitHub's limit: the least important goes first, and what was left out is said. Where anyone
 * may read it, it holds rules and numbers only.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export function renderAuditSummary(
  facts: SummaryFacts,
  readableByAnyone: boolean,
  most: number = MOST_BYTES,
): string {
  const { report, gate, now } = facts;
  const head = new SummaryBudget(most);
  head.add(`### ${describeVerdict(gate, now)}\n\n${describeCounts(gate.counts)}.\n\n`);
  if (gate.interrupted) head.add('The run was interrupted: this report is partial.\n\n');
  addNotes(head, report, readableByAnyone, most / 10);
  addChange(head, facts, readableByAnyone, most / 5);
  const ordered = worstFirst(report.findings, gate);
  if (readableByAnyone) {
    addAccessChanges(head, report, most / 10, readableByAnyone);
    addRuleCounts(head, ordered);
    addReports(head, facts);
    return head.toString();
  }
  const tail = new SummaryBudget(Math.min(TAIL, most / 4));
  addReports(tail, facts);
  addOrigin(tail, facts);
  const body = new SummaryBudget(most - Buffer.byteLength(head.toString() + tail.toString()));
  addAccessChanges(body, report, most / 10);
  addUnmatched(body, report, most / 10);
  addPrincipal(body, facts, most / 5);
  const worst = foremost(ordered, MOST_ROWS);
  addFindings(body, worst, most);
  addCoverage(body, report, most / 10);
  addExempted(body, report, most / 10);
  addAccess(body, report, most / 5);
  if (report.groupBy === undefined) addRest(body, without(ordered, worst), most);
  else {
    const table = { before: FINDING_HEAD, row: findingRow };
    addGroups(body, groupShown(report.findings, gate), report.groupBy, table, most);
  }
  return `${head}${body}${tail}`;
}

/** What is judged, whose word counts, and what the change would make of that. */
function addChange(
  summary: SummaryBudget,
  { change, trust, notPosted = [] }: SummaryFacts,
  readableByAnyone: boolean,
  share: number,
): void {
  const sentences = [
    ...(change === undefined ? [] : describeChange(change)),
    ...(trust === undefined ? [] : describeTrust(trust)),
    ...notPosted.map(describeNotPosted),
  ];
  if (sentences.length > 0) summary.add(`${sentences.map((one) => `- ${markdownText(one)}\n`).join('')}\n`);
  if (trust === undefined || readableByAnyone) return;
  const { differences, exemptions } = trust;
  summary.addList({
    entries: differences,
    before: '<details><summary>What would change in policy and baseline</summary>\n\n',
    after: '</details>\n\n',
    render: ({ diff }) => `${markdownBlock('diff', visibleText(diff))}\n`,
    left: (omitted) => `${omitted} more had no room here; the files of the change have them.\n\n`,
    share: share / 2,
  });
  summary.addList({
    entries: exemptions,
    before:
      '<details><summary>Exemptions that come with the change</summary>\n\n| where | what |\n|---|---|\n',
    after: '\n</details>\n\n',
    render: ({ place, text }) => `| ${cell(place)} | ${cell(text)} |\n`,
    left: (omitted) => `${omitted} more had no room here.\n\n`,
    share: share / 2,
  });
}

function addRuleCounts(summary: SummaryBudget, ordered: readonly ReportedFinding[]): void {
  summary.addList({
    entries: countByRule(ordered),
    before: '| severity | rule | found | unknown |\n|---|---|---|---|\n',
    after: '\n',
    render: ({ severity, ruleId, ruleName, fail, unknown }) =>
      `| ${severity} | ${cell(`${ruleId} ${ruleName}`)} | ${fail} | ${unknown} |\n`,
    left: (omitted) => `and ${omitted} more rows\n\n`,
    share: MOST_BYTES / 2,
  });
  summary.add(
    'Names are left out, because anyone may read this summary; the JSON report of the run has them. `publish-details: true` shows them here.\n',
  );
}

const FINDING_HEAD = '| severity | rule | what | owner | where |\n|---|---|---|---|---|\n';

function without(all: readonly ReportedFinding[], some: readonly ReportedFinding[]): ReportedFinding[] {
  const left = new Set(some);
  return all.filter((finding) => !left.has(finding));
}

function addFindings(summary: SummaryBudget, worst: readonly ReportedFinding[], most: number): void {
  summary.addList({
    entries: worst,
    before: FINDING_HEAD,
    after: '\n',
    render: findingRow,
    left: (omitted) => `${omitted} more had no room here; the JSON report has them.\n\n`,
    share: most / 4,
  });
  summary.addList({
    entries: worst,
    before: '<details><summary>Why, and what to do</summary>\n\n',
    after: '</details>\n\n',
    render: findingDetails,
    left: (omitted) => `Of ${omitted} more the explanation had no room here; the JSON report has it.\n\n`,
    share: most / 4,
  });
}

/** Last, because these rows are the first to go. */
function addRest(summary: SummaryBudget, rest: readonly ReportedFinding[], most: number): void {
  summary.addList({
    entries: rest,
    before: `<details><summary>${rest.length} more findings</summary>\n\n${FINDING_HEAD}`,
    after: '\n</details>\n\n',
    render: findingRow,
    left: (omitted) => `${omitted} of these had no room here; the JSON report has them.\n\n`,
    share: most,
  });
}

function findingRow(finding: ReportedFinding): string {
  const { result, severity, ruleId, ruleName, message, owner } = finding;
  const label = result === 'fail' ? severity : `unknown (${severity})`;
  return `| ${label} | ${cell(`${ruleId} ${ruleName}`)} | ${cell(message)} | ${cell(owner ?? '')} | ${cell(placeOf(finding))} |\n`;
}

function placeOf({ location, resource }: ReportedFinding): string {
  return location === undefined ? shortPlace(resource.id) : `${location.file}:${location.line}`;
}

/** Why it is one and what to do, for below a table. */
export function findingDetails(finding: ReportedFinding): string {
  const { ruleId, message, reason, result, resource, evidence, remediation, docs } = finding;
  const destructive = remediation.destructive ? ' This can stop something that works today.' : '';
  const lines = [`**${markdownText(ruleId)}** ${cell(message)}`, ''];
  lines.push(`- resource: ${cell(resource.id)}`);
  if (result === 'unknown' && reason !== undefined) {
    lines.push(`- could not be decided: ${cell(`${reason.kind}: ${reason.detail}`)}`);
  }
  for (const { what, where, why } of evidence.slice(0, MOST_ROWS)) {
    const at = where === '' || where === resource.id ? '' : ` at ${cell(where)}`;
    lines.push(`- ${cell(what)}${at}${why === '' ? '' : `: ${cell(why)}`}`);
  }
  if (evidence.length > MOST_ROWS) lines.push(`- and ${evidence.length - MOST_ROWS} more steps`);
  lines.push('', `What to do: ${cell(remediation.text)}${destructive}`, '');
  if (remediation.command !== undefined) lines.push(commandBlock(remediation.command), '');
  if (docs !== '') lines.push(`Documentation: ${cell(docs)}`, '');
  return `${lines.join('\n')}\n`;
}

/** What the change makes of who can do what. */
function addAccessChanges(
  summary: SummaryBudget,
  { accessPreview }: AuditReport,
  share: number,
  readableByAnyone = false,
): void {
  if (accessPreview === undefined) return;
  summary.addList({
    entries: sayAccessChanges(accessPreview),
    before: '#### What changes in who can do what\n\n',
    after: '\n',
    render: (change) => `- ${describeAccessChange(change, readableByAnyone)}\n`,
    left: (omitted) => `${omitted} more such changes had no room here; the JSON report has them.\n\n`,
    share,
  });
  const { unplaced } = accessPreview;
  if (unplaced > 0) {
    const noun = unplaced === 1 ? 'assignment' : 'assignments';
    summary.add(`${unplaced} new role ${noun} of files could not be placed in Azure.\n\n`);
  }
}

function addUnmatched(summary: SummaryBudget, { coverage }: AuditReport, share: number): void {
  summary.addList({
    entries: coverage.filter(({ nothing }) => nothing !== undefined),
    before: 'Matched nothing:\n\n',
    after: '\n',
    render: ({ scope, nothing }) =>
      `- ${cell(scope)}: ${nothing === undefined ? '' : NOTHING_WORDS[nothing]}\n`,
    left: (omitted) => `${omitted} more had no room here; the JSON report has them.\n\n`,
    share,
  });
}

function addCoverage(summary: SummaryBudget, { coverage }: AuditReport, share: number): void {
  const incomplete = coverage.filter(({ state }) => state !== 'complete');
  summary.addList({
    entries: incomplete,
    before: `<details><summary>${incomplete.length} of ${coverage.length} scopes could not be looked at in full</summary>\n\n| scope | read | missing |\n|---|---|---|\n`,
    after: '\n</details>\n\n',
    render: ({ scope, state, gaps }) =>
      `| ${cell(scope)} | ${state} | ${missingReads(gaps).slice(0, MOST_ROWS).map(cell).join('<br>')} |\n`,
    left: (omitted) => `${omitted} more scopes had no room here; the JSON report has them.\n\n`,
    share,
  });
}

function addNotes(
  summary: SummaryBudget,
  report: AuditReport,
  readableByAnyone: boolean,
  share: number,
): void {
  summary.addList({
    entries: describeNotes(report, readableByAnyone),
    before: '',
    after: '\n',
    render: (note) => `- ${cell(note)}\n`,
    left: (omitted) => `${omitted} more such notes had no room here.\n\n`,
    share,
  });
}

/** Nothing that was found is hidden because somebody decided that it does not count. */
function addExempted(summary: SummaryBudget, report: AuditReport, share: number): void {
  const exempted = exemptedFindings(report);
  const noun = exempted.length === 1 ? 'finding' : 'findings';
  summary.addList({
    entries: exempted,
    before: `<details><summary>${exempted.length} exempted ${noun}</summary>\n\n| until | rule | what | where | reason | owner of the exemption |\n|---|---|---|---|---|---|\n`,
    after: '\n</details>\n\n',
    render: ({ finding, exemption: { reason, owner, expiresOn } }) =>
      `| ${[expiresOn, `${finding.ruleId} ${finding.ruleName}`, finding.message, placeOf(finding), reason, owner].map(cell).join(' | ')} |\n`,
    left: (omitted) => `${omitted} more exempted findings had no room here; the JSON report has them.\n\n`,
    share,
  });
}

/** What one principal can do comes first: somebody asked for it. */
function addPrincipal(summary: SummaryBudget, { principal }: SummaryFacts, share: number): void {
  if (principal === undefined) return;
  const { name, answers } = principal;
  const row = ({ resource, capability, answer, why }: PrincipalAnswer): string =>
    `| ${cell(shortPlace(resource))} | ${COLUMNS[capability]} | ${answer} | ${cell(why)} |\n`;
  const head = '| endpoint | what | answer | why |\n|---|---|---|---|\n';
  const left = (omitted: number): string =>
    `${omitted} of these answers had no room here; the command below prints them.\n\n`;
  const first = answers.slice(0, MOST_ROWS);
  const rest = answers.slice(MOST_ROWS);
  summary.add(`#### What ${cell(name)} can do\n\n`);
  summary.addList({ entries: first, before: head, after: '\n', render: row, left, share: share / 2 });
  summary.addList({
    entries: rest,
    before: `<details><summary>${rest.length} more answers</summary>\n\n${head}`,
    after: '\n</details>\n\n',
    render: row,
    left,
    share: share / 2,
  });
}

/** More are not read on a page; the JSON report has them all. */
const MOST_ACCESS_ROWS = 100;

function addAccess(summary: SummaryBudget, report: AuditReport, share: number): void {
  const { rows, total } = accessRows(report, MOST_ACCESS_ROWS);
  const head = ['endpoint', 'reachable from', ...CAPABILITIES.map((capability) => COLUMNS[capability])];
  const before = `| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n`;
  const left = (omitted: number): string =>
    `${omitted} of these endpoints had no room here; the JSON report has them.\n\n`;
  const first = rows.slice(0, MOST_ROWS);
  summary.addList({
    entries: first,
    before: `#### Who can do what\n\n${before}`,
    after: '\n',
    render: accessRow,
    left,
    share: share / 2,
  });
  const rest = rows.slice(MOST_ROWS);
  summary.addList({
    entries: rest,
    before: `<details><summary>${rest.length} more endpoints</summary>\n\n${before}`,
    after: '\n</details>\n\n',
    render: accessRow,
    left,
    share: share / 2,
  });
  if (total > rows.length) {
    summary.add(`Who can do what to ${total - rows.length} more endpoints is in the JSON report.\n\n`);
  }
}

function accessRow({ resource, reach, cells }: AccessRow): string {
  const held = CAPABILITIES.map((capability) => cell(cells[capability]));
  return `| ${[cell(shortPlace(resource)), describeReach(reach), ...held].join(' | ')} |\n`;
}

function addReports(summary: SummaryBudget, { reports }: SummaryFacts): void {
  if (reports === undefined) return;
  summary.add(
    `Reports of this run: ${cell(reports)}. They go with the job unless a step keeps them (actions/upload-artifact); they hold names and ids, and whoever may read a repository may read its artifacts.\n\n`,
  );
}

function addOrigin(summary: SummaryBudget, { identity, command, report, policies = [] }: SummaryFacts): void {
  const who = [
    ['object id', identity.objectId],
    ['client id', identity.clientId],
    ['tenant', identity.tenantId],
  ].flatMap(([what, id]) => (id === undefined ? [] : [`${what} ${cell(id)}`]));
  const by = who.length === 0 ? '' : ` by ${who.join(', ')}`;
  const under = policies.length === 0 ? '' : `, by the policy ${policies.map(cell).join(', then ')}`;
  summary.add(`Audited at ${cell(report.auditedAt)}${by}${under}. The same again:\n\n`);
  summary.add(`${commandBlock(command)}\n`);
}

/** Nothing hidden may stand in what people paste into a shell; a command that is cut would not be one. */
function commandBlock(command: string): string {
  return command.length > LONGEST_COMMAND
    ? 'The command is too long for this summary; the JSON report has it.\n'
    : markdownBlock('shell', visibleText(command));
}
