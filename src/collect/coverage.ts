import type { CollectedPart, Gap, ScopeCoverage } from '../inventory/inventory.ts';
import { hidesSomething } from '../inventory/inventory.ts';
import { type AuditScope, isWithinScope } from '../inventory/scope.ts';
import type { Draft } from './draft.ts';
import type { ScopeMet } from './scopeResources.ts';

/** What is read when: an interrupted run says of which parts it knows less than all. */
export const STAGES = ['resources', 'access', 'directory'] as const;
export type Stage = (typeof STAGES)[number];

const PARTS: Readonly<Record<Stage, readonly CollectedPart[]>> = {
  resources: [
    'resources',
    'deployments',
    'connections',
    'computes',
    'datastores',
    'accounts',
    'federated-credentials',
    'diagnostic-settings',
    'activity-log',
  ],
  access: [
    'role-assignments',
    'role-definitions',
    'deny-assignments',
    'eligible-assignments',
    'active-assignments',
    'classic-administrators',
    'delegations',
    'management-groups',
  ],
  directory: ['directory', 'applications'],
};

/** Everything that the stages from this one on would have read. */
export function interruptedGaps(stage: Stage, scope: string): Gap[] {
  return STAGES.slice(STAGES.indexOf(stage)).flatMap((one) =>
    PARTS[one].map((part) => ({
      part,
      scope: one === 'directory' ? 'directory' : scope,
      reason: { kind: 'not-read', detail: 'collecting was interrupted' },
    })),
  );
}

/** How far each scope could be looked at. A scope that was not met yet is one that was interrupted. */
export function coverageOf(
  scopes: readonly AuditScope[],
  met: ReadonlyMap<string, ScopeMet>,
  draft: Draft,
  interruptedAt: Stage | undefined,
): ScopeCoverage[] {
  const all = draft.gaps;
  const owners = scopes.map((scope) => concerns(scope, met.get(scope.id)?.subscriptions ?? []));
  return scopes.map((scope, index) => {
    const outcome = met.get(scope.id);
    if (outcome?.met === 'not-found') {
      return { scope: scope.id, state: 'complete', gaps: [], nothing: 'not-found' };
    }
    const gaps = [
      ...all.filter(
        (gap) =>
          gap.scope === 'directory' || owners[index]?.(gap) === true || !owners.some((owns) => owns(gap)),
      ),
      ...(interruptedAt === undefined ? [] : interruptedGaps(interruptedAt, scope.id)),
    ].sort(byPlace);
    const state =
      outcome?.met === 'unreadable' ? 'unreadable' : gaps.some(hidesSomething) ? 'partial' : 'complete';
    const empty = outcome?.met === 'read' && !holdsSomething(scope, outcome, draft);
    return { scope: scope.id, state, gaps, ...(empty ? { nothing: 'empty' } : {}) };
  });
}

/** Above, at or below the scope. What fits no scope (a hub elsewhere, an identity) concerns all of them. */
function concerns(scope: AuditScope, subscriptions: readonly string[]): (gap: Gap) => boolean {
  const homes = subscriptions.map((one) => `/subscriptions/${one}`);
  return (gap) =>
    isWithinScope(gap.scope, scope.id) ||
    isWithinScope(scope.id, gap.scope) ||
    (scope.kind === 'management-group' && homes.some((home) => isWithinScope(gap.scope, home)));
}

function holdsSomething(scope: AuditScope, { subscriptions }: ScopeMet, { resources }: Draft): boolean {
  const places =
    scope.kind === 'management-group' ? subscriptions.map((one) => `/subscriptions/${one}`) : [scope.id];
  for (const { key, kind } of resources.values()) {
    if (kind !== 'managed-identity' && places.some((place) => isWithinScope(key, place))) return true;
  }
  return false;
}

function byPlace(left: Gap, right: Gap): number {
  return compare(
    `${left.scope} ${left.part} ${left.operation ?? ''}`,
    `${right.scope} ${right.part} ${right.operation ?? ''}`,
  );
}

/** By code units: the same everywhere, whatever the language of the machine. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
