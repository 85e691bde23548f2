import type { AnyResource } from '../inventory/resource.ts';

/** Names of the tag, in any case, that says who looks after a resource; the first of them that is there counts. */
const TAGS = ['owner', 'team', 'contact'];

/**
 * Who looks after a resource, by its own tags or else by those of what it is in: an endpoint's workspace. Takes ARM
 * ids in any case.
 */
export function ownersOf(resources: readonly AnyResource[]): (resourceId: string) => string | undefined {
  const owners = new Map<string, string>();
  for (const { key, tags } of resources) {
    const owner = ownerIn(tags);
    if (owner !== undefined) owners.set(key, owner);
  }
  const answered = new Map<string, string | undefined>();
  return (resourceId) => {
    if (owners.size === 0) return undefined;
    const known = answered.get(resourceId);
    if (known !== undefined || answered.has(resourceId)) return known;
    // The path of a file keeps its letters.
    const owner = owners.get(resourceId) ?? findOwner(resourceId.toLowerCase(), owners);
    answered.set(resourceId, owner);
    return owner;
  };
}

function findOwner(key: string, owners: ReadonlyMap<string, string>): string | undefined {
  for (let above = key; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
    const owner = owners.get(above);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function ownerIn(tags: Readonly<Record<string, string>>): string | undefined {
  const found = new Map(Object.entries(tags).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  return TAGS.map((name) => found.get(name)).find((value) => value !== undefined && value !== '');
}
