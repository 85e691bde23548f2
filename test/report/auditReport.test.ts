import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditReport, renderAuditReport, reportFindings } from '../../src/report/auditReport.ts';
import { covered, gap, judged, undecidedFinding, WORKSPACE } from '../policy/judged.ts';
import { accessOf, audit, ENDPOINT, manyFindings, RULES } from './audits.ts';

let schema: { examples: unknown[] };
let validate: ValidateFunction;
beforeAll(async () => {
  const file = join(import.meta.dirname, '../../schemas/audit-report.schema.json');
  schema = JSON.parse(await readFile(file, 'utf8'));
  // `strictRequired` would want the condition's fields declared a second time.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  validate = ajv.compile(schema);
});

const textOf = (report: AuditReport): string => [...renderAuditReport(report)].join('');
const parsed = (report: AuditReport) => JSON.parse(textOf(report));
const valid = (value: unknown): void => {
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
};

const LOCATION = { file: 'deploy/endpoint.yml', line: 4, column: 1, endLine: 4, endColumn: 16 };
const FULL = audit({
  findings: [
    judged({ location: LOCATION }),
    judged({
      ruleId: 'AML303',
      remediation: { text: 'Remove it.', command: "az x --ids '1'", destructive: false },
    }),
    judged({ ruleId: 'AML101', severity: 'medium' }, { status: 'baselined' }),
    judged(
      { ruleId: 'AML101', severity: 'low' },
      { status: 'exempted', exemption: { reason: 'r', owner: 'o', expiresOn: '2027-01-31' } },
    ),
    undecidedFinding({ ruleId: 'AML101' }),
  ],
  coverage: [
    covered('complete'),
    covered(
      'partial',
      gap('role-assignments', { operation: 'Microsoft.Authorization/roleAssignments/read' }),
      gap('deployments', { reason: { kind: 'throttled', detail: 'again and again' } }),
      gap('role-assignments', { operation: 'Microsoft.Authorization/roleAssignments/read' }),
    ),
  ],
  report: accessOf(ENDPOINT),
}).report;

describe('schemas/audit-report.schema.json', () => {
  it('fits its own examples', () => {
    expect(schema.examples).toHaveLength(1);
    for (const example of schema.examples) valid(example);
  });

  it('fits what is written, of an empty audit and of a full one', () => {
    valid(parsed(audit().report));
    valid(parsed(FULL));
  });

  it('says by which policies and which baseline it was judged, where there were any', () => {
    const decided = {
      policies: ['contoso/p/aml.yml@c0', 'aml.yml'],
      suppressions: { ending: [], baseline: { entries: 9, stale: 2 } },
    };
    const report = parsed(audit({ report: decided }).report);
    valid(report);
    expect(report).toMatchObject({ policies: decided.policies, baseline: { entries: 9, stale: 2 } });
    expect(parsed(FULL)).not.toHaveProperty('policies');
    expect(parsed(FULL)).not.toHaveProperty('baseline');
  });

  it.each([
    ['a field of its own', { extra: 1 }],
    ['no summary', { summary: undefined }],
    ['another version', { schemaVersion: '2' }],
    ['a state of coverage that does not exist', { coverage: [{ scope: 'x', state: 'fine', missing: [] }] }],
    ['a reach that does not exist', { network: [{ resource: 'x', reachableFrom: 'moon', allowed: [] }] }],
    ['a capability that does not exist', { access: [{ resources: ['x'], capability: 'fly', set: 'ps1' }] }],
  ])('refuses %s', (_, changes) => {
    expect(validate(JSON.parse(JSON.stringify({ ...parsed(FULL), ...changes })))).toBe(false);
  });

  it.each([
    ['a pass among the findings', { result: 'pass' }],
    ['a reason without unknown', { reason: { kind: 'throttled', detail: '' } }],
    ['unknown without a reason', { result: 'unknown' }],
    ['a fingerprint that is none', { fingerprint: 'abc' }],
    ['a severity that does not exist', { severity: 'critical' }],
  ])('refuses %s', (_, changes) => {
    const report = parsed(FULL);
    Object.assign(report.findings[0], changes);
    expect(validate(report)).toBe(false);
  });
});

