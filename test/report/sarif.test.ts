import fc from 'fast-check';
import type { Result } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeSarif } from '../../src/report/sarifNotices.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import { covered, gap, judged, undecidedFinding, WORKSPACE } from '../policy/judged.ts';
import { type Audit, audit, ENDPOINT, manyFindings } from './audits.ts';
import { breachesOfLimits } from './codeScanningLimits.ts';
import { auditOf, hostile } from './hostile.ts';
import { multitoolFindings, sarifOf, sarifWithoutPolicy, schemaCheck } from './sarifFiles.ts';

const IN_FILE = { file: 'deploy/endpoint.yml', line: 4, column: 3, endLine: 5, endColumn: 16 };
const EXEMPTION = { reason: 'Replaced in spring', owner: 'ml-platform', expiresOn: '2027-01-31' };

/** One finding of each sort. */
const MIXED: Audit = audit({
  findings: [
    judged(),
    judged({ severity: 'low', identity: ['b'], location: IN_FILE }),
    judged({ severity: 'info', identity: ['c'], confidence: 'low' }),
    judged({ identity: ['d'] }, { status: 'exempted', exemption: EXEMPTION }),
    judged({ identity: ['e'] }, { status: 'baselined' }),
    judged({ identity: ['f'], persona: 'auditor' }),
    judged({ ruleId: 'AML999', severity: 'medium' }),
    undecidedFinding({ ruleId: 'AML101' }),
  ],
  coverage: [covered('partial', gap('resources')), { ...covered('unreadable'), scope: '/subscriptions/x' }],
});

let errorsIn: Awaited<ReturnType<typeof schemaCheck>>;
beforeAll(async () => {
  errorsIn = await schemaCheck();
});

const only = (results: readonly Result[], ruleId: string): Result => {
  const [result, ...more] = results.filter((one) => one.ruleId === ruleId);
  if (result === undefined || more.length > 0) throw new Error(`${more.length + 1} results of ${ruleId}`);
  return result;
};
const noticesOf = (file: ReturnType<typeof sarifOf>): readonly string[] =>
  (file.run.invocations?.[0]?.toolExecutionNotifications ?? []).map(
    ({ descriptor, message }) => `${descriptor?.id}: ${message.text}`,
  );

