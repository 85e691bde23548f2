import type {
  ActiveAssignment,
  Application,
  Delegation,
  DenyAssignment,
  EligibleAssignment,
  FederatedCredential,
  Permission,
  Principal,
  PrincipalType,
  RoleAssignment,
  RoleDefinition,
} from '../../src/inventory/access.ts';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { azureOrigin, daysAgo, GROUP, SUBSCRIPTION } from './inventories.ts';

// Who holds what. Ids end in digits that say who they are, so that a failing test can be read.

/** An object id with these last digits. */
export function objectId(number: number): string {
  return `bbbbbbbb-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A role's GUID with these last digits. */
export function roleGuid(number: number): string {
  return `cccccccc-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const ALICE = objectId(1);
export const BOB = objectId(2);
export const CAROL = objectId(3);
export const GUEST = objectId(9);
export const TEAM = objectId(100);
export const OUTER_TEAM = objectId(101);
export const DEPLOYER = objectId(200);

export const BUILT_IN = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  userAccessAdministrator: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  roleAdministrator: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  dataScientist: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
  aiAdministrator: 'b78c5d69-af96-48a3-bf8d-a8b4d589de94',
  computeOperator: 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815',
  cognitiveUser: 'a97b65f3-24c7-4388-baec-2e87135dc908',
  openAiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
  identityContributor: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
  identityOperator: 'f1a07417-d97a-45cb-824c-7a7467783830',
  federatedIdentityContributor: '7e559ce2-48d7-4b27-9128-fa1b247f1308',
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  blobReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
  acrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
  acrPush: '8311e382-0749-4cb8-b61a-304f252e45ec',
  vaultContributor: 'f25e0fa2-a7c8-4377-a976-54943a77a395',
  foundryAccountOwner: 'e47c6f54-e4a2-4754-9501-8e0985b135e1',
} as const;

const ML = 'Microsoft.MachineLearningServices/workspaces';
export const KEYS = `${ML}/onlineEndpoints/listkeys/action`;
export const SCORE = `${ML}/onlineEndpoints/score/action`;

export function permission(overrides: Partial<Permission> = {}): Permission {
  return { actions: [], notActions: [], dataActions: [], notDataActions: [], ...overrides };
}

/** A custom role; its name lies unless a test says otherwise. */
export function customRole(
  number: number,
  permissions: Partial<Permission>,
  overrides: Partial<RoleDefinition> = {},
): RoleDefinition {
  const roleId = roleGuid(number);
  return {
    roleId,
    roleName: `Custom Role ${number}`,
    type: 'CustomRole',
    assignableScopes: [SUBSCRIPTION],
    permissions: [permission(permissions)],
    origin: azureOrigin(`${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${roleId}`),
    ...overrides,
  };
}

interface Held {
  readonly to?: string;
  readonly type?: PrincipalType;
  readonly role: string;
  readonly at?: string;
}

function grant({ to = ALICE, type = 'User', role, at = GROUP }: Held, collection: string) {
  const base = at === '/' ? '' : at;
  const id = `${base}/providers/Microsoft.Authorization/${collection}/${to.slice(-4)}-${role.slice(0, 8)}`;
  return {
    id,
    roleId: role,
    principalId: to,
    principalType: type,
    scope: at,
    origin: azureOrigin(id, '2022-04-01'),
  };
}

export function assigned(held: Held, overrides: Partial<RoleAssignment> = {}): RoleAssignment {
  return { ...grant(held, 'roleAssignments'), ...overrides };
}

export function eligible(held: Held, overrides: Partial<EligibleAssignment> = {}): EligibleAssignment {
  return { ...grant(held, 'roleEligibilityScheduleInstances'), memberType: 'Direct', ...overrides };
}

export function scheduled(held: Held, overrides: Partial<ActiveAssignment> = {}): ActiveAssignment {
  return {
    ...grant(held, 'roleAssignmentScheduleInstances'),
    assignmentType: 'Assigned',
    memberType: 'Direct',
    roleAssignmentId: grant(held, 'roleAssignments').id,
    ...overrides,
  };
}

