import type { ReportedFinding } from './auditReport.ts';
import { markdownCell as cell } from './markdown.ts';

/**
 * What stands above a suggested edit, as markdown: rule and severity, and to those who may know it, what is wrong and what
 * the edit may stop.
 */
export function renderSuggestionComment(finding: ReportedFinding, readableByAnyone: boolean): string {
  const { ruleId, ruleName, severity, message, remediation } = finding;
  const head = `**${cell(`${ruleId} ${ruleName}`)}** (${severity})`;
  const warning = remediation.destructive
    ? '\n\nThis can stop something that works today: read what it changes before you take it over.'
    : '';
  return readableByAnyone
    ? `${head}${warning}`
    : `${head}: ${cell(message)}\n\n${cell(remediation.text)}${warning}`;
}
