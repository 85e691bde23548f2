import type { EndpointAdapter } from './adapter.ts';
import { entraCredential } from './bearer.ts';
import { commonFacts, readEndpointBody } from './endpointBody.ts';
import { authModeMismatch } from './online.ts';

const API_VERSION = '2024-04-01';

/**
 * Batch endpoints take Entra tokens only, whatever their `authMode` says.
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint
 */
export const batch: EndpointAdapter = {
  async read(azure, id) {
    return commonFacts(id, await readEndpointBody(azure, id, API_VERSION));
  },

  choose({ endpoint, authMode: asked }) {
    if (asked !== undefined && asked !== 'AADToken') throw authModeMismatch(endpoint.id, 'AADToken', asked);
    return 'AADToken';
  },

  async fetch(azure) {
    return await entraCredential(azure, azure.cloud.machineLearningAudience);
  },
};
