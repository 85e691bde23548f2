import { at } from '../azure/body.ts';
import type { Delegation } from '../inventory/access.ts';
import { LIGHTHOUSE } from './apiVersions.ts';
import { keyOf, nameOf } from './facts.ts';
import { listOrGap, type Run } from './run.ts';

const TYPE = 'Microsoft.ManagedServices/registrationAssignments';

/**
 * Azure Lighthouse: what principals of other tenants may do here. None of it stands among the role assignments.
 * @see https://learn.microsoft.com/rest/api/managedservices/registration-assignments/list
 */
export async function collectDelegations(run: Run, scope: string): Promise<void> {
  const listing = await listOrGap(run, 'delegations', scope, `${scope}/providers/${TYPE}`, {
    versions: LIGHTHOUSE,
    operation: `${TYPE}/read`,
    query: { $expandRegistrationDefinition: 'true' },
  });
  for (const body of listing.items) {
    const delegation = delegationOf(body, listing.apiVersion);
    if (delegation !== undefined) run.draft.delegations.set(delegation.id, delegation);
  }
}

function delegationOf(body: unknown, apiVersion: string): Delegation | undefined {
  const id = at(body, 'id');
  const definition = at(body, 'properties', 'registrationDefinition', 'properties');
  const tenant = at(definition, 'managedByTenantId');
  if (typeof id !== 'string') return undefined;
  const authorizations = at(definition, 'authorizations');
  return {
    id: keyOf(id),
    scope: id.replace(/\/providers\/Microsoft\.ManagedServices\/.*$/is, ''),
    managedByTenantId: typeof tenant === 'string' ? tenant.toLowerCase() : '',
    authorizations: (Array.isArray(authorizations) ? authorizations : []).flatMap((one: unknown) => {
      const principal = at(one, 'principalId');
      const role = at(one, 'roleDefinitionId');
      const name = at(one, 'principalIdDisplayName');
      if (typeof principal !== 'string' || typeof role !== 'string') return [];
      return [
        {
          principalId: principal.toLowerCase(),
          displayName: typeof name === 'string' ? name : '',
          roleId: nameOf(role).toLowerCase(),
        },
      ];
    }),
    origin: { kind: 'azure', id, apiVersion },
  };
}
