import { at, booleanFact, textFact } from '../azure/body.ts';
import { ABSENT, type Fact, known } from '../inventory/fact.ts';
import type { Deployment, EnvironmentVariable } from '../inventory/resource.ts';
import { shapeOfVariable } from '../inventory/secretShapes.ts';
import { MACHINE_LEARNING } from './apiVersions.ts';
import { isRecord, keyOf, plainText, resourceOf, type Shown } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

const COLLECTIONS = { 'online-deployment': 'onlineEndpoints', 'batch-deployment': 'batchEndpoints' } as const;
const MOST_VARIABLES = 1_000;

export async function collectDeployments(
  run: Run,
  endpoint: string,
  kind: Deployment['kind'],
): Promise<void> {
  const listing = await listOrGap(run, 'deployments', endpoint, `${endpoint}/deployments`, {
    versions: MACHINE_LEARNING,
    operation: `Microsoft.MachineLearningServices/workspaces/${COLLECTIONS[kind]}/deployments/read`,
  });
  for (const shown of childrenIn(run, 'deployments', endpoint, 'deployments', listing)) {
    run.draft.put(deploymentOf(endpoint, kind, shown));
  }
}

/** https://learn.microsoft.com/rest/api/azureml/online-deployments/get */
function deploymentOf(endpoint: string, kind: Deployment['kind'], shown: Shown): Deployment {
  const { body } = shown;
  return {
    ...resourceOf(shown),
    kind,
    endpoint: known(keyOf(endpoint)),
    egressPublicNetworkAccess: textFact(body, 'properties', 'egressPublicNetworkAccess'),
    environmentVariables: environmentVariables(body),
    model: model(body),
    appInsightsEnabled: booleanFact(body, 'properties', 'appInsightsEnabled'),
    provisioningState: textFact(body, 'properties', 'provisioningState'),
    createdAt: plainText(body, 'systemData', 'createdAt'),
  };
}

/** Everyone who may read the deployment sees the values; here they end. */
function environmentVariables(body: unknown): Fact<readonly EnvironmentVariable[]> {
  const variables = at(body, 'properties', 'environmentVariables');
  if (!isRecord(variables)) return ABSENT;
  return known(
    Object.entries(variables)
      .slice(0, MOST_VARIABLES)
      .map(([name, value]) => shapeOfVariable(name, value)),
  );
}

/** Online deployments name their model, batch deployments refer to an asset. */
function model(body: unknown): Fact<string> {
  return isRecord(at(body, 'properties', 'model'))
    ? plainText(body, 'properties', 'model', 'assetId')
    : plainText(body, 'properties', 'model');
}
