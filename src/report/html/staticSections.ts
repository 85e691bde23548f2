import type { Gate } from '../../policy/gate.ts';
import { CAPABILITIES } from '../../rbac/capabilities.ts';
import { accessRows, COLUMNS, describeReach } from '../accessTable.ts';
import { type AuditReport, missingReads, type ReportedFinding } from '../auditReport.ts';
import { clip } from '../clip.ts';
import { shortPlace } from '../shortPlace.ts';
import { NOTHING_WORDS } from '../verdict.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** Where no script runs (a viewer of mails, a strict gateway) this much is still there. */
const MOST_FINDINGS = 50;
const MOST_ENDPOINTS = 25;
const MOST_ROUTES = 10;
const MOST_SCOPES = 200;
const MOST_GAPS = 20;
const LONGEST = 600;

/** The worst findings, until the script puts the whole list in their place. */
export function renderStaticFindings(shown: readonly ReportedFinding[]): Markup {
  const worst = shown.slice(0, MOST_FINDINGS);
  if (worst.length === 0) return html`<p>Nothing is open.</p>`;
  const rows = worst.map((finding) => {
    const { result, severity, ruleId, message, owner, location, resource, remediation } = finding;
    const place = location === undefined ? shortPlace(resource.id) : `${location.file}:${location.line}`;
    return html`<tr><td>${label(severity, result)}</td><td>${ruleId}</td><td>${clip(message, LONGEST)} <span class="faint">${clip(remediation.text, LONGEST)}</span></td><td>${clip(place, LONGEST)}</td><td>${clip(owner ?? '', LONGEST)}</td></tr>\n`;
  });
  return html`<div class="scroll"><table><caption>The worst ${worst.length} of ${shown.length} open findings. With scripts switched on, this page lists all of them.</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">What, and what to do</th><th scope="col">Where</th><th scope="col">Owner</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

function label(severity: string, result: ReportedFinding['result']): Markup {
  const unknown = result === 'fail' ? NOTHING : html` <span class="badge">unknown</span>`;
  return html`<span class="badge ${severity}">${severity}</span>${unknown}`;
}

/** The text of the first escalation paths. */
export function renderStaticRoutes(shown: readonly ReportedFinding[]): Markup {
  const routes = shown.flatMap(({ route }) => (route === undefined ? [] : [route]));
  const first = routes.slice(0, MOST_ROUTES).map(({ from, steps, ends }) => {
    const said = [...steps, ...ends].map(
      ({ action, by, to }) =>
        html`<li>${clip(action, LONGEST)} <span class="faint">(${clip(by, LONGEST)})</span> → ${clip(to, LONGEST)}</li>\n`,
    );
    return html`<li><b>${clip(from, LONGEST)}</b><ol>${said}</ol></li>\n`;
  });
  return html`<ul>${first}</ul>${routes.length > first.length ? html`<p class="note">and ${routes.length - first.length} more</p>` : NOTHING}`;
}

/** Who can do what to the endpoints with the worst findings. */
export function renderStaticAccess(report: AuditReport): Markup {
  const { rows, total } = accessRows(report, MOST_ENDPOINTS);
  const head = CAPABILITIES.map((capability) => html`<th scope="col">${COLUMNS[capability]}</th>`);
  const body = rows.map(
    ({ resource, reach, cells }) =>
      html`<tr><th scope="row">${clip(shortPlace(resource), LONGEST)}</th><td>${describeReach(reach)}</td>${CAPABILITIES.map((capability) => html`<td>${clip(cells[capability], LONGEST)}</td>`)}</tr>\n`,
  );
  return html`<div class="scroll"><table><caption>The ${rows.length} of ${total} endpoints and accounts with the worst findings. With scripts switched on, this page lists all of them.</caption>
<thead><tr><th scope="col">Endpoint</th><th scope="col">reachable from</th>${head}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}

/** What was looked at, and what could not be. */
export function renderCoverage({ coverage }: AuditReport, { missing }: Gate): Markup {
  const rank = { unreadable: 0, partial: 1, complete: 2 } as const;
  const sorted = [...coverage].sort((a, b) => rank[a.state] - rank[b.state]);
  const rows = sorted.slice(0, MOST_SCOPES).map(({ scope, state, gaps, nothing }) => {
    const reads = missingReads(gaps);
    const more = reads.length > MOST_GAPS ? [html`<li>and ${reads.length - MOST_GAPS} more</li>`] : [];
    const said = [
      ...(nothing === undefined ? [] : [html`<li>${NOTHING_WORDS[nothing]}</li>`]),
      ...reads.slice(0, MOST_GAPS).map((read) => html`<li>${clip(read, LONGEST)}</li>`),
      ...more,
    ];
    return html`<tr><th scope="row">${clip(scope, LONGEST)}</th><td><span class="badge ${state}">${state}</span></td><td>${said.length === 0 ? 'nothing' : html`<ul>${said}</ul>`}</td></tr>\n`;
  });
  const left = coverage.length - rows.length;
  return html`${missing.length === 0 ? NOTHING : html`<p class="warning">Could not be looked at, and counts: ${clip(missing.join('; '), LONGEST)}.</p>`}
<div class="scroll"><table><caption class="unseen">Scopes of the audit</caption>
<thead><tr><th scope="col">Scope</th><th scope="col">Read</th><th scope="col">Missing</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
${left > 0 ? html`<p class="note">and ${left} more scopes; the JSON report has them</p>` : NOTHING}`;
}
