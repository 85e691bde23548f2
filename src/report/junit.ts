import type { Gate } from '../policy/gate.ts';
import { type AuditReport, missingReads, type ReportedFinding, type ReportedRule } from './auditReport.ts';
import { inChunks } from './chunks.ts';
import { clip } from './clip.ts';
import { groupFindings } from './grouping.ts';
import { shortPlace } from './shortPlace.ts';
import { describeCounts, describeVerdict, NOTHING_WORDS } from './verdict.ts';
import { xmlAttribute, xmlText } from './xml.ts';

export interface JUnitOptions {
  /** The rules that were asked; one without a finding is a test that passed. */
  readonly rules: readonly Pick<ReportedRule, 'id' | 'name'>[];
}

/** `error`: the audit could not look. `skipped`: it does not count, or could not be decided. */
type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly file?: string;
  readonly line?: number;
  /** What is said of it; made when it is written. */
  readonly tell?: () => { readonly message: string; readonly type?: string; readonly text?: string };
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly output?: string;
}

const LONGEST_NAME = 600;
const LONGEST = 4_000;
const MOST_EVIDENCE = 20;

/**
 * The audit as JUnit XML, as GitLab, Azure DevOps, Jenkins and test reporters of GitHub read it. A suite for what was
 * looked at, one for each rule or group with findings, one for the rules without. An open finding is a failure; one that
 * is exempted or in the baseline is skipped, and so is what could not be decided: nobody looked, so it neither passed
 * nor failed. Findings of personas that nobody asked for are left out, and counted in the verdict.
 * @see https://docs.gitlab.com/ci/testing/unit_test_reports/
 * @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/publish-test-results-v2
 */
export function renderJUnit(
  report: AuditReport,
  gate: Gate,
  { rules }: JUnitOptions,
): Generator<string, void, undefined> {
  return inChunks(document(report, suitesOf(report, gate, rules)));
}

function* document(report: AuditReport, suites: readonly Suite[]): Generator<string, void, undefined> {
  const all = suites.flatMap(({ cases }) => cases);
  // Without its zone, as the readers of JUnit files want it; it is UTC.
  const timestamp = report.auditedAt.slice(0, 19);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="aml-endpoint audit"${countsOf(all)} time="0">\n`;
  for (const { name, cases, output } of suites) {
    yield `<testsuite name="${attribute(name)}"${countsOf(cases)} time="0" timestamp="${xmlText(timestamp)}">\n`;
    for (const one of cases) yield caseXml(one);
    if (output !== undefined) yield `<system-out>${xmlText(output)}</system-out>\n`;
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
}

function countsOf(cases: readonly TestCase[]): string {
  const count = (wanted: Outcome): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return ` tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function caseXml({ classname, name, outcome, file, line, tell }: TestCase): string {
  const place = file === undefined ? '' : ` file="${attribute(file)}" line="${line ?? 1}"`;
  const start = `<testcase classname="${attribute(classname)}" name="${attribute(name)}"${place} time="0"`;
  if (outcome === 'passed' || tell === undefined) return `${start}/>\n`;
  const { message, type, text = message } = tell();
  const kind = type === undefined ? '' : ` type="${attribute(type)}"`;
  return `${start}>\n<${outcome} message="${attribute(message)}"${kind}>${xmlText(text)}</${outcome}>\n</testcase>\n`;
}

function attribute(text: string): string {
  return xmlAttribute(clip(text, LONGEST_NAME));
}

function suitesOf(report: AuditReport, gate: Gate, rules: JUnitOptions['rules']): Suite[] {
  const shown = report.findings.filter(({ persona }) => gate.personas.includes(persona));
  const groups = report.groupBy === undefined ? byRule(shown) : groupFindings(shown);
  const found = new Set(report.findings.map(({ ruleId }) => ruleId));
  const clean = rules.filter(({ id }) => !found.has(id));
  return [
    auditSuite(report, gate),
    ...groups.map(({ name, findings }) => ({ name, cases: findings.map(findingCase) })),
    ...(clean.length === 0
      ? []
      : [
          {
            name: 'rules without a finding',
            cases: clean.map(
              ({ id, name }): TestCase => ({
                classname: `${id} ${name}`,
                name: 'nothing to report',
                outcome: 'passed',
              }),
            ),
          },
        ]),
  ];
}

function byRule(findings: readonly ReportedFinding[]): { name: string; findings: ReportedFinding[] }[] {
  const found = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const name = ruleOf(finding);
    const present = found.get(name);
    if (present === undefined) found.set(name, [finding]);
    else present.push(finding);
  }
  return [...found].map(([name, of]) => ({ name, findings: of }));
}