describe('a SARIF file', () => {
  it.each([
    ['of every sort of finding', MIXED],
    ['of none', audit()],
  ])('%s is valid by the schema, within the limits of code scanning', (_, all) => {
    const file = sarifOf(all, {
      startedAt: '2026-11-21T05:59:00.000Z',
      revision: { repositoryUri: 'https://github.com/contoso/ml', sha: 'a'.repeat(40), branch: 'main' },
    });
    expect(errorsIn(file.log)).toEqual([]);
    expect(breachesOfLimits(file)).toEqual([]);
    expect(file.run.versionControlProvenance).toHaveLength(1);
  });

  it("passes Microsoft's validator with GitHub's rules, which does find what is wrong", {
    timeout: 60_000,
  }, async () => {
    const { text } = sarifOf(MIXED);
    expect(await multitoolFindings(text)).toEqual([]);
    const withoutPlace = text.replace('"locations":[', '"locations":[],"relatedLocations":[');
    expect(await multitoolFindings(withoutPlace)).toContainEqual(expect.stringContaining('GH1015'));
  });

  it('lists every rule, found or not, and those that only findings know', () => {
    const ids = sarifOf(MIXED).run.tool.driver.rules?.map(({ id }) => id);
    expect(ids).toEqual([...ALL_RULES.map(({ id }) => id), 'AML999']);
  });

  it('gives a rule the severity and the certainty of its worst results that still count', () => {
    const ruleOf = (...findings: Parameters<typeof judged>[]) => {
      const file = sarifOf(audit({ findings: findings.map((parts) => judged(...parts)) }));
      const rule = file.run.tool.driver.rules?.find(({ id }) => id === 'AML001');
      const { precision, 'security-severity': score } = rule?.properties ?? {};
      return [score, rule?.defaultConfiguration?.level, precision];
    };
    const gone = { status: 'baselined' } as const;
    expect(ruleOf()).toEqual(['8.0', 'error', 'high']);
    expect(ruleOf([{ severity: 'low' }], [{ severity: 'medium', confidence: 'low' }])).toEqual([
      '5.5',
      'warning',
      'low',
    ]);
    expect(ruleOf([{ severity: 'low' }], [{ severity: 'high' }, gone])).toEqual(['2.0', 'note', 'high']);
    expect(ruleOf([{ severity: 'medium' }, gone])).toEqual(['5.5', 'warning', 'high']);
    expect(ruleOf([{ severity: 'info' }])).toEqual([undefined, 'note', 'high']);
  });

  it('has the level of each finding, and leaves open what could not be decided', () => {
    const file = sarifOf(MIXED);
    expect(file.results.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'fail error',
      'fail warning',
      'fail note',
      'fail note',
      'open none',
      'fail error',
      'fail error',
    ]);
    const undecided = only(file.results, 'AML101');
    expect(undecided.message.text).toMatch(/^Not decided: /);
    expect(undecided.properties).toMatchObject({ status: 'open', reason: 'missing-permission' });
  });

  it('marks what is exempted or in the baseline, and leaves it out where that is asked for', () => {
    const suppressions = (status: string) =>
      sarifOf(MIXED).results.find(({ properties }) => properties?.['status'] === status)?.suppressions;
    expect(suppressions('exempted')).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Replaced in spring. Owner: ml-platform. Until 2027-01-31.',
      },
    ]);
    expect(suppressions('baselined')).toEqual([
      { kind: 'external', status: 'accepted', justification: 'It stands in the baseline.' },
    ]);
    expect(suppressions('open')).toBeUndefined();
    const without = sarifOf(MIXED, { suppressed: 'leave-out' });
    expect(without.results.filter((one) => one.suppressions !== undefined)).toEqual([]);
    expect(without.tally).toMatchObject({ results: 5, suppressed: 2 });
    expect(noticesOf(without)).toContainEqual(expect.stringMatching(/^results-suppressed: 2 results /));
  });

  it('knows a result by our fingerprint, whatever its place, and tells equal ones apart', () => {
    const twice = audit({ findings: [judged(), judged(), judged({ location: IN_FILE })] });
    const prints = sarifOf(twice).results.map(({ partialFingerprints }) => partialFingerprints);
    const whole = twice.report.findings[0]?.fingerprint ?? '';
    expect(prints).toEqual(
      [1, 2, 3].map((occurrence) => ({
        primaryLocationLineHash: `${whole.slice(0, 16)}:${occurrence}`,
        'amlEndpoint/v1': whole,
      })),
    );
  });

  it('names the resource, whom it is for and how to fix it', () => {
    const remediation = { text: 'Create it anew', command: 'az x', destructive: true };
    const { report, gate } = audit({ findings: [judged({ remediation })] });
    const findings = report.findings.map((finding) => ({ ...finding, owner: 'mona', group: 'mlw' }));
    const [result] = sarifOf({ report: { ...report, findings }, gate }).results;
    expect(result?.message.text).toBe(
      `fraud hands the same unexpiring key to every caller.\n\nauthMode is Key (${ENDPOINT}): keys do not expire\n\nFix: Create it anew. This can stop something that works today.`,
    );
    expect(result?.locations?.[0]?.logicalLocations).toEqual([
      { name: 'fraud', fullyQualifiedName: ENDPOINT, kind: 'resource' },
    ]);
    expect(result?.properties).toMatchObject({
      resourceId: ENDPOINT,
      severity: 'high',
      command: 'az x',
      owner: 'mona',
      group: 'mlw',
    });
  });

  it('holds no command that it would have to change', () => {
    const remediation = { text: 'x', command: "az x '\u202e'", destructive: false };
    const [result] = sarifOf(audit({ findings: [judged({ remediation })] })).results;
    expect(result?.properties).not.toHaveProperty('command');
  });

  it('says what could not be read, and that the run was not complete', () => {
    const file = sarifOf(MIXED);
    expect(file.run.invocations?.[0]).toMatchObject({ executionSuccessful: false, exitCode: 10 });
    expect(noticesOf(file)).toEqual([
      'incomplete: Incomplete: 1 scope unreadable, resources not read everywhere.',
      `scope-partial: ${WORKSPACE} was read in part. What is missing: resources (missing-permission).`,
      'scope-unreadable: /subscriptions/x could not be read.',
      'results-of-other-personas: 1 result of other personas left out.',
    ]);
    const interrupted = sarifOf(audit({ interrupted: true }));
    expect(interrupted.run.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(interrupted.run.invocations?.[0]).not.toHaveProperty('exitCode');
    expect(noticesOf(interrupted)).toEqual(['incomplete: Incomplete: interrupted.']);
    const complete = sarifOf(audit());
    expect(complete.run.invocations).toEqual([
      {
        executionSuccessful: true,
        exitCode: 0,
        endTimeUtc: '2026-11-21T06:00:00Z',
        toolExecutionNotifications: [],
      },
    ]);
  });
});

