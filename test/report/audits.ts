import type { Finding } from '../../src/findings/finding.ts';
import type { ScopeCoverage } from '../../src/inventory/inventory.ts';
import { DEFAULT_GATE, decideGate, type Gate, type GateSettings } from '../../src/policy/gate.ts';
import type { JudgedFinding } from '../../src/policy/judgedFinding.ts';
import { type AuditReport, type ReportedRule, reportFindings } from '../../src/report/auditReport.ts';
import { covered, facts, judged, WORKSPACE } from '../policy/judged.ts';

export const NOW = Date.UTC(2026, 10, 21, 6, 0, 0);
export const ENDPOINT = `${WORKSPACE}/onlineEndpoints/fraud`;
const DOCS = ['https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint'];

export const RULES: readonly ReportedRule[] = [
  { id: 'AML001', name: 'online-endpoint-key-auth', docs: DOCS },
  { id: 'AML101', name: 'endpoint-public-network', docs: DOCS },
  { id: 'AML303', name: 'key-reader', docs: DOCS },
];

export interface Audit {
  readonly report: AuditReport;
  readonly gate: Gate;
}

interface Parts {
  readonly findings?: readonly JudgedFinding[];
  readonly coverage?: readonly ScopeCoverage[];
  readonly settings?: Partial<GateSettings>;
  readonly report?: Partial<AuditReport>;
  readonly interrupted?: boolean;
}

/** A whole audit, as a command would put it together. */
export function audit({ findings = [], coverage = [covered('complete')], ...parts }: Parts = {}): Audit {
  const gate = decideGate(
    facts({ findings, coverage, pass: 40, notApplicable: 5, interrupted: parts.interrupted ?? false }),
    { ...DEFAULT_GATE, ...parts.settings },
  );
  const report: AuditReport = {
    tool: { name: 'aml-endpoint', version: '0.1.0' },
    auditedAt: '2026-11-21T06:00:00Z',
    summary: gate.counts,
    coverage,
    findings: reportFindings(findings, RULES),
    access: { principalSets: [], access: [] },
    network: [],
    ...parts.report,
  };
  return { report, gate };
}

/** As many findings as asked for, each of an endpoint of its own. */
export function manyFindings(count: number, changes: Partial<Finding> = {}): JudgedFinding[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `ep-${String(index).padStart(6, '0')}`;
    return judged({
      resource: { kind: 'online-endpoint', id: `${WORKSPACE}/onlineEndpoints/${name}`, name },
      message: `${name} hands the same unexpiring key to every caller`,
      ...changes,
    });
  });
}

/** Who may do what to one endpoint: a group with two members, a user who may activate a role, an application. */
export function accessOf(...endpoints: readonly string[]): Pick<AuditReport, 'access' | 'network'> {
  const grant = {
    assignment: '/providers/Microsoft.Authorization/roleAssignments/a1',
    role: 'Contributor',
    scope: '/subscriptions/s',
    operationString: '*',
    eligible: false,
    conditional: false,
    through: [],
  };
  const group = '0b1ec700-0000-4000-8000-00000000000a';
  return {
    access: {
      principalSets: [
        {
          id: 'ps1',
          principals: [
            { id: group, type: 'Group', displayName: 'ml-devs', grantedBy: [grant] },
            { id: 'u1', type: 'User', displayName: 'Mona', grantedBy: [{ ...grant, through: [group] }] },
            { id: 'u2', type: 'User', displayName: '', grantedBy: [{ ...grant, through: [group] }] },
          ],
        },
        {
          id: 'ps2',
          principals: [
            { id: 'u3', type: 'User', displayName: 'Hubot', grantedBy: [{ ...grant, eligible: true }] },
            { id: 'sp', type: 'ServicePrincipal', displayName: 'ci', grantedBy: [grant] },
          ],
        },
        { id: 'ps3', principals: [] },
      ],
      access: [
        { resources: endpoints, capability: 'read-keys', set: 'ps1' },
        { resources: endpoints, capability: 'read-keys', set: 'ps2' },
        { resources: endpoints, capability: 'assign-roles', set: 'ps3' },
      ],
    },
    network: endpoints.map((resource) => ({ resource, reachableFrom: 'internet', allowed: [] })),
  };
}
