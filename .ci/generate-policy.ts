// Writes the tables of docs/policy.md from the keys that a policy file may have. Called by .ci/generate.ts.
import type { Dial } from '../src/policy/dials.ts';
import { sayValue } from '../src/policy/dials.ts';
import { POLICY_KEYS, type PolicyKey, RULE_LISTS, RULE_OPTIONS } from '../src/policy/policyKeys.ts';
import { policySchema } from '../src/policy/policySchema.ts';

/** Which way is tighter, in words: what `enforce` means for a key. */
const TIGHTER: Readonly<Record<Exclude<Dial['kind'], 'order'>, string>> = {
  most: 'less',
  least: 'more',
  all: 'all of these, and more',
  only: 'a part of these, not empty',
};

function tighter({ dial }: PolicyKey): string {
  return dial.kind === 'order' ? dial.order.map((one) => `\`${one}\``).join(', then ') : TIGHTER[dial.kind];
}

/** The content of each pair of marks in docs/policy.md. */
export const POLICY_TABLES: Readonly<Record<string, () => string>> = {
  'policy-keys': () => {
    const written = new Set(POLICY_KEYS.map(({ key }) => key));
    return table(
      ['key', 'default', 'meaning'],
      [
        ...POLICY_KEYS.map(({ key, preset, meaning }) => [`\`${key}\``, `\`${sayValue(preset)}\``, meaning]),
        ...Object.entries(policySchema.properties ?? {})
          .filter(([key]) => !written.has(key))
          .map(([key, { description = '' }]) => [`\`${key}\``, '', description]),
      ],
    );
  },
  'policy-options': () =>
    table(
      ['rule', 'option', 'default', 'meaning'],
      [
        ...RULE_OPTIONS.map(({ rule, key, preset, meaning }) => [
          link(rule),
          `\`${key}\``,
          `\`${sayValue(preset)}\``,
          meaning,
        ]),
        ...RULE_LISTS.map(({ rule, key, meaning }) => [link(rule), `\`${key}\``, '', meaning]),
      ].sort(([one = ''], [other = '']) => one.localeCompare(other)),
    ),
  'policy-floors': () =>
    table(
      ['key in `enforce`', 'tightest first, or what is tighter'],
      [
        ...POLICY_KEYS.map((key) => [`\`${key.key}\``, tighter(key)]),
        ['a severity below `rules`', '`high`, then `medium`, then `low`, then `info`, then `off`'],
        ...RULE_OPTIONS.map((option) => [`\`${option.key}\` of ${link(option.rule)}`, tighter(option)]),
      ],
    ),
};

function link(rule: string): string {
  return `[${rule}](rules/${rule}.md)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
