import { at } from '../azure/body.ts';
import type { CollectedPart } from '../inventory/inventory.ts';
import type { Shown } from './facts.ts';
import type { Listing } from './reader.ts';
import { refusal } from './refusal.ts';
import type { Run } from './run.ts';

/** A name as Azure allows it in some type: nothing that would change a path or a query. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_.() -]{0,259}$/u;
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const GROUP = '[\\p{L}\\p{N}_.()-]{0,89}[\\p{L}\\p{N}_()-]';

/** The items of a list in a parent. One whose id is not there is not followed: that is a gap, not a resource. */
export function childrenIn(
  { draft }: Run,
  part: CollectedPart,
  parent: string,
  collection: string,
  { items, apiVersion }: Listing,
): Shown[] {
  const prefix = `${parent}/${collection}/`.toLowerCase();
  return items.flatMap((body) => {
    const id = at(body, 'id');
    if (typeof id === 'string' && id.toLowerCase().startsWith(prefix) && NAME.test(id.slice(prefix.length))) {
      return [{ id, body, apiVersion }];
    }
    draft.gap(part, parent, refusal('unexpected-answer', `an item of ${collection} is of another parent`));
    return [];
  });
}

/** The items of a list over a subscription or a resource group, by their type. */
export function resourcesIn(
  { draft }: Run,
  part: CollectedPart,
  scope: string,
  type: string,
  { items, apiVersion }: Listing,
): Shown[] {
  return items.flatMap((body) => {
    const id = at(body, 'id');
    if (typeof id === 'string' && isIdOfType(id, type) && isBelow(id, scope)) {
      return [{ id, body, apiVersion }];
    }
    draft.gap(part, scope, refusal('unexpected-answer', `an item of ${type} has an id of something else`));
    return [];
  });
}

/** The id of a resource of a provider's top-level type, as a whole. */
export function isIdOfType(id: string, type: string): boolean {
  const escaped = type.replaceAll('.', '\\.');
  return new RegExp(
    `^/subscriptions/${GUID}/resourceGroups/${GROUP}/providers/${escaped}/[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,259}$`,
    'iu',
  ).test(id);
}

function isBelow(id: string, scope: string): boolean {
  return id.toLowerCase().startsWith(`${scope.toLowerCase()}/`);
}
