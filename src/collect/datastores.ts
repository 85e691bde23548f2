import { textFact } from '../azure/body.ts';
import { known } from '../inventory/fact.ts';
import type { Datastore } from '../inventory/resource.ts';
import { MACHINE_LEARNING } from './apiVersions.ts';
import { keyOf, resourceOf } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

/** https://learn.microsoft.com/rest/api/azureml/datastores/list */
export async function collectDatastores(run: Run, workspace: string): Promise<void> {
  const listing = await listOrGap(run, 'datastores', workspace, `${workspace}/datastores`, {
    versions: MACHINE_LEARNING,
    operation: 'Microsoft.MachineLearningServices/workspaces/datastores/read',
  });
  for (const shown of childrenIn(run, 'datastores', workspace, 'datastores', listing)) {
    const datastore: Datastore = {
      ...resourceOf(shown),
      kind: 'datastore',
      workspace: known(keyOf(workspace)),
      datastoreType: textFact(shown.body, 'properties', 'datastoreType'),
      credentialsType: textFact(shown.body, 'properties', 'credentials', 'credentialsType'),
    };
    run.draft.put(datastore);
  }
}
