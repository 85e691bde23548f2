import { at } from '../azure/body.ts';
import { PRINCIPAL_TYPES, type PrincipalType, type RoleAssignment } from '../inventory/access.ts';
import { keyOf, nameOf } from './facts.ts';

/** What all ways of holding a role have in common; undefined for what is not one. */
export function grantOf(body: unknown, apiVersion: string) {
  const id = at(body, 'id');
  const scope = optionalText(body, 'scope');
  const role = optionalText(body, 'roleDefinitionId');
  const principal = optionalText(body, 'principalId');
  if (typeof id !== 'string' || scope === undefined || role === undefined || principal === undefined) {
    return undefined;
  }
  const condition = optionalText(body, 'condition');
  return {
    id: keyOf(id),
    roleId: nameOf(role).toLowerCase(),
    principalId: principal.toLowerCase(),
    principalType: principalTypeOf(at(body, 'properties', 'principalType')),
    scope,
    ...(condition === undefined ? {} : { condition }),
    origin: { kind: 'azure', id, apiVersion },
  } as const;
}

/** https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope */
export function roleAssignmentOf(body: unknown, apiVersion: string): RoleAssignment | undefined {
  const grant = grantOf(body, apiVersion);
  if (grant === undefined) return undefined;
  const conditionVersion = optionalText(body, 'conditionVersion');
  const createdOn = optionalText(body, 'createdOn');
  const delegated = optionalText(body, 'delegatedManagedIdentityResourceId');
  return {
    ...grant,
    ...(conditionVersion === undefined ? {} : { conditionVersion }),
    ...(createdOn === undefined ? {} : { createdOn }),
    ...(delegated === undefined ? {} : { delegatedManagedIdentity: delegated }),
  };
}

/** Old rows have no type. */
export function principalTypeOf(type: unknown): PrincipalType {
  return PRINCIPAL_TYPES.find((known) => known === type) ?? 'Unknown';
}

export function optionalText(body: unknown, field: string): string | undefined {
  const value = at(body, 'properties', field);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
