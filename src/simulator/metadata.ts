import { queryValue, type Request, type Response } from './exchange.ts';
import type { World } from './world.ts';

/**
 * The cloud described as Azure Resource Manager describes its own, so that `az cloud register
 * --endpoint-resource-manager` and other clients can be pointed at it.
 * https://learn.microsoft.com/azure-stack/user/azure-stack-rest-api-use
 */
export function answerMetadata(request: Request, world: World): Response {
  const version = queryValue(request, 'api-version') ?? '2015-01-01';
  const { origin, audiences, scenario } = world;
  const host = new URL(origin).host;
  if (version < '2018-01-01') {
    return {
      status: 200,
      body: {
        galleryEndpoint: `${origin}/`,
        graphEndpoint: `${audiences.graph}/`,
        portalEndpoint: `${origin}/`,
        authentication: { loginEndpoint: `${origin}/`, audiences: [audiences.resourceManager] },
      },
    };
  }
  const cloud = {
    name: 'AzureSimulator',
    portal: `${origin}/`,
    authentication: {
      loginEndpoint: `${origin}/`,
      audiences: [audiences.resourceManager, `${audiences.resourceManager}/`],
      tenant: scenario.tenantId,
      identityProvider: 'AAD',
    },
    resourceManager: `${origin}/`,
    graph: `${audiences.graph}/`,
    graphAudience: `${audiences.graph}/`,
    microsoftGraphResourceId: `${audiences.graph}/`,
    media: `${origin}/`,
    gallery: `${origin}/`,
    batch: `${origin}/`,
    sqlManagement: `${origin}/`,
    activeDirectoryDataLake: `${origin}/`,
    suffixes: { keyVaultDns: host, storage: host, acrLoginServer: host, sqlServerHostname: host },
  };
  // Newer versions answer every cloud there is.
  return { status: 200, body: version >= '2022-09-01' ? [cloud] : cloud };
}
