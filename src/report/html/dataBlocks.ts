import { type EscalationRoute, type RouteStep, SEVERITIES, type Severity } from '../../findings/finding.ts';
import type { Gate } from '../../policy/gate.ts';
import { COLUMNS, REACH_WORDS } from '../accessTable.ts';
import type { AuditReport, ReportedFinding } from '../auditReport.ts';
import { clip } from '../clip.ts';
import { scriptJson } from './markup.ts';
import {
  BLOCKS,
  DETAILS_PER_BLOCK,
  type FindingDetails,
  type PageAccess,
  type PageData,
  type PageEndpoint,
  type PageFinding,
  ROUTES_PER_BLOCK,
  ROWS_PER_BLOCK,
} from './pageData.ts';

/** Findings with a proof and a remedy in the page, worst first: with more, a browser takes long to open it. */
const MOST_DETAILED = 10_000;
/** Escalation paths in the page, the worst ones, whether or not their findings have details. */
const MOST_ROUTES = 1_000;
/** Characters of a text; ARM ids have up to some 1,000. */
const LONGEST = 4_000;
/** A command that is cut would be another one: a longer one is left out. */
const LONGEST_COMMAND = 8_000;
const MOST_EVIDENCE = 50;
const MOST_WAYS_IN = 100;
/** Characters of a block of principal sets, about. */
const SETS_BLOCK = 256 * 1024;

/** All that the page's script reads, as pieces of HTML. `findings` in the order in which the page shows them. */
export function* renderDataBlocks(
  report: AuditReport,
  findings: readonly ReportedFinding[],
  gate: Gate,
): Generator<string, void, undefined> {
  const ruleNumbers = new Map<string, number>();
  const rules: { id: string; name: string }[] = [];
  for (const { ruleId, ruleName } of report.findings) {
    if (ruleNumbers.has(ruleId)) continue;
    ruleNumbers.set(ruleId, rules.length);
    rules.push({ id: ruleId, name: clip(ruleName, LONGEST) });
  }
  const { groupBy } = report;
  const routed = findings.filter(({ route }) => route !== undefined);
  const drawn = routed.slice(0, MOST_ROUTES);
  const routeNumbers = new Map(drawn.map((finding, index) => [finding, index]));
  const detailed = Math.min(findings.length, MOST_DETAILED);
  const page: PageData = {
    rules,
    findings: findings.length,
    detailed,
    routes: routed.length,
    personas: gate.personas,
    ...(groupBy === undefined ? {} : { groupBy }),
    words: { capabilities: COLUMNS, reaches: REACH_WORDS },
    accessGaps: report.coverage.some(({ gaps }) =>
      gaps.some(({ part }) => part === 'role-assignments' || part === 'role-definitions'),
    ),
  };
  yield block(BLOCKS.page, scriptJson(page));
  for (let first = 0; first < findings.length; first += ROWS_PER_BLOCK) {
    const rows = findings
      .slice(first, first + ROWS_PER_BLOCK)
      .map((finding) => rowOf(finding, ruleNumbers.get(finding.ruleId) ?? 0, routeNumbers.get(finding)));
    yield block(`${BLOCKS.rows}${first / ROWS_PER_BLOCK}`, scriptJson(rows));
  }
  for (let first = 0; first < detailed; first += DETAILS_PER_BLOCK) {
    const details = findings.slice(first, Math.min(first + DETAILS_PER_BLOCK, detailed)).map(detailsOf);
    yield block(`${BLOCKS.details}${first / DETAILS_PER_BLOCK}`, scriptJson(details));
  }
  for (let first = 0; first < drawn.length; first += ROUTES_PER_BLOCK) {
    const routes = drawn.slice(first, first + ROUTES_PER_BLOCK).map(routeOf);
    yield block(`${BLOCKS.routes}${first / ROUTES_PER_BLOCK}`, scriptJson(routes));
  }
  yield* accessBlocks(report);
}

