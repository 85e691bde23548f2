import { type Confidence, SEVERITIES, type Severity } from '../findings/finding.ts';
import type { ReportedFinding, ReportedRule } from './auditReport.ts';
import { markdownText } from './markdown.ts';
import { sarifText } from './sarifText.ts';

/** What a SARIF file says of a rule. */
export interface SarifRule extends ReportedRule {
  readonly summary: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
}

/** What code scanning calls them. Nothing of `info`: it is no security alert. */
const SCORES: Readonly<Record<Severity, string | undefined>> = {
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: undefined,
};

/** Precision is that of the least certain result. */
const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];
const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 1_024;
const LONGEST_HELP = 4_000;

export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'high' ? 'error' : severity === 'medium' ? 'warning' : 'note';
}

/**
 * The rules of a run, by id: all of the tool, found or not, so that the list does not change from run to run, and those
 * that only findings know. Code scanning has one severity per rule: that of its worst result, for a policy or a rule
 * itself may have said another one than the rule's own.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#reportingdescriptor-object
 */
export function sarifRules(
  rules: readonly SarifRule[],
  reported: readonly ReportedFinding[],
): ReadonlyMap<string, unknown> {
  const found = new Map<string, ReportedFinding[]>();
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const finding of reported) {
    const { ruleId, ruleName, docs, severity } = finding;
    const ofRule = found.get(ruleId);
    if (ofRule === undefined) found.set(ruleId, [finding]);
    else ofRule.push(finding);
    if (known.has(ruleId)) continue;
    const fix = finding.remediation.text;
    known.set(ruleId, {
      id: ruleId,
      name: ruleName,
      docs: [docs],
      summary: ruleName,
      severity,
      why: ruleName,
      fix,
    });
  }
  return new Map(
    [...known.values()].map((rule) => {
      const all = found.get(rule.id) ?? [];
      const open = all.filter(({ status }) => status === 'open');
      // What does not count any more says nothing of what is still open.
      const counting = open.length > 0 ? open : all;
      const severity = SEVERITIES.find((one) => counting.some((finding) => finding.severity === one));
      const confidence = CONFIDENCES.find((one) => counting.some((finding) => finding.confidence === one));
      return [rule.id, descriptor(rule, severity ?? rule.severity, confidence ?? 'high')];
    }),
  );
}

function descriptor(rule: SarifRule, severity: Severity, confidence: Confidence): unknown {
  const docs = rule.docs.filter((address) => URL.canParse(address) && address.startsWith('https://'));
  const score = SCORES[severity];
  return {
    id: sarifText(rule.id, LONGEST_NAME),
    // A rule that only findings know has no other name than its id.
    ...(rule.name.toLowerCase() === rule.id.toLowerCase()
      ? {}
      : { name: sarifText(rule.name, LONGEST_NAME) }),
    // Rules say what is right, and an alert stands for what is not.
    shortDescription: { text: sarifText(`Expected: ${rule.summary}`, LONGEST_DESCRIPTION) },
    fullDescription: { text: sarifText(rule.why, LONGEST_DESCRIPTION) },
    help: {
      text: [rule.why, `What to do: ${rule.fix}`, ...docs]
        .map((part) => sarifText(part, LONGEST_HELP))
        .join('\n\n'),
      markdown: [
        markdownText(rule.why),
        `**What to do:** ${markdownText(rule.fix)}`,
        ...docs.map((address) => `<${new URL(address).href}>`),
      ].join('\n\n'),
    },
    ...(docs[0] === undefined ? {} : { helpUri: new URL(docs[0]).href }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ['security', 'azure', 'machine-learning'],
      precision: confidence,
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  };
}
