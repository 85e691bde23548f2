/** What an operation lets somebody do to an endpoint. */
export type Verb = 'read-keys' | 'mint-tokens' | 'read-secrets' | 'rotate' | 'deploy' | 'change' | 'score';

export interface EndpointOperation {
  readonly operation: string;
  readonly verb: Verb;
  /** `ml`: found on workspaces and what is below them; `ai`: found on AI services accounts. */
  readonly family: 'ml' | 'ai';
}

const ml = (name: string, verb: Verb): EndpointOperation => ({
  operation: `Microsoft.MachineLearningServices/workspaces/${name}`,
  verb,
  family: 'ml',
});
const ai = (name: string, verb: Verb): EndpointOperation => ({
  operation: `Microsoft.CognitiveServices/accounts${name}`,
  verb,
  family: 'ai',
});

/**
 * Operations that get at endpoints. All of them are Actions: no DataAction grants one, however much alike it reads.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
export const ENDPOINT_OPERATIONS: readonly EndpointOperation[] = [
  ml('onlineEndpoints/listKeys/action', 'read-keys'),
  ml('onlineEndpoints/token/action', 'mint-tokens'),
  ml('onlineEndpoints/regenerateKeys/action', 'rotate'),
  ml('onlineEndpoints/score/action', 'score'),
  ml('onlineEndpoints/write', 'change'),
  ml('onlineEndpoints/deployments/write', 'deploy'),
  ml('serverlessEndpoints/listKeys/action', 'read-keys'),
  ml('serverlessEndpoints/regenerateKeys/action', 'rotate'),
  ml('serverlessEndpoints/write', 'change'),
  ml('batchEndpoints/listKeys/action', 'read-keys'),
  ml('batchEndpoints/write', 'change'),
  ml('connections/listsecrets/action', 'read-secrets'),
  ml('datastores/listsecrets/action', 'read-secrets'),
  ai('/listKeys/action', 'read-keys'),
  ai('/regenerateKey/action', 'rotate'),
  ai('/write', 'change'),
];

/** Operations with which somebody may grant any of the above, to themselves or to others. */
export const PRIVILEGE_OPERATIONS: readonly string[] = [
  'Microsoft.Authorization/roleAssignments/write',
  'Microsoft.Authorization/roleDefinitions/write',
  'Microsoft.Authorization/elevateAccess/action',
  'Microsoft.Authorization/roleAssignmentScheduleRequests/write',
  'Microsoft.Authorization/roleManagementPolicies/write',
];

/**
 * Operations of a provider that no role names: only a pattern that stands for every provider grants them, whatever the
 * role is called and whatever its NotActions leave.
 */
export const WRITE_ANYTHING = 'Contoso.NoSuchProvider/anything/write';
export const DO_ANYTHING = 'Contoso.NoSuchProvider/anything/action';

/** Reading a key, a token or a stored secret: what a caller then holds works without a role. */
export function revealsCredential({ verb }: EndpointOperation): boolean {
  return verb === 'read-keys' || verb === 'mint-tokens' || verb === 'read-secrets';
}

/** Whether it makes the service do what it did not do before: a new endpoint, other code, local keys switched on. */
export function changesEndpoint({ verb }: EndpointOperation): boolean {
  return verb === 'change' || verb === 'deploy';
}
