import type { Snippet } from '../failure.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import { type EndpointId, formatEndpointId, resourceGroupId } from '../inventory/endpointId.ts';

/** Operations by what is done to an endpoint; spelled as Azure's provider operations are. */
const OPERATIONS = {
  online: {
    read: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
    listKeys: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listKeys/action',
    token: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action',
    score: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action',
  },
  batch: {
    read: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/read',
  },
  serverless: {
    read: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/read',
    listKeys: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action',
  },
  'ai-services': {
    read: 'Microsoft.CognitiveServices/accounts/read',
    listKeys: 'Microsoft.CognitiveServices/accounts/listKeys/action',
  },
} as const;

export type EndpointAction = 'read' | 'listKeys' | 'token' | 'score';

/** The operation that Azure checks for an action on an endpoint, in Azure's spelling. */
export function operationOf(id: EndpointId, action: EndpointAction): string {
  const operations: Partial<Record<EndpointAction, string>> = OPERATIONS[id.type];
  const operation = operations[action];
  if (operation === undefined) throw new Error(`${id.type} endpoints have no operation ${action}`);
  return operation;
}

const ROLE_NAMES: Readonly<Record<EndpointAction, string>> = {
  read: 'Endpoint Reader',
  listKeys: 'Endpoint Key Reader',
  token: 'Endpoint Token Reader',
  score: 'Endpoint Scorer',
};

/** Whom the role is for, as far as the access token said. */
export interface Assignee {
  readonly objectId?: string | undefined;
  readonly principalType?: 'User' | 'ServicePrincipal' | undefined;
}

/**
 * The smallest custom role that grants an action, and its assignment on this one endpoint, as commands to paste.
 * Custom roles can be assignable at a resource group but not at a single resource; the assignment itself is on the
 * endpoint.
 * @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles
 */
export function leastPrivilegeSnippet(id: EndpointId, action: EndpointAction, assignee: Assignee): Snippet {
  const actions = [...new Set([operationOf(id, 'read'), operationOf(id, action)])];
  // Names of custom roles are unique in a tenant, and this one can be assigned in one resource group.
  const kind = id.type === 'ai-services' ? 'AI Services' : `ML ${id.type}`;
  const name = `${kind} ${ROLE_NAMES[action]} (${id.resourceGroup})`;
  const role = {
    Name: name,
    IsCustom: true,
    Description: `One operation for pipelines: ${operationOf(id, action)}`,
    Actions: actions,
    NotActions: [],
    AssignableScopes: [resourceGroupId(id)],
  };
  return {
    language: 'shell',
    text: [
      `az role definition create --role-definition ${quoteForShell(JSON.stringify(role))}`,
      [
        'az role assignment create',
        `--assignee-object-id ${quoteForShell(assignee.objectId ?? 'OBJECT-ID-OF-THE-IDENTITY')}`,
        // Azure refuses an assignment whose type is not the principal's own, and finds it out where none is given.
        ...(assignee.principalType === undefined
          ? []
          : [`--assignee-principal-type ${assignee.principalType}`]),
        `--role ${quoteForShell(name)}`,
        `--scope ${quoteForShell(formatEndpointId(id))}`,
      ].join(' '),
    ].join('\n'),
  };
}
