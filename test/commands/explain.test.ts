import { describe, expect, it } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('explain', () => {
  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    'says all of %s, by id and by name',
    (id, rule) => {
      const text = explain(id);
      for (const part of [
        rule.name,
        rule.summary,
        rule.why,
        rule.fix,
        ...rule.docs,
        ...(rule.supersedes ?? []),
      ]) {
        expect(flat(text)).toContain(flat(part));
      }
      expect(explain(rule.name)).toBe(text);
      expect(explain(id.toLowerCase())).toBe(text);
    },
  );

  it('fits a terminal but for addresses', () => {
    for (const { id } of ALL_RULES) {
      for (const line of explain(id).split('\n')) {
        if (!line.includes('https://')) expect(line.length, line).toBeLessThanOrEqual(100);
      }
    }
  });

  it('says what a policy may set for a rule, and the default', () => {
    expect(flat(explain('AML309'))).toContain(
      'In the policy min-owners: Fewer owners of a subscription are a finding. [default: 2] max-owners: ',
    );
    expect(explain('AML001')).not.toContain('In the policy');
  });

  it('lists every rule when none is named', () => {
    const text = explain(undefined);
    for (const { id, name } of ALL_RULES) expect(text).toMatch(new RegExp(`^${id}  ${name}( |$)`, 'm'));
  });

  it.each(['AML000', 'aml', '', 'toString'])('refuses %j and says where to look', (word) => {
    expect(() => explain(word)).toThrow(expect.objectContaining({ result: 'refused' }));
  });
});
