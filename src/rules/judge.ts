import type { Finding } from '../findings/finding.ts';
import { sortFindings } from '../findings/sorting.ts';
import { holdsNothing, isOfFiles } from '../inventory/inventory.ts';
import type { RuleContext } from './context.ts';
import { doubtDenials } from './denialDoubt.ts';
import type { Rule } from './rule.ts';

/** What all rules answered. Findings are sorted: the same facts give the same order. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly pass: number;
  readonly notApplicable: number;
}

/** Asks every rule that has something to look at in an inventory of this kind. */
export function judge(rules: readonly Rule[], context: RuleContext): Judgement {
  const { inventory } = context;
  const elsewhere = isOfFiles(inventory) ? 'azure' : 'files';
  // Files that declare nothing pass nothing.
  const isHollow = isOfFiles(inventory) && holdsNothing(inventory);
  const findings: Finding[] = [];
  let pass = 0;
  let notApplicable = 0;
  for (const rule of rules) {
    if (rule.only === elsewhere) continue;
    const doubt = doubtDenials(rule, context);
    for (const verdict of rule.check(context)) {
      if (verdict.result === 'pass') pass += isHollow ? 0 : 1;
      else if (verdict.result === 'notApplicable') notApplicable += 1;
      else findings.push(doubt(verdict.finding));
    }
  }
  return { findings: sortFindings(findings), pass, notApplicable };
}
