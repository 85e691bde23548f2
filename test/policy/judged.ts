import type { Finding } from '../../src/findings/finding.ts';
import type { Gap, ScopeCoverage } from '../../src/inventory/inventory.ts';
import type { GateFacts, GateRule } from '../../src/policy/gate.ts';
import type { JudgedFinding } from '../../src/policy/judgedFinding.ts';

const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';
export const WORKSPACE = `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw`;

/** A finding of a rule that exists, open unless said otherwise. */
export function judged(changes: Partial<Finding> = {}, more: Partial<JudgedFinding> = {}): JudgedFinding {
  const finding: Finding = {
    ruleId: 'AML001',
    result: 'fail',
    severity: 'high',
    confidence: 'high',
    persona: 'regular',
    resource: { kind: 'online-endpoint', id: `${WORKSPACE}/onlineEndpoints/fraud`, name: 'fraud' },
    message: 'fraud hands the same unexpiring key to every caller',
    evidence: [
      { what: 'authMode is Key', where: `${WORKSPACE}/onlineEndpoints/fraud`, why: 'keys do not expire' },
    ],
    remediation: { text: 'Create it anew with Entra authentication.', destructive: true },
    identity: [],
    ...changes,
  };
  return { finding, status: 'open', ...more };
}

export function undecidedFinding(changes: Partial<Finding> = {}): JudgedFinding {
  return judged({
    result: 'unknown',
    reason: {
      kind: 'missing-permission',
      detail: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
    },
    ...changes,
  });
}

export function gap(part: Gap['part'], changes: Partial<Gap> = {}): Gap {
  return { part, scope: WORKSPACE, reason: { kind: 'missing-permission', detail: 'refused' }, ...changes };
}

export function covered(state: ScopeCoverage['state'], ...gaps: Gap[]): ScopeCoverage {
  return { scope: WORKSPACE, state, gaps };
}

export const RULES: readonly GateRule[] = [
  { id: 'AML001', severity: 'high', persona: 'regular', needs: ['resources'] },
  { id: 'AML101', severity: 'medium', persona: 'regular', needs: ['deployments'] },
  { id: 'AML306', severity: 'high', persona: 'regular', needs: ['role-assignments', 'directory'] },
  {
    id: 'AML310',
    severity: 'high',
    persona: 'regular',
    needs: ['active-assignments', 'eligible-assignments'],
  },
  { id: 'AML312', severity: 'high', persona: 'pedantic', needs: ['classic-administrators'] },
  { id: 'AML901', severity: 'info', persona: 'regular', needs: [] },
];

export function facts(changes: Partial<GateFacts> = {}): GateFacts {
  return {
    findings: [],
    pass: 0,
    notApplicable: 0,
    coverage: [covered('complete')],
    unmatched: [],
    interrupted: false,
    rules: RULES,
    ...changes,
  };
}
