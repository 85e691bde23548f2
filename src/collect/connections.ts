import { at, booleanFact, textFact } from '../azure/body.ts';
import { known, knownValue } from '../inventory/fact.ts';
import type { Connection } from '../inventory/resource.ts';
import { COGNITIVE_SERVICES, MACHINE_LEARNING } from './apiVersions.ts';
import { keyOf, plainText, resourceOf, type Shown } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { collectConnectedSearchService } from './searchServices.ts';
import { childrenIn } from './shownItems.ts';

/** The connections of a workspace, an AI services account or a project. Their credentials are never asked for. */
export async function collectConnections(run: Run, parent: string, parentType: string): Promise<void> {
  const listing = await listOrGap(run, 'connections', parent, `${parent}/connections`, {
    versions: parentType.startsWith('Microsoft.CognitiveServices') ? COGNITIVE_SERVICES : MACHINE_LEARNING,
    operation: `${parentType}/connections/read`,
  });
  const connections = childrenIn(run, 'connections', parent, 'connections', listing);
  await Promise.all(
    connections.map(async (shown) => {
      const connection = connectionOf(parent, shown);
      run.draft.put(connection);
      const target = knownValue(connection.target);
      const id = at(shown.body, 'properties', 'metadata', 'ResourceId');
      await collectConnectedSearchService(run, parent, {
        ...(target === undefined ? {} : { target }),
        ...(typeof id === 'string' ? { id } : {}),
      });
    }),
  );
}

/** https://learn.microsoft.com/rest/api/azureml/workspace-connections/list */
function connectionOf(parent: string, shown: Shown): Connection {
  const { body } = shown;
  return {
    ...resourceOf(shown),
    kind: 'connection',
    parent: known(keyOf(parent)),
    authType: textFact(body, 'properties', 'authType'),
    isSharedToAll: booleanFact(body, 'properties', 'isSharedToAll'),
    category: textFact(body, 'properties', 'category'),
    target: plainText(body, 'properties', 'target'),
  };
}
