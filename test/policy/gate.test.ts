import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/findings/finding.ts';
import { DEFAULT_GATE, decideGate, type GateFacts, type GateSettings } from '../../src/policy/gate.ts';
import { covered, facts, gap, judged, undecidedFinding } from './judged.ts';

const decide = (changes: Partial<GateFacts> = {}, settings: Partial<GateSettings> = {}) =>
  decideGate(facts(changes), { ...DEFAULT_GATE, ...settings });
const EXEMPTION = { reason: 'moves in May', owner: 'team-ml', expiresOn: '2027-01-31' };

describe('the gate on findings', () => {
  it('passes when nothing was found', () => {
    expect(decide()).toMatchObject({ exitCode: 0, result: 'ok', passed: true, complete: true });
  });

  it.each(SEVERITIES.flatMap((failOn) => SEVERITIES.map((severity) => ({ failOn, severity }))))(
    'fail-on $failOn and one finding of severity $severity',
    ({ failOn, severity }) => {
      const reached = SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
      const gate = decide({ findings: [judged({ severity })] }, { failOn });
      expect(gate).toMatchObject(
        reached ? { exitCode: 10, result: 'findings', passed: false } : { exitCode: 0, result: 'ok' },
      );
      expect(gate.atOrAbove[severity]).toBe(reached ? 1 : 0);
      expect(gate.counts.bySeverity[severity]).toBe(1);
    },
  );

  it('fail-on never: no finding fails the run, and all are counted', () => {
    const gate = decide({ findings: [judged(), judged()] }, { failOn: 'never' });
    expect(gate).toMatchObject({ exitCode: 0, passed: true, counts: { fail: 2 } });
  });

  it('what could not be decided is no failure', () => {
    const unknown = undecidedFinding({ reason: { kind: 'api-version', detail: 'a new mode' } });
    expect(decide({ findings: [unknown] })).toMatchObject({ exitCode: 0, counts: { fail: 0, unknown: 1 } });
  });

  it('exempted and baselined findings are counted as such and fail nothing', () => {
    const gate = decide({
      findings: [
        judged({}, { status: 'exempted', exemption: EXEMPTION }),
        undecidedFinding(),
        judged({}, { status: 'baselined' }),
      ].map((one) => (one.finding.result === 'unknown' ? { ...one, status: 'exempted' as const } : one)),
    });
    expect(gate).toMatchObject({ exitCode: 0, complete: true });
    expect(gate.counts).toMatchObject({ fail: 0, unknown: 0, exempted: 2, baselined: 1 });
    expect(gate.counts.bySeverity).toEqual({ high: 0, medium: 0, low: 0, info: 0 });
  });

  it('knows the first exemption that ends', () => {
    const until = (expiresOn: string) =>
      judged({}, { status: 'exempted', exemption: { ...EXEMPTION, expiresOn } });
    expect(
      decide({ findings: [until('2027-02-01'), until('2026-12-31'), until('2027-01-01')] }).nextExpiry,
    ).toBe('2026-12-31');
    expect(decide().nextExpiry).toBeUndefined();
  });

  it('carries the counts of rules that passed or did not apply', () => {
    expect(decide({ pass: 40, notApplicable: 5 }).counts).toMatchObject({ pass: 40, notApplicable: 5 });
  });
});

describe('personas', () => {
  const findings = [judged({ persona: 'pedantic' }), judged({ persona: 'auditor' })];

  it('nobody asked for: counted, not shown, failing nothing', () => {
    expect(decide({ findings })).toMatchObject({ exitCode: 0, hidden: 2, counts: { fail: 2 } });
  });

  it('asked for: shown and judged like all', () => {
    expect(decide({ findings }, { personas: ['regular', 'pedantic'] })).toMatchObject({
      exitCode: 10,
      hidden: 1,
      atOrAbove: { high: 1 },
    });
  });

  it('of a rule that nobody asked for: its reads need not be complete', () => {
    const coverage = [covered('partial', gap('classic-administrators'))];
    expect(decide({ coverage })).toMatchObject({ exitCode: 0, complete: true });
    expect(decide({ coverage }, { personas: ['regular', 'pedantic'] }).exitCode).toBe(11);
  });
});

