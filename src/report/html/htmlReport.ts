import { createHash } from 'node:crypto';
import { SEVERITIES } from '../../findings/finding.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../pageBundle.ts';
import type { Gate } from '../../policy/gate.ts';
import type { AuditReport, ReportedFinding } from '../auditReport.ts';
import { inChunks } from '../chunks.ts';
import { visibleText } from '../plainText.ts';
import { worstFirst } from '../verdict.ts';
import { renderDataBlocks } from './dataBlocks.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { type AuditIdentity, renderOverview, splitVerdict } from './overview.ts';
import {
  renderCoverage,
  renderStaticAccess,
  renderStaticFindings,
  renderStaticRoutes,
} from './staticSections.ts';

export interface HtmlOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly identity?: AuditIdentity;
  /** The command line that says the same again, quoted for a shell. */
  readonly command?: string;
}

/**
 * The audit as one HTML file, as pieces of text: it asks for nothing from anywhere and works from a disk. Everything
 * that came from outside is text; the policy in its head lets no other script or style run than the two in it, and no
 * text become markup.
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
export function renderHtml(
  report: AuditReport,
  gate: Gate,
  options: HtmlOptions,
): Generator<string, void, undefined> {
  return inChunks(pieces(report, gate, options));
}

function* pieces(
  report: AuditReport,
  gate: Gate,
  { now, identity = {}, command }: HtmlOptions,
): Generator<string, void, undefined> {
  const shown = worstFirst(report.findings, gate);
  const hasRoutes = report.findings.some(({ route }) => route !== undefined);
  yield renderHead(splitVerdict(gate, now).join(': ')).markup;
  yield renderTop(hasRoutes).markup;
  yield html`<main>
${renderOverview(report, shown, gate, now, identity)}`.markup;
  yield renderSection('findings', 'Findings', renderStaticFindings(shown)).markup;
  if (hasRoutes) {
    yield renderSection('paths', 'Escalation paths', renderStaticRoutes(shown), PATHS_INTRO).markup;
  }
  yield renderSection('access', 'Who can do what', renderStaticAccess(report), ACCESS_INTRO).markup;
  yield renderSection('network', 'Network reach', NOTHING, NETWORK_INTRO).markup;
  yield html`<section id="coverage" aria-labelledby="coverage-title"><h2 id="coverage-title">Coverage</h2>
${renderCoverage(report, gate)}</section>
`.markup;
  yield renderAgain(command).markup;
  yield '</main>\n';
  yield* renderDataBlocks(report, allInOrder(report.findings, shown), gate);
  yield `<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}

const PATHS_INTRO =
  'Rights add up: each path leads from somebody to keys or roles that no assignment gives them. Cut it at its first step.';
const ACCESS_INTRO =
  'People and applications that hold a capability by a role assignment, directly or through groups. Open a number to see who, and through which chain.';
const NETWORK_INTRO = 'From where requests reach each endpoint and AI services account, and its ways in.';

function renderHead(verdict: string): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${verdict} · Azure ML endpoint audit</title>
${{ markup: `<style>${PAGE_STYLE}</style>` }}
</head>
<body>
`;
}

/** The page may run the script and the style that are in it, and nothing else; it may ask for nothing. */
function contentPolicy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    `style-src '${hashOf(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function renderTop(hasRoutes: boolean): Markup {
  const links = [
    ['overview', 'Overview'],
    ['findings', 'Findings'],
    ...(hasRoutes ? [['paths', 'Escalation paths']] : []),
    ['access', 'Access'],
    ['network', 'Network'],
    ['coverage', 'Coverage'],
  ].map(([id = '', name = '']) => html`<li><a href="#${id}">${name}</a></li>`);
  return html`<a class="skip" href="#findings">Skip to the findings</a>
<header class="top"><p class="brand"><svg aria-hidden="true" width="22" height="22" viewBox="0 0 24 24"><path class="shield" d="M12 1.5 3.5 4.8v6.4c0 5.2 3.6 9.6 8.5 11.3 4.9-1.7 8.5-6.1 8.5-11.3V4.8z"/><path class="tick" d="m7.8 12.2 2.9 2.9 5.6-6"/></svg> Azure ML endpoint audit</p>
<nav aria-label="Sections"><ul>${links}</ul></nav>
<div id="theme"></div></header>
`;
}

function renderSection(id: string, title: string, body: Markup, intro = ''): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${intro === '' ? NOTHING : html`<p class="intro">${intro}</p>`}
<div id="${id}-body">${body}</div></section>
`;
}

function renderAgain(command: string | undefined): Markup {
  if (command === undefined) return NOTHING;
  return html`<section id="again" aria-labelledby="again-title"><h2 id="again-title">The same again</h2>
<pre tabindex="0">${command.length > 4_000 ? 'The command is too long for a page.' : visibleText(command)}</pre></section>
`;
}

/** What is open and shown stands first, worst first; then what is for other personas; what was exempted last. */
function allInOrder(
  findings: readonly ReportedFinding[],
  shown: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const first = new Set(shown);
  const rank = ({ status, result, severity }: ReportedFinding): number =>
    (status === 'open' ? 0 : 100) + (result === 'fail' ? 0 : 10) + SEVERITIES.indexOf(severity);
  const rest = findings.filter((finding) => !first.has(finding)).sort((a, b) => rank(a) - rank(b));
  return [...shown, ...rest];
}