function block(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json}</script>\n`;
}

function rowOf(finding: ReportedFinding, rule: number, route: number | undefined): PageFinding {
  const { result, severity, status, persona, resource, location, message, owner, group } = finding;
  return {
    rule,
    result,
    severity,
    status,
    persona,
    kind: resource.kind,
    id: clip(resource.id, LONGEST),
    name: clip(resource.name, LONGEST),
    ...(location === undefined ? {} : { place: `${clip(location.file, LONGEST)}:${location.line}` }),
    message: clip(message, LONGEST),
    ...(owner === undefined ? {} : { owner: clip(owner, LONGEST) }),
    ...(group === undefined ? {} : { group: clip(group, LONGEST) }),
    fingerprint: finding.fingerprint,
    ...(route === undefined ? {} : { route }),
  };
}

function detailsOf(finding: ReportedFinding): FindingDetails {
  const { confidence, result, reason, evidence, remediation, exemption, docs } = finding;
  const { text, command, destructive } = remediation;
  return {
    confidence,
    ...(result === 'fail' || reason === undefined
      ? {}
      : { reason: clip(`${reason.kind}: ${reason.detail}`, LONGEST) }),
    evidence: evidence.slice(0, MOST_EVIDENCE).map(({ what, where, why }) => ({
      what: clip(what, LONGEST),
      where: clip(where, LONGEST),
      why: clip(why, LONGEST),
    })),
    ...(evidence.length > MOST_EVIDENCE ? { moreEvidence: evidence.length - MOST_EVIDENCE } : {}),
    remediation: clip(text, LONGEST),
    ...(command === undefined || command.length > LONGEST_COMMAND ? {} : { command }),
    destructive,
    docs,
    ...(exemption === undefined
      ? {}
      : {
          exemption: clip(
            `until ${exemption.expiresOn}, answered for by ${exemption.owner}: ${exemption.reason}`,
            LONGEST,
          ),
        }),
  };
}

function routeOf({ route }: ReportedFinding): EscalationRoute {
  const stepOf = ({ action, by, to }: RouteStep): RouteStep => ({
    action: clip(action, LONGEST),
    by: clip(by, LONGEST),
    to: clip(to, LONGEST),
  });
  const { from = '', steps = [], ends = [] } = route ?? {};
  return { from: clip(from, LONGEST), steps: steps.map(stepOf), ends: ends.map(stepOf) };
}

function* accessBlocks(report: AuditReport): Generator<string, void, undefined> {
  const worst = worstByResource(report.findings);
  const endpoints = report.network.map(({ resource, reachableFrom, allowed }): PageEndpoint => {
    const severity = worst.get(resource.toLowerCase());
    return {
      id: resource,
      reach: reachableFrom,
      allowed: allowed.slice(0, MOST_WAYS_IN),
      ...(allowed.length > MOST_WAYS_IN ? { moreAllowed: allowed.length - MOST_WAYS_IN } : {}),
      ...(severity === undefined ? {} : { worst: severity }),
    };
  });
  yield block(BLOCKS.endpoints, scriptJson(endpoints));

  const numbers = new Map(report.network.map(({ resource }, index) => [resource, index]));
  const setNumbers = new Map(report.access.principalSets.map(({ id }, index) => [id, index]));
  const access = report.access.access.map(
    ({ capability, set, resources }): PageAccess => [
      capability,
      setNumbers.get(set) ?? -1,
      resources.flatMap((resource) => numbers.get(resource) ?? []),
    ],
  );
  yield block(BLOCKS.access, scriptJson(access));

  const starts: number[] = [];
  let pending: string[] = [];
  let size = 0;
  for (const [index, { principals }] of report.access.principalSets.entries()) {
    if (pending.length === 0) starts.push(index);
    const json = scriptJson(principals);
    pending.push(json);
    size += json.length;
    if (size >= SETS_BLOCK || index === report.access.principalSets.length - 1) {
      yield block(`${BLOCKS.sets}${starts.length - 1}`, `[${pending.join(',')}]`);
      pending = [];
      size = 0;
    }
  }
  yield block(BLOCKS.setStarts, scriptJson(starts));
}

function worstByResource(findings: readonly ReportedFinding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { status, result, severity, resource } of findings) {
    if (status !== 'open' || result !== 'fail') continue;
    const id = resource.id.toLowerCase();
    const present = worst.get(id);
    if (present === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(present)) {
      worst.set(id, severity);
    }
  }
  return worst;
}
