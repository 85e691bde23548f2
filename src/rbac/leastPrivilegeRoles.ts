const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const AUTHORIZATION = 'Microsoft.Authorization';

/** In the form that `az role definition create --role-definition` takes. */
export interface CustomRole {
  readonly Name: string;
  readonly IsCustom: true;
  readonly Description: string;
  readonly Actions: readonly string[];
  readonly NotActions: readonly string[];
  readonly DataActions: readonly string[];
  readonly NotDataActions: readonly string[];
  readonly AssignableScopes: readonly string[];
}

interface Purpose {
  readonly name: string;
  readonly description: string;
  readonly actions: readonly string[];
}

/**
 * Every operation by its own name, so that nothing that Azure adds later comes with it, and no built-in role would do:
 * the smallest one that may score may read keys as well.
 * @see https://learn.microsoft.com/azure/role-based-access-control/best-practices
 */
const PURPOSES = {
  scorer: {
    name: 'AML Endpoint Scorer',
    description: 'Call online endpoints with an Entra token (auth mode AADToken), and nothing else.',
    actions: [`${WORKSPACE}/onlineEndpoints/score/action`],
  },
  'token-fetcher': {
    name: 'AML Endpoint Token Fetcher',
    description: 'Get tokens for online endpoints with the auth mode AMLToken, but no keys.',
    actions: [`${WORKSPACE}/onlineEndpoints/read`, `${WORKSPACE}/onlineEndpoints/token/action`],
  },
  rotator: {
    name: 'AML Endpoint Key Rotator',
    description: 'Regenerate the keys of online endpoints, and read them to see that they changed.',
    actions: [
      `${WORKSPACE}/onlineEndpoints/read`,
      `${WORKSPACE}/onlineEndpoints/listKeys/action`,
      `${WORKSPACE}/onlineEndpoints/regenerateKeys/action`,
    ],
  },
  'serverless-rotator': {
    name: 'AML Serverless Endpoint Key Rotator',
    description: 'Regenerate the keys of serverless endpoints, and read them to see that they changed.',
    actions: [
      `${WORKSPACE}/serverlessEndpoints/read`,
      `${WORKSPACE}/serverlessEndpoints/listKeys/action`,
      `${WORKSPACE}/serverlessEndpoints/regenerateKeys/action`,
    ],
  },
  'ai-services-rotator': {
    name: 'AI Services Key Rotator',
    description: 'Regenerate the keys of AI services accounts, and read them to see that they changed.',
    actions: [`${ACCOUNT}/read`, `${ACCOUNT}/listKeys/action`, `${ACCOUNT}/regenerateKey/action`],
  },
  auditor: {
    name: 'AML Endpoint Auditor',
    description: 'Read what an audit of endpoints looks at. No key, token or secret is among it.',
    actions: [
      'Microsoft.Resources/subscriptions/read',
      'Microsoft.Resources/subscriptions/resourceGroups/read',
      `${WORKSPACE}/read`,
      `${WORKSPACE}/onlineEndpoints/read`,
      `${WORKSPACE}/onlineEndpoints/deployments/read`,
      `${WORKSPACE}/batchEndpoints/read`,
      `${WORKSPACE}/batchEndpoints/deployments/read`,
      `${WORKSPACE}/serverlessEndpoints/read`,
      `${WORKSPACE}/connections/read`,
      `${WORKSPACE}/computes/read`,
      `${WORKSPACE}/datastores/read`,
      `${ACCOUNT}/read`,
      `${ACCOUNT}/connections/read`,
      `${ACCOUNT}/projects/read`,
      `${ACCOUNT}/projects/connections/read`,
      'Microsoft.Search/searchServices/read',
      'Microsoft.ManagedIdentity/userAssignedIdentities/read',
      'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read',
      `${AUTHORIZATION}/roleAssignments/read`,
      `${AUTHORIZATION}/roleDefinitions/read`,
      `${AUTHORIZATION}/denyAssignments/read`,
      `${AUTHORIZATION}/roleEligibilityScheduleInstances/read`,
      `${AUTHORIZATION}/roleAssignmentScheduleInstances/read`,
      `${AUTHORIZATION}/classicAdministrators/read`,
      'Microsoft.ManagedServices/registrationAssignments/read',
      'Microsoft.Management/managementGroups/read',
      'Microsoft.Management/managementGroups/descendants/read',
      'Microsoft.ResourceGraph/resources/read',
      'Microsoft.Insights/diagnosticSettings/read',
      'Microsoft.Insights/eventtypes/values/read',
    ],
  },
} as const satisfies Readonly<Record<string, Purpose>>;

export type RolePurpose = keyof typeof PURPOSES;

/** Every purpose, in a stable order. */
export const ROLE_PURPOSES = Object.keys(PURPOSES) as readonly RolePurpose[];

export function isRolePurpose(text: string): text is RolePurpose {
  return Object.hasOwn(PURPOSES, text);
}

/** The smallest custom roles that serve, one per purpose, in a stable order. */
export function leastPrivilegeRoles(assignableScope: string, purpose?: RolePurpose): readonly CustomRole[] {
  return Object.entries<Purpose>(PURPOSES)
    .filter(([name]) => purpose === undefined || name === purpose)
    .map(([, { name, description, actions }]) => ({
      Name: name,
      IsCustom: true,
      Description: description,
      Actions: actions,
      NotActions: [],
      DataActions: [],
      NotDataActions: [],
      AssignableScopes: [assignableScope],
    }));
}
