import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { fingerprintOf } from '../../src/findings/fingerprint.ts';
import { aml903, exemptionExpired } from '../../src/rules/aml903-exemption-expired.ts';
import { answers } from './ask.ts';
import { inventory } from './inventories.ts';

const EXEMPTION = {
  ruleIds: ['AML001', 'AML101'],
  resource: 'fraud',
  reason: 'moves to Entra in spring',
  owner: 'team-ml',
  expiresOn: '2026-11-20',
  place: { file: '.github/aml-policy.yml', line: 12, column: 5, endLine: 16, endColumn: 30 },
};

function said(open: number, changes: Partial<typeof EXEMPTION> = {}): Finding {
  const verdict = exemptionExpired({ ...EXEMPTION, ...changes }, open);
  if (verdict.result !== 'finding') throw new Error(verdict.result);
  return verdict.finding;
}

describe('AML903', () => {
  it('stands at the entry in the policy, low, for everybody, and says why findings are back', () => {
    expect(said(2)).toMatchObject({
      ruleId: 'AML903',
      result: 'fail',
      severity: 'low',
      persona: 'regular',
      location: EXEMPTION.place,
      message:
        'The exemption of AML001, AML101 for fraud (owner: team-ml) ended with 2026-11-20: 2 findings are exempted no longer.',
      evidence: [
        {
          what: 'expires-on is 2026-11-20',
          where: '.github/aml-policy.yml:12',
          why: 'the reason given was: moves to Entra in spring',
        },
      ],
    });
    expect(said(1).message).toMatch(/: one finding is exempted no longer\.$/);
  });

  it('asks for nothing but to delete the entry where another one took its place', () => {
    expect(said(0).message).toMatch(/: what it covered is exempted by another entry\.$/);
    expect(said(0).remediation.text).toBe('Delete the entry from .github/aml-policy.yml.');
  });

  it('is the same finding when the entry moves, and another one when the entry was renewed and ended again', () => {
    const moved = { place: { ...EXEMPTION.place, line: 99, endLine: 103 }, ruleIds: ['AML101', 'AML001'] };
    expect(fingerprintOf(said(1, moved))).toBe(fingerprintOf(said(2)));
    expect(fingerprintOf(said(1, { expiresOn: '2027-02-01' }))).not.toBe(fingerprintOf(said(1)));
    expect(fingerprintOf(said(1, { resource: 'fraud2' }))).not.toBe(fingerprintOf(said(1)));
  });

  it('finds nothing by itself in any inventory', () => {
    expect(answers(aml903, inventory({ resources: [] }))).toEqual([]);
  });
});
