import { textFact } from '../azure/body.ts';
import { known, knownValue, unknown } from '../inventory/fact.ts';
import type { ServerlessEndpoint } from '../inventory/resource.ts';
import { keysRegeneratedAt } from './activityLog.ts';
import { MACHINE_LEARNING } from './apiVersions.ts';
import { keyOf, plainText, resourceOf, type Shown, since } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

export const SERVERLESS_ENDPOINTS = {
  versions: MACHINE_LEARNING,
  operation: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/read',
} as const;

export async function collectServerlessEndpoints(run: Run, workspace: string): Promise<void> {
  const path = `${workspace}/serverlessEndpoints`;
  const listing = await listOrGap(run, 'resources', workspace, path, SERVERLESS_ENDPOINTS);
  const endpoints = childrenIn(run, 'resources', workspace, 'serverlessEndpoints', listing);
  await Promise.all(endpoints.map((shown) => collectServerlessEndpoint(run, workspace, shown)));
}

/**
 * Before api-version 2025-12-01 every endpoint is shown with keys, whatever it takes.
 * @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints
 */
export async function collectServerlessEndpoint(run: Run, workspace: string, shown: Shown): Promise<void> {
  const { body, apiVersion } = shown;
  const authMode = since(
    '2025-12-01',
    apiVersion,
    'the auth mode of a serverless endpoint',
    textFact(body, 'properties', 'authMode'),
  );
  const withoutKeys = knownValue(authMode)?.toLowerCase() === 'aad';
  const endpoint: ServerlessEndpoint = {
    ...resourceOf(shown),
    kind: 'serverless-endpoint',
    workspace: known(keyOf(workspace)),
    authMode,
    modelId: plainText(body, 'properties', 'modelSettings', 'modelId'),
    createdAt: plainText(body, 'systemData', 'createdAt'),
    keysRegeneratedAt: withoutKeys
      ? unknown('not-read', 'the activity log is read for endpoints that take keys')
      : unknown('not-read', 'collecting ended before it was read'),
  };
  run.draft.put(endpoint);
  if (!withoutKeys) {
    run.draft.put({ ...endpoint, keysRegeneratedAt: await keysRegeneratedAt(run, shown.id) });
  }
}
