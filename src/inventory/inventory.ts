import type {
  ActiveAssignment,
  Application,
  ClassicAdministrator,
  Delegation,
  DenyAssignment,
  EligibleAssignment,
  FederatedCredential,
  Principal,
  RoleAssignment,
  RoleDefinition,
} from './access.ts';
import type { UnknownReason } from './fact.ts';
import type { Origin } from './origin.ts';
import type { AnyResource } from './resource.ts';

/** A part of what an audit reads, by what rules need. */
export type CollectedPart =
  | 'resources'
  | 'deployments'
  | 'connections'
  | 'computes'
  | 'datastores'
  | 'accounts'
  | 'role-assignments'
  /** Assignments in the rest of the subscription, when a smaller scope was asked for and that scope itself is complete. */
  | 'role-assignments-elsewhere'
  | 'role-definitions'
  | 'deny-assignments'
  | 'eligible-assignments'
  | 'active-assignments'
  | 'classic-administrators'
  | 'delegations'
  | 'management-groups'
  | 'federated-credentials'
  | 'diagnostic-settings'
  | 'activity-log'
  | 'directory'
  | 'applications'
  /** Files of a repository: the scope of a gap is the path of one. */
  | 'files';

/** Something that was to be read and could not be. */
export interface Gap {
  readonly part: CollectedPart;
  /** ARM id, or `directory`. */
  readonly scope: string;
  /** Operation (or Graph permission) that the identity lacks, when that is the reason. */
  readonly operation?: string;
  readonly reason: UnknownReason;
}

/** Something in a file that only a deployment can work out, and that hides what no rule can judge then. */
export interface UnresolvedExpression {
  /** As written, shortened. */
  readonly expression: string;
  /** For a person: "the parameter role has no default". */
  readonly why: string;
  /** ARM type of what it hides, where that is known. */
  readonly type?: string;
  readonly origin: Origin;
}

/** A secret that a file holds as a value. The value itself ends where it is read. */
export interface WrittenSecret {
  readonly kind: 'endpoint-key' | 'connection-credential' | 'key-output';
  /** Of what it is: a declared endpoint or connection, or the output that shows it. */
  readonly resource: { readonly kind: string; readonly id: string; readonly name: string };
  /** `properties.keys.primaryKey`. */
  readonly path: string;
  /** Of the value: shorter than 16 characters is nothing that Azure made. */
  readonly length: 'short' | 'long';
  readonly origin: Origin;
  /** `medium`: it is the default of a parameter. */
  readonly confidence?: 'medium' | 'low';
}

/** A comment of a file that exempts what stands beside it. What it says is read by the policy. */
export interface InlineExemption {
  /** What stands after `aml: exempt`: `[AML001] reason="…" owner=… expires-on=…`. */
  readonly text: string;
  readonly origin: Extract<Origin, { readonly kind: 'file' }>;
  /** First and last lines of what it is about, in the same file. */
  readonly covers: readonly (readonly [first: number, last: number])[];
}

/** One scope that was asked for, and how far it could be looked at. */
export interface ScopeCoverage {
  readonly scope: string;
  /** `complete` also where a tenant has no licence for PIM, or where there is no such scope: nothing is hidden then. */
  readonly state: 'complete' | 'partial' | 'unreadable';
  /** What concerns this scope; a gap of the directory concerns every one. */
  readonly gaps: readonly Gap[];
  /** `not-found`: Azure says that there is no such scope. `empty`: it was looked at and holds nothing to audit. */
  readonly nothing?: 'not-found' | 'empty';
}

/** The reason of the gaps in a tenant without PIM: what they would hide cannot exist there. */
export const NO_PIM_LICENCE: UnknownReason = {
  kind: 'not-read',
  detail:
    'the tenant has no licence for Privileged Identity Management (Microsoft Entra ID P2 or Governance), so nothing is eligible or activated there',
};

/** True for a gap that hides something. */
export function hidesSomething(gap: Gap): boolean {
  return gap.reason.detail !== NO_PIM_LICENCE.detail;
}

/** What was collected, before any judgement. Plain data: it can be written down and read back. */
export interface Inventory {
  readonly schemaVersion: '1';
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  readonly tenantId?: string;
  readonly scopes: readonly ScopeCoverage[];
  /** True when collecting was cut short. */
  readonly interrupted: boolean;
  readonly resources: readonly AnyResource[];
  readonly roleDefinitions: readonly RoleDefinition[];
  readonly roleAssignments: readonly RoleAssignment[];
  readonly eligibleAssignments: readonly EligibleAssignment[];
  readonly activeAssignments: readonly ActiveAssignment[];
  readonly denyAssignments: readonly DenyAssignment[];
  readonly delegations: readonly Delegation[];
  readonly classicAdministrators: readonly ClassicAdministrator[];
  readonly principals: readonly Principal[];
  readonly applications: readonly Application[];
  readonly federatedCredentials: readonly FederatedCredential[];
  /** Lower-cased management-group ids above each lower-cased subscription id, nearest first. */
  readonly managementGroups: Readonly<Record<string, readonly string[]>>;
  /** Of files only, as is what follows. */
  readonly unresolved?: readonly UnresolvedExpression[];
  readonly writtenSecrets?: readonly WrittenSecret[];
  readonly inlineExemptions?: readonly InlineExemption[];
  /** Of Azure, while it is judged: what files declare of the same, where both were looked at. Never written down. */
  readonly declared?: Inventory;
}

/** Whether files were read: what they declare is not there yet, and has no age, no log and no directory. */
export function isOfFiles({ unresolved }: Pick<Inventory, 'unresolved'>): boolean {
  return unresolved !== undefined;
}

/** Whether there is nothing in it that a rule could look at, whatever was asked for. */
export function holdsNothing({ scopes: _, ...lists }: Inventory): boolean {
  return Object.values(lists).every((list: unknown) => !Array.isArray(list) || list.length === 0);
}
