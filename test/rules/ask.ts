import type { Finding, Verdict } from '../../src/findings/finding.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { createContext } from '../../src/rules/context.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { DEFAULT_SETTINGS, type RuleSettings } from '../../src/rules/settings.ts';
import { NOW } from './inventories.ts';

/** What a rule answers to an inventory, everything in order. */
export function ask(rule: Rule, inventory: Inventory, settings: Partial<RuleSettings> = {}): Verdict[] {
  return [...rule.check(createContext(inventory, NOW, { ...DEFAULT_SETTINGS, ...settings }))];
}

/** Only what is to be said: failures and what could not be decided. */
export function findings(rule: Rule, inventory: Inventory, settings: Partial<RuleSettings> = {}): Finding[] {
  return ask(rule, inventory, settings).flatMap((verdict) =>
    verdict.result === 'finding' ? [verdict.finding] : [],
  );
}

/** The one finding there must be. */
export function theFinding(rule: Rule, inventory: Inventory, settings: Partial<RuleSettings> = {}): Finding {
  const [finding, ...others] = findings(rule, inventory, settings);
  if (finding === undefined || others.length > 0) {
    throw new Error(`${rule.id} has ${others.length + (finding === undefined ? 0 : 1)} findings, not one`);
  }
  return finding;
}

/** `pass`, `notApplicable`, `fail`, `unknown`: one word per verdict. */
export function answers(rule: Rule, inventory: Inventory, settings: Partial<RuleSettings> = {}): string[] {
  return ask(rule, inventory, settings).map((verdict) =>
    verdict.result === 'finding' ? verdict.finding.result : verdict.result,
  );
}
