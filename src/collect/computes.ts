import { booleanFact, textFact } from '../azure/body.ts';
import { known } from '../inventory/fact.ts';
import type { Compute } from '../inventory/resource.ts';
import { MACHINE_LEARNING } from './apiVersions.ts';
import { identityOf, keyOf, resourceOf } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

/** https://learn.microsoft.com/rest/api/azureml/compute/list */
export async function collectComputes(run: Run, workspace: string): Promise<void> {
  const listing = await listOrGap(run, 'computes', workspace, `${workspace}/computes`, {
    versions: MACHINE_LEARNING,
    operation: 'Microsoft.MachineLearningServices/workspaces/computes/read',
  });
  for (const shown of childrenIn(run, 'computes', workspace, 'computes', listing)) {
    const { body } = shown;
    const compute: Compute = {
      ...resourceOf(shown),
      kind: 'compute',
      workspace: known(keyOf(workspace)),
      computeType: textFact(body, 'properties', 'computeType'),
      identity: identityOf(body),
      disableLocalAuth: booleanFact(body, 'properties', 'disableLocalAuth'),
      sshPublicAccess: textFact(body, 'properties', 'properties', 'sshSettings', 'sshPublicAccess'),
      remoteLoginPortPublicAccess: textFact(body, 'properties', 'properties', 'remoteLoginPortPublicAccess'),
      enableNodePublicIp: booleanFact(body, 'properties', 'properties', 'enableNodePublicIp'),
    };
    run.draft.put(compute);
  }
}