/** What was looked at: there is at least one test, and a partial report is no green one. */
function auditSuite({ coverage, auditedAt }: AuditReport, gate: Gate): Suite {
  const missing = gate.missing.join(', ');
  // What a run gets away with is not red here either.
  const notRead: Outcome = gate.passed ? 'skipped' : 'error';
  const whole: TestCase = {
    classname: 'audit',
    name: 'all that counts could be looked at',
    outcome: gate.interrupted ? 'error' : gate.complete ? 'passed' : notRead,
    tell: () => ({
      message: gate.interrupted
        ? `The run was interrupted: this report is partial. ${missing}`.trim()
        : missing,
      type: 'incomplete',
    }),
  };
  const scopes = coverage.map(({ scope, state, gaps, nothing }): TestCase => {
    const one = { classname: 'audit', name: `scope ${scope}` };
    if (nothing !== undefined) {
      return { ...one, outcome: 'error', tell: () => ({ message: NOTHING_WORDS[nothing], type: nothing }) };
    }
    if (state === 'complete') return { ...one, outcome: 'passed' };
    return {
      ...one,
      outcome: state === 'unreadable' ? notRead : 'skipped',
      tell: () => ({ message: `not read: ${missingReads(gaps).join(', ')}`, type: state }),
    };
  });
  const output = `${describeVerdict(gate, Date.parse(auditedAt))}\n${describeCounts(gate.counts)}\n`;
  return { name: 'audit', cases: [whole, ...scopes], output };
}

function ruleOf({ ruleId, ruleName }: Pick<ReportedFinding, 'ruleId' | 'ruleName'>): string {
  return `${ruleId} ${ruleName}`;
}

/** The name stays the same from run to run, and no two findings share it: readers go by class and name. */
function findingCase(finding: ReportedFinding): TestCase {
  const { resource, fingerprint, location, status, result } = finding;
  const isOpen = status === 'open';
  return {
    classname: ruleOf(finding),
    name: `${clip(shortPlace(resource.id), LONGEST_NAME - 10)} ${fingerprint.slice(0, 8)}`,
    outcome: isOpen && result === 'fail' ? 'failure' : 'skipped',
    ...(location === undefined ? {} : { file: location.file, line: location.line }),
    tell: () =>
      isOpen && result === 'fail'
        ? {
            message: `${finding.severity}: ${finding.message}`,
            type: finding.severity,
            text: explain(finding),
          }
        : { message: whySkipped(finding), text: explain(finding) },
  };
}

function whySkipped({ status, exemption, reason, message }: ReportedFinding): string {
  if (status === 'baselined') return `in the baseline: ${message}`;
  if (status === 'exempted') {
    return exemption === undefined
      ? `exempted: ${message}`
      : `exempted until ${exemption.expiresOn} by ${exemption.owner}: ${exemption.reason}`;
  }
  return `could not be decided: ${reason === undefined ? message : `${reason.kind}: ${reason.detail}`}`;
}

function explain(finding: ReportedFinding): string {
  const { message, resource, location, owner, reason, result, evidence, remediation, docs } = finding;
  const destructive = remediation.destructive ? ' This can stop something that works today.' : '';
  const more = evidence.length - MOST_EVIDENCE;
  return [
    message,
    `resource: ${resource.id}`,
    ...(location === undefined ? [] : [`file: ${location.file}:${location.line}:${location.column}`]),
    ...(owner === undefined ? [] : [`owner: ${owner}`]),
    ...(result === 'fail' || reason === undefined ? [] : [`why unknown: ${reason.kind}: ${reason.detail}`]),
    ...evidence
      .slice(0, MOST_EVIDENCE)
      .map(
        ({ what, where, why }) =>
          `why: ${what}${where === '' ? '' : ` at ${where}`}${why === '' ? '' : `: ${why}`}`,
      ),
    ...(more > 0 ? [`and ${more} more steps; the JSON report has them`] : []),
    `fix: ${remediation.text}${destructive}`,
    ...(remediation.command === undefined ? [] : [remediation.command]),
    ...(docs === '' ? [] : [`docs: ${docs}`]),
  ]
    .map((text) => clip(text, LONGEST))
    .join('\n');
}