describe('the gate on what could not be looked at', () => {
  it('every scope unreadable: refused by Azure, not incomplete', () => {
    const coverage = [covered('unreadable'), covered('unreadable')];
    expect(decide({ coverage })).toMatchObject({ exitCode: 4, result: 'unreachable', complete: false });
    expect(decide({ coverage }, { failOnIncomplete: false }).exitCode).toBe(4);
  });

  it('one of two named scopes unreadable: incomplete', () => {
    const gate = decide({ coverage: [covered('complete'), covered('unreadable')] });
    expect(gate).toMatchObject({ exitCode: 11, result: 'incomplete', passed: false, complete: false });
    expect(gate.missing).toEqual(['1 scope unreadable']);
  });

  it('a read that a rule at or above the threshold needs was refused: incomplete', () => {
    const coverage = [covered('partial', gap('role-assignments'), gap('role-assignments'), gap('resources'))];
    expect(decide({ coverage })).toMatchObject({
      exitCode: 11,
      missing: ['resources and role assignments not read everywhere'],
    });
  });

  it('a read that only rules below the threshold need fails nothing, and is said: not complete', () => {
    const coverage = [covered('partial', gap('deployments'))];
    expect(decide({ coverage })).toMatchObject({
      exitCode: 0,
      complete: false,
      missing: ['deployments not read everywhere'],
    });
    expect(decide({ coverage }, { failOn: 'medium' }).exitCode).toBe(11);
  });

  it('fail-on never: what was refused fails nothing, and the run is not complete', () => {
    const coverage = [covered('partial', gap('role-assignments'))];
    expect(decide({ coverage }, { failOn: 'never' })).toMatchObject({
      exitCode: 0,
      result: 'ok',
      passed: true,
      complete: false,
    });
  });

  it('fail-on never: a scope that was named and is unreadable is still incomplete', () => {
    const coverage = [covered('complete'), covered('unreadable')];
    expect(decide({ coverage }, { failOn: 'never' }).exitCode).toBe(11);
  });

  it.each(['throttled', 'not-read', 'unexpected-answer'] as const)('%s counts as refused', (kind) => {
    const coverage = [covered('partial', gap('resources', { reason: { kind, detail: '' } }))];
    expect(decide({ coverage }).exitCode).toBe(11);
  });

  it('an api-version that lacks a property is no refusal', () => {
    const reason = { kind: 'api-version', detail: '' } as const;
    expect(decide({ coverage: [covered('partial', gap('resources', { reason }))] }).exitCode).toBe(0);
  });

  it('fail-on-incomplete false: the run passes and still says that it is not complete', () => {
    const coverage = [covered('partial', gap('resources'))];
    expect(decide({ coverage }, { failOnIncomplete: false })).toMatchObject({
      exitCode: 0,
      passed: true,
      complete: false,
    });
  });

  it.each([
    ['directory', 'directory'],
    ['applications', 'directory'],
    ['eligible-assignments', 'pim'],
    ['active-assignments', 'pim'],
  ] as const)('missing %s counts only when require names it', (part, requirement) => {
    const coverage = [covered('partial', gap(part))];
    expect(decide({ coverage }).exitCode).toBe(0);
    expect(decide({ coverage }, { require: [requirement] }).exitCode).toBe(11);
    expect(decide({ coverage }, { require: ['expressions'] }).exitCode).toBe(0);
  });

  it('a permission that PIM wants is no missing licence', () => {
    const operation = 'Microsoft.Authorization/roleEligibilityScheduleInstances/read';
    expect(
      decide({ coverage: [covered('partial', gap('eligible-assignments', { operation }))] }).exitCode,
    ).toBe(11);
  });

  it('an undecided answer of a rule that counts is incomplete, also without a gap', () => {
    expect(decide({ findings: [undecidedFinding()] })).toMatchObject({
      exitCode: 11,
      missing: ['1 undecided for want of a read'],
    });
    expect(decide({ findings: [undecidedFinding({ ruleId: 'AML101' })] }).exitCode).toBe(0);
  });

  it('what AML901 says of the coverage counts as the coverage does', () => {
    const findings = [undecidedFinding({ ruleId: 'AML901' })];
    const coverage = [covered('partial', gap('directory'))];
    expect(decide({ findings, coverage }, { failOn: 'info' })).toMatchObject({ exitCode: 0, complete: true });
  });

  it('an undecided answer that may stand for want of the directory counts when the directory must', () => {
    const findings = [undecidedFinding({ ruleId: 'AML306' })];
    const coverage = [covered('partial', gap('directory'))];
    expect(decide({ findings, coverage }).exitCode).toBe(0);
    expect(decide({ findings, coverage }, { require: ['directory'] }).exitCode).toBe(11);
    expect(decide({ findings }).exitCode).toBe(11);
  });

  it('an expression that nobody can evaluate counts only when require names expressions', () => {
    const findings = [undecidedFinding({ reason: { kind: 'unresolved-expression', detail: 'var.mode' } })];
    expect(decide({ findings }).exitCode).toBe(0);
    expect(decide({ findings }, { require: ['expressions'] }).exitCode).toBe(11);
  });

  it('collecting cut short is incomplete', () => {
    expect(decide({ interrupted: true })).toMatchObject({ exitCode: 11, missing: ['interrupted'] });
  });
});

describe('several things wrong at once', () => {
  const unmatched = ['/subscriptions/none'];
  const incomplete = [covered('partial', gap('resources'))];

  it('something named matched nothing', () => {
    expect(decide({ unmatched })).toMatchObject({ exitCode: 3, result: 'nothing-matched', passed: false });
    expect(decide({ unmatched, coverage: [] }).exitCode).toBe(3);
  });

  it('4 before 10 before 11 before 3', () => {
    const findings = [judged()];
    expect(decide({ findings, unmatched, coverage: [covered('unreadable')] }).exitCode).toBe(4);
    expect(decide({ findings, unmatched, coverage: incomplete }).exitCode).toBe(10);
    expect(decide({ unmatched, coverage: incomplete }).exitCode).toBe(11);
    expect(decide({ unmatched, coverage: incomplete }, { failOnIncomplete: false }).exitCode).toBe(3);
  });
});
