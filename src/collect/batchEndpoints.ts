import { textFact } from '../azure/body.ts';
import { known } from '../inventory/fact.ts';
import type { BatchEndpoint } from '../inventory/resource.ts';
import { MACHINE_LEARNING } from './apiVersions.ts';
import { collectDeployments } from './deployments.ts';
import { keyOf, resourceOf, type Shown } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

export const BATCH_ENDPOINTS = {
  versions: MACHINE_LEARNING,
  operation: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/read',
} as const;

export async function collectBatchEndpoints(run: Run, workspace: string): Promise<void> {
  const listing = await listOrGap(
    run,
    'resources',
    workspace,
    `${workspace}/batchEndpoints`,
    BATCH_ENDPOINTS,
  );
  const endpoints = childrenIn(run, 'resources', workspace, 'batchEndpoints', listing);
  await Promise.all(endpoints.map((shown) => collectBatchEndpoint(run, workspace, shown)));
}

/** https://learn.microsoft.com/rest/api/azureml/batch-endpoints/get */
export async function collectBatchEndpoint(run: Run, workspace: string, shown: Shown): Promise<void> {
  const endpoint: BatchEndpoint = {
    ...resourceOf(shown),
    kind: 'batch-endpoint',
    workspace: known(keyOf(workspace)),
    authMode: textFact(shown.body, 'properties', 'authMode'),
    provisioningState: textFact(shown.body, 'properties', 'provisioningState'),
  };
  run.draft.put(endpoint);
  await collectDeployments(run, shown.id, 'batch-deployment');
}
