const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const AUTHORIZATION = 'Microsoft.Authorization';
const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/**
 * Operations by which a role reaches an endpoint, its keys, or whoever can: what `roles --check` answers for, in its
 * order. All of them are actions; none is a data action.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
export const CHECKED_OPERATIONS = [
  `${WORKSPACE}/onlineEndpoints/listkeys/action`,
  `${WORKSPACE}/onlineEndpoints/token/action`,
  `${WORKSPACE}/onlineEndpoints/regenerateKeys/action`,
  `${WORKSPACE}/onlineEndpoints/score/action`,
  `${WORKSPACE}/onlineEndpoints/write`,
  `${WORKSPACE}/onlineEndpoints/deployments/write`,
  `${WORKSPACE}/serverlessEndpoints/listKeys/action`,
  `${WORKSPACE}/serverlessEndpoints/regenerateKeys/action`,
  `${WORKSPACE}/serverlessEndpoints/write`,
  `${WORKSPACE}/batchEndpoints/listKeys/action`,
  `${WORKSPACE}/batchEndpoints/write`,
  `${WORKSPACE}/connections/listsecrets/action`,
  `${WORKSPACE}/datastores/listsecrets/action`,
  `${WORKSPACE}/listKeys/action`,
  `${WORKSPACE}/computes/write`,
  `${WORKSPACE}/write`,
  `${WORKSPACE}/read`,
  `${ACCOUNT}/listKeys/action`,
  `${ACCOUNT}/regenerateKey/action`,
  `${ACCOUNT}/write`,
  `${AUTHORIZATION}/roleAssignments/write`,
  `${AUTHORIZATION}/roleDefinitions/write`,
  `${AUTHORIZATION}/elevateAccess/action`,
  `${AUTHORIZATION}/roleAssignmentScheduleRequests/write`,
  `${AUTHORIZATION}/roleManagementPolicies/write`,
  `${IDENTITY}/federatedIdentityCredentials/write`,
  `${IDENTITY}/assign/action`,
] as const;