describe('the JSON report', () => {
  it('says of a finding what it is, where, why and what to do', () => {
    const [finding] = parsed(FULL).findings;
    expect(finding).toEqual({
      ruleId: 'AML001',
      ruleName: 'online-endpoint-key-auth',
      result: 'fail',
      severity: 'high',
      confidence: 'high',
      persona: 'regular',
      status: 'open',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      resource: { kind: 'online-endpoint', id: ENDPOINT, name: 'fraud' },
      location: LOCATION,
      message: 'fraud hands the same unexpiring key to every caller',
      evidence: [{ what: 'authMode is Key', where: ENDPOINT, why: 'keys do not expire' }],
      remediation: { text: 'Create it anew with Entra authentication.', destructive: true },
      docs: 'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    });
  });

  it('counts open findings as fail, and all others by what became of them', () => {
    expect(parsed(FULL).summary).toEqual({
      fail: 2,
      pass: 40,
      unknown: 1,
      notApplicable: 5,
      exempted: 1,
      baselined: 1,
      bySeverity: { high: 2, medium: 0, low: 0, info: 0 },
    });
  });

  it('gives a reason with unknown only', () => {
    for (const { result, reason } of parsed(FULL).findings) {
      expect(reason !== undefined).toBe(result === 'unknown');
    }
  });

  it('names each missing operation once, and what else could not be read with its reason', () => {
    expect(parsed(FULL).coverage).toEqual([
      { scope: WORKSPACE, state: 'complete', missing: [] },
      {
        scope: WORKSPACE,
        state: 'partial',
        missing: ['Microsoft.Authorization/roleAssignments/read', 'deployments (throttled)'],
      },
    ]);
  });

  it('is the same bytes whatever the order of the findings, but for auditedAt', () => {
    const findings = [
      ...manyFindings(30),
      judged({ ruleId: 'AML101' }),
      judged({ identity: ['b'] }),
      judged(),
    ];
    const expected = textOf(audit({ findings }).report);
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        const report = { ...audit({ findings: shuffled }).report, auditedAt: '2027-01-01T00:00:00Z' };
        expect(textOf(report).replace('2027-01-01T00:00:00Z', '2026-11-21T06:00:00Z')).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('sorts by rule, then by resource in any case or by file and line, then by principal', () => {
    const at = (file: string, line: number) => judged({ location: { ...LOCATION, file, line } });
    const of = (id: string, ...identity: string[]) =>
      judged({ resource: { kind: 'x', id, name: 'x' }, identity });
    const findings = [
      judged({ ruleId: 'AML303' }),
      of('/subscriptions/B'),
      of('/subscriptions/a', 'p2'),
      of('/subscriptions/a', 'p1'),
      at('b.yml', 2),
      at('b.yml', 10),
      at('a.yml', 9),
    ];
    const sorted = reportFindings(findings, RULES).map(
      ({ ruleId, location, resource, identity }) =>
        `${ruleId} ${location === undefined ? resource.id : `${location.file}:${location.line}`} ${identity.join()}`,
    );
    expect(sorted).toEqual([
      'AML001 /subscriptions/a p1',
      'AML001 /subscriptions/a p2',
      'AML001 /subscriptions/B ',
      'AML001 a.yml:9 ',
      'AML001 b.yml:2 ',
      'AML001 b.yml:10 ',
      `AML303 ${ENDPOINT} `,
    ]);
  });

  it('is JSON, whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const { report } = audit({
          findings: [judged({ message: name, resource: { kind: 'x', id: name, name } })],
          coverage: [{ ...covered('complete'), scope: name }],
          report: accessOf(name),
        });
        const read = parsed(report);
        valid(read);
        expect(read.findings[0].resource.name).toBe(name);
        expect(read.coverage[0].scope).toBe(name);
        expect(read.access[0].resources).toEqual([name]);
      }),
    );
  });

  it('comes in pieces that stay small, whatever is large', () => {
    const longest = (report: AuditReport) =>
      Math.max(...[...renderAuditReport(report)].map((piece) => piece.length));
    const endpoints = Array.from({ length: 20_000 }, (_, index) => `${ENDPOINT}-${index}`);
    const [principal] = accessOf().access.principalSets[0]?.principals ?? [];
    const principals = Array.from({ length: 20_000 }, (_, index) => ({
      id: `p${index}`,
      type: 'User' as const,
      displayName: '',
      grantedBy: principal?.grantedBy ?? [],
    }));
    const { access, network } = accessOf(...endpoints);
    const { report } = audit({
      findings: manyFindings(5_000),
      report: { network, access: { ...access, principalSets: [{ id: 'ps1', principals }] } },
    });
    expect(textOf(report).length).toBeGreaterThan(10_000_000);
    expect(longest(report)).toBeLessThan(70_000);
  });

  it('makes nothing before it is asked for', () => {
    const { report } = audit({ findings: manyFindings(1_000) });
    let made = 0;
    const findings = report.findings.map((finding) => ({
      ...finding,
      get message() {
        made += 1;
        return 'm';
      },
    }));
    const pieces = renderAuditReport({ ...report, findings });
    expect(made).toBe(0);
    pieces.next();
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(200);
  });
});
