import type { CredentialWish } from '../../src/azure/adapter.ts';
import { azureFailureCodes } from '../../src/azure/failureCodes.ts';
import { Failure, type FailureDetails } from '../../src/failure.ts';
import type { TokenType } from '../../src/inventory/credential.ts';
import type { Endpoint } from '../../src/inventory/endpoint.ts';
import type { EndpointId, EndpointType } from '../../src/inventory/endpointId.ts';
import { ABSENT, known } from '../../src/inventory/fact.ts';

export const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
export const OBJECT = '99999999-2222-3333-4444-555555555555';

export function idOf(type: EndpointType = 'online'): EndpointId {
  return type === 'ai-services'
    ? { type, subscriptionId: SUBSCRIPTION, resourceGroup: 'rg-ai', name: 'ai-contoso' }
    : {
        type,
        subscriptionId: SUBSCRIPTION,
        resourceGroup: 'rg-fraud',
        workspace: 'mlw-fraud',
        name: 'fraud',
      };
}

/** A healthy endpoint, changed where a test says so. */
export function endpointOf(type: EndpointType, changes: Partial<Endpoint> = {}): Endpoint {
  return {
    id: idOf(type),
    authMode: ABSENT,
    scoringUri: known('https://fraud.eastus.inference.ml.azure.com/score'),
    provisioningState: known('Succeeded'),
    publicNetworkAccess: known('Enabled'),
    location: known('eastus'),
    compute: ABSENT,
    requiredHeaders: {},
    kind: ABSENT,
    disableLocalAuth: ABSENT,
    customSubDomain: ABSENT,
    ...changes,
  };
}

export function wishFor(endpoint: Endpoint, authMode?: TokenType): CredentialWish {
  return { endpoint, allowKey: false, key: 'primary', ...(authMode === undefined ? {} : { authMode }) };
}

/** The details of the failure that an act ends with; checks that its code is one of this room's. */
export async function failureOf(act: () => unknown): Promise<FailureDetails> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const codes: readonly string[] = azureFailureCodes;
    if (!codes.includes(error.details.code)) throw new Error(`no code of this room: ${error.details.code}`);
    if (error.details.remedy === '') throw new Error('no remedy');
    return error.details;
  }
  throw new Error('it did not fail');
}
