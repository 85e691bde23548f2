import { EXIT, type Failure } from '../failure.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { type EndpointId, formatEndpointId, sameArmId } from '../inventory/endpointId.ts';
import { ABSENT, unknown } from '../inventory/fact.ts';
import type { Azure } from './adapter.ts';
import type { ArmAnswer } from './arm.ts';
import { armFailure, azureFailure, succeeded, unexpectedAnswer } from './armFailures.ts';
import { at, textFact } from './body.ts';

/** Reads the resource of an endpoint at one api-version; anything but a 2xx of that very resource throws. */
export async function readEndpointBody(azure: Azure, id: EndpointId, apiVersion: string): Promise<unknown> {
  return endpointBody(azure, id, await azure.arm.get(formatEndpointId(id), apiVersion));
}

export function endpointBody(azure: Azure, id: EndpointId, answer: ArmAnswer): unknown {
  if (!succeeded(answer)) {
    const { identity, principalType } = azure.login;
    throw armFailure(answer, { id, action: 'read', objectId: identity.objectId, principalType });
  }
  if (typeof answer.body !== 'object' || answer.body === null) {
    throw unexpectedAnswer({ id, action: 'read' }, 'the body is not a JSON object');
  }
  const answeredId = at(answer.body, 'id');
  if (typeof answeredId === 'string' && !sameArmId(answeredId, formatEndpointId(id))) {
    throw elsewhere(id);
  }
  return answer.body;
}

/** An endpoint of which nothing was looked at, because the caller said what is needed. */
export function unreadEndpoint(id: EndpointId, authMode: string, scoringUri: string): Endpoint {
  const skipped = unknown('not-read', 'the endpoint was not read: auth-mode and scoring-uri were given');
  return {
    id,
    authMode: { state: 'known', value: authMode },
    scoringUri: { state: 'known', value: scoringUri },
    provisioningState: skipped,
    publicNetworkAccess: skipped,
    location: skipped,
    compute: skipped,
    requiredHeaders: {},
    kind: skipped,
    disableLocalAuth: skipped,
    customSubDomain: skipped,
  };
}

/** What all kinds have in common; each adapter adds its own. */
export function commonFacts(id: EndpointId, body: unknown): Endpoint {
  return {
    id,
    authMode: textFact(body, 'properties', 'authMode'),
    scoringUri: textFact(body, 'properties', 'scoringUri'),
    provisioningState: textFact(body, 'properties', 'provisioningState'),
    publicNetworkAccess: textFact(body, 'properties', 'publicNetworkAccess'),
    location: textFact(body, 'location'),
    compute: ABSENT,
    requiredHeaders: {},
    kind: textFact(body, 'kind'),
    disableLocalAuth: ABSENT,
    customSubDomain: ABSENT,
  };
}

function elsewhere(id: EndpointId): Failure {
  return azureFailure({
    code: 'endpoint-elsewhere',
    message: `Azure answered with another resource than ${formatEndpointId(id)}.`,
    remedy: 'Nothing was handed on. Check the cloud, any proxy in between, and the ids you gave.',
    exitCode: EXIT.refused,
  });
}
