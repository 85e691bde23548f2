import type { ResourceKind } from '../inventory/resource.ts';
import type { Plane } from './operations.ts';

/** What a report says of a principal and an endpoint, in an order from reading to ruling. */
export const CAPABILITIES = ['read-keys', 'mint-token', 'rotate', 'score', 'deploy', 'assign-roles'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Kinds of resources that can be called, or hold keys of their own. */
export type CallableKind = Extract<
  ResourceKind,
  'online-endpoint' | 'batch-endpoint' | 'serverless-endpoint' | 'ai-services-account'
>;

/** An operation, and whether actions or data actions grant it. */
export interface PlaneOperation {
  readonly operation: string;
  readonly plane: Plane;
}

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const ASSIGN = ['Microsoft.Authorization/roleAssignments/write'];

/**
 * Who holds any one of the operations, at the resource, has the capability. Empty: the kind has no such thing.
 * Batch endpoints are started through their jobs; there is no `batchEndpoints/score`. Serverless endpoints authorise no
 * call by an operation: who has a key or is let in by the model's own resource calls them.
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint
 */
const ACTIONS: Readonly<Record<CallableKind, Readonly<Record<Capability, readonly string[]>>>> = {
  'online-endpoint': {
    'read-keys': [`${WORKSPACE}/onlineEndpoints/listKeys/action`],
    'mint-token': [`${WORKSPACE}/onlineEndpoints/token/action`],
    rotate: [`${WORKSPACE}/onlineEndpoints/regenerateKeys/action`],
    score: [`${WORKSPACE}/onlineEndpoints/score/action`],
    deploy: [`${WORKSPACE}/onlineEndpoints/write`, `${WORKSPACE}/onlineEndpoints/deployments/write`],
    'assign-roles': ASSIGN,
  },
  'batch-endpoint': {
    'read-keys': [`${WORKSPACE}/batchEndpoints/listKeys/action`],
    'mint-token': [],
    rotate: [],
    score: [`${WORKSPACE}/batchEndpoints/jobs/write`],
    deploy: [`${WORKSPACE}/batchEndpoints/write`, `${WORKSPACE}/batchEndpoints/deployments/write`],
    'assign-roles': ASSIGN,
  },
  'serverless-endpoint': {
    'read-keys': [`${WORKSPACE}/serverlessEndpoints/listKeys/action`],
    'mint-token': [],
    rotate: [`${WORKSPACE}/serverlessEndpoints/regenerateKeys/action`],
    score: [],
    deploy: [`${WORKSPACE}/serverlessEndpoints/write`],
    'assign-roles': ASSIGN,
  },
  'ai-services-account': {
    'read-keys': [`${ACCOUNT}/listKeys/action`],
    'mint-token': [],
    rotate: [`${ACCOUNT}/regenerateKey/action`],
    score: [],
    deploy: [`${ACCOUNT}/write`, `${ACCOUNT}/deployments/write`],
    'assign-roles': ASSIGN,
  },
};

/**
 * Data actions, which actions never grant. An account has hundreds; chat completions stand for calling a model.
 * @see https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control
 */
const ACCOUNT_CALLS = [`${ACCOUNT}/OpenAI/deployments/chat/completions/action`];

export function operationsOf(kind: CallableKind, capability: Capability): readonly PlaneOperation[] {
  return [
    ...ACTIONS[kind][capability].map((operation) => ({ operation, plane: 'actions' as const })),
    ...(kind === 'ai-services-account' && capability === 'score' ? ACCOUNT_CALLS : []).map((operation) => ({
      operation,
      plane: 'dataActions' as const,
    })),
  ];
}
