import type { Severity } from '../../findings/finding.ts';
import type { Gate } from '../../policy/gate.ts';
import type { AuditReport, ReportedFinding } from '../auditReport.ts';
import { clip } from '../clip.ts';
import { describeNotes } from '../suppressed.ts';
import { countByRule, describeCounts, describeVerdict } from '../verdict.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** Who the audit ran as, by the claims of its access token. */
export interface AuditIdentity {
  readonly objectId?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
}

/** Bars of a chart: more are not compared at a glance. */
const MOST_BARS = 10;
const LONGEST_NAME = 80;
const LONGEST_NOTE = 600;

const ICONS: Readonly<Record<'passed' | 'failed' | 'open', string>> = { passed: '✓', failed: '✕', open: '!' };

/** The verdict in its own words: "failed", and why. */
export function splitVerdict(gate: Gate, now: number): readonly [string, string] {
  const verdict = describeVerdict(gate, now);
  const end = verdict.indexOf(': ');
  return [verdict.slice(0, end), verdict.slice(end + 2)];
}

/** What a person wants to know first: how it ended, how much there is of what, where most of it is. */
export function renderOverview(
  report: AuditReport,
  shown: readonly ReportedFinding[],
  gate: Gate,
  now: number,
  identity: AuditIdentity,
): Markup {
  const [word, why] = splitVerdict(gate, now);
  const tone = gate.passed ? 'passed' : gate.result === 'findings' ? 'failed' : 'open';
  return html`<section id="overview" aria-labelledby="verdict">
<h1 id="verdict" class="verdict ${tone}"><span class="word"><span aria-hidden="true">${ICONS[tone]}</span> ${word}<span class="unseen">: </span></span><span class="why">${why}</span></h1>
${gate.interrupted ? html`<p class="warning">The run was interrupted: this report is partial.</p>` : NOTHING}
${renderNotes(report)}
${renderOrigin(report, gate, identity)}
${renderTiles(gate)}
<div class="charts">
${renderRuleChart(shown)}
${renderShareChart('Open findings by owner', 'owner', shown)}
${renderShareChart(`Open findings by ${report.groupBy ?? 'group'}`, 'group', shown)}
</div>
</section>
`;
}

/** More of them are not read; all exemptions stand in the list, with the day on which each ends. */
const MOST_NOTES = 10;

function renderNotes(report: AuditReport): Markup {
  const notes = describeNotes(report, false);
  if (notes.length === 0) return NOTHING;
  const more = notes.length > MOST_NOTES ? [html`<li>and ${notes.length - MOST_NOTES} more</li>`] : [];
  return html`<ul class="notes">${notes.slice(0, MOST_NOTES).map((note) => html`<li>${clip(note, LONGEST_NOTE)}</li>`)}${more}</ul>`;
}

function renderOrigin(report: AuditReport, gate: Gate, identity: AuditIdentity): Markup {
  const who = [
    ['object id', identity.objectId],
    ['client id', identity.clientId],
    ['tenant', identity.tenantId],
  ].flatMap(([what, id]) => (id === undefined ? [] : [`${what} ${clip(id, LONGEST_NAME)}`]));
  const facts = [
    ['Counted', describeCounts(gate.counts)],
    ['Audited at', report.auditedAt.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')],
    ...(who.length === 0 ? [] : [['Audited by', who.join(', ')]]),
    ['Scopes', describeScopes(report)],
    ...(report.policies === undefined
      ? []
      : [['Policy', clip(report.policies.join(', then '), LONGEST_NOTE)]]),
    ['With', `${report.tool.name} ${report.tool.version}`],
  ];
  return html`<dl class="origin">
${facts.map(([name = '', value = '']) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function describeScopes({ coverage }: AuditReport): string {
  const complete = coverage.filter(({ state }) => state === 'complete').length;
  if (coverage.length === complete) return `${complete}, ${complete === 1 ? '' : 'all '}read in full`;
  return `${coverage.length}, of which ${complete} read in full`;
}

function renderTiles({ counts, hidden }: Gate): Markup {
  const { bySeverity } = counts;
  const severity = (name: Severity): Markup =>
    html`<li class="tile ${name}${bySeverity[name] === 0 ? ' zero' : ''}"><b>${bySeverity[name]}</b> <span>${name}</span></li>\n`;
  const other = (name: string, count: number): Markup =>
    html`<li class="tile${count === 0 ? ' zero' : ''}"><b>${count}</b> <span>${name}</span></li>\n`;
  const note =
    hidden === 0
      ? NOTHING
      : html`<p class="note">${hidden} of the open ones are for other personas: hygiene, or for somebody who judges each one. The list below shows them on demand.</p>`;
  return html`<h2 class="unseen">How much of what</h2>
<ul class="tiles">
${severity('high')}${severity('medium')}${severity('low')}${severity('info')}${other('unknown', counts.unknown)}${other('exempted', counts.exempted)}${other('baselined', counts.baselined)}${other('passed', counts.pass)}${other('not applicable', counts.notApplicable)}</ul>
${note}`;
}

interface Bar {
  readonly name: string;
  readonly count: number;
  readonly tone: Severity | 'plain';
}

function renderRuleChart(shown: readonly ReportedFinding[]): Markup {
  const byRule = new Map<string, Bar>();
  for (const { ruleId, ruleName, severity, fail, unknown } of countByRule(shown)) {
    const count = (byRule.get(ruleId)?.count ?? 0) + fail + unknown;
    const tone = byRule.get(ruleId)?.tone ?? severity;
    byRule.set(ruleId, { name: `${ruleId} ${ruleName}`, count, tone });
  }
  return renderChart('Open findings by rule', [...byRule.values()]);
}

function renderShareChart(title: string, by: 'owner' | 'group', shown: readonly ReportedFinding[]): Markup {
  const counts = new Map<string, number>();
  for (const finding of shown) {
    const name = finding[by];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return renderChart(
    title,
    [...counts].map(([name, count]) => ({ name, count, tone: 'plain' })),
  );
}

/** Bars as SVG rectangles, because the page allows no style in an attribute. */
function renderChart(title: string, bars: readonly Bar[]): Markup {
  if (bars.length === 0) return NOTHING;
  const sorted = [...bars].sort((a, b) => b.count - a.count);
  const most = sorted[0]?.count ?? 1;
  const rest = sorted.slice(MOST_BARS);
  const left = rest.reduce((sum, { count }) => sum + count, 0);
  return html`<div class="chart"><h2>${title}</h2>
<ol>
${sorted
  .slice(0, MOST_BARS)
  .map(
    ({ name, count, tone }) =>
      html`<li><span class="name">${clip(name, LONGEST_NAME)}</span><svg class="bar" aria-hidden="true" height="8" width="100%"><rect class="track" width="100%" height="8" rx="4"/><rect class="fill ${tone}" width="${Math.max(1, Math.round((100 * count) / most))}%" height="8" rx="4"/></svg><span class="count">${count}</span></li>\n`,
  )}</ol>${rest.length === 0 ? NOTHING : html`<p class="note">and ${left} in ${rest.length} more</p>`}
</div>`;
}
