import type { Inventory } from '../inventory/inventory.ts';
import { CAPABILITIES, type Capability, operationsOf } from '../rbac/capabilities.ts';
import type { EffectiveAccess } from '../rbac/effectiveAccess.ts';
import { accessSubjects } from './accessReport.ts';

/** What one principal can and cannot do to one resource. */
export interface PrincipalAnswer {
  readonly resource: string;
  readonly name: string;
  readonly capability: Capability;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** For a person: what makes it so. */
  readonly why: string;
}

/**
 * Answers for every endpoint and account, by resource and capability. Where several operations give a capability, the
 * one that is allowed counts, then the one that cannot be decided.
 */
export function reportPrincipal(
  principalId: string,
  inventory: Inventory,
  access: EffectiveAccess,
): PrincipalAnswer[] {
  return accessSubjects(inventory).flatMap((resource) =>
    CAPABILITIES.flatMap((capability): PrincipalAnswer[] => {
      const decisions = operationsOf(resource.kind, capability).map(({ operation, plane }) =>
        access.decide(principalId, operation, resource.id, plane),
      );
      const decision =
        decisions.find(({ answer }) => answer === 'yes') ??
        decisions.find(({ answer }) => answer === 'unknown') ??
        decisions[0];
      if (decision === undefined) return [];
      const { answer, why } = decision;
      return [{ resource: resource.id, name: resource.name, capability, answer, why }];
    }),
  );
}
