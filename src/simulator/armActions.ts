import { checkApiVersion } from './apiVersions.ts';
import { type ArmCall, authorize } from './arm.ts';
import { armError, methodNotAllowed, providerError } from './armErrors.ts';
import { parseArmPath } from './armId.ts';
import { findResource } from './armResources.ts';
import { jsonBody, type Response } from './exchange.ts';
import type { KeySlot } from './keyring.ts';
import type { ArmResource } from './scenario.ts';

interface Action {
  /** As Azure documents the operation: the letters matter to those who compare texts. */
  readonly operation: string;
  readonly run: (call: ArmCall, resource: ArmResource, version: string) => Response | Promise<Response>;
}

const ML = 'Microsoft.MachineLearningServices/workspaces';
const COGNITIVE = 'Microsoft.CognitiveServices/accounts';
const TOKEN_SECONDS = 86_400;

/** By lower-case type and action name. */
const ACTIONS: Readonly<Record<string, Action>> = {
  [`${ML}/onlineEndpoints/listKeys`.toLowerCase()]: {
    operation: `${ML}/onlineEndpoints/listkeys/action`,
    run: (call, resource) => ({ status: 200, body: endpointKeys(call, resource) }),
  },
  [`${ML}/onlineEndpoints/token`.toLowerCase()]: {
    operation: `${ML}/onlineEndpoints/token/action`,
    run: mintEndpointToken,
  },
  [`${ML}/onlineEndpoints/regenerateKeys`.toLowerCase()]: {
    operation: `${ML}/onlineEndpoints/regenerateKeys/action`,
    run: (call, resource, version) => regenerateEndpointKey(call, resource, version, false),
  },
  [`${ML}/serverlessEndpoints/listKeys`.toLowerCase()]: {
    operation: `${ML}/serverlessEndpoints/listKeys/action`,
    run: (call, resource) => ({ status: 200, body: endpointKeys(call, resource) }),
  },
  [`${ML}/serverlessEndpoints/regenerateKeys`.toLowerCase()]: {
    operation: `${ML}/serverlessEndpoints/regenerateKeys/action`,
    run: (call, resource, version) => regenerateEndpointKey(call, resource, version, true),
  },
  [`${ML}/batchEndpoints/listKeys`.toLowerCase()]: {
    operation: `${ML}/batchEndpoints/listKeys/action`,
    run: () => ({ status: 200, body: { primaryKey: null, secondaryKey: null } }),
  },
  [`${ML}/onlineEndpoints/deployments/getLogs`.toLowerCase()]: {
    operation: `${ML}/onlineEndpoints/deployments/getLogs/action`,
    run: readLogs,
  },
  [`${COGNITIVE}/listKeys`.toLowerCase()]: {
    operation: `${COGNITIVE}/listKeys/action`,
    run: (call, resource) => ({ status: 200, body: accountKeys(call, resource) }),
  },
  [`${COGNITIVE}/regenerateKey`.toLowerCase()]: {
    operation: `${COGNITIVE}/regenerateKey/action`,
    run: regenerateAccountKey,
  },
};

/** A POST to a resource: `{id}/{action}`. */
export async function runAction(call: ArmCall): Promise<Response> {
  const { path, request, world } = call;
  const action =
    path.collection && path.names.length > 0 ? ACTIONS[(path.type ?? '').toLowerCase()] : undefined;
  if (action === undefined) {
    throw methodNotAllowed(request.method);
  }
  const id = path.id.slice(0, path.id.lastIndexOf('/'));
  const version = checkApiVersion(request, parseArmPath(id).type ?? '', world.scenario);
  authorize(call, action.operation, id);
  return action.run(call, findResource(call, id, 'action'), version);
}

function authModeOf(resource: ArmResource): string {
  const mode = resource.properties?.['authMode'];
  return typeof mode === 'string' ? mode : 'Key';
}

/** Endpoints that take no key answer nulls. Unknown auth modes count as taking keys. */
function hasKeys(resource: ArmResource): boolean {
  return !['aadtoken', 'amltoken', 'aad'].includes(authModeOf(resource).toLowerCase());
}

function endpointKeys(call: ArmCall, resource: ArmResource): object {
  if (!hasKeys(resource)) {
    return { primaryKey: null, secondaryKey: null };
  }
  const { primary, secondary } = call.world.keyring.keys(resource.id);
  return { primaryKey: primary, secondaryKey: secondary };
}

