import type {
  DenyAssignment,
  EligibleAssignment,
  Permission,
  Principal,
  PrincipalType,
  RoleAssignment,
  RoleDefinition,
} from '../../src/inventory/access.ts';
import { ABSENT, type Fact, known } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { Origin } from '../../src/inventory/origin.ts';

export const ORIGIN: Origin = { kind: 'azure', id: '/test', apiVersion: '2022-04-01' };
export const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111';
export const AT_SUBSCRIPTION = `/subscriptions/${SUBSCRIPTION}`;
export const AT_GROUP = `${AT_SUBSCRIPTION}/resourceGroups/rg1`;
export const AT_WORKSPACE = `${AT_GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ml`;
export const AT_ENDPOINT = `${AT_WORKSPACE}/onlineEndpoints/fraud`;

const ML = 'Microsoft.MachineLearningServices/workspaces';
export const LIST_KEYS = `${ML}/onlineEndpoints/listKeys/action`;
export const SCORE = `${ML}/onlineEndpoints/score/action`;
export const LIST_ACCOUNT_KEYS = 'Microsoft.CognitiveServices/accounts/listKeys/action';
export const ASSIGN = 'Microsoft.Authorization/roleAssignments/write';

export const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
export const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
export const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

/** A GUID that ends in a number, so that a test can read it. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function inventory(parts: Partial<Inventory> = {}): Inventory {
  return {
    schemaVersion: '1',
    collectedAt: '2026-11-21T06:00:00Z',
    scopes: [],
    interrupted: false,
    resources: [],
    roleDefinitions: [],
    roleAssignments: [],
    eligibleAssignments: [],
    activeAssignments: [],
    denyAssignments: [],
    delegations: [],
    classicAdministrators: [],
    principals: [],
    applications: [],
    federatedCredentials: [],
    managementGroups: { [SUBSCRIPTION]: [] },
    ...parts,
  };
}

export function permission(parts: Partial<Permission>): Permission {
  return { actions: [], notActions: [], dataActions: [], notDataActions: [], ...parts };
}

export function role(roleId: string, ...permissions: readonly Partial<Permission>[]): RoleDefinition {
  return {
    roleId,
    roleName: `role ${roleId.slice(-3)}`,
    type: 'CustomRole',
    assignableScopes: [AT_SUBSCRIPTION],
    permissions: permissions.map(permission),
    origin: ORIGIN,
  };
}

let assigned = 0;

export function assignment(
  principalId: string,
  roleId: string,
  scope: string,
  more: Partial<RoleAssignment> = {},
): RoleAssignment {
  assigned += 1;
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${guid(assigned)}`,
    roleId,
    principalId,
    principalType: 'User',
    scope,
    origin: ORIGIN,
    ...more,
  };
}

export function eligible(
  principalId: string,
  roleId: string,
  scope: string,
  more: Partial<EligibleAssignment> = {},
): EligibleAssignment {
  return assignment(principalId, roleId, scope, more);
}

export function deny(
  scope: string,
  actions: readonly string[],
  principals: readonly string[],
  more: Partial<DenyAssignment> = {},
): DenyAssignment {
  assigned += 1;
  return {
    id: `${scope}/providers/Microsoft.Authorization/denyAssignments/${guid(assigned)}`,
    name: 'deny',
    scope,
    doNotApplyToChildScopes: false,
    permissions: [permission({ actions })],
    principals,
    excludePrincipals: [],
    origin: ORIGIN,
    ...more,
  };
}

export function principal(
  id: string,
  type: PrincipalType = 'User',
  transitiveMembers: Fact<readonly string[]> = ABSENT,
): Principal {
  return {
    id,
    type,
    displayName: known(`principal ${id.slice(-3)}`),
    userType: known('Member'),
    accountEnabled: known(true),
    transitiveMembers,
    owners: ABSENT,
    servicePrincipalType: ABSENT,
    appId: ABSENT,
    exists: known(true),
    origin: { kind: 'graph', path: `/directoryObjects/${id}` },
  };
}

export function group(id: string, members: readonly string[]): Principal {
  return principal(id, 'Group', known(members));
}
