import { describe, expect, it } from 'vitest';
import { aml904, exemptionUnused } from '../../src/rules/aml904-exemption-unused.ts';
import { answers } from './ask.ts';
import { inventory } from './inventories.ts';

const EXEMPTION = {
  ruleIds: ['AML001'],
  resource: '*/onlineEndpoints/fraud',
  reason: 'r'.repeat(5_000),
  owner: 'o'.repeat(5_000),
  expiresOn: '2026-11-20',
  place: { file: 'aml-policy.yml', line: 3, column: 5, endLine: 7, endColumn: 3 },
};

describe('AML904', () => {
  it('stands at the entry in the policy, for those who want hygiene, and no text of a policy makes it long', () => {
    const verdict = exemptionUnused(EXEMPTION, false);
    expect(verdict).toMatchObject({
      result: 'finding',
      finding: { ruleId: 'AML904', severity: 'info', persona: 'pedantic', location: EXEMPTION.place },
    });
    if (verdict.result !== 'finding') return;
    const { message, remediation, evidence } = verdict.finding;
    expect(message).toMatch(/^The exemption of AML001 for \*\/onlineEndpoints\/fraud \(owner: o{200}…\) /);
    expect(message).toMatch(/ covers nothing that this run found\.$/);
    expect(remediation.text).toBe('Delete the entry from aml-policy.yml, or correct its rule or resource.');
    expect(evidence[0]?.why.length).toBeLessThan(300);
  });

  it('says so when the entry has ended, too', () => {
    expect(exemptionUnused(EXEMPTION, true)).toMatchObject({
      finding: { message: expect.stringMatching(/found, and it ended with 2026-11-20\.$/) },
    });
  });

  it('finds nothing by itself in any inventory', () => {
    expect(answers(aml904, inventory({ resources: [] }))).toEqual([]);
  });
});