export function denied(
  permissions: Partial<Permission>,
  overrides: Partial<DenyAssignment> = {},
): DenyAssignment {
  const id = `${GROUP}/providers/Microsoft.Authorization/denyAssignments/deny-1`;
  return {
    id,
    name: 'deny-1',
    scope: GROUP,
    doNotApplyToChildScopes: false,
    permissions: [permission(permissions)],
    principals: ['00000000-0000-0000-0000-000000000000'],
    excludePrincipals: [],
    origin: azureOrigin(id, '2022-04-01'),
    ...overrides,
  };
}

export function delegation(roleId: string, overrides: Partial<Delegation> = {}): Delegation {
  const id = `${SUBSCRIPTION}/providers/Microsoft.ManagedServices/registrationAssignments/partner`;
  return {
    id,
    scope: SUBSCRIPTION,
    managedByTenantId: '88888888-0000-4000-8000-000000000000',
    authorizations: [{ principalId: objectId(800), displayName: 'Partner operators', roleId }],
    origin: azureOrigin(id, '2022-10-01'),
    ...overrides,
  };
}

export function principal(id: string, type: PrincipalType, overrides: Partial<Principal> = {}): Principal {
  return {
    id,
    type,
    displayName: known(`${type.toLowerCase()} ${Number(id.slice(-12))}`),
    userType: type === 'User' ? known('Member') : ABSENT,
    accountEnabled: type === 'User' ? known(true) : ABSENT,
    transitiveMembers: type === 'Group' ? known([]) : ABSENT,
    owners: known([]),
    servicePrincipalType: type === 'ServicePrincipal' ? known('Application') : ABSENT,
    appId: ABSENT,
    exists: known(true),
    origin: { kind: 'graph', path: `/directoryObjects/${id}` },
    ...overrides,
  };
}

export function user(id: string, displayName: string, overrides: Partial<Principal> = {}): Principal {
  return principal(id, 'User', { displayName: known(displayName), ...overrides });
}

export function group(
  id: string,
  displayName: string,
  members: readonly string[] | undefined,
  overrides: Partial<Principal> = {},
): Principal {
  return principal(id, 'Group', {
    displayName: known(displayName),
    transitiveMembers:
      members === undefined
        ? unknown('missing-permission', 'GroupMember.Read.All is missing')
        : known(members),
    ...overrides,
  });
}

export function servicePrincipal(
  id: string,
  displayName: string,
  overrides: Partial<Principal> = {},
): Principal {
  return principal(id, 'ServicePrincipal', { displayName: known(displayName), ...overrides });
}

export function guest(id: string, displayName: string): Principal {
  return user(id, displayName, { userType: known('Guest') });
}

export const APP_ID = 'dddddddd-0000-4000-8000-000000000001';

/** The app registration behind the deployer. */
export function application(overrides: Partial<Application> = {}): Application {
  return {
    objectId: 'dddddddd-0000-4000-8000-000000000002',
    appId: APP_ID,
    displayName: 'deploy',
    owners: known([]),
    passwords: known([]),
    origin: { kind: 'graph', path: '/applications/dddddddd-0000-4000-8000-000000000002' },
    ...overrides,
  };
}

export function password(keyId: string, days: { readonly old: number; readonly left: number }) {
  return { keyId, startDateTime: daysAgo(days.old), endDateTime: daysAgo(-days.left) };
}

export const GITHUB = 'https://token.actions.githubusercontent.com';

/** Trust of the deployer's application in GitHub, by subject. */
export function federated(
  subject: string,
  overrides: Partial<FederatedCredential> = {},
): FederatedCredential {
  return {
    key: `${APP_ID}/github`,
    name: 'github',
    holder: { kind: 'application', id: APP_ID },
    issuer: known(GITHUB),
    subject: known(subject),
    audiences: known(['api://AzureADTokenExchange']),
    claimsMatchingExpression: ABSENT,
    origin: {
      kind: 'graph',
      path: '/applications/dddddddd-0000-4000-8000-000000000002/federatedIdentityCredentials',
    },
    ...overrides,
  };
}

/** The same with a flexible expression in place of the subject. */
export function flexible(expression: string): FederatedCredential {
  return federated('', { subject: ABSENT, claimsMatchingExpression: known(expression) });
}
