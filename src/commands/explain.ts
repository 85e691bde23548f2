import { wrap } from '../inputs/help.ts';
import { sayValue } from '../policy/dials.ts';
import { RULE_LISTS, RULE_OPTIONS } from '../policy/policyKeys.ts';
import { ALL_RULES } from '../rules/allRules.ts';
import type { RuleMetadata } from '../rules/rule.ts';
import { PART_NAMES } from '../rules/unreadable.ts';
import { inputFailure } from '../surface/outcome.ts';

const INDENT = 2;

/** All that is to be said of a rule, by id or by name; of every rule one line when none is named. */
export function explain(wanted: string | undefined, rules: readonly RuleMetadata[] = ALL_RULES): string {
  if (wanted === undefined) return renderList(rules);
  const word = wanted.toLowerCase();
  const rule = rules.find(({ id, name }) => id.toLowerCase() === word || name === word);
  if (rule === undefined) {
    throw inputFailure([
      `--rule: there is no rule ${JSON.stringify(wanted.slice(0, 80))}; "aml-endpoint explain" lists all of them`,
    ]);
  }
  return renderRule(rule);
}

function renderList(rules: readonly RuleMetadata[]): string {
  const widest = Math.max(...rules.map(({ name }) => name.length));
  return [
    ...rules.map(({ id, name, severity, persona }) =>
      `${id}  ${name.padEnd(widest)}  ${severity.padEnd(6)}${persona === 'regular' ? '' : `  ${persona}`}`.trimEnd(),
    ),
    '',
    '"aml-endpoint explain RULE" says more.',
    '',
  ].join('\n');
}

function renderRule(rule: RuleMetadata): string {
  const reads = rule.needs.map((part) => PART_NAMES[part]).join('; ');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Passes where', [rule.summary]],
    ['Severity', [`${rule.severity}, persona ${rule.persona}, since ${rule.since}`]],
    ['Reads', [reads === '' ? 'nothing' : reads]],
    ['In the policy', optionLines(rule)],
    ['Why', [rule.why]],
    ['What to do', [rule.fix]],
    ['Read more', rule.docs],
    ['Comes instead of', rule.supersedes ?? []],
  ];
  return [
    `${rule.id} ${rule.name}`,
    '',
    ...sections
      .filter(([, paragraphs]) => paragraphs.length > 0)
      .flatMap(([title, paragraphs]) => [title, ...paragraphs.flatMap((text) => wrap(text, INDENT)), '']),
  ].join('\n');
}

/** What a policy may set beside the severity. */
function optionLines({ id }: RuleMetadata): string[] {
  return [...RULE_OPTIONS, ...RULE_LISTS]
    .filter((option) => option.rule === id)
    .map((option) => {
      const preset = 'preset' in option ? ` [default: ${sayValue(option.preset)}]` : '';
      return `${option.key}: ${option.meaning}${preset}`;
    });
}
