import type { Permission } from '../inventory/access.ts';
import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import type { Azure } from './adapter.ts';
import { succeeded } from './armFailures.ts';
import { at } from './body.ts';

/**
 * What the identity of the run itself may do with an endpoint, as Azure adds it up over all its roles; undefined where
 * it cannot be looked up.
 * @see https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
 */
export async function readOwnPermissions(
  { arm }: Azure,
  id: EndpointId,
): Promise<readonly Permission[] | undefined> {
  const path = `${formatEndpointId(id)}/providers/Microsoft.Authorization/permissions`;
  const answer = await arm.get(path, '2022-04-01');
  const items = at(answer.body, 'value');
  if (!succeeded(answer) || !Array.isArray(items) || at(answer.body, 'nextLink') != null) return undefined;
  const list = (item: unknown, field: string): string[] => {
    const value = at(item, field);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  };
  return items.map((item) => ({
    actions: list(item, 'actions'),
    notActions: list(item, 'notActions'),
    dataActions: list(item, 'dataActions'),
    notDataActions: list(item, 'notDataActions'),
  }));
}
