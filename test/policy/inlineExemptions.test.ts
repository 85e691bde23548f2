import { describe, expect, it } from 'vitest';
import type { InlineExemption } from '../../src/inventory/inventory.ts';
import { combinePolicies } from '../../src/policy/effectivePolicy.ts';
import { applyExemptions } from '../../src/policy/exempting.ts';
import { readInlineExemptions } from '../../src/policy/inlineExemptions.ts';
import { parsePolicy } from '../../src/policy/policyFile.ts';
import { judged } from './judged.ts';

const NOW = Date.UTC(2026, 10, 21, 6);
const FILE = 'deploy/endpoint.yml';

function comment(text: string, covers: InlineExemption['covers'] = [[4, 4]]): InlineExemption {
  return {
    text,
    covers,
    origin: { kind: 'file', file: FILE, line: 3, column: 1, endLine: 3, endColumn: 90 },
  };
}

async function read(text: string, policyText = '') {
  const parsed = await parsePolicy(policyText, 'policy.yml');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const combined = combinePolicies([{ file: parsed.file, builtOn: new Set() }], NOW);
  if (!combined.ok) throw new Error(combined.problems.join('\n'));
  return readInlineExemptions([comment(text)], combined.policy, NOW);
}

const problems = async (text: string, policy = ''): Promise<readonly string[]> => {
  const answer = await read(text, policy);
  return answer.ok ? [] : answer.problems;
};

const FINE =
  '[AML001, endpoint-public-network] reason="waits for \\"spring\\"" owner=team-fraud expires-on=2027-01-31';

describe('a comment that exempts', () => {
  it('is read like an entry of a policy', async () => {
    expect(await read(FINE)).toMatchObject({
      ok: true,
      exemptions: [
        {
          ruleIds: ['AML001', 'AML101'],
          reason: 'waits for "spring"',
          owner: 'team-fraud',
          expiresOn: '2027-01-31',
          resource: FILE,
          covers: [[4, 4]],
        },
      ],
    });
  });

  it.each([
    ['AML001 reason=x', 'write aml: exempt[AML001] reason="…" owner=… expires-on=2027-01-31'],
    ['[AML999] reason=x owner=y expires-on=2027-01-31', 'there is no rule "AML999"'],
    ['[] reason=x owner=y expires-on=2027-01-31', 'there is no rule ""'],
    ['[AML001] owner=y expires-on=2027-01-31', 'reason is missing'],
    ['[AML001] reason=" " owner=y expires-on=2027-01-31', 'reason is missing'],
    ['[AML001] reason=x expires-on=2027-01-31', 'owner is missing'],
    ['[AML001] reason=x owner=y', 'expires-on is missing'],
    ['[AML001] reason=x owner=y owner=z expires-on=2027-01-31', 'owner stands there twice'],
    [
      '[AML001] reason=x owner=y until=2027-01-31 expires-on=2027-01-31',
      '"until" is not known here; there is reason, owner, expires-on',
    ],
    [
      '[AML001] reason=two words owner=y expires-on=2027-01-31',
      '"words owner=y expires-on=2027-01-31" is not understood; values of several words stand in "…"',
    ],
    [
      '[AML001] reason=x owner=y expires-on=2027-02-30',
      'there is no day "2027-02-30"; write one such as 2027-01-31',
    ],
    [
      '[AML001] reason=x owner=y expires-on=2027-02-20',
      'it expires on 2027-02-20, and max-exemption-days is 90: write 2027-02-19 or earlier',
    ],
    [
      '[AML901] reason=x owner=y expires-on=2027-01-31',
      'AML901 is about the audit itself and cannot be exempted',
    ],
  ])('is refused at its place: %s', async (text, problem) => {
    expect(await problems(text)).toContain(`${FILE}:3:1: ${problem}`);
  });

  it('may be forbidden for a rule by a floor', async () => {
    expect(await problems(FINE, 'enforce:\n  rules:\n    AML001:\n      exemptions: false\n')).toEqual([
      `${FILE}:3:1: AML001 may not be exempted, as the policy enforces`,
    ]);
  });

  it.each([
    'inline-exemptions: false\n',
    'enforce:\n  inline-exemptions: false\n',
    'enforce:\n  closed: [exemptions]\n',
  ])('counts for nothing, and is not even read, under the policy %j', async (policy) => {
    expect(await read('[AML999]', policy)).toEqual({ ok: true, exemptions: [] });
  });

  it('exempts what begins on its lines of its file, says so when it has ended, and when it covers nothing', async () => {
    const answer = await read(FINE);
    const at = (file: string, line: number, ruleId = 'AML001') =>
      judged({ ruleId, location: { file, line, column: 1, endLine: 9, endColumn: 1 } }).finding;
    const findings = [at(FILE, 4), at(FILE, 5), at('other.yml', 4), at(FILE, 4, 'AML310'), judged().finding];
    const rules = [
      ...['AML001', 'AML101'].map((id) => ({ id, severity: 'high', persona: 'regular', needs: [] }) as const),
      { id: 'AML903', severity: 'low', persona: 'regular', needs: [] },
      { id: 'AML904', severity: 'info', persona: 'pedantic', needs: [] },
    ] as const;
    const run = {
      findings,
      rules,
      coverage: [{ scope: '/home/me/repository', state: 'complete', gaps: [] }],
      interrupted: false,
      isWithin: () => false,
    } as const;
    const judge = (now: number, seen = findings) =>
      applyExemptions(answer.ok ? answer.exemptions : [], { ...run, findings: seen }, now).findings;
    expect(judge(NOW).map(({ status }) => status)).toEqual(['exempted', 'open', 'open', 'open', 'open']);
    const [expired] = judge(Date.UTC(2027, 1, 1)).slice(findings.length);
    expect(expired?.finding).toMatchObject({ ruleId: 'AML903', location: { file: FILE, line: 3 } });
    expect(expired?.finding.remediation.text).toContain('delete the comment');
    const [unused] = judge(NOW, findings.slice(1)).slice(findings.length - 1);
    expect(unused?.finding).toMatchObject({ ruleId: 'AML904', location: { file: FILE, line: 3 } });
  });
});