/** An AML token: 24 hours, to be refreshed after 12, in unix seconds; good for scoring this one endpoint. */
async function mintEndpointToken(call: ArmCall, resource: ArmResource): Promise<Response> {
  const { world, caller } = call;
  if (authModeOf(resource).toLowerCase() !== 'amltoken') {
    throw providerError(
      400,
      'UserError',
      `The endpoint '${resource.name}' has the auth mode '${authModeOf(resource)}'. Tokens can only be retrieved for endpoints whose auth mode is AMLToken.`,
    );
  }
  const issued = Math.floor(world.now() / 1000);
  const workspace = world.tenant.find(resource.id.split('/').slice(0, -2).join('/'));
  const accessToken = await world.keys.endpoints.sign({
    canRefresh: 'False',
    workspaceId: workspace?.properties?.['workspaceId'] ?? workspace?.name ?? '',
    tid: caller.tenantId,
    oid: caller.objectId,
    endpointName: resource.name,
    // Not in Azure's tokens: two endpoints of one name in two regions are told apart by their service there.
    endpointId: resource.id.toLowerCase(),
    actions: JSON.stringify([`${ML}/onlineEndpoints/score/action`]),
    iss: 'azureml',
    aud: 'azureml',
    nbf: issued,
    exp: issued + TOKEN_SECONDS,
  });
  world.keyring.remember(accessToken);
  return {
    status: 200,
    body: {
      accessToken,
      tokenType: 'Bearer',
      expiryTimeUtc: issued + TOKEN_SECONDS,
      refreshAfterTimeUtc: issued + TOKEN_SECONDS / 2,
    },
  };
}

function regenerateEndpointKey(
  call: ArmCall,
  resource: ArmResource,
  version: string,
  answersKeys: boolean,
): Response {
  const { world, operations } = call;
  const body = jsonBody(call.request);
  const keyType = body?.['keyType'];
  const keyValue = body?.['keyValue'];
  if (keyType !== 'Primary' && keyType !== 'Secondary') {
    throw providerError(400, 'ValidationError', "The field 'keyType' must be 'Primary' or 'Secondary'.");
  }
  if (keyValue !== undefined && keyValue !== null && (typeof keyValue !== 'string' || keyValue === '')) {
    throw providerError(400, 'ValidationError', "The field 'keyValue' must be a text that is not empty.");
  }
  if (!hasKeys(resource)) {
    throw providerError(
      400,
      'UserError',
      `Keys cannot be regenerated for the endpoint '${resource.name}', whose auth mode is '${authModeOf(resource)}'.`,
    );
  }
  if (operations.isBusy(resource.id)) {
    throw providerError(
      409,
      'Conflict',
      `Another operation on the endpoint '${resource.name}' is in progress. Try again when it has ended.`,
    );
  }
  const slot: KeySlot = keyType === 'Primary' ? 'primary' : 'secondary';
  return operations.run(call, resource.id, version, () => {
    world.keyring.replace(resource.id, slot, typeof keyValue === 'string' ? keyValue : undefined);
    return answersKeys ? endpointKeys(call, resource) : undefined;
  });
}

function readLogs(call: ArmCall, resource: ArmResource): Response {
  const { world } = call;
  const endpoint = resource.id.split('/').slice(0, -2).join('/').toLowerCase();
  const behaviour = Object.entries(world.scenario.scoring ?? {}).find(
    ([id]) => id.toLowerCase() === endpoint,
  )?.[1];
  const logs = behaviour?.deployments?.[resource.name]?.logs ?? behaviour?.logs ?? '';
  const tail = jsonBody(call.request)?.['tail'];
  const lines = logs.split('\n');
  const content = (typeof tail === 'number' && tail >= 0 ? lines.slice(-tail) : lines).join('\n');
  return { status: 200, body: { content } };
}

function accountKeys(call: ArmCall, resource: ArmResource): object {
  if (resource.properties?.['disableLocalAuth'] === true) {
    throw armError(400, 'BadRequest', 'Failed to list key. disableLocalAuth is set to be true');
  }
  const { primary, secondary } = call.world.keyring.keys(resource.id);
  return { key1: primary, key2: secondary };
}

function regenerateAccountKey(call: ArmCall, resource: ArmResource): Response {
  const name = jsonBody(call.request)?.['keyName'];
  if (name !== 'Key1' && name !== 'Key2') {
    throw armError(400, 'InvalidRequestContent', "The field 'keyName' must be 'Key1' or 'Key2'.");
  }
  if (resource.properties?.['disableLocalAuth'] === true) {
    throw armError(400, 'BadRequest', 'Failed to regenerate key. disableLocalAuth is set to be true');
  }
  call.world.keyring.replace(resource.id, name === 'Key1' ? 'primary' : 'secondary');
  return { status: 200, body: accountKeys(call, resource) };
}
