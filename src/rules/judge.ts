import type { Finding } from '../findings/finding.ts';
import type { RuleContext } from './context.ts';
import type { Rule } from './rule.ts';

/** What all rules answered. Findings are sorted: the same facts give the same order. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly pass: number;
  readonly notApplicable: number;
}

/** Asks every rule. */
export function judge(rules: readonly Rule[], context: RuleContext): Judgement {
  const findings: Finding[] = [];
  let pass = 0;
  let notApplicable = 0;
  for (const rule of rules) {
    for (const verdict of rule.check(context)) {
      if (verdict.result === 'pass') pass += 1;
      else if (verdict.result === 'notApplicable') notApplicable += 1;
      else findings.push(verdict.finding);
    }
  }
  return { findings: sortFindings(findings), pass, notApplicable };
}

/** By rule, then by resource or place, then by what else tells findings apart. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, key: sortKey(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
}

function sortKey({ ruleId, resource, location, identity }: Finding): string {
  const place =
    location === undefined
      ? resource.id.toLowerCase()
      : `${location.file}:${String(location.line).padStart(8, '0')}:${String(location.column).padStart(6, '0')}`;
  return [ruleId, place, ...identity].join('\u0000');
}
