import { EXIT, Failure, type FailureDetails } from '../failure.ts';
import type { Login } from '../identity/login.ts';
import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import type { ArmAnswer } from './arm.ts';
import type { AzureFailureCode } from './failureCodes.ts';
import { type EndpointAction, leastPrivilegeSnippet, operationOf } from './leastPrivilege.ts';

export interface Attempt {
  readonly id: EndpointId;
  readonly action: EndpointAction;
  /** The endpoint was read before, so it is there. */
  readonly seen?: boolean;
  /** Object id of the caller, when the token said it: the role assignment to paste names it. */
  readonly objectId?: string | undefined;
  readonly principalType?: Login['principalType'];
}

/** A `Failure` whose code is one of this room's. */
export function azureFailure(details: FailureDetails & { readonly code: AzureFailureCode }): Failure {
  return new Failure(details);
}

/** True for the statuses that hold the answer asked for. */
export function succeeded(answer: ArmAnswer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

/** What a refusal of ARM means for the attempt, and what to do about it. */
export function armFailure(answer: ArmAnswer, attempt: Attempt): Failure {
  const said = describe(answer);
  switch (answer.status) {
    case 401:
      return azureFailure({
        code: 'access-token-rejected',
        message: 'Azure Resource Manager did not accept the access token.',
        cause: said,
        remedy:
          'Check that tenant-id is the tenant of the subscription and that cloud names the right cloud; then run again.',
        exitCode: EXIT.unreachable,
      });
    case 403:
      return forbidden(answer, attempt, said);
    case 404:
      return notFound(answer, attempt, said);
    case 409:
      return azureFailure({
        code: 'operation-in-progress',
        message: `Another operation is running on ${attempt.id.name}.`,
        cause: said,
        remedy: 'Wait until it has ended (az ml online-endpoint show …: provisioning_state), then run again.',
        exitCode: EXIT.unreachable,
      });
    case 429:
      return azureFailure({
        code: 'azure-throttled',
        message: 'Azure Resource Manager went on answering 429 Too Many Requests.',
        cause: said,
        remedy:
          'Run again later, or spread the jobs that use this identity: the limit counts per identity and subscription.',
        exitCode: EXIT.unreachable,
      });
    default:
      return otherStatus(answer, attempt, said);
  }
}

function forbidden(answer: ArmAnswer, attempt: Attempt, said: string): Failure {
  const operation = operationOf(attempt.id, attempt.action);
  const code = answer.error?.code ?? '';
  const text = answer.error?.message ?? '';
  if (code === 'RequestDisallowedByPolicy') {
    return azureFailure({
      code: 'disallowed-by-policy',
      message: `An Azure Policy does not allow ${operation} on ${attempt.id.name}.`,
      cause: said,
      remedy:
        'Ask the owner of the policy named in the answer for an exemption, or use an endpoint it allows.',
      exitCode: EXIT.unreachable,
    });
  }
  if (code === 'DenyAssignmentAuthorizationFailed') {
    return azureFailure({
      code: 'denied-by-assignment',
      message: `A deny assignment forbids ${operation} on ${attempt.id.name}; no role can grant it.`,
      cause: said,
      remedy: 'Deny assignments are made by managed applications and deployment stacks: change them there.',
      exitCode: EXIT.unreachable,
    });
  }
  if (/public network access|private (?:link|endpoint)|virtual network|firewall/i.test(text)) {
    return azureFailure({
      code: 'network-forbidden',
      message: `${attempt.id.name} may not be reached from this runner's network.`,
      cause: said,
      remedy: "Run on a self-hosted runner inside the workspace's virtual network, or allow this network.",
      exitCode: EXIT.unreachable,
    });
  }
  const skipRead =
    attempt.action === 'read'
      ? ' Or give auth-mode and scoring-uri as inputs: then the endpoint is not read at all.'
      : '';
  const assign =
    'have an owner of the resource group assign the smallest role, below; it takes up to ten minutes to work.';
  return azureFailure({
    code: 'operation-forbidden',
    message:
      `The identity${attempt.objectId === undefined ? '' : ` ${attempt.objectId}`} has no role that grants ${operation} ` +
      `on ${formatEndpointId(attempt.id)}${attempt.seen === true ? '' : ', or that endpoint does not exist'}.`,
    cause: said,
    remedy:
      (attempt.seen === true
        ? `H${assign.slice(1)}`
        : `Check the subscription, the names and the spelling first: Azure answers 403 for what is not there, too. Then ${assign}`) +
      skipRead,
    snippets: [leastPrivilegeSnippet(attempt.id, attempt.action, attempt)],
    exitCode: EXIT.unreachable,
  });
}

function notFound(answer: ArmAnswer, { id }: Attempt, said: string): Failure {
  const common = { cause: said, exitCode: EXIT.nothingMatched } as const;
  const code = answer.error?.code ?? '';
  const text = answer.error?.message ?? '';
  switch (code) {
    case 'SubscriptionNotFound':
      return azureFailure({
        ...common,
        code: 'subscription-not-found',
        message: `There is no subscription ${id.subscriptionId} that this identity can see.`,
        remedy:
          'Check subscription-id, and that the subscription belongs to the tenant of tenant-id and to this cloud (az account show --subscription …).',
      });
    case 'ResourceGroupNotFound':
      return azureFailure({
        ...common,
        code: 'resource-group-not-found',
        message: `There is no resource group ${id.resourceGroup} in subscription ${id.subscriptionId}.`,
        remedy: 'Check resource-group and subscription-id (az group list --subscription …).',
      });
    default:
  }
  const parent = id.type === 'ai-services' ? undefined : id.workspace;
  const parentMissing =
    code === 'ParentResourceNotFound' ||
    (parent !== undefined && /workspaces\/[^/'"]+['"]? (?:under|was not found)/i.test(text));
  if (parent !== undefined && parentMissing) {
    return azureFailure({
      ...common,
      code: 'workspace-not-found',
      message: `There is no workspace ${parent} in resource group ${id.resourceGroup}.`,
      remedy: 'Check workspace and resource-group (az ml workspace list --resource-group …).',
    });
  }
  return azureFailure({
    ...common,
    code: 'endpoint-not-found',
    message:
      id.type === 'ai-services'
        ? `There is no AI services account ${id.name} in resource group ${id.resourceGroup}.`
        : `There is no ${id.type} endpoint ${id.name} in workspace ${id.workspace}.`,
    remedy:
      id.type === 'ai-services'
        ? 'Check the name (az cognitiveservices account list --resource-group …).'
        : `Check the name and the workspace (az ml ${id.type === 'online' ? 'online-endpoint' : id.type === 'batch' ? 'batch-endpoint' : 'serverless-endpoint'} list --workspace-name … --resource-group …).`,
  });
}

function otherStatus(answer: ArmAnswer, attempt: Attempt, said: string): Failure {
  if (answer.status >= 500 || answer.status === 408) {
    return azureFailure({
      code: 'azure-unavailable',
      message: `Azure went on failing (HTTP ${answer.status}) at ${operationOf(attempt.id, attempt.action)}.`,
      cause: said,
      remedy: 'It is a fault of the service: run again later; https://azure.status.microsoft shows outages.',
      exitCode: EXIT.unreachable,
    });
  }
  if (answer.status >= 400) {
    return azureFailure({
      code: 'azure-refused-request',
      message: `Azure refused ${operationOf(attempt.id, attempt.action)} on ${attempt.id.name} (HTTP ${answer.status}).`,
      cause: said,
      remedy:
        "The cause above is Azure's own; give its correlation id to Azure's support if it does not help.",
      exitCode: EXIT.unreachable,
    });
  }
  return unexpectedAnswer(attempt, said);
}

/** The service answered, but not in the documented shape. Nothing of the body is repeated: it may hold a credential. */
export function unexpectedAnswer({ id, action }: Attempt, what: string): Failure {
  return azureFailure({
    code: 'azure-answer-unexpected',
    message: `Azure's answer to ${operationOf(id, action)} on ${id.name} is not of the documented shape.`,
    cause: what,
    remedy: 'Nothing was handed on. Please report this, with the cause above, as an issue of this action.',
    exitCode: EXIT.error,
  });
}

function describe(answer: ArmAnswer): string {
  const { error, status, correlationId } = answer;
  const words =
    error === undefined
      ? 'no error body'
      : [error.code, error.message].filter((part) => part !== '').join(': ');
  return `HTTP ${status}: ${words}${correlationId === undefined ? '' : ` (correlation id ${correlationId})`}`;
}
