import { at, booleanFact, textFact } from '../azure/body.ts';
import type { SearchService } from '../inventory/resource.ts';
import { SEARCH } from './apiVersions.ts';
import { keyOf, resourceOf, type Shown } from './facts.ts';
import type { Listing } from './reader.ts';
import { getOrGap, listOrGap, type Run } from './run.ts';
import { isIdOfType, resourcesIn } from './shownItems.ts';

const SEARCH_TYPE = 'Microsoft.Search/searchServices';
const SEARCH_SERVICES = { versions: SEARCH, operation: `${SEARCH_TYPE}/read` } as const;
/** Host names of Azure AI Search in all clouds. */
const HOST = /^https:\/\/([a-z0-9-]{2,60})\.search\.(?:windows\.net|azure\.us|azure\.cn)(?::443)?(?:\/|$)/i;

/** Search services are listed once per subscription, when a connection gives an address and no id. */
const listings = new WeakMap<Run, Map<string, Promise<Listing>>>();

/** The search service that a connection leads to: by the ARM id in the connection, or by its address. */
export async function collectConnectedSearchService(
  run: Run,
  parent: string,
  connection: { readonly target?: string; readonly id?: string },
): Promise<void> {
  const { id } = connection;
  if (id !== undefined && isIdOfType(id, SEARCH_TYPE)) {
    if (run.draft.resources.has(keyOf(id))) return;
    const read = await getOrGap(run, 'resources', id, SEARCH_SERVICES);
    if (read.ok) run.draft.put(searchServiceOf({ ...read, id }));
    return;
  }
  const name = HOST.exec(connection.target ?? '')?.[1]?.toLowerCase();
  if (name === undefined) return;
  const subscription = parent.split('/').slice(0, 3).join('/');
  const listing = await searchServicesIn(run, subscription);
  for (const shown of resourcesIn(run, 'resources', subscription, SEARCH_TYPE, listing)) {
    if (keyOf(shown.id).endsWith(`/${name}`)) run.draft.put(searchServiceOf(shown));
  }
}

function searchServicesIn(run: Run, subscription: string): Promise<Listing> {
  const started = listings.get(run) ?? new Map<string, Promise<Listing>>();
  listings.set(run, started);
  let listing = started.get(keyOf(subscription));
  if (listing === undefined) {
    const path = `${subscription}/providers/${SEARCH_TYPE}`;
    listing = listOrGap(run, 'resources', subscription, path, SEARCH_SERVICES);
    started.set(keyOf(subscription), listing);
  }
  return listing;
}

/** https://learn.microsoft.com/rest/api/searchmanagement/services/get */
function searchServiceOf(shown: Shown): SearchService {
  const { body } = shown;
  const id = at(body, 'id');
  return {
    ...resourceOf(typeof id === 'string' && keyOf(id) === keyOf(shown.id) ? { ...shown, id } : shown),
    kind: 'search-service',
    disableLocalAuth: booleanFact(body, 'properties', 'disableLocalAuth'),
    publicNetworkAccess: textFact(body, 'properties', 'publicNetworkAccess'),
  };
}
