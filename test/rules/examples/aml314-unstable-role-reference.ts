import type { RoleAssignment } from '../../../src/inventory/access.ts';
import { FILE_ORIGIN, inventory } from '../inventories.ts';

export function declaredAssignment(unstable: RoleAssignment['unstable'] = []): RoleAssignment {
  return {
    id: '/subscriptions/{main.bicep}/providers/microsoft.authorization/roleassignments/{guid(scope)}',
    roleId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    principalId: '{main.bicep#principalid}',
    principalType: 'ServicePrincipal',
    scope: '/subscriptions/{main.bicep}',
    origin: FILE_ORIGIN,
    ...(unstable.length === 0 ? {} : { unstable }),
  };
}

const BY_NAME = { kind: 'role-by-name', written: 'Azure AI User', origin: FILE_ORIGIN } as const;

export const bad = inventory({
  resources: [],
  unresolved: [],
  roleAssignments: [declaredAssignment([BY_NAME])],
});
export const good = inventory({ resources: [], unresolved: [], roleAssignments: [declaredAssignment()] });
