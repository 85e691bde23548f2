import type { Inventory, ScopeCoverage } from '../inventory/inventory.ts';
import { compare } from './coverage.ts';
import type { Draft } from './draft.ts';

export interface Finished {
  readonly draft: Draft;
  readonly collectedAt: string;
  readonly tenantId: string | undefined;
  readonly scopes: readonly ScopeCoverage[];
  readonly interrupted: boolean;
}

/** Everything in one order, so that the same facts make the same inventory, in whatever order they came. */
export function finishInventory({ draft, collectedAt, tenantId, scopes, interrupted }: Finished): Inventory {
  return {
    schemaVersion: '1',
    collectedAt,
    ...(tenantId === undefined ? {} : { tenantId }),
    scopes: [...scopes].sort((left, right) => compare(left.scope.toLowerCase(), right.scope.toLowerCase())),
    interrupted,
    resources: sorted(draft.resources),
    roleDefinitions: sorted(draft.roleDefinitions),
    roleAssignments: sorted(draft.roleAssignments),
    eligibleAssignments: sorted(draft.eligibleAssignments),
    activeAssignments: sorted(draft.activeAssignments),
    denyAssignments: sorted(draft.denyAssignments),
    delegations: sorted(draft.delegations),
    classicAdministrators: sorted(draft.classicAdministrators),
    principals: sorted(draft.principals),
    applications: sorted(draft.applications),
    federatedCredentials: sorted(draft.federatedCredentials),
    managementGroups: Object.fromEntries(
      [...draft.managementGroups].sort(([left], [right]) => compare(left, right)),
    ),
  };
}

/** By the key under which each thing was kept once. */
function sorted<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([left], [right]) => compare(left, right)).map(([, value]) => value);
}
