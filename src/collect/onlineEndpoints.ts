import { at, textFact } from '../azure/body.ts';
import { known, knownValue, unknown } from '../inventory/fact.ts';
import type { OnlineEndpoint } from '../inventory/resource.ts';
import { keysRegeneratedAt } from './activityLog.ts';
import { MACHINE_LEARNING } from './apiVersions.ts';
import { collectDeployments } from './deployments.ts';
import { diagnosticCategories } from './diagnosticSettings.ts';
import { identityOf, keyOf, numbersFact, plainText, referenceFact, resourceOf, type Shown } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

export const ONLINE_ENDPOINTS = {
  versions: MACHINE_LEARNING,
  operation: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
} as const;

export async function collectOnlineEndpoints(run: Run, workspace: string): Promise<void> {
  const listing = await listOrGap(
    run,
    'resources',
    workspace,
    `${workspace}/onlineEndpoints`,
    ONLINE_ENDPOINTS,
  );
  const endpoints = childrenIn(run, 'resources', workspace, 'onlineEndpoints', listing);
  await Promise.all(endpoints.map((shown) => collectOnlineEndpoint(run, workspace, shown)));
}

/** The endpoint at once, and again with what only other services know of it. */
export async function collectOnlineEndpoint(run: Run, workspace: string, shown: Shown): Promise<void> {
  const endpoint = onlineEndpointOf(workspace, shown);
  run.draft.put(endpoint);
  const usesKeys = knownValue(endpoint.authMode)?.toLowerCase() === 'key';
  const [categories, regenerated] = await Promise.all([
    diagnosticCategories(run, shown.id),
    usesKeys ? keysRegeneratedAt(run, shown.id) : endpoint.keysRegeneratedAt,
    collectDeployments(run, shown.id, 'online-deployment'),
  ]);
  run.draft.put({ ...endpoint, diagnosticCategories: categories, keysRegeneratedAt: regenerated });
}

/** https://learn.microsoft.com/rest/api/azureml/online-endpoints/get */
function onlineEndpointOf(workspace: string, shown: Shown): OnlineEndpoint {
  const { body } = shown;
  const notYet = unknown('not-read', 'collecting ended before it was read');
  const usesKeys = String(at(body, 'properties', 'authMode')).toLowerCase() === 'key';
  return {
    ...resourceOf(shown),
    kind: 'online-endpoint',
    workspace: known(keyOf(workspace)),
    authMode: textFact(body, 'properties', 'authMode'),
    publicNetworkAccess: textFact(body, 'properties', 'publicNetworkAccess'),
    compute: referenceFact(body, 'properties', 'compute'),
    scoringUri: plainText(body, 'properties', 'scoringUri'),
    identity: identityOf(body),
    traffic: numbersFact(body, 'properties', 'traffic'),
    mirrorTraffic: numbersFact(body, 'properties', 'mirrorTraffic'),
    provisioningState: textFact(body, 'properties', 'provisioningState'),
    createdAt: plainText(body, 'systemData', 'createdAt'),
    keysRegeneratedAt: usesKeys
      ? notYet
      : unknown('not-read', 'the activity log is read for endpoints that take keys'),
    diagnosticCategories: notYet,
  };
}
