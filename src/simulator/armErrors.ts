import { Refusal } from './exchange.ts';
import type { ArmResource } from './scenario.ts';

// Texts are Azure Resource Manager's own, so that programs which read them can be tried.
// https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors

export function armError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal({ status, headers, body: { error: { code, message } } });
}

/** Some resource providers answer with every field of the envelope there. */
export function providerError(status: number, code: string, message: string): Refusal {
  return new Refusal({
    status,
    body: { error: { code, message, target: null, details: [], additionalInfo: [] } },
  });
}

export function authorizationFailed(
  client: string,
  objectId: string,
  operation: string,
  scope: string,
): Refusal {
  return armError(
    403,
    'AuthorizationFailed',
    `The client '${client}' with object id '${objectId}' does not have authorization to perform action '${operation}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

export function deniedByAssignment(
  client: string,
  objectId: string,
  operation: string,
  scope: string,
  deny: ArmResource,
): Refusal {
  const name = String(deny.properties?.['denyAssignmentName'] ?? deny.name);
  const at = String(deny.properties?.['scope'] ?? '');
  return armError(
    403,
    'DenyAssignmentAuthorizationFailed',
    `The client '${client}' with object id '${objectId}' has permission to perform action '${operation}' on scope '${scope}'; however, the access is denied because of the deny assignment with name '${name}' and Id '${deny.name}' at scope '${at}'.`,
  );
}

export function invalidSubscription(id: string): Refusal {
  return armError(
    400,
    'InvalidSubscriptionId',
    `The provided subscription identifier '${id}' is malformed or invalid.`,
  );
}

export function subscriptionNotFound(id: string): Refusal {
  return armError(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);
}

export function resourceGroupNotFound(name: string): Refusal {
  return armError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);
}

/** `type` is the whole type with its namespace, `names` one for each of its levels. */
export function resourceNotFound(type: string, names: readonly string[], group: string | undefined): Refusal {
  const [namespace = '', ...types] = type.split('/');
  const path = types.map((one, index) => `${one}/${names[index] ?? ''}`).join('/');
  const where = group === undefined ? '' : ` under resource group '${group}'`;
  return armError(
    404,
    'ResourceNotFound',
    `The Resource '${namespace}/${path}'${where} was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

export function parentNotFound(verb: string, type: string, parent: string): Refusal {
  return armError(
    404,
    'ParentResourceNotFound',
    `Failed to perform '${verb}' on resource(s) of type '${type.split('/').slice(1).join('/')}', because the parent resource '${parent}' could not be found.`,
  );
}

export function methodNotAllowed(method: string): Refusal {
  return armError(405, 'MethodNotAllowed', `The HTTP method '${method}' is not supported at this scope.`);
}
