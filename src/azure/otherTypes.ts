import { EXIT, type Failure } from '../failure.ts';
import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import type { Azure } from './adapter.ts';
import { azureFailure, succeeded } from './armFailures.ts';

const API_VERSION = '2025-09-01';

/** After "not found": the same name as another type of endpoint, if the identity may see it. */
export async function foundAsAnotherType({ arm }: Azure, id: EndpointId): Promise<Failure | undefined> {
  if (id.type === 'ai-services') return undefined;
  for (const type of ['online', 'batch', 'serverless'] as const) {
    if (type === id.type) continue;
    const other = { ...id, type };
    if (!succeeded(await arm.get(formatEndpointId(other), API_VERSION))) continue;
    return azureFailure({
      code: 'endpoint-of-another-type',
      message: `There is no ${id.type} endpoint ${id.name} in workspace ${id.workspace}, but a ${type} endpoint of that name.`,
      remedy: 'Name it by its full id, which says the type as well; leave endpoint-type out.',
      snippets: [{ language: 'yaml', text: `with:\n  endpoint: ${formatEndpointId(other)}` }],
      exitCode: EXIT.nothingMatched,
    });
  }
  return undefined;
}
