import { covered, gap, judged, undecidedFinding } from '../policy/judged.ts';
import { type Audit, accessOf, audit } from './audits.ts';

/** An audit in which every text that can come from outside is this one. */
export function hostileAudit(name: string): Audit {
  const id = `/subscriptions/${name}`;
  const step = { action: name, by: name, to: name };
  const parts = {
    resource: { kind: name, id, name },
    message: name,
    evidence: [{ what: name, where: name, why: name }],
    remediation: { text: name, command: name, destructive: true },
    identity: [name],
  };
  const unread = gap('resources', {
    operation: name,
    scope: name,
    reason: { kind: 'throttled', detail: name },
  });
  const { report, gate } = audit({
    findings: [
      judged({ ...parts, route: { from: name, steps: [step], ends: [step, step] } }),
      judged({ ...parts, location: { file: name, line: 1, column: 1, endLine: 1, endColumn: 2 } }),
      judged(parts, {
        status: 'exempted',
        exemption: { reason: name, owner: name, expiresOn: '2027-01-31' },
      }),
      undecidedFinding({ ...parts, reason: { kind: 'throttled', detail: name } }),
    ],
    coverage: [{ ...covered('partial', unread), scope: name }],
    report: accessOf(id),
  });
  const principalSets = report.access.principalSets.map((set) => ({
    ...set,
    principals: set.principals.map((principal) => ({
      ...principal,
      displayName: name,
      grantedBy: principal.grantedBy.map((grant) => ({
        ...grant,
        role: name,
        scope: name,
        operationString: name,
        assignment: name,
      })),
    })),
  }));
  const findings = report.findings.map((finding) => ({
    ...finding,
    ruleName: name,
    docs: name,
    owner: name,
    group: name,
    // A copy has its proof as it is.
    evidence: finding.evidence,
    remediation: finding.remediation,
  }));
  return {
    gate: { ...gate, unmatched: [name] },
    report: {
      ...report,
      access: { ...report.access, principalSets },
      network: [
        {
          resource: id,
          reachableFrom: 'listed',
          allowed: [{ kind: 'cidr', value: name, state: name }],
        },
      ],
      findings,
    },
  };
}