describe('the place of a result', () => {
  const placesOf = (changes: Parameters<typeof judged>[0], options: Parameters<typeof sarifOf>[1] = {}) => {
    const { results } = sarifOf(audit({ findings: [judged(changes)] }), options);
    return results.map(({ locations }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      return `${artifactLocation?.uri}:${Object.values(region ?? {}).join(':')}`;
    });
  };

  it("is the finding's own, else the policy file", () => {
    expect(placesOf({ location: IN_FILE })).toEqual(['deploy/endpoint.yml:4:3:5:16']);
    expect(placesOf({})).toEqual(['.github/aml-policy.yml:1:1:1:1']);
  });

  it('is encoded as an address, and runs forward', () => {
    const odd = { file: './a b/ü#%?[1].yml', line: 0, column: 9, endLine: 0, endColumn: 2 };
    expect(placesOf({ location: odd })).toEqual(['a%20b/%C3%BC%23%25%3F%5B1%5D.yml:1:9:1:9']);
  });

  it.each([
    ['an absolute one', '/etc/passwd'],
    ['one above', '../x.yml'],
    ['one that climbs', 'a/../../x.yml'],
    ['one of a drive', 'C:\\x.yml'],
    ['none', ''],
    ['an endless one', 'x'.repeat(3_000)],
  ])('is no path that leads nowhere in the repository: %s', (_, file) => {
    const location = { ...IN_FILE, file };
    expect(placesOf({ location })).toEqual(['.github/aml-policy.yml:1:1:1:1']);
  });

  it('is wanting where no file stands for the finding: it is left out, and that is said', () => {
    const findings = [...manyFindings(2), judged({ location: IN_FILE })];
    const file = sarifWithoutPolicy(audit({ findings }));
    expect(file.results).toHaveLength(1);
    expect(file.tally).toMatchObject({ results: 1, placeless: 2 });
    expect(noticesOf(file)).toContainEqual(
      expect.stringMatching(/^results-without-place: 2 results left out/),
    );
    expect(describeSarif(file.tally)).toMatch(
      /^SARIF: 2 results left out, because GitHub asks for a place .* policy file would be one\. The JSON report/,
    );
    expect(describeSarif({ ...file.tally, placeless: 0 })).toBeUndefined();
  });
});

describe('hostile names in a SARIF file (T11)', () => {
  it('leave it valid, form no link and no placeholder, and hide nothing', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const options = {
          category: name,
          policyFile: name,
          revision: { repositoryUri: name, sha: name, branch: name },
          rules: ALL_RULES.slice(0, 2).map((rule) => ({ ...rule, summary: name, why: name, fix: name })),
        };
        for (const changes of [options, { ...options, policyFile: 'policy.yml', category: `x${name}` }]) {
          const file = sarifOf(auditOf(name), changes);
          expect(errorsIn(file.log)).toEqual([]);
          const breaches = breachesOfLimits(file).filter((breach) => breach !== 'a category, and no run id');
          expect(breaches).toEqual([]);
          for (const [key, text] of stringsIn(file.log)) {
            // A command and an address are no messages, and must stay what they are.
            if (key !== 'command' && !/uri$/i.test(key)) expect(text).not.toMatch(/\]\(|\{\d+\}/);
            expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
            expect(text).not.toBe('');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function* stringsIn(value: unknown, key = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) yield* stringsIn(one, name);
  }
}
