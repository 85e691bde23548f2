import type { Finding, Severity } from '../findings/finding.ts';
import { proveLater } from '../findings/lateProof.ts';
import type { Rule, RuleMetadata } from '../rules/rule.ts';
import { type EffectivePolicy, severityUnder } from './effectivePolicy.ts';
import { isNewRule, sayNew } from './newRules.ts';

type Severities = Pick<EffectivePolicy, 'severities' | 'newRules'>;

/** The rules that are asked, with their severities after the policy. */
export function rulesInForce(rules: readonly Rule[], policy: Severities, version: string): readonly Rule[] {
  return rules
    .filter(({ id }) => policy.severities.get(id)?.set !== 'off')
    .map((rule) => {
      const severity = severityOf(rule, rule.severity, policy, version);
      return severity === rule.severity ? rule : { ...rule, severity };
    });
}

/**
 * Findings with their severities after the policy: one that it sets replaces each finding's own, also where something
 * makes it weigh more or less; a floor lifts what is below it. Of rules that are new to this major version findings
 * only inform, unless the policy names the rule's severity or takes new rules as they are.
 */
export function weighFindings(
  findings: readonly Finding[],
  rules: readonly RuleMetadata[],
  policy: Severities,
  version: string,
): readonly Finding[] {
  // Asked once per rule: there are few of them, and many findings, of which hardly any is changed.
  const changing = new Map(
    rules
      .map((rule) => ({ rule, isNotice: isOnNotice(rule, policy, version) }))
      .filter(({ rule, isNotice }) => isNotice || policy.severities.has(rule.id))
      .map((entry) => [entry.rule.id, entry]),
  );
  if (changing.size === 0) return findings;
  return findings.map((finding) => {
    const entry = changing.get(finding.ruleId);
    if (entry === undefined) return finding;
    const { rule, isNotice } = entry;
    const severity = severityOf(rule, finding.severity, policy, version);
    return severity === finding.severity && !isNotice
      ? finding
      : copy(finding, severity, isNotice ? `${finding.message} (${sayNew(rule.since)})` : finding.message);
  });
}

/** True: the rule is too new to count for those who pin a major version. */
export function isOnNotice(
  { id, since }: Pick<RuleMetadata, 'id' | 'since'>,
  { severities, newRules }: Severities,
  version: string,
): boolean {
  return newRules === 'notice' && !severities.has(id) && isNewRule(since, version);
}

function severityOf(rule: RuleMetadata, own: Severity, policy: Severities, version: string): Severity {
  if (isOnNotice(rule, policy, version)) return 'info';
  return severityUnder(own, policy.severities.get(rule.id) ?? {});
}

/** Evidence stays as late as it was. */
function copy(finding: Finding, severity: Severity, message: string): Finding {
  const { ruleId, result, reason, confidence, persona, resource, location, route, identity } = finding;
  return proveLater(
    {
      ruleId,
      result,
      ...(reason === undefined ? {} : { reason }),
      severity,
      confidence,
      persona,
      resource,
      ...(location === undefined ? {} : { location }),
      ...(route === undefined ? {} : { route }),
      message,
      identity,
    },
    finding,
  );
}
